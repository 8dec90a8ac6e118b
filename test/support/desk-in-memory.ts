// A desk in memory that is written as a spreadsheet is: its rows and what it remembers lie open, and whatever else is asked of it, it refuses.
import { keepStep } from '../../src/app/kept-steps';
import type { Tab, Workbook } from '../../src/app/ports';
import { lockedStep, openContext, performStep } from '../../src/app/step';
import type { StepContext } from '../../src/domain/book';
import type { Plan } from '../../src/domain/plan';
import type { Cell } from '../../src/schema/cells';
import { keyColumn, type Table } from '../../src/schema/table';
import { tableNamed } from '../../src/tabs';
import { TODAY } from './book';
import { type Fields, linesOf } from './calendar-book';
import { type PlainRow, writableWorkbook } from './plain-workbook';

export interface DeskInMemory {
  readonly workbook: Workbook;
  /** The rows as they stand on the sheet, row 2 first; a test types into them, or takes a tab out. */
  readonly rows: { [table: string]: PlainRow[] };
  /** What the workbook remembers. */
  readonly properties: Map<string, string>;
  /** What people keep beside a row in columns of their own: `Orders 2` -> names of columns. */
  readonly beside: Map<string, readonly string[]>;
  /** What was asked of it, in order: `count Orders`, `read Orders`, `write Orders 2`, `fill Orders`, `select Orders 2`. */
  readonly calls: string[];
  /** Columns that somebody has deleted: `Orders.notes`. */
  readonly deleted: Set<string>;
  /** What is out of the ordinary now. */
  readonly now: { user: string; text: string; isHeld: boolean; failsAt?: string; archived: number };
  /** The rows that hold anything, without their blanks. */
  readonly standing: (table: string) => readonly PlainRow[];
  readonly context: () => StepContext;
}

const isFilled = ([, cell]: readonly [string, Cell]) => cell !== '';

/** The rows that hold anything, without their blank cells. */
const filledRows = (rows: readonly PlainRow[] = []): readonly PlainRow[] =>
  rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(isFilled)))
    .filter((row) => Object.keys(row).length > 0);

/** Cells of a tab by key: days are given as `2026-11-22`. */
export function cellsIn(name: string, fields: readonly Fields[]): PlainRow[] {
  const table = tableNamed(name);
  const keys = Object.keys(table.inputs);
  return linesOf(table, fields).map((line) => Object.fromEntries(keys.map((key, at) => [key, line[at] ?? ''])));
}

type Held = Pick<DeskInMemory, 'rows' | 'beside' | 'calls' | 'deleted' | 'now'>;

function tabOf({ rows, beside, calls, deleted, now }: Held, table: Table, tab: Tab): Tab {
  const own = rows[table.name] ?? [];
  const isThere = (key: string) => !deleted.has(`${table.name}.${key}`);
  const note = (call: string) => {
    calls.push(call);
    if (now.failsAt === call) throw new Error(`Google has failed at ${call}.`);
  };
  const requireThere = (keys: readonly string[]) => {
    const gone = keys.find((key) => !isThere(key));
    if (gone !== undefined) throw new Error(`${table.name} has no column ${gone}.`);
  };
  const requireRow = (number: number) => {
    if (!(number >= 2 && number < own.length + 2)) throw new Error(`${table.name} has no row ${number}.`);
  };
  return {
    ...tab,
    missing: Object.keys({ ...table.inputs, ...table.computed }).filter((key) => !isThere(key)),
    header: (key) => (isThere(key) ? tab.header(key) : undefined),
    columnOf: (key) => (isThere(key) ? tab.columnOf(key) : undefined),
    sweep(asked) {
      const keys = asked.filter(isThere);
      calls.push(`read ${table.name}`);
      return { ...tab.sweep(keys), keys };
    },
    rowOf(key, text) {
      calls.push(`look for ${text}`);
      return tab.rowOf(key, text);
    },
    read(keys, stretch) {
      calls.push(`read ${table.name}`);
      requireThere(keys);
      return tab.read(keys, stretch);
    },
    write(first, keys, cells) {
      requireThere(keys);
      note(`write ${table.name} ${first}`);
      tab.write(first, keys, cells);
    },
    fill(cells, cell) {
      requireThere(cells.map(({ key }) => key));
      for (const { number } of cells) requireRow(number);
      note(`fill ${table.name}`);
      for (const { key, number } of cells) own[number - 2] = { ...own[number - 2], [key]: cell };
    },
    countRows: () => note(`count ${table.name}`),
    typedBeside(numbers) {
      numbers.forEach(requireRow);
      return numbers.map((number) => beside.get(`${table.name} ${number}`) ?? []);
    },
  };
}

/** A desk of these tabs; one that is not given is not set up. */
export function deskInMemory(given: { readonly [table: string]: readonly Fields[] }): DeskInMemory {
  const rows = Object.fromEntries(Object.entries(given).map(([name, fields]) => [name, cellsIn(name, fields)]));
  const properties = new Map<string, string>();
  const now: DeskInMemory['now'] = { user: 'ana@studio.example', text: `${TODAY} 08:00`, isHeld: false, archived: 0 };
  const held: Held = { rows, beside: new Map(), calls: [], deleted: new Set(), now };
  const plain = writableWorkbook(TODAY, rows);
  const workbook: Workbook = {
    ...plain,
    get user() {
      return now.user;
    },
    moment: () => ({ at: 0, text: now.text }),
    tab(table) {
      const tab = plain.tab(table);
      return tab && tabOf(held, table, tab);
    },
    locked(step, rollBack) {
      if (now.isHeld) return undefined;
      try {
        return { done: step() };
      } catch (error) {
        rollBack?.();
        throw error;
      }
    },
    recall: (name) => properties.get(name),
    remember: (name, value) => void (value === undefined ? properties.delete(name) : properties.set(name, value)),
    highestArchived: () => now.archived,
    select: (table, row) => void held.calls.push(`select ${table.name} ${row}`),
  };
  const standing = (table: string) => filledRows(rows[table]);
  return { ...held, workbook, properties, standing, context: () => openContext(workbook) };
}

/** Writes a plan as a step does, and keeps it among the last ones. */
export function stepOn({ workbook }: DeskInMemory, id: string, planOf: (context: StepContext) => Plan) {
  const held = lockedStep(workbook, (begun) => {
    const context = openContext(workbook);
    const undo = performStep(workbook, context, planOf(context), { id, begun });
    return keepStep(workbook, { said: `${id}: done.`, undo }, begun);
  });
  if (!held) throw new Error('Somebody else holds the workbook.');
  return held.done;
}

/** Types into a row that bears this id. */
export function typeInto({ rows }: DeskInMemory, name: string, id: string, fields: Fields): void {
  const own = rows[name] ?? [];
  const at = own.findIndex((row) => row[keyColumn(tableNamed(name))] === id);
  if (at < 0) throw new Error(`No row of ${name} is ${id}.`);
  own[at] = { ...own[at], ...fields };
}
