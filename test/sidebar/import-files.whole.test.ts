// Workbooks, names over two rows, and next week's file on the import page.
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { textRow, xlsx } from '../support/xlsx';
import { complaintsOfAxe } from './axe';
import { everything, view } from './files';
import type { Script } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (script: Script = {}) => {
  stage = await openStage('import', { ...everything, ...script });
};
const button = (name: string): Locator => stage.page.getByRole('button', { name, exact: true });
const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const chosenText = (label: string) => field(label).evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.text);

const choose = (buffer: Buffer, name = 'orders.csv') =>
  stage.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

async function toColumns(text: string): Promise<void> {
  await choose(Buffer.from(text));
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Columns' }).waitFor();
}

async function toCheck(text: string): Promise<void> {
  await toColumns(text);
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Check' }).waitFor();
}

const ORDERS = [
  textRow(1, ['PO', 'Style', 'Factory', 'Qty', 'Ex-factory']),
  `<row r="2"><c r="A2"><v>4501</v></c><c r="B2" t="inlineStr"><is><t>Tee</t></is></c><c r="C2" t="inlineStr"><is><t>Mill</t></is></c><c r="D2"><v>1200</v></c><c r="E2" s="1"><v>46402</v></c></row>`,
  `<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>004502</t></is></c><c r="B3" t="e"><v>#REF!</v></c></row>`,
].join('');

test('of a workbook with several sheets one is chosen, and its cells are sent as they stand: days, numbers, zeros in front', async () => {
  await open();
  const sheets = [
    { name: 'Read me', rows: textRow(1, ['Nothing here']) },
    { name: 'Orders', rows: ORDERS },
    { name: 'Lists', rows: '', state: 'hidden' as const },
  ];
  await choose(Buffer.from(xlsx({ sheets, formats: [14] })), 'orders.xlsx');
  await field('Sheet').waitFor();
  expect(await field('Sheet').locator('option').allInnerTexts()).toEqual([
    'Choose a sheet',
    'Read me',
    'Orders',
    'Lists (hidden)',
  ]);
  await button('Continue').click();
  await shown('The file has several sheets. Choose the one with the rows.');
  await field('Sheet').selectOption('Orders');
  await shown('3 rows of 5 columns.');
  await shown('1 row is hidden or filtered out in the file. They are read as well.');
  await eventually(() => stage.page.getByLabel('Separator').count(), 0);
  await button('Continue').click();
  await shown('“2027-01-15” is Fri 15 Jan 2027');
  await shown('1 of 2 cannot be read, such as “#REF!”.');
  await eventually(() => stage.page.getByLabel('Decimals').count(), 0);
  await button('Continue').click();
  await shown('2 orders to add');
  expect(stage.callsOf('checkImport')[0]?.args[2]).toEqual([
    ['4501', 'Mill', 'Tee', '1200', '2027-01-15'],
    ['004502', '', '#REF!', '', ''],
  ]);
});

test.each([
  [
    'old.xls',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
    /old kind \(\.xls\)/,
  ],
  [
    'cut.xlsx',
    Buffer.from(xlsx({ sheets: [{ name: 'A', rows: ORDERS }] }).slice(0, 400)),
    /^This is not a spreadsheet/,
  ],
  [
    'bad.xlsx',
    Buffer.from(xlsx({ sheets: [{ name: 'A', rows: '<row r="1"><c r="A1"' }] })),
    /^This workbook is damaged/,
  ],
  ['page.xls', Buffer.from('<html><table><tr><td>PO</td></tr></table></html>'), /^This is a web page/],
  ['photo.csv', Buffer.from([0, 1, 2, 3, 0, 0, 0, 5, 6, 7]), /^This is not a spreadsheet/],
])('%s is refused with the way to make it one that can be read', async (name, bytes, sentence) => {
  await open();
  await choose(bytes, name);
  await shown(sentence);
  await button('Continue').click();
  await shown('Choose a file, or paste some rows');
});

test('names over two rows are read together, said, and taken apart by hand', async () => {
  await open();
  await toColumns('PO,Style,Factory,Qty,Ex-factory,\n,,,,Planned,Actual\n4501,Tee,Mill,20,2027-01-15,');
  await shown('Rows 1 and 2 name the columns together.');
  expect(await chosenText('Original ex-factory')).toBe('Ex-factory › Planned');
  await field('The names span two rows').click();
  await until(() => (stage.callsOf('openImport').at(-1)?.args[2] as { lines?: number } | undefined)?.lines === 1);
  await until(async () => (await chosenText('Original ex-factory')) === 'Ex-factory');
  await eventually(() => field('The names span two rows').isChecked(), false);
});

