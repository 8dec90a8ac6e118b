// Milestones in a spreadsheet: an order is planned, its fabric is promised late, a factory closes, and all is taken back.
import type { CheckView } from '../../../src/app/api';
import type { AddOn } from '../../support/add-on';
import { take } from '../../support/steps';
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

let addOn: AddOn;
beforeAll(() => {
  addOn = openEmpty();
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
  const { undo } = take(addOn, 'promise', 'Milestones', id, { promised: '2027-02-20', reason: 'Dyed again' });
  expect(milestone(addOn, 'Fabric in-house')).toMatchObject({ 'Late by': '7', Status: 'At risk' });
  expect(addOn.shownRow('Orders', 2)).toMatchObject({
    Slip: '7',
    'Expected ex-factory': '23 Mar 2027',
    Status: 'At risk',
  });
  addOn.call('undo', undo);
  expect(addOn.shownRow('Orders', 2)).toMatchObject({ Slip: '0', 'Expected ex-factory': '15 Mar 2027' });
});

it('moves all open ones with a revised ex-factory date', () => {
  const { undo } = take(addOn, 'revise', 'Orders', 'ORD-0001', {
    revisedExFactory: '2027-03-25',
    slipReason: 'Fabric',
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

it('is not written again while nothing has changed', () => {
  addOn.menu('setUp');
  expect(addOn.last().cells.written).toBe(0);
});
