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

export type Fields = { readonly [key: string]: Cell };

/** Days as cells hold them. */
const cellOf = (value: Cell): Cell =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? toDayNumber(value) : value;

/** The cells of rows that are given by the keys of their fields. */
export const linesOf = (table: Table, rows: readonly Fields[]): readonly (readonly Cell[])[] =>
  rows.map((row) => Object.keys(table.inputs).map((key) => cellOf(row[key] ?? '')));

interface Given {
  readonly today: string;
  readonly orders: readonly Fields[];
  readonly milestones: readonly Fields[];
  /** `[setting, item, value]`. */
  /** The days that Working days reaches over. */
  readonly days: readonly [from: string, to: string];
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
