// Money that follows events, in a real browser on the workbench: the mill is late, the order is at risk, its balance moves and waits for the inspection, which passes; each step with its Undo.

import type { AddOn } from '../support/add-on';
import { openSetUp } from '../support/add-on';
import { atWorkbench } from '../support/at-workbench';
import { eventuallyHolds } from '../support/eventually';
import { keepFolder } from '../support/season';
import { shown as rowsIn, take } from '../support/steps';
import { fill, openSidebar, rowsOf, type ShownRow } from '../support/window';

const TODAY = '2027-02-01';
const NOW = `${TODAY}T09:00:00Z`;
const ORDER = 'ORD-0001';
const BALANCE = 'EXP-0002';
const MILL = 'Nam Dinh Weaving';
const MOVES = 'Balance EXP-0002, € 4,060.00, moves from 11 Mar 2027 to 19 Mar 2027 (estimated, on hold).';

const { workbench, page, sidebar, button, heading, shown, seen, openRow, problems } = atWorkbench({
  now: NOW,
  data: () => keepFolder(placedOrder()),
});

function typeSetting(addOn: AddOn, setting: string, item: string, value: string): void {
  const row = addOn.rows('Settings').length + 2;
  addOn.type('Settings', row, 'Setting', setting);
  addOn.type('Settings', row, 'Item', item);
  addOn.type('Settings', row, 'Value', value);
}

/** 400 linen shirts at 14.50, planned and scheduled 30/70; the deposit is paid, and what was due by today is done. */
function placedOrder(): AddOn {
  const addOn = openSetUp({ now: NOW, user: 'you@selvedge.example' });
  for (const desk of ['Calendar', 'Quality', 'People']) addOn.call('switchDesk', desk, 'on');
  addOn.book.insert(addOn.sheetId('Settings'), 'ROWS', 60, 20);
  typeSetting(addOn, 'Working days', 'Hanoi Garment 9', 'Mon-Sat');
  typeSetting(addOn, 'Closed days', 'Hanoi Garment 9', '2027-02-03..2027-02-12');
  addOn.call('addRow', 'Contacts', { name: 'Hanoi Garment 9', kind: 'Factory' });
  addOn.call('addRow', 'Contacts', { name: MILL, kind: 'Supplier', email: 'sales@mill.example' });
  addOn.call('addRow', 'Orders', {
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
  });
  take(addOn, 'plan', 'Orders', ORDER, { list: 'Cut and sew' });
  take(addOn, 'schedule', 'Orders', ORDER);
  take(addOn, 'pay', 'Expenses', 'EXP-0001', { paidOn: '2026-11-20' });
  const milestones = rowsIn(addOn, 'Milestones');
  const fabric = milestones.findIndex(({ Milestone }) => Milestone === 'Fabric in-house');
  addOn.type('Milestones', fabric + 2, 'With', MILL);
  for (const { ID: id = '', Status } of milestones)
    if (Status === 'Overdue') take(addOn, 'done', 'Milestones', id, { doneOn: TODAY });
  return addOn;
}

const milestone = (name: string, cells: ShownRow) =>
  eventuallyHolds(
    async () => (await rowsOf(workbench(), 'Milestones')).find((row) => row.Milestone === name),
    (row) => expect(row).toMatchObject(cells),
  );

async function pasteReply(): Promise<void> {
  await openRow(ORDER);
  await button('Paste a reply').click();
  await sidebar()
    .getByLabel('The reply, or a list of orders')
    .fill('Hi Ana, the fabric arrives on 20 Feb.\nRegards, Hanoi Garment 9');
  await button('Read it').click();
  await button('Apply 1 change').waitFor();
  const why = sidebar().getByLabel('Why did it move?');
  if ((await why.count()) > 0) await why.fill('Dyed again');
}

const planned = async () => {
  await seen('Orders', ORDER, { 'Expected ex-factory': '15 Mar 2027', Slip: '0' });
  await seen('Expenses', BALANCE, { Due: '11 Mar 2027', Status: 'On hold' });
};

it('says of a pasted reply which payment it moves, before it is applied', async () => {
  await pasteReply();
  await shown('What this moves');
  await shown(MOVES);
  await planned();
});

