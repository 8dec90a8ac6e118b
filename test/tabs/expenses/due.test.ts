// When payments fall due: the published values, and the days of an order that they follow.
import fc from 'fast-check';
import { type FilledRow, openFigures } from '../../../src/derive/evaluate';
import { addDays, toDayNumber, weekdayFrom } from '../../../src/schema/dates';
import { tables as allTables } from '../../../src/tabs';
import { settingDefault, settingDefaultsOf } from '../../../src/tabs/all-settings';
import { expenses } from '../../../src/tabs/expenses/table';
import {
  bookOf,
  figuresIn,
  type GivenExpense,
  type GivenOrder,
  type GivenRows,
  type GivenShipment,
} from '../../support/book';

const order: GivenOrder = { orderId: 'ORD-0001', style: 'Linen shirt', factory: 'Hanoi Garment 9', quantity: 400 };
const payment: GivenExpense = { expenseId: 'EXP-0001', category: 'Balance', amount: 100, order: 'ORD-0001' };

function figures(ofOrder: GivenOrder, changes: GivenExpense, more: GivenRows = {}) {
  const book = bookOf({ Orders: [{ ...order, ...ofOrder }], Expenses: [{ ...payment, ...changes }], ...more });
  return figuresIn(book, expenses)[0];
}
const dueOf = (orderDate: string, offset: string | undefined) =>
  figures({ orderDate }, { dueFrom: 'Order date', offset })?.due;

describe('A payment counted from the order date', () => {
  it.each([
    // Lago's payment terms.
    ['2026-04-10', '+30d', '2026-05-10'],
    ['2026-04-10', 'eom', '2026-04-30'],
    ['2026-04-10', 'eom+30d', '2026-05-30'],
    // Months and days are not the same.
    ['2024-03-15', '+30d', '2024-04-14'],
    ['2024-03-15', '+60d', '2024-05-14'],
    ['2024-03-15', '+90d', '2024-06-13'],
    ['2024-03-15', '+1m', '2024-04-15'],
    ['2024-03-15', '+2m', '2024-05-15'],
    ['2024-03-15', '+3m', '2024-06-15'],
    ['2023-01-31', '+1m', '2023-02-28'],
    ['2024-01-31', '+1m', '2024-02-29'],
    ['2024-07-01', '+30d', '2024-07-31'],
    ['2026-04-10', undefined, '2026-04-10'],
  ])('on %s, %s, is due on %s', (orderDate, offset, due) => expect(dueOf(orderDate, offset)).toBe(due));

  it('is due on its own date where one is typed', () => {
    const typed = { dueFrom: 'Order date', offset: '+30d', dueDate: '2026-12-01' } as const;
    expect(figures({ orderDate: '2026-04-10' }, typed)).toMatchObject({ due: '2026-12-01', dueIs: 'Fixed' });
  });

  it('is asked about while its offset cannot be read', () => {
    expect(figures({ orderDate: '2026-04-10' }, { dueFrom: 'Order date', offset: '30' })).toMatchObject({
      due: undefined,
      dueIs: 'Unknown',
      finding: 'Offset unread',
    });
  });
});

