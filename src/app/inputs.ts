// What the input cells of a tab tell: which columns are there, which rows hold something, where the next row goes.
import type { Cell } from '../schema/cells';
import { isSheetError } from '../schema/spoilt';
import { idPrefix, keyColumn, type Table, tellingColumns } from '../schema/table';
import { isTotalWord, labelColumns } from '../schema/total-row';
import type { Tab } from './ports';

export type Rows = readonly (readonly Cell[])[];

/** The keys of the input columns that stand on the sheet. */
export function standingInputs(table: Table, tab: Tab): readonly string[] {
  return Object.keys(table.inputs).filter((key) => tab.header(key) !== undefined);
}

/** The columns that a new row fills: all inputs, but for what is newer than the workbook or Selvedge writes down by itself, where that has no column yet. */
export function rowColumns(table: Table, tab: Tab): readonly string[] {
  const mayLack = (key: string) => {
    const { written, newer } = table.inputs[key] ?? {};
    return key === table.trail?.into || written === true || newer === true;
  };
  return Object.keys(table.inputs).filter((key) => !mayLack(key) || !tab.missing.includes(key));
}

/** Whether a row can be written whole. */
export function isComplete(table: Table, tab: Tab): boolean {
  return !rowColumns(table, tab).some((key) => tab.missing.includes(key));
}

/** Whether a row holds anything in its input columns. */
function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== '');
}

type Judges = (cells: readonly Cell[]) => boolean;

const holdsOneOf =
  (wanted: ReadonlySet<string>, keys: readonly string[]): Judges =>
  (cells) =>
    keys.some((key, index) => wanted.has(key) && (cells[index] ?? '') !== '');

/** Whether cells of these columns hold what makes them a row of a table, one that counts. */
export function isRowOf(table: Table, keys: readonly string[]): Judges {
  const isTold = holdsOneOf(new Set(tellingColumns(table)), keys);
  const labels = labelColumns(table).map((key) => keys.indexOf(key));
  return (cells) => isTold(cells) && !isTotalWord(labels.map((at) => cells[at] ?? '').join(''));
}

/** Whether a row adds up those above it: it has no other text than such a word. */
export function isTotalIn(table: Table): Judges {
  if (labelColumns(table).length === 0) return () => false;
  const isText = (cell: Cell) => typeof cell === 'string' && cell.trim() !== '' && !isSheetError(cell);
  return (cells) => {
    const texts = cells.filter(isText);
    return texts.length === 1 && isTotalWord(String(texts[0]));
  };
}

/**
 * Whether cells of these columns hold anything that a person gave, counting or not: an id that Selvedge gave is nothing
 * yet, as an undone paste leaves it, and a total is no row.
 */
export function isTypedIn(table: Table, keys: readonly string[]): Judges {
  const isGiven = (key: string) => key === keyColumn(table) && idPrefix(table) !== undefined;
  const isOurs = (key: string) => isGiven(key) || table.inputs[key]?.written === true;
  const isTyped = holdsOneOf(new Set(Object.keys(table.inputs).filter((key) => !isOurs(key))), keys);
  const isTotal = isTotalIn(table);
  return (cells) => isTyped(cells) && !isTotal(cells);
}

/** Whether a person has typed any row into a tab. */
export function holdsRows(table: Table, tab: Tab): boolean {
  const keys = standingInputs(table, tab);
  return tab.read(keys).some(isTypedIn(table, keys));
}

/** The number of the first row below every row that holds any input. */
export function firstFreeRow(rows: Rows): number {
  let last = rows.length;
  while (last > 0 && !isFilled(rows[last - 1] ?? [])) last -= 1;
  return last + 2;
}

/** The numbers of the filled rows that have no id; `first` is the number of the first row read. */
export function rowsWithoutId(
  table: Table,
  tab: Tab,
  rows?: { readonly first: number; readonly count: number },
): readonly number[] {
  const keys = standingInputs(table, tab);
  const id = keys.indexOf(keyColumn(table));
  if (id < 0) return [];
  const first = rows?.first ?? 2;
  const isRow = isTypedIn(table, keys);
  // A blank that was typed by a slip makes no row.
  const says = (cells: readonly Cell[]) => cells.some((cell) => String(cell).trim() !== '');
  const found = tab
    .read(keys, rows)
    .flatMap((cells, index) =>
      cells[id] === '' && isRow(cells) && says(cells) ? [{ cells, number: first + index }] : [],
    );
  // Amounts that a person's own formula computes, and no word beside them, add up other rows.
  const isBare = ({ cells }: { readonly cells: readonly Cell[] }) =>
    !cells.some((cell) => typeof cell === 'string' && cell);
  const summed = new Set(found.some(isBare) ? tab.formulasIn(keys).map(({ number }) => number) : []);
  return found.flatMap((row) => (isBare(row) && summed.has(row.number) ? [] : [row.number]));
}
