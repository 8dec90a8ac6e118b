// Orders with milestones as cells, with the working days that Selvedge would write for them.
import type { Cell } from '../../src/schema/cells';
import { toDayNumber } from '../../src/schema/dates';
import type { Table } from '../../src/schema/table';
import { milestones } from '../../src/tabs/milestones/table';
import { orders } from '../../src/tabs/orders/table';
import { settings } from '../../src/tabs/settings/table';
import { workingDayRows } from '../../src/tabs/working-days/rows';
import { workingDaysTable } from '../../src/tabs/working-days/table';
import { bookOf, type GivenOrder, type GivenSetting } from './book';
import type { InputCells } from './formulas';
import { type PlainWorkbook, plainWorkbook } from './plain-workbook';

export type Fields = { readonly [key: string]: Cell };

/** Days as cells hold them. */
const cellOf = (value: Cell): Cell =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? toDayNumber(value) : value;

/** The cells of rows that are given by the keys of their fields. */
export const linesOf = (table: Table, rows: readonly Fields[]): readonly (readonly Cell[])[] =>
  rows.map((row) => Object.keys(table.inputs).map((key) => cellOf(row[key] ?? '')));

export interface Given {
  readonly today: string;
  readonly orders: readonly Fields[];
  readonly milestones: readonly Fields[];
  /** The days that Working days reaches over. */
  readonly days: readonly [from: string, to: string];
  /** `[setting, item, value]`. */
  readonly settings?: readonly (readonly [string, string, string | number])[];
}

/** What every tab holds: the days of Orders and Milestones are written `2027-03-15`. */
export function calendarCells(given: Given): InputCells {
  const rows = (given.settings ?? []).map(([setting, item, value]) => ({ setting, item, value }));
  const book = bookOf(
    { Orders: given.orders as readonly GivenOrder[] },
    { today: given.today, settings: rows as readonly GivenSetting[] },
  );
  return {
    [orders.name]: linesOf(orders, given.orders),
    [milestones.name]: linesOf(milestones, given.milestones),
    [settings.name]: linesOf(settings, rows),
    [workingDaysTable.name]: workingDayRows(book, given.days),
  };
}

/** The same rows as a workbook that the add-on reads. */
export function calendarWorkbook(given: Given): PlainWorkbook {
  const cells = calendarCells(given);
  const tables: readonly Table[] = [orders, milestones, settings, workingDaysTable];
  const rows = tables.map((table) => {
    const keys = Object.keys(table.inputs);
    const all = (cells[table.name] ?? []).map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ''])));
    return [table.name, all] as const;
  });
  return plainWorkbook(given.today, Object.fromEntries(rows));
}
