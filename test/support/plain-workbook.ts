// A desk without Google: tabs that are lists of rows, and count how they are read.
import type { Tab, Workbook } from '../../src/app/ports';
import type { Cell } from '../../src/schema/cells';
import type { Table } from '../../src/schema/table';
import { views } from '../../src/tabs';

export type PlainRow = { readonly [key: string]: Cell };

export interface PlainWorkbook extends Workbook {
  /** What was read so far, by tab. */
  readonly reads: { readonly [table: string]: { readonly times: number; readonly cells: number } };
}

/** Rows on the sheet, the first of which has this number. */
interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** `rows` by table, their cells by column key; writing is not possible. */
export function plainWorkbook(today: string, rows: { readonly [table: string]: readonly PlainRow[] }): PlainWorkbook {
  const reads: { [table: string]: { times: number; cells: number } } = {};
  const refuse = () => {
    throw new Error('Nothing is written here.');
  };
  const readIn = (table: Table, keys: readonly string[], { first, count }: Stretch = { first: 2, count: Infinity }) => {
    const all = Object.keys(table.inputs);
    const places = keys.map((key) => all.indexOf(key));
    const width = Math.max(...places) - Math.min(...places) + 1;
    const cells = (rows[table.name] ?? []).slice(first - 2, first - 2 + count);
    const seen = reads[table.name] ?? { times: 0, cells: 0 };
    reads[table.name] = { times: seen.times + 1, cells: seen.cells + width * cells.length };
    return cells.map((row) => keys.map((key) => row[key] ?? ''));
  };
  const tabOf = (table: Table): Tab => ({
    missing: [],
    broken: [],
    lastRow: (rows[table.name] ?? []).length + 1,
    header: (key) => (table.inputs[key] ?? table.computed[key])?.label,
    columnOf: (key) => Object.keys({ ...table.inputs, ...table.computed }).indexOf(key) + 1 || undefined,
    sheetId: 1,
    read: (keys, stretch) => readIn(table, keys, stretch),
    readAsFound: (keys, stretch) => readIn(table, keys, stretch),
    sweep: (keys) => ({ keys, broken: [], rows: readIn(table, keys) }),
    rowOf(key, text) {
      const at = (rows[table.name] ?? []).findIndex(
        (row) => String(row[key] ?? '').toLowerCase() === text.toLowerCase(),
      );
      return at < 0 ? undefined : at + 2;
    },
    formulasIn: () => [],
    fill: refuse,
    makeRoom: refuse,
    write: refuse,
    typedBeside: refuse,
    deleteRows: refuse,
    isMerged: () => false,
    insertRows: refuse,
    endPlainText: refuse,
    isMoved: () => false,
    clearBeside: refuse,
    grownBy: () => 0,
    countRows: () => undefined,
    besideOf: () => ({}),
    writeBeside: refuse,
  });
  return {
    reads,
    name: 'Spring desk',
    url: 'https://docs.google.com/spreadsheets/d/abc/edit',
    locale: 'en_GB',
    timeZone: 'Etc/GMT',
    lastPlaces: () => undefined,
    reading: { today, dayFirst: true, decimalMark: '.' },
    user: 'ana@studio.example',
    moment: (at = 0) => ({ at, text: `${today} 08:00` }),
    laid: (table) => table,
    // It stands for a spreadsheet without formulas: no tab lists its rows.
    tab: (table) => (views.includes(table) ? undefined : tabOf(table)),
    remembers: () => true,
    locked: (step) => ({ done: step() }),
    protectedFrom: () => [],
    forget: () => undefined,
    recall: () => undefined,
    highestArchived: () => 0,
    keepHighestArchived: refuse,
    remember: refuse,
    keepPlaces: refuse,
    commit: refuse,
    selected: () => undefined,
    select: refuse,
    toast: refuse,
    setTimeZone: refuse,
  };
}

/** A desk whose rows are written, too: `rows` are changed in place. */
export function writableWorkbook(today: string, rows: { readonly [table: string]: PlainRow[] }): Workbook {
  const plain = plainWorkbook(today, rows);
  const memory = new Map<string, string>();
  const tabOf = (table: Table): Tab | undefined => {
    const [tab, own] = [plain.tab(table), rows[table.name]];
    if (!tab || !own) return undefined;
    return {
      ...tab,
      makeRoom: () => undefined,
      write(first, keys, cells) {
        cells.forEach((row, index) => {
          const written = Object.fromEntries(keys.map((key, place) => [key, row[place] ?? '']));
          own[first - 2 + index] = { ...own[first - 2 + index], ...written };
        });
      },
      typedBeside: (numbers) => numbers.map(() => []),
      deleteRows: (numbers) => {
        for (const number of [...numbers].sort((one, other) => other - one)) own.splice(number - 2, 1);
      },
    };
  };
  return {
    ...plain,
    tab: tabOf,
    commit: () => undefined,
    protectedFrom: () => [],
    forget: () => undefined,
    keepHighestArchived: () => undefined,
    recall: (name) => memory.get(name),
    remember: (name, value) => void (value === undefined ? memory.delete(name) : memory.set(name, value)),
  };
}

/** A season of `count` orders with as many shipments, expenses and moves, of ten owners; every third row needs someone. */
export function manyRows(count: number, today: number): { readonly [table: string]: readonly PlainRow[] } {
  const of = (row: (index: number) => PlainRow) => Array.from({ length: count }, (_, index) => row(index));
  const owner = (index: number) => `p${index % 10}@studio.example`;
  const due = (index: number) => (index % 3 === 0 ? today - (index % 30) - 1 : today + 100);
  return {
    Orders: of((index) => ({
      orderId: `ORD-${index}`,
      style: 'Linen shirt',
      factory: 'Textiles del Norte',
      quantity: 400,
      originalExFactory: due(index),
      stage: 'In production',
      owner: owner(index),
      notes: 'x'.repeat(50),
    })),
    Shipments: of((index) => ({
      shipmentId: `SHP-${index}`,
      direction: 'Outbound',
      order: `ORD-${index}`,
      quantity: 100,
      etd: due(index),
      owner: owner(index),
    })),
    Expenses: of((index) => ({
      expenseId: `EXP-${index}`,
      category: 'Freight',
      order: `ORD-${index}`,
      amount: 85,
      currency: 'EUR',
      rate: 1,
      dueDate: due(index),
      owner: owner(index),
    })),
    'Stock moves': of((index) => ({ moveId: `MOV-${index}`, sku: 'FAB', kind: 'Receipt', quantity: 1, unitCost: 2 })),
    Inventory: [{ sku: 'FAB', description: 'Linen', kind: 'Fabric', unit: 'm' }],
  };
}
