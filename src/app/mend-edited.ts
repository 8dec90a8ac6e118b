// After a person's edit: takes out what stands in a formula's way, gives rows the ids they lack, and a copied row one of its own.
import { unbroken } from '../derive/runs';
import type { Book } from '../domain/book';
import { type Cell, normaliseKey, readCell } from '../schema/cells';
import type { Kind } from '../schema/kinds';
import { toReader } from '../schema/labels';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { tabs, views } from '../tabs';
import * as en from '../text/en';
import { openBook } from './book';
import { inWords } from './facts';
import { giveMissingIds, highestNumber, keepNumber } from './give-ids';
import { isTypedIn, standingInputs } from './inputs';
import { keepReferredId } from './keep-ids';
import type { Dialogs, Edit, Tab, Workbook } from './ports';
import { readColumns } from './read-typed';
import { labelOnSheet } from './sheet-names';
import { keepTypedUnder } from './typed-under';
import { isRead, keepWritten } from './written-tabs';

const say = en.edited;

/** How many cells or rows a sentence names. */
const MOST = 3;

/** Google keeps two edits waiting and drops what comes faster: what was missed stands within so many rows of the next edit. */
const NEAR = 20;
/** A longer block that was missed is followed so far. */
const FAR = 2_000;

/** The edited rows, and those around them that an earlier edit may have left undone: the same calls look at all of them. */
function near({ rows: { first, count } }: Edit, reach = NEAR): Edit['rows'] {
  const top = Math.max(2, first - reach);
  return { first: top, count: first + count + reach - top };
}

/** Looks further only where as many were missed as it looked at. */
function giveIdsNear(workbook: Workbook, table: Table, edit: Edit): void {
  for (let reach = NEAR; reach <= FAR; reach *= 10) {
    const missed = giveMissingIds(workbook, table, near(edit, reach)) - edit.rows.count;
    if (missed < reach) return;
  }
}

/** What the watch over edits (gas/edits.ts) remembers of a tab: where its ids stand, and which columns fill others. */
const watchOf = (table: string) => `watch.${table}`;
const heedOf = (table: string) => `heed.${table}`;
const ANY = '*';

/** Does what an edit asks for, says what it changed, and remembers where ids stand, so that the next edit finds them at once. */
export function mendEdited(workbook: Workbook, dialogs: Dialogs, edit: Edit): void {
  const view = views.find(({ name }) => name === edit.table);
  // Of a view every edit is looked at: hardly anything is typed there, and what is chosen is to be done.
  if (view) sayAll(dialogs, takeOut(workbook, view, edit));
  const found = tabs.find(({ table }) => table.name === edit.table);
  if (!found) return;
  const { table, ledger } = found;
  const said = [
    ...takeOut(workbook, table, edit),
    ...keepTypedUnder(workbook, table, edit),
    ...keepReferredId(workbook, table, edit),
    ...giveOwnIds(workbook, table, edit, ledger !== undefined),
  ];
  giveIdsNear(workbook, table, edit);
  noteTyped(workbook, table, edit);
  keepWatch(workbook, table);
  if (isRead(workbook, table)) workbook.locked(() => keepWritten(workbook));
  sayAll(dialogs, said);
}

function sayAll(dialogs: Dialogs, said: readonly string[]): void {
  if (said.length > 0) dialogs.toast(said.join(' '));
}

const columnsOf = (table: Table, kind: Kind['type']): readonly string[] =>
  Object.keys(table.inputs).filter((key) => table.inputs[key]?.kind.type === kind);

/** Columns whose cells hold whatever their row says: a text there may be one that cannot be read. */
const mixedColumns = (table: Table): readonly string[] => columnsOf(table, 'mixed');

/** Remembers which columns of a table are looked after. */
export function keepWatch(workbook: Workbook, table: Table): void {
  keepKnown(workbook, watchOf(table.name), watchedIn(workbook, table));
  keepKnown(workbook, heedOf(table.name), heededIn(workbook, table));
}

function watchedIn(workbook: Workbook, table: Table): string | undefined {
  if (idPrefix(table) !== undefined) return workbook.tab(table)?.header(keyColumn(table));
  const isWatched = Object.keys(table.computed).length > 0 || mixedColumns(table).length > 0;
  return isWatched || isRead(workbook, table) ? ANY : '';
}

