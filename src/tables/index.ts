// The tabs of Selvedge, in the order they stand in the workbook.
import type { Table } from '../schema/table';
import { expenses } from './expenses';
import { inventory } from './inventory';
import { orders } from './orders';
import { reminderLog } from './reminder-log';
import { settings } from './settings';
import { shipments } from './shipments';
import { stockMoves } from './stock-moves';

export const tables: readonly Table[] = [orders, inventory, stockMoves, shipments, expenses, settings, reminderLog];

/** The table of that name. */
export function tableNamed(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table called ${name}.`);
  return table;
}
