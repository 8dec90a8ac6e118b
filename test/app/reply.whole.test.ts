// A partner's reply taken in: read where it was pasted, written as one step, asked about where somebody was there before, and taken back.
import type { AddOutcome, Done, ReplyOutcome, ReplyView } from '../../src/app/api';
import { readReply } from '../../src/domain/reply/read-reply';
import { agreedTo, firstLines } from '../../src/sidebar/reply/lines';
import { type AddOn, openSetUp } from '../support/add-on';
import { take } from '../support/steps';

const order = {
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  customer: 'Maison Roux',
  poNumber: '4471',
  quantity: '400',
  originalExFactory: '2027-03-15',
  cancelDate: '2027-03-30',
};

let addOn: AddOn;
beforeAll(() => {
  addOn = openSetUp({ freeCalls: true });
  addOn.call('switchDesk', 'Calendar', 'on');
  addOn.call('addRow', 'Orders', order);
  addOn.call('addRow', 'Orders', { ...order, poNumber: '4472', style: 'Boxy tee' });
  for (const [setting, value] of [
    ['Working days', 'Mon-Sat'],
    ['Closed days', '2027-02-03..2027-02-12'],
  ] as const) {
    const row = addOn.rows('Settings').length + 2;
    addOn.type('Settings', row, 'Setting', setting);
    addOn.type('Settings', row, 'Item', 'Hanoi Garment 9');
    addOn.type('Settings', row, 'Value', value);
  }
  take(addOn, 'plan', 'Orders', 'ORD-0001', { list: 'Cut and sew' });
});

/** Nothing, from nobody. */
const SENT = { from: '', text: '', channel: 'Mail', open: false, changes: [], adds: [] };

const view = (of?: object) => addOn.call('reply', ...(of ? [of] : [])) as ReplyView;
const milestone = (name: string) => {
  const rows = addOn.rows('Milestones');
  return addOn.shownRow('Milestones', rows.findIndex(({ Milestone }) => Milestone?.display === name) + 2);
};

/** What a person would send who changes no tick. */
function agreed(text: string, of?: object, from = '') {
  const book = view(of);
  const { proposals } = readReply(text, { book, ...(book.at ? { at: book.at } : {}) });
  return agreedTo(book, firstLines(proposals, book), { from, why: 'late labels', text, channel: 'Mail' });
}

const apply = (what: object, keepMine = false) => addOn.call('applyReply', what, keepMine) as ReplyOutcome;

function applied(outcome: ReplyOutcome): Done {
  if (!outcome.ok) throw new Error(`Not applied: ${JSON.stringify(outcome)}`);
  return outcome;
}

it('the page is given the open rows by their names, and from where it was opened', () => {
  const book = view({ table: 'Orders', id: 'ORD-0001' });
  expect(book.at).toBe('ORD-0001');
  expect(book.rows.find(({ id }) => id === 'ORD-0001')).toMatchObject({
    numbers: ['ORD-0001', '4471'],
    words: ['Linen shirt'],
    parties: ['Hanoi Garment 9', 'Maison Roux'],
    counts: { revisedExFactory: '2027-03-15' },
  });
  expect(book.rows.find(({ about }) => about === 'Fabric in-house')).toMatchObject({
    of: 'ORD-0001',
    counts: { promised: '2027-02-02' },
  });
});

it('one tick on the fabric moves all that hangs on it, and one Undo brings it back', () => {
  const done = applied(apply(agreed('Fabric arrives 20 Feb', { table: 'Orders', id: 'ORD-0001' })));
  expect(done.said).toBe('Reply: 1 cell of 1 row changed.');
  expect(milestone('Fabric in-house')).toMatchObject({ Promised: '20 Feb 2027', 'Late by': '7' });
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Expected ex-factory': '23 Mar 2027', Slip: '7' });
  expect(addOn.call('undo', done.undo)).toMatchObject({ ok: true });
  expect(milestone('Fabric in-house')).toMatchObject({ Promised: '', 'Late by': '' });
});

it('several rows of two tabs, with the reason and the dates before, are one of the last steps', () => {
  const text = 'Due to late zippers PO 4471 ships on 22 March 2027. Cutting of PO 4471 starts on 25 Feb 2027.';
  const done = applied(apply(agreed(text, undefined, 'Hanoi Garment 9')));
  expect(done.said).toBe('Reply of Hanoi Garment 9: 3 cells of 2 rows changed.');
  expect(addOn.shownRow('Orders', 2)).toMatchObject({
    'Revised ex-factory': '22 Mar 2027',
    'Slip reason': 'late zippers',
  });
  expect(milestone('Cutting starts')).toMatchObject({ Promised: '25 Feb 2027' });
  expect(addOn.call('steps')).toMatchObject({
    steps: expect.arrayContaining([expect.objectContaining({ said: done.said, state: 'done' })]),
  });
  expect(addOn.call('undo', done.undo)).toMatchObject({ ok: true });
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Revised ex-factory': '', 'Slip reason': '' });
});

