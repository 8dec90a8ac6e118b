// Looks whether what was written stands where it was meant to, and puts right what a person moved meanwhile: rows and columns are found by their names.
import { once } from '../derive/once';
import { runsBy } from '../derive/runs';
import type { Book, StandingRow, StepContext } from '../domain/book';
import { namingColumns, type Table } from '../schema/table';
import { Blocked } from './blocked';
import { writeAsNumbers } from './end-plain-text';
import { noteMoved } from './moved-under';
import type { Tab, Workbook } from './ports';
import { fellBeside, type Reach, type Repairs, repairs, type Written } from './repairs';
import { tabOf } from './row-writes';
import { titleOnSheet } from './sheet-names';
import { nameIn, placesByName, type Stands, shiftOf, standsNow } from './standing-rows';

/** Cells are read back with the names where the rows stand so near to one another. */
const NEAR = 50;

/** A repair may be hit as the write was: so often it is looked again. */
const MOST_LOOKS = 3;

/** One look at the header and one at the names of the rows that were written: whether all is where it was. */
function isInPlace(
  workbook: Workbook,
  { table, added, changed, cleared }: Written,
  known: readonly StandingRow[],
  book: Book,
): boolean {
  const tab = tabOf(workbook, table);
  // New rows are written in one call: where the first of them stands, all do. Whether they stand upon others, the row above tells.
  const [first] = added;
  const above = first && known.filter(({ number }) => number < first.number).slice(-1);
  const fresh = added.slice(0, added.length < NEAR ? NEAR : 1);
  const written = [...(above ?? []).filter(({ number }) => !cleared.has(number)), ...fresh, ...changed];
  if (written.length === 0) return true;
  if (tab.isMoved()) return false;
  const keys = namingColumns(table);
  // What a row that was cleared was called stands nowhere: the names of all others have to stand where they stood.
  const named = cleared.size > 0 ? known.filter(({ number }) => !cleared.has(number)) : written;
  const wanted = new Map(named.map(({ number, cells }) => [number, nameIn(table, cells)]));
  for (const { number, cells } of written) if (!cleared.has(number)) wanted.set(number, nameIn(table, cells));
  const places = [...wanted.keys(), ...cleared];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const told = [...fresh, ...changed].filter(({ number }) => !cleared.has(number) && to - from < NEAR);
  const looked = [...new Set([...keys, ...told.flatMap(({ cells }) => Object.keys(cells))])];
  const rows = tab.read(looked, { first: from, count: to - from + 1 });
  const cellsAt = (number: number) => rows[number - from] ?? looked.map(() => '');
  const nameAt = (number: number) => JSON.stringify(cellsAt(number).slice(0, keys.length).map(String));
  const stands =
    [...wanted].every(([number, name]) => nameAt(number) === name) &&
    [...cleared].every((number) => nameAt(number) === nameIn(table, {}));
  const isTaken = ({ number, cells }: StandingRow) =>
    Object.entries(cells).every(([key, cell]) => String(cellsAt(number)[looked.indexOf(key)] ?? '') === String(cell));
  const lacking = stands ? told.find((row) => !isTaken(row)) : undefined;
  // Merged cells take no value but the first, and say nothing of it.
  if (lacking && tab.isMerged(lacking.number, 1))
    throw new Blocked({ code: 'swallowed', tab: titleOnSheet(book, table), row: lacking.number });
  const isText = (key: string) =>
    told.some(({ number, cells }) => {
      const stands = cellsAt(number)[looked.indexOf(key)];
      return typeof cells[key] === 'number' && typeof stands === 'string' && stands === String(cells[key]);
    });
  const numbers = (key: string) =>
    [...added, ...changed].flatMap(({ number, cells: { [key]: reads } }) =>
      typeof reads === 'number' && !cleared.has(number) ? [{ key, number, reads }] : [],
    );
  if (stands) writeAsNumbers(workbook, table, looked.filter(isText).flatMap(numbers));
  return stands && (lacking === undefined || looked.some(isText));
}

/** What was written into a tab, as its columns and its rows stood then. */
interface Laid {
  readonly tab: Tab;
  readonly written: readonly StandingRow[];
  readonly stood: readonly StandingRow[];
}

/** Whatever was written beside a column of ours that stands elsewhere now is taken out where it stands in a formula's way, or in a column that is blank. */
function clearStrays(
  table: Table,
  { tab, written }: Laid,
  after: Tab,
  placesOf: (number: number) => readonly number[],
) {
  const shifts = Object.keys(written[0]?.cells ?? {}).map(
    (key) => (after.columnOf(key) ?? 0) - (tab.columnOf(key) ?? 0),
  );
  if (shifts.every((shift) => shift === 0)) return;
  // What fell beside may itself have been pushed on, as far as the columns were or less; or, in a formula's way, moved with that.
  const [least, most] = [Math.min(0, ...shifts), Math.max(0, ...shifts)];
  const pushed = [...Array(most - least + 1).keys()].map((by) => least + by);
  const computed = Object.keys(table.computed).flatMap((key) => after.columnOf(key) ?? []);
  const places = written.flatMap(({ number, cells }) =>
    Object.entries(cells).flatMap(([key, cell]) => {
      const column = tab.columnOf(key);
      if (column === undefined || cell === '') return [];
      const columns = [...new Set([...pushed.map((by) => column + by), ...computed])];
      return placesOf(number).flatMap((place) => columns.map((each) => ({ number: place, column: each, cell })));
    }),
  );
  after.clearBeside(places);
}

