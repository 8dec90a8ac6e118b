// The tabs of Selvedge, in the order they stand in the workbook.
import type { Table } from '../schema/table';
import { expenses } from './expenses/table';
import { inventory } from './inventory/table';
import { orders } from './orders/table';
import { reminderLog } from './reminder-log/table';
import { settings } from './settings/table';
import { shipments } from './shipments/table';
import { stockMoves } from './stock-moves/table';

export const tables: readonly Table[] = [orders, inventory, stockMoves, shipments, expenses, settings, reminderLog];

/** The table of that name. */
export function tableNamed(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table called ${name}.`);
  return table;
}
