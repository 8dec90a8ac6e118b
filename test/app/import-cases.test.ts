// Files as the trade writes them, reduced to what used to go wrong: nothing is dropped, changed or booked in silence.
import type { Formats } from '../../src/schema/stated';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { bring, ISO } from '../support/bring';
import { further } from '../support/tiers';

const shown = (addOn: AddOn, table: string, row: number) => addOn.shownRow(table, row);
const HEAD = 'PO,Style,Color,Vendor,Qty,Price,Ex-factory';

describe('A line that goes by the name of a standing row (K1)', () => {
  const standing = () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', `${HEAD} / PX1,Tee,White,Mill,100,5.00,2027-01-15`).write();
    return addOn;
  };

  it('is shown as differing, field by field: dates are not ticked, and one that never changes cannot be', () => {
    const { check } = bring(standing(), 'Orders', `${HEAD} / PX1,Tee,White,Mill,75,5.00,2027-03-15`);
    expect(check).toMatchObject({ add: [], there: [], wrong: [] });
    expect(check.changed).toEqual([
      {
        row: 0,
        id: 'ORD-0001',
        fields: [
          { key: 'quantity', was: '100', becomes: '75', likely: true },
          { key: 'originalExFactory', was: '2027-01-15', becomes: '2027-03-15', likely: false, immutable: true },
        ],
      },
    ]);
  });

  it('changes what is ticked, in one step with one way back', () => {
    const addOn = standing();
    const outcome = bring(addOn, 'Orders', `${HEAD} / PX1,Tee,White,Mill,120,5.00,2027-01-15`).write(['0 quantity']);
    expect(outcome).toMatchObject({ ok: true, ids: [], changed: ['ORD-0001'] });
    expect(shown(addOn, 'Orders', 2)).toMatchObject({ Quantity: '120' });
    expect(addOn.call('undo', outcome.ok && outcome.undo)).toMatchObject({ ok: true });
    expect(shown(addOn, 'Orders', 2)).toMatchObject({ Quantity: '100' });
  });

  it('comes in as a further row where the person says so', () => {
    const addOn = standing();
    const outcome = bring(addOn, 'Orders', `${HEAD} / PX1,Tee,White,Mill,75,5.00,2027-03-15`).write([], true);
    expect(outcome).toMatchObject({ ok: true, ids: ['ORD-0002'], changed: [] });
    expect(shown(addOn, 'Orders', 2)).toMatchObject({ Quantity: '100' });
    expect(shown(addOn, 'Orders', 3)).toMatchObject({ Quantity: '75', 'Original ex-factory': '15 Mar 2027' });
  });

  it('differs by a currency that its amount states, and by a quantity that its sizes make', () => {
    const addOn = standing();
    const priced = bring(addOn, 'Orders', `${HEAD} / PX1,Tee,White,Mill,100,5.00 GBP,2027-01-15`);
    expect(priced.check.changed).toMatchObject([{ fields: [{ key: 'currency', was: 'EUR', becomes: 'GBP' }] }]);
    const sized = 'PO,Style,Color,Vendor,Sizes,Ex-factory / PX1,Tee,White,Mill,S:40 M:80,2027-01-15';
    expect(bring(addOn, 'Orders', sized).check.changed).toMatchObject([
      {
        fields: [
          { key: 'sizes', was: '', becomes: 'S:40 M:80' },
          { key: 'quantity', was: '100', becomes: '120' },
        ],
      },
    ]);
  });

  it('is not written over what somebody else has typed meanwhile', () => {
    const addOn = standing();
    const brought = bring(addOn, 'Orders', `${HEAD} / PX1,Tee,White,Mill,120,5.00,2027-01-15`);
    addOn.type('Orders', 2, 'Quantity', '110');
    expect(brought.write(['0 quantity'])).toMatchObject({
      ok: false,
      check: { changed: [{ fields: [{ was: '110' }] }] },
    });
    expect(shown(addOn, 'Orders', 2)).toMatchObject({ Quantity: '110' });
  });

  it('fills in what was blank, ticked at first, and leaves what the file leaves blank', () => {
    const addOn = standing();
    const csv = 'PO,Style,Color,Vendor,Qty,Ex-factory,Season / PX1,Tee,White,Mill,,2027-01-15,SS27';
    const brought = bring(addOn, 'Orders', csv, { formats: ISO });
    expect(brought.check.wrong).toMatchObject([{ problems: { quantity: { code: 'required' } } }]);
    const whole = bring(addOn, 'Orders', csv.replace('Mill,,', 'Mill,100,'));
    expect(whole.check.changed).toMatchObject([
      { fields: [{ key: 'season', was: '', becomes: 'SS27', likely: true }] },
    ]);
  });

  further.each([
    'TBA',
    'tbc',
    'N/A',
    '-',
    '0',
    'pending',
    'to follow',
    'to be advised',
    'pendiente',
    'unknown',
    'xxx',
    'sin número',
  ])('is another row where its number is %s, which names nothing', (tracking) => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    const head = 'Direction,Order,Tracking,Qty,ETA';
    bring(addOn, 'Shipments', `${head} / Inbound,ORD-0001,${tracking},10,2027-01-20`).write();
    const { check } = bring(addOn, 'Shipments', `${head} / Inbound,ORD-0001,${tracking},25,2027-02-20`);
    expect(check).toMatchObject({ add: [0], there: [], changed: [], wrong: [] });
  });

  it('is there already though its air waybill is written without its hyphen, and adds no second parcel', () => {
    const addOn = openSetUp();
    const head = 'Direction,Tracking,Qty';
    bring(addOn, 'Shipments', `${head} / Inbound,176-12345675,40`).write();
    const { check } = bring(addOn, 'Shipments', `${head} / Inbound,176 1234 5675,40 / Inbound,17612345675,41`);
    expect(check).toMatchObject({ add: [1], changed: [], there: [{ row: 0, id: 'SHP-0001' }] });
  });

  it('of one air waybill with another quantity is shown', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    const head = 'Direction,Order,Tracking,Qty';
    bring(addOn, 'Shipments', `${head} / Inbound,ORD-0001,176-12345675,40`).write();
    const { check } = bring(addOn, 'Shipments', `${head} / Inbound,ORD-0001,176-12345675,41`);
    expect(check.changed).toMatchObject([{ id: 'SHP-0001', fields: [{ key: 'quantity', was: '40', becomes: '41' }] }]);
  });

  it('is there already only where all that both fill in agrees: another invoice is asked about', () => {
    const addOn = openSetUp();
    const head = 'Date,Category,Vendor,Amount,Currency,Notes';
    const line = (invoice: string) => `${head} / 2026-11-02,Freight,DHL,45.00,EUR,Inv ${invoice}`;
    bring(addOn, 'Expenses', line('101')).write();
    expect(bring(addOn, 'Expenses', line('101')).check).toMatchObject({
      add: [],
      there: [{ id: 'EXP-0001' }],
      changed: [],
    });
    expect(bring(addOn, 'Expenses', line('102')).check.changed).toMatchObject([
      { fields: [{ key: 'notes', was: 'Inv 101', becomes: 'Inv 102' }] },
    ]);
    const numbered = 'Date,Category,Vendor,Invoice No,Amount,Currency / 2026-11-02,Freight,DHL,103,45.00,EUR';
    expect(bring(addOn, 'Expenses', numbered).check.changed).toMatchObject([
      { fields: [{ key: 'notes', becomes: '103' }] },
    ]);
  });
});

