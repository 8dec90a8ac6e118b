// What of a file may be meant otherwise: names near to one that the workbook knows, sizes that their scale does not have.

import { normaliseKey } from '../schema/cells';
import type { Values } from '../schema/checks';
import { openNearest } from '../schema/near';
import { outsideScale, scaleNamed } from '../schema/size-entry';
import type { SizeLists } from '../schema/size-lists';
import { readSizes } from '../schema/sizes';
import type { Table } from '../schema/table';
import type { ImportCheck, NearName } from './api';

/** Whoever mends more than this mends the file. */
const MOST_NAMES = 20;

type Nearest = ReturnType<typeof openNearest>;

const textsIn = (rows: readonly Values[], key: string): readonly string[] =>
  rows.flatMap((row) => (row[key] === undefined ? [] : String(row[key])));

const nearestIn = (standing: readonly Values[], key: string): Nearest =>
  openNearest([...new Set(textsIn(standing, key))]);

type Names = { readonly [key: string]: { readonly [typed: string]: string } };

/** Of names that a person let stand for others, those of which the workbook would still ask just that. */
export function stillMeant(standing: readonly Values[], names: Names): Names {
  return Object.fromEntries(
    Object.entries(names).map(([key, own]) => {
      const meant = nearestIn(standing, key);
      return [key, Object.fromEntries(Object.entries(own).filter(([typed, known]) => meant(typed) === known))];
    }),
  );
}

/** The sizes of rows that their scale does not have, each once with all of its rows. */
export function sizesOutside(
  table: Table,
  added: readonly Values[],
  lists?: SizeLists,
): NonNullable<ImportCheck['outside']> {
  const found = new Map<string, { readonly size: string; readonly scale: string; rows: number }>();
  for (const rule of table.rules ?? []) {
    if (rule.rule !== 'sizesAddUp' || !lists) continue;
    for (const row of added) {
      const scale = scaleNamed(lists, String(row[rule.scale ?? ''] ?? ''));
      for (const size of outsideScale(readSizes(String(row[rule.sizes] ?? '')) ?? [], scale)) {
        const name = JSON.stringify([scale?.name, normaliseKey(size)]);
        const known = found.get(name) ?? { size, scale: scale?.name ?? '', rows: 0 };
        known.rows += 1;
        found.set(name, known);
      }
    }
  }
  return [...found.values()].slice(0, MOST_NAMES);
}

/** By column, then as they come in the file. */
export function nearNames(table: Table, standing: readonly Values[], added: readonly Values[]): readonly NearName[] {
  const near = Object.entries(table.inputs).flatMap(([key, { kind }]): readonly NearName[] => {
    if (kind.type !== 'text' || !kind.suggest) return [];
    const counts = new Map<string, number>();
    for (const text of textsIn(added, key)) counts.set(text, (counts.get(text) ?? 0) + 1);
    const meant = nearestIn(standing, key);
    return [...counts].flatMap(([typed, rows]) => {
      const known = meant(typed);
      return known === undefined ? [] : [{ key, typed, known, rows }];
    });
  });
  return near.slice(0, MOST_NAMES);
}
