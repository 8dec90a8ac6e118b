// Looks whether what was written stands where it was meant to, and puts right what a person moved meanwhile: rows and columns are found by their names.
import { once } from '../derive/once';
import { runsBy } from '../derive/runs';
import type { Book, StandingRow, StepContext } from '../domain/book';
import { namingColumns, type Table } from '../schema/table';
import * as en from '../text/en';
import { Blocked } from './blocked';
import { writeAsNumbers } from './end-plain-text';
import { clearAll, type Laid, restoreBeside } from './fell-beside';
import { noteMoved } from './moved-under';
import type { Tab, Workbook } from './ports';
import { repairs } from './repairs';
import { rowName } from './row-title';
import { tabOf } from './row-writes';
import { titleOnSheet } from './sheet-names';
import { type Cells, isNamed, nameIn, type Stands, standsNow } from './standing-rows';
import type { Written } from './written';

/** Cells are read back with the names where the rows stand so near to one another. */
const NEAR = 50;

/** A repair may be hit as the write was: so often it is looked again. */
const MOST_LOOKS = 3;

/** One look at the header and one at the names of the rows that were written: whether all is where it was. */
function isInPlace(
  { workbook, book }: Writing,
  { table, added, changed, cleared }: Written,
  { tab, known }: { readonly tab: Tab; readonly known: readonly StandingRow[] },
): boolean {
  // New rows are written in one call: where the first of them stands, all do. Whether they stand upon others, the row above tells.
  const [first] = added;
  const above = first && known.filter(({ number }) => number < first.number).slice(-1);
  const fresh = added.slice(0, added.length < NEAR ? NEAR : 1);
  const written = [...(above ?? []).filter(({ number }) => !cleared.has(number)), ...fresh, ...changed];
  if (written.length === 0) return true;
  const keys = namingColumns(table);
  // What a row that was cleared was called stands nowhere: the names of all others have to stand where they stood.
  const named = cleared.size > 0 ? known.filter(({ number }) => !cleared.has(number)) : written;
  const wanted = new Map(named.map(({ number, cells }) => [number, nameIn(table, cells)]));
  for (const { number, cells } of written) if (!cleared.has(number)) wanted.set(number, nameIn(table, cells));
  const places = [...wanted.keys(), ...cleared];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const read = to - from < NEAR ? [...fresh, ...changed] : [];
  const told = read.filter(({ number }) => !cleared.has(number));
  const looked = [...new Set([...keys, ...read.flatMap(({ cells }) => Object.keys(cells))])];
  const stretch = { first: from, count: to - from + 1 };
  // Of rows that stand far apart the names are read alone: then the whole header is.
  const rows = read.length > 0 ? tab.readAsFound(looked, stretch) : tab.isMoved() ? undefined : tab.read(keys, stretch);
  if (!rows) return false;
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

const without = (left: readonly StandingRow[], rows: readonly StandingRow[]) => {
  const numbers = new Set(left.map(({ number }) => number));
  return rows.filter(({ number }) => !numbers.has(number));
};

/** With the rows that were read just before the write, and that the first reading has not seen. */
function withTyped(
  table: Table,
  known: readonly StandingRow[],
  typed: readonly StandingRow[] = [],
): readonly StandingRow[] {
  const names = new Set(known.map(({ cells }) => nameIn(table, cells)));
  return [...known, ...typed.filter((row) => isNamed(table)(row) && !names.has(nameIn(table, row.cells)))];
}

/** A tab read anew, in a moment in which nobody moved its columns or made it longer or shorter. */
function lookAgain(workbook: Workbook, table: Table): { readonly after: Tab; readonly stands: Stands } | undefined {
  for (let look = 1; ; look += 1) {
    workbook.forget();
    const after = workbook.tab(table);
    if (!after) return undefined;
    const stands = standsNow(workbook, table);
    const isWhole = () => !after.isMoved() && after.lastRow === stands.rows.length + 1;
    if (look === MOST_LOOKS || isWhole()) return { after, stands };
  }
}

/** Rows below one another that get the same columns in one write, without what was to go into a column that somebody has deleted. */
function writeFixes(tab: Tab, fixes: readonly StandingRow[]): void {
  const rows = new Map<number, Cells>();
  for (const { number, cells } of fixes) rows.set(number, { ...rows.get(number), ...cells });
  const placed = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, cells]) => {
      const keys = Object.keys(cells)
        .filter((key) => tab.columnOf(key) !== undefined)
        .sort();
      return { number, keys, cells: keys.map((key) => cells[key] ?? '') };
    });
  const last = placed[placed.length - 1];
  if (last) tab.makeRoom(last.number, 1);
  for (const { first, count } of runsBy(placed, ({ number, keys }, index) => `${number - index} ${keys.join()}`)) {
    const run = placed.slice(first, first + count);
    const [top] = run;
    if (top && top.keys.length > 0)
      tab.write(
        top.number,
        top.keys,
        run.map(({ cells }) => cells),
      );
  }
}

