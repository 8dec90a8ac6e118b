// Which names of a file are near to one that the workbook knows, so that the same factory does not come in twice.
import type { Values } from '../schema/checks';
import { openNearest } from '../schema/near';
import type { Table } from '../schema/table';
import type { NearName } from './api';

/** Whoever mends more than this mends the file. */
const MOST_NAMES = 20;

/** By column, then as they come in the file. */
export function nearNames(table: Table, standing: readonly Values[], added: readonly Values[]): readonly NearName[] {
  const near = Object.entries(table.inputs).flatMap(([key, { kind }]): readonly NearName[] => {
    if (kind.type !== 'text' || !kind.suggest) return [];
    const textsIn = (rows: readonly Values[]) =>
      rows.flatMap((row) => (row[key] === undefined ? [] : String(row[key])));
    const counts = new Map<string, number>();
    for (const text of textsIn(added)) counts.set(text, (counts.get(text) ?? 0) + 1);
    const meant = openNearest([...new Set(textsIn(standing))]);
    return [...counts].flatMap(([typed, rows]) => {
      const known = meant(typed);
      return known === undefined ? [] : [{ key, typed, known, rows }];
    });
  });
  return near.slice(0, MOST_NAMES);
}
