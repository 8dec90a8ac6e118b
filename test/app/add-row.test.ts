// Adding rows: what is written, where, and what is never touched.
import fc from 'fast-check';
import { orders } from '../../src/tabs/orders/table';
import { type AddOn, columnAt, GRID_ROWS, openAddOn, openSetUp, plainOrder } from '../support/add-on';
import { further } from '../support/tiers';

const add = (addOn: AddOn, changes: Readonly<Record<string, string>> = {}) =>
  addOn.call('addRow', 'Orders', { ...plainOrder, ...changes });

describe('Adding an order', () => {
  it('writes the row, gives the id and computes at once', () => {
    const addOn = openSetUp();
    expect(add(addOn)).toMatchObject({ ok: true, added: { table: 'Orders', id: 'ORD-0001' }, nextId: 'ORD-0002' });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({
      'Order ID': 'ORD-0001',
      Style: 'Linen shirt',
      Quantity: '400',
      'Original ex-factory': '12 Mar 2027',
      Due: '12 Mar 2027',
      Open: '400',
      Value: '5,800.00',
      'Days left': '110',
      Status: 'On track',
    });
  });

  it('keeps every text as it was typed, whatever it looks like', () => {
    const addOn = openSetUp();
    const texts = {
      customer: '=1+1',
      poNumber: '007',
      notes: "'quoted",
      slipReason: '@sum',
      factory: '+49',
      colour: '2027-01-01',
      season: 'TRUE',
      style: '<b>x</b>',
    };
    expect(add(addOn, texts)).toMatchObject({ ok: true });
    const row = addOn.rows('Orders')[0] ?? {};
    const labels = Object.fromEntries(Object.entries(orders.inputs).map(([key, { label }]) => [key, label]));
    for (const [key, text] of Object.entries(texts)) {
      expect({ key, value: row[labels[key] ?? '']?.value, formula: row[labels[key] ?? '']?.formula }).toEqual({
        key,
        value: text,
        formula: '',
      });
    }
  });

  further('keeps any text at all', () => {
    const addOn = openSetUp();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const typed = text.trim();
        fc.pre(typed !== '');
        const outcome = add(addOn, { customer: text }) as { added: { id: string } };
        const row = addOn.rows('Orders').find((cells) => cells['Order ID']?.value === outcome.added.id);
        expect(row?.Customer?.value).toBe(typed);
      }),
      { numRuns: 15 },
    );
  });

  it('goes below the last row with any input filled, and never reuses a number', () => {
    const addOn = openSetUp();
    add(addOn);
    addOn.type('Orders', 6, 'Notes', 'A stray remark');
    add(addOn);
    expect(addOn.shownRow('Orders', 7)).toMatchObject({ 'Order ID': 'ORD-0003' });
    addOn.book.remove(addOn.sheetId('Orders'), 'ROWS', 6, 1);
    add(addOn);
    expect(addOn.shownRow('Orders', 7)).toMatchObject({ 'Order ID': 'ORD-0004' });
  });

  it('counts on from an id that somebody typed', () => {
    const addOn = openSetUp();
    addOn.type('Orders', 2, 'Order ID', 'ord-0120');
    expect(add(addOn)).toMatchObject({ added: { id: 'ORD-0121' } });
  });

  it('grows the grid when it is full', () => {
    const addOn = openSetUp();
    addOn.type('Orders', GRID_ROWS, 'Style', 'The last row of the grid');
    expect(add(addOn)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', GRID_ROWS + 1)).toMatchObject({ Style: 'Linen shirt', Status: 'On track' });
  });

  it('grows before the last blank row is used up, so that colours and drop-downs reach the new rows', () => {
    const addOn = openSetUp();
    addOn.type('Orders', GRID_ROWS - 1, 'Style', 'The last row but one');
    add(addOn);
    const id = addOn.sheetId('Orders');
    const { rows } = addOn.book.sheet(id);
    expect(rows).toBe(GRID_ROWS + 100);
    expect(addOn.shownRow('Orders', GRID_ROWS)).toMatchObject({
      Style: 'Linen shirt',
      Due: '12 Mar 2027',
      Status: 'On track',
    });
    const stage = columnAt('Orders', 'Stage');
    expect(addOn.book.validations(id, { row: rows - 1, col: stage, rows: 1, cols: 1 })[0]?.[0]).toMatchObject({
      allowInvalid: false,
    });
    expect(addOn.book.conditionalFormats(id)[0]?.zones[0]).toMatchObject({ rows: rows - 1 });
    expect(addOn.book.filter(id)).toMatchObject({ rows });
  });

  it('leaves a column alone that the person put between, and follows columns that moved or were renamed', () => {
    const addOn = openSetUp();
    const id = addOn.sheetId('Orders');
    addOn.book.insert(id, 'COLUMNS', 5, 1);
    addOn.book.write(id, { row: 0, col: 5, rows: 2, cols: 1 }, [[{ value: 'My remarks' }], [{ value: 'Ask Eva' }]]);
    addOn.book.move(id, 'COLUMNS', 2, 1, 10);
    addOn.type('Orders', 1, 'Quantity', 'Pieces');
    expect(add(addOn)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({
      'My remarks': 'Ask Eva',
      Customer: 'Maison Roux',
      Pieces: '400',
      Open: '400',
      Status: 'On track',
    });
  });

  it('finds its tab again after it was renamed', () => {
    const addOn = openSetUp();
    addOn.book.renameSheet(addOn.sheetId('Orders'), 'Production 2027');
    expect(add(addOn)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Production 2027', 2)).toMatchObject({ Status: 'On track' });
  });

  it('writes nothing when a field is wrong, and names every one', () => {
    const addOn = openSetUp();
    const before = JSON.stringify(addOn.book.export());
    expect(add(addOn, { quantity: 'many', originalExFactory: '31/02/2027' })).toEqual({
      ok: false,
      problems: {
        quantity: { code: 'notANumber', typed: 'many' },
        originalExFactory: expect.objectContaining({ code: 'noSuchDay', nearest: '2027-02-28' }),
      },
    });
    expect(JSON.stringify(addOn.book.export())).toBe(before);
  });

  further('reads 3/12 as the spreadsheet’s people do', () => {
    const book = openSetUp().book;
    book.setLocale('en_GB');
    const british = openAddOn({ book });
    british.menu('setUp');
    add(british, { originalExFactory: '3/12/2027' });
    expect(british.rows('Orders')[0]?.Due?.display).toBe('3 Dec 2027');
  });

  it('tells a person what to do on a spreadsheet that was not set up', () => {
    expect(add(openAddOn())).toEqual({ ok: false, refused: 'notSetUp' });
  });
});

describe('Adding other rows', () => {
  it('refuses an order that does not exist, and an SKU that does', () => {
    const addOn = openSetUp();
    const shipment = { direction: 'Outbound', order: 'ORD-0009', quantity: '10' };
    expect(addOn.call('addRow', 'Shipments', shipment)).toMatchObject({
      ok: false,
      problems: { order: { code: 'noSuchRow' } },
    });
    add(addOn);
    expect(addOn.call('addRow', 'Shipments', { ...shipment, order: 'ord-0001' })).toMatchObject({ ok: true });
    const item = { sku: 'LS-M', description: 'Linen shirt', kind: 'Finished' };
    expect(addOn.call('addRow', 'Inventory', item)).toMatchObject({ ok: true, added: { id: 'LS-M' } });
    expect(addOn.call('addRow', 'Inventory', { ...item, sku: 'ls-m' })).toMatchObject({
      problems: { sku: { code: 'taken' } },
    });
  });

  it('turns an order to part shipped, then shipped, by shipments typed by hand', () => {
    const addOn = openSetUp();
    add(addOn);
    const ship = (row: number, quantity: string) => {
      addOn.type('Shipments', row, 'Direction', 'Outbound');
      addOn.type('Shipments', row, 'Order', 'ORD-0001');
      addOn.type('Shipments', row, 'Quantity', quantity);
      addOn.type('Shipments', row, 'Shipped on', '2026-11-20');
    };
    ship(2, '120');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({
      Shipped: '120',
      Open: '280',
      Filled: '30.0%',
      Status: 'Part shipped',
    });
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({
      'Shipment ID': 'SHP-0001',
      Counterparty: 'Maison Roux',
      Status: 'In transit',
    });
    ship(3, '275');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Shipped: '395', Open: '0', Status: 'Shipped' });
  });

  it('refuses what cannot be: a rate for the base currency, no quantity, a day yet to come', () => {
    const addOn = openSetUp();
    const invoice = { date: '2026-11-20', category: 'Freight', amount: '10' };
    expect(addOn.call('addRow', 'Expenses', { ...invoice, currency: 'EUR', rate: '2' })).toMatchObject({
      problems: { rate: { code: 'baseRate' } },
    });
    expect(addOn.call('addRow', 'Expenses', { ...invoice, currency: 'USD', rate: '0' })).toMatchObject({
      problems: { rate: { code: 'notPositive' } },
    });
    const shipment = { direction: 'Outbound', quantity: '5' };
    expect(addOn.call('addRow', 'Shipments', { ...shipment, quantity: '0' })).toMatchObject({
      problems: { quantity: { code: 'notPositive' } },
    });
    expect(addOn.call('addRow', 'Shipments', { ...shipment, shippedOn: '2027-11-20' })).toMatchObject({
      problems: { shippedOn: { code: 'inFuture' } },
    });
    expect(
      addOn.call('addRow', 'Shipments', { ...shipment, shippedOn: '2026-11-21', deliveredOn: '2026-11-20' }),
    ).toMatchObject({ problems: { deliveredOn: { code: 'before' } } });
    expect(add(addOn, { style: '\u200b' })).toMatchObject({ problems: { style: { code: 'required' } } });
    for (const name of ['Expenses', 'Shipments', 'Orders']) expect(addOn.rows(name)).toEqual([]);
  });

  it('reads 1.200 pieces as a thousand and more, for there is no thousandth of a shirt, and asks of 1.000', () => {
    const addOn = openSetUp();
    add(addOn, { quantity: '1.200', sizes: '' });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Quantity: '1,200' });
    expect(add(addOn, { quantity: '1.000' })).toMatchObject({
      problems: { quantity: { code: 'ambiguous', readings: ['1', '1000'] } },
    });
  });

  it('books a delivery without the day on which it left: its order has shipped', () => {
    const addOn = openSetUp();
    add(addOn, { quantity: '400', sizes: '' });
    const delivered = { direction: 'Outbound', order: 'ORD-0001', quantity: '400', deliveredOn: '2026-11-20' };
    expect(addOn.call('addRow', 'Shipments', delivered)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({ Status: 'Delivered', 'Shipped on': '' });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Shipped: '400', Open: '0', Status: 'Shipped' });
  });

  it('books a credit note, which lowers what was spent and is never overdue', () => {
    const addOn = openSetUp();
    const bill = { category: 'Fabric', vendor: 'Mill', date: '2026-11-02', dueDate: '2026-11-10', currency: 'EUR' };
    addOn.call('addRow', 'Expenses', { ...bill, amount: '500' });
    expect(addOn.call('addRow', 'Expenses', { ...bill, amount: '(120.00)' })).toMatchObject({ ok: true });
    expect(addOn.shownRow('Expenses', 2)).toMatchObject({ Status: 'Overdue' });
    expect(addOn.shownRow('Expenses', 3)).toMatchObject({ 'Base amount': '-120.00', Status: 'Open', 'Days left': '' });
  });

  it('takes a currency from an amount where none is given, and refuses two that differ', () => {
    const addOn = openSetUp();
    expect(add(addOn, { quantity: '10', sizes: '', unitPrice: '£12.50', currency: '' })).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Unit price': '12.50', Currency: 'GBP' });
    expect(add(addOn, { unitPrice: '$12', currency: 'EUR' })).toMatchObject({
      problems: { unitPrice: { code: 'otherCurrency', given: 'EUR', holder: 'Currency' } },
    });
    expect(add(addOn, { unitPrice: '$12', currency: '' })).toMatchObject({
      problems: { unitPrice: { code: 'otherCurrency' } },
    });
    const item = { sku: 'LS-1', description: 'Linen', kind: 'Fabric', unitCost: 'USD 4' };
    expect(addOn.call('addRow', 'Inventory', item)).toMatchObject({
      problems: { unitCost: { code: 'otherCurrency', given: 'EUR', holder: 'Base currency' } },
    });
    expect(addOn.call('addRow', 'Inventory', { ...item, unitCost: '€4' })).toMatchObject({ ok: true });
  });

  it('takes the quantity from the sizes where it is blank', () => {
    const addOn = openSetUp();
    expect(add(addOn, { quantity: '', sizes: 'S-20 M-40' })).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Quantity: '60', Sizes: 'S:20 M:40' });
  });

  it('freezes the rate of an expense on its day: 1 for the base currency, else the rate in Settings', () => {
    const addOn = openSetUp();
    const settings = addOn.rows('Settings');
    const setting = (name: string, item: string) =>
      2 + settings.findIndex((row) => row.Setting?.value === name && (row.Item?.value ?? '') === item);
    addOn.type('Settings', setting('Rate', 'USD'), 'Value', '0.92');
    const invoice = { date: '2026-11-20', category: 'Freight', amount: '100' };
    addOn.call('addRow', 'Expenses', { ...invoice, currency: 'EUR' });
    addOn.call('addRow', 'Expenses', { ...invoice, currency: 'USD' });
    addOn.call('addRow', 'Expenses', { ...invoice, currency: 'GBP' });
    addOn.type('Settings', setting('Rate', 'USD'), 'Value', '0.5');
    addOn.type('Settings', setting('Base currency', ''), 'Value', 'USD');
    expect(
      addOn.rows('Expenses').map((row) => [row.Rate?.value, row['Base amount']?.value, row.Status?.display]),
    ).toEqual([
      [1, 100, 'Open'],
      [0.92, 92, 'Open'],
      [null, null, 'No rate'],
    ]);
  });

  it('opens the next form with what the last order said, wherever a sort has put it', () => {
    const addOn = openSetUp();
    add(addOn, { factory: 'Zeta', season: 'AW27', currency: 'USD' });
    add(addOn, { factory: 'Alfa', season: 'SS28', currency: 'GBP' });
    addOn.book.sort(addOn.sheetId('Orders'), { row: 1, col: 0, rows: 2, cols: 33 }, [
      { col: columnAt('Orders', 'Factory'), ascending: true },
    ]);
    expect(addOn.call('openForm', 'Orders')).toMatchObject({
      nextId: 'ORD-0003',
      known: [],
      presets: { factory: 'Alfa', season: 'SS28', currency: 'GBP', owner: 'ana@studio.example', stage: 'Confirmed' },
    });
  });

  it('follows the carrier’s page from the number', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Shipments', {
      direction: 'Outbound',
      quantity: '1',
      carrier: 'dhl',
      trackingNumber: '1234 5678 90',
    });
    expect(addOn.rows('Shipments')[0]?.['Tracking link']?.value).toMatch(/dhl\.com.*tracking-id=1234567890$/);
  });
});