/** The columns and the rows of a tab as they stood before a step wrote into it. */
interface Before {
  readonly tab: Tab;
  readonly rows: readonly StandingRow[];
}

/** A step that writes: its workbook, what it has read, and how each tab stood. */
export interface Writing {
  readonly workbook: Workbook;
  readonly book: Book;
  readonly stood: ReadonlyMap<Table, Before>;
}

/** To be called before the first write. */
export function beforeWriting(workbook: Workbook, context: StepContext, tables: readonly Table[]): Writing {
  const stood = tables.map((table) => [table, { tab: tabOf(workbook, table), rows: context.standing(table) }] as const);
  return { workbook, book: context, stood: new Map(stood) };
}

/** To be called once all is written: the look commits it. Where that is doubted, tabs are read anew though all seems to be in place. */
export function putRight(writing: Writing, written: readonly Written[], { isDoubted = false } = {}): void {
  for (const each of written) {
    const before = writing.stood.get(each.table);
    if (!before) continue;
    const { typed, landed = [], returned = [] } = each;
    const known = without(returned, [...withTyped(each.table, before.rows, typed), ...landed]);
    if (isDoubted || !isInPlace(writing, each, { tab: before.tab, known })) mendTab(writing, each, before.tab, known);
  }
}

/** Looks and writes until all is where it belongs. */
function mendTab({ workbook, book }: Writing, written: Written, before: Tab, known: readonly StandingRow[]): void {
  const { table, added, changed, returned = [], wrote = [] } = written;
  let rows = known;
  let asked: Written = { ...written, added: [...added, ...returned] };
  const laid: Laid[] = [{ tab: before, written: [...added, ...changed, ...wrote], stood: rows }];
  const [reached, deleted] = [new Set<number>(), new Set<number>()];
  const back = new Map<string, number>();
  // Before a repair makes room itself.
  const grownBy = once(() => before.grownBy());
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    try {
      const now = lookAgain(workbook, table);
      if (!now) break;
      const { after, stands } = now;
      const cleared = clearAll(table, laid, after, stands);
      const reach = { ...cleared.reach, grownBy, deleted };
      for (const number of reach.numbers) reached.add(number);
      const mended = repairs(asked, rows, stands, reach);
      restoreBeside({ before, after }, mended, reach, asked);
      const { fixes, given } = mended;
      for (const number of mended.deleted) deleted.add(number);
      if (fixes.length === 0 && !cleared.isCleared) break;
      for (const { number, cells } of given.values()) back.set(rowName(table, cells), number);
      laid.push({ tab: after, written: fixes, stood: stands.rows });
      rows = rows.filter(({ number }) => !given.has(number));
      asked = { ...asked, added: [...asked.added, ...given.values()] };
      writeFixes(after, fixes);
    } catch (error) {
      // A column that somebody deletes in the midst of it makes a look fail: the next one sees that.
      if (look === MOST_LOOKS) throw error;
    }
  }
  noteMoved(workbook, table, before, [...reached]);
  // Somebody may have deleted it on purpose: nothing tells that for sure.
  if (back.size > 0) workbook.toast(en.edited.writtenBack(titleOnSheet(book, table), [...back]));
}