it('carries the date to the milestone, the order and its balance, and Undo brings all back', async () => {
  await button('Apply 1 change').click();
  await milestone('Fabric in-house', { Promised: '20 Feb 2027', 'Late by': '7' });
  await seen('Orders', ORDER, { 'Expected ex-factory': '23 Mar 2027', Status: 'At risk', 'Turn of': 'Supplier' });
  await seen('Expenses', BALANCE, { Due: '19 Mar 2027', 'Due is': 'Estimated', Status: 'On hold' });
  await seen('Log', 'LOG-0001', { With: 'Hanoi Garment 9', Direction: 'In' });
  await button('Undo').click();
  await milestone('Fabric in-house', { Promised: '' });
  await planned();
  expect(await rowsOf(workbench(), 'Log')).toEqual([]);
  await pasteReply();
  await button('Apply 1 change').click();
  await seen('Expenses', BALANCE, { Due: '19 Mar 2027' });
  await openRow(ORDER);
  await shown('cancel date 30 Mar: 6 working days left');
});

it('chases the mill whose turn it is, and not the factory that waits for it, and the log holds the letter', async () => {
  expect(await button('Chase Hanoi Garment 9').count()).toBe(0);
  const fabric = (await rowsOf(workbench(), 'Milestones')).find((row) => row.Milestone === 'Fabric in-house');
  await openRow(fabric?.ID ?? '');
  expect(await button('Chase Hanoi Garment 9').count()).toBe(0);
  await button(`Chase ${MILL}`).click();
  const letter = sidebar().getByLabel('Your message, in English');
  await letter.waitFor();
  expect(await letter.inputValue()).toContain(`Dear ${MILL}`);
  expect(await letter.inputValue()).toContain(`Fabric in-house, ${ORDER}`);
  await button('Send').click();
  await shown(`Sent to ${MILL}.`);
  const told = async () => (await rowsOf(workbench(), 'Log')).filter((row) => row.With === MILL);
  await eventuallyHolds(told, (rows) => expect(rows).toMatchObject([{ Channel: 'Mail', Direction: 'Out' }]));
  // What has left cannot be taken back.
  expect(await button('Undo').count()).toBe(0);
});

it('books the inspection that the balance waits for, and Undo takes it away', async () => {
  const book = async () => {
    await openRow(ORDER);
    await button('Book inspection').click();
    await heading('Book inspection');
    await shown('Lot 400 · II · H · 50 pieces · major 3, minor 5.');
    await fill(sidebar(), { 'Booked for': '1 Feb 2027' });
    await button('Book inspection').click();
    // A number that was given once is not given again after Undo.
    await eventuallyHolds(
      () => rowsOf(workbench(), 'Inspections'),
      (rows) => expect(rows).toMatchObject([{ Status: 'Booked' }]),
    );
  };
  await book();
  await button('Undo').click();
  await eventuallyHolds(
    () => rowsOf(workbench(), 'Inspections'),
    (rows) => expect(rows).toEqual([]),
  );
  await book();
});

it('releases the balance when the inspection passes, and holds it again by Undo', async () => {
  const inspection = (await rowsOf(workbench(), 'Inspections'))[0]?.['Inspection ID'] ?? '';
  const record = async () => {
    await openRow(inspection);
    await button('Record result').click();
    await heading('Record result');
    await fill(sidebar(), { 'Critical found': '0', 'Major found': '3', 'Minor found': '2' });
    await shown('Pass. Final inspection is done. Balance € 4,060.00 released.');
    await button('Record result').click();
    await seen('Expenses', BALANCE, { 'Released on': '1 Feb 2027', Status: 'Open' });
    await milestone('Final inspection', { 'Done on': '1 Feb 2027' });
  };
  await record();
  await button('Undo').click();
  await seen('Expenses', BALANCE, { 'Released on': '', Status: 'On hold' });
  await milestone('Final inspection', { 'Done on': '' });
  await record();
});

it('tells the balance in the cash of its week', async () => {
  await openSidebar(page(), 'Open desk');
  await sidebar()
    .getByRole('button', { name: /to pay$/ })
    .click();
  await button('Cash by week').click();
  await shown('Week of 15 Mar');
  await shown('€ 4,060.00 estimated');
});

it('leaves no error behind', () => {
  expect(problems).toEqual([]);
});
