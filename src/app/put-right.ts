// Looks whether what was written stands where it was meant to, and puts right what a person moved meanwhile: rows and columns are found by their names.
import { kept } from '../derive/once';
import type { Book, StandingRow, StepContext } from '../domain/book';
import type { Cell } from '../schema/cells';
import { namingColumns, type Table } from '../schema/table';
import { Blocked } from './blocked';
import { writeAsNumbers } from './end-plain-text';
import type { Tab, Workbook } from './ports';
import { tabOf } from './row-writes';
import { titleOnSheet } from './sheet-names';

type Cells = { readonly [key: string]: Cell };

/** What a step wrote into one tab, by the numbers that its rows had when they were read. */
export interface Written {
  readonly table: Table;
  readonly added: readonly StandingRow[];
  /** Of rows that stood there, the cells as they are to be. */
  readonly changed: readonly StandingRow[];
  /** The numbers of those that are to be blank. */
  readonly cleared: ReadonlySet<number>;
}

const blankOf = (keys: readonly string[]): Cells => Object.fromEntries(keys.map((key) => [key, '']));

/** Cells are read back with the names where the rows stand so near to one another. */
const NEAR = 50;

/** A repair may be hit as the write was: so often it is looked again. */
const MOST_LOOKS = 3;

const nameIn = (table: Table, cells: Cells): string =>
  JSON.stringify(namingColumns(table).map((key) => String(cells[key] ?? '')));
const isNamed =
  (table: Table) =>
  ({ cells }: StandingRow): boolean =>
    nameIn(table, cells) !== nameIn(table, {});
const isBlank = (cells: Cells): boolean => Object.values(cells).every((cell) => cell === '');

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
  return stands;
}

/** How a tab stands now, row by row, and which of them is which that was known. */
interface Stands {
  readonly keys: readonly string[];
  readonly rows: readonly StandingRow[];
}