describe('A row of another shape than the header (K3)', () => {
  further.each([
    ['Orders', 'PO,Style,Vendor,Ex-factory,Qty / P1,Shirt,Mill,2027-01-15,1,200 / P2,Skirt,Mill,2027-01-15,20'],
    ['Expenses', 'Date,Category,Vendor,Amount / 2026-11-02,Fabric,Mill,1,250.00 / 2026-11-02,Fabric,Mill,20'],
    [
      'Orders',
      'PO,Style,Vendor,Ex-factory,Qty,Price / P1,Shirt,Mill,2027-01-15,1,200,12.50 / P2,Skirt,Mill,2027-01-15,20,5',
    ],
    ['Orders', 'PO,Style,Vendor,Ex-factory,Qty / P1,Shirt,Mill / P2,Skirt,Mill,2027-01-15,20'],
  ])('in a file of %s is named, and not read by its places', (table, csv) => {
    const { misshapen, check } = bring(openSetUp(), table, csv);
    expect(misshapen).toEqual([2]);
    expect(check.add).toEqual([0]);
  });

  further.each([
    ['Qty,Notes / P1,Shirt,Mill,2027-01-15,1,200', []],
    ['Qty,Notes / P1,Shirt,Mill,2027-01-15,1,200 / P2,Skirt,Mill,2027-01-15,20,Rush', [1]],
    ['Qty,Price / P1,Shirt,Mill,2027-01-15,1,200 / P2,Skirt,Mill,2027-01-15,20', []],
    ['Qty,Price,Notes / P1,Shirt,Mill,2027-01-15,1,200,12.50 / P2,Skirt,Mill,2027-01-15,20,9.50,Rush', [1]],
    ['Price,Notes / P1,Shirt,Mill,2027-01-15,12,50 / P2,Skirt,Mill,2027-01-15,9,Rush', [1]],
    ['Qty,Price,Season / P1,Shirt,Mill,2027-01-15,1,200,9.50 / P2,Skirt,Mill,2027-01-15,300,200,SS27', [1]],
  ])('hides a number without quotation marks where it has as many cells, and is asked about: %s', (text, others) => {
    const [head, ...rows] = text.split(' / ');
    const csv = [`PO,Style,Vendor,Ex-factory,${head}`, ...rows].join(' / ');
    const fixed = head?.startsWith('Price') ? { quantity: '10' } : {};
    const { misshapen, check } = bring(openSetUp(), 'Orders', csv, { fixed });
    expect(misshapen).toContain(2);
    expect(check.add).toHaveLength(others.length);
    expect(bring(openSetUp(), 'Orders', csv, { fixed, withSplit: true }).check.add).toContain(0);
  });

  further.each([
    'PO,Style,Vendor,Ex-factory,Qty,Price / P1,Shirt,Mill,2027-01-15,1,200 / P2,Skirt,Mill,2027-01-15,2,350',
    'PO,Style,Vendor,Ex-factory,Qty,Notes / P1,Shirt,Mill,2027-01-15,1,200 / P2,Skirt,Mill,2027-01-15,20,',
    'PO,Qty,Style,Vendor,Ex-factory / P1,20,100,Mill,2027-01-15 / P2,30,Skirt,Mill,2027-01-15',
    'PO,Style,Qty,Price,Vendor,Ex-factory / P1,Shirt,50,100,Mill,2027-01-15 / P2,Skirt,20,120,Mill,2027-01-15',
    'PO,Style,Vendor,Ex-factory,Qty,Cartons / P1,Tee,Mill,2027-01-15,50,120 / P2,Cap,Mill,2027-01-15,20,14',
  ])('is none where its cells fit as they stand: %s', (csv) => {
    expect(bring(openSetUp(), 'Orders', csv)).toMatchObject({ misshapen: [], check: { add: [0, 1] } });
  });

  it('is named where a quotation may hold whole rows', () => {
    const csv = 'PO,Style,Vendor,Ex-factory,Qty / P1,"Shirt,Mill,2027-01-15,20 / P2,Zip 12",Mill,2027-01-15,30';
    expect(bring(openSetUp(), 'Orders', csv)).toMatchObject({ misshapen: [2], check: { add: [] } });
  });

  it('is none where only blank cells stand behind the last, as some programs write them', () => {
    const csv = 'PO,Style,Vendor,Ex-factory,Qty / P1,Shirt,Mill,2027-01-15,1,, / P2,Skirt,Mill,2027-01-15,20';
    expect(bring(openSetUp(), 'Orders', csv)).toMatchObject({ misshapen: [], check: { add: [0, 1] } });
  });
});

