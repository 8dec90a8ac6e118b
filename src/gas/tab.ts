// One tab on Google's services: a read is one call, a write is one call for each unbroken run of columns.
import type { Sweep, Tab } from '../app/ports';
import { rangesIn } from '../derive/place';
import { runsBy, unbroken } from '../derive/runs';
import type { Cell } from '../schema/cells';
import { type Beside, clearBeside, openBeside, typedBeside, writeBeside } from './beside';
import type { FoundColumns } from './developer-metadata';
import { literal } from './literal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Blank rows kept below what is written when the grid grows, so that it does not grow with every new row. */
const GROWTH = 100;

type Places = { readonly [key: string]: number };

/** The sheet of a tab, and what is known of it. */
interface Grid {
  readonly sheet: Sheet;
  /** Every declared column's label by its key, in each language. */
  readonly labels: readonly ReadonlyMap<string, string>[];
  /** Looks where the columns stand now, once: keys that are not there are missing. */
  readonly find: () => FoundColumns;
  /** Has the next one look again. */
  readonly findAnew: () => void;
  /** Where they stood last, while nobody has looked in this run: good only beside a header that is read with them. */
  readonly stoodLast: () => Places | undefined;
  /** The keys of those that formulas fill. */
  readonly computed: ReadonlySet<string>;
  readonly readCell: (value: unknown) => Cell;
  /** What is thrown where a column that is needed is not there. */
  readonly gone: (key: string) => Error;
  /** What is thrown where somebody goes on moving columns. */
  readonly moved: () => Error;
  /** What has been read beside our columns. */
  readonly beside: Beside;
  /** Hears the new number of rows. */
  readonly onGrowth: (rows: number) => void;
}

export function openTab(sheetOf: Omit<Grid, 'beside'>): Tab {
  const grid: Grid = { ...sheetOf, beside: openBeside(sheetOf.readCell) };
  const columnOf = (key: string): number | undefined => grid.find().columns[key];
  /** How many rows the sheet had when room was made last. */
  let rows: number | undefined;
  return {
    get missing() {
      return [...(grid.labels[0] ?? new Map<string, string>()).keys()].filter((key) => columnOf(key) === undefined);
    },
    get broken() {
      return grid.find().broken;
    },
    get sheetId() {
      return grid.sheet.getSheetId();
    },
    get lastRow() {
      return grid.sheet.getLastRow();
    },
    columnOf,
    header: (key) => grid.find().header[(columnOf(key) ?? 0) - 1],
    read: (keys, rows) => read(grid, keys, rows),
    readAsFound: (keys, rows) => readAsFound(grid, keys, rows),
    sweep: (keys) => sweepAtOnce(grid, keys) ?? sweepByHeader(grid, keys),
    rowOf: (key, text) => rowOf(grid, key, text),
    formulasIn: (keys) => formulasIn(grid, keys),
    isMerged: (first, count) => isMerged(grid, first, count),
    insertRows(first, count) {
      grid.sheet.insertRowsAfter(first - 1, count);
      if (rows !== undefined) rows += count;
    },
    makeRoom(first, count) {
      rows = makeRoom(grid, first, count);
    },
    countRows() {
      rows ??= grid.sheet.getMaxRows();
    },
    grownBy: () => (rows === undefined ? 0 : grid.sheet.getMaxRows() - rows),
    write: (first, keys, rows) => write(grid, first, keys, rows),
    fill: (cells, cell) => fill(grid, cells, cell),
    endPlainText: (key, format) => endPlainText(grid, key, format),
    typedBeside: (rows) => typedBeside(grid, rows),
    deleteRows: (rows) => deleteRows(grid.sheet, rows),
    isMoved: () => isMoved(grid),
    clearBeside: (cells) => clearBeside(grid, cells),
    besideOf: (number) => grid.beside.of(number),
    writeBeside: (cells) => writeBeside(grid, cells),
  };
}

function numberOf({ find, gone }: Grid, key: string): number {
  const column = find().columns[key];
  if (column === undefined) throw gone(key);
  return column;
}

type Rows = Parameters<Tab['readAsFound']>[1];
type Lines = ReturnType<Tab['read']>;

