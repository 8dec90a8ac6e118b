// What a file holds beside the columns that are taken: papers that tell lines apart, halves of numbers, and what stands below its list.
import { rowsToSend, unreadColumns } from '../../src/sidebar/import/to-send';
import { openSetUp } from '../support/add-on';
import { bring, bringAgain } from '../support/bring';

const HEAD = 'Date,Category,Vendor,Amount,Currency,Notes,Invoice No';
const invoice = (number: string, notes = 'Rush') => `2026-11-02,Freight,DHL,45.00,EUR,${notes},${number}`;

describe('A column of the file that none of ours takes', () => {
  const plain = openSetUp();

  it('is no reason to lose a line: invoices that differ by their number alone are two, brought twice they are the same two', () => {
    const addOn = openSetUp();
    const first = bring(addOn, 'Expenses', `${HEAD} / ${invoice('101')}`);
    first.write();
    expect(addOn.shownRow('Expenses', 2).Notes).toBe('Rush; Invoice No: 101');
    const next = bring(addOn, 'Expenses', `${HEAD} / ${invoice('101')} / ${invoice('102')}`);
    expect(next.check).toMatchObject({ add: [1], there: [{ row: 0, id: 'EXP-0001' }], changed: [] });
    next.write();
    const again = bring(addOn, 'Expenses', `${HEAD} / ${invoice('102')} / ${invoice('101')}`);
    expect(again.check).toMatchObject({ add: [], changed: [], there: [{ id: 'EXP-0002' }, { id: 'EXP-0001' }] });
  });

  it('alone in a later file makes its line a question, and what a person noted since makes none', () => {
    const addOn = openSetUp();
    bring(addOn, 'Expenses', `${HEAD} / ${invoice('101')}`).write();
    addOn.type('Expenses', 2, 'Notes', 'Rush; Invoice No: 101; asked Ana');
    expect(bring(addOn, 'Expenses', `${HEAD} / ${invoice('101')}`).check).toMatchObject({
      there: [{ row: 0 }],
      changed: [],
    });
    expect(bring(addOn, 'Expenses', `${HEAD} / ${invoice('102')}`).check).toMatchObject({
      add: [],
      there: [],
      // Not ticked by itself: what was noted would be lost, and the other invoice with it.
      changed: [{ fields: [{ key: 'notes', becomes: 'Rush; Invoice No: 102', likely: false }] }],
    });
  });

  it.each([
    'Factura',
    'Nº de factura',
    'Credit note no.',
    'Reference',
    'Ref',
    'Doc. number',
    'Line',
    'Albarán',
    'Lot no',
  ])('is kept where it is called %s', (name) => {
    const csv = `Date,Category,Vendor,Amount,Currency,Notes,${name} / ${invoice('A-7')}`;
    const { all } = bring(plain, 'Expenses', csv);
    const { keys, rows } = rowsToSend(all.source, all.plan, all.rows);
    expect(rows[0]?.[keys.indexOf('notes')]).toBe(`Rush; ${name}: A-7`);
  });

  it('is left where it names no paper, is kept where the person says so, and so it is in the next file', () => {
    const addOn = openSetUp();
    const csv = (lot: string) => `Date,Category,Vendor,Amount,Currency,Warehouse / 2026-11-02,Fabric,Mill,9,EUR,${lot}`;
    const first = bringAgain(addOn, 'Expenses', csv('North'));
    const { source, plan } = first.all;
    expect(unreadColumns(source, plan.mapping).map((column) => source.header[column])).toEqual(['Warehouse']);
    bringAgain(addOn, 'Expenses', csv('North'), { kept: [5] }).write();
    expect(addOn.shownRow('Expenses', 2).Notes).toBe('Warehouse: North');
    const next = bringAgain(addOn, 'Expenses', csv('South'));
    expect(next.all.plan.kept).toEqual([5]);
    expect(next.check).toMatchObject({ there: [], changed: [{ fields: [{ becomes: 'Warehouse: South' }] }] });
    expect(bringAgain(addOn, 'Expenses', csv('North')).check).toMatchObject({ add: [], changed: [] });
  });
});

describe('A number that commas have parted', () => {
  it('is taken as the person said of the last file like it', () => {
    const addOn = openSetUp();
    const csv = (po: string) => `PO,Style,Vendor,Ex-factory,Qty,Notes / ${po},Shirt,Mill,2027-01-15,1,200`;
    expect(bringAgain(addOn, 'Orders', csv('P1')).misshapen).toEqual([2]);
    bringAgain(addOn, 'Orders', csv('P1'), { withSplit: true }).write();
    const next = bringAgain(addOn, 'Orders', csv('P2'));
    expect(next).toMatchObject({ misshapen: [], check: { add: [0] }, all: { plan: { withSplit: true } } });
  });
});

