// When an order needs someone, what is said of it, and how much more than ordered may leave.
import fc from 'fast-check';
import { attentionRows } from '../../../src/app/attention';
import { findings } from '../../../src/tabs/orders/judge';
import { orders } from '../../../src/tabs/orders/table';
import {
  bookOf,
  type GivenOrder,
  type GivenShipment,
  judgedIn,
  leadingIn,
  leftFor,
  sectionsOf,
  wantedIn,
} from '../../support/book';
import { further } from '../../support/tiers';

const shirt: GivenOrder = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  stage: 'In production',
  quantity: 400,
  unitPrice: 14.5,
  originalExFactory: '2027-03-12',
};

/** Why the shirt needs someone once so many pieces have left. */
const order = (changes: GivenOrder, shipped = 0) =>
  judgedIn(bookOf({ Orders: [{ ...shirt, ...changes }], Shipments: leftFor('ORD-0001', shipped) }), orders);

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

  it('for Ship-by before the factory’s own day, when both passed', () => {
    const dates = { originalExFactory: '2026-11-01', shipBy: '2026-11-19' };
    expect(order(dates)).toEqual(late({ code: 'pastShipBy', days: 3 }));
    expect(order({ ...dates, revisedExFactory: '2027-01-20' })).toEqual(late({ code: 'pastShipBy', days: 3 }));
    expect(order({ ...dates, cancelDate: '2026-11-21' })).toEqual(late({ code: 'pastCancel', days: 1 }));
  });

  it('while nothing is late yet, because the goods would arrive after the customer’s last day', () => {
    const dates = { originalExFactory: '2027-01-20', shipBy: '2027-01-15', cancelDate: '2027-01-06' };
    expect(order(dates)).toEqual(soon({ code: 'missesCancel', days: 45, by: 14 }));
    expect(order({ ...dates, cancelDate: '2027-01-20' })).toEqual(soon({ code: 'missesShipBy', days: 54, by: 5 }));
    expect(order({ ...dates, cancelDate: undefined })).toEqual(soon({ code: 'missesShipBy', days: 54, by: 5 }));
    expect(order({ ...dates, shipBy: '2027-01-20', cancelDate: '2027-01-20' })).toBeUndefined();
    expect(order(dates, 400)).toBeUndefined();
  });

  it('for whichever day comes first, in the week before', () => {
    expect(order({ originalExFactory: '2026-11-29' })).toEqual(soon({ code: 'dueIn', days: 7 }));
    expect(order({ originalExFactory: '2026-11-22' })).toEqual(soon({ code: 'dueIn', days: 0 }));
    const afterCancel = { revisedExFactory: '2026-11-28', cancelDate: '2026-11-25' };
    expect(order(afterCancel)).toEqual(soon({ code: 'missesCancel', days: 3, by: 3 }));
    const cancelFirst = { actualExFactory: '2026-11-20', shipBy: '2026-12-20', cancelDate: '2026-11-25' };
    expect(order(cancelFirst)).toEqual(soon({ code: 'cancelIn', days: 3 }));
    const sameDay = { revisedExFactory: '2026-11-25', cancelDate: '2026-11-25' };
    expect(order(sameDay)).toEqual(soon({ code: 'cancelIn', days: 3 }));
  });

  it('when its goods stand ready, also the rest of them, until their transport is planned', () => {
    const ready: GivenOrder = { ...shirt, stage: 'Ready' };
    expect(order(ready)).toEqual(soon({ code: 'ready' }));
    expect(order(ready, 120)).toEqual(soon({ code: 'ready' }));
    expect(order(ready, 400)).toBeUndefined();
    const withShipment = (direction: GivenShipment['direction'], shippedOn?: string) => {
      const shipment: GivenShipment = {
        shipmentId: 'SHP-0002',
        direction,
        order: 'ord-0001',
        quantity: 100,
        shippedOn,
      };
      return judgedIn(bookOf({ Orders: [ready], Shipments: [shipment] }), orders);
    };
    expect(withShipment('Outbound')).toBeUndefined();
    expect(withShipment('Outbound', '2026-11-20')).toEqual(soon({ code: 'ready' }));
    expect(withShipment('Inbound')).toEqual(soon({ code: 'ready' }));
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

describe('What is told of an order', () => {
  const told = (changes: GivenOrder) => {
    const row = { ...shirt, originalExFactory: '2026-11-16', ...changes };
    return wantedIn(bookOf({ Orders: [row], Shipments: leftFor('ORD-0001', 120) }), orders);
  };

  it('is its style and colour, its factory, and how much of it is open', () => {
    const named = { style: 'Linen shirt', colour: 'Ecru', factory: 'Textiles del Norte' };
    expect(told(named)?.attention).toMatchObject({
      title: 'Linen shirt, Ecru',
      party: 'Textiles del Norte',
      amount: { of: 'progress', ordered: 400, open: 280 },
    });
    expect(told({ style: undefined, colour: 'Ecru' })?.attention).toMatchObject({ title: 'Ecru', party: '' });
  });

  it('is why its date moved, where somebody wrote that down', () => {
    expect(told({})?.notes).toEqual([]);
    expect(told({ slipReason: 'fabric late' })?.notes).toEqual([{ code: 'slipReason', reason: 'fabric late' }]);
  });

  it('is on which day it arrives, and how long that is after the customer’s last', () => {
    const dates = { originalExFactory: '2027-01-20', cancelDate: '2027-01-06' };
    expect(told(dates)?.notes).toEqual([{ code: 'arrives', day: '2027-01-20', of: 'cancel', by: 14 }]);
    expect(told(dates)?.next).toEqual({ code: 'askLaterWindow', open: 280 });
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
  const season = fc.array(fc.tuple(pieces, wholePercent), { minLength: 1, maxLength: 20 });

  /** What is said of each order of a workbook, by its place there. */
  function judged(all: readonly { readonly row: GivenOrder; readonly shipped: number }[]) {
    const rows = all.map(({ row, shipped }, index) => ({
      row: { ...shirt, ...row, orderId: `ORD-${index}` },
      shipped,
    }));
    const book = bookOf({
      Orders: rows.map(({ row }) => row),
      Shipments: rows.flatMap(({ row, shipped }) => leftFor(row.orderId, shipped)),
    });
    const wanted = attentionRows(book).filter(({ table }) => table === orders.name);
    return rows.map(({ row }) => wanted.find(({ id }) => id === row.orderId)?.finding);
  }

  further('is kept to the piece on the way up: the most allowed pass, one more is flagged', () => {
    fc.assert(
      fc.property(season, (ordered) => {
        const cases = ordered.map(([quantity, percent]) => {
          const most = Math.floor((quantity * (100 + percent)) / 100);
          return { row: { quantity, tolerance: percent / 100 }, most, by: most + 1 - quantity };
        });
        const asMany = judged(cases.map(({ row, most }) => ({ row, shipped: most })));
        expect(asMany).toEqual(cases.map(() => undefined));
        const oneMore = judged(cases.map(({ row, most }) => ({ row, shipped: most + 1 })));
        expect(oneMore).toEqual(cases.map(({ by }) => ({ code: 'overShipped', by })));
      }),
      { examples: [[[[100, 15]]]] },
    );
  });

  further('is kept to the piece on the way down: the fewest allowed complete a late order, one less does not', () => {
    fc.assert(
      fc.property(season, (ordered) => {
        const cases = ordered.map(([quantity, percent]) => {
          const row = { quantity, tolerance: percent / 100, originalExFactory: '2026-11-16' };
          return { row, least: Math.ceil((quantity * (100 - percent)) / 100) };
        });
        const asFew = judged(cases.map(({ row, least }) => ({ row, shipped: least })));
        expect(asFew).toEqual(cases.map(() => undefined));
        const oneLess = judged(cases.map(({ row, least }) => ({ row, shipped: least - 1 })));
        expect(oneLess).toEqual(cases.map(() => ({ code: 'late', days: 6 })));
      }),
      { examples: [[[[150, 18]]]] },
    );
  });
});

test('the findings of an order stand in these sections of the mail, and look ahead only to what is still to come', () => {
  expect(sectionsOf(findings)).toEqual({
    late: ['pastCancel', 'pastShipBy', 'late', 'lcDocumentsLate'],
    risk: ['missesCancel', 'missesShipBy', 'slips', 'lcShipment'],
    soon: ['cancelIn', 'dueIn', 'ready', 'lcDocuments', 'closureAhead'],
    check: ['lcUnchecked', 'scheduleMismatch', 'noDate', 'noQuantity', 'overShipped', 'closureUnknown'],
  });
  expect(leadingIn(findings)).toEqual(['cancelIn', 'dueIn', 'lcDocuments']);
});
