// How long a season of milestones takes to compute: 1,000 orders with 13 each, then one ex-factory date that moves.
import { toDayNumber } from '../src/schema/dates';
import { milestones } from '../src/tabs/milestones/table';
import { orders } from '../src/tabs/orders/table';
import { calendarCells } from '../test/support/calendar-book';
import { openFormulaBook } from '../test/support/formulas';
import { machine, median, report } from './report';

const TODAY = '2026-11-22';
const day = toDayNumber(TODAY);
const ORDERS = 1_000;
const STEPS = [72, 60, 58, 50, 28, 26, 22, 20, 17, 12, 6, 3, 0];
const FACTORIES = ['Hanoi Garment 9', 'Dhaka Knit', 'Textiles del Norte'];

const cells = calendarCells({
  today: TODAY,
  days: ['2025-01-01', '2028-12-31'],
  settings: [
    ['Working days', 'Hanoi Garment 9', 'Mon-Sat'],
    ['Closed days', 'Hanoi Garment 9', '2027-02-03..2027-02-12'],
    ['Working days', 'Dhaka Knit', 'Sat-Thu'],
    ['Closed days', 'Textiles del Norte', '2026-12-24..2027-01-06'],
    ['Working days', 'Porto', 'Mon-Fri'],
    ['Working days', 'Izmir', 'Mon-Sat'],
  ],
  orders: Array.from({ length: ORDERS }, (_, row) => ({
    orderId: `ORD-${row}`,
    style: `Style ${row}`,
    factory: FACTORIES[row % 3] ?? '',
    quantity: 400,
    originalExFactory: day + (row % 200),
  })),
  milestones: Array.from({ length: ORDERS * STEPS.length }, (_, row) => ({
    milestoneId: `MS-${row}`,
    order: `ORD-${Math.floor(row / STEPS.length)}`,
    milestone: `Step ${row % STEPS.length}`,
    daysBefore: STEPS[row % STEPS.length] ?? 0,
    who: 'Us',
    after: row % 5 === 0 ? `Step ${(row % STEPS.length) - 1}` : '',
    takes: 3,
    promised: row % 40 === 0 ? day + 60 : '',
    doneOn: row % 3 === 0 ? day - 3 : '',
  })),
});

function milliseconds(work: () => void): number {
  // Of the processor alone: the machine may have other work.
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1_000);
}

const height = { usual: 4_500, Orders: ORDERS, Milestones: ORDERS * STEPS.length, 'Working days': 6 * 1_300 };
const sheets = openFormulaBook(height, new Date(`${TODAY}T09:00:00Z`));
const full = milliseconds(() => {
  sheets.fill(cells);
  sheets.computed(milestones);
});
const column = Object.keys(orders.inputs).indexOf('revisedExFactory');
const edits = [40, 55, 70, 45, 60].map((moved) =>
  milliseconds(() => {
    const zone = { row: 5, col: column, rows: 1, cols: 1 };
    sheets.book.write(sheets.sheetId('Orders'), zone, [[{ value: day + moved }]]);
    // Each column is one formula: whoever reads a cell of it has it computed whole.
    for (const table of [milestones, orders]) {
      const width = Object.keys(table.inputs).length + Object.keys(table.computed).length;
      sheets.book.read(sheets.sheetId(table.name), { row: 5, col: 0, rows: 1, cols: width });
    }
  }),
);
report(
  'milestones',
  'One ex-factory date among a thousand orders with milestones',
  [{ orders: ORDERS, milestones: ORDERS * STEPS.length, 'fill and compute, ms': full, 'one edit, ms': median(edits) }],
  [`Processor time of the process, the edit the median of ${edits.length} (${machine}).`],
);
