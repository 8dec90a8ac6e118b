// Values as files write them, and the rows they refer to: read as they are meant, asked about, or refused with the reason.
import { matchColumns } from '../../src/derive/import';
import { type ReadRow, readRow } from '../../src/derive/read-row';
import { parseText } from '../../src/sidebar/import/read-file';
import { tabNamed } from '../../src/tabs';
import { type AddOn, openSetUp, TODAY } from '../support/add-on';
import { bring, bringAgain, ISO } from '../support/bring';
import { NOTHING_MORE } from '../support/files';

const HEAD = 'PO,Style,Color,Vendor,Qty,Price,Ex-factory';
const SHIPMENT = 'Direction,Tracking,Qty,ETA';

const referred = (name: string) => tabNamed(name);

/** The only row of a file, as it is read before the workbook is asked. */
function readOnly(table: string, csv: string): ReadRow {
  const tab = tabNamed(table);
  const [header = [], ...rows] = parseText(csv.split(' / ').join('\n')).rows;
  const found = Object.entries(matchColumns(tab, header, rows, referred));
  const cells = found.map(([, column]) => rows[0]?.[column] ?? '');
  const sent = { keys: found.map(([key]) => key), rows: [cells], formats: ISO, ...NOTHING_MORE };
  return readRow(tab, sent, cells, { today: TODAY });
}

/** What is said of a cell. */
function problemOf(table: string, csv: string, key: string) {
  const read = readOnly(table, csv);
  return read.ok ? undefined : read.problems[key]?.code;
}

function valuesOf(table: string, csv: string) {
  const read = readOnly(table, csv);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.values;
}

describe('A name or number whose figures a spreadsheet has lost (K8)', () => {
  it.each([
    ['a tracking number', 'Shipments', `${SHIPMENT} / Inbound,9.40551E+21,10,2026-12-01`, 'trackingNumber'],
    ['one with a decimal comma', 'Shipments', `${SHIPMENT} / Inbound,"9,40551E+21",10,2026-12-01`, 'trackingNumber'],
    ['one without a sign', 'Orders', `${HEAD} / 1.2E5,Tee,White,Mill,75,5.00,2027-03-15`, 'poNumber'],
    ['a PO number', 'Orders', `${HEAD} / 6.12206E+11,Tee,White,Mill,75,5.00,2027-03-15`, 'poNumber'],
    ['a style', 'Orders', `${HEAD} / P1,1E+12,White,Mill,75,5.00,2027-03-15`, 'style'],
    ['an SKU', 'Inventory', 'SKU,Description / 4.0063E+12,Linen', 'sku'],
    ['an order it refers to', 'Shipments', 'Direction,PO Number,Qty / Inbound,6.12206E+11,10', 'order'],
    [
      'figures turned to zeros',
      'Shipments',
      `${SHIPMENT} / Inbound,940551189922319000000,10,2026-12-01`,
      'trackingNumber',
    ],
  ])('%s is refused', (_, table, csv, key) => {
    expect(problemOf(table, csv, key)).toBe('lostDigits');
  });

  it.each(['9405511899223197428490', '2E5', 'E10', '1000000000000', '100000000000000'])(
    '%s has lost nothing',
    (number) => {
      expect(valuesOf('Orders', `${HEAD} / ${number},Tee,White,Mill,75,5.00,2027-03-15`)).toMatchObject({
        poNumber: number,
      });
    },
  );

  it.each(['#REF!', '#N/A', '#VALUE!', '########'])('an error of the spreadsheet, %s, is no name either', (error) => {
    expect(problemOf('Orders', `${HEAD} / ${error},Tee,White,Mill,75,5.00,2027-03-15`, 'poNumber')).toBe('sheetError');
  });
});

describe('A word that every object of the language knows', () => {
  it.each(['constructor', 'toString', '__proto__'])('%s is a name like any other, and no choice', (word) => {
    expect(valuesOf('Orders', `${HEAD} / P1,${word},${word},${word},75,5.00,2027-03-15`)).toMatchObject({
      style: word,
      colour: word,
      factory: word,
    });
    expect(problemOf('Orders', `${HEAD},Stage / P1,Tee,White,Mill,75,5.00,2027-03-15,${word}`, 'stage')).toBeDefined();
  });
});

