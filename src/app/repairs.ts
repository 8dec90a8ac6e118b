// What has to be written again where a person moved, deleted or typed rows while a step wrote: rows are found by their names.
import { kept } from '../derive/once';
import type { StandingRow } from '../domain/book';
import type { Cell } from '../schema/cells';
import { namingColumns, type Table } from '../schema/table';
import type { Workbook } from './ports';

type Cells = { readonly [key: string]: Cell };

/** What a step wrote into one tab, by the numbers that its rows had when they were read. */
export interface Written {
  readonly table: Table;
  readonly added: readonly StandingRow[];
  /** Of rows that stood there, the cells as they are to be. */
  readonly changed: readonly StandingRow[];
  /** The numbers of those that are to be blank. */
  readonly cleared: ReadonlySet<number>;
  /** Rows to be blank that did not stand there when the tab was read. */
  readonly landed?: readonly StandingRow[];
}

const blankOf = (keys: readonly string[]): Cells => Object.fromEntries(keys.map((key) => [key, '']));

export const nameIn = (table: Table, cells: Cells): string =>
  JSON.stringify(namingColumns(table).map((key) => String(cells[key] ?? '')));
const isNamed =
  (table: Table) =>
  ({ cells }: StandingRow): boolean =>
    nameIn(table, cells) !== nameIn(table, {});
const isBlank = (cells: Cells): boolean => Object.values(cells).every((cell) => cell === '');

/** How a tab stands now, row by row. */
export interface Stands {
  readonly keys: readonly string[];
  readonly rows: readonly StandingRow[];
}

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

/** The rows of one name, each taken once. */
function takeByName(table: Table, rows: readonly StandingRow[]) {
  const byName = new Map<string, StandingRow[]>();
  for (const row of rows) if (!isBlank(row.cells)) kept(byName, nameIn(table, row.cells), () => []).push(row);
  return (...names: readonly string[]): StandingRow | undefined =>
    names.map((name) => byName.get(name)?.shift()).find((row) => row !== undefined);
}

const isWrittenBy = (ours: ReadonlySet<string>, { cells }: StandingRow): boolean =>
  Object.values(cells).every((cell) => cell === '' || ours.has(String(cell)));

/** By how many rows a row has moved since these stood: as far as the nearest one above it that is found by its name. */
export function shiftOf(table: Table, stood: readonly StandingRow[], { rows }: Stands): (number: number) => number {
  const take = takeByName(table, rows);
  const moved = stood.filter(isNamed(table)).flatMap(({ number, cells }) => {
    const found = take(nameIn(table, cells));
    return found ? [{ number, by: found.number - number }] : [];
  });
  return (number) => moved.filter((row) => row.number < number).pop()?.by ?? 0;
}

/** Where writes may have gone: into these rows; or into any, where the columns stand as they stood and tell what was read. */
export interface Reach {
  readonly numbers: ReadonlySet<number>;
  readonly isAny: boolean;
}

/** Puts a row as it is wanted: the cells that were to change, and those that something else of ours was written into. */
function fixesOf({ keys }: Stands, ours: ReadonlySet<string>, { numbers, isAny }: Reach) {
  return ({ number, cells: stand }: StandingRow, wanted: Cells, isToChange: (key: string) => boolean) => {
    // What was read may have been read beside columns that moved: then a row that nothing was written into stays as it is.
    const isReached = isAny || numbers.has(number);
    const cells = keys.flatMap((key) => {
      const [stands = '', cell = ''] = [stand[key], wanted[key]];
      return stands !== cell && (isToChange(key) || (isReached && ours.has(String(stands))))
        ? [[key, cell] as const]
        : [];
    });
    return cells.length > 0 ? [{ number, cells: Object.fromEntries(cells) }] : [];
  };
}