describe('A currency that the file states elsewhere than in a column of its own (K4)', () => {
  const formats: Formats = { dates: 'yearFirst', decimalMark: ',' };
  const shared = openSetUp();
  const booked = (addOn: AddOn) => {
    const { Amount, Currency } = shown(addOn, 'Expenses', 2);
    return `${Amount} ${Currency}`;
  };

  it('is asked for where another column alone states one', () => {
    const csv = 'PO,Style,Vendor Name,Qty,Unit Price,Total USD,Ex-factory / P1,Tee,Mill,10,5.50,55.00,2027-01-15';
    // The page lets nobody go on until it is filled in.
    expect(bring(shared, 'Orders', csv).view).toMatchObject({ found: { factory: 2 }, fixed: { currency: '' } });
  });

  further.each([
    ['in the cell', 'Date;Category;Vendor;Amount / 2026-11-01;Fabric;A;355,91 PLN', formats, '355.91 PLN'],
    ['by its sign', 'Date,Category,Vendor,Amount / 2026-11-03,Trim,Zip,$40.00', ISO, '40.00 USD'],
    ['in the header', 'Date,Category,Vendor,Amount (USD) / 2026-11-02,Fabric,Mill,100.00', ISO, '100.00 USD'],
    ['in a header of a program', 'Date,Category,Vendor,amount_usd / 2026-11-04,Fabric,Mill,100.00', ISO, '100.00 USD'],
    ['behind its name', 'Date,Category,Vendor,Amount in GBP / 2026-11-02,Fabric,Mill,100.00', ISO, '100.00 GBP'],
    ['in a word', 'Fecha,Concepto,Proveedor,Importe en libras / 2026-11-02,Tela,Mill,100.00', ISO, '100.00 GBP'],
  ] as const)('%s is booked, never the base currency in its place', (_, csv, stated, expected) => {
    const addOn = openSetUp();
    const brought = bring(addOn, 'Expenses', csv, { formats: stated });
    if (brought.check.wrong.length > 0) return expect(brought.check.add).toEqual([]);
    brought.write();
    expect(booked(addOn)).toBe(expected);
  });

  further.each([
    ['All amounts in GBP', 'GBP'],
    ['Statement of account, amounts in US dollars.', 'USD'],
    ['Importes en euros', 'EUR'],
    ['Prices in all shops', 'EUR'],
  ])('is the one that a line above the header says: %s', (line, currency) => {
    const csv = `${line} / Date,Category,Vendor,Amount / 2026-11-02,Fabric,Mill,100.00`;
    expect(bring(openSetUp(), 'Expenses', csv).view.fixed.currency).toBe(currency);
  });

  further.each(['Amount ($)', 'Importe en dólares', 'Amount ¥', 'Amount (DEM)'])(
    'that may be several, or is no more, as in %s, is asked',
    (title) => {
      const csv = `Date,Category,Vendor,${title} / 2026-11-02,Fabric,Mill,100.00`;
      expect(bring(shared, 'Expenses', csv).view.fixed).toMatchObject({ currency: '' });
    },
  );

  further.each([
    'Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,USD 100.00,EUR',
    'Date,Category,Vendor,Amount (EUR) / 2026-11-02,Fabric,Mill,USD 100.00',
    'Date,Category,Vendor,Amount (EUR) / 2026-11-02,Fabric,Mill,$ 100.00',
  ])('that contradicts the column, or its header, is refused: %s', (csv) => {
    expect(bring(shared, 'Expenses', csv).check).toMatchObject({ add: [], wrong: [{ row: 0 }] });
  });
});

