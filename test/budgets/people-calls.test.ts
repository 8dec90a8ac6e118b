// What taking names over, renaming a contact and its panel ask of Google, however many rows name it.
import type { AddOn } from '../support/add-on';
import { open, take } from '../support/steps';
import { peopleDesk, setting } from '../tabs/contacts/desk';

const NAME = 'Hanoi Garment 9';

/** Calls that go to Google and back, or that read and write cells; the others only prepare them. */
const costly = (addOn: AddOn) =>
  Object.fromEntries(
    Object.entries(addOn.last().calls).filter(([name]) =>
      /(Range|RangeList)\.(get|set)(Value|Formula)s?$|insertRows|deleteRows|flush|Lock\.tryLock/.test(name),
    ),
  );

function desk(orders: number): AddOn {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', { name: NAME, kind: 'Factory', country: 'Vietnam' });
  setting(addOn, 'Working days', NAME, 'Mon-Sat');
  if (orders === 0) return addOn;
  // Scattered: every second row is another's.
  const rows = Array.from({ length: orders }, (_, index) => [
    `ORD-${1000 + index}`,
    index % 2 === 0 ? NAME : 'Seta Como',
  ]);
  addOn.put(
    'Orders',
    10,
    'Style',
    rows.map(() => ['Linen shirt']),
  );
  addOn.put(
    'Orders',
    10,
    'Order ID',
    rows.map(([id = '']) => [id]),
  );
  addOn.put(
    'Orders',
    10,
    'Factory',
    rows.map(([, factory = '']) => [factory]),
  );
  return addOn;
}

const renamed = { name: 'Hanoi Garment 10', spelling0: 'Leave it' };

describe('Service calls', () => {
  it('of a rename: one read a tab, one look for formulas and one write in each tab that names it, one commit', () => {
    const addOn = desk(0);
    take(addOn, 'rename', 'Contacts', NAME, renamed);
    expect(costly(addOn)).toEqual({
      'Lock.tryLock': 1,
      'SpreadsheetApp.flush': 1,
      // Contacts, the log, Orders, Shipments, Inventory, Expenses and Settings; the headers of those that are written, and these looked at again.
      'Range.getValues': 21,
      'Range.getFormulas': 3,
      // Orders by its list; the contact, the expense and the setting are a row each.
      'RangeList.setValue': 1,
      'Range.setValues': 3,
    });
    expect(addOn.last().commits).toBe(1);
  });

  it('of a rename of many scattered rows: not one more, nor of its Undo', () => {
    const [few, many] = [desk(0), desk(40)];
    const undo = [few, many].map((addOn) => take(addOn, 'rename', 'Contacts', NAME, renamed).undo);
    expect(costly(many)).toEqual(costly(few));
    expect(many.rows('Orders').filter(({ Factory: cell }) => cell?.display === 'Hanoi Garment 10')).toHaveLength(23);
    for (const [index, addOn] of [few, many].entries()) addOn.call('undo', undo[index]);
    expect(costly(many)).toEqual(costly(few));
    expect(many.last().commits).toBe(1);
    expect(many.rows('Orders').filter(({ Factory: cell }) => cell?.display === NAME)).toHaveLength(22);
  });

  it('of taking names over: a read a tab, one write, one commit', () => {
    const addOn = peopleDesk();
    take(addOn, 'adopt', 'Contacts', 'Contacts', { name3: 'Another one' });
    expect(costly(addOn)).toMatchObject({ 'Range.setValues': 1, 'SpreadsheetApp.flush': 1 });
    expect(addOn.last().commits).toBe(1);
  });

  it('of the panel of a partner, and of a form that offers contacts: reads alone, one a tab', () => {
    const addOn = desk(0);
    addOn.call('panel', 'Contacts', NAME);
    expect(costly(addOn)).toEqual({ 'Range.getValues': 8 });
    addOn.call('openForm', 'Orders');
    // The header of Orders, its rows, the contacts, and which desks are on.
    expect(costly(addOn)).toEqual({ 'Range.getValues': 4 });
    open(addOn, 'call', 'Contacts', NAME);
    // The contact, and whether there is a log.
    expect(costly(addOn)).toEqual({ 'Range.getValues': 2 });
    expect(addOn.last().commits).toBe(0);
  });
});
