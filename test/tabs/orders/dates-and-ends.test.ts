// An order gets a new date, is inspected, spoken of, closed or called off: what each step asks, tells and writes.
import { steps } from '../../../src/tabs/orders/steps';
import { words } from '../../../src/tabs/orders/words.en';
import { words as spanish } from '../../../src/tabs/orders/words.es';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const order: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  customer: 'Maison Roux',
  quantity: 400,
  stage: 'Confirmed',
  orderDate: '2026-11-01',
  originalExFactory: '2027-03-12',
};
const sent = (at: number, quantity: number, more: Fields = {}): Fields => ({
  shipmentId: `SHP-000${at}`,
  direction: 'Outbound',
  order: 'ORD-0001',
  sku: 'LS-ECR-S',
  quantity,
  ...more,
});
const left = { shippedOn: '2026-11-20' };
const on = (item: string): Fields => ({ setting: 'Desk', item, value: true });

interface Rows {
  readonly order?: Fields;
  readonly shipments?: readonly Fields[];
  readonly expenses?: readonly Fields[];
  readonly settings?: readonly Fields[];
}
const desk = ({ order: changes = {}, shipments = [], expenses = [], settings = [] }: Rows) =>
  deskOf({
    Orders: [{ ...order, ...changes }],
    Shipments: shipments,
    Expenses: expenses,
    Settings: settings,
  });
const take = (name: keyof typeof steps, rows: Rows = {}) => steps[name]('ORD-0001', desk(rows), words);

describe('A new ex-factory date', () => {
  const revise = (revisedExFactory: string, rows: Rows = {}) =>
    planned(steps.revise('ORD-0001', desk(rows), words), { revisedExFactory, slipReason: 'Fabric late' });

  it('offers the date that holds now and asks the reason anew', () => {
    const revised = { revisedExFactory: '2027-03-20', slipReason: 'Dyed again' };
    const offer = take('revise', { order: revised });
    expect(offer?.presets).toStrictEqual({ revisedExFactory: '2027-03-20', slipReason: undefined });
    expect(offer?.rules).toStrictEqual([]);
    expect(take('revise')?.presets).toStrictEqual({ revisedExFactory: undefined, slipReason: undefined });
  });

  it('is counted from the revised date before it, and never touches the original one', () => {
    const { said, changed } = revise('2027-03-25', { order: { revisedExFactory: '2027-03-20' } });
    expect(said).toStrictEqual({ code: 'revised', id: 'ORD-0001', day: '2027-03-25', later: 5, payments: 0 });
    expect(changed).toStrictEqual([
      { in: 'Orders', id: 'ORD-0001', revisedExFactory: '2027-03-25', slipReason: 'Fabric late' },
    ]);
  });

  it('tells how many payments get another day with it', () => {
    const payment = (at: number, more: Fields = {}): Fields => ({
      expenseId: `EXP-000${at}`,
      category: 'Balance',
      order: 'ORD-0001',
      amount: 100,
      currency: 'EUR',
      dueFrom: 'Ex-factory',
      ...more,
    });
    const expenses = [
      payment(1),
      payment(2, { dueFrom: 'Delivered', offset: '+30d' }),
      payment(3, { dueFrom: 'Order date' }),
      payment(4, { paidOn: '2026-11-20' }),
      payment(5, { order: 'ORD-0002' }),
    ];
    expect(revise('2027-03-19', { expenses }).said).toMatchObject({ later: 7, payments: 2 });
    expect(revise('2027-03-12', { expenses }).said).toMatchObject({ later: 0, payments: 0 });
  });

  it('is held against the customer’s window on the day that the goods arrive, days of transit later', () => {
    const order = { cancelDate: '2027-04-01' };
    const settings = [{ setting: 'Transit days', item: 'Maison Roux', value: 20 }];
    expect(revise('2027-03-12', { order, settings }).asks).toStrictEqual([]);
    expect(revise('2027-03-13', { order, settings }).asks).toStrictEqual([
      { code: 'missesWindow', day: '2027-04-02', cancel: 1 },
    ]);
    expect(revise('2027-04-01', { order }).asks).toStrictEqual([]);
    expect(revise('2027-04-02', { order }).asks).toMatchObject([{ day: '2027-04-02', cancel: 1 }]);
  });

  it('asks by the new date, whatever the one before it missed', () => {
    const late = { order: { revisedExFactory: '2027-05-01', shipBy: '2027-03-20' } };
    expect(revise('2027-03-20', late).asks).toStrictEqual([]);
    expect(revise('2027-03-21', late).asks).toStrictEqual([{ code: 'missesWindow', day: '2027-03-21', shipBy: 1 }]);
  });

  it('may be any day of an order that says no day of its own', () => {
    expect(revise('2020-01-01', { order: { orderDate: '' } }).problems).toBeUndefined();
    expect(revise('2026-10-31').problems).toStrictEqual({
      revisedExFactory: { code: 'before', earlier: 'Order date', earlierDay: '2026-11-01' },
    });
  });
});

