// The payments of an order in a spreadsheet: scheduled from its terms, moved by its fabric, held until released, paid in parts; each step with its way back.
import type { EditView, FormView, HomeView, StepOutcome, Undo } from '../../../src/app/api';
import type { WrittenMail } from '../../../src/domain/digest';
import type { AddOn } from '../../support/add-on';
import { at, switchOn } from '../../support/reminders';
import { open, panelOf, send, shown, stepsOf, take } from '../../support/steps';
import { openEmpty } from '../conformance/season';

const order = {
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  customer: 'Maison Roux',
  quantity: '400',
  unitPrice: '14.50',
  currency: 'EUR',
  orderDate: '2026-11-20',
  originalExFactory: '2027-03-15',
  cancelDate: '2027-03-30',
  terms: '30/70',
};

function typeSetting(addOn: AddOn, setting: string, item: string, value: string): void {
  const row = addOn.rows('Settings').length + 2;
  addOn.type('Settings', row, 'Setting', setting);
  addOn.type('Settings', row, 'Item', item);
  addOn.type('Settings', row, 'Value', value);
}

const payments = () => shown(addOn, 'Expenses').filter(({ Category }) => Category);
const everyPayment = () => payments().map(({ 'Expense ID': id, Amount, Due, Status }) => [id, Amount, Due, Status]);
const orderNow = () => addOn.shownRow('Orders', 2);
const milestone = (name: string) =>
  shown(addOn, 'Milestones').find(({ Milestone }) => Milestone === name)?.ID ?? 'none';

let addOn: AddOn;
beforeAll(() => {
  addOn = openEmpty();
  // The tabs of tests are short; this story types more settings than such a one holds.
  addOn.book.insert(addOn.sheetId('Settings'), 'ROWS', 60, 20);
  typeSetting(addOn, 'Working days', 'Hanoi Garment 9', 'Mon-Sat');
  typeSetting(addOn, 'Closed days', 'Hanoi Garment 9', '2027-02-03..2027-02-12');
  addOn.call('addRow', 'Orders', order);
  take(addOn, 'plan', 'Orders', 'ORD-0001', { list: 'Cut and sew' });
});

it('tells each payment of the terms before it makes them, and the first word that it cannot read', () => {
  expect(stepsOf(addOn, 'Orders', 'ORD-0001')).toContain('schedule');
  expect(open(addOn, 'schedule', 'Orders', 'ORD-0001').presets).toEqual({ terms: '30/70' });
  expect(
    addOn.call('foresee', { step: 'schedule', table: 'Orders', id: 'ORD-0001', typed: { terms: '30/70' } }),
  ).toEqual([
    '30 %, € 1,740.00: the order date.',
    '70 %, € 4,060.00: ex-factory -3wd, on hold until the inspection passes.',
  ]);
  const wrong = send(addOn, 'schedule', 'Orders', 'ORD-0001', { terms: 'half now' });
  expect(wrong).toEqual({
    ok: false,
    problems: { terms: { code: 'termsWord', typed: 'half now', word: 'half' } },
  });
  expect(payments()).toEqual([]);
});

it('schedules 30/70 of 5,800: a deposit, and a balance that waits for the inspection; undo takes both away', () => {
  const { said, undo } = take(addOn, 'schedule', 'Orders', 'ORD-0001');
  expect(said).toBe('2 payments of ORD-0001 scheduled: € 5,800.00 together.');
  expect(everyPayment()).toEqual([
    ['EXP-0001', '1,740.00', '20 Nov 2026', 'Overdue'],
    ['EXP-0002', '4,060.00', '11 Mar 2027', 'On hold'],
  ]);
  expect(payments()[1]).toMatchObject({
    'Due from': 'Ex-factory',
    Offset: '-3wd',
    'Hold until': 'Inspection passed',
    'Due is': 'Estimated',
    Vendor: 'Hanoi Garment 9',
    'Days left': '',
  });
  const { blocks } = panelOf(addOn, 'Orders', 'ORD-0001');
  expect(blocks).toContainEqual({
    draw: 'bar',
    main: '€ 0.00 of € 5,800.00 paid',
    sub: '€ 1,740.00 to pay · € 4,060.00 on hold',
    share: '0 %',
    done: 0,
    planned: 0.3,
  });
  expect(JSON.stringify(blocks)).toContain('"party":"Hanoi Garment 9 · 70 % · ex-factory -3wd"');
  expect(stepsOf(addOn, 'Orders', 'ORD-0001')).not.toContain('schedule');
  addOn.call('undo', undo);
  expect(payments()).toEqual([]);
  expect((addOn.call('home') as HomeView).wholes).toMatchObject([{ tile: 'unpaid', label: 'Cash by week' }]);
  take(addOn, 'schedule', 'Orders', 'ORD-0001');
  // The balance is on hold: nobody is to pay it this week.
  expect((addOn.call('home') as HomeView).wholes).toMatchObject([{ added: '€ 1,740.00 to pay by Sunday.' }]);
});

