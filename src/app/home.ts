// The home panel: what needs a person today, counted, and the first few of each kind.

import { type Attention, byUrgency } from '../domain/attention';
import type { Book } from '../domain/book';
import { recipientsOf } from '../domain/digests';
import { type Tile, UNREAD } from '../domain/finding';
import { readAddresses } from '../domain/recipients';
import { readReminderSettings } from '../domain/reminder-settings';
import { type Cell, normaliseKey } from '../schema/cells';
import { titleTo } from '../schema/labels';
import { keyColumn, type Table } from '../schema/table';
import { readMailedRows } from '../schema/wire';
import { tabs } from '../tabs';
import { CORE } from '../tabs/desks';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import type { HomeView } from './api';
import { attentionRows, type OwnedAttention, wantingRows } from './attention';
import { lineOf } from './attention-line';
import { isSetUp, openBook, settingRows } from './book';
import { mixedNote, noteMixed } from './check-mixed';
import { type DeskRead, type OwnerCount, readDesk } from './desk-lines';
import { tabsOn } from './desks';
import { rowColumns } from './inputs';
import { nextReminder } from './next-reminder';
import type { Workbook } from './ports';
import { MAILED } from './send-reminders';
import { labelOnSheet, titleOnSheet } from './sheet-names';
import { TILES } from './views';
import { amountIn, wordsOf } from './words';

/** The first few of a tile are enough for a panel; the tab holds the rest. */
const MOST_ROWS = 12;

/** What the panel is made of, from the tab that lists it or from the rows themselves. */
interface Found {
  /** In the order of their urgency; of the tab's the most urgent of every tile. */
  readonly rows: readonly OwnedAttention[];
  readonly counts: readonly OwnerCount[];
  readonly owners: () => readonly (string | undefined)[];
  readonly isEmpty: () => boolean;
  /** What a tile adds up to, where the tab of formulas tells it. */
  readonly sum?: number | undefined;
  /** Where the row of an id stands, as far as that was read. */
  readonly rowOf: (table: string, id: string) => number | undefined;
  /** Why the rows themselves had to be read. */
  readonly notice?: string;
}

export function homeView(workbook: Workbook): HomeView {
  const ready = isSetUp(workbook);
  const book = openBook(workbook);
  const { rows, counts, owners, isEmpty, rowOf, sum = 0, ...told } = ready ? findRows(workbook, book) : NOTHING;
  const notice = (ready ? mixedNote(workbook) : undefined) ?? told.notice;
  const isMine = ready ? ownership(workbook, book) : () => false;
  const mine = counts.filter(isMine);
  const [ofAll, ofMine] = [rowsIn(counts), rowsIn(mine)];
  const reminder = ready ? nextReminder(workbook, book, owners) : undefined;
  const own = rows.filter(isMine);
  const shown = new Set([rows, own].flatMap((each) => TILES.flatMap((tile) => ofTile(each, tile).slice(0, MOST_ROWS))));
  return {
    spreadsheetName: workbook.name,
    user: workbook.user,
    today: workbook.reading.today,
    ready,
    counts: countsOf(counts),
    attention: inOrder(rows.filter((row) => shown.has(row))).map((row) => ({
      ...lineOf(row),
      ...(isMine(row) ? { mine: true as const } : {}),
    })),
    ...(ofMine > 0 && ofMine < ofAll ? { mine: countsOf(mine) } : {}),
    ...(ready ? mailedHere(workbook, rowOf) : {}),
    ...(reminder ? { reminder } : {}),
    forms: coreFirst(tabsOn(book)).flatMap((tab) => {
      const label = wordsOf(tab).add;
      return tab.table.form && label !== undefined ? [{ table: tab.table.name, title: titleTo(tab.table), label }] : [];
    }),
    ...(ready ? { wholes: wholesIn(book, sum) } : {}),
    ...(notice === undefined ? {} : { notice }),
    ...(ready && isEmpty() ? emptyIn(book) : {}),
  };
}

/** What every workbook has is added most often. */
const coreFirst = (all: readonly Tab[]): readonly Tab[] => [
  ...all.filter(({ desk }) => desk === CORE),
  ...all.filter(({ desk }) => desk !== CORE),
];

/** The panels of tabs as wholes that a tile leads to, with what that one adds up to. */
const wholesIn = (book: Book, sum: number): NonNullable<HomeView['wholes']> =>
  tabsOn(book).flatMap((tab) => {
    const [tile, label] = [tab.whole?.tile, wordsOf(tab).whole];
    if (tile === undefined || label === undefined) return [];
    const amount = { of: 'money', amount: sum, currency: book.settings().baseCurrency } as const;
    const added = tab.whole?.sum && sum > 0 ? en.today.added(amountIn(amount)) : '';
    return [{ tile, label, table: tab.table.name, id: tab.table.name, ...(added === '' ? {} : { added }) }];
  });

const NOTHING: Found = { rows: [], counts: [], owners: () => [], isEmpty: () => false, rowOf: () => undefined };

