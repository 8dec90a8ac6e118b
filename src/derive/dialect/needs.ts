// What a formula needs from beyond its own row: columns of other tabs, sums by key, settings; and where they stand on the sheet.
import type { Kind } from '../../schema/kinds';
import type { Table } from '../../schema/table';
import { type ColumnExpression, type Expression, partsOf, writeExpression } from './syntax';

export interface ColumnNeed {
  readonly table: string;
  readonly label: string;
  /** The column that makes up the key together with the first, as in `KEY([Order];[After])`. */
  readonly and?: string;
}

/** Sums over a tab by key that read the same columns of it, and so are one list. */
export interface Rollup {
  readonly name: string;
  /** The table that is summed. */
  readonly table: string;
  /** The label of its key column. */
  readonly key: string;
  readonly sums: readonly RollupSum[];
}
export type RollupWay = 'sum' | 'max' | 'min' | 'count';

export interface RollupSum {
  readonly identity: string;
  /** What is made of the values. */
  readonly way: RollupWay;
  /** What it is called on the Totals tab. */
  readonly title: string;
  readonly value: string;
  readonly conditions: readonly Expression[];
  /** The labels of the columns that it reads, but for the key. */
  readonly reads: readonly string[];
}
export interface SumNeed {
  readonly table: string;
  readonly key: string;
  readonly sum: RollupSum;
}
/** What LOOKUPBY reads: the column of keys, or two that make them up, and the column of values, by label. */
export interface LookupNeed {
  readonly table: string;
  readonly key: string;
  readonly and?: string;
  readonly value: string;
}
export interface SettingNeed {
  readonly setting: string;
  readonly item: string;
}

/** What holds for an item while Settings has no row of it. */
export interface ItemDefault {
  readonly item: string;
  readonly value: string | number;
}

/** The tab that holds the settings, and the labels of its columns. */
export const SETTINGS = { table: 'Settings', setting: 'Setting', item: 'Item', value: 'Value' } as const;

/** The tab that holds the working days of every calendar, and the labels of its columns. */
export const WORKING_DAYS = {
  table: 'Working days',
  key: 'Key',
  row: 'Row',
  day: 'Day',
  calendar: 'Calendar',
  number: 'Number',
} as const;

/** Where a list stands on Totals. */
export interface ListPlace {
  /** One of its columns, from row 2 downwards: `Totals!$C$2:$C`. */
  column(index: number): string;
  /** Its formula's own cell. */
  readonly first: string;
  /** A cell that shows an error where the list cannot be relied on. */
  readonly check: string;
}

/** Where things stand now, so that formulas can point at them. */
export interface Placement {
  /** Whether a declared table has a tab now: the tabs of a desk that is off have none. */
  has(table: string): boolean;
  /** The sheet reference of a column as `'Stock moves'!C:C`, or `C:C` when `from` is its own tab. */
  column(table: string, label: string, from: string | undefined): string;
  /** A list on Totals, by its name: see lists.ts. */
  list(name: string): ListPlace;
  /** Which column of its list a sum is. */
  sum(identity: string): number;
  /** The cell on Totals that holds today's date. */
  readonly today: string;
  /** The cells on Totals of which one shows an error where anything there cannot be relied on. */
  readonly checks: readonly string[];
  /** The cell on Totals that holds a setting. */
  setting(need: SettingNeed): string;
  /** What a setting holds for items that have no row in Settings. */
  defaults(setting: string): readonly ItemDefault[];
  kind(table: string, label: string): Kind;
}

/** The row that an expression is about. */
export interface RowScope {
  /** The row's table. */
  readonly about: string;
  /** The tab on which the formula stands; undefined on Totals, where every column needs the name of its tab. */
  readonly from: string | undefined;
}

/**
 * The label of a column of the row that the expression is about.
 * @throws {Error} when it is a column of another tab: that is a whole column, and no value.
 */
export function labelInRow({ table, label }: ColumnExpression, { about, from }: RowScope): string {
  if (table === undefined && from === undefined) throw new Error(`[${label}] needs the name of its tab here.`);
  if (table === undefined || table === about) return label;
  throw new Error(`${table}[${label}] is a whole column: look its value up by LOOKUPBY, or sum it by SUMBY.`);
}

/** @throws {Error} when no table of that name is declared. */
export function tableNamed(tables: readonly Table[], name: string): Table {
  const found = tables.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`A formula names the tab ${name}, which is not declared.`);
  return found;
}

/**
 * The key of a column, inputs and computed alike.
 * @throws {Error} when the table has no column of that label.
 */
export function keyOfLabel(table: Table, label: string): string {
  const keys = keysByLabel.get(table) ?? labelled(table);
  keysByLabel.set(table, keys);
  const key = keys.get(label);
  if (key === undefined) throw new Error(`${table.name} has no column called ${label}.`);
  return key;
}

const keysByLabel = new WeakMap<Table, ReadonlyMap<string, string>>();