describe('A row of totals (K5)', () => {
  further.each([
    [
      'Shipments',
      'Direction,Tracking,Qty,ETA / Inbound,AAA111,100,2026-12-01 / Inbound,AAA112,50,2026-12-02 / Inbound,TOTAL,150,',
      {},
      4,
    ],
    [
      'Expenses',
      'Vendor,Amount,Currency / Mill,100.00,EUR / Zip,50.00,EUR / Total,150.00,EUR',
      { date: '2026-11-01', category: 'Trim' },
      4,
    ],
    [
      'Expenses',
      'Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,100.00,EUR / 2026-11-30,Fabric,Grand total,100.00,EUR',
      {},
      3,
    ],
    [
      'Orders',
      `${HEAD} / P1,Tee,White,Mill,100,5.00,2027-01-15 / Subtotal:,,,,100,, / P2,Tee,White,Mill,20,5.00,2027-01-15`,
      {},
      3,
    ],
    ['Inventory', 'SKU,Description,Unit cost / L-1,Linen,4.00 / Total general,,4.00', {}, 3],
  ] as const)('in a file of %s is left out, and said', (table, csv, fixed, line) => {
    const { totals, check } = bring(openSetUp(), table, csv, { fixed });
    expect(totals).toEqual([line]);
    expect(check.wrong).toEqual([]);
  });

  const all = openSetUp();
  further.each(['TOTAL PCS:', 'TTL', '*** TOTAL ***', 'Gesamt', 'Carried forward', 'Suma y sigue', 'Σ'])(
    'is told by %s, in whatever cell it stands',
    (word) => {
      const csv = `Direction,Tracking,Qty,ETA / Inbound,AAA111,100,2026-12-01 / Inbound,AAA112,50,2026-12-02 / Inbound,${word},150,`;
      expect(bring(all, 'Shipments', csv)).toMatchObject({ totals: [4], check: { add: [0, 1], wrong: [] } });
    },
  );

  further.each([
    'TOTAL EUR',
    'Total in €:',
    'Importe total',
    'Total due',
    'Total for November',
    'Subtotal Trim',
    'Balance due',
  ])('is told by %s and its figure, though it is as full as the others, and each currency has its own', (word) => {
    const head = 'Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,€1,EUR / 2026-11-02,Trim,Zip,€40,EUR';
    const csv = `${head} / 2026-11-02,Trim,${word},€41.00,EUR / 2026-11-02,Trim,Total Textiles,€9.00,EUR`;
    expect(bring(all, 'Expenses', csv)).toMatchObject({ totals: [4], check: { add: [0, 1, 2], wrong: [] } });
  });

  it('comes in where the person says that it is none, and a vendor called Total Textiles is none', () => {
    const csv =
      'Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Total,100.00,EUR / 2026-11-02,Trim,Total Textiles,5.00,EUR';
    expect(bring(openSetUp(), 'Expenses', csv)).toMatchObject({ totals: [2], check: { add: [0] } });
    expect(bring(openSetUp(), 'Expenses', csv, { withTotals: true }).check).toMatchObject({ add: [0, 1] });
  });
});