/**
 * The headers of columns that fill another one or are filled by it: a tracking number, its carrier, a date with a trail. After a
 * question mark those of which only a typed text is of interest: it may be a number or a date; after a percent sign those of whole
 * numbers, of which a part is, too.
 */
function heededIn(workbook: Workbook, table: Table): string {
  const tab = workbook.tab(table);
  const filled = Object.values(table.inputs).map(({ hint }) => hint?.fills);
  const filling = Object.keys(table.inputs).filter(
    (key) => table.inputs[key]?.hint || filled.includes(key) || key === table.trail?.of,
  );
  const headers = (keys: readonly string[]) => keys.flatMap((key) => tab?.header(key) ?? []);
  // Of what a written tab is made of, everything.
  if (isRead(workbook, table)) return headers(Object.keys(table.inputs)).join('\n');
  const texts = headers([...readColumns(table), ...mixedColumns(table)]).map((header) => `?${header}`);
  const wholes = headers(columnsOf(table, 'whole')).map((header) => `%${header}`);
  return [...headers(filling), ...texts, ...wholes].join('\n');
}

function keepKnown(workbook: Workbook, name: string, known: string | undefined): void {
  if (known !== undefined && workbook.recall(name) !== known) workbook.remember(name, known);
}

const isIn = ({ columns }: Edit, column: number | undefined) =>
  column !== undefined && column >= columns.first && column <= columns.last;

/** The edited computed columns that something typed has stopped: in a view a formula fills the columns beside its own. */
function stopped(table: Table, tab: Tab | undefined, edit: Edit): readonly string[] {
  const broken = (tab?.broken ?? []).filter((key) => key in table.computed);
  const filled = broken.length > 0 && views.includes(table) ? Object.keys(table.computed) : broken;
  return filled.filter((key) => isIn(edit, tab?.columnOf(key)));
}

/**
 * Blanks what was typed into computed columns whose formula shows an error: it fills nothing then, so whatever stands there was typed, in
 * this edit or in one that was missed. In a view another formula may fill rows near by.
 */
function takeOut(workbook: Workbook, table: Table, edit: Edit): readonly string[] {
  if (stopped(table, workbook.tab(table), edit).length === 0) return [];
  const span = views.includes(table) ? edit.rows : near(edit);
  const held = workbook.locked((): readonly string[] => {
    const tab = workbook.tab(table);
    const keys = stopped(table, tab, edit);
    if (!tab || keys.length === 0) return [];
    const typed = tab
      .read(keys, span)
      .flatMap((cells, index) =>
        cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, key: keys[at] ?? '', row: span.first + index }])),
      );
    if (typed.length === 0) return [];
    const rows = typed.map(({ row }) => row);
    const first = Math.min(...rows);
    const blank = Array.from({ length: Math.max(...rows) - first + 1 }, () => keys.map(() => ''));
    tab.write(first, keys, blank);
    return [takenOut(openBook(workbook), table, typed)];
  });
  return held?.done ?? [];
}

/** An id that a person typed counts as given: should it be deleted, it does not come back. */
function noteTyped(workbook: Workbook, table: Table, edit: Edit): void {
  const [prefix, tab] = [idPrefix(table), workbook.tab(table)];
  if (prefix === undefined || !tab || !isIn(edit, tab.columnOf(keyColumn(table)))) return;
  const typed = tab.read([keyColumn(table)], edit.rows).map(([id]) => id ?? '');
  const highest = highestNumber(workbook, prefix, typed);
  if (highest > highestNumber(workbook, prefix, [])) keepNumber(workbook, prefix, highest);
}

interface Typed {
  readonly cell: Cell;
  readonly key: string;
  readonly row: number;
}

function takenOut(book: Book, table: Table, typed: readonly Typed[]): string {
  const labelOf = (key: string) => labelOnSheet(book, table, key);
  const keys = [...new Set(typed.map(({ key }) => key))];
  const shown = (key: string, cell: Cell) => {
    const kind = table.computed[key]?.kind;
    // A day comes as its number, which nobody typed.
    return kind?.type === 'date' && typeof cell === 'number'
      ? inWords(kind, readCell(kind, cell) ?? cell, '')
      : String(cell);
  };
  const cells = typed.slice(0, MOST).map(({ cell, key, row }) => say.cell(shown(key, cell), labelOf(key), row));
  const [only] = keys;
  const why =
    only !== undefined && keys.length === 1
      ? say.computes(labelOf(only), toReader(table).computed[only]?.help ?? '')
      : say.computesAll(keys.slice(0, MOST).map(labelOf), Math.max(0, keys.length - MOST));
  return say.takenOut(cells, typed.length - cells.length, why);
}