it('names the payments that a late promise and a new date move, before and after', () => {
  const fabric = milestone('Fabric in-house');
  const typed = { promised: '2027-02-20', reason: 'Dyed again' };
  const moves = 'Balance EXP-0004, € 4,060.00, moves from 11 Mar 2027 to 19 Mar 2027 (estimated, on hold).';
  expect(addOn.call('foresee', { step: 'promise', table: 'Milestones', id: fabric, typed: typed })).toContain(moves);
  const { undo } = take(addOn, 'promise', 'Milestones', fabric, typed);
  expect(payments()[1]).toMatchObject({ Due: '19 Mar 2027', 'Due is': 'Estimated', Status: 'On hold' });
  addOn.call('undo', undo);
  expect(payments()[1]).toMatchObject({ Due: '11 Mar 2027' });
  const revised = { revisedExFactory: '2027-03-25', slipReason: 'Fabric late' };
  expect(addOn.call('foresee', { step: 'revise', table: 'Orders', id: 'ORD-0001', typed: revised })).toContain(
    'Balance EXP-0004, € 4,060.00, moves from 11 Mar 2027 to 22 Mar 2027 (estimated, on hold).',
  );
  const step = take(addOn, 'revise', 'Orders', 'ORD-0001', revised);
  expect(step.said).toBe('ORD-0001 now leaves the factory on 25 March 2027, 10 days later. 1 payment moves with it.');
  expect(payments()[1]).toMatchObject({ Due: '22 Mar 2027' });
  addOn.call('undo', step.undo);
  expect(payments()[1]).toMatchObject({ Due: '11 Mar 2027' });
});

it('names them for an edit of the row too, and for a reply that is pasted, before either is written', () => {
  const { presets, foresees } = addOn.call('openEdit', 'Orders', 'ORD-0001') as EditView;
  expect(foresees).toBe(true);
  const moves = 'Balance EXP-0004, € 4,060.00, moves from 11 Mar 2027 to 22 Mar 2027 (estimated, on hold).';
  const typed = { ...presets, revisedExFactory: '2027-03-25', slipReason: 'Fabric late' };
  expect(addOn.call('foresee', { table: 'Orders', id: 'ORD-0001', before: presets, typed: typed })).toEqual([moves]);
  expect(addOn.call('foresee', { table: 'Orders', id: 'ORD-0001', before: presets, typed: presets })).toEqual([]);
  const released = addOn.call('openEdit', 'Expenses', 'EXP-0004') as EditView;
  const unheld = { ...released.presets, holdUntil: '' };
  expect(addOn.call('foresee', { table: 'Expenses', id: 'EXP-0004', before: released.presets, typed: unheld })).toEqual(
    ['Balance EXP-0004, € 4,060.00, is no longer on hold.'],
  );
  const late = {
    table: 'Milestones',
    id: milestone('Fabric in-house'),
    key: 'promised',
    was: '',
    becomes: '2027-02-20',
  };
  const reply = { changes: [late], adds: [], from: '', text: '', channel: 'Mail', open: false };
  expect(addOn.call('foresee', { agreed: reply })).toEqual([
    'Balance EXP-0004, € 4,060.00, moves from 11 Mar 2027 to 19 Mar 2027 (estimated, on hold).',
  ]);
});

