// The number of service calls of each operation is part of its contract.
import { openSetUp, plainOrder } from '../support/add-on';

/** Calls that Google charges for by the round trip: reads and writes of cells, properties, locks. */
const costly = (calls: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(calls).filter(([name]) =>
      /Range\.(get|set)(Values|Formulas|DisplayValues)|Properties\.|insertRows|flush|Lock\.tryLock/.test(name),
    ),
  );

describe('Service calls', () => {
  it('of adding an order: header and end of the data read, header and free row looked at, one write, header and row looked at again, one commit', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    addOn.call('addRow', 'Orders', plainOrder);
    const { calls, commits } = addOn.last();
    expect(costly(calls)).toEqual({
      // Before the lock, to know which columns are laid, and under it.
      'Properties.getProperties': 2,
      'Properties.getProperty': 1,
      'Properties.setProperty': 2,
      'Range.getValues': 4,
      'Range.setValues': 1,
      'Lock.tryLock': 1,
      'SpreadsheetApp.flush': 1,
    });
    expect(commits).toBe(1);
  });

  it('of adding an order beside a column of the person’s own: one write for each unbroken run', () => {
    const addOn = openSetUp();
    addOn.book.insert(addOn.sheetId('Orders'), 'COLUMNS', 5, 1);
    addOn.call('addRow', 'Orders', plainOrder);
    addOn.call('addRow', 'Orders', plainOrder);
    expect(addOn.last().calls).toMatchObject({ 'Range.getValues': 4, 'Range.setValues': 2 });
    expect(addOn.last().commits).toBe(1);
  });

  it('of the home panel: one read of Settings, and two of the tab that lists what needs somebody', () => {
    const addOn = openSetUp();
    addOn.menu('addSampleSeason');
    addOn.call('home');
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 3,
    });
  });

  it('of the home panel where that tab is gone: every tab is read', () => {
    const addOn = openSetUp();
    addOn.menu('addSampleSeason');
    addOn.book.deleteSheet(addOn.sheetId('Today'));
    addOn.call('home');
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 6,
    });
  });

  it('of opening a form: its own tab, and Settings while no earlier order says the currency', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    addOn.call('openForm', 'Orders');
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 3,
    });
  });

  it('of an edit: a small read to see whether the row has its id, and a write only when it lacks it', () => {
    const addOn = openSetUp();
    // The first edit of a tab learns where its ids stand.
    addOn.type('Orders', 2, 'Style', 'First');
    addOn.type('Orders', 3, 'Style', 'Typed');
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 3,
      'Properties.getProperty': 1,
      'Properties.setProperty': 1,
      'Range.getValues': 7,
      'Range.setValues': 1,
      'Lock.tryLock': 1,
      'SpreadsheetApp.flush': 1,
    });
    addOn.type('Orders', 2, 'Colour', 'Ecru');
    expect(costly(addOn.last().calls)).toEqual({ 'Properties.getProperties': 1, 'Range.getValues': 2 });
  });

  it('of an edit where Selvedge gives no ids and reads nothing: not one read of a cell', () => {
    const addOn = openSetUp();
    addOn.type('Reminder log', 2, 'Error', 'first');
    addOn.type('Reminder log', 3, 'Error', 'second');
    expect(costly(addOn.last().calls)).toEqual({ 'Properties.getProperties': 1 });
  });

  it('of an edit of a setting: its header, and the cell, which may be a text that cannot be read', () => {
    const addOn = openSetUp();
    addOn.type('Settings', 3, 'Value', '0.04');
    addOn.type('Settings', 3, 'Value', '0.05');
    expect(costly(addOn.last().calls)).toEqual({ 'Properties.getProperties': 1, 'Range.getValues': 2 });
    addOn.type('Settings', 3, 'Note', 'ours');
    expect(costly(addOn.last().calls)).toEqual({ 'Properties.getProperties': 1, 'Range.getValues': 1 });
  });
});
