// Search over all tabs whose desk is on: every word must be found somewhere in what people typed into a row.

import type { Line } from '../domain/panel';
import { normaliseKey, readCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { type IsoDate, isNumeric } from '../schema/kinds';
import { titleTo } from '../schema/labels';
import { plain } from '../schema/matching';
import { type InputColumn, idPrefix, isKeyed, keyColumn, type Table, toneOfStatus } from '../schema/table';
import { readText } from '../schema/wire';
import { settings } from '../tabs/settings/table';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import type { SearchView } from './api';
import { isSetUp, openBook } from './book';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { partyOf, rowName, rowTitle } from './row-title';
import { wordsOf } from './words';

const MOST_LINES = 20;

interface Searched {
  readonly row: Values;
  readonly status: string;
}

const isSearched = ({ kind }: InputColumn) => !isNumeric(kind);

/** The rows of a tab as they are searched: its texts, and the status that its formula shows; each tab is read once. */
function rowsIn(workbook: Workbook, { table, whereabouts }: Tab): readonly Searched[] {
  const tab = workbook.tab(table);
  const { inputs, status } = workbook.laid(table);
  const texts = Object.keys(inputs).filter((key) => inputs[key] && isSearched(inputs[key]));
  const asked = [...texts, ...(whereabouts?.needs ?? [])];
  if (!tab) return [];
  const { keys, broken, rows } = tab.sweep([...asked, ...(status ? [status.column] : [])]);
  const at = keys.indexOf(status?.column ?? '');
  const hasStatus = at >= 0 && !broken.includes(keys[at] ?? '');
  return rows.map((cells) => {
    const values = keys.map((key, index) => {
      const kind = inputs[key]?.kind;
      return [key, kind && readCell(kind, cells[index] ?? '')];
    });
    return { row: Object.fromEntries(values), status: hasStatus ? String(cells[at] ?? '') : '' };
  });
}

/** Of rows with one id the first counts; one that holds nothing but an id that Selvedge gave is none. */
function counting(table: Table, rows: readonly Searched[]): readonly Searched[] {
  const seen = new Set<string>();
  const key = keyColumn(table);
  const isMore = ({ row, status }: Searched) =>
    idPrefix(table) === undefined ||
    status !== '' ||
    Object.entries(row).some(([other, value]) => value !== undefined && other !== key);
  return rows.filter((searched) => {
    const id = normaliseKey(rowName(table, searched.row));
    if (id === '' || !isMore(searched) || (isKeyed(table) && seen.has(id))) return false;
    seen.add(id);
    return true;
  });
}

function linesIn(tab: Tab, rows: readonly Searched[], words: readonly string[], today: IsoDate): readonly Line[] {
  const { table, upkeep, whereabouts } = tab;
  const searched = Object.keys(table.inputs).filter((key) => table.inputs[key] && isSearched(table.inputs[key]));
  return counting(table, rows).flatMap(({ row, status }): readonly Line[] => {
    const text = plain(searched.map((key) => row[key] ?? '').join(' '));
    if (!words.every((word) => text.includes(word))) return [];
    return [
      {
        table: table.name,
        id: rowName(table, row),
        title: rowTitle(table, row),
        mark: en.statusWord(status).toLowerCase(),
        tone: toneOfStatus(table, status),
        party: whereabouts
          ? whereabouts.of(row, wordsOf(tab), today)
          : partyOf(table, String(table.counterparty === undefined ? '' : (row[table.counterparty] ?? ''))),
        amount: titleTo(table),
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
  // What tells which desks are on was read already.
  const rowsOf = (tab: Tab): readonly Searched[] =>
    tab.table === settings ? book.rowsOf(settings).map(({ row }) => ({ row, status: '' })) : rowsIn(workbook, tab);
  const searched = tabsOn(book).filter(({ table }) => !table.hidden);
  const found = searched.flatMap((tab) => linesIn(tab, rowsOf(tab), words, book.today));
  const exact = ({ id }: Line) => (plain(id) === words.join(' ') ? 0 : 1);
  const ranked = [...found].sort((one, other) => exact(one) - exact(other));
  return { query, lines: ranked.slice(0, MOST_LINES), more: Math.max(0, ranked.length - MOST_LINES) };
}
