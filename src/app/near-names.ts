// Which names of a file are near to one that the workbook knows, so that the same factory does not come in twice.
import type { Values } from '../schema/checks';
import { openNearest } from '../schema/near';
import type { Table } from '../schema/table';
import type { NearName } from './api';

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
