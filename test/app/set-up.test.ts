// Setting up a spreadsheet: what a person finds afterwards, and what is left alone.
import { sheetOrder } from '../../src/derive/order';
import type { Table } from '../../src/schema/table';
import { orders } from '../../src/tabs/orders/table';
import { type AddOn, columnAt, laidAtFirst, openAddOn, openSetUp, coreTables as tables } from '../support/add-on';
import { further } from '../support/tiers';

const labelsOf = (table: Table) =>
  sheetOrder(laidAtFirst(table)).keys.map((key) => (table.inputs[key] ?? table.computed[key])?.label);

const headerOf = (addOn: AddOn, name: string) => {
  const id = addOn.sheetId(name);
  return addOn.book
    .read(id, { row: 0, col: 0, rows: 1, cols: addOn.book.sheet(id).cols })[0]
    ?.map(({ display }) => display);
};

describe('Set up this spreadsheet', () => {
  const addOn = openSetUp();

  it('makes every tab with every column, in the order of what one looks at first, and hides Totals', () => {
    expect(addOn.book.sheets().map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      'Today',
      ...tables.map(({ name }) => name),
      '(Totals)',
    ]);
    for (const table of tables) expect(headerOf(addOn, table.name)).toEqual(labelsOf(table));
  });

  it('freezes the header and what names a row, and explains every column in a note', () => {
    for (const table of tables) {
      const { id, frozenRows, frozenCols, tabColor } = addOn.book.sheet(addOn.sheetId(table.name));
      expect([frozenRows, frozenCols, tabColor]).toEqual([1, sheetOrder(table).frozen, table.tabColor]);
      const labels = labelsOf(table);
      const notes = addOn.book.notes(id, { row: 0, col: 0, rows: 1, cols: labels.length })[0];
      expect(labels.filter((_, index) => (notes?.[index] ?? '').length <= 5)).toEqual([]);
    }
  });

  it('offers the stages of an order, and the ids of orders to a shipment', () => {
    const stage = columnAt('Orders', 'Stage');
    const cell = { row: 5, col: stage, rows: 1, cols: 1 };
    expect(addOn.book.validations(addOn.sheetId('Orders'), cell)[0]?.[0]).toMatchObject({
      allowInvalid: false,
      criteria: { type: 'VALUE_IN_LIST', values: orders.inputs.stage.kind.options },
    });
    const order = addOn.book.validations(addOn.sheetId('Shipments'), { row: 5, col: 2, rows: 1, cols: 1 })[0]?.[0];
    expect(order).toMatchObject({ allowInvalid: true, criteria: { type: 'VALUE_IN_RANGE' } });
  });

  it('warns before a computed column is typed into, without blocking anybody', () => {
    const protections = addOn.book.protections(addOn.sheetId('Orders'));
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    const warned = protections.reduce((sum, { zone }) => sum + (zone?.cols ?? 0), 0);
    expect(warned).toBe(Object.keys(laidAtFirst(orders).computed).length);
  });

  it('colours statuses with their words', () => {
    const words = addOn.book
      .conditionalFormats(addOn.sheetId('Orders'))
      .map(({ when }) => ('text' in when ? when.text : ''));
    expect(words).toEqual(Object.keys(orders.status?.tones ?? {}));
  });

  it('starts with settings that work and say what they do', () => {
    expect(addOn.rows('Settings')[0]).toMatchObject({
      Setting: { value: 'Base currency' },
      Value: { value: 'EUR' },
      Note: { value: expect.stringContaining('kept in it') },
    });
  });

  it('changes nothing when it runs again', () => {
    const twice = openSetUp();
    const before = JSON.stringify(twice.book.export());
    twice.menu('setUp');
    expect(JSON.stringify(twice.book.export())).toBe(before);
    expect(twice.shown).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('Nothing was changed') }),
    );
  });
});