describe('Owners', () => {
  it('several of them each get their mail, so the file and the form take them (K19)', () => {
    const addOn = openSetUp();
    const owners = ['ana@a.com, bo@a.com', 'ana@a.com; bo@a.com', 'Ana <ana@a.com>, bo@a.com'];
    const rows = owners.map((each, index) => `P${index},Tee,White,Mill,75,5.00,2027-03-15,"${each}"`);
    expect(bring(addOn, 'Orders', `${HEAD},Owner / ${rows.join(' / ')}`).write()).toMatchObject({ ok: true });
    expect(addOn.rows('Orders').map((row) => row.Owner?.display)).toEqual(owners);
    const more = { owner: `${owners[0]}, cy@a.com` };
    expect(addOn.call('editRow', 'Orders', 'ORD-0001', { owner: owners[0] }, more, false)).toMatchObject({ ok: true });
  });

  it('one of whom is no address is refused', () => {
    const csv = `${HEAD},Owner / P1,Tee,White,Mill,75,5.00,2027-03-15,"ana@a.com, bo"`;
    expect(problemOf('Orders', csv, 'owner')).toBe('notAnEmail');
  });
});

describe('A choice as files call it', () => {
  const line = (mode: string, term: string) =>
    `Direction,Qty,ETA,Mode,Incoterm / Inbound,10,2026-12-01,"${mode}","${term}"`;

  it.each([
    ['Ocean', 'FOB', { Mode: 'Sea', Incoterm: 'FOB', Notes: '' }],
    ['OCEAN FREIGHT', 'F.O.B.', { Mode: 'Sea', Incoterm: 'FOB', Notes: '' }],
    ['Air Charter', 'fob', { Mode: 'Air', Incoterm: 'FOB', Notes: 'Mode: Air Charter' }],
    ['Aéreo', 'FOB Shanghai', { Mode: 'Air', Incoterm: 'FOB', Notes: 'Incoterm: FOB Shanghai' }],
    ['Truck', 'CIF, Rotterdam (Incoterms 2020)', { Mode: 'Road', Incoterm: 'CIF' }],
    ['Sea', 'DDU', { Incoterm: 'DAP', Notes: 'Incoterm: DDU' }],
    ['Sea', 'C&F Callao', { Incoterm: 'CFR', Notes: 'Incoterm: C&F Callao' }],
  ])('%s and %s are read, and what a column cannot take is kept in Notes', (mode, term, expected) => {
    const { mode: Mode, incoterm: Incoterm, notes: Notes = '' } = valuesOf('Shipments', line(mode, term));
    expect({ Mode, Incoterm, Notes }).toMatchObject(expected);
  });

  it.each([
    ['Sea/Air', 'FOB', 'mode'],
    ['Rail', 'FOB', 'mode'],
    ['Sea', 'N/A - From RDC', 'incoterm'],
    ['Sea', 'FOB or CIF', 'incoterm'],
  ])('%s and %s name none, or more than one: that is asked', (mode, term, key) => {
    expect(problemOf('Shipments', line(mode, term), key)).toBe('notAChoice');
  });

  it.each([
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['US$', 'USD'],
    ['usd', 'USD'],
    ['zł', 'PLN'],
  ])('a currency called %s is %s', (typed, code) => {
    const csv = `Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,100.00,${typed}`;
    expect(valuesOf('Expenses', csv)).toMatchObject({ currency: code });
  });

  it.each(['(120.00)', '120.00-', '-120.00', '−120.00', 'EUR (120.00)', '-€120.00'])(
    '%s is a credit note',
    (amount) => {
      const csv = `Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,${amount},EUR`;
      expect(valuesOf('Expenses', csv)).toMatchObject({ amount: -120, currency: 'EUR' });
    },
  );
});

