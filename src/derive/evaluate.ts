// The figures of rows from the same formulas that stand on the sheet, each compiled once and computed where it is asked for.
import { type Cell, readCell, writeCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { toDayNumber } from '../schema/dates';
import type { IsoDate, Kind } from '../schema/kinds';
import { type FiguresOf, isKeyed, keyColumn, type Table } from '../schema/table';
import type { Beyond, Compute, ComputeKey } from './dialect/calls';
import { compile, type ReadScope } from './dialect/compile';
import { keyOf, pairedKeys } from './dialect/keys';
import {
  keyOfLabel,
  kindOfLabel,
  type LookupNeed,
  SETTINGS,
  type SumNeed,
  tableNamed,
  WORKING_DAYS,
} from './dialect/needs';
import { ERROR, type Scalar, scalarOf } from './dialect/scalar';
import { itemValues, type SettingDefaults, settingIn } from './dialect/settings';
import { parseFormula } from './dialect/syntax';
import { NO_ID, SAME_ID } from './formula';
import { firstOfEach, type Groups, groupsBy, type RollUp, rollUpOf, SUM } from './groups';
import { inputColumn } from './input-column';
import { calendarsIn, settingRows } from './kept-tabs';
import { kept, once, onceOfFew, onceOfMany } from './once';
import { bareIn, thereIn } from './there';

/** A row that holds something in its input columns; a key that is missing reads as blank. */
export interface FilledRow {
  readonly cells: { readonly [key: string]: Cell };
}

export interface EvaluateOptions extends SettingDefaults {
  /** All that are declared. */
  readonly tables: readonly Table[];
  /** The filled rows of a table in the order of the sheet; undefined where it has no tab. */
  readonly rowsOf: (table: Table) => readonly FilledRow[] | undefined;
  readonly today: IsoDate;
}

export interface Figures {
  /**
   * What the cell of a computed column shows; null when blank.
   * @throws {Error} when its formula cannot be compiled, as one that needs itself.
   */
  cell(table: Table, row: number, key: string): Scalar;
  /** Whether a row counts: its id does not stand above, and it holds something else. */
  counts(table: Table, row: number): boolean;
  /** The figures of a row, each computed when it is read. */
  of<T extends Table>(table: T, row: number): FiguresOf<T>;
  /** What they would be if these of its columns held something else, inputs and computed ones alike. */
  whatIf<T extends Table>(table: T, row: number, changed: Values): FiguresOf<T>;
}

/** The columns that are being compiled, as `Orders › Open`: a formula that comes upon one of them needs itself. */
type Path = readonly string[];
const NOWHERE: Path = [];

/** A table's rows, column by column; each column is compiled once, and each of its values computed once. */
interface Sheet {
  readonly table: Table;
  /** Undefined where the table has no tab. */
  readonly rows: readonly FilledRow[] | undefined;
  /** Computes each row once, at its first need. */
  readonly once: <Value>(compute: (row: number) => Value) => (row: number) => Value;
  column(key: string, path: Path): Compute;
  keys(key: string, path: Path): ComputeKey;
  /** By one column, or by two together. */
  groups(key: string, path: Path, and?: string): () => Groups;
  counts(path: Path): (row: number) => boolean;
}

/** What formulas reach from any row. */
interface Workbook {
  sheet(name: string): Sheet;
  beyond(path: Path): Beyond;
}

/** Rows are known by their index among the filled rows of their table, columns by their key. */
export function openFigures(options: EvaluateOptions): Figures {
  const workbook = openWorkbook(options);
  const rows = new Map<string, object>();
  const column = (table: Table, key: string) => workbook.sheet(table.name).column(key, NOWHERE);
  return {
    cell: (table, row, key) => column(table, key)(row),
    counts: (table, row) => workbook.sheet(table.name).counts(NOWHERE)(row),
    of: <T extends Table>(table: T, row: number) =>
      figuresAt<T>(
        kept(rows, table.name, () => readable(table, column)),
        row,
      ),
    whatIf<T extends Table>(table: T, row: number, changed: Values) {
      const fixed = Object.entries(changed).map(([key, value]): [string, Compute] => {
        const cell = scalarOf(writeCell(columnKind(table, key), value));
        return [key, () => cell];
      });
      // The other inputs are read once for all that is asked of them.
      const standing = Object.keys(table.inputs).map((key): [string, Compute] => [key, column(table, key)]);
      const sheet = openSheet(table, options.rowsOf(table), workbook, [...standing, ...fixed]);
      return figuresAt<T>(
        readable(table, (_, key) => sheet.column(key, NOWHERE)),
        row,
      );
    },
  };
}

function figuresAt<T extends Table>(columns: object, row: number): FiguresOf<T> {
  const figures: { [ROW]?: number } = Object.create(columns);
  figures[ROW] = row;
  return figures as FiguresOf<T>;
}

function columnKind(table: Table, key: string): Kind {
  const column = table.inputs[key] ?? table.computed[key];
  if (!column) throw new Error(`${table.name} has no column ${key}.`);
  return column.kind;
}

const ROW = Symbol('row');
/** What the figures of every row of a table inherit: a getter a column, compiled when it is first read. */
function readable(table: Table, open: (table: Table, key: string) => Compute): object {
  const columns = Object.entries(table.computed).map(([key, { kind }]): [string, PropertyDescriptor] => {
    let column: Compute | undefined;
    const get = function (this: { readonly [ROW]: number }) {
      column ??= open(table, key);
      const value = column(this[ROW]);
      return value === null || value === ERROR ? undefined : readCell(kind, value);
    };
    return [key, { get }];
  });
  return Object.defineProperties({}, Object.fromEntries(columns));
}

function openWorkbook(options: EvaluateOptions): Workbook {
  const sheets = new Map<string, Sheet>();
  const sums = new Map<string, (key: string) => number>();
  const others = new Map<string, (key: string) => Scalar>();
  const today = toDayNumber(options.today);
  const workbook: Workbook = {
    sheet(name) {
      return (
        sheets.get(name) ??
        kept(sheets, name, () => {
          const table = tableNamed(options.tables, name);
          return openSheet(table, options.rowsOf(table), workbook);
        })
      );
    },
    beyond: (path) => ({
      today,
      setting: (need) => settingIn(settingRows(workbook.sheet(SETTINGS.table), path), need, options.fallback(need)),
      settingOf(setting) {
        const values = itemValues(
          settingRows(workbook.sheet(SETTINGS.table), path),
          setting,
          options.defaults(setting),
        );
        return (item) => values.get(item) ?? (values.has(item) ? null : '');
      },
      lookup: (need) => lookupIn(workbook.sheet(need.table), need, path),
      sum: (need) => kept(sums, need.sum.identity, () => rolledUp(workbook, need, path, SUM)),
      rolledUp: (need) =>
        kept(others, need.sum.identity, () =>
          rolledUp(workbook, need, path, rollUpOf(workbook.sheet(need.table).table, need.sum)),
        ),
      has: (name) => workbook.sheet(name).rows !== undefined,
      calendars: () => calendars,
    }),
  };
  const calendars = once(() => calendarsIn(workbook.sheet(WORKING_DAYS.table)));
  return workbook;
}

function lookupIn(sheet: Sheet, need: LookupNeed, path: Path): (key: string) => Scalar {
  if (!sheet.rows) return () => null;
  const and = need.and === undefined ? undefined : keyOfLabel(sheet.table, need.and);
  const groups = sheet.groups(keyOfLabel(sheet.table, need.key), path, and);
  const value = sheet.column(keyOfLabel(sheet.table, need.value), path);
  return (wanted) => {
    const row = groups().get(wanted)?.[0];
    return row === undefined ? '' : value(row);
  };
}

function rolledUp<Value>(
  workbook: Workbook,
  { table, key, sum }: SumNeed,
  path: Path,
  { of, none }: RollUp<Value>,
): (key: string) => Value {
  const sheet = workbook.sheet(table);
  const groups = sheet.groups(keyOfLabel(sheet.table, key), path);
  const value = sheet.column(keyOfLabel(sheet.table, sum.value), path);
  const scope = scopeIn(sheet, undefined, path);
  const conditions = sum.conditions.map((condition) => compile(condition, scope, workbook.beyond(path)));
  const made = new Map<string, Value>();
  return (wanted) => {
    const rows = groups().get(wanted);
    return rows ? kept(made, wanted, () => of(rows, value, conditions)) : none;
  };
}

/** `fixed` are columns that hold the same in every row, whatever the sheet says. */
function openSheet(
  table: Table,
  rows: readonly FilledRow[] | undefined,
  workbook: Workbook,
  fixed: readonly (readonly [string, Compute])[] = [],
): Sheet {
  const count = rows?.length ?? 0;
  const columns = new Map<string, Compute>(fixed);
  const keys = new Map<string, ComputeKey>();
  const groups = new Map<string, () => Groups>();
  let counted: readonly boolean[] | undefined;
  const sheet: Sheet = {
    table,
    rows,
    // What if is asked of one row of thousands.
    once: (compute) => (fixed.length > 0 ? onceOfFew(compute) : onceOfMany(count, compute)),
    column(key, path) {
      const open = () =>
        table.inputs[key] ? inputColumn(rows ?? [], key) : computedColumn(sheet, key, path, workbook);
      return columns.get(key) ?? kept(columns, key, open);
    },
    keys(key, path) {
      const value = sheet.column(key, path);
      return kept(keys, key, () => sheet.once((row) => keyOf(value(row))));
    },
    groups(key, path, and) {
      const keyAt =
        and === undefined ? sheet.keys(key, path) : pairedKeys(sheet.keys(key, path), sheet.keys(and, path));
      const counts = sheet.counts(path);
      return kept(groups, `${key} ${and}`, () => once(() => groupsBy(keyAt, count, counts)));
    },
    counts(path) {
      if (!isKeyed(table)) return () => true;
      // What if changes no row's id.
      if (fixed.length > 0) return workbook.sheet(table.name).counts(path);
      const keyAt = sheet.keys(keyColumn(table), path);
      const isThere = thereIn(sheet, path);
      return (row) => {
        counted ??= firstOfEach(keyAt, count, isThere);
        return counted[row] === true;
      };
    },
  };
  return sheet;
}

/** Blank where the row has no id or does not count, except that the status says so of rows that a word makes one. */
function computedColumn(sheet: Sheet, key: string, path: Path, workbook: Workbook): Compute {
  const { table } = sheet;
  const column = table.computed[key];
  if (!column) throw new Error(`${table.name} has no column ${key}.`);
  const name = `${table.name} › ${column.label}`;
  if (path.includes(name)) {
    throw new Error(
      `These formulas need one another in a circle: ${[...path.slice(path.indexOf(name)), name].join(', ')}.`,
    );
  }
  const below = [...path, name];
  const rule = compile(parseFormula(column.formula), scopeIn(sheet, table.name, below), workbook.beyond(below));
  const id = sheet.column(keyColumn(table), below);
  const counts = sheet.counts(below);
  const isThere = thereIn(sheet, below);
  const isStatus = table.status?.column === key;
  const isBare = bareIn(sheet, below);
  return sheet.once((row) => {
    const hasId = id(row) !== null;
    if (hasId && counts(row)) return rule(row);
    if (!isStatus || !isThere(row)) return null;
    if (hasId) return SAME_ID;
    return isBare(row) ? null : NO_ID;
  });
}

function scopeIn(sheet: Sheet, from: string | undefined, path: Path): ReadScope {
  const { table } = sheet;
  return {
    about: table.name,
    from,
    column: (label) => sheet.column(keyOfLabel(table, label), path),
    keys: (label) => sheet.keys(keyOfLabel(table, label), path),
    kind: (label) => kindOfLabel(table, label),
  };
}