test('next week’s file is read as the last one was, says so, and can be read afresh', async () => {
  const last = {
    table: 'Orders',
    number: 3,
    at: '2026-11-12',
    by: 'ben@studio.example',
    titles: ['PO', 'Style', 'Factory', 'Qty', 'Ex-factory', 'Due'],
    lines: 1 as const,
    mapping: {
      ...Object.fromEntries(['poNumber', 'style', 'factory', 'quantity'].map((key, column) => [key, { column }])),
      originalExFactory: { column: 5 },
      season: { fixed: 'SS27' },
    },
    formats: { dates: 'monthFirst' as const, decimalMark: '.' as const },
    settled: ['dates'],
    blanks: ['cancelDate'],
  };
  const FILE = 'PO,Style,Factory,Qty,Ex-factory,Due\n4501,Tee,Mill,20,01/02/2027,03/04/2027';
  await open({ openImport: (name, head, chosen) => ({ ...view(name, head, chosen), last }) });
  await choose(Buffer.from(FILE));
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Check' }).waitFor();
  await shown('Opened as last time, on Thu 12 Nov 2026 by ben@studio.example.');
  await button('Add 1 order').click();
  await shown('1 order added');
  const [, agreed, , rows, formats, everyRow] = stage.callsOf('importRows')[0]?.args ?? [];
  expect(rows).toEqual([['4501', 'Mill', 'Tee', '20', '03/04/2027']]);
  expect(formats).toEqual(last.formats);
  expect(everyRow).toMatchObject({ fixed: { season: 'SS27' }, blanks: ['cancelDate'] });
  const { table: _table, number: _number, at: _at, by: _by, ...layout } = last;
  expect(agreed).toEqual({ add: [0], change: [], layout });

  await stage.page.reload();
  await choose(Buffer.from(FILE));
  await button('Continue').click();
  await button('Change the columns').click();
  expect(await chosenText('Original ex-factory')).toBe('Due');
  expect(await chosenText('Dates')).toBe('Month first, 12/31/2027');
  await button('Read it afresh').click();
  await until(async () => (await chosenText('Original ex-factory')) === 'Ex-factory');
  await eventually(() => stage.page.getByText('as last time').count(), 0);
});

test('a remembered file that lacks a needed column by now is asked about, not checked', async () => {
  const last = {
    table: 'Orders',
    number: 1,
    at: '2026-11-12',
    by: '',
    titles: [],
    lines: 1 as const,
    mapping: { style: { column: 1 } },
    formats: { dates: 'monthFirst' as const, decimalMark: '.' as const },
    settled: ['dates'],
    blanks: [],
  };
  await open({ openImport: (name, head, chosen) => ({ ...view(name, head, chosen), last }) });
  await toColumns('PO,Style,Factory,Qty,Ex-factory\n4501,Tee,Mill,20,01/02/2027');
  await shown('Opened as last time, on Thu 12 Nov 2026.');
  expect(stage.callsOf('checkImport')).toEqual([]);
});

test('lines of the page are left out, said, and named', async () => {
  await open();
  const lines = [
    'PO,Style,Factory,Qty,Ex-factory',
    '1,A,F,4,2027-03-12',
    'Page 1 of 2',
    'PO,Style,Factory,Qty,Ex-factory',
    '2,B,F,6,2027-03-12',
  ];
  await toCheck(lines.join('\n'));
  await stage.page.getByText('2 lines of the page left out').click();
  await shown('Repeated headers, page numbers');
  await shown('Rows 3, 4');
  await shown('2 orders to add');
});

test.each([
  ['the sheet to choose', () => field('Sheet').waitFor()],
  [
    'a file that is refused',
    async () => {
      await choose(Buffer.from('%PDF-1.7'), 'a.pdf');
      await shown(/^This is not a spreadsheet/);
    },
  ],
])('%s: axe finds nothing, and it fits', async (_, reach) => {
  await open();
  const name = 'Unbreakable'.repeat(12);
  const sheets = ['A', 'B'].map((letter) => ({ name: `${name}${letter}`, rows: ORDERS }));
  await choose(Buffer.from(xlsx({ sheets, formats: [14] })), `${name}.xlsx`);
  await reach();
  expect(await complaintsOfAxe(stage.page)).toEqual([]);
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});
