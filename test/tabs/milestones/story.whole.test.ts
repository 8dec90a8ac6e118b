// Milestones in a spreadsheet: an order is planned, its fabric is promised late, a factory closes, and all is taken back.
import type { CalendarView, CheckView, PanelView, RowRef } from '../../../src/app/api';
import type { Rail } from '../../../src/domain/panel';
import type { Timeline } from '../../../src/domain/timeline';
import type { AddOn } from '../../support/add-on';
import { bring } from '../../support/bring';
import { ANA, again, switchOn } from '../../support/reminders';
import { panelOf, take } from '../../support/steps';
import { openEmpty } from '../conformance/season';

const order = {
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  customer: 'Maison Roux',
  quantity: '400',
  originalExFactory: '2027-03-15',
  cancelDate: '2027-03-30',
};

const HIDDEN = 'Working days';

function typeSetting(addOn: AddOn, setting: string, item: string, value: string): void {
  const row = addOn.rows('Settings').length + 2;
  addOn.type('Settings', row, 'Setting', setting);
  addOn.type('Settings', row, 'Item', item);
  addOn.type('Settings', row, 'Value', value);
}

const milestone = (addOn: AddOn, name: string) => {
  const rows = addOn.rows('Milestones');
  const row = rows.findIndex(({ Milestone }) => Milestone?.display === name) + 2;
  return addOn.shownRow('Milestones', row);
};
const found = (addOn: AddOn) => (addOn.call('check') as CheckView).lines.map(({ found: line }) => String(line));

/** What an order's panel draws of its milestones. */
function railOf(addOn: AddOn, table: string, id: string): Rail {
  const { blocks }: PanelView = panelOf(addOn, table, id);
  const rail = blocks.find((block): block is Rail => block.draw === 'rail');
  if (!rail) throw new Error(`${id} has no rail.`);
  return rail;
}

function timelineOf(addOn: AddOn): Timeline {
  const view = addOn.call('calendar') as CalendarView;
  if (!('timeline' in view)) throw new Error('The calendar is off.');
  return view.timeline;
}

let addOn: AddOn;
beforeAll(() => {
  addOn = openEmpty();
  // The tabs of tests are short; this story types more settings than such a one holds.
  addOn.book.insert(addOn.sheetId('Settings'), 'ROWS', 60, 20);
  addOn.call('addRow', 'Orders', order);
});

it('counts the days of every calendar on a tab that nobody sees', () => {
  const sheet = addOn.book.sheets().find(({ name }) => name === HIDDEN);
  expect(sheet?.hidden).toBe(true);
  expect(addOn.rows(HIDDEN).length).toBeGreaterThan(500);
});

it('plans an order by a list, in one step that can be undone', () => {
  const { undo } = take(addOn, 'plan', 'Orders', 'ORD-0001', { list: 'Cut and sew' });
  expect(addOn.rows('Milestones').filter(({ Milestone }) => Milestone?.display)).toHaveLength(13);
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ Done: '0/13', Slip: '0' });
  addOn.call('undo', undo);
  expect(addOn.rows('Milestones').filter(({ Milestone }) => Milestone?.display)).toHaveLength(0);
  take(addOn, 'plan', 'Orders', 'ORD-0001', { list: 'Cut and sew' });
});

it('moves every date as soon as the factory’s own days are typed into Settings', () => {
  const before = milestone(addOn, 'Fabric in-house').Due;
  typeSetting(addOn, 'Working days', 'Hanoi Garment 9', 'Mon-Sat');
  typeSetting(addOn, 'Closed days', 'Hanoi Garment 9', '2027-02-03..2027-02-12');
  expect(before).not.toBe(milestone(addOn, 'Fabric in-house').Due);
  expect(milestone(addOn, 'Fabric in-house')).toMatchObject({ Due: '2 Feb 2027', Planned: '2 Feb 2027' });
  expect(milestone(addOn, 'Order confirmed').Due).toBe('10 Dec 2026');
});

