// A factory's weekly sheet, as they send it: any order of columns, headers over two lines, translations, other customers' orders.
import { pastedCells } from '../../../src/domain/reply/cells';
import { isSheet, readSheet } from '../../../src/domain/reply/sheet';
import { read as readMail, season, told } from './season';

const read = (text: string, from?: string) =>
  readSheet(pastedCells(text), { book: season, ...(from === undefined ? {} : { from }) });

const lines = (text: string, from?: string) => told(read(text, from));

const SHEET = [
  'WEEKLY WIP REPORT\t\t\t\t\t\t\t',
  'Brand\tPO#\tStyle No 款号\tColor 颜色\tUnits\tPlanned Cut Date\tRevised Ex-factory\tVendor comments',
  'Nordhaus\t4471\tLinen shirt\tEcru\t400\t2026-12-02\t2026-12-18\tok',
  'Nordhaus\t4472\tLS-204 - OLIVE\tOlive\t580\t2026-12-04\t2026-12-22\tzip late',
  'Other\t7001\tParka\tBlack\t900\t2026-12-09\t2027-01-15\t',
  'TOTAL\t\t\t\t1880\t\t\t',
].join('\n');

it('each row is matched by PO, style and colour; what differs is a line, and other orders are told', () => {
  const sheet = read(SHEET, 'Textiles del Norte');
  expect(told(sheet).filter((line) => !line.includes('ORD-0001') && !line.includes('MS-001'))).toEqual([
    'ORD-0002 quantity 580',
    'MS-0022 promised 2026-12-04',
    'ORD-0002 revisedExFactory 2026-12-22',
  ]);
  expect(lines(SHEET)).toEqual(
    expect.arrayContaining(['MS-0012 promised 2026-12-02', 'ORD-0001 revisedExFactory 2026-12-18']),
  );
  expect(sheet.unknown).toEqual(['7001 Parka Black']);
  expect(sheet.sheet).toMatchObject({ rows: 3, known: 2 });
  expect(sheet.sheet.read).toEqual([
    'PO#',
    'Style No 款号',
    'Color 颜色',
    'Units',
    'Planned Cut Date',
    'Revised Ex-factory',
  ]);
});

it('columns stand in any order, and their names over two lines or in broken cells', () => {
  const wrapped = [
    'Ex-factory\tColour\tPO\tStyle\t"Actual\ncut date"',
    'date\t\tnumber\tno.\t',
    '18-Dec-26\tEcru\t4471\tLinen shirt\t20-Nov-26',
  ].join('\n');
  expect(lines(wrapped)).toEqual(['ORD-0001 revisedExFactory 2026-12-18', 'MS-0012 doneOn 2026-11-20']);
  const grouped = [
    'PO\tStyle\tCutting start\t\tEx-factory\t',
    '\t\tPlanned\tActual\tRevised\tActual',
    '4471\tLinen shirt\t1-Dec-26\t\t18-Dec-26\t',
  ].join('\n');
  expect(lines(grouped)).toEqual(['MS-0012 promised 2026-12-01', 'ORD-0001 revisedExFactory 2026-12-18']);
});

it('cells are told apart by what the sheet was copied with: semicolons of a file, bars of a chat', () => {
  const file =
    'S/N;Buyer;PO No.;Style Desc;Clr;Ord Qty;Cut Qty;Ex-Fty (Orig);Ex-Fty (Rev);Remarks\n1;NORDHAUS;4471;Linen shirt;ECRU;400;400;11/12/26;18/12/26;waiting zips\n2;NORDHAUS;4472;LS-204;OLIVE;600;0;11/12/26;22/12/26;fabric late';
  expect(lines(file)).toEqual(['ORD-0001 revisedExFactory 2026-12-18', 'ORD-0002 revisedExFactory 2026-12-22']);
  const chat =
    '| PO | Style | Colour | Qty | Ex-fty |\n|---|---|---|---|---|\n| 4471 | Linen shirt | Ecru | 400 | 18 Dec 2026 |\n| 4472 | LS-204 | Olive | 590 | 22 Dec 2026 |';
  expect(lines(chat)).toEqual([
    'ORD-0001 revisedExFactory 2026-12-18',
    'ORD-0002 quantity 590',
    'ORD-0002 revisedExFactory 2026-12-22',
  ]);
});

