// What of ours an order waits for: while a deposit or its material is late, the factory is not to be chased.
import { orders } from '../../../src/tabs/orders/table';
import {
  bookOf,
  type GivenExpense,
  type GivenItem,
  type GivenRows,
  type GivenShipment,
  wantedIn,
} from '../../support/book';

const order = { orderId: 'ORD-0001', stage: 'In production', quantity: 400, originalExFactory: '2026-11-20' } as const;
const fabric: GivenItem = { sku: 'FAB-LIN', description: 'Linen 160 g', kind: 'Fabric', unit: 'm' };
const deposit: GivenExpense = {
  expenseId: 'EXP-0031',
  category: 'Deposit',
  order: 'ORD-0001',
  amount: 900,
  currency: 'EUR',
  dueDate: '2026-11-17',
};
const inbound: GivenShipment = {
  shipmentId: 'SHP-0009',
  direction: 'Inbound',
  order: 'ord-0001',
  sku: 'fab-lin',
  quantity: 500,
  shippedOn: '2026-11-01',
  eta: '2026-11-18',
};

const late = (more: GivenRows) => {
  const wanted = wantedIn(bookOf({ Orders: [order], ...more }), orders);
  return { waitsFor: wanted?.attention.waitsFor, next: wanted?.next };
};

describe('An order that is late', () => {
  it('waits for its deposit while that is overdue, and for nothing once it is paid', () => {
    expect(late({ Expenses: [deposit] })).toEqual({
      waitsFor: { code: 'deposit', table: 'Expenses', id: 'EXP-0031', days: 5 },
      next: undefined,
    });
    expect(late({ Expenses: [{ ...deposit, paidOn: '2026-11-20' }] })).toEqual({
      waitsFor: undefined,
      next: { code: 'askNewDate' },
    });
  });

  it('waits for its material while that is late on its way to it, but not for finished goods', () => {
    const sent = { Inventory: [fabric], Shipments: [inbound] };
    const material = { code: 'material', table: 'Shipments', id: 'SHP-0009', days: 4 };
    expect(late(sent).waitsFor).toEqual(material);
    expect(late({ ...sent, Expenses: [{ ...deposit, category: 'Balance' }] }).waitsFor).toEqual(material);
    expect(late({ ...sent, Inventory: [{ ...fabric, kind: 'Finished' }] }).waitsFor).toBeUndefined();
  });

  it('waits also for material that has not left when it should, but for none that goes out, is here or is nobody’s', () => {
    const sent = (changes: GivenShipment) =>
      late({ Inventory: [fabric], Shipments: [{ ...inbound, ...changes }] }).waitsFor;
    expect(sent({ shippedOn: undefined, eta: undefined, etd: '2026-11-19' })).toMatchObject({
      id: 'SHP-0009',
      days: 3,
    });
    expect(sent({ eta: '2026-11-22' })).toBeUndefined();
    expect(sent({ deliveredOn: '2026-11-21' })).toBeUndefined();
    expect(sent({ direction: 'Outbound' })).toBeUndefined();
    expect(sent({ shipmentId: undefined })).toBeUndefined();
    expect(sent({ order: 'ORD-0002' })).toBeUndefined();
  });

  it('waits for the deposit first, where both are late, and for the longest overdue of several', () => {
    const both = { Inventory: [fabric], Shipments: [inbound] };
    expect(late({ ...both, Expenses: [deposit] }).waitsFor?.code).toBe('deposit');
    const older = { ...deposit, expenseId: 'EXP-0030', dueDate: '2026-11-12' };
    expect(late({ Expenses: [deposit, older] }).waitsFor).toMatchObject({ id: 'EXP-0030', days: 10 });
  });
});
