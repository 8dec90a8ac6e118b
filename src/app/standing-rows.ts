// How the rows of a tab stand now, and how those that were read before are found among them: by their names.
import { countBefore } from '../derive/nearest';
import { kept } from '../derive/once';
import type { StandingRow } from '../domain/book';
import type { Cell } from '../schema/cells';
import { namingColumns, type Table } from '../schema/table';
import type { Workbook } from './ports';

export type Cells = { readonly [key: string]: Cell };

export const blankOf = (keys: readonly string[]): Cells => Object.fromEntries(keys.map((key) => [key, '']));

export const nameIn = (table: Table, cells: Cells): string =>
  JSON.stringify(namingColumns(table).map((key) => String(cells[key] ?? '')));
export const isNamed =
  (table: Table) =>
  ({ cells }: StandingRow): boolean =>
    nameIn(table, cells) !== nameIn(table, {});
export const isBlank = (cells: Cells): boolean => Object.values(cells).every((cell) => cell === '');

/** How a tab stands now, row by row. */
export interface Stands {
  readonly keys: readonly string[];
  readonly rows: readonly StandingRow[];
}

/** The row of a number: all from row 2 on are there. */
export const standingAt = ({ rows }: Stands, number: number): StandingRow | undefined => rows[number - 2];

export function standsNow(workbook: Workbook, table: Table): Stands {
  const tab = workbook.tab(table);
  const { keys, rows } = tab?.sweep(Object.keys(workbook.laid(table).inputs)) ?? { keys: [], rows: [] };
  return {
    keys,
    rows: rows.map((cells, index) => ({
      number: index + 2,
      cells: Object.fromEntries(keys.map((key, place) => [key, cells[place] ?? ''])),
    })),
  };
}

export type Take = (...names: readonly string[]) => StandingRow | undefined;

/** The rows of one name, each taken once. */
export function takeByName(table: Table, rows: readonly StandingRow[]): Take {
  const byName = new Map<string, StandingRow[]>();
  for (const row of rows) if (!isBlank(row.cells)) kept(byName, nameIn(table, row.cells), () => []).push(row);
  return (...names) => names.map((name) => byName.get(name)?.shift()).find((row) => row !== undefined);
}

/** Where rows that stood by these numbers stand now, of those that are found by their names. */
export function placesByName(
  table: Table,
  stood: readonly StandingRow[],
  { rows }: Stands,
): ReadonlyMap<number, number> {
  const take = takeByName(table, rows);
  return new Map(
    stood.filter(isNamed(table)).flatMap(({ number, cells }) => {
      const found = take(nameIn(table, cells));
      return found ? [[number, found.number] as const] : [];
    }),
  );
}

/** By how many rows a row has moved since these stood: as far as the nearest one above it that is found by its name, else the first below. */
export function shiftOf(places: ReadonlyMap<number, number>): (number: number) => number {
  const moved = [...places]
    .map(([number, is]) => ({ number, by: is - number }))
    .sort((one, other) => one.number - other.number);
  return (number) => (moved[countBefore(moved, (row) => row.number, number) - 1] ?? moved[0])?.by ?? 0;
}
