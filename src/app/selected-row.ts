// The row of the principal tab that the selected row is, or belongs to, on whichever tab it stands.
import type { RowRef } from '../domain/plan';
import { type Cell, readCell } from '../schema/cells';
import { keyColumn } from '../schema/table';
import { tableNamed } from '../tabs';
import { principal } from '../tabs/principal';
import type { Refusal } from './api';
import { parentColumn } from './panel';
import type { Workbook } from './ports';

/** Reads no more than the one cell that names it. */
export function selectedRow(workbook: Workbook): RowRef | { readonly refused: Refusal } {
  const parent = tableNamed(principal.name);
  if (!workbook.tab(parent)) return { refused: 'notSetUp' };
  const selected = workbook.selected();
  if (!selected) return { refused: 'noOrder' };
  const table = tableNamed(selected.table);
  const key = table === parent ? keyColumn(parent) : parentColumn(table);
  const tab = workbook.tab(table);
  if (!tab || key === undefined) return { refused: 'noOrder' };
  if (tab.missing.includes(key)) return { refused: 'columnsMissing' };
  const cell: Cell = tab.read([key], { first: selected.row, count: 1 })[0]?.[0] ?? '';
  const id = readCell({ type: 'key' }, cell);
  return id === undefined ? { refused: 'noOrder' } : { table: principal.name, id: String(id) };
}