interface Twin {
  readonly row: number;
  readonly id: string;
  /** The row whose id it bears. */
  readonly above: number;
}

/**
 * The edited rows that bear the id of a row that was not edited: these are the copies, whichever stands above. With them go the rows
 * right beside them whose id stands above: copies of an edit that was missed.
 */
function twinsIn(table: Table, tab: Tab | undefined, edit: Edit): readonly Twin[] {
  const key = keyColumn(table);
  if (!tab || !isIn(edit, tab.columnOf(key))) return [];
  const keys = standingInputs(table, tab);
  const isRow = isTypedIn(table, keys);
  const ids = tab.read([key]).map(([id = '']) => normaliseKey(String(id)));
  const { first, last } = copiedRows(ids, edit.rows);
  const others = new Map<string, number>();
  ids.forEach((id, index) => {
    const row = index + 2;
    if ((row < first || row > last) && id !== '' && !others.has(id)) others.set(id, row);
  });
  return tab.read(keys, { first, count: last - first + 1 }).flatMap((cells, index): readonly Twin[] => {
    const id = String(cells[keys.indexOf(key)] ?? '').trim();
    const above = others.get(normaliseKey(id));
    return above === undefined || !isRow(cells) ? [] : [{ row: first + index, id, above }];
  });
}

/** The edited rows, and above and below them all those in one go whose id also stands further above. `ids` begin in row 2. */
function copiedRows(ids: readonly string[], { first, count }: Edit['rows']): { first: number; last: number } {
  const at = (row: number) => ids[row - 2] ?? '';
  let [top, bottom] = [first, first + count - 1];
  const isCopy = (row: number) => at(row) !== '' && ids.slice(0, Math.min(row, top) - 2).includes(at(row));
  while (first - top < NEAR && top > 2 && isCopy(top - 1)) top -= 1;
  while (bottom - first - count < NEAR && isCopy(bottom + 1)) bottom += 1;
  return { first: top, last: bottom };
}

/** A copied row gets an id of its own; a copied move stays a copy, which counts for nothing: it would move stock again. */
function giveOwnIds(workbook: Workbook, table: Table, edit: Edit, isLedger: boolean): readonly string[] {
  const prefix = idPrefix(table);
  const seen = prefix === undefined ? [] : twinsIn(table, workbook.tab(table), edit);
  if (prefix === undefined || seen.length === 0) return [];
  if (isLedger) return sentences(seen, say.sameMove);
  const held = workbook.locked((): readonly string[] => {
    const tab = workbook.tab(table);
    const twins = twinsIn(table, tab, edit);
    if (!tab || twins.length === 0) return [];
    const given = newIds(
      workbook,
      prefix,
      tab.read([keyColumn(table)]).map(([id]) => id ?? ''),
      { twins, edit },
    );
    for (const { start, count } of unbroken(twins.map(({ row }) => row))) {
      const from = twins.findIndex(({ row }) => row === start);
      tab.write(
        start,
        [keyColumn(table)],
        given.slice(from, from + count).map((id) => [id]),
      );
    }
    return sentences(twins, (twin, index) => say.ownId(twin, given[index] ?? ''));
  });
  return held?.done ?? [];
}

function sentences(twins: readonly Twin[], write: (twin: Twin, index: number) => string): readonly string[] {
  const said = twins.slice(0, MOST).map(write);
  return twins.length > MOST ? [...said, say.more(twins.length - MOST)] : said;
}

/** The next numbers; where an id was typed over another that nobody else bears, other tabs refer to that: it comes back. */
function newIds(
  workbook: Workbook,
  prefix: string,
  ids: readonly Cell[],
  { twins, edit }: { readonly twins: readonly Twin[]; readonly edit: Edit },
): readonly string[] {
  const { was = '' } = edit;
  const isTaken = ids.some((id) => normaliseKey(String(id)) === normaliseKey(was));
  if (twins.length === 1 && idNumber(prefix, was) > 0 && !isTaken) return [was];
  const highest = highestNumber(workbook, prefix, ids);
  keepNumber(workbook, prefix, highest + twins.length);
  return twins.map((_, index) => formatId(prefix, highest + index + 1));
}