/** What each row was given in one write: its cells in columns that stood side by side. */
function piecesOf({ tab, written }: Laid): Reach['pieces'] {
  return written.map(({ cells }) => {
    const placed = Object.entries(cells)
      .map(([key, cell]) => ({ key, cell, column: tab.columnOf(key) ?? 0 }))
      .sort((one, other) => one.column - other.column);
    return runsBy(placed, ({ column }, index) => column - index).map(({ first, count }) =>
      Object.fromEntries(placed.slice(first, first + count).map(({ key, cell }) => [key, cell])),
    );
  });
}

/** Takes out what fell beside, and tells which rows may have been reached: those that were written, where they stood and where they stand. */
function clearAll(table: Table, laid: readonly Laid[], after: Tab, stands: Stands): Omit<Reach, 'grownBy'> {
  const numbers = new Set<number>();
  for (const each of laid) {
    const own = placesByName(table, each.stood, stands);
    const shift = shiftOf(own);
    const aside = fellBeside(each.written, stands);
    const placesOf = (number: number) => [
      ...new Set([number, number + shift(number), own.get(number) ?? number, ...aside]),
    ];
    clearStrays(table, each, after, placesOf);
    for (const { number } of each.written) for (const place of placesOf(number)) numbers.add(place);
  }
  const keys = Object.keys(stands.rows[0]?.cells ?? {});
  const isAny = laid.every(({ tab }) => keys.every((key) => tab.columnOf(key) === after.columnOf(key)));
  const isBeside = (was: number, number: number) => standsBeside(laid[0]?.tab.besideOf(was), after.besideOf(number));
  return { numbers, isAny, pieces: laid.flatMap(piecesOf), isBeside };
}

type Beside = ReturnType<Tab['besideOf']>;

/** Whether all that was there is there now, where there was anything; an unticked box stands in every row. */
function standsBeside(was: Beside = {}, now: Beside): boolean {
  const filled = Object.entries(was).filter(([, cell]) => cell !== '' && cell !== false);
  return filled.length > 0 && filled.every(([label, cell]) => now[label] === cell);
}

/** Gives columns that are not ours their cells back where something of ours was written into them. */
function restoreBeside(
  { before, after }: { readonly before: Tab; readonly after: Tab },
  { places }: Repairs,
  { numbers }: Reach,
  { added, changed, wrote = [] }: Written,
): void {
  const ours = new Set([...added, ...changed, ...wrote].flatMap(({ cells }) => Object.values(cells).map(String)));
  const reached = [...places].filter(([, number]) => numbers.has(number));
  const cells = reached.flatMap(([was, number]) => {
    const now = after.besideOf(number);
    return Object.entries(before.besideOf(was)).flatMap(([label, cell]) => {
      const isHit = label in now && now[label] !== cell && ours.has(String(now[label]));
      return isHit ? [{ number, label, cell }] : [];
    });
  });
  if (cells.length > 0) after.writeBeside(cells);
}

/** To be called once all is written: the look commits it. A tab that is doubted is read anew, though all seems to be in place. */
export function putRight(
  workbook: Workbook,
  context: StepContext,
  written: readonly Written[],
  doubted: ReadonlySet<Table> = new Set(),
): void {
  // The rows as they were read, all before the first is written again.
  const known = new Map(written.map(({ table }) => [table, context.standing(table)]));
  for (const each of written) {
    const { table, added, changed, landed = [], wrote = [] } = each;
    const rows = [...(known.get(table) ?? []), ...landed];
    const before = workbook.tab(table);
    if (!before || (!doubted.has(table) && isInPlace(workbook, each, rows, context))) continue;
    const laid: Laid[] = [{ tab: before, written: [...added, ...changed, ...wrote], stood: rows }];
    const reached = new Set<number>();
    // Before a repair makes room itself.
    const grownBy = once(() => before.grownBy());
    for (let look = 1; look <= MOST_LOOKS; look += 1) {
      workbook.forget();
      const after = workbook.tab(table);
      if (!after) return;
      const stands = standsNow(workbook, table);
      const reach = { ...clearAll(table, laid, after, stands), grownBy };
      for (const number of reach.numbers) reached.add(number);
      const mended = repairs(each, rows, stands, reach);
      restoreBeside({ before, after }, mended, reach, each);
      const { fixes } = mended;
      if (fixes.length === 0) break;
      for (const { number, cells } of fixes) {
        after.makeRoom(number, 1);
        after.write(number, Object.keys(cells), [Object.values(cells)]);
      }
      laid.push({ tab: after, written: fixes, stood: stands.rows });
    }
    noteMoved(workbook, table, before, [...reached]);
  }
}
