// What needs a person: which rows are chased, in which tile, with which words, and which comes first.
import fc from 'fast-check';
import { judgeExpense, judgeItem, judgeOrder, judgeShipment, urgency } from '../../src/domain/attention';
import { type Expense, expenseFigures } from '../../src/domain/expenses';
import { type ItemSums, itemFigures } from '../../src/domain/inventory';
import { type Order, orderFigures } from '../../src/domain/orders';
import { readSettings } from '../../src/domain/settings';
import { type Shipment, shipmentFigures } from '../../src/domain/shipments';
import { settingDefaults } from '../../src/tables/all-settings';

const today = '2026-11-22';
const settings = readSettings([], settingDefaults);

const shirt: Order = {
  stage: 'In production',
  quantity: 400,
  unitPrice: 14.5,
  tolerance: undefined,
  shipBy: undefined,
  cancelDate: undefined,
  originalExFactory: '2027-03-12',
  revisedExFactory: undefined,
  actualExFactory: undefined,
};
const order = (changes: Partial<Order>, shipped = 0) => {
  const row = { ...shirt, ...changes };
  return judgeOrder(row, orderFigures(row, { shipped, expenses: 0 }, settings, today), settings, today);
};

const parcel: Shipment = {
  direction: 'Outbound',
  order: 'ORD-0001',
  sku: undefined,
  quantity: 120,
  carrier: 'DHL',
  trackingNumber: undefined,
  etd: undefined,
  shippedOn: undefined,
  eta: undefined,
  deliveredOn: undefined,
};
const shipment = (changes: Partial<Shipment>) => {
  const row = { ...parcel, ...changes };
  const links = { customer: 'Maison Roux', factory: undefined, supplier: undefined, received: 0, issued: 0 };
  return judgeShipment(row, shipmentFigures(row, links, settings, today), settings, today);
};

const item = (sums: Partial<ItemSums>, dailyDemand?: number) => {
  const linen = {
    dailyDemand,
    leadTime: 10,
    demandDeviation: undefined,
    leadTimeDeviation: undefined,
    serviceLevel: undefined,
  };
  const none = { onHand: 0, received: 0, issued: 0, stockValue: 0, allocated: 0, onOrder: 0 };
  return judgeItem(itemFigures(linen, { ...none, ...sums }), 'm');
};

const expense = (changes: Partial<Expense>) => {
  const row: Expense = {
    category: 'Deposit',
    amount: 2400,
    currency: 'EUR',
    rate: 1,
    dueDate: undefined,
    paidOn: undefined,
    ...changes,
  };
  return judgeExpense(row, expenseFigures(row, 0, settings, today), today);
};

const late = (finding: object) => ({ tile: 'late', tone: 'late', finding });
const soon = (finding: object) => ({ tile: 'soon', tone: 'soon', finding });
const check = (finding: object) => ({ tile: 'check', tone: 'soon', finding });

describe('An order needs someone', () => {
  it('when the factory’s day passed, and says for how long', () => {
    expect(order({ originalExFactory: '2026-11-16' })).toEqual(late({ code: 'late', days: 6 }));
  });

  it('for the cancel date first, when that passed too: the customer may refuse the goods', () => {
    const dates = { originalExFactory: '2026-11-01', cancelDate: '2026-11-20' };
    expect(order(dates)).toEqual(late({ code: 'pastCancel', days: 2 }));
    expect(order({ ...dates, cancelDate: '2026-11-22' })).toEqual(late({ code: 'late', days: 21 }));
  });

  it('for whichever day comes first, in the week before', () => {
    expect(order({ originalExFactory: '2026-11-29' })).toEqual(soon({ code: 'dueIn', days: 7 }));
    expect(order({ originalExFactory: '2026-11-22' })).toEqual(soon({ code: 'dueIn', days: 0 }));
    const cancelFirst = { revisedExFactory: '2026-11-28', cancelDate: '2026-11-25' };
    expect(order(cancelFirst)).toEqual(soon({ code: 'cancelIn', days: 3 }));
  });

  it('to fill in its quantity or its first date', () => {
    expect(order({ quantity: undefined })).toEqual(check({ code: 'noQuantity' }));
    expect(order({ originalExFactory: undefined })).toEqual(check({ code: 'noDate' }));
  });

  it('once part of it has left and the rest is late', () => {
    expect(order({ originalExFactory: '2026-11-16' }, 120)).toEqual(late({ code: 'late', days: 6 }));
  });

  it('never when it is done, a draft, or due far ahead', () => {
    const longPast = { originalExFactory: '2026-01-01', cancelDate: '2026-02-01' };
    expect(order({ ...longPast, stage: 'Closed' })).toBeUndefined();
    expect(order({ ...longPast, stage: 'Cancelled' })).toBeUndefined();
    expect(order({ ...longPast, stage: 'Draft' })).toBeUndefined();
    expect(order(longPast, 400)).toBeUndefined();
    expect(order({})).toBeUndefined();
    expect(order({}, 120)).toBeUndefined();
  });
});