it('says what a late promise costs: 7 working days, and puts the order at risk; undo brings all back', () => {
  const id = milestone(addOn, 'Fabric in-house').ID ?? '';
  const typed = { promised: '2027-02-20', reason: 'Dyed again' };
  expect(addOn.call('foresee', { step: 'promise', table: 'Milestones', id: id, typed: typed })).toEqual([
    '7 milestones move; the first, PP approved, from 17 Feb to 25 Feb.',
    'ORD-0001 would leave on 23 March 2027 instead of 15 March 2027, 7 working days late.',
    '6 working days left to the cancel date, 30 March 2027.',
  ]);
  // A date that cannot be read moves nothing yet.
  expect(
    addOn.call('foresee', {
      step: 'promise',
      table: 'Milestones',
      id: id,
      typed: { ...typed, promised: '31/02/2027' },
    }),
  ).toEqual([]);
  const { undo } = take(addOn, 'promise', 'Milestones', id, typed);
  expect(milestone(addOn, 'Fabric in-house')).toMatchObject({ 'Late by': '7', Status: 'At risk' });
  expect(addOn.shownRow('Orders', 2)).toMatchObject({
    Slip: '7',
    'Expected ex-factory': '23 Mar 2027',
    Status: 'At risk',
  });
  isOnTheRail(id);
  isOnTheCalendar();
  addOn.call('undo', undo);
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ Slip: '0', 'Expected ex-factory': '15 Mar 2027' });
});

/** The story of the order, and that of the milestone: where it is, when it leaves, what is next and who has it. */
function isOnTheRail(fabric: string) {
  const { head, progress, stops } = railOf(addOn, 'Orders', 'ORD-0001');
  expect(progress).toBe('0 of 13 done');
  expect(head).toEqual([
    { text: 'Expected 23 Mar 2027', mark: '7 working days late', tone: 'late' },
    { text: 'Ex-factory 15 Mar 2027', mark: 'cancel date 30 Mar 2027: 6 working days left', tone: 'soon' },
  ]);
  expect(stops.map(({ name }) => name).slice(0, 6)).toEqual([
    'Order confirmed',
    'Lab dip approved',
    'Fabric ordered',
    'Fit approved',
    'Size set approved',
    'Fabric in-house',
  ]);
  expect(stops[0]).toMatchObject({ about: '10 Dec · Us', state: 'next', said: 'next', mark: '' });
  expect(stops[0]?.steps.map(({ label }) => label)).toEqual(['Done', 'Promise']);
  expect(stops.slice(1).flatMap(({ steps }) => steps)).toEqual([]);
  expect(stops[5]).toMatchObject({
    id: fabric,
    about: '2 Feb 2027 · Supplier',
    mark: '+7',
    said: '7 working days late',
    note: 'Promised 20 Feb 2027: Dyed again',
    tone: 'late',
  });
  expect(stops[6]).toMatchObject({ name: 'PP approved', mark: '+7', tone: 'soon' });
  expect(railOf(addOn, 'Milestones', fabric).stops).toEqual(stops);
}

/** The page of the calendar: late in red with the day it is expected, and what is left to the cancel date. */
function isOnTheCalendar() {
  const { table, axes, lines, parties } = timelineOf(addOn);
  expect([table, axes]).toEqual(['Orders', ['Factory', 'Customer']]);
  const [line, ...others] = lines;
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    id: 'ORD-0001',
    name: 'Linen shirt',
    parties: ['Hanoi Garment 9', 'Maison Roux'],
    ordered: '2027-03-15',
    expected: '2027-03-23',
    latest: '2027-03-30',
    left: 6,
  });
  expect(line?.marks.find(({ name }) => name === 'Fabric in-house')).toEqual({
    name: 'Fabric in-house',
    day: '2027-02-02',
    state: 'later',
    late: { expected: '2027-02-20', days: 7 },
  });
  expect(line?.marks[0]).toEqual({ name: 'Order confirmed', day: '2026-12-10', state: 'next' });
  expect(parties).toEqual([
    {
      name: 'Hanoi Garment 9',
      about: 'Mon to Sat',
      closed: [{ from: '2027-02-03', to: '2027-02-12' }],
      unknownFrom: '2028-01-01',
    },
    { name: 'Maison Roux', about: '', closed: [] },
  ]);
}