describe('Working days of an offset', () => {
  const NO_TAB = ['Milestones', 'Working days'];
  /** Where nobody has switched the calendar on. */
  function dueWithout(orderDate: string, offset: string) {
    const cells = { Orders: { orderId: 'ORD-0001', style: 'Shirt', orderDate: toDayNumber(orderDate) } };
    const rows = new Map<string, readonly FilledRow[]>([
      ['Orders', [{ cells: cells.Orders }]],
      ['Expenses', [{ cells: { ...payment, dueFrom: 'Order date', offset } as FilledRow['cells'] }]],
    ]);
    const open = openFigures({
      tables: allTables,
      rowsOf: ({ name }) => rows.get(name) ?? (NO_TAB.includes(name) ? undefined : []),
      today: '2026-11-22',
      fallback: settingDefault,
      defaults: settingDefaultsOf,
    });
    return open.of(expenses, 0);
  }

  it.each([
    ['2026-11-23', '-1wd', '2026-11-20'],
    ['2026-11-22', '-1wd', '2026-11-20'],
    ['2026-11-21', '+1wd', '2026-11-23'],
    ['2026-11-20', '+5wd', '2026-11-27'],
    ['2026-11-25', '-8wd', '2026-11-13'],
    ['2026-11-25', '+8wd', '2026-12-07'],
  ])('without a calendar are Monday to Friday, and only estimated: %s, %s, is %s', (orderDate, offset, due) => {
    expect(dueWithout(orderDate, offset)).toMatchObject({ due, dueIs: 'Estimated' });
  });

  it('without a calendar are as many as somebody counts day by day, from any day and to either side', () => {
    const isWorked = (day: string) => weekdayFrom(day) < 5;
    const counted = (from: string, count: number): string => {
      let [day, left] = [from, Math.abs(count)];
      while (left > 0) {
        day = addDays(day, Math.sign(count));
        if (isWorked(day)) left -= 1;
      }
      return day;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -300, max: 300 }), (later, count) => {
        const from = addDays('2026-11-23', later);
        const offset = `${count < 0 ? '' : '+'}${count}wd`;
        expect(dueWithout(from, offset).due).toBe(counted(from, count));
      }),
    );
  });
});

describe('A payment counted from ex-factory', () => {
  const from = (ofOrder: GivenOrder) => figures(ofOrder, { dueFrom: 'Ex-factory', offset: '+7d' });
  it('is unknown without a date, estimated by the agreed one, and fixed once the goods have left', () => {
    expect(from({})).toMatchObject({ due: undefined, dueIs: 'Unknown', status: 'Open' });
    const agreed = { originalExFactory: '2026-12-01', revisedExFactory: '2026-12-08' };
    expect(from(agreed)).toMatchObject({ due: '2026-12-15', dueIs: 'Estimated' });
    expect(from({ ...agreed, actualExFactory: '2026-11-20' })).toMatchObject({ due: '2026-11-27', dueIs: 'Fixed' });
  });
});

describe('A payment counted from shipment', () => {
  const goods = { originalExFactory: '2026-11-16' };
  const shipment = { direction: 'Outbound', order: 'ORD-0001', sku: 'LS' } as const;
  const from = (...shipments: readonly GivenShipment[]) =>
    figures(
      goods,
      { dueFrom: 'Shipped', offset: '+30d' },
      {
        Shipments: shipments.map((each, at) => ({ ...shipment, shipmentId: `SHP-000${at + 1}`, ...each })),
      },
    );

  it('is fixed once all pieces have left, and counts from the last of them', () => {
    expect(from({ quantity: 200, shippedOn: '2026-11-18' })).toMatchObject({ due: '2026-12-18', dueIs: 'Estimated' });
    const all = [
      { quantity: 200, shippedOn: '2026-11-18' },
      { quantity: 200, shippedOn: '2026-11-20' },
    ];
    expect(from(...all)).toMatchObject({ due: '2026-12-20', dueIs: 'Fixed' });
  });

  it('counts from the day planned while one is still to leave', () => {
    const part = { quantity: 200, shippedOn: '2026-11-18' };
    expect(from(part, { quantity: 200, etd: '2026-11-30' })).toMatchObject({ due: '2026-12-30', dueIs: 'Estimated' });
  });

  it('takes no notice of samples', () => {
    const sample = { direction: 'Sample', quantity: 1, shippedOn: '2026-11-02' } as const;
    expect(from(sample)).toMatchObject({ due: '2026-12-16', dueIs: 'Estimated' });
  });
});

describe('A payment on hold', () => {
  const held = { dueDate: '2026-11-01', holdUntil: 'Inspection passed' } as const;
  it('is neither overdue nor due, whatever its day, until it is released or paid', () => {
    expect(figures({}, held)).toMatchObject({ status: 'On hold', daysLeft: undefined, finding: 'On hold' });
    expect(figures({}, { ...held, releasedOn: '2026-11-20' })).toMatchObject({ status: 'Overdue', daysLeft: -21 });
    expect(figures({}, { ...held, paidOn: '2026-11-20' })).toMatchObject({ status: 'Paid' });
  });

  it('holds up no order as a deposit', () => {
    expect(figures({}, { ...held, category: 'Deposit' })?.holdsUp).toBeUndefined();
  });
});
