// More files and cells as the trade writes them, each of a kind that used to go wrong somewhere: what a careful person reads in them.
import type { Formats } from '../../src/schema/stated';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { bring } from '../support/bring';

const SPANISH: Formats = { dates: 'dayFirst', decimalMark: ',' };
const all = openSetUp();
all.call('addRow', 'Orders', plainOrder);

/** A file brought into a workbook of its own, and what some columns of its rows show then. */
function brought(table: string, csv: string, labels: readonly string[], formats?: Formats): readonly string[] {
  const addOn = openSetUp();
  const file = bring(addOn, table, csv, formats ? { formats } : {});
  expect(file.check.wrong).toEqual([]);
  file.write();
  return addOn.rows(table).map((row) => labels.map((label) => row[label]?.display ?? '').join(' | '));
}

describe('Two lines that one paper each is behind (K1)', () => {
  it.each([
    ['Shipments', 'Direction,Tracking,Qty,ETA,Delivery note,Notes', 'Inbound,TBA,100,2026-12-01,%,x'],
    ['Orders', 'PO,Style,Color,Vendor,Qty,Ex-factory,PO line', 'PX1,Tee,White,Mill,100,2027-01-15,%'],
    ['Expenses', 'Fecha,Concepto,Proveedor,Importe,Moneda,Notas,Número factura', '2026-11-02,Tela,Mill,45,EUR,x,%'],
  ])('both come into %s, in one file or in two, and not twice', (table, head, line) => {
    const addOn = openSetUp();
    const rows = (...papers: string[]) => [head, ...papers.map((paper) => line.replace('%', paper))].join(' / ');
    bring(addOn, table, rows('A1', 'A2')).write();
    expect(addOn.rows(table)).toHaveLength(2);
    expect(bring(addOn, table, rows('A2', 'A1')).check).toMatchObject({ add: [], changed: [], wrong: [] });
    const later = bring(addOn, table, rows('A1', 'A2', 'A3')).check;
    expect(later).toMatchObject({ add: [2], changed: [] });
    expect(later.there).toHaveLength(2);
  });
});

describe('Names that Spanish files give their columns', () => {
  it('tell inbound from outbound, and what left from what arrives', () => {
    const csv =
      'Dirección;Nº seguimiento;Transportista;Cantidad;Fecha salida;Fecha llegada / Entrada;1Z999AA10123456784;UPS;40;15/11/2026;29/11/2026';
    expect(
      brought('Shipments', csv, ['Direction', 'Tracking number', 'Carrier', 'Quantity', 'Shipped on', 'ETA'], SPANISH),
    ).toEqual(['Inbound | 1Z999AA10123456784 | UPS | 40 | 15 Nov 2026 | 29 Nov 2026']);
  });

  it('hold with “de” and without it', () => {
    const csv =
      'Nº pedido;Nombre cliente;Modelo;Color;Proveedor;Unidades;Fecha salida fábrica;Precio unitario;Divisa;Fecha cancelación / 4501;Roux;Lola;Rojo;Norte;1.200;15/01/2027;12,50;EUR;30/01/2027';
    expect(
      brought('Orders', csv, ['PO number', 'Customer', 'Quantity', 'Original ex-factory', 'Cancel date'], SPANISH),
    ).toEqual(['4501 | Roux | 1,200 | 15 Jan 2027 | 30 Jan 2027']);
  });

  it('say what an expense is for', () => {
    const csv =
      'Fecha factura;Tipo;Proveedor;Importe total;Moneda;Vencimiento / 01/11/2026;Flete;DHL;45,00;EUR;30/11/2026';
    expect(brought('Expenses', csv, ['Category', 'Vendor', 'Amount'], SPANISH)).toEqual(['Freight | DHL | 45.00']);
  });
});

describe('A column for each size with their total behind them (K14)', () => {
  const csv = (total: number) => `PO,Style,Vendor,S,M,L,Total,Ex-factory / P1,Tee,Mill,10,15,5,${total},2027-01-15`;

  it('comes in where they agree', () => {
    expect(brought('Orders', csv(30), ['Quantity', 'Sizes'])).toEqual(['30 | S:10 M:15 L:5']);
  });

  it('is told where the sizes add up to something else', () => {
    expect(bring(all, 'Orders', csv(31)).check.wrong).toMatchObject([{ problems: { sizes: { code: 'sizesDiffer' } } }]);
  });

  it('is no quantity where it may be an amount', () => {
    const amounts = 'PO,Style,Vendor,Sizes,Price,Total,Ex-factory / P1,Tee,Mill,S:10 M:15,2,50,2027-01-15';
    expect(bring(all, 'Orders', amounts).view.found).not.toHaveProperty('quantity');
  });
});