describe('The tolerance of an order', () => {
  it('lets 412 of 400 pass at the 3 % of Settings, and flags 413', () => {
    expect(order({}, 412)).toBeUndefined();
    expect(order({}, 413)).toEqual(check({ code: 'overShipped', by: 13 }));
  });

  it('is the order’s own where it has one: at 0 % a single piece too many is flagged', () => {
    expect(order({ tolerance: 0 }, 400)).toBeUndefined();
    expect(order({ tolerance: 0 }, 401)).toEqual(check({ code: 'overShipped', by: 1 }));
  });

  it('is of no matter once the order is closed or cancelled', () => {
    expect(order({ stage: 'Closed' }, 900)).toBeUndefined();
    expect(order({ stage: 'Cancelled' }, 900)).toBeUndefined();
  });

  const wholePercent = fc.integer({ min: 0, max: 50 });
  /** Hundreds meet every whole percentage exactly; other quantities fall between two pieces. */
  const pieces = fc.oneof(
    fc.integer({ min: 1, max: 1000 }).map((hundreds) => hundreds * 100),
    fc.integer({ min: 1, max: 100_000 }),
  );

  it('is kept to the piece on the way up: the most allowed pass, one more is flagged', () => {
    fc.assert(
      fc.property(pieces, wholePercent, (quantity, percent) => {
        const most = Math.floor((quantity * (100 + percent)) / 100);
        const row = { quantity, tolerance: percent / 100 };
        expect(order(row, most)).toBeUndefined();
        expect(order(row, most + 1)).toEqual(check({ code: 'overShipped', by: most + 1 - quantity }));
      }),
      { examples: [[100, 15]], numRuns: 500 },
    );
  });

  it('is kept to the piece on the way down: the fewest allowed complete a late order, one less does not', () => {
    fc.assert(
      fc.property(pieces, wholePercent, (quantity, percent) => {
        const least = Math.ceil((quantity * (100 - percent)) / 100);
        const row = { quantity, tolerance: percent / 100, originalExFactory: '2026-11-16' };
        expect(order(row, least)).toBeUndefined();
        expect(order(row, least - 1)).toEqual(late({ code: 'late', days: 6 }));
      }),
      { examples: [[150, 18]], numRuns: 500 },
    );
  });
});

describe('A shipment needs someone', () => {
  it('when it has not left, or not arrived, the day after it should have', () => {
    expect(shipment({ etd: '2026-11-21' })).toEqual(late({ code: 'leaveOverdue', days: 1 }));
    expect(shipment({ shippedOn: '2026-10-20', eta: '2026-11-18' })).toEqual(late({ code: 'arrivalLate', days: 4 }));
  });

  it('in the week before it leaves, and in the week before it arrives', () => {
    expect(shipment({ etd: '2026-11-29', eta: '2026-12-03' })).toEqual(soon({ code: 'leavesIn', days: 7 }));
    expect(shipment({ etd: '2026-11-30', eta: '2026-12-03' })).toBeUndefined();
    const left = { etd: '2026-11-10', shippedOn: '2026-11-10' };
    expect(shipment({ ...left, eta: '2026-11-22' })).toEqual(soon({ code: 'arrivesIn', days: 0 }));
    expect(shipment({ ...left, eta: '2026-11-30' })).toBeUndefined();
  });

  it('never once it is delivered, nor while nobody knows its days', () => {
    expect(shipment({ etd: '2026-10-01', eta: '2026-10-05', deliveredOn: '2026-11-01' })).toBeUndefined();
    expect(shipment({})).toBeUndefined();
    expect(shipment({ shippedOn: '2026-11-20' })).toBeUndefined();
  });
});