it('names them for a new row of the order, before it is added; a new order moves none', () => {
  const washed = { order: 'ORD-0001', milestone: 'Wash test', daysBefore: '26', who: 'Supplier' };
  const form = addOn.call('openForm', 'Milestones', { table: 'Orders', id: 'ORD-0001' }) as FormView;
  expect(form.foresees).toBe(true);
  expect(addOn.call('openForm', 'Orders')).not.toHaveProperty('foresees');
  const added = (typed: typeof form.presets) => addOn.call('foresee', { added: 'Milestones', typed });
  expect(added({ ...form.presets, ...washed, promised: '2027-02-20' })).toEqual([
    'Balance EXP-0004, € 4,060.00, moves from 11 Mar 2027 to 19 Mar 2027 (estimated, on hold).',
  ]);
  expect(added({ ...form.presets, ...washed })).toEqual([]);
  expect(added({ ...form.presets, ...washed, promised: 'soon' })).toEqual([]);
});

it('pays nothing that is on hold, until somebody releases it and says why', () => {
  expect(stepsOf(addOn, 'Expenses', 'EXP-0004')).not.toContain('pay');
  expect(addOn.call('takeStep', 'pay', 'Expenses', 'EXP-0004', { paidOn: '2026-11-22' }, true)).toEqual({
    ok: false,
    refused: 'notNow',
  });
  const asked = send(addOn, 'release', 'Expenses', 'EXP-0004', { reason: 'Agreed by phone' });
  expect(asked).toEqual({
    ok: false,
    ask: ['It was to wait until the inspection passes. Once released, it can be paid.'],
  });
  const { undo } = take(addOn, 'release', 'Expenses', 'EXP-0004', { reason: 'Agreed by phone' });
  expect(payments()[1]).toMatchObject({ Status: 'Open', 'Released on': '22 Nov 2026', Notes: 'Agreed by phone' });
  expect(stepsOf(addOn, 'Expenses', 'EXP-0004')).toContain('holdAgain');
  const again = take(addOn, 'holdAgain', 'Expenses', 'EXP-0004');
  expect(again.said).toBe('EXP-0004 is on hold again, until the inspection passes.');
  expect(stepsOf(addOn, 'Expenses', 'EXP-0004')).not.toContain('pay');
  addOn.call('undo', again.undo);
  addOn.call('undo', undo);
  expect(payments()[1]).toMatchObject({ Status: 'On hold', 'Released on': '', Notes: '' });
});

it('pays a part and leaves the rest in a row of its own, to the cent', () => {
  const asked: StepOutcome = send(addOn, 'pay', 'Expenses', 'EXP-0003', { amount: '1000.01' });
  expect(asked).toEqual({ ok: false, ask: ['€ 739.99 is left to pay, in a row of its own.'] });
  const { said, undo } = take(addOn, 'pay', 'Expenses', 'EXP-0003', { amount: '1000.01' });
  expect(said).toBe('€ 1,000.01 of EXP-0003 was paid; EXP-0005 holds the rest, € 739.99.');
  expect(everyPayment()).toEqual([
    ['EXP-0003', '1,000.01', '20 Nov 2026', 'Paid'],
    ['EXP-0004', '4,060.00', '11 Mar 2027', 'On hold'],
    ['EXP-0005', '739.99', '20 Nov 2026', 'Overdue'],
  ]);
  expect(orderNow()).toMatchObject({ Scheduled: '5,800.00' });
  const tooMuch = send(addOn, 'pay', 'Expenses', 'EXP-0005', { amount: '740' }, true);
  expect(tooMuch).toMatchObject({ ok: false, problems: { amount: { code: 'tooLarge' } } });
  addOn.call('undo', undo);
  expect(payments()).toHaveLength(2);
  expect(payments()[0]).toMatchObject({ Amount: '1,740.00', Status: 'Overdue' });
});

