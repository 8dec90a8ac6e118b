// A contact gets another name in every tab at once: told first, in one step, and taken back by one Undo.
import type { PanelView, StepView } from '../../../src/app/api';
import type { AddOn } from '../../support/add-on';
import { open, panelOf, send, take } from '../../support/steps';
import { column, peopleDesk, setting } from './desk';

const NAME = 'Hanoi Garment 9';

function listed(): AddOn {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', { name: NAME, kind: 'Factory', country: 'Vietnam' });
  setting(addOn, 'Working days', NAME, 'Mon-Sat');
  return addOn;
}

const fields = ({ spec }: StepView) => spec.sections.flatMap((section) => section.fields);
const settingItems = (addOn: AddOn) =>
  addOn.rows('Settings').flatMap((row) => (row.Setting?.display === 'Working days' ? [row.Item?.display] : []));

test('The form says where the name stands before anything is typed, and asks about a spelling that is near', () => {
  const [name, spelling, ...more] = fields(open(listed(), 'rename', 'Contacts', NAME));
  expect(name).toMatchObject({
    label: 'New name',
    fact: 'in 3 rows of Orders, 1 row of Expenses and 1 row of Settings',
  });
  expect(spelling).toMatchObject({ label: 'Hanoi Garment9', required: true });
  expect(spelling?.help).toBe(`Found in 1 row of Orders. It may be meant for “${NAME}”.`);
  expect(more).toEqual([]);
});

test('It is renamed in every tab and in Settings, told first row by row of tabs, and one Undo brings every spelling back', () => {
  const addOn = listed();
  const before = column(addOn, 'Orders', 'Factory');
  const typed = { name: 'Hanoi Garment 10', spelling0: 'Leave it' };
  expect(send(addOn, 'rename', 'Contacts', NAME, typed)).toEqual({
    ok: false,
    ask: [
      `“${NAME}” becomes “Hanoi Garment 10” in 3 rows of Orders, 1 row of Expenses and 1 row of Settings.`,
      'Also changed: “HANOI GARMENT 9”.',
    ],
  });
  expect(column(addOn, 'Orders', 'Factory')).toEqual(before);
  const { said, undo } = take(addOn, 'rename', 'Contacts', NAME, typed);
  expect(said).toBe(
    `${NAME} is Hanoi Garment 10 now, in 3 rows of Orders, 1 row of Expenses and 1 row of Settings too.`,
  );
  expect(column(addOn, 'Contacts', 'Name')).toEqual(['Hanoi Garment 10']);
  expect(column(addOn, 'Orders', 'Factory')).toEqual([
    'Hanoi Garment 10',
    'Hanoi Garment 10',
    'Hanoi Garment9',
    'Hanoi Garment 10',
    'Seta Como',
  ]);
  expect(column(addOn, 'Expenses', 'Vendor')).toEqual(['Hanoi Garment 10']);
  expect(settingItems(addOn)).toEqual(['Hanoi Garment 10']);
  expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
  expect(column(addOn, 'Orders', 'Factory')).toEqual(before);
  expect(column(addOn, 'Contacts', 'Name')).toEqual([NAME]);
  expect(settingItems(addOn)).toEqual([NAME]);
});

test('A page that still knows it by its old name is led to the row by the new one', () => {
  const addOn = listed();
  take(addOn, 'rename', 'Contacts', NAME, { name: 'Hanoi Garment 10', spelling0: 'Leave it' });
  expect(panelOf(addOn, 'Contacts', NAME)).toMatchObject({ row: { table: 'Contacts', id: 'Hanoi Garment 10' } });
});

test('The near spelling is renamed too where the person says so', () => {
  const addOn = listed();
  take(addOn, 'rename', 'Contacts', NAME, { name: 'Hanoi Garment 10', spelling0: 'Rename it, too' });
  expect(column(addOn, 'Orders', 'Factory')).toEqual([...Array(4).fill('Hanoi Garment 10'), 'Seta Como']);
});

test('A cell whose name a formula fetches keeps its formula, and the person is told which', () => {
  const addOn = listed();
  addOn.type('Orders', 3, 'Factory', '="Hanoi Garment "&9');
  const typed = { name: 'Hanoi Garment 10', spelling0: 'Leave it' };
  const asked = send(addOn, 'rename', 'Contacts', NAME, typed);
  expect(asked).toMatchObject({
    ask: expect.arrayContaining(['Formulas stay as they are: Orders row 3. Change what they look at yourself.']),
  });
  take(addOn, 'rename', 'Contacts', NAME, typed);
  expect(addOn.rows('Orders')[1]?.Factory).toMatchObject({ formula: '="Hanoi Garment "&9', display: NAME });
  expect(column(addOn, 'Orders', 'Factory')[3]).toBe('Hanoi Garment 10');
});