describe('Cells', () => {
  const order = (head: string, cell: string) =>
    `PO,Style,Vendor,Qty,Ex-factory,${head} / P1,Tee,Mill,10,2027-01-15,${cell}`;
  const read = (table: string, csv: string, label: string) => brought(table, csv, [label])[0];

  it.each([
    '120.00 CR',
    '120.00CR',
    '120.00 Cr.',
    'EUR 120.00 CR',
    '(120.00)',
    '120.00-',
    '− 120.00',
    '€(120.00)',
    '(€120.00)',
  ])('say a credit as %s (K18)', (amount) => {
    const csv = `Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,${amount},EUR`;
    expect(read('Expenses', csv, 'Amount')).toBe('-120.00');
  });

  it.each(['__/__/____', '--/--/----', '..', 'NULL', '00/00/0000', '00000000'])('say no day as %s (K11)', (day) => {
    expect(read('Orders', order('Cancel date', day), 'Cancel date')).toBe('');
  });

  it.each(['ASAP', 'sin fecha', 'por confirmar', '31/12/9999'])(
    'say no day that can be left blank as %s (K11)',
    (day) => {
      const csv = order('Cancel date', day);
      expect(bring(all, 'Orders', csv).check.wrong).toMatchObject([{ problems: { cancelDate: { typed: day } } }]);
      expect(bring(all, 'Orders', csv, { blanks: ['cancelDate'] }).check).toMatchObject({ add: [0], wrong: [] });
    },
  );

  it.each(['+/- 5%', '± 5 %', '+/-5', '5%', '0.05'])('say a tolerance as %s', (share) => {
    expect(read('Orders', order('Tolerance', share), 'Tolerance')).toBe('5.0%');
  });

  it.each([
    ['12/11/2026 14:35', '12 Nov 2026'],
    ['2026-11-12T14:35:00+01:00', '12 Nov 2026'],
    ['Thu 12 Nov 2026', '12 Nov 2026'],
    ['jueves 12 de noviembre de 2026', '12 Nov 2026'],
    ['46338', '12 Nov 2026'],
    ['20261112', '12 Nov 2026'],
    ['12.Nov.26', '12 Nov 2026'],
    ['Nov-12-2026', '12 Nov 2026'],
    ['12th November 2026', '12 Nov 2026'],
  ])('say a day as %s (K15, K16)', (day, shown) => {
    const csv = `Direction,Tracking,Qty,Delivered / Inbound,A1,5,${day}`;
    expect(brought('Shipments', csv, ['Delivered on'], { dates: 'dayFirst', decimalMark: '.' })).toEqual([shown]);
  });

  it.each([
    'S=10;M=20',
    'S (10), M (20)',
    '10 S + 20 M',
    'S:10 | M:20',
    'S 10pcs, M 20pcs',
    'S×10 M×20',
    '10xS, 20xM',
    'S–10 M–20',
    '10 S / 20 M',
    'S 10, M 20, total 30',
  ])('say sizes as %s (K14)', (sizes) => {
    const csv = `PO;Style;Vendor;Sizes;Ex-factory / P1;Tee;Mill;"${sizes}";2027-01-15`;
    expect(read('Orders', csv.replaceAll(' / 1', ' /1').replaceAll(' / 2', ' /2'), 'Sizes')).toBe('S:10 M:20');
  });

  it.each([
    ['Rs. 9000', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
    ['40 pesos', ['MXN', 'ARS', 'CLP', 'COP', 'DOP', 'PHP']],
  ])('say a currency that may be several, which is never guessed: %s (K4)', (amount, stated) => {
    const csv = `Date,Category,Vendor,Amount / 2026-11-02,Fabric,Mill,${amount}`;
    expect(bring(all, 'Expenses', csv).check.wrong).toMatchObject([
      { problems: { amount: { code: 'otherCurrency', stated } } },
    ]);
  });

  it.each([
    ['R$ 90.00', 'BRL'],
    ['US$ 90.00', 'USD'],
    ['40 usd', 'USD'],
    ['£40', 'GBP'],
    ['40 euros', 'EUR'],
  ])('say the currency of %s (K4)', (amount, currency) => {
    const csv = `Date,Category,Vendor,Amount / 2026-11-02,Fabric,Mill,${amount}`;
    expect(read('Expenses', csv, 'Currency')).toBe(currency);
  });

  it.each([
    ['Shipments', 'Direction,Tracking,Qty', 'Inbound,"7,94E+11",5', 'trackingNumber', 'lostDigits'],
    ['Inventory', 'SKU,Description', '8.43E+12,Tee', 'sku', 'lostDigits'],
    ['Orders', 'PO,Style,Vendor,Qty,Ex-factory', '########,Tee,Mill,10,2027-01-15', 'poNumber', 'sheetError'],
  ])('in %s tell that a spreadsheet has lost digits (K8)', (table, head, line, key, code) => {
    expect(bring(all, table, `${head} / ${line}`).check.wrong).toMatchObject([{ problems: { [key]: { code } } }]);
  });

  it.each(['ord - 0001', 'ORD–0001', 'Ord\u00a0-\u00a00001', 'ORD\u200b-0001'])('name an order as %j (K20)', (id) => {
    const csv = `Direction,Order,Qty,ETA / Inbound,${id},5,2026-12-01`;
    expect(bring(all, 'Shipments', csv).check).toMatchObject({ add: [0], wrong: [] });
  });

  it('name an item that stands there with blanks around its hyphen (K20)', () => {
    const addOn: AddOn = openSetUp();
    bring(addOn, 'Inventory', 'SKU,Description / NB-1,Tee').write();
    expect(bring(addOn, 'Inventory', 'SKU,Description / NB - 1,Tee').check).toMatchObject({
      add: [],
      there: [{ id: 'NB-1' }],
    });
  });
});