it('plans stand beside what happened, under one heading for both', () => {
  const sheet = [
    'PO#\tSTYLE\tCOLOR\tFABRIC IN HOUSE\t\tCUTTING\t\tEX-FACTORY\t',
    '\t\t\tPLAN\tACTUAL\tPLAN\tACTUAL\tPLAN\tREVISED',
    '4471\tLinen shirt\tEcru\t13-Nov\t20-Nov\t20-Nov\t\t11-Dec\t18-Dec',
    '4472\tLS-204\tOlive\t13-Nov\t\t20-Nov\t\t11-Dec\tTBA',
  ].join('\n');
  expect(lines(sheet)).toEqual(['MS-0010 doneOn 2026-11-20', 'ORD-0001 revisedExFactory 2026-12-18']);
});

it('a workshop’s sheet in Spanish, with its own short words and a total below', () => {
  const sheet = [
    'Estado de producción semana 47',
    '',
    'OC\tReferencia\tColor\tCant.\tCorte\tConfección\tInspección\tSalida fábrica\tObs.',
    '4472\tLS-204\tOliva\t600\t01-dic-26\t07-dic-26\t16-dic-26\t21-dic-26\tfalta hilo',
    'A-118\tCargo skirt\tNegro\t400\tOK\tOK\t30-nov-26\t04-dic-26\t',
    'Total\t\t\t1.000\t\t\t\t\t',
  ].join('\n');
  expect(lines(sheet)).toEqual([
    'MS-0022 promised 2026-12-01',
    'MS-0023 promised 2026-12-07',
    'MS-0024 promised 2026-12-16',
    'ORD-0002 revisedExFactory 2026-12-21',
    'MS-0034 promised 2026-11-30',
    'ORD-0003 revisedExFactory 2026-12-04',
  ]);
});

it('days of the voyage move the shipment that is planned, and nothing where none is', () => {
  const sheet = [
    'Order No\tItem\tColour\tStatus\tETD\tETA\tQty shipped\tBalance',
    '4471\tLinen shirt\tEcru\tSewing 60%\t18/12/2026\t20/01/2027\t0\t400',
    '4480\tBoxy tee\tWhite\tPacking\t01/12/2026\t22/12/2026\t0\t400',
  ].join('\n');
  expect(lines(sheet)).toEqual(['SHP-0001 etd 2026-12-18', 'SHP-0001 eta 2027-01-20']);
});

it('a sheet that lies on its side is none, and its days are ticked for nobody', () => {
  const sheet = 'PO\t4471\t4472\nStyle\tLinen shirt\tLS-204\nColour\tEcru\tOlive\nEx-factory\t18-Dec-26\t22-Dec-26';
  expect(isSheet(pastedCells(sheet))).toBe(false);
  expect(told(readMail(sheet)).filter((line) => !line.startsWith('?'))).toEqual([]);
});

it('in Spanish', () => {
  const sheet =
    'Pedido\tModelo\tColor\tCantidad\tFecha de embarque prevista\tTela en fábrica\n4471\tLinen shirt\tEcru\t400\t18/12/2026\t03/12/2026';
  expect(lines(sheet, 'Textiles del Norte')).toEqual([
    '? ORD-0001 revisedExFactory 2026-12-18 (otherParty)',
    '? MS-0010 promised 2026-12-03 (otherParty)',
  ]);
  expect(lines(sheet)).toEqual(['ORD-0001 revisedExFactory 2026-12-18', 'MS-0010 promised 2026-12-03']);
});

