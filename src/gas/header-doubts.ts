// When row 1 cannot be believed: it bears the names of others, or the names stand elsewhere. Nothing is read or written then before a person has answered.
import type { HeaderDoubt } from '../schema/blockage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = { readonly [key: string]: number };
type Labels = ReadonlyMap<string, string>;

/** So many names are no accident. */
const MANY = 3;

/** The keys of columns whose name stands over a column that is marked as another of ours. */
export function exchangedKeys(columns: Columns, marks: ReadonlyMap<string, number>): readonly string[] {
  const keys = Object.keys(columns);
  const markedAt = new Map(keys.flatMap((key): [number, string][] => [[marks.get(key) ?? 0, key]]));
  const isOfAnother = (key: string) => (markedAt.get(columns[key] ?? -1) ?? key) !== key;
  const taken = new Set(keys.filter(isOfAnother).map((key) => columns[key]));
  return keys.filter((key) => taken.has(columns[key]));
}

/** Whether the columns stand in another order than they did; `last` has no place or 0 for one that nobody remembers. */
export function isReordered(columns: Columns, last: Columns): boolean {
  const keys = Object.keys(columns);
  const inOrder = (places: Columns) => [...keys].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0)).join();
  return inOrder(columns) !== inOrder(last);
}

/** Where the names, in any language, stand that row 1 does not bear: in another row, in a column, or nowhere; undefined where they are only called otherwise. */
export function strayHeader(
  sheet: Sheet,
  header: readonly string[],
  known: readonly Labels[],
): HeaderDoubt | undefined {
  const names = new Set(known.flatMap((labels) => [...labels.values()]));
  const borneIn = (cells: readonly unknown[]) => new Set(cells.map(String).filter((cell) => names.has(cell))).size;
  const borne = borneIn(header);
  const lines = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), header.length).getValues();
  const most = Math.max(0, ...lines.slice(1).map(borneIn));
  const row = lines.findIndex((line, index) => index > 0 && borneIn(line) === most) + 1;
  if (most >= MANY && most > borne) return { how: 'below', row };
  const isTurned = header.some((_, col) => borneIn(lines.slice(1).map((line) => line[col])) >= MANY);
  if (isTurned) return { how: 'turned' };
  // Formulas write the names of the columns that they fill: these are gone only with their row.
  return borne === 0 && lines.length > 1 ? { how: 'gone' } : undefined;
}

/** How many of the names that a column bore are not in row 1. */
export const isMissingMany = (header: readonly string[], labels: Labels, known: (key: string) => boolean): boolean =>
  header.length > 0 && [...labels].filter(([key, label]) => known(key) && !header.includes(label)).length >= MANY;