function read(grid: Grid, keys: readonly string[], rows?: Rows): Lines {
  const { sheet, readCell } = grid;
  const wanted = keys.map((key) => numberOf(grid, key));
  const { left, right } = spanOf(wanted);
  const first = rows?.first ?? 2;
  // What is asked for may be more than the sheet has.
  const count = rows ? Math.min(rows.count, sheet.getMaxRows() - first + 1) : sheet.getLastRow() - first + 1;
  if (count < 1 || keys.length === 0) return [];
  const values = sheet.getRange(first, left, count, right - left + 1).getValues();
  const { header, columns } = grid.find();
  grid.beside.note({ first, values, header: header.slice(left - 1), left, ours: columns });
  return values.map((row) => wanted.map((column) => readCell(row[column - left])));
}

const spanOf = (columns: readonly number[]) => ({ left: Math.min(...columns), right: Math.max(...columns) });

/** The header and the cells below it to row `last`, in one call; undefined where the sheet is not as wide by now. */
function readFromHeader({ sheet }: Grid, columns: readonly number[], last: number) {
  const { left, right } = spanOf(columns);
  if (left < 1 || right > sheet.getLastColumn()) return undefined;
  const [header = [], ...values] = sheet.getRange(1, left, last, right - left + 1).getValues();
  return { header, values, left };
}

/** The same where the header still reads as it was found. */
function readUnmoved(grid: Grid, wanted: readonly number[], last: number): ReturnType<typeof readFromHeader> {
  const now = readFromHeader(grid, wanted, last);
  return now && !differs(grid.find().header.slice(now.left - 1, spanOf(wanted).right), now.header) ? now : undefined;
}

/** Rows from so near to the header on are read with it in one call. */
const NEAR = 50;

function readAsFound(grid: Grid, keys: readonly string[], { first, count }: Rows): Lines | undefined {
  const { sheet, readCell } = grid;
  if (first > NEAR) return isMoved(grid) ? undefined : read(grid, keys, { first, count });
  const wanted = keys.map((key) => numberOf(grid, key));
  const now = readUnmoved(grid, wanted, Math.min(first + count - 1, sheet.getMaxRows()));
  return now?.values.slice(first - 2).map((row) => wanted.map((column) => readCell(row[column - now.left])));
}

/** Header and cells in one call, where each column bears its label where it stood last. */
function sweepAtOnce(grid: Grid, keys: readonly string[]): Sweep | undefined {
  const { sheet, labels, readCell, stoodLast, beside } = grid;
  const places = stoodLast();
  const wanted = keys.map((key) => places?.[key] ?? 0);
  const now = keys.length === 0 ? undefined : readFromHeader(grid, wanted, sheet.getLastRow());
  if (!now) return undefined;
  const { header, values, left } = now;
  const bears = (label: ReadonlyMap<string, string>) =>
    keys.every((key, index) => String(header[(wanted[index] ?? 0) - left]) === label.get(key));
  if (!labels.some(bears)) return undefined;
  beside.note({ first: 2, values, header: header.map(String), left, ours: places ?? {} });
  return { keys, broken: [], rows: values.map((row) => wanted.map((column) => readCell(row[column - left]))) };
}

/** Who moves columns while they are looked for goes on with it for a while. */
const MOST_LOOKS = 3;

/** Header and cells in one call, too: where the header reads otherwise than when the columns were looked for, they are looked for again. */
function sweepByHeader(grid: Grid, keys: readonly string[]): Sweep {
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    const { columns, broken } = grid.find();
    const standing = keys.filter((key) => columns[key] !== undefined);
    const rows = readBelow(grid, standing);
    if (rows) return { keys: standing, broken: broken.filter((key) => standing.includes(key)), rows };
    grid.findAnew();
  }
  throw grid.moved();
}

function readBelow(grid: Grid, keys: readonly string[]): Lines | undefined {
  const { columns } = grid.find();
  const wanted = keys.map((key) => columns[key] ?? 0);
  const last = grid.sheet.getLastRow();
  if (keys.length === 0 || last < 2) return [];
  const now = readUnmoved(grid, wanted, last);
  if (!now) return undefined;
  grid.beside.note({ ...now, first: 2, header: now.header.map(String), ours: columns });
  return now.values.map((row) => wanted.map((column) => grid.readCell(row[column - now.left])));
}

function rowOf(grid: Grid, key: string, text: string): number | undefined {
  const count = grid.sheet.getLastRow() - 1;
  if (count < 1 || text === '') return undefined;
  const cells = grid.sheet.getRange(2, numberOf(grid, key), count, 1);
  return cells.createTextFinder(text).matchEntireCell(true).findNext()?.getRow();
}