describe('A day with the name of its month', () => {
  it.each([
    '15 Jan 2027',
    '15-Jan-27',
    'January 15th, 2027',
    'Fri, 15 January 2027',
    '15 de enero de 2027',
    '15-ene-2027',
    'viernes 15 de enero de 2027',
    '15º enero 2027',
    'Jan. 15, 2027',
    '2027-Jan-15',
    '46037',
  ])('%s is read in every file', (day) => {
    const year = day === '46037' ? '2026' : '2027';
    const csv = `PO,Style,Vendor,Qty,Ex-factory / P1,Tee,Mill,10,"${day}"`;
    expect(valuesOf('Orders', csv)).toMatchObject({ originalExFactory: `${year}-01-15` });
  });
});

describe('A day without its year', () => {
  it.each([
    ['12 Mar', ['2027-03-12']],
    ['wk 12', ['2027-03-22']],
    ['+3w', ['2026-12-13']],
    ['20 Nov', ['2026-11-20', '2027-11-20']],
  ])('%s is asked about, with the days that it may be', (day, may) => {
    const read = readOnly('Orders', `PO,Style,Vendor,Qty,Ex-factory / P1,Tee,Mill,10,${day}`);
    expect(read).toMatchObject({ problems: { originalExFactory: { code: 'moving', may } } });
  });

  it('is settled for a file and for one value of every row alike', () => {
    const addOn = openSetUp();
    const names = { originalExFactory: { 'wk 12': '2027-03-22' } };
    const rows = 'PO,Style,Vendor,Qty / P1,Tee,Mill,10';
    const csv = 'PO,Style,Vendor,Qty,Ex-factory / P1,Tee,Mill,10,wk 12';
    expect(bring(addOn, 'Orders', csv, { names }).check).toMatchObject({ add: [0] });
    const fixed = { originalExFactory: 'wk 12' };
    expect(bring(addOn, 'Orders', rows, { fixed }).check).toMatchObject({ add: [], wrong: [{ row: 0 }] });
    expect(bring(addOn, 'Orders', rows, { fixed, names }).check).toMatchObject({ add: [0] });
  });

  it('lies behind where its column says what has happened', () => {
    const read = readOnly('Expenses', 'Date,Category,Vendor,Amount,Currency / 12 Mar,Fabric,Mill,9,EUR');
    expect(read).toMatchObject({ problems: { date: { code: 'moving', may: ['2026-03-12'] } } });
  });
});