describe('A row that continues the one above it (K6)', () => {
  const csv =
    'PO,Customer,Style,Color,Vendor,Qty,Price,Currency,Ex-factory / B1,Shop One,Tee,White,Mill,10,5.00,GBP,2027-01-15 / ,,Tee,Black,Mill,20,5.00,,2027-01-15';

  it('carries down what the document says once', () => {
    const addOn = openSetUp();
    const brought = bring(addOn, 'Orders', csv);
    expect(brought.continued).toEqual([3]);
    brought.write();
    expect(shown(addOn, 'Orders', 3)).toMatchObject({
      'PO number': 'B1',
      Customer: 'Shop One',
      Currency: 'GBP',
      Colour: 'Black',
    });
  });

  it('is left as it stands where the person says so', () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', csv, { uncontinued: true }).write();
    expect(shown(addOn, 'Orders', 3)).toMatchObject({ 'PO number': '', Customer: '' });
  });

  further.each(['do.', 'ditto', 'Ídem', '″', '- ” -'])('says by %s that a cell is as the one above', (mark) => {
    const file = csv.replace('/ ,,Tee', `/ ${mark},${mark},${mark}`);
    const { continued, all } = bring(openSetUp(), 'Orders', file);
    expect([continued, all.rows[1]?.cells.slice(0, 4)]).toEqual([[3], ['B1', 'Shop One', 'Tee', 'Black']]);
  });

  it('is none where it names a customer of its own', () => {
    expect(bring(openSetUp(), 'Orders', csv.replace('/ ,,Tee', '/ ,Shop Two,Tee')).continued).toEqual([]);
  });

  it('of a shipment takes its order and its air waybill along', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    const brought = bring(
      addOn,
      'Shipments',
      'Direction,Order,Tracking,Qty,ETA / Inbound,ORD-0001,176-12345675,10,2026-12-01 / Inbound,,,20,',
    );
    brought.write();
    expect(shown(addOn, 'Shipments', 3)).toMatchObject({
      Order: 'ORD-0001',
      'Tracking number': '176-12345675',
      Quantity: '20',
    });
  });
});

describe('A cell that cannot be read, in a column that may be blank (K11)', () => {
  const csv = (cancel: string) => `PO,Style,Vendor,Qty,Ex-factory,Cancel date / P1,Tee,Mill,10,2027-01-15,${cancel}`;

  further.each(['TBC', 'ask Ana', 'week of 12 Jan?'])(
    'holding “%s” is named, and left blank for all once the person says so',
    (typed) => {
      const addOn = openSetUp();
      expect(bring(addOn, 'Orders', csv(typed)).check.wrong).toMatchObject([{ problems: { cancelDate: { typed } } }]);
      const blank = bring(addOn, 'Orders', csv(typed), { blanks: ['cancelDate'] });
      expect(blank.check).toMatchObject({ add: [0], wrong: [] });
      blank.write();
      expect(shown(addOn, 'Orders', 2)).toMatchObject({ 'Cancel date': '', Notes: `Cancel date: ${typed}` });
      expect(bring(addOn, 'Orders', csv(typed), { blanks: ['cancelDate'] }).check).toMatchObject({
        add: [],
        changed: [],
      });
    },
  );

  further.each(['0000-00-00', '"  /  /"', 'N/A', '-', '1900-01-00', '1/0/1900', '30/12/1899'])(
    'holding %s is blank: it says nothing',
    (typed) => {
      expect(bring(openSetUp(), 'Orders', csv(typed)).check).toMatchObject({ add: [0], wrong: [] });
    },
  );

  it('in a column that is needed is never left blank', () => {
    const { check } = bring(openSetUp(), 'Orders', csv('').replace(',Qty,', ',Quantity,').replace(',10,', ',many,'), {
      blanks: ['quantity'],
    });
    expect(check).toMatchObject({ add: [], wrong: [{ problems: { quantity: { typed: 'many' } } }] });
  });
});

