// The home panel: what needs a person today, counted, and the first few of each kind.
import type { Attention } from '../domain/attention';
import type { Book } from '../domain/book';
import { SAME_ID, type Tile } from '../domain/finding';
import { readMailedRows } from '../schema/wire';
import { tabNamed, tabs } from '../tabs';
import type { AttentionLine, HomeView } from './api';
import { attentionRows } from './attention';
import { isSetUp, openBook } from './book';
import { tabsOn } from './desks';
import { nextReminder } from './next-reminder';
import type { Workbook } from './ports';
import { MAILED } from './send-reminders';
import { amountIn, findingIn, stepIn, titleIn, wordsOf } from './words';

/** The first few of a tile are enough for a panel; the tab holds the rest. */
const MOST_ROWS = 12;
const TILES: readonly Attention['tile'][] = ['late', 'soon', 'short', 'unpaid', 'check'];

export function homeView(workbook: Workbook): HomeView {
  const ready = isSetUp(workbook);
  const book = openBook(workbook);
  const all = ready ? attentionRows(book) : [];
  const reminder = ready ? nextReminder(workbook, book) : undefined;
  const of = (tile: Attention['tile']) => all.filter((row) => row.tile === tile);
  const shown = new Set(TILES.flatMap((tile) => of(tile).slice(0, MOST_ROWS)));
  const counts: { readonly [T in Tile]: number } = {
    late: of('late').length,
    soon: of('soon').length,
    short: of('short').length,
    unpaid: of('unpaid').length,
  };
  return {
    spreadsheetName: workbook.name,
    today: workbook.reading.today,
    ready,
    counts,
    attention: inOrder(all.filter((row) => shown.has(row))).map(lineOf),
    ...(ready ? mailedHere(workbook, book) : {}),
    ...(reminder ? { reminder } : {}),
    forms: tabsOn(book).flatMap((tab) => {
      const label = wordsOf(tab).add;
      return tab.table.form && label !== undefined ? [{ table: tab.table.name, label }] : [];
    }),
    ...(ready ? emptyIn(book) : {}),
  };
}

/** One row that falsifies every other figure, and that one click mends, stands above all. */
function inOrder(rows: readonly Attention[]): readonly Attention[] {
  const first = rows.find((row) => row.first);
  return first ? [first, ...rows.filter((row) => row !== first)] : rows;
}

function lineOf(row: Attention): AttentionLine {
  const { table, id, title, tone, party, finding, tile, amount, step } = row;
  const tab = tabNamed(table);
  const isBar = amount?.of === 'progress' && amount.ordered > 0;
  return {
    table,
    id,
    tile,
    title: titleIn(tab, title),
    mark: findingIn(tab, finding),
    tone,
    party,
    amount: amountIn(amount),
    // A row without an id, or with another's, has no panel to be told apart by.
    panel: id !== '' && finding.code !== SAME_ID && !tab.upkeep,
    ...(isBar ? { filled: Math.min(1, Math.max(0, 1 - amount.open / amount.ordered)) } : {}),
    ...(step === undefined ? {} : { step: stepIn(tab, step) }),
  };
}

/** What the first tab teaches while nobody has typed a row anywhere. */
function emptyIn(book: Book): Pick<HomeView, 'empty'> {
  const tabs = tabsOn(book);
  const isEmpty = tabs.every(({ table }) => !table.form || book.rowsOf(table).length === 0);
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