describe('Closing an order', () => {
  it('is what most would do once its goods have left, not while they are only planned', () => {
    const quantity = { quantity: 390 };
    const whole = [sent(1, 200, left), sent(2, 190, { deliveredOn: '2026-11-21' })];
    expect(take('close', { order: quantity, shipments: whole })?.likely).toBe(true);
    expect(take('close', { order: { quantity: '' }, shipments: [sent(1, 400)] })?.likely).toBe(false);
    expect(take('close', { shipments: [sent(1, 400, { ...left, order: 'ORD-0002' })] })?.likely).toBe(false);
  });

  it('within the tolerance asks nothing, and says which order is closed', () => {
    const { said, rows, asks, changed } = planned(take('close', { shipments: [sent(1, 388, left)] }));
    expect(said).toStrictEqual({ code: 'closed', id: 'ORD-0001' });
    expect(changed).toStrictEqual([{ in: 'Orders', id: 'ORD-0001', stage: 'Closed' }]);
    expect({ rows, asks }).toStrictEqual({ rows: ['ORD-0001'], asks: [] });
    expect(planned(take('close', { shipments: [sent(1, 387, left)] })).asks).toStrictEqual([
      { code: 'stillOpen', id: 'ORD-0001', open: 13 },
    ]);
  });

  it('is not grave, calling it off is', () => {
    expect([take('close')?.grave, take('cancel')?.grave]).toStrictEqual([undefined, true]);
  });
});

describe('Calling an order off', () => {
  it('frees nothing where nothing is planned, and what was planned without an ID or a quantity is not named', () => {
    expect(planned(take('cancel', { shipments: [sent(1, 400, left)] })).asks).toStrictEqual([
      { code: 'cancels', id: 'ORD-0001', allocated: 0, planned: '' },
    ]);
    const shipments = [sent(1, 90, { shipmentId: '' }), sent(2, 10), { ...sent(3, 0), quantity: '' }];
    expect(planned(take('cancel', { shipments })).asks).toStrictEqual([
      { code: 'cancels', id: 'ORD-0001', allocated: 100, planned: 'SHP-0002, SHP-0003' },
    ]);
  });

  it('says what of it is still to be paid, by the row where a payment has no ID', () => {
    const owed = (more: Fields): Fields => ({ category: 'Production', order: 'ord-0001', amount: 900, ...more });
    const expenses = [
      owed({ expenseId: 'EXP-0001', paidOn: '2026-11-20' }),
      owed({ expenseId: 'EXP-0002' }),
      owed({ expenseId: 'EXP-0003', order: 'ORD-0002' }),
      owed({}),
    ];
    const { asks } = planned(take('cancel', { expenses }));
    const stayDue = { code: 'stayDue', id: 'ORD-0001', payments: ['EXP-0002', 5] } as const;
    expect(asks).toStrictEqual([{ code: 'cancels', id: 'ORD-0001', allocated: 0, planned: '' }, stayDue]);
    expect([words.warning.stayDue(stayDue), spanish.warning.stayDue(stayDue)]).toStrictEqual([
      'What is not paid of ORD-0001 stays due: EXP-0002, row 5 of Expenses. Delete what you no longer owe.',
      'Lo que no se ha pagado de ORD-0001 sigue por pagar: EXP-0002, fila 5 de Gastos. Borra lo que ya no debas.',
    ]);
  });

  it('leads to the order, and changes nothing but its stage', () => {
    const { rows, changed, added } = planned(take('cancel', { shipments: [sent(1, 90)] }));
    expect({ rows, added }).toStrictEqual({ rows: ['ORD-0001'], added: [] });
    expect(changed).toStrictEqual([{ in: 'Orders', id: 'ORD-0001', stage: 'Cancelled' }]);
  });
});

describe('The documents of a letter of credit', () => {
  it('were presented on a day that is over, today unless another is told', () => {
    const offer = take('present', { order: { lcExpiry: '2026-12-01' } });
    expect(offer?.presets).toStrictEqual({ lcPresentedOn: '2026-11-22' });
    expect(offer?.rules).toStrictEqual([{ rule: 'past', day: 'lcPresentedOn' }]);
    const { said, changed, rows } = planned(offer, { lcPresentedOn: '2026-11-19' });
    expect(said).toStrictEqual({ code: 'presented', id: 'ORD-0001', day: '2026-11-19' });
    expect(changed).toStrictEqual([{ in: 'Orders', id: 'ORD-0001', lcPresentedOn: '2026-11-19' }]);
    expect(rows).toStrictEqual(['ORD-0001']);
  });
});

describe('Speaking of an order, and having it inspected', () => {
  it('a call is logged with its factory, of the order, and leads back to it', () => {
    const offer = take('call', { settings: [on('People')] });
    expect(offer?.presets).toStrictEqual({ with: 'Hanoi Garment 9', channel: 'Call' });
    const { added, rows, said } = planned(offer, { what: 'Fabric is in' });
    expect(added).toMatchObject([{ in: 'Log', logId: 'LOG-0001', with: 'Hanoi Garment 9', about: 'ORD-0001' }]);
    expect(rows).toStrictEqual(['ORD-0001', 'LOG-0001']);
    expect(said).toStrictEqual({ code: 'logged', id: 'LOG-0001', name: 'Hanoi Garment 9' });
    expect(steps.call('ORD-0009', desk({ settings: [on('People')] }), words)).toBeUndefined();
    // Of an order that is over one may speak, too.
    expect(take('call', { settings: [on('People')], order: { stage: 'Closed' } })).toBeDefined();
  });

  it('an inspection is booked for the order, and both are led to', () => {
    const { added, rows, said } = planned(take('inspect', { settings: [on('Quality')] }), { bookedFor: '2027-03-05' });
    expect(added).toMatchObject([
      { in: 'Inspections', inspectionId: 'INS-0001', order: 'ORD-0001', type: 'Final', bookedFor: '2027-03-05' },
    ]);
    expect(rows).toStrictEqual(['ORD-0001', 'INS-0001']);
    expect(said).toMatchObject({ code: 'inspectionBooked', id: 'INS-0001', order: 'ORD-0001', day: '2027-03-05' });
  });
});
