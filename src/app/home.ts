// The home panel: what needs a person today, counted, and the first few of each kind.
import type { Attention } from '../domain/attention';
import type { Book } from '../domain/book';
import { recipientsOf } from '../domain/digests';
import type { Tile } from '../domain/finding';
import { readAddresses } from '../domain/recipients';
import { readReminderSettings } from '../domain/reminder-settings';
import type { Table } from '../schema/table';
import { readMailedRows } from '../schema/wire';
import { tabs } from '../tabs';
import type { HomeView } from './api';
import { attentionRows, type OwnedAttention } from './attention';
import { lineOf } from './attention-line';
import { isSetUp, openBook, settingRows } from './book';
import { tabsOn } from './desks';
import { nextReminder } from './next-reminder';
import type { Workbook } from './ports';
import { MAILED } from './send-reminders';
import { wordsOf } from './words';

/** The first few of a tile are enough for a panel; the tab holds the rest. */
const MOST_ROWS = 12;
const TILES: readonly Attention['tile'][] = ['late', 'soon', 'short', 'unpaid', 'check'];

export function homeView(workbook: Workbook): HomeView {
  const ready = isSetUp(workbook);
  const book = openBook(workbook);
  const all = ready ? attentionRows(book) : [];
  const isMine = ready ? ownership(workbook, book) : () => false;
  const mine = all.filter(isMine);
  const reminder = ready ? nextReminder(workbook, book) : undefined;
  const shown = new Set([all, mine].flatMap((rows) => TILES.flatMap((tile) => ofTile(rows, tile).slice(0, MOST_ROWS))));
  return {
    spreadsheetName: workbook.name,
    today: workbook.reading.today,
    ready,
    counts: countsOf(all),
    attention: inOrder(all.filter((row) => shown.has(row))).map((row) => ({
      ...lineOf(row),
      ...(isMine(row) ? { mine: true as const } : {}),
    })),
    ...(mine.length > 0 && mine.length < all.length ? { mine: countsOf(mine) } : {}),
    ...(ready ? mailedHere(workbook, book) : {}),
    ...(reminder ? { reminder } : {}),
    forms: tabsOn(book).flatMap((tab) => {
      const label = wordsOf(tab).add;
      return tab.table.form && label !== undefined ? [{ table: tab.table.name, label }] : [];
    }),
    ...(ready ? emptyIn(book) : {}),
  };
}

const ofTile = <Row extends Attention>(rows: readonly Row[], tile: Attention['tile']): readonly Row[] =>
  rows.filter((row) => row.tile === tile);

function countsOf(rows: readonly Attention[]): HomeView['counts'] {
  const count = (tile: Tile) => ofTile(rows, tile).length;
  return { late: count('late'), soon: count('soon'), short: count('short'), unpaid: count('unpaid') };
}

/** Whether this person is reminded of a row: the desk and the mail mean the same by `mine`. */
function ownership({ user }: Workbook, book: Book): (row: OwnedAttention) => boolean {
  const { recipients } = readReminderSettings(settingRows(book));
  const own = readAddresses(user);
  return ({ owner }) => recipientsOf(owner, recipients).to.some((person) => own.includes(person));
}

/** One row that falsifies every other figure, and that one click mends, stands above all. */
function inOrder<Row extends Attention>(rows: readonly Row[]): readonly Row[] {
  const first = rows.find((row) => row.first);
  return first ? [first, ...rows.filter((row) => row !== first)] : rows;
}

const rowsIn = (book: Book, table: Table): number => book.rowsOf(table).length + book.unfinishedOf(table).length;

/** What the first tab teaches while nobody has typed a row anywhere. */
function emptyIn(book: Book): Pick<HomeView, 'empty'> {
  const tabs = tabsOn(book);
  const isEmpty = tabs.every(({ table }) => !table.form || rowsIn(book, table) === 0);
  const empty = tabs.map((tab) => wordsOf(tab).empty).find((words) => words !== undefined);
  return isEmpty && empty ? { empty } : {};
}

/** What the last mails meant at the selected row, when that stands elsewhere now: their link has grown stale. */
function mailedHere(workbook: Workbook, book: Book): Pick<HomeView, 'mailed'> {
  const mailed = readMailedRows(workbook.recall(MAILED));
  const selected = mailed && workbook.selected();
  const id = selected && mailed[selected.table]?.[String(selected.row)];
  const tab = selected && tabs.find(({ table }) => table.name === selected.table);
  if (!selected || !tab || id === undefined) return {};
  const row = book.find(tab.table, id)?.number;
  return row === undefined || row === selected.row ? {} : { mailed: { table: selected.table, id, row } };
}
