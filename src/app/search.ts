// Search over all tabs whose desk is on: every word must be found somewhere in what people typed into a row.
import type { Book } from '../domain/book';
import type { Line } from '../domain/panel';
import { isNumeric } from '../schema/kinds';
import { toneOfStatus } from '../schema/table';
import { readText } from '../schema/wire';
import type { Tab } from '../tabs/tab';
import type { SearchView } from './api';
import { isSetUp, openBook } from './book';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { rowName, rowTitle } from './row-title';

const MOST_LINES = 20;

/** Text as it is compared: no case, no accents. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function linesIn({ table, upkeep }: Tab, book: Book, words: readonly string[]): readonly Line[] {
  const searched = Object.entries(table.inputs).flatMap(([key, { kind }]) => (isNumeric(kind) ? [] : [key]));
  return book.rowsOf(table).flatMap(({ row, figures }): readonly Line[] => {
    const id = rowName(table, row);
    const text = plain(searched.map((key) => row[key] ?? '').join(' '));
    if (id === '' || !words.every((word) => text.includes(word))) return [];
    const status = String((table.status && figures[table.status.column]) ?? '');
    return [
      {
        table: table.name,
        id,
        title: rowTitle(table, row),
        mark: status.toLowerCase(),
        tone: toneOfStatus(table, status),
        party: table.counterparty === undefined ? '' : String(row[table.counterparty] ?? ''),
        amount: table.name,
        panel: !upkeep,
      },
    ];
  });
}

export function searchView(workbook: Workbook, sent: unknown): SearchView {
  const query = readText(sent);
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || !isSetUp(workbook)) return { query, lines: [], more: 0 };
  const book = openBook(workbook);
  const found = tabsOn(book).flatMap((tab) => linesIn(tab, book, words));
  const exact = ({ id }: Line) => (plain(id) === words.join(' ') ? 0 : 1);
  const ranked = [...found].sort((one, other) => exact(one) - exact(other));
  return { query, lines: ranked.slice(0, MOST_LINES), more: Math.max(0, ranked.length - MOST_LINES) };
}
