// From which day of its order a payment is counted where goods travel three weeks, and over which working days.
import { type Edge, type Line, today } from '../../support/edge';
import { expense, order, shipment } from '../rows';

const THREE_WEEKS: readonly Line[] = [{ setting: 'Transit days', item: '', value: 21 }];
const LEAVES = today + 60;
const ARRIVES = LEAVES + 21;
const counted = (dueFrom: string, orders: readonly number[]): readonly Line[] =>
  orders.map((number) => expense({ order: `ORD-${number}`, dueFrom }));

const FIRST = today - 7;
const LAST = today + 21;
/** The working days of one calendar, between two days that are none. */
const calendar = (number: number, isWorked: (day: number) => boolean): readonly Line[] =>
  Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at)
    .filter((day) => day === FIRST || day === LAST || isWorked(day))
    .map((day) => ({ key: number * 1_000_000 + day, day: day === FIRST || day === LAST ? '' : day }));
/** The days since the last Sunday: today is one. */
const isWeekday = (day: number) => [1, 2, 3, 4, 5].includes((day - today + 70) % 7);
/** Everybody works every day, the mill in the north from Monday to Friday. */
const CALENDARS = [...calendar(1, () => true), ...calendar(2, isWeekday)].map((line, at) => ({
  ...line,
  row: at + 2,
  ...(at === 0 ? { calendar: 'Textiles del Norte', number: 2 } : {}),
}));

export const days: readonly Edge[] = [
  {
    story:
      'Goods leave in 60 days: no ship is booked, one sails a day later, one a day earlier, and of one order a part has sailed',
    rows: {
      Orders: [1, 2, 3, 4].map((number) => order({ orderId: `ORD-${number}`, orderDate: today - 20 })),
      Shipments: [
        shipment({ order: 'ORD-2', etd: LEAVES + 1 }),
        shipment({ order: 'ORD-3', etd: LEAVES - 1 }),
        shipment({ order: 'ORD-4', shippedOn: today - 5 }),
      ],
      Expenses: [...counted('Shipped', [1, 2, 3, 4]), ...counted('Ex-factory', [1])],
      Settings: THREE_WEEKS,
    },
    shows: {
      Expenses: [
        { eventOn: null, eventExpected: LEAVES, due: LEAVES, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: LEAVES + 1, due: LEAVES + 1, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: LEAVES, due: LEAVES, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: LEAVES, due: LEAVES, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: LEAVES, due: LEAVES, dueIs: 'Estimated' },
      ],
    },
  },
  {
    story:
      'Goods arrive three weeks after they leave: no ship is booked, one lands a day later, one a day earlier, a part has landed, and one landed a day late',
    rows: {
      Orders: [
        ...[1, 2, 3, 4].map((number) => order({ orderId: `ORD-${number}`, orderDate: today - 20 })),
        order({ orderId: 'ORD-5', actualExFactory: today - 30 }),
      ],
      Shipments: [
        shipment({ order: 'ORD-2', eta: ARRIVES + 1 }),
        shipment({ order: 'ORD-3', eta: ARRIVES - 1 }),
        shipment({ order: 'ORD-4', shippedOn: today - 15, deliveredOn: today - 1 }),
        shipment({ order: 'ORD-5', quantity: 400, shippedOn: today - 30, deliveredOn: today - 8 }),
      ],
      Expenses: counted('Delivered', [1, 2, 3, 4, 5]),
      Settings: THREE_WEEKS,
    },
    shows: {
      Expenses: [
        { eventOn: null, eventExpected: ARRIVES, due: ARRIVES, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: ARRIVES + 1, due: ARRIVES + 1, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: ARRIVES, due: ARRIVES, dueIs: 'Estimated' },
        { eventOn: null, eventExpected: ARRIVES, due: ARRIVES, dueIs: 'Estimated' },
        { eventOn: today - 8, eventExpected: today - 8, due: today - 8, dueIs: 'Fixed' },
      ],
    },
  },
  {
    story:
      'Three working days before goods leave on Monday 7 December: Friday 4 where every day is worked, Wednesday 2 at a mill that rests at weekends; and three after they left it on Thursday 19 November',
    rows: {
      Orders: [
        order({ factory: 'Lanificio Sud', originalExFactory: today + 15 }),
        order({ orderId: 'ORD-2', originalExFactory: today + 15 }),
        order({ orderId: 'ORD-3', actualExFactory: today - 3 }),
      ],
      Expenses: [
        expense({ order: 'ORD-1', dueFrom: 'Ex-factory', offset: '-3wd' }),
        expense({ order: 'ORD-2', dueFrom: 'Ex-factory', offset: '-3wd' }),
        expense({ order: 'ORD-3', dueFrom: 'Ex-factory', offset: '+3wd' }),
      ],
      'Working days': CALENDARS,
    },
    shows: {
      Expenses: [
        { due: today + 12, dueIs: 'Estimated' },
        { due: today + 10, dueIs: 'Estimated' },
        { due: today + 2, dueIs: 'Fixed' },
      ],
    },
  },
  {
    story:
      'Without a calendar Monday to Friday are worked: counted from Monday 16, Tuesday 17, Saturday 21 and Sunday 22 November',
    without: ['Milestones', 'Working days'],
    rows: {
      Orders: [-6, -5, -1, 0].map((ago, at) => order({ orderId: `ORD-${at + 1}`, orderDate: today + ago })),
      Expenses: [
        ['ORD-1', '+1wd'],
        ['ORD-1', '+5wd'],
        ['ORD-2', '-1wd'],
        ['ORD-2', '-2wd'],
        ['ORD-3', '+5wd'],
        ['ORD-4', '+1wd'],
        ['ORD-4', '+5wd'],
        ['ORD-4', '-5wd'],
      ].map(([of = '', offset = '']) => expense({ order: of, dueFrom: 'Order date', offset })),
    },
    shows: {
      Expenses: [
        // From Monday: Tuesday, and Monday a week later.
        { due: today - 5 },
        { due: today + 1 },
        // From Tuesday: Monday, and the Friday before.
        { due: today - 6 },
        { due: today - 9 },
        // From Saturday: Friday.
        { due: today + 5 },
        // From Sunday: Monday, Friday, and Monday before.
        { due: today + 1 },
        { due: today + 5 },
        { due: today - 6 },
      ],
    },
  },
];