it('a translation in Latin letters stands behind a stroke, the kind of a day above or below what it is of, a PO with its sign', () => {
  const vietnamese =
    'Mã hàng / Style\tSố PO / PO No\tMàu / Color\tNgày xuất / Ex-fty date\nLinen shirt\tPO 4471\tEcru\t18/12/2026';
  const ours = ['ORD-0001 revisedExFactory 2026-12-18'];
  expect([isSheet(pastedCells(vietnamese)), lines(vietnamese)]).toEqual([true, ours]);
  expect(lines('PO\tSTYLE\tCLR\tPLANNED\tACTUAL\n\t\t\tEX-FTY\tEX-FTY\n4471\tLinen shirt\tEcru\t18-Dec\t')).toEqual(
    ours,
  );
  const spanish =
    'OC\tEstilo\tUds\tCorte\t\tCostura\t\n\t\t\tinicio\tfin\tinicio\tfin\n4472\tLS-204\t590\t02/12/2026\t04/12/2026\t05/12/2026\t15/12/2026';
  expect(lines(spanish)).toEqual([
    'ORD-0002 quantity 590',
    'MS-0022 promised 2026-12-02',
    'MS-0023 promised 2026-12-05',
  ]);
});

const one = (header: string, cell: string, from?: string) =>
  lines(`PO\tStyle\tColour\t${header}\n4471\tLinen shirt\tEcru\t${cell}`, from);

it.each([
  ['Ex-factory', '18-Dec', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['Ex-factory', '46374', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['Ex-factory', '12/18/2026', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['Ex-factory', '05/12/2026', ['? ORD-0001 revisedExFactory 2026-12-05 (eitherOrder)']],
  ['Ex-factory', '18 Dec TBC', ['? ORD-0001 revisedExFactory 2026-12-18 (stated)']],
  ['Ex-factory', 'TBC', []],
  ['Ex-factory', '11-Dec-26', []],
  ['Original ex-factory', '20-Dec-26', []],
  ['Cancel date', '20-Dec-26', []],
  ['Actual ex-factory', '20-Nov-26', ['ORD-0001 actualExFactory 2026-11-20']],
  ['Actual ex-factory', '20-Dec-26', ['? ORD-0001 revisedExFactory 2026-12-20 (ahead)']],
  ['Units', '390', ['ORD-0001 quantity 390']],
  ['Units', '400 pcs', []],
  ['Units', '40', ['? ORD-0001 quantity 40 (far)']],
  ['FOB price', '12.50', []],
  ['Fabric in-house', '3-Dec-26', ['MS-0010 promised 2026-12-03']],
  ['Final inspection', '9-Dec-26', ['MS-0014 promised 2026-12-09']],
])('%s: %s', (header, cell, expected) => {
  expect(one(header, cell)).toEqual(expected);
});

it('the days of the whole sheet say which way its days are written', () => {
  const sheet = 'PO\tStyle\tEx-factory\n4471\tLinen shirt\t05/12/2026\n4472\tLS-204\t22/12/2026';
  expect(lines(sheet)).toEqual(['ORD-0001 revisedExFactory 2026-12-05', 'ORD-0002 revisedExFactory 2026-12-22']);
});

it('a PO that stands once for the rows below it holds for each; two days for one order are no day', () => {
  const merged = 'PO\tStyle\tColour\tEx-factory\n4480\tBoxy tee\tWhite\t10-Dec-26\n\tBoxy tee\tNavy\t14-Dec-26';
  expect(lines(merged)).toEqual(['ORD-0004 revisedExFactory 2026-12-10', 'ORD-0005 revisedExFactory 2026-12-14']);
  const twice = 'PO\tStyle\tEx-factory\n4471\tLinen shirt\t18-Dec-26\n4471\tLinen shirt\t20-Dec-26';
  expect(lines(twice)).toEqual([
    '? ORD-0001 revisedExFactory 2026-12-18 (twice)',
    '? ORD-0001 revisedExFactory 2026-12-20 (twice)',
  ]);
});

it('a style that is another PO is not taken for the one that it stands under', () => {
  const sheet = 'PO\tStyle\tEx-factory\n4471\tParka\t18-Dec-26\n8800\tLinen shirt\t18-Dec-26';
  expect(lines(sheet)).toEqual([]);
  expect(read(sheet).unknown).toEqual(['4471 Parka', '8800 Linen shirt']);
});

it('a mail is no sheet, and a sheet is none without a header', () => {
  expect(isSheet(pastedCells('Hi Ana,\nPO 4471 ships 18 Dec.\nRegards'))).toBe(false);
  expect(isSheet(pastedCells('4471\tLinen shirt\t18-Dec\n4472\tLS-204\t18-Dec'))).toBe(false);
  expect(isSheet(pastedCells(SHEET))).toBe(true);
});