describe('Set up on a spreadsheet in use', () => {
  further('leaves a tab of that name alone that it did not make, and says so', () => {
    const addOn = openAddOn({ answers: ['OK'] });
    const id = addOn.book.insertSheet('Orders');
    addOn.book.write(id, { row: 0, col: 0, rows: 1, cols: 2 }, [[{ value: 'My orders' }, { value: 'Their dates' }]]);
    addOn.menu('setUp');
    expect(addOn.book.read(id, { row: 0, col: 0, rows: 1, cols: 2 })[0]?.map(({ value }) => value)).toEqual([
      'My orders',
      'Their dates',
    ]);
    expect(headerOf(addOn, 'Selvedge Orders')).toEqual(labelsOf(orders));
    expect(addOn.shown).toContainEqual(
      expect.objectContaining({
        type: 'alert',
        prompt: expect.stringMatching(/“Orders”.*left alone.*“Selvedge Orders”/),
      }),
    );
    expect(
      addOn.call('addRow', 'Orders', { style: 'A', factory: 'B', quantity: '1', originalExFactory: '2027-03-12' }),
    ).toMatchObject({ ok: true });
    expect(addOn.rows('Selvedge Orders')[0]?.Status?.value).toBe('On track');
  });

  it('puts back a column that was deleted, in its place, and keeps every row', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', { style: 'A', factory: 'B', quantity: '10', originalExFactory: '2027-03-12' });
    addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', 7, 1);
    expect(
      addOn.call('addRow', 'Orders', { style: 'A', factory: 'B', quantity: '1', originalExFactory: '2027-03-12' }),
    ).toEqual({
      ok: false,
      refused: 'columnsMissing',
    });
    addOn.menu('setUp');
    expect(headerOf(addOn, 'Orders')).toEqual(labelsOf(orders));
    expect(addOn.shownRow('Orders', 2)).toMatchObject({
      'Order ID': 'ORD-0001',
      Style: 'A',
      Quantity: '10',
      Status: 'On track',
    });
  });

  further('offers the ids of orders from where they stand now, moved and renamed, when it puts a column back', () => {
    const addOn = openSetUp();
    const [ordersId, shipmentsId] = [addOn.sheetId('Orders'), addOn.sheetId('Shipments')];
    addOn.book.move(ordersId, 'COLUMNS', 0, 1, 4);
    addOn.type('Orders', 1, 'Order ID', 'Our number');
    addOn.book.remove(shipmentsId, 'COLUMNS', 2, 1);
    addOn.menu('setUp');
    const [[rule] = []] = addOn.book.validations(shipmentsId, { row: 5, col: 2, rows: 1, cols: 1 });
    expect(rule?.criteria).toMatchObject({ type: 'VALUE_IN_RANGE', range: expect.stringContaining('D2:D') });
  });

  further('repairs a formula that was overwritten, and names the cell that stops a column', () => {
    const addOn = openSetUp({ answers: ['OK'] });
    addOn.call('addRow', 'Orders', { style: 'A', factory: 'B', quantity: '10', originalExFactory: '2027-03-12' });
    const status = labelsOf(orders).indexOf('Status');
    addOn.book.write(addOn.sheetId('Orders'), { row: 0, col: status, rows: 1, cols: 1 }, [[{ typed: 'Status' }]]);
    const open = labelsOf(orders).indexOf('Open');
    addOn.book.write(addOn.sheetId('Orders'), { row: 4, col: open, rows: 1, cols: 1 }, [[{ typed: '12' }]]);
    addOn.menu('setUp');
    expect(addOn.shown).toContainEqual(expect.objectContaining({ prompt: expect.stringContaining('Orders › Open') }));
    addOn.book.clear(addOn.sheetId('Orders'), { row: 4, col: open, rows: 1, cols: 1 }, { content: true });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Open: '10', Status: 'On track' });
  });

  further('says what it put back, and that nothing changed only when nothing did', () => {
    const addOn = openSetUp();
    addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', 8, 1);
    addOn.menu('setUp');
    addOn.menu('setUp');
    const messages = addOn.shown.flatMap((shown) => ('message' in shown ? [shown.message] : []));
    expect(messages[0]).toContain('Put back: Orders › Quantity.');
    expect(messages[1]).toBe('Everything is in place already. Nothing was changed.');
  });

  further('keeps its sums in a tab of its own when there is a Totals already, and finds it renamed', () => {
    const addOn = openAddOn({ answers: ['OK'] });
    const id = addOn.book.insertSheet('Totals');
    addOn.book.write(id, { row: 0, col: 0, rows: 1, cols: 1 }, [[{ value: 'Our year' }]]);
    addOn.menu('setUp');
    expect(addOn.shown).toContainEqual(
      expect.objectContaining({ prompt: expect.stringContaining('“Selvedge Totals”') }),
    );
    addOn.call('addRow', 'Orders', { style: 'A', factory: 'B', quantity: '10', originalExFactory: '2027-03-12' });
    addOn.call('addRow', 'Shipments', {
      direction: 'Outbound',
      order: 'ORD-0001',
      quantity: '4',
      shippedOn: '2026-11-20',
    });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Shipped: '4', Status: 'Part shipped' });
    addOn.book.renameSheet(addOn.sheetId('Selvedge Totals'), 'SS27');
    addOn.menu('setUp');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Shipped: '4' });
    expect(addOn.book.read(id, { row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]?.value).toBe('Our year');
  });

  further('keeps Totals as tall as the tabs it sums, so that no key is left out', () => {
    const addOn = openSetUp();
    const moves = addOn.sheetId('Stock moves');
    addOn.book.insert(moves, 'ROWS', 60, 60);
    const inputs = Array.from({ length: 110 }, (_, index) =>
      [`MOV-${index}`, `SKU-${index}`, 'Opening', index + 1, 46000].map((value) => ({ value })),
    );
    addOn.book.write(moves, { row: 1, col: 0, rows: 110, cols: 5 }, inputs);
    addOn.call('addRow', 'Inventory', { sku: 'SKU-99', description: 'The last but few', kind: 'Trim' });
    addOn.menu('setUp');
    expect(addOn.shownRow('Inventory', 2)).toMatchObject({ 'On hand': '100', Status: 'OK' });
  });

  further('takes Orders and orders for one name, as Google does', () => {
    const addOn = openAddOn({ answers: ['OK'] });
    addOn.book.insertSheet('orders');
    addOn.book.insertSheet('selvedge orders');
    addOn.menu('setUp');
    expect(headerOf(addOn, 'Selvedge Orders 2')).toEqual(labelsOf(orders));
  });

  further('clears what was typed into Totals', () => {
    const addOn = openSetUp();
    for (const style of ['A', 'B']) {
      addOn.call('addRow', 'Orders', { style, factory: 'F', quantity: '10', originalExFactory: '2027-03-12' });
    }
    const totals = addOn.sheetId('Totals');
    const width = addOn.book.sheet(totals).cols;
    addOn.book.write(totals, { row: 2, col: 0, rows: 1, cols: width }, [
      Array.from({ length: width }, () => ({ value: 'junk' })),
    ]);
    for (const order of ['ORD-0001', 'ORD-0002']) {
      addOn.call('addRow', 'Shipments', { direction: 'Outbound', order, quantity: '4', shippedOn: '2026-11-20' });
    }
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Shipped: '#REF!' });
    addOn.menu('setUp');
    expect([2, 3].map((row) => addOn.shownRow('Orders', row).Status)).toEqual(['Part shipped', 'Part shipped']);
  });

  further('brings a deleted ID column back blank and in its place, and says why it waits with new IDs', () => {
    const addOn = openSetUp({ answers: ['OK'] });
    addOn.call('addRow', 'Orders', { style: 'A', factory: 'F', quantity: '10', originalExFactory: '2027-03-12' });
    addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', 0, 1);
    addOn.menu('setUp');
    expect(headerOf(addOn, 'Orders')?.[0]).toBe('Order ID');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Order ID': '', Style: 'A', Status: 'No ID' });
    expect(addOn.shown).toContainEqual(
      expect.objectContaining({ prompt: expect.stringContaining('ID column of Orders was gone') }),
    );
    addOn.menu('setUp');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Order ID': 'ORD-0002', Status: 'On track' });
  });

  it('never takes away a blank tab that the person added later', () => {
    const addOn = openSetUp();
    addOn.book.insertSheet('Sheet1');
    addOn.menu('setUp');
    expect(addOn.book.sheets().map(({ name }) => name)).toContain('Sheet1');
  });

  it('goes on where a run was cut off, instead of building everything twice', () => {
    const addOn = openAddOn();
    let calls = 0;
    const { setFrozen } = addOn.book;
    addOn.book.setFrozen = (...args) => {
      calls += 1;
      if (calls === 3) throw new Error('Service Spreadsheets timed out.');
      setFrozen.apply(addOn.book, args);
    };
    expect(() => addOn.menu('setUp')).toThrow('timed out');
    addOn.menu('setUp');
    expect(addOn.book.sheets()).toHaveLength(tables.length + 2);
    for (const table of tables) expect(headerOf(addOn, table.name)).toEqual(labelsOf(table));
  });

  it('gives an id to rows typed before', () => {
    const addOn = openSetUp();
    addOn.book.write(addOn.sheetId('Orders'), { row: 3, col: columnAt('Orders', 'Style'), rows: 1, cols: 1 }, [
      [{ value: 'Typed earlier' }],
    ]);
    expect(addOn.shownRow('Orders', 4)).toMatchObject({ Status: 'No ID' });
    addOn.menu('setUp');
    expect(addOn.shownRow('Orders', 4)).toMatchObject({ 'Order ID': 'ORD-0001', Status: 'No quantity' });
  });
});