/** A tab of formulas tells it in a few hundred cells; where that fails, every row is judged. */
function findRows(workbook: Workbook, book: Book): Found {
  const told = readDesk(workbook, tabsOn(book));
  if (typeof told !== 'string') {
    const { lines, counts, isEmpty, rowOf, sum } = told;
    return {
      rows: [...lines].sort(byUrgency),
      counts,
      owners: () => counts.map(({ owner }) => owner),
      isEmpty: () => isEmpty,
      sum,
      rowOf,
    };
  }
  const rows = attentionRows(book).filter(({ aside }) => !aside);
  noteMixed(workbook, book);
  return {
    rows,
    counts: rows.map(({ owner = '', tile }) => ({ owner, tile, rows: 1 })),
    owners: () => wantingRows(book).map(({ owner }) => owner),
    isEmpty: () => tabsOn(book).every(({ table }) => !table.form || standIn(book, table) === 0),
    rowOf: () => undefined,
    ...noticeOf(told, rows, told === 'damaged' ? lackingIn(workbook, book) : []),
  };
}

/** The tabs that are gone, and the columns of the others that are: whatever stood there is in no figure. */
function lackingIn(workbook: Workbook, book: Book): readonly string[] {
  return tabsOn(book).flatMap(({ table }) => {
    const tab = workbook.tab(table);
    const title = titleOnSheet(book, table);
    if (!tab) return [title];
    const gone = rowColumns(workbook.laid(table), tab).filter((key) => tab.missing.includes(key));
    return gone.map((key) => `${title} › ${labelOnSheet(book, table, key)}`);
  });
}

/** Rows that share an id are told of one by one, and nothing is damaged; nor is it by cells that cannot be read, but figures are not whole. */
function noticeOf(
  told: Exclude<DeskRead, object>,
  rows: readonly OwnedAttention[],
  lacking: readonly string[],
): Pick<Found, 'notice'> {
  if (lacking.length > 0) return { notice: en.today.lacking(lacking) };
  if (rows.some(({ finding }) => finding.code === UNREAD)) return { notice: en.today.unread };
  return told === 'unsure' ? {} : { notice: en.today[told] };
}

const standIn = (book: Book, table: Table): number => book.rowsOf(table).length + book.unfinishedOf(table).length;

const rowsIn = (counts: readonly OwnerCount[]) => counts.reduce((sum, { rows }) => sum + rows, 0);

const ofTile = <Row extends Attention>(rows: readonly Row[], tile: Attention['tile']): readonly Row[] =>
  rows.filter((row) => row.tile === tile);

function countsOf(counts: readonly OwnerCount[]): HomeView['counts'] {
  const count = (tile: Tile) => rowsIn(counts.filter((each) => each.tile === tile));
  return { late: count('late'), soon: count('soon'), short: count('short'), unpaid: count('unpaid') };
}

/** Whether this person is reminded of a row: the desk and the mail mean the same by `mine`. */
function ownership({ user }: Workbook, book: Book): (row: { readonly owner: string | undefined }) => boolean {
  const { recipients } = readReminderSettings(settingRows(book));
  const own = readAddresses(user);
  return ({ owner }) => recipientsOf(owner, recipients).to.some((person) => own.includes(person));
}

/** One row that falsifies every other figure, and that one click mends, stands above all. */
function inOrder<Row extends Attention>(rows: readonly Row[]): readonly Row[] {
  const first = rows.find((row) => row.first);
  return first ? [first, ...rows.filter((row) => row !== first)] : rows;
}

/** What the first tab teaches while nobody has typed a row anywhere. */
function emptyIn(book: Book): Pick<HomeView, 'empty'> {
  const empty = tabsOn(book)
    .map((tab) => wordsOf(tab).empty)
    .find((words) => words !== undefined);
  return empty ? { empty } : {};
}

/** What the last mails meant at the selected row, when that stands elsewhere now: their link has grown stale. */
function mailedHere(workbook: Workbook, rowOf: Found['rowOf']): Pick<HomeView, 'mailed'> {
  const mailed = readMailedRows(workbook.recall(MAILED));
  const selected = mailed && workbook.selected();
  const id = selected && mailed[selected.table]?.[String(selected.row)];
  const table = selected && tabs.find((tab) => tab.table.name === selected.table)?.table;
  if (!selected || !table || id === undefined) return {};
  const row = rowOf(table.name, id) ?? rowOfId(workbook, table, id, selected.row);
  return row === undefined || row === selected.row ? {} : { mailed: { table: selected.table, id, row } };
}

/** Where a row stands: where it stood, as a rule, so that its column is read only when it was moved. */
function rowOfId(workbook: Workbook, table: Table, id: string, known: number): number | undefined {
  const tab = workbook.tab(table);
  const key = keyColumn(table);
  if (!tab || tab.missing.includes(key)) return undefined;
  const is = ([cell]: readonly Cell[]) => normaliseKey(String(cell ?? '')) === normaliseKey(id);
  const [there] = tab.read([key], { first: known, count: 1 });
  if (there && is(there)) return known;
  const at = tab.read([key]).findIndex(is);
  return at < 0 ? undefined : at + 2;
}