/** What is yet to be added to the grid cannot be merged. */
function isMerged({ sheet, find }: Grid, first: number, count: number): boolean {
  const width = Math.max(...Object.values(find().columns));
  return first + count - 1 <= sheet.getMaxRows() && sheet.getRange(first, 1, count, width).isPartOfMerge();
}

/** How many rows there are then. */
function makeRoom({ sheet, onGrowth }: Grid, first: number, count: number): number {
  const last = first + count - 1;
  const max = sheet.getMaxRows();
  if (last < max) return max;
  const more = last - max + GROWTH;
  // Above the last row while that is blank, as it then stays: what covers the grid to its end (colours, drop-downs, filter) stretches.
  if (first <= max) sheet.insertRowsBefore(max, more);
  else sheet.insertRowsAfter(max, more);
  onGrowth(max + more);
  return max + more;
}

function write(grid: Grid, first: number, keys: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const places = [
    ...keys.map((key, index) => ({ column: numberOf(grid, key), index })),
    ...passedOver(grid, keys),
  ].sort((one, other) => one.column - other.column);
  for (const { first: start, count } of runsBy(places, ({ column }, index) => column - index)) {
    const run = places.slice(start, start + count);
    const cells = rows.map((row) => run.map(({ index }) => literal(row[index] ?? '')));
    grid.sheet.getRange(first, run[0]?.column ?? 1, rows.length, count).setValues(cells);
  }
}

function formulasIn(grid: Grid, keys: readonly string[]): ReturnType<Tab['formulasIn']> {
  const count = grid.sheet.getLastRow() - 1;
  if (count < 1 || keys.length === 0) return [];
  const wanted = keys.map((key) => ({ key, column: numberOf(grid, key) }));
  const [left, right] = [Math.min, Math.max].map((pick) => pick(...wanted.map(({ column }) => column)));
  const formulas = grid.sheet.getRange(2, left ?? 1, count, (right ?? 1) - (left ?? 1) + 1).getFormulas();
  return formulas.flatMap((row, index) =>
    wanted.flatMap(({ key, column }) => (row[column - (left ?? 1)] ? [{ key, number: index + 2 }] : [])),
  );
}

/** Cells below one another are one range of the list. */
function fill(grid: Grid, cells: Parameters<Tab['fill']>[0], cell: Cell): void {
  const keys = [...new Set(cells.map(({ key }) => key))];
  const ranges = keys.flatMap((key) => {
    const rows = cells.flatMap((each) => (each.key === key ? [each.number] : []));
    return rangesIn(numberOf(grid, key), rows);
  });
  if (ranges.length > 0) grid.sheet.getRangeList(ranges).setValue(literal(cell));
}

/**
 * The computed columns between those of a whole row, which are written blank with it: a row is then one write, of which no
 * half can be left behind. What is written blank into the cells of a formula leaves them to it.
 */
function passedOver({ find, computed }: Grid, keys: readonly string[]) {
  const { columns } = find();
  const written = new Set(keys);
  if (Object.keys(columns).some((key) => !computed.has(key) && !written.has(key))) return [];
  const [first, last] = [Math.min, Math.max].map((pick) => pick(...keys.map((key) => columns[key] ?? 0)));
  return [...computed].flatMap((key) => {
    const column = columns[key];
    const isBetween = column !== undefined && column > (first ?? 0) && column < (last ?? 0) && !written.has(key);
    return isBetween ? [{ column, index: -1 }] : [];
  });
}

const PLAIN_TEXT = '@';

function endPlainText(grid: Grid, key: string, format: string): void {
  const cells = grid.sheet.getRange(2, numberOf(grid, key), grid.sheet.getMaxRows() - 1, 1);
  const formats = cells.getNumberFormats();
  if (!formats.some(([each]) => each === PLAIN_TEXT)) return;
  cells.setNumberFormats(formats.map(([each]) => [each === undefined || each === PLAIN_TEXT ? format : each]));
}

/** The whole row: where somebody deleted columns the sheet is narrower than it was. */
const isMoved = ({ sheet, find }: Grid): boolean => differs(find().header, sheet.getRange('1:1').getValues()[0]);

const differs = (header: readonly string[], now: readonly unknown[] = []): boolean =>
  header.some((label, index) => String(now[index]) !== label);

function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  const rising = [...new Set(rows)].sort((one, other) => one - other);
  // From the bottom up, so that the numbers above stay true.
  for (const { start, count } of [...unbroken(rising)].reverse()) sheet.deleteRows(start, count);
}