const labelled = ({ inputs, computed }: Table): ReadonlyMap<string, string> =>
  new Map([...Object.entries(inputs), ...Object.entries(computed)].map(([key, { label }]) => [label, key]));

/** The kind of a column, inputs and computed alike. */
export function kindOfLabel(table: Table, label: string): Kind {
  const key = keyOfLabel(table, label);
  const declared = table.inputs[key] ?? table.computed[key];
  if (!declared) throw new Error(`${table.name} has no column called ${label}.`);
  return declared.kind;
}

/** The two columns of a KEY, the parts of one key. */
function pairOf(expression: Expression | undefined): readonly [Expression, Expression] | undefined {
  if (expression?.type !== 'call' || expression.name !== 'KEY') return undefined;
  const [one, other, ...more] = expression.args;
  if (one && other && more.length === 0) return [one, other];
  throw new Error(`“${writeExpression(expression)}” should be a key of two columns.`);
}

/** One key of two columns of one table. */
function joined(one: ColumnNeed, other: ColumnNeed): ColumnNeed {
  if (one.table === other.table) return { ...one, and: other.label };
  throw new Error(`A key cannot be made of a column of ${one.table} and one of ${other.table}.`);
}

function columnOf(expression: Expression | undefined): ColumnNeed {
  const pair = pairOf(expression);
  if (pair) return joined(columnOf(pair[0]), columnOf(pair[1]));
  if (expression?.type !== 'column' || expression.table === undefined) {
    throw new Error(
      `“${expression ? writeExpression(expression) : ''}” should be one column of another tab, such as Orders[Order ID].`,
    );
  }
  return { table: expression.table, label: expression.label };
}

/** @throws {Error} when the argument is not a text as it stands. */
export function textArgument(expression: Expression | undefined): string {
  if (expression?.type === 'text') return expression.value;
  throw new Error(`“${expression ? writeExpression(expression) : ''}” should be a text in quotation marks.`);
}

export function settingNeed(args: readonly Expression[]): SettingNeed {
  return { setting: textArgument(args[0]), item: args[1] === undefined ? '' : textArgument(args[1]) };
}

/** The functions that make one value of the rows of a key. */
export const ROLLUPS = { SUMBY: 'sum', MAXBY: 'max', MINBY: 'min', COUNTBY: 'count' } as const satisfies {
  readonly [name: string]: RollupWay;
};

/** What one SUMBY, MAXBY, MINBY or COUNTBY asks for: its table, its key column, and what is made of which values. */
export function sumNeed(args: readonly Expression[], way: RollupWay = 'sum'): SumNeed {
  const { and, label: key, table } = columnOf(args[0]);
  const value = columnOf(args[2]);
  if (and !== undefined) throw new Error(`What is summed of ${table} is summed by one column.`);
  if (table !== value.table) throw new Error(`What is summed of ${value.table} cannot be by a column of ${table}.`);
  const conditions = args.slice(3);
  const named = [value.label, ...conditions.map(writeExpression)];
  const reads = [value.label, ...conditions.flatMap((condition) => columnsOf(table, condition))];
  const identity = [way, table, key, ...named].join('|');
  const title = [...(way === 'sum' ? [] : [way]), ...named].join(', ');
  const sum = { identity, way, title, value: value.label, conditions, reads: [...new Set(reads)] };
  return { table, key, sum };
}

/**
 * The column whose keys are looked for, a column of the row itself.
 * @throws {Error} when it is anything else: keys are made ready on Totals, a column at a time.
 */
export function wantedColumn(expression: Expression | undefined, about: string): ColumnNeed {
  const pair = pairOf(expression);
  if (pair) return joined(wantedColumn(pair[0], about), wantedColumn(pair[1], about));
  if (expression?.type === 'column') return { table: expression.table ?? about, label: expression.label };
  throw new Error(
    `“${expression ? writeExpression(expression) : ''}” should be one column of the row: keys are looked for by column.`,
  );
}

/** The labels of the columns of a table that an expression names. */
function columnsOf(table: string, expression: Expression): readonly string[] {
  const own = expression.type === 'column' && expression.table === table ? [expression.label] : [];
  return [...own, ...partsOf(expression).flatMap((part) => columnsOf(table, part))];
}

/** What one LOOKUPBY reads. */
export function lookupNeed(args: readonly Expression[]): LookupNeed {
  const key = columnOf(args[0]);
  const value = columnOf(args[2]);
  if (key.table !== value.table) throw new Error(`LOOKUPBY looks ${value.table} up by a column of ${key.table}.`);
  return { ...keyPart(key), value: value.label };
}

const keyPart = ({ table, label, and }: ColumnNeed): Omit<LookupNeed, 'value'> => ({
  table,
  key: label,
  ...(and === undefined ? {} : { and }),
});

/** The column of keys in which a LOOKUPBY looks. */
export const targetOf = ({ table, key, and }: LookupNeed): ColumnNeed => ({
  table,
  label: key,
  ...(and === undefined ? {} : { and }),
});