test('A row that nothing names is told of, and one whose ID stands above is renamed with the rest', () => {
  const addOn = listed();
  addOn.put('Orders', 3, 'Order ID', [['']]);
  addOn.put('Orders', 5, 'Order ID', [['ORD-0001']]);
  const typed = { name: 'Hanoi Garment 10', spelling0: 'Leave it' };
  expect(send(addOn, 'rename', 'Contacts', NAME, typed)).toMatchObject({
    ask: expect.arrayContaining([
      'These rows cannot be told apart and keep the old name: Orders row 3. Give each an ID first.',
    ]),
  });
  const { undo } = take(addOn, 'rename', 'Contacts', NAME, typed);
  expect(column(addOn, 'Orders', 'Factory').slice(0, 4)).toEqual([
    'Hanoi Garment 10',
    NAME,
    'Hanoi Garment9',
    'Hanoi Garment 10',
  ]);
  expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
  expect(column(addOn, 'Orders', 'Factory')[3]).toBe('HANOI GARMENT 9');
});

test('A name that another contact has is refused; one that rows bear already is told', () => {
  const addOn = listed();
  addOn.call('addRow', 'Contacts', { name: 'Nordhaus', kind: 'Customer' });
  expect(send(addOn, 'rename', 'Contacts', NAME, { name: 'NORDHAUS', spelling0: 'Leave it' }, true)).toMatchObject({
    ok: false,
    problems: { name: { code: 'taken', typed: 'NORDHAUS' } },
  });
  expect(send(addOn, 'rename', 'Contacts', NAME, { name: 'Seta Como', spelling0: 'Leave it' })).toMatchObject({
    ask: expect.arrayContaining(['“Seta Como” stands in 1 row of Orders already: they become this contact’s.']),
  });
});

test('A setting that the new name has as well counts on, the other stays, and Undo leaves each where it stood', () => {
  const addOn = listed();
  setting(addOn, 'Working days', 'Hanoi Garment 10', 'Mon-Thu');
  addOn.call('addRow', 'Contacts', { name: 'Saigon Knits', kind: 'Factory', calendar: NAME });
  const typed = { name: 'Hanoi Garment 10', spelling0: 'Leave it' };
  const row = addOn.rows('Settings').findIndex((each) => each.Item?.display === NAME) + 2;
  expect(send(addOn, 'rename', 'Contacts', NAME, typed)).toMatchObject({
    ask: expect.arrayContaining([
      `“Hanoi Garment 10” has a row of its own for the same setting, and that one counts. These keep the other name: Settings row ${row}.`,
    ]),
  });
  const { undo } = take(addOn, 'rename', 'Contacts', NAME, typed);
  expect(settingItems(addOn)).toEqual([NAME, 'Hanoi Garment 10']);
  expect(column(addOn, 'Contacts', 'Calendar')).toEqual(['Hanoi Garment 10']);
  expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
  expect(settingItems(addOn)).toEqual([NAME, 'Hanoi Garment 10']);
  expect(column(addOn, 'Contacts', 'Calendar')).toEqual([NAME]);
});

test('A row that was only begun is renamed with the others, and put back with them', () => {
  const addOn = listed();
  addOn.put('Orders', 9, 'Order ID', [['ORD-0009']]);
  addOn.put('Orders', 9, 'Factory', [[NAME]]);
  const { undo } = take(addOn, 'rename', 'Contacts', NAME, { name: 'Hanoi Garment 10', spelling0: 'Leave it' });
  expect(column(addOn, 'Orders', 'Factory')[5]).toBe('Hanoi Garment 10');
  expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
  expect(column(addOn, 'Orders', 'Factory')[5]).toBe(NAME);
});

test('What looks like a formula becomes the name as it was typed', () => {
  const addOn = listed();
  take(addOn, 'rename', 'Contacts', NAME, { name: '=1+1', spelling0: 'Leave it' });
  expect(addOn.rows('Orders')[0]?.Factory).toMatchObject({ value: '=1+1', formula: '' });
  const { row } = addOn.call('panel', 'Contacts', '=1+1') as PanelView;
  expect(row.id).toBe('=1+1');
});
