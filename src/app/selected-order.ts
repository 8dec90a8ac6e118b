// The order that the selected row belongs to, on whichever tab it stands.
import { type Cell, readCell } from '../schema/cells';
import { keyColumn } from '../schema/table';
import { tableNamed } from '../tabs';
import { orders } from '../tabs/orders/table';
import type { Refusal } from './api';
import type { Desk } from './ports';

/** Reads no more than the one cell that names the order. */
export function selectedOrder(desk: Desk): { readonly order: string } | { readonly refused: Refusal } {
  if (!desk.tab(orders)) return { refused: 'notSetUp' };
  const selected = desk.selected();
  if (!selected) return { refused: 'noOrder' };
  const table = tableNamed(selected.table);
  const key = table === orders ? keyColumn(orders) : 'order';
  const tab = desk.tab(table);
  if (!tab || !(key in table.inputs)) return { refused: 'noOrder' };
  if (tab.missing.includes(key)) return { refused: 'columnsMissing' };
  const cell: Cell = tab.read([key], { first: selected.row, count: 1 })[0]?.[0] ?? '';
  const order = readCell({ type: 'key' }, cell);
  return order === undefined ? { refused: 'noOrder' } : { order: String(order) };
}