it('moves all open ones with a revised ex-factory date', () => {
  const { undo } = take(addOn, 'revise', 'Orders', 'ORD-0001', {
    revisedExFactory: '2027-03-25',
    slipReason: 'Fabric',
  });
  expect(railOf(addOn, 'Orders', 'ORD-0001').head[1]).toMatchObject({
    mark: 'cancel date 30 Mar 2027: 4 working days left',
  });
  expect(milestone(addOn, 'Cutting starts')).toMatchObject({ Due: '2 Mar 2027', Planned: '19 Feb 2027' });
  addOn.call('undo', undo);
});

it('is found damaged by the check, and written again', () => {
  expect(found(addOn).filter((line) => line.includes(HIDDEN))).toEqual([]);
  addOn.put(HIDDEN, 40, 'Day', [[46_000]]);
  const lines = (addOn.call('check') as CheckView).lines.filter(({ found: line }) => String(line).includes(HIDDEN));
  expect(lines).toHaveLength(1);
  addOn.call('repair', lines[0]?.id ?? '');
  expect(found(addOn).filter((line) => line.includes(HIDDEN))).toEqual([]);
});

it('goes by the country of a contact, follows when its calendar is another, and keeps its days when it is renamed', () => {
  addOn.call('addRow', 'Contacts', { name: 'Dhaka Knit', kind: 'Factory', country: 'Bangladesh' });
  typeSetting(addOn, 'Working days', 'Bangladesh', 'Sat-Thu');
  typeSetting(addOn, 'Closed days', 'Bangladesh', '2027-03-09..2027-03-11');
  addOn.call('addRow', 'Orders', { ...order, factory: 'Dhaka Knit', originalExFactory: '2027-04-15', cancelDate: '' });
  addOn.call('addRow', 'Milestones', {
    order: 'ORD-0002',
    milestone: 'Yarn in-house',
    daysBefore: '30',
    who: 'Supplier',
  });
  expect(milestone(addOn, 'Yarn in-house').Due).toBe('8 Mar 2027');
  expect(timelineOf(addOn).parties.find(({ name }) => name === 'Dhaka Knit')).toEqual({
    name: 'Dhaka Knit',
    about: 'Bangladesh, Sat to Thu',
    closed: [{ from: '2027-03-09', to: '2027-03-11' }],
    unknownFrom: '2028-01-01',
  });
  const contact = addOn.rows('Contacts').findIndex(({ Name }) => Name?.display === 'Dhaka Knit') + 2;
  addOn.type('Contacts', contact, 'Calendar', 'Hanoi Garment 9');
  expect(milestone(addOn, 'Yarn in-house').Due).toBe('11 Mar 2027');
  addOn.type('Contacts', contact, 'Calendar', '');
  const row = addOn.rows('Settings').length + 1;
  addOn.type('Settings', row, 'Item', 'Dhaka Knit');
  addOn.type('Settings', row, 'Value', '2027-03-01..2027-03-11');
  const own = milestone(addOn, 'Yarn in-house').Due;
  expect(own).toBe('28 Feb 2027');
  const { undo } = take(addOn, 'rename', 'Contacts', 'Dhaka Knit', { name: 'Dhaka Knitwear' });
  expect(addOn.shownRow('Orders', 3).Factory).toBe('Dhaka Knitwear');
  expect(milestone(addOn, 'Yarn in-house').Due).toBe(own);
  addOn.call('undo', undo);
  expect(milestone(addOn, 'Yarn in-house').Due).toBe(own);
});

