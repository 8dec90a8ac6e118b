// Rows that are typed into the sheet: they get their ids, and the formulas follow whatever is done to the tab.
import { type AddOn, columnAt, openSetUp, plainOrder } from '../support/add-on';

const add = (addOn: AddOn, changes: Readonly<Record<string, string>>) =>
  addOn.call('addRow', 'Orders', { ...plainOrder, ...changes });

describe('A row typed or pasted without an id', () => {
  it('gets one at once, and so do several at once', () => {
    const addOn = openSetUp();
    addOn.type('Orders', 2, 'Style', 'Typed');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Order ID': 'ORD-0001', Status: 'No quantity' });
    const zone = { row: 4, col: columnAt('Orders', 'Style'), rows: 3, cols: 1 };
    addOn.book.write(addOn.sheetId('Orders'), zone, [[{ value: 'A' }], [{ value: null }], [{ value: 'C' }]]);
    addOn.google.edited({ sheetId: addOn.sheetId('Orders'), zone }, addOn.user);
    expect([5, 6, 7].map((row) => addOn.shownRow('Orders', row)['Order ID'])).toEqual(['ORD-0002', '', 'ORD-0003']);
  });

  it('gets one of its own among many that are pasted below rows with ids, and so does the sample season', () => {
    const addOn = openSetUp({ answers: ['YES'] });
    addOn.call('addRow', 'Orders', plainOrder);
    const styles = ['Tee', 'Cap', 'Vest', 'Coat', 'Sock', 'Belt'];
    addOn.paste(
      'Orders',
      3,
      'Style',
      styles.map((style) => [style]),
    );
    const idAt = (row: number) => addOn.shownRow('Orders', row)['Order ID'];
    expect(styles.map((_, index) => idAt(index + 3))).toEqual(styles.map((_, index) => `ORD-000${index + 2}`));
    addOn.menu('addSampleSeason');
    const ids = addOn.rows('Orders').flatMap((row) => row['Order ID']?.display || []);
    expect(ids).toHaveLength(19);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is left alone when it has one, in tabs of others, and in the header', () => {
    const addOn = openSetUp();
    addOn.type('Orders', 2, 'Order ID', 'MY-7');
    addOn.type('Orders', 2, 'Style', 'Typed');
    expect(addOn.shownRow('Orders', 2)['Order ID']).toBe('MY-7');
    const other = addOn.book.insertSheet('Scratch');
    const zone = { row: 3, col: 2, rows: 1, cols: 1 };
    addOn.book.write(other, zone, [[{ value: 'x' }]]);
    addOn.google.edited({ sheetId: other, zone, value: 'x' }, addOn.user);
    expect(addOn.rows('Scratch')).toHaveLength(3);
  });

  it('gets one even while a computed column is missing', () => {
    const addOn = openSetUp();
    addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', columnAt('Orders', 'Days left'), 1);
    addOn.type('Orders', 2, 'Style', 'Typed');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Order ID': 'ORD-0001' });
  });
});

describe('A tracking number typed into a row', () => {
  it('fills in the carrier that it makes certain, which the person may take out again', () => {
    const addOn = openSetUp();
    addOn.type('Shipments', 2, 'Tracking number', 'MSKU9070323');
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({ 'Shipment ID': 'SHP-0001', Carrier: 'Maersk' });
    addOn.type('Shipments', 2, 'Carrier', '');
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({ Carrier: '' });
    addOn.type('Shipments', 2, 'Tracking number', '1Z12345E6605272234');
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({ Carrier: 'UPS' });
  });

  it('leaves a carrier that is given, tells of one that contradicts it or of a number that lost digits, and fills none in that is not certain', () => {
    const addOn = openSetUp();
    addOn.type('Shipments', 2, 'Carrier', 'Transportes Lopes');
    addOn.type('Shipments', 2, 'Tracking number', 'MSKU9070323');
    addOn.type('Shipments', 3, 'Tracking number', 'JD0002242617644732');
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({ Carrier: 'Transportes Lopes' });
    expect(addOn.shownRow('Shipments', 3)).toMatchObject({ Carrier: '' });
    for (const [index, carrier] of ['FedEx', 'UPS Standard'].entries()) {
      addOn.type('Shipments', index + 4, 'Carrier', carrier);
      addOn.type('Shipments', index + 4, 'Tracking number', '1Z12345E6605272234');
    }
    for (const carrier of ['DHL', '', 'UPS']) addOn.type('Shipments', 5, 'Carrier', carrier);
    // What a spreadsheet made of a long number stays as well, and is told.
    addOn.paste('Shipments', 6, 'Tracking number', [['MSKU9070323'], ['940551000000000000000']]);
    addOn.paste('Shipments', 8, 'Tracking number', [[9.40551e21]]);
    expect(addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []))).toEqual([
      'Row 2: the number is of Maersk, Carrier says Transportes Lopes. See which is right.',
      'Row 4: the number is of UPS, Carrier says FedEx. See which is right.',
      'Row 5: the number is of UPS, Carrier says DHL. See which is right.',
      expect.stringMatching(/^Row 7 stays as typed: Tracking number “940551000000000000000” has lost its last digits/),
      expect.stringMatching(/^Row 8 stays as typed: Tracking number “9\.40551e\+21” has lost its last digits/),
    ]);
  });
});

describe('The formulas on the sheet', () => {
  it('survive a row inserted above row 2, a sort, the first row deleted and a column moved', () => {
    const addOn = openSetUp();
    for (const [style, quantity] of [
      ['C', '30'],
      ['A', '10'],
      ['B', '20'],
    ] as const)
      add(addOn, { style, quantity, sizes: '' });
    const id = addOn.sheetId('Orders');
    const open = () =>
      addOn
        .rows('Orders')
        .map((row) => `${row.Style?.display} ${row.Open?.display}`.trim())
        .filter((text) => text !== '');
    addOn.book.insert(id, 'ROWS', 1, 1);
    expect(open()).toEqual(['C 30', 'A 10', 'B 20']);
    addOn.book.sort(id, { row: 1, col: 0, rows: 4, cols: 33 }, [{ col: columnAt('Orders', 'Style'), ascending: true }]);
    expect(open()).toEqual(['A 10', 'B 20', 'C 30']);
    addOn.book.remove(id, 'ROWS', 1, 1);
    expect(open()).toEqual(['B 20', 'C 30']);
    addOn.book.move(id, 'COLUMNS', 8, 1, 3);
    expect(open()).toEqual(['B 20', 'C 30']);
    expect(addOn.shownRow('Orders', 1 + 1)).toMatchObject({ Status: 'On track' });
  });
});