describe('The order that a shipment or an expense belongs to', () => {
  const orders = `${HEAD} / PX2,Tee,White,Mill,100,5,2027-01-15 / PX2,Tee,Black,Mill,50,5,2027-02-15 / PX3,Skirt,Navy,Mill,30,5,2027-01-15`;
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openSetUp();
    bring(addOn, 'Orders', orders).write();
  });
  /** The answer to the only question that a file of shipments asks. */
  const meantBy = (csv: string, id: string) => {
    const question = bring(addOn, 'Shipments', csv).check.asked?.[0]?.question ?? '';
    return { meant: { order: { [question]: id } } };
  };
  /** Brings a file of shipments, and says what the last ones in the tab belong to. */
  const ordersOf = (rows: number) =>
    addOn
      .rows('Shipments')
      .slice(-rows)
      .map((row) => row.Order?.display);

  it('is asked about once for the file, with what tells the candidates apart, and the answer holds for all its rows', () => {
    const csv = 'Direction,PO Number,Qty / Inbound,PX2,60 / Inbound,px2,40 / Inbound,PX3,30';
    const { check } = bring(addOn, 'Shipments', csv);
    expect(check.add).toEqual([2]);
    expect(check.asked).toEqual([
      {
        key: 'order',
        question: expect.stringContaining('px2'),
        typed: 'PX2',
        said: '',
        rows: 2,
        candidates: [
          { id: 'ORD-0001', about: 'Tee, White · Quantity 100 · Original ex-factory 2027-01-15' },
          { id: 'ORD-0002', about: 'Tee, Black · Quantity 50 · Original ex-factory 2027-02-15' },
        ],
      },
    ]);
    const answered = bring(addOn, 'Shipments', csv, meantBy(csv, 'ORD-0002'));
    expect(answered.check).toMatchObject({ add: [0, 1, 2], wrong: [] });
    expect(answered.check.asked).toBeUndefined();
    answered.write();
    expect(ordersOf(3)).toEqual(['ORD-0002', 'ORD-0002', 'ORD-0003']);
  });

  it('is left blank where none is meant, and what the file says goes to Notes', () => {
    const csv = 'Direction,PO Number,Qty / Inbound,PX2,61';
    bring(addOn, 'Shipments', csv, meantBy(csv, '')).write();
    const last = addOn.rows('Shipments').at(-1);
    expect([last?.Order?.display, last?.Notes?.display]).toEqual(['', 'Order: PX2']);
  });

  it('takes no answer that was none of the candidates', () => {
    const csv = 'Direction,PO Number,Qty / Inbound,PX2,61';
    expect(bring(addOn, 'Shipments', csv, meantBy(csv, 'ORD-0003')).check).toMatchObject({
      add: [],
      asked: [{ typed: 'PX2' }],
    });
  });

  it('that alone goes by the PO number, but has another style, is asked about: it is not taken in silence', () => {
    const csv = 'Direction,PO Number,Style,Qty / Inbound,PX3,Blouse,60';
    const { check } = bring(addOn, 'Shipments', csv);
    expect(check.wrong).toMatchObject([{ problems: { order: { code: 'otherRow', id: 'ORD-0003', said: 'Blouse' } } }]);
    expect(check.asked).toMatchObject([{ said: 'Blouse', candidates: [{ id: 'ORD-0003', about: 'Skirt, Navy' }] }]);
    expect(bring(addOn, 'Shipments', csv, meantBy(csv, 'ORD-0003')).check.add).toEqual([0]);
  });

  it.each([
    ['ord-0002', 'ORD-0002'],
    ['PX2/Tee/Black', 'ORD-0002'],
    ['PX2 Black', 'ORD-0002'],
    ['PX3-Skirt', 'ORD-0003'],
  ])('is found by %s', (name, id) => {
    bring(addOn, 'Shipments', `Direction,PO Number,Qty,Notes / Inbound,${name},1,${name}`).write();
    expect(ordersOf(1)).toEqual([id]);
  });

  it.each(['PX2/Tee/Green', 'PX9', 'PX3-2'])('is not found by %s, which is said', (name) => {
    const { wrong } = bring(addOn, 'Shipments', `Direction,PO Number,Qty / Inbound,${name},1`).check;
    expect(wrong).toMatchObject([{ problems: { order: { code: 'noSuchRow' } } }]);
  });

  it('is the one of last week in next week’s file, for as long as the same rows may be meant', () => {
    const week = (number: number) => `Direction,PO Number,Qty,Shipped / Inbound,PX2,7${number},2026-11-0${number}`;
    bringAgain(addOn, 'Shipments', week(1), meantBy(week(1), 'ORD-0002')).write();
    const next = bringAgain(addOn, 'Shipments', week(2));
    expect(next.check).toMatchObject({
      add: [0],
      answered: [{ typed: 'PX2', rows: 1, candidates: [{ id: 'ORD-0002', about: 'Tee, Black' }] }],
    });
    expect(next.check.asked).toBeUndefined();
    next.write();
    expect(ordersOf(1)).toEqual(['ORD-0002']);
    // A third order of that number is a question that nobody has answered.
    bring(addOn, 'Orders', 'PO,Style,Color,Vendor,Qty,Ex-factory / PX2,Tee,Red,Mill,10,2027-03-15').write();
    expect(bringAgain(addOn, 'Shipments', week(3)).check).toMatchObject({
      add: [],
      asked: [{ typed: 'PX2', candidates: { length: 3 } }],
    });
  });

  it('of an expense is asked about in the same way', () => {
    const csv = 'Date,Category,Vendor,Amount,PO / 2026-11-02,Freight,DHL,45.00,PX2';
    expect(bring(addOn, 'Expenses', csv).check.asked).toMatchObject([{ key: 'order', typed: 'PX2', rows: 1 }]);
  });
});
