// How long the sheet takes at size on the workbench's engine: filling, all formulas, one edit; and beside plain SUMIFS.
import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Table } from '../src/schema/table';
import { tables } from '../src/tabs';
import { type FormulaBook, openFormulaBook } from '../test/support/formulas';
import { machine, median, processorTime, type Row, report } from './report';
import { cellsOf, seasonOf, TODAY } from './season-cells';

const SIZES = (process.env.BENCH_SIZES ?? '1000 5000 10000').split(' ').map(Number);
const COMPARED = 10_000;
const EDITS = 5;
/** Set where one size is measured. */
const APART = 'BENCH_ORDERS';
/** So many rows are written at once: the engine keeps what each batch did for its undo. */
const BATCH = 2_000;
/** Of the plain formulas, one row in so many is computed: each costs the same. */
const SAMPLE = 100;

const now = new Date(`${TODAY}T09:00:00Z`);

function fill(sheets: FormulaBook, orders: number): void {
  for (const [name, lines] of Object.entries(cellsOf(seasonOf(orders)))) {
    for (let at = 0; at < lines.length; at += BATCH) {
      const part = lines.slice(at, at + BATCH);
      const inputs = part.map((line) => line.map((cell) => (cell === '' ? undefined : { value: cell })));
      const zone = { row: at + 1, col: 0, rows: part.length, cols: part[0]?.length ?? 1 };
      sheets.book.write(sheets.sheetId(name), zone, inputs);
    }
  }
}

const table = (name: string): Table => {
  const found = tables.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No table ${name}.`);
  return found;
};

/** Has every formula computed that is open: each stands in one of the first two rows. */
function computeAll({ book }: FormulaBook): void {
  for (const { id, cols } of book.sheets()) book.values(id, { row: 0, col: 0, rows: 2, cols });
}

/** The median time of an edit of one cell, each time to another value, with all that hangs on it. */
function edited(sheets: FormulaBook, name: string, key: string, first: number): number {
  const col = Object.keys(table(name).inputs).indexOf(key);
  const times = Array.from({ length: EDITS }, (_, round) =>
    processorTime(() => {
      sheets.book.write(sheets.sheetId(name), { row: 6, col, rows: 1, cols: 1 }, [[{ value: first + round }]]);
      computeAll(sheets);
    }),
  );
  return median(times);
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is held, in MB: what was let go is collected first. */
const heap = (): number => {
  collectGarbage();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};

interface Plain {
  readonly full: number;
  readonly shipment: number;
}

interface Measured {
  readonly orders: number;
  readonly full: number;
  readonly shipment: number;
  readonly row: Row;
  /** Beside one of the sizes. */
  readonly plain?: Plain;
}

function measured(orders: number): Measured {
  const sheets = openFormulaBook(orders * 4, now);
  const filled = processorTime(() => fill(sheets, orders));
  computeAll(sheets);
  const full = processorTime(() => {
    sheets.book.recalculate();
    computeAll(sheets);
  });
  const note = edited(sheets, 'Orders', 'notes', 1);
  const date = edited(sheets, 'Orders', 'revisedExFactory', 46_350);
  const shipment = edited(sheets, 'Shipments', 'quantity', 151);
  const move = edited(sheets, 'Stock moves', 'quantity', 21);
  const round = (time: number) => (time < 10 ? Number(time.toFixed(1)) : Math.round(time));
  const row = {
    orders,
    'fill, s': Number((filled / 1_000).toFixed(1)),
    'all formulas, ms': round(full),
    'a note, ms': round(note),
    'a date, ms': round(date),
    'a shipment, ms': round(shipment),
    'a move, ms': round(move),
    'heap, MB': heap(),
  };
  return { orders, full, shipment, row, ...(orders === COMPARED ? { plain: plainly(orders) } : {}) };
}

/** What people write without rollups: one SUMIFS a row, over whole columns. */
function plainly(orders: number): Plain {
  const sheets = openFormulaBook(orders * 4, now, undefined, false);
  fill(sheets, orders);
  const { book } = sheets;
  const letters = (name: string, key: string) => {
    const at = Object.keys(table(name).inputs).indexOf(key);
    return `'${name}'!${String.fromCharCode(65 + at)}:${String.fromCharCode(65 + at)}`;
  };
  const shipped = [letters('Shipments', 'quantity'), letters('Shipments', 'order'), letters('Shipments', 'direction')];
  const moved = [letters('Stock moves', 'quantity'), letters('Stock moves', 'sku'), letters('Stock moves', 'kind')];
  const columns: readonly (readonly [string, number, (row: number) => string])[] = [
    ['Orders', orders, (row) => `=SUMIFS(${shipped[0]};${shipped[1]};A${row};${shipped[2]};"Outbound")`],
    ['Inventory', orders / 2, (row) => `=SUMIFS(${shipped[0]};${letters('Shipments', 'sku')};A${row})`],
    ['Inventory', orders / 2, (row) => `=SUMIF(${moved[1]};A${row};${moved[0]})`],
    ['Inventory', orders / 2, (row) => `=SUMIFS(${moved[0]};${moved[1]};A${row};${moved[2]};"Receipt")`],
  ];
  const full = columns.map(([name, rows, formula], index) => {
    const sample = Math.ceil(rows / SAMPLE);
    const zone = { row: 1, col: Object.keys(table(name).inputs).length + index, rows: sample, cols: 1 };
    const inputs = Array.from({ length: sample }, (_, row) => [{ typed: formula(row + 2) }]);
    return (
      (processorTime(() => {
        book.write(sheets.sheetId(name), zone, inputs);
        computeAll(sheets);
      }) *
        rows) /
      sample
    );
  });
  // An edit of a shipment computes anew what sums shipments: the first two.
  return { full: full.reduce((sum, time) => sum + time, 0), shipment: (full[0] ?? 0) + (full[1] ?? 0) };
}

/** In a process of its own: what an earlier size has left behind is not counted. */
function measuredApart(orders: number): Measured {
  const printed = execFileSync(process.execPath, ['scripts/bench.mjs', 'sheet'], {
    env: { ...process.env, [APART]: String(orders) },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const line = printed.split('\n').find((each) => each.startsWith('{')) ?? '';
  console.log(line);
  return JSON.parse(line);
}

function reportAll(): void {
  const all = SIZES.map(measuredApart);
  const compared = all.find(({ plain }) => plain);
  const times = (one: number, other: number) => `${Math.round(one / other)} ×`;
  const plain = compared?.plain;
  const comparison =
    compared && plain
      ? [
          `Beside it, four of the sums as people write them, one SUMIFS or SUMIF a row over whole columns, on the same engine in the same run at ${COMPARED.toLocaleString('en')} orders: all of them ${Math.round(plain.full / 1_000)} s, ${times(plain.full, compared.full)} what the whole workbook takes; after an edit of a shipment ${Math.round(plain.shipment / 1_000)} s, ${times(plain.shipment, compared.shipment)}. One row in ${SAMPLE} was computed, since each scans the same columns.`,
        ]
      : [];
  report(
    'sheet',
    'The sheet at size',
    all.map(({ row }) => row),
    [
      `Twice as many shipments as orders, four times as many stock moves, as many expenses, half as many items; every grid four times as tall as the orders, all formulas of all tabs. Processor time of the process on one core (${machine}), each edit the median of ${EDITS}.`,
      ...comparison,
    ],
  );
}

const own = Number(process.env[APART]);
if (own > 0) console.log(JSON.stringify(measured(own)));
else reportAll();
