// What a column was before, kept in another: a line for each earlier value, `2027-01-20: yarn late`.

import type { Values } from '../schema/checks';
import { fromDayNumber, toDayNumber } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { Table } from '../schema/table';

export interface Earlier {
  /** Undefined where somebody wrote the line otherwise. */
  readonly day: IsoDate | undefined;
  /** The reason, or all that such a line says. */
  readonly why: string;
}

const LINE = /^(\d{4}-\d\d-\d\d)(?:: ?(.*))?$/;

/** The earlier values, the first of them first. */
export function readTrail(text: string | undefined): readonly Earlier[] {
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, day, why = ''] = LINE.exec(line) ?? [];
      return day === undefined || fromDayNumber(toDayNumber(day)) !== day
        ? { day: undefined, why: line }
        : { day, why };
    });
}

/** A change of a row, and what its trail is to hold with it. */
export function withTrail({ trail }: Table, row: Values, changed: Values): Values {
  if (!trail || !(trail.of in changed)) return changed;
  const was = row[trail.of];
  if (was === undefined || was === changed[trail.of]) return changed;
  const why = String(row[trail.why] ?? '').replace(/\s+/g, ' ');
  const before = row[trail.into] === undefined ? [] : [row[trail.into]];
  return { ...changed, [trail.into]: [...before, why === '' ? was : `${was}: ${why}`].join('\n') };
}