function standsNow(workbook: Workbook, table: Table): Stands {
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

/** The rows of one name, each taken once. */
function takeByName(table: Table, rows: readonly StandingRow[]) {
  const byName = new Map<string, StandingRow[]>();
  for (const row of rows) if (!isBlank(row.cells)) kept(byName, nameIn(table, row.cells), () => []).push(row);
  return (...names: readonly string[]): StandingRow | undefined =>
    names.map((name) => byName.get(name)?.shift()).find((row) => row !== undefined);
}

const isWrittenBy = (ours: ReadonlySet<string>, { cells }: StandingRow): boolean =>
  Object.values(cells).every((cell) => cell === '' || ours.has(String(cell)));

/** The rows to be written again, each with the cells in question. */
function repairs({ table, added, changed, cleared }: Written, known: readonly StandingRow[], { keys, rows }: Stands) {
  const now = new Map<number, Cells>();
  for (const { number, cells } of changed) now.set(number, { ...now.get(number), ...cells });
  // A number that came to stand in a column of texts reads as one.
  const ours = new Set([...added, ...changed].flatMap(({ cells }) => Object.values(cells).map(String)));
  // What was read may have been read beside columns that moved: a row that nothing was written into stays as it is.
  const reached = new Set([...added, ...changed].map(({ number }) => number));
  if (cleared.size > 0) ours.add('');
  const take = takeByName(table, rows);
  const places = new Map<number, number>();
  const fixes: StandingRow[] = [];
  const fix = (row: StandingRow, wanted: Cells, isToChange: (key: string) => boolean) => {
    const cells = keys.flatMap((key) => {
      const [stands = '', cell = ''] = [row.cells[key], wanted[key]];
      return stands !== cell && (isToChange(key) || (reached.has(row.number) && ours.has(String(stands))))
        ? [[key, cell] as const]
        : [];
    });
    if (cells.length > 0) fixes.push({ number: row.number, cells: Object.fromEntries(cells) });
  };
  // A row without a name may have been read beside columns that had moved.
  const missing = known.filter(isNamed(table)).filter((row) => {
    const wanted = { ...row.cells, ...now.get(row.number) };
    const found = take(nameIn(table, wanted), nameIn(table, row.cells));
    if (found) places.set(row.number, found.number);
    if (found) fix(found, wanted, (key) => now.get(row.number)?.[key] !== undefined);
    return !found && !cleared.has(row.number);
  });
  const taken = new Set(places.values());
  const standing = added.map((row) => ({ row, found: take(nameIn(table, row.cells)) }));
  const hit = overwritten(missing, places, { rows, written: [...added, ...changed], blanked: [...cleared], ours });
  for (const [number, { cells, number: was }] of hit) fixes.push({ number, cells: { ...cells, ...now.get(was) } });
  for (const { number } of missing) {
    const there = rows.find((row) => row.number === number && !taken.has(number) && !hit.has(number));
    const strays = there ? straysIn(there, now.get(number)) : [];
    if (strays.length > 0) fixes.push({ number, cells: blankOf(strays) });
  }
  const last = rows.filter(({ cells, number }) => !isBlank(cells) || hit.has(number)).map(({ number }) => number);
  let free = Math.max(1, ...last);
  const homes = new Set<number>();
  for (const { row, found } of standing) {
    const there = rows.find(({ number }) => number === row.number);
    // Its name may stand in another column.
    const isOurs = there && !hit.has(there.number) && !taken.has(there.number) && isWrittenBy(ours, there);
    const place = found && !hit.has(found.number) ? found : isOurs ? there : undefined;
    if (place) fix(place, row.cells, () => true);
    else {
      free += 1;
      fixes.push({ number: free, cells: row.cells });
    }
    homes.add(place?.number ?? free);
  }
  const used = new Set([...taken, ...hit.keys(), ...homes]);
  const beside = added.length > 0 ? rows.filter(({ number }) => reached.has(number) && !used.has(number)) : [];
  return [...fixes, ...partsBeside(beside, ours)];
}

/** The parts of a new row that fell beside it, to be taken out. */
const partsBeside = (rows: readonly StandingRow[], ours: ReadonlySet<string>): readonly StandingRow[] =>
  rows
    .filter((row) => !isBlank(row.cells) && isWrittenBy(ours, row))
    .map(({ number, cells }) => ({ number, cells: blankOf(Object.keys(cells)) }));

/** What was to be changed may be gone: then nothing of it stays in a row that is nobody's. */
function straysIn({ cells }: StandingRow, written: Cells = {}): readonly string[] {
  const strays = Object.keys(written).filter((key) => cells[key] === written[key]);
  return isBlank({ ...cells, ...blankOf(strays) }) ? strays : [];
}

interface Hits {
  readonly rows: readonly StandingRow[];
  readonly written: readonly StandingRow[];
  readonly blanked: readonly number[];
  readonly ours: ReadonlySet<string>;
}

/** The rows that are gone because they were written over, by the number at which they stand; those that somebody deleted are not among them. */
function overwritten(
  missing: readonly StandingRow[],
  places: ReadonlyMap<number, number>,
  { rows, written, blanked, ours }: Hits,
): ReadonlyMap<number, StandingRow> {
  const taken = new Set(places.values());
  const at = new Map(rows.map(({ number, cells }) => [number, cells]));
  // A name is written over where a row was written, or where its column was.
  const free = [...new Set(written.map(({ number }) => number))].filter((number) => !taken.has(number));
  const isHit = (row: StandingRow, number: number) =>
    Object.entries(row.cells).every(([key, cell]) => {
      const stands = at.get(number)?.[key] ?? '';
      return stands === cell || ours.has(String(stands));
    });
  const above = (number: number) =>
    [...places].filter(([was]) => was < number).sort(([one], [other]) => other - one)[0] ?? ([1, 1] as const);
  // After a sort its neighbours tell nothing: then any row that was blanked and is nobody's may be it.
  const order = [...places].sort(([one], [other]) => one - other).map(([, is]) => is);
  const isSorted = order.some((is, index) => is < (order[index - 1] ?? 0));
  const hit = new Map<number, StandingRow>();
  // Where none of the rows that were read is found, they were read beside columns that had moved.
  for (const row of places.size > 0 ? missing : []) {
    const [was, is] = above(row.number);
    const candidates = isSorted ? blanked.filter((number) => free.includes(number)) : [is + row.number - was];
    const number = candidates.find((each) => free.includes(each) && !hit.has(each) && isHit(row, each));
    if (number !== undefined) hit.set(number, row);
  }
  return hit;
}

/** Whatever was written beside a column of ours that stands elsewhere now is taken out where it stands in a formula's way, or in a column that is blank. */
function clearStrays(before: Tab, after: Tab, { added, changed }: Written): void {
  const places = [...added, ...changed].flatMap(({ number, cells }) =>
    Object.keys(cells).flatMap((key) => {
      const column = before.columnOf(key);
      const cell = cells[key] ?? '';
      return column === undefined || column === after.columnOf(key) || cell === '' ? [] : [{ number, column, cell }];
    }),
  );
  after.clearBeside(places);
}

/** To be called once all is written: the look commits it. `known` are the rows as they were read. */
export function putRight(workbook: Workbook, context: StepContext, written: readonly Written[]): void {
  const known = new Map(written.map(({ table }) => [table, context.standing(table)]));
  for (const each of written) {
    const { table } = each;
    const before = workbook.tab(table);
    if (!before || isInPlace(workbook, each, known.get(table) ?? [], context)) continue;
    for (let look = 1; look <= MOST_LOOKS; look += 1) {
      workbook.forget();
      const after = workbook.tab(table);
      if (!after) return;
      clearStrays(before, after, each);
      const fixes = repairs(each, known.get(table) ?? [], standsNow(workbook, table));
      if (fixes.length === 0) break;
      for (const { number, cells } of fixes) {
        after.makeRoom(number, 1);
        after.write(number, Object.keys(cells), [Object.values(cells)]);
      }
    }
  }
}