it('a part of the goods becomes a shipment of its own, which Undo takes out again', () => {
  const done = applied(apply(agreed('PO 4471: 200 pcs ship on 11 March 2027')));
  expect(done.said).toBe('Reply: 1 row added.');
  expect(addOn.shownRow('Shipments', 2)).toMatchObject({
    Direction: 'Inbound',
    Order: 'ORD-0001',
    Quantity: '200',
    ETD: '11 Mar 2027',
  });
  expect(addOn.call('undo', done.undo)).toMatchObject({ ok: true });
  expect(addOn.rows('Shipments').filter(({ Order }) => Order?.display)).toEqual([]);
});

it('a cell that somebody changed meanwhile is asked about, and so is a row that is gone; nothing is written till then', () => {
  const both = agreed('PO 4471 and PO 4472 ship on 22 March 2027');
  addOn.type('Orders', 2, 'Revised ex-factory', '2027-03-18');
  expect(apply(both)).toEqual({
    ok: false,
    conflicts: [
      {
        table: 'Orders',
        id: 'ORD-0001',
        key: 'revisedExFactory',
        label: 'Revised ex-factory',
        was: '',
        now: '2027-03-18',
      },
    ],
  });
  expect(addOn.shownRow('Orders', 3)).toMatchObject({ 'Revised ex-factory': '' });
  const done = applied(apply(both, true));
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Revised ex-factory': '22 Mar 2027' });
  addOn.call('undo', done.undo);
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Revised ex-factory': '18 Mar 2027' });
  const gone = { ...both, changes: both.changes.map((change) => ({ ...change, id: 'ORD-0099' })) };
  expect(apply(gone, true)).toMatchObject({
    ok: false,
    conflicts: [
      { id: 'ORD-0099', now: '' },
      { id: 'ORD-0099', now: '' },
    ],
  });
});

it('what cannot stand there is told by row and column, and nothing of the reply is written', () => {
  const change = (key: string, becomes: string) => ({ table: 'Orders', id: 'ORD-0002', key, was: '', becomes });
  const outcome = apply({
    ...SENT,
    changes: [change('slipReason', 'late'), change('revisedExFactory', 'soon')],
  });
  expect(outcome).toMatchObject({
    ok: false,
    wrong: [{ id: 'ORD-0002', key: 'revisedExFactory', label: 'Revised ex-factory' }],
  });
  expect(addOn.shownRow('Orders', 3)).toMatchObject({ 'Slip reason': '' });
});

it('no other column is changed by it, and nothing but a reply is taken', () => {
  const change = { table: 'Orders', id: 'ORD-0002', was: '', becomes: 'x' };
  const send = (what: unknown) => () => addOn.call('applyReply', what, false);
  expect(send({ ...SENT, changes: [{ ...change, key: 'customer' }] })).toThrow('No reply changes Orders');
  expect(send({ ...SENT, changes: [{ ...change, key: 'originalExFactory' }] })).toThrow('No reply changes Orders');
  expect(send({ ...SENT, adds: [{ table: 'Orders', of: 'ORD-0001', values: {} }] })).toThrow('No reply adds rows');
  expect(send({ changes: 'all' })).toThrow('did not say what of the reply');
  expect(() => addOn.call('reply', 'ORD-0001')).toThrow('something other than a row');
});

it('a reply costs one commit and one write a row, however many lines it has', () => {
  applied(apply(agreed('PO 4471 and PO 4472 ship on 25 March 2027')));
  const { calls } = addOn.last();
  expect(calls['SpreadsheetApp.flush']).toBe(1);
  expect(calls['Lock.tryLock']).toBe(1);
});

it('an order that was added is there at the next look', () => {
  const added = addOn.call('addRow', 'Orders', { ...order, poNumber: '4499' }) as AddOutcome;
  expect(added.ok).toBe(true);
  expect(view().rows.some(({ numbers }) => numbers.includes('4499'))).toBe(true);
});

it('what a contact wrote is kept in the log by the same step: our turn while lines are left, and gone with the Undo', () => {
  addOn.call('switchDesk', 'People', 'on');
  addOn.call('addRow', 'Contacts', {
    name: 'Hanoi Garment 9',
    kind: 'Factory',
    country: 'Vietnam',
    person: 'Minh Tran',
  });
  const book = view({ table: 'Contacts', id: 'Hanoi Garment 9' });
  expect(book).toMatchObject({ from: 'Hanoi Garment 9', logs: true });
  const text = '=PO 4471 ships on 29 March 2027. We hope that cutting of PO 4471 starts on 26 Feb 2027.';
  const done = applied(apply(agreed(text, undefined, 'Hanoi Garment 9')));
  expect(done.said).toBe('Reply of Hanoi Garment 9: 2 cells of 1 row changed, kept in the log.');
  expect(addOn.shownRow('Log', 2)).toMatchObject({
    With: 'Hanoi Garment 9',
    About: 'ORD-0001',
    Channel: 'Mail',
    Direction: 'In',
    What: text,
    Ball: 'Us',
    Status: 'Today',
  });
  expect(addOn.call('undo', done.undo)).toMatchObject({ ok: true });
  expect(addOn.rows('Log').filter(({ With }) => With?.display)).toEqual([]);
  expect(addOn.shownRow('Contacts', 2)).toMatchObject({ 'Last contact': '' });
});