describe('The sample season', () => {
  it('fills every tab around today and is taken out again without a trace', () => {
    const addOn = openSetUp({ answers: ['YES', 'YES'] });
    addOn.call('addRow', 'Orders', { style: 'Mine', factory: 'B', quantity: '10', originalExFactory: '2027-03-12' });
    addOn.menu('addSampleSeason');
    const statuses = new Set(addOn.rows('Orders').map((row) => row.Status?.display));
    for (const status of ['Late', 'Due soon', 'On track', 'Shipped', 'No date', 'Draft', 'Closed'])
      expect(statuses).toContain(status);
    expect(addOn.rows('Inventory').map((row) => row.Status?.display)).toEqual(
      expect.arrayContaining(['OK', 'Low', 'Out']),
    );
    addOn.menu('removeSampleSeason');
    expect(addOn.rows('Orders').map((row) => row.Style?.display)).toEqual(['Mine']);
    for (const name of ['Inventory', 'Stock moves', 'Shipments', 'Expenses']) expect(addOn.rows(name)).toEqual([]);
  });

  it('stands in the currency of the spreadsheet: no euro counts as a dollar', () => {
    const addOn = openSetUp();
    const base = addOn.rows('Settings').findIndex((row) => row.Setting?.display === 'Base currency') + 2;
    addOn.type('Settings', base, 'Value', 'USD');
    addOn.menu('addSampleSeason');
    const told = addOn
      .rows('Expenses')
      .map((row) => [row.Currency, row.Amount, row.Rate, row['Base amount']].map((cell) => cell?.display));
    expect(told.slice(0, 2)).toEqual([
      ['USD', '1,740.00', '1.0', '1,740.00'],
      ['EUR', '900.00', '1.087', '978.30'],
    ]);
    expect(new Set(told.map(([currency]) => currency))).toEqual(new Set(['USD', 'EUR', 'GBP']));
    expect(addOn.shownRow('Orders', 2).Currency).toBe('USD');
  });

  it('leaves an item alone that has the SKU of a sample', () => {
    const addOn = openSetUp({ answers: ['YES', 'YES'] });
    addOn.call('addRow', 'Inventory', { sku: 'LS-ECR-M', description: 'Mine', kind: 'Finished' });
    addOn.menu('addSampleSeason');
    addOn.menu('removeSampleSeason');
    expect(addOn.rows('Inventory').map((row) => row.Description?.display)).toEqual(['Mine']);
  });

  it('asks before it joins rows that are there, and takes no for an answer', () => {
    const addOn = openSetUp({ answers: ['NO'] });
    addOn.call('addRow', 'Orders', { style: 'Mine', factory: 'B', quantity: '10', originalExFactory: '2027-03-12' });
    addOn.menu('addSampleSeason');
    expect(addOn.rows('Orders')).toHaveLength(1);
  });
});
