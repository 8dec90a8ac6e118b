// The lists on Totals by name, and how formulas ask them: always by halving, of numbers or of keys whose order is beyond doubt.
import { type ColumnNeed, type ListPlace, type Placement, type SumNeed, WORKING_DAYS } from './needs';

/** The numbers of the rows of a table that count, rising. */
export const rowsList = (table: string): string => `${table}, rows`;

const labelsOf = ({ label, and }: ColumnNeed): string => (and === undefined ? label : `${label} and ${and}`);

/** The key in a column of each of these rows. */
export const keysList = (need: ColumnNeed): string => `${need.table}, ${labelsOf(need)}`;

/** The keys in a column, rising, each with the first row that holds it. */
export const firstsList = (need: ColumnNeed): string => `${need.table} by ${labelsOf(need)}, first rows`;

/** For each row that counts, the row of another table that its key stands for. */
export const foundList = (wanted: ColumnNeed, target: ColumnNeed): string =>
  `${keysList(wanted)}, row in ${target.table} by ${labelsOf(target)}`;

/** Whether the working days stand as they were written: a cell. */
export const CALENDAR_CHECK = `${WORKING_DAYS.table}, in order`;

/** The names that calendars go by, rising, each with the number of its calendar. */
export const CALENDAR_NAMES = `${WORKING_DAYS.table} by name`;

/** The sums of a table by the keys in a column, rising: those that read the same columns, so that each waits for its own. */
export const sumsList = ({ table, key, sum }: SumNeed): string => `${table} by ${key}: ${sum.reads.join(', ')}`;

/** What stands for the greatest or the least of no numbers; nothing comes near it. */
export const NO_EXTREME = '10^15';

/** The items of a setting, rising, each with where its value stands. */
export const itemsList = (setting: string): string => `${setting} by item`;

/** The values of these items. */
export const itemValuesList = (setting: string): string => `${setting} by item, values`;

/** Where a column stands by whose cells a formula counts its rows. */
const row = (reference: string): string => `ROW(${reference})`;

/** Whether each row of a table counts; `reference` is any column of it. */
export function isCounted(table: string, reference: string, place: Placement): string {
  const list = place.list(rowsList(table));
  const rows = list.column(0);
  // Where the list failed, nothing can be said of any row.
  return guarded([list], `IFNA(LOOKUP(${row(reference)};${rows};${rows})=${row(reference)};FALSE)`);
}

/** What a list holds for each row of a table; `reference` is any column of it. Of a row that does not count it says nothing. */
export function ofEachRow(table: string, reference: string, list: ListPlace, place: Placement): string {
  return `LOOKUP(${row(reference)};${place.list(rowsList(table)).column(0)};${list.column(0)})`;
}

/** Whether a rising list holds a key: it is compared with about as many as the list's length has binary digits. */
export function holds(list: ListPlace, key: string): string {
  const keys = list.column(0);
  return `IFNA(LOOKUP(${key};${keys};${keys})=${key};FALSE)`;
}

/** The value beside a key that a rising list holds. */
export function beside(list: ListPlace, key: string, values: string): string {
  return `LOOKUP(${key};${list.column(0)};${values})`;
}

/** The cell of a column that stands in a row, by its number. */
export function cellAt(number: string, reference: string): string {
  return `LOOKUP(${number};${row(reference)};${reference})`;
}

/** A whole column without its header, which is no number: `A:A` from row 2 on. */
export function belowHeader(reference: string): string {
  return reference.replace(/([A-Z]+):([A-Z]+)$/, '$$$1$$2:$$$2');
}

/** A list that failed must not read as one that holds nothing. */
export function guarded(lists: readonly ListPlace[], formula: string): string {
  const checks = [...new Set(lists.map(({ check }) => check))];
  return checks.reduceRight((rest, check) => `IF(ISERROR(${check});${check};${rest})`, formula);
}