describe('What else files do', () => {
  it('they name a PO and a style where the PO has several lines (K13)', () => {
    const addOn = openSetUp();
    bring(
      addOn,
      'Orders',
      `${HEAD} / PX2,Tee,White,Mill,100,5,2027-01-15 / PX2,Tee,Black,Mill,50,5,2027-01-15`,
    ).write();
    const line = (colour: string) => `Direction,PO Number,Style,Color,Qty / Inbound,PX2,Tee,${colour},100`;
    const { check, write } = bring(addOn, 'Shipments', line('Black'));
    expect(check).toMatchObject({ add: [0], wrong: [] });
    write();
    expect(shown(addOn, 'Shipments', 2)).toMatchObject({ Order: 'ORD-0002' });
    expect(bring(addOn, 'Shipments', line('Blue')).check.wrong).toMatchObject([
      { problems: { order: { code: 'severalRows' } } },
    ]);
    const called = ['PO PX2', '#PX2', 'PO No.: PX2', 'Pedido PX2 Tee Black', 'PX22'];
    const rows = called.map((name) => `Inbound,${name},Black,7`);
    const named = bring(addOn, 'Shipments', ['Direction,PO Number,Color,Qty', ...rows].join(' / '));
    expect(named.check).toMatchObject({ add: [0, 1, 2, 3], wrong: [{ row: 4 }] });
  });

  it('they write days as spreadsheets count them (K15)', () => {
    const addOn = openSetUp();
    const days = ['46037', "'46037", '46037.5', '"46037,25"', '"46,037"'];
    const rows = days.map((day, at) => `P${at},Tee,Mill,10,${day}`);
    bring(addOn, 'Orders', ['PO,Style,Vendor,Qty,Ex-factory', ...rows].join(' / ')).write();
    const read = days.map((_, at) => shown(addOn, 'Orders', at + 2)['Original ex-factory']);
    expect(read).toEqual(days.map(() => '15 Jan 2026'));
  });

  it('they name a carrier whose number is of another one (K23), which is told', () => {
    const csv =
      'Direction,Tracking,Carrier,Qty / Inbound,1Z999AA10123456784,FedEx,5 / Inbound,1Z999AA10123456784,UPS Standard,5';
    const { check } = bring(openSetUp(), 'Shipments', csv);
    expect(check).toMatchObject({ add: [0, 1], carriers: [{ carrier: 'FedEx', certain: 'UPS', rows: 1 }] });
  });

  further.each(['Purchase order 4500012', 'PO #4500012', 'Order no. 4500012', 'Pedido: 4500012'])(
    'they say of all rows which order they are of: %s',
    (line) => {
      const { all } = bring(
        openSetUp(),
        'Orders',
        `${line} / Vendor: Mill /  / Style,Qty,Ex-factory / LS-1,60,2027-01-15`,
      );
      const { view } = all.source;
      expect(view.above.map(({ key, value }) => [key, value])).toEqual([
        ['poNumber', '4500012'],
        ['factory', 'Mill'],
      ]);
    },
  );

  it('they put names and values above the header, which is found or pointed at (K22)', () => {
    const rows = [
      ['PO Number', '4500012', 'Vendor', 'Mill', 'Currency', 'USD', 'Season', 'SS27'],
      ['', '', ''],
      ['Style', 'Qty', 'Ex-factory'],
      ['LS-1', '60', '15/01/2027'],
    ];
    const addOn = openSetUp();
    expect(addOn.call('openImport', 'Orders', rows)).toMatchObject({ header: 2, found: { style: 0, quantity: 1 } });
    expect(addOn.call('openImport', 'Orders', rows, { header: 0, lines: 1 })).toMatchObject({ header: 0, lines: 1 });
  });
});
