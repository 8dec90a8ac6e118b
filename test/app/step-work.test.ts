// What a step writes, tab by tab, as the look behind it needs it: once it is written, and once it was taken back.
import type { AddedRows, RowChange } from '../../src/app/row-writes';
import { numbersOf, tablesIn, tablesOf, takenBack, type Work, writtenBy } from '../../src/app/step-work';
import type { StandingRow } from '../../src/domain/book';
import type { Table } from '../../src/schema/table';
import { expenses } from '../../src/tabs/expenses/table';
import { orders } from '../../src/tabs/orders/table';
import { shipments } from '../../src/tabs/shipments/table';

const row = (number: number, cells: StandingRow['cells']): StandingRow => ({ number, cells });

const added = (table: Table, landed: readonly StandingRow[], typed: readonly StandingRow[] = []): AddedRows => ({
  ...{ table, make: () => undefined, apply: () => undefined },
  ...{ landed: () => landed, typed: () => typed },
});

const changed = (table: Table, number: number, was: string, now: string): RowChange => ({
  ...{ table, number, ref: { table: table.name, id: `ORD-${number}` }, apply: () => undefined },
  cells: was === now ? {} : { stage: { was, now } },
  before: { orderId: `ORD-${number}`, stage: was },
  after: { orderId: `ORD-${number}`, stage: now },
});

const parcel = row(7, { shipmentId: 'SHP-0003', direction: 'Outbound' });
const other = row(8, { shipmentId: 'SHP-0004', direction: 'Inbound' });
const between = row(6, { shipmentId: '', direction: 'Sample' });
const paid = row(3, { expenseId: 'EXP-0001', amount: 85 });
const gone = row(5, { shipmentId: 'SHP-0001', direction: 'Sample' });

/** Two parcels and a payment are added, two orders are written of which one stays as it was, and a parcel and an order are blanked. */
const work: Work = {
  added: [added(shipments, [parcel], [between]), added(expenses, [paid]), added(shipments, [other])],
  changed: [changed(orders, 2, 'Placed', 'Ready'), changed(orders, 4, 'Ready', 'Ready')],
  cleared: new Map<Table, readonly StandingRow[]>([
    [shipments, [gone]],
    [orders, [row(9, { orderId: 'ORD-9', stage: 'Placed' })]],
  ]),
};

test('each tab is told once, those that are added to first, and one of which rows are blanked alone as well', () => {
  expect(tablesOf([{ table: orders }, { table: shipments }, { table: orders }])).toStrictEqual([orders, shipments]);
  expect(tablesIn(work)).toStrictEqual([shipments, expenses, orders]);
  expect(tablesIn({ added: [], changed: [], cleared: new Map([[expenses, [paid]]]) })).toStrictEqual([expenses]);
  expect(tablesIn({ added: [], changed: [], cleared: new Map() })).toStrictEqual([]);
});

test('once it is written its rows stand where they landed, changed ones hold what is new, and blanked ones nothing', () => {
  expect(writtenBy(work)).toStrictEqual([
    {
      ...{ table: shipments, added: [parcel, other], typed: [between] },
      changed: [row(5, { shipmentId: '', direction: '' })],
      cleared: new Set([5]),
    },
    { table: expenses, added: [paid], typed: [], changed: [], cleared: new Set() },
    {
      ...{ table: orders, added: [], typed: [] },
      changed: [row(2, { orderId: 'ORD-2', stage: 'Ready' }), row(9, { orderId: '', stage: '' })],
      cleared: new Set([9]),
    },
  ]);
});

test('once it was taken back its rows are blank where they landed, and what was blanked or changed stands as before', () => {
  const blank = [row(7, { shipmentId: '', direction: '' }), row(8, { shipmentId: '', direction: '' })];
  expect(takenBack(work)).toStrictEqual([
    {
      ...{ table: shipments, added: [], returned: [gone], changed: blank, cleared: new Set([7, 8]) },
      landed: [parcel, other],
      wrote: [row(5, { shipmentId: '', direction: '' }), parcel, other],
    },
    {
      ...{ table: expenses, added: [], returned: [], cleared: new Set([3]), landed: [paid], wrote: [paid] },
      changed: [row(3, { expenseId: '', amount: '' })],
    },
    {
      ...{ table: orders, added: [], returned: [row(9, { orderId: 'ORD-9', stage: 'Placed' })] },
      ...{ changed: [row(2, { orderId: 'ORD-2', stage: 'Placed' })], cleared: new Set(), landed: [] },
      wrote: [row(2, { orderId: 'ORD-2', stage: 'Ready' }), row(9, { orderId: '', stage: '' })],
    },
  ]);
});

test('a row that lands elsewhere while it is written is told where it landed', () => {
  let landed = parcel;
  const moving: Work = {
    ...{ changed: [], cleared: new Map() },
    added: [{ ...added(shipments, []), landed: () => [landed] }],
  };
  landed = row(11, parcel.cells);
  expect(writtenBy(moving)[0]?.added).toStrictEqual([row(11, parcel.cells)]);
});

test('the numbers of added and blanked rows are kept by tab, and nothing where none were', () => {
  expect(numbersOf(writtenBy(work))).toStrictEqual({ wrote: { Shipments: [7, 8, 5], Expenses: [3], Orders: [9] } });
  const onlyChanged: Work = { added: [], changed: [changed(orders, 2, 'Placed', 'Ready')], cleared: new Map() };
  expect(numbersOf(writtenBy(onlyChanged))).toStrictEqual({});
  expect(numbersOf([])).toStrictEqual({});
});

test('of a long import the first twenty rows are kept: nobody types further down in that moment', () => {
  const many = Array.from({ length: 25 }, (_, at) => row(at + 2, { shipmentId: `SHP-${at}` }));
  const long: Work = {
    added: [added(shipments, many)],
    changed: [],
    cleared: new Map<Table, readonly StandingRow[]>([[shipments, [gone]]]),
  };
  expect(numbersOf(writtenBy(long))).toStrictEqual({
    wrote: { Shipments: many.slice(0, 20).map(({ number }) => number) },
  });
});