it('adjusts what is not paid to a new price, after saying what changes', () => {
  const paid = take(addOn, 'pay', 'Expenses', 'EXP-0003');
  expect(stepsOf(addOn, 'Orders', 'ORD-0001')).not.toContain('adjust');
  addOn.type('Orders', 2, 'Quantity', '420');
  expect(orderNow()).toMatchObject({ Scheduled: '5,800.00', Value: '6,090.00' });
  const sums = panelOf(addOn, 'Orders', 'ORD-0001').blocks.find((block) => block.draw === 'sums');
  expect(JSON.stringify(sums)).toContain('"Scheduled","text":"€ 5,800.00"');
  expect(send(addOn, 'adjust', 'Orders', 'ORD-0001', {})).toEqual({
    ok: false,
    ask: ['EXP-0004 changes from € 4,060.00 to € 4,350.00.'],
  });
  const { undo } = take(addOn, 'adjust', 'Orders', 'ORD-0001');
  expect(everyPayment().map(([, amount]) => amount)).toEqual(['1,740.00', '4,350.00']);
  addOn.call('undo', undo);
  expect(everyPayment().map(([, amount]) => amount)).toEqual(['1,740.00', '4,060.00']);
  addOn.type('Orders', 2, 'Quantity', '400');
  addOn.call('undo', paid.undo);
});

it('tells no sum of the week while a payment in it has no rate: it would be too small', () => {
  const added = () => (addOn.call('home') as HomeView).wholes?.[0]?.added;
  const freight = { date: '2026-11-20', category: 'Freight', order: 'ORD-0001', amount: '100.00', currency: 'GBP' };
  const { undo } = addOn.call('addRow', 'Expenses', { ...freight, dueDate: '2026-11-23' }) as { undo: Undo };
  expect(added()).toBe('€ 1,740.00 to pay by Sunday.');
  addOn.call('undo', undo);
  const late = addOn.call('addRow', 'Expenses', { ...freight, dueDate: '2026-11-22' }) as { undo: Undo };
  expect(added()).toBeUndefined();
  addOn.call('undo', late.undo);
});

it('tells in the next mail which payments have moved since the last', () => {
  switchOn(addOn);
  at(addOn, '2026-11-23T08:00:00Z');
  take(addOn, 'revise', 'Orders', 'ORD-0001', { revisedExFactory: '2027-03-29', slipReason: 'Late' });
  expect((addOn.call('previewReminder') as WrittenMail).text).not.toContain('PAYMENTS THAT MOVED');
  at(addOn, '2026-11-24T08:00:00Z');
  const [first, next] = addOn.google.state().mail;
  expect(first?.subject).not.toContain('moved');
  expect(next?.subject).toContain('1 payment moved');
  expect(JSON.stringify(next)).toContain('PAYMENTS THAT MOVED SINCE THE LAST MAIL');
});

it('names the payment that goods move when they leave and when they arrive, before and after', () => {
  const pay = (dueFrom: string) =>
    addOn.call('addRow', 'Expenses', {
      date: '2026-11-24',
      category: 'Freight',
      order: 'ORD-0001',
      amount: '500.00',
      currency: 'EUR',
      dueFrom,
      offset: '+30d',
    });
  pay('Shipped');
  pay('Delivered');
  const due = () => payments().flatMap(({ Category, Due }) => (Category === 'Freight' ? [Due] : []));
  const planned = due();
  const moves = (step: string, table: string, id: string, typed: object) =>
    (addOn.call('foresee', { step, table, id, typed }) as readonly string[]).filter((said) =>
      said.startsWith('Freight'),
    );
  const shipping = { order: '400', shippedOn: '2026-11-24' };
  expect(moves('ship', 'Orders', 'ORD-0001', shipping)).toEqual([
    `Freight EXP-0008, € 500.00, moves from ${planned[0]} to 24 Dec 2026.`,
  ]);
  const shipped = take(addOn, 'ship', 'Orders', 'ORD-0001', shipping);
  expect(due()).toEqual(['24 Dec 2026', planned[1]]);
  const arrived = { shippedOn: '2026-11-23', deliveredOn: '2026-11-24' };
  expect(moves('deliver', 'Shipments', 'SHP-0001', arrived)).toEqual([
    'Freight EXP-0008, € 500.00, moves from 24 Dec 2026 to 23 Dec 2026.',
    `Freight EXP-0009, € 500.00, moves from ${planned[1]} to 24 Dec 2026.`,
  ]);
  const delivered = take(addOn, 'deliver', 'Shipments', 'SHP-0001', arrived);
  expect(due()).toEqual(['23 Dec 2026', '24 Dec 2026']);
  addOn.call('undo', delivered.undo);
  addOn.call('undo', shipped.undo);
  expect(due()).toEqual(planned);
});