it('reaches as far as an order that another script has added once the clock has rung', () => {
  switchOn(addOn, ANA);
  const row = addOn.rows('Orders').length + 2;
  addOn.put('Orders', row, 'Order ID', [['ORD-0099']]);
  addOn.put('Orders', row, 'Style', [['Parka']]);
  addOn.put('Orders', row, 'Quantity', [[40]]);
  addOn.put('Orders', row, 'Original ex-factory', [[48_000]]);
  addOn.call('addRow', 'Milestones', { order: 'ORD-0099', milestone: 'Down booked', daysBefore: '90', who: 'Us' });
  expect(milestone(addOn, 'Down booked')).toMatchObject({ Due: '', Status: 'No date' });
  expect(again(addOn, ANA)).toMatchObject({ ok: true });
  expect(milestone(addOn, 'Down booked')).toMatchObject({ Due: '27 Jan 2031', Status: 'Planned' });
});

it('is not written again while nothing has changed', () => {
  addOn.menu('setUp');
  expect(addOn.last().cells.written).toBe(0);
});

it('takes a list of another program that says on what day each was planned, and counts the working days by itself', () => {
  const knit = { ...order, poNumber: 'KN-1', originalExFactory: '2027-06-15' };
  const added = addOn.call('addRow', 'Orders', knit) as { readonly added: RowRef };
  addOn.call('addRow', 'Orders', { ...knit, poNumber: 'KN-2' });
  addOn.type('Orders', addOn.rows('Orders').length + 1, 'Original ex-factory', '');
  const head = 'PO No,Factory Code,Seq,Milestone,Responsible,Planned Date,Revised Date,Actual Date,Status,Remarks';
  const tall = [
    head,
    'KN-1,HAN,1,Yarn at the mill,Supplier,2027-04-23,2027-05-03,,Pending,Dyed again',
    'KN-1,HAN,2,PP meeting,Factory,2027-06-11,,,Pending,',
    'KN-1,HAN,3,Final inspection,Inspector,2027-06-13,,,Pending,',
    'KN-1,HAN,4,Documents sent,Us,2027-06-18,,,Pending,',
    'KN-2,HAN,1,Yarn at the mill,Supplier,2027-04-23,,,Pending,',
  ].join(' / ');
  const { check, write } = bring(addOn, 'Milestones', tall);
  expect(check).toMatchObject({
    add: [0, 1, 2, 3],
    wrong: [{ row: 4, problems: { planned: { code: 'untold', typed: '2027-04-23', input: 'Days before' } } }],
  });
  write();
  expect(milestone(addOn, 'Yarn at the mill')).toMatchObject({
    Order: added.added.id,
    Who: 'Supplier',
    'Days before': '45',
    Planned: '23 Apr 2027',
    Promised: '3 May 2027',
    Reason: 'Dyed again',
  });
  expect(milestone(addOn, 'PP meeting')).toMatchObject({ 'Days before': '3', Planned: '11 Jun 2027', Notes: '' });
  // Nobody works that Sunday: the working day before it, and what the file said.
  const sunday = addOn.rows('Milestones').find(({ Notes }) => Notes?.display === 'Planned: 2027-06-13');
  expect([sunday?.['Days before']?.display, sunday?.Planned?.display]).toEqual(['2', '12 Jun 2027']);
  expect(milestone(addOn, 'Documents sent')).toMatchObject({ 'Days before': '-3', Planned: '18 Jun 2027' });
  expect(bring(addOn, 'Milestones', tall).check).toMatchObject({ add: [], changed: [], there: { length: 4 } });
  const moved = bring(addOn, 'Milestones', tall.replace('2027-06-11', '2027-06-10'));
  expect(moved.check.changed).toMatchObject([{ fields: [{ key: 'daysBefore', was: '3', becomes: '4' }] }]);
});