describe('What stands below a list', () => {
  const addOn = openSetUp();
  const head = 'Date,Category,Vendor,Amount,Currency';
  const list = `${head} / 2026-11-02,Fabric,Mill,100.00,EUR / 2026-11-03,Trim,Zip,50.00,EUR`;
  const rows = { add: [0, 1], wrong: [] };

  it.each([
    ',,VAT 20%,30.00,',
    ',,IVA 21 %,31.50,EUR',
    'VAT @ 20%,,,30.00,',
    ',,IVA (21%):,"31,50 €",',
    ',,Freight,45.00,EUR',
    ',,Flete,45.00,EUR',
    ',,Gastos de envío,12.00,EUR',
    ',,Shipping & handling,12.00,',
    'Plus freight charges,,,12.00,',
    'Discount 5%,,,-7.50,',
    'Bank details: Santander; IBAN ES12 3456,,,,',
    'Bank details: Santander',
    'Datos bancarios: Banco Uno, Madrid, IBAN ES12, BIC X, titular Mill SL',
    'Payment terms: 30 days net,,,,',
    'Forma de pago: transferencia',
    'Printed on 22/11/2026 by Ana',
    'Gracias por su confianza',
    'Observaciones: sin IVA,,,,',
  ])('is no row, and is said: %s', (line) => {
    expect(bring(addOn, 'Expenses', `${list} / ${line}`)).toMatchObject({ footers: [4], misshapen: [], check: rows });
  });

  it('is the whole foot of an invoice, its pages and its totals with it', () => {
    const foot = [',,Subtotal,150.00,', ',,VAT 20%,30.00,', ',,Freight,20.00,', ',,Grand total incl. VAT,200.00,EUR'];
    const csv = [list, ...foot, 'Bank details: Santander', 'Page 1 of 2', 'Página 2 de 2'].join(' / ');
    const { footers, totals, misshapen, check, all } = bring(addOn, 'Expenses', csv);
    expect([footers.toSorted(), totals, misshapen]).toEqual([[5, 6, 8], [4, 7], []]);
    expect(check).toMatchObject(rows);
    expect(all.source.furniture.map(({ line }) => line)).toEqual([9, 10]);
  });

  it.each([
    ['a payment of freight', '2026-11-04,Freight,DHL,45.00,EUR'],
    ['freight of the same invoice', ',Freight,,45.00,EUR'],
    ['a vendor called so', '2026-11-04,Trim,Bank Street Buttons,45.00,EUR'],
    ['tax by its category', '2026-11-04,Duty,Aduana,45.00,EUR'],
  ])('is a row where it is one: %s', (_, line) => {
    expect(bring(addOn, 'Expenses', `${list} / ${line}`)).toMatchObject({ footers: [], check: { add: [0, 1, 2] } });
  });

  it('ends where a row stands: charges amid the rows are named, never left out', () => {
    const csv = `${list} / ,,VAT 20%,30.00, / 2026-11-05,Trim,Zip,5.00,EUR`;
    expect(bring(addOn, 'Expenses', csv)).toMatchObject({ footers: [], check: { wrong: [{ row: 2 }] } });
  });

  it('comes in where the person says that it is a row, and in the next file like it', () => {
    const own = openSetUp();
    const csv = (day: string) =>
      `${head} / ${day},Fabric,Mill,100.00,EUR / ${day},Freight,,20.00,EUR / ,,VAT 20%,24.00,EUR`;
    const first = bringAgain(own, 'Expenses', csv('2026-11-02'));
    expect(first).toMatchObject({ footers: [4], check: { add: [0, 1], wrong: [] } });
    const taken = bringAgain(own, 'Expenses', csv('2026-11-02'), { withFooters: true });
    expect(taken).toMatchObject({ footers: [4], check: { add: [0, 1], wrong: [{ row: 2 }] } });
    taken.write();
    const next = bringAgain(own, 'Expenses', csv('2026-11-09'));
    expect(next).toMatchObject({ check: { add: [0, 1], wrong: [{ row: 2 }] }, all: { plan: { withFooters: true } } });
  });

  it('is told in orders and shipments, too', () => {
    const orders =
      'PO,Style,Vendor,Qty,Price,Ex-factory / P1,Tee,Mill,10,5.00,2027-01-15 / ,VAT 21%,,,10.50, / Flete,,,,20.00,';
    expect(bring(addOn, 'Orders', orders)).toMatchObject({ footers: [4, 3], check: { add: [0], wrong: [] } });
    const shipments = 'Direction,Tracking,Qty,ETA / Inbound,AAA111,100,2026-12-01 / Freight prepaid:,,, / Page 1/1,,,';
    expect(bring(addOn, 'Shipments', shipments)).toMatchObject({ footers: [3], check: { add: [0], wrong: [] } });
  });
});
