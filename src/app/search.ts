// Search over all tabs: every word must be found somewhere in what people typed into a row.
import { isNumeric, type Value } from '../schema/kinds';
import type { Table, Tone } from '../schema/table';
import { readText } from '../schema/wire';
import { expenses } from '../tabs/expenses/table';
import { inventory } from '../tabs/inventory/table';
import { orders } from '../tabs/orders/table';
import { reminderLog } from '../tabs/reminder-log/table';
import { settings } from '../tabs/settings/table';
import { shipments } from '../tabs/shipments/table';
import { stockMoves } from '../tabs/stock-moves/table';
import type { SearchHit, SearchView } from './api';
import type { Desk } from './ports';
import { readRows, readWorkbook } from './read-workbook';
import { rowName, rowTitle } from './row-title';

const MOST_HITS = 20;

type Row = { readonly [key: string]: Value | undefined };

/** Text as it is compared: no case, no accents. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function hitsIn(
  table: Table,
  rows: readonly Row[],
  statuses: readonly ({ readonly status: string } | undefined)[],
  words: readonly string[],
): readonly SearchHit[] {
  const searched = Object.entries(table.inputs).flatMap(([key, { kind }]) => (isNumeric(kind) ? [] : [key]));
  return rows.flatMap((row, index) => {
    const id = rowName(table, row);
    const text = plain(searched.map((key) => row[key] ?? '').join(' '));
    if (id === '' || !words.every((word) => text.includes(word))) return [];
    const status = statuses[index]?.status ?? '';
    const tone: Tone = table.status?.tones[status] ?? 'plain';
    const party = table.party === undefined ? '' : String(row[table.party] ?? '');
    return [{ table: table.name, id, title: rowTitle(table, row), party, status, tone }];
  });
}

export function searchView(desk: Desk, sent: unknown): SearchView {
  const query = readText(sent);
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const workbook = words.length === 0 ? undefined : readWorkbook(desk);
  if (!workbook) return { query, hits: [], more: 0 };
  const { rows, figures } = workbook;
  const hits = [
    ...hitsIn(orders, rows.orders, figures.orders, words),
    ...hitsIn(shipments, rows.shipments, figures.shipments, words),
    ...hitsIn(inventory, rows.inventory, figures.inventory, words),
    ...hitsIn(expenses, rows.expenses, figures.expenses, words),
    ...hitsIn(stockMoves, rows.stockMoves, [], words),
    ...hitsIn(settings, workbook.settingRows, [], words),
    ...hitsIn(reminderLog, readRows(desk, reminderLog), [], words),
  ];
  const exact = (hit: SearchHit) => (plain(hit.id) === words.join(' ') ? 0 : 1);
  const ranked = [...hits].sort((one, other) => exact(one) - exact(other));
  return { query, hits: ranked.slice(0, MOST_HITS), more: Math.max(0, ranked.length - MOST_HITS) };
}