describe('An item needs someone', () => {
  const short = (tone: string, code: string, available: number) => ({
    tile: 'short',
    tone,
    finding: { code, available, unit: 'm' },
  });

  it('when it is oversold or out, and more gently when it runs low', () => {
    expect(item({ onHand: 40, allocated: 65 })).toEqual(short('late', 'oversold', -25));
    expect(item({ onHand: 0, onOrder: 500 })).toEqual(short('late', 'out', 0));
    expect(item({ onHand: 250 }, 30)).toEqual(short('soon', 'low', 250));
  });

  it('never while there is enough, here or on the way', () => {
    expect(item({ onHand: 301 }, 30)).toBeUndefined();
    expect(item({ onHand: 250, onOrder: 100 }, 30)).toBeUndefined();
    expect(item({ onHand: 1 })).toBeUndefined();
  });
});

describe('An expense needs someone', () => {
  it('when it is overdue or to be paid within the week', () => {
    const unpaid = (tone: string, finding: object) => ({ tile: 'unpaid', tone, finding });
    expect(expense({ dueDate: '2026-11-18' })).toEqual(unpaid('late', { code: 'payOverdue', days: 4 }));
    expect(expense({ dueDate: '2026-11-22' })).toEqual(unpaid('soon', { code: 'payIn', days: 0 }));
    expect(expense({ dueDate: '2026-11-29' })).toEqual(unpaid('soon', { code: 'payIn', days: 7 }));
  });

  it('to give it a rate, whether it is paid or not', () => {
    const dollars = { currency: 'USD', rate: undefined };
    expect(expense(dollars)).toEqual(check({ code: 'noRate' }));
    expect(expense({ ...dollars, dueDate: '2026-11-18', paidOn: '2026-11-18' })).toEqual(check({ code: 'noRate' }));
  });

  it('never once it is paid, nor while it is due far ahead or at no day', () => {
    expect(expense({ dueDate: '2026-10-01', paidOn: '2026-11-20' })).toBeUndefined();
    expect(expense({ dueDate: '2026-11-30' })).toBeUndefined();
    expect(expense({})).toBeUndefined();
  });
});

describe('What comes first', () => {
  it('is what is past, longest first, then stock that is gone, then what comes next, then what to check', () => {
    const inOrder = [
      order({ cancelDate: '2026-11-18' }),
      order({ cancelDate: '2026-11-21' }),
      order({ originalExFactory: '2026-09-01' }),
      expense({ dueDate: '2026-11-13' }),
      shipment({ shippedOn: '2026-10-20', eta: '2026-11-18' }),
      shipment({ etd: '2026-11-21' }),
      item({ onHand: 0 }),
      shipment({ etd: '2026-11-22' }),
      order({ cancelDate: '2026-11-23' }),
      order({ originalExFactory: '2026-11-24' }),
      expense({ dueDate: '2026-11-29' }),
      item({ onHand: 250 }, 30),
      shipment({ direction: 'Outbound', sku: 'LS-ECR-M', shippedOn: '2026-11-20' }),
      order({ quantity: undefined }),
    ].map((judged) => {
      if (!judged) throw new Error('Every row of this list needs someone.');
      return judged;
    });
    const shuffled = [...inOrder].reverse();
    expect(shuffled.sort((one, other) => urgency(one) - urgency(other))).toEqual(inOrder);
    expect(new Set(inOrder.map(urgency)).size).toBe(inOrder.length);
  });
});