/** The rows to be written again, each with the cells in question. */
export function repairs(
  { table, added, changed, cleared }: Written,
  known: readonly StandingRow[],
  stands: Stands,
  reach: Reach,
): readonly StandingRow[] {
  const { rows } = stands;
  const now = new Map<number, Cells>();
  for (const { number, cells } of changed) now.set(number, { ...now.get(number), ...cells });
  // A number that came to stand in a column of texts reads as one.
  const ours = new Set([...added, ...changed].flatMap(({ cells }) => Object.values(cells).map(String)));
  if (cleared.size > 0) ours.add('');
  const fix = fixesOf(stands, ours, reach);
  const take = takeByName(table, rows);
  const places = new Map<number, number>();
  const fixes: StandingRow[] = [];
  // A row without a name may have been read beside columns that had moved.
  const missing = known.filter(isNamed(table)).filter((row) => {
    const wanted = { ...row.cells, ...now.get(row.number) };
    // A row that is to be blank has no name to be found by but its old one: other rows have none, too.
    const names = [wanted, row.cells].filter((cells) => isNamed(table)({ ...row, cells }));
    const found = take(...names.map((cells) => nameIn(table, cells)));
    if (found) places.set(row.number, found.number);
    if (found) fixes.push(...fix(found, wanted, (key) => now.get(row.number)?.[key] !== undefined));
    return !found;
  });
  const taken = new Set(places.values());
  const gone = missing.filter(({ number }) => !cleared.has(number));
  const hit = overwritten(gone, places, { rows, written: [...added, ...changed], blanked: [...cleared], ours });
  for (const [number, { cells, number: was }] of hit) fixes.push({ number, cells: { ...cells, ...now.get(was) } });
  for (const { number } of gone) {
    const there = rows.find((row) => row.number === number && !taken.has(number) && !hit.has(number));
    const strays = there ? straysIn(there, now.get(number)) : [];
    if (strays.length > 0) fixes.push({ number, cells: blankOf(strays) });
  }
  const isFree = ({ number }: StandingRow) => !taken.has(number) && !hit.has(number);
  const last = rows.filter(({ cells, number }) => !isBlank(cells) || hit.has(number)).map(({ number }) => number);
  let free = Math.max(1, ...last);
  for (const row of added) {
    const found = take(nameIn(table, row.cells));
    const there = rows.find(({ number }) => number === row.number);
    // Its name may stand in another column.
    const isOurs = there && isFree(there) && isWrittenBy(ours, there);
    const place = found && !hit.has(found.number) ? found : isOurs ? there : undefined;
    if (place) fixes.push(...fix(place, row.cells, () => true));
    else {
      free += 1;
      fixes.push({ number: free, cells: row.cells });
    }
    taken.add(place?.number ?? free);
  }
  const beside = rows.filter((row) => reach.numbers.has(row.number) && isFree(row));
  const left = missing.filter(({ number }) => cleared.has(number));
  return [...fixes, ...(added.length > 0 ? partsBeside(beside, ours) : []), ...halfBlanked(beside, left, table)];
}

/** What is left of rows that were to be blank, where they moved on between two of their cells. */
function halfBlanked(beside: readonly StandingRow[], left: readonly StandingRow[], table: Table) {
  const isLeftOf =
    ({ cells }: StandingRow) =>
    (row: StandingRow) =>
      Object.entries(cells).every(([key, cell]) => cell === '' || cell === row.cells[key]);
  return beside
    .filter((row) => !isBlank(row.cells) && !isNamed(table)(row) && left.some(isLeftOf(row)))
    .map(({ number, cells }) => ({ number, cells: blankOf(Object.keys(cells)) }));
}

/** Rows that hold nothing but what was written, some of it in another column than it was meant for: wherever they were sorted to, they are what fell beside. */
export function fellBeside(written: readonly StandingRow[], { rows }: Stands): readonly number[] {
  const ours = new Set(written.flatMap(({ cells }) => Object.values(cells).map(String)));
  const meant = new Set(written.flatMap(({ cells }) => Object.entries(cells).map(([key, cell]) => `${key} ${cell}`)));
  const isAside = ({ cells }: StandingRow) =>
    Object.entries(cells).filter(([key, cell]) => cell !== '' && !meant.has(`${key} ${cell}`)).length > 1;
  return rows.filter((row) => isAside(row) && isWrittenBy(ours, row)).map(({ number }) => number);
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
