// A step taken on rows that a test gives, without a workbook: what it asks, and the plan that the answers make.
import { openContext } from '../../src/app/step';
import type { StepContext } from '../../src/domain/book';
import type { Coded } from '../../src/domain/finding';
import type { Values } from '../../src/schema/checks';
import { tableNamed } from '../../src/tabs';
import type { Offer } from '../../src/tabs/step';
import { TODAY } from './book';
import { type Fields, linesOf } from './calendar-book';
import { plainWorkbook } from './plain-workbook';

/** The workbook of these rows: days are written `2026-11-22`, which is today. */
export function deskOf(rows: { readonly [table: string]: readonly Fields[] }): StepContext {
  const cells = Object.entries(rows).map(([name, fields]) => {
    const table = tableNamed(name);
    const keys = Object.keys(table.inputs);
    return [
      name,
      linesOf(table, fields).map((line) => Object.fromEntries(keys.map((key, at) => [key, line[at] ?? '']))),
    ] as const;
  });
  return openContext(plainWorkbook(TODAY, Object.fromEntries(cells)));
}

/** A row as it is added or changed, and the tab that it is in. */
type Written = { readonly in: string } & Values;

/** What comes of an offer with its presets, and of what is told here beside or instead of them. */
export function planned<Said extends Coded, Warning extends Coded>(
  offer: Offer<Said, Warning> | undefined,
  typed: Values = {},
) {
  if (!offer) throw new Error('The step is not offered.');
  const outcome = offer.plan({ ...offer.presets, ...typed });
  if (!outcome.ok) return { problems: outcome.problems, added: [], changed: [], asks: [], rows: [] };
  const { additions = [], changes = [] } = outcome.plan;
  return {
    said: outcome.said,
    asks: outcome.warnings,
    rows: outcome.rows.map(({ id }) => id),
    added: additions.map(({ table, values }): Written => ({ in: table.name, ...values })),
    changed: changes.map(({ table, id, values }): Written => ({ in: table.name, id, ...values })),
  };
}
