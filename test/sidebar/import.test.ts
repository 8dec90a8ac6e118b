// The import page: a file of any encoding becomes rows under our columns, tried before they are written.
import type { Locator } from 'playwright-core';
import * as en from '../../src/text/en';
import { eventually } from '../support/eventually';
import { further, share } from '../support/tiers';
import { complaintsOfAxe } from './axe';
import { CSV, everything, FOUR, latin, mixed, utf16, view } from './files';
import { done } from './orders-day';
import type { Script } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (script: Script = {}) => {
  stage = await openStage('import', { ...everything, ...script });
};
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name, exact: true });
const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const headerAsked = () => (stage.callsOf('openImport').at(-1)?.args[2] as { header?: number } | undefined)?.header;
const chosenText = (label: string) => field(label).evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.text);

const choose = (buffer: Buffer, name = 'orders.csv') =>
  stage.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

async function toColumns(text = CSV): Promise<void> {
  await choose(Buffer.from(text));
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Columns' }).waitFor();
}

async function toCheck(text = CSV): Promise<void> {
  await toColumns(text);
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Check' }).waitFor();
}

const encodings: readonly (readonly [encoding: string, bytes: Buffer])[] = [
  ['UTF-8', Buffer.from(CSV)],
  ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(CSV)])],
  ['UTF-16', utf16(CSV)],
  ['UTF-16', Buffer.from(CSV, 'utf16le')],
  ['UTF-16 (BE)', utf16(CSV).swap16()],
  ['Windows-1252', latin(CSV)],
];

test.each(share(encodings, 2, 'encodings'))(
  'a file in %s is recognised, read and sent under our keys',
  async (encoding, bytes) => {
    await open();
    await choose(bytes);
    await shown('3 rows of 7 columns.');
    expect(await chosenText('Encoding')).toBe(encoding);
    expect(await chosenText('Separator')).toBe('Semicolon');
    await button('Continue').click();
    await shown('“31/03/2027” is Wed 31 Mar 2027');
    expect(await chosenText('Dates')).toBe('Day first, 31/12/2027');
    expect(await chosenText('Decimals')).toBe('Comma, 1.234,50');
    await button('Continue').click();
    await shown('2 orders to add');
    expect(stage.callsOf('checkImport')[0]?.args).toEqual([
      'Orders',
      ['poNumber', 'factory', 'style', 'colour', 'quantity', 'unitPrice', 'originalExFactory'],
      [
        ['4501', 'Hilados Peña', 'Camisa niño', 'Écru', '400', '14,50', '31/03/2027'],
        ['4502', 'Hilados Peña', 'Skirt', 'Olive', '1.200', '9,00', '05/04/2027'],
      ],
      { dates: 'dayFirst', decimalMark: ',' },
      { fixed: {}, blanks: [], taken: [] },
    ]);
  },
);

further('another encoding and separator can be chosen, and pasted rows need neither', async () => {
  await open();
  await choose(latin(CSV));
  await field('Encoding').selectOption('Windows-1251');
  await field('Separator').selectOption('Comma');
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Columns' }).waitFor();
  expect(JSON.stringify(stage.callsOf('openImport')[0]?.args)).toContain('Camisa niсo;');
  await button('Back').click();
  await stage.page.reload();
  await field('Or paste rows').fill('PO\tStyle\n4501\t"Shirt,\nlong"\n\n4502\tSkirt');
  await shown('3 rows of 2 columns.');
  expect(await chosenText('Separator')).toBe('Tab');
});

further.each([
  ['an open quotation mark', Buffer.from('PO,Style\n1,"Shirt, red\n2,Skirt'), 'A quotation mark opened in row 2'],
  ['a header alone', Buffer.from('PO,Style\n'), 'There are no rows below the names of the columns.'],
  ['nothing', Buffer.from(''), 'Choose a file, or paste some rows'],
])('%s is refused with a way on', async (_, bytes, sentence) => {
  await open();
  await choose(bytes);
  await button('Continue').click();
  await shown(sentence);
  expect(stage.callsOf('checkImport')).toEqual([]);
});

further('titles above the header, blank lines and decimal commas do not hide the separator', async () => {
  await open();
  const rows = Array.from({ length: 8 }, (_, index) => `45${index};Shirt;400;14,50;9,00`);
  await toColumns(['Open orders', '', 'PO;Style;Qty;Price;Other', ...rows].join('\n'));
  expect(await chosenText('Quantity')).toBe('Qty');
  await shown('“14,50” is 14.5');
});

further(
  'a file of more rows than come in at once goes over in parts, which claim no row twice, and can be stopped',
  async () => {
    const parts: string[][] = [];
    let release = () => {};
    await open({
      openImport: (name, head) => ({ ...view(name, head), most: 2 }),
      checkImport: (_table, _keys, rows, _formats, { taken }) => {
        parts.push([rows.map(([po]) => po).join(), taken.join()]);
        return { add: [1], there: [{ row: 0, id: `ORD-${rows[0]?.[0]}` }], changed: [], wrong: [] };
      },
      importRows: async (_table, { add }, _keys, rows, _formats, { taken }) => {
        parts.push([rows.map(([po]) => po).join(), add.join(), taken.join()]);
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        const id = `ORD-${rows[1]?.[0]}`;
        return { ok: true, ids: [id], changed: [], undo: { id, reverse: [], remove: [], restore: [] } };
      },
    });
    await toCheck(`PO,Style,Factory,Qty,Ex-factory\n${[1, 2, 3, 4].map((po) => `${po},A,F,4,2027-03-12`).join('\n')}`);
    expect(parts.splice(0)).toEqual([
      ['1,2', ''],
      ['3,4', 'ORD-1'],
    ]);
    await button('Add 2 orders').click();
    await shown('Adding: 0 of 4 rows…');
    await button('Stop after this part').click();
    release();
    await shown('1 row came in. Add the rest, or leave it at that.');
    expect(parts[0]).toEqual(['1,2', '1', 'ORD-3']);
    expect(stage.callsOf('importRows')).toHaveLength(1);

    // Going on adds the rest, and Undo takes back what came in before as well, the last part first.
    await button('Add 2 orders').click();
    for (const part of [2, 3]) {
      await until(() => stage.callsOf('importRows').length === part);
      release();
    }
    await shown('3 orders added');
    await button('Undo').click();
    await shown('3 orders taken out again.');
    const undone = stage.callsOf('undo').map(({ args }) => (args[0] as { readonly id: string }).id);
    expect(undone).toEqual(['ORD-4', 'ORD-2', 'ORD-2']);
  },
);

further('rows that differ from what stands there are ticked field by field, or come in as further ones', async () => {
  const changed = [
    {
      row: 0,
      id: 'ORD-0001',
      fields: [
        { key: 'quantity', was: '100', becomes: '400', likely: true },
        { key: 'shipBy', was: '2027-01-15', becomes: '2027-03-15', likely: false },
        { key: 'originalExFactory', was: '2027-01-15', becomes: '2027-03-31', likely: false, immutable: true },
      ],
    },
  ];
  await open({
    checkImport: () => ({ add: [1], there: [], changed, wrong: [] }),
    importRows: () => ({
      ok: true,
      ids: ['ORD-0002'],
      changed: ['ORD-0001'],
      undo: { id: 'ORD-0002', reverse: [], remove: [], restore: [] },
    }),
  });
  await toCheck();
  await shown('1 row differs from what stands there');
  const quantity = stage.page.getByLabel('Quantity: 100 becomes 400');
  await eventually(() => quantity.isChecked(), true);
  await eventually(() => stage.page.getByLabel('Ship-by: 2027-01-15 becomes 2027-03-15').isChecked(), false);
  await eventually(() => stage.page.getByLabel(/Original ex-factory: 2027/).isDisabled(), true);
  await button('Add them as further rows instead').click();
  await button('Add 2 orders').waitFor();
  await button('Change the rows that stand there instead').click();
  await button('Add 1 order, change 1').click();
  await shown('1 order added: ORD-0002.');
  expect(stage.callsOf('importRows')[0]?.args[1]).toMatchObject({
    add: [1],
    change: [{ row: 0, fields: [{ key: 'quantity', was: '100' }] }],
  });
});

further(
  'rows of another shape, of totals and of one document are told, and taken otherwise with one click',
  async () => {
    const rows = [
      'PO,Customer,Style,Factory,Qty,Ex-factory',
      'B1,Roux,A,F,4,2027-03-12',
      ',,B,F,6,2027-03-12',
      'Total,,,,10,',
      '2,A,F,1,200',
      'VAT 21%,,,,2,',
    ];
    await open();
    await toCheck(rows.join('\n'));
    await shown('1 row to fix');
    await shown('The row has 5 cells, the header has 6.');
    const last = () => stage.callsOf('checkImport').at(-1)?.args[2];
    expect(last()).toEqual([
      ['B1', 'Roux', 'F', 'A', '4', '2027-03-12'],
      ['B1', 'Roux', 'F', 'B', '6', '2027-03-12'],
    ]);
    await stage.page.getByText('1 row of totals left out').click();
    await button('Take them in as rows').click();
    await shown('1 row of totals taken in');
    expect(last()).toHaveLength(3);
    await stage.page.getByText('1 line below the list left out').click();
    await button('Take them in as rows').click();
    await shown('1 line below the list taken in');
    expect(last()).toHaveLength(4);
    await stage.page.getByText('1 row continues the row above').click();
    await button('Leave it blank instead').click();
    await shown('1 row continues the row above, left as in the file');
    expect(last()).toContainEqual(['', '', 'F', 'B', '6', '2027-03-12']);
  },
);

further('a number that a comma has split is asked about, and taken in as it stands with one click', async () => {
  await open();
  await toCheck('PO,Style,Factory,Ex-factory,Qty,Notes\n1,A,F,2027-03-12,4,Rush\n2,B,F,2027-03-12,1,200');
  await shown('1 row to fix');
  await shown('Two cells of the row may be one number with a comma, such as 1,200.');
  const sent = () => (stage.callsOf('checkImport').at(-1)?.args[2] as unknown[] | undefined)?.length;
  expect(sent()).toBe(1);
  await button('Take them in as they stand').click();
  await shown('1 row with a number that may be split, taken in');
  expect(sent()).toBe(2);
});

further(
  'the answer about split numbers holds for the next file like it, is listed, and is taken back with one click',
  async () => {
    const last = {
      ...{ table: 'Orders', number: 1, at: '2026-11-15', by: '', withSplit: true },
      lines: 1,
      formats: { dates: 'yearFirst', decimalMark: '.' },
      mapping: Object.fromEntries(
        ['poNumber', 'style', 'factory', 'originalExFactory', 'quantity', 'notes'].map((key, column) => [
          key,
          { column },
        ]),
      ),
    } as const;
    await open({
      openImport: (name, head) => ({
        ...view(name, head),
        last: { ...last, blanks: [], settled: [], titles: [...(head[0] ?? [])] },
      }),
    });
    await choose(Buffer.from('PO,Style,Factory,Ex-factory,Qty,Notes\n1,A,F,2027-03-12,4,Rush\n2,B,F,2027-03-12,1,200'));
    await button('Continue').click();
    await shown('2 orders to add');
    const list = stage.page.getByRole('region', { name: 'As last time' });
    await list.getByRole('button', { name: /^Change: 1 row with a number that may be split, taken in/ }).click();
    await shown('1 row to fix');
  },
);

further(
  'columns that nothing takes are said: what names a paper is kept, and rows that are there are compared by the rest at a click',
  async () => {
    const notes = () => (stage.callsOf('checkImport').at(-1)?.args[2] as string[][] | undefined)?.[0]?.at(-1);
    await open({
      checkImport: (_table, _keys, rows) => {
        const fields = [{ key: 'notes', was: 'Invoice: 9', becomes: rows[0]?.at(-1) ?? '', likely: false }];
        const isOther = JSON.stringify(rows).includes('Warehouse: North');
        const there = isOther ? [] : [{ row: 0, id: 'ORD-0007' }];
        return { add: [], wrong: [], there, changed: isOther ? [{ row: 0, id: 'ORD-0007', fields }] : [] };
      },
    });
    await toColumns('PO,Style,Factory,Qty,Ex-factory,Invoice,Warehouse\n1,A,F,4,2027-03-12,9,North');
    await shown('Notes keeps Invoice as well: rows that differ by it are different rows.');
    await button('Continue').click();
    await shown('Nothing takes these columns of the file: Warehouse.');
    expect(notes()).toBe('Invoice: 9');
    expect(await complaintsOfAxe(stage.page)).toEqual([]);
    await button('Keep them in Notes, and compare').click();
    await shown('1 row differs from what stands there');
    expect(notes()).toBe('Invoice: 9; Warehouse: North');
  },
);

further(
  'what cannot be read is left blank for a whole column, and the names of the columns can be pointed at',
  async () => {
    const wrong = [
      { row: 0, problems: { shipBy: { code: 'notADate', typed: 'TBC', example: '2027-12-31' } as const } },
    ];
    await open({
      checkImport: (_table, _keys, rows, _formats, { blanks }) =>
        blanks.includes('shipBy')
          ? { add: rows.map((_, index) => index), there: [], changed: [], wrong: [] }
          : { add: [], there: [], changed: [], wrong },
    });
    await toColumns('Printed,today\nPO,Style,Factory,Qty,Ex-factory,Ship-by\n1,A,F,4,2027-03-12,TBC');
    expect(await chosenText('Names of the columns')).toBe('Row 2: PO, Style, Factory');
    await field('Names of the columns').selectOption('Row 1: Printed, today');
    await until(() => headerAsked() === 0);
    await field('Names of the columns').selectOption('Row 2: PO, Style, Factory');
    await until(() => headerAsked() === 1);
    await button('Continue').click();
    await button('Leave Ship-by blank where it cannot be read, and keep its text in Notes').click();
    await shown('1 order to add');
  },
);

further(
  'a needed column that the file lacks gets one value for every row, and the first one missing takes the focus',
  async () => {
    await open();
    await toColumns('PO,Style,Qty,Ex-factory\n4501,Shirt,400,5/13/2027');
    expect(await chosenText('Dates')).toBe('Month first, 12/31/2027');
    await button('Continue').click();
    await shown('Factory is needed. Choose its column, or one value for every row.');
    await until(() => field('Factory').evaluate((box) => box === document.activeElement));
    await field('Factory').selectOption('One value for every row');
    await button('Continue').click();
    await shown('Factory is needed. Write the value for every row.');
    await field('Factory of every row').fill('Hanoi Garment 9');
    await button('Continue').click();
    await shown('1 order to add');
    const [, keys, rows, , everyRow] = stage.callsOf('checkImport')[0]?.args ?? [];
    expect(keys).toEqual(['poNumber', 'style', 'quantity', 'originalExFactory']);
    expect(rows).toEqual([['4501', 'Shirt', '400', '5/13/2027']]);
    expect(everyRow).toMatchObject({ fixed: { factory: 'Hanoi Garment 9' } });
  },
);

further(
  'dates that fit two orders are asked about once, with what each makes of one of them, before anything is checked',
  async () => {
    await open();
    await toColumns('PO,Style,Factory,Qty,Ex-factory\n4501,Shirt,Mill,400,5/4/2027\n4502,Shirt,Mill,40,6/4/2027');
    await shown('These dates fit day first and month first: the file does not tell.');
    const offered = await field('Dates').locator('option').allInnerTexts();
    expect(offered).toEqual([
      'Choose…',
      'Day first: 5/4/2027 is 5 April 2027',
      'Month first: 5/4/2027 is 4 May 2027',
      'Year first',
    ]);
    await button('Continue').click();
    await shown('Choose how the file writes them.');
    await until(() => field('Dates').evaluate((box) => box === document.activeElement));
    expect(stage.callsOf('checkImport')).toEqual([]);
    await field('Dates').selectOption('monthFirst');
    await shown('“5/4/2027” is Tue 4 May 2027');
    await button('Continue').click();
    await shown('2 orders to add');
    expect(stage.callsOf('checkImport')[0]?.args[3]).toMatchObject({ dates: 'monthFirst' });
  },
);

further('each column of dates is read in the order of its own, where they contradict one another', async () => {
  await open();
  const rows = ['4501,Shirt,Mill,400,5/4/2026,31/3/2027,5/4/2027', '4502,Shirt,Mill,40,5/13/2026,5/4/2027,6/4/2027'];
  await toColumns(`PO,Style,Factory,Qty,PO date,Ex-factory,Cancel date\n${rows.join('\n')}`);
  expect(await chosenText('Dates of Order date')).toBe('Month first, 12/31/2027');
  expect(await chosenText('Dates of Original ex-factory')).toBe('Day first, 31/12/2027');
  expect(await chosenText('Dates of Cancel date')).toBe('Choose…');
  await field('Dates of Cancel date').selectOption('dayFirst');
  await button('Continue').click();
  await shown('2 orders to add');
  expect(stage.callsOf('checkImport')[0]?.args[3]).toMatchObject({
    columns: { orderDate: 'monthFirst', originalExFactory: 'dayFirst', cancelDate: 'dayFirst' },
  });
});

further('numbers that may be thousands or fractions are asked about as well', async () => {
  await open();
  await toColumns('PO,Style,Factory,Qty,Ex-factory\n4501,Shirt,Mill,"1,200",2027-03-12');
  await shown('Numbers such as “1,200” can be read both ways.');
  await button('Continue').click();
  await shown('Choose how the file writes them.');
  await field('Decimals').selectOption('.');
  await button('Continue').click();
  await shown('1 order to add');
  expect(stage.callsOf('checkImport')[0]?.args[3]).toMatchObject({ decimalMark: '.' });
});

const candidates = [
  { id: 'ORD-0001', about: 'Tee, White · Quantity 100' },
  { id: 'ORD-0002', about: 'Tee, Black · Quantity 50' },
];
const twoOrders: Script = {
  checkImport: (_table, _keys, rows, _formats, { meant }) => {
    if (meant) return { add: rows.map((_, index) => index), there: [], changed: [], wrong: [] };
    const problem = { code: 'severalRows', typed: 'PX2', table: 'Orders', count: 2 } as const;
    const asked = [{ key: 'order', question: '["px2"]', typed: 'PX2', said: '', rows: 1, candidates }];
    return { add: [1], there: [], changed: [], wrong: [{ row: 0, problems: { order: problem } }], asked };
  },
};
const SHIPMENTS = 'Direction,PO Number,Qty\nInbound,PX2,60\nInbound,PX3,40';

async function shipmentsToCheck(): Promise<void> {
  await field('Into').selectOption('Shipments');
  await toCheck(SHIPMENTS);
}

further('which order is meant is asked once, and the answer goes with the rows that are checked again', async () => {
  await open(twoOrders);
  await shipmentsToCheck();
  await shown('Order “PX2”, 1 shipment');
  await eventually(() => button('Use these answers').isDisabled(), true);
  await stage.page.getByLabel('ORD-0002 · Tee, Black · Quantity 50').check();
  await button('Use these answers').click();
  await shown('2 shipments to add');
  expect(stage.callsOf('checkImport').at(-1)?.args[4]).toMatchObject({ meant: { order: { '["px2"]': 'ORD-0002' } } });
});

further(
  'what was meant last week holds for this week’s file, is listed, and is settled anew with one click',
  async () => {
    const [white] = candidates;
    await open({
      openImport: (name, head) => ({
        ...view(name, head),
        last: {
          ...{
            table: 'Shipments',
            number: 1,
            at: '2026-11-15',
            by: 'ana@studio.example',
            titles: [...(head[0] ?? [])],
          },
          ...{ lines: 1, mapping: { direction: { column: 0 }, order: { column: 1 }, quantity: { column: 2 } } },
          ...{ formats: { dates: 'dayFirst', decimalMark: '.' }, settled: ['decimalMark'], blanks: [] },
          ...{ names: { order: { PX9: 'PX3' } }, meant: { order: { px2: 'ORD-0001' } } },
        },
      }),
      checkImport: (_table, _keys, rows, _formats, { meant }) => {
        const question = { key: 'order', question: 'px2', typed: 'PX2', said: '', rows: 1 };
        const all = { there: [], changed: [], wrong: [] };
        return meant?.order?.px2 === 'ORD-0001' && white
          ? { ...all, add: rows.map((_, index) => index), answered: [{ ...question, candidates: [white] }] }
          : { ...all, add: [], asked: [{ ...question, candidates }] };
      },
    });
    await field('Into').selectOption('Shipments');
    await choose(Buffer.from('Direction,PO Number,Qty\nInbound,PX2,"1,200"\nInbound,PX9,40'));
    await button('Continue').click();
    // Straight to the check: the second click is the one that adds.
    await shown('2 shipments to add');
    const list = stage.page.getByRole('region', { name: 'As last time' });
    expect((await list.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Decimals: Point, 1,234.50 Change',
      'Order “PX9”, 1 shipment: PX3 Change',
      `Order “PX2”, 1 shipment: ORD-0001 · ${white?.about} Change`,
    ]);
    expect(await complaintsOfAxe(stage.page)).toEqual([]);
    await list.getByRole('button', { name: /^Change: Order “PX2”/ }).click();
    await shown('Which one is meant');
    await list.getByRole('button', { name: /^Change: Order “PX9”/ }).click();
    await until(() => stage.callsOf('checkImport').length === 3);
    expect(JSON.stringify(stage.callsOf('checkImport')[2]?.args[2])).toContain('PX9');
    await list.getByRole('button', { name: /^Change: Decimals/ }).click();
    await stage.page.getByRole('heading', { name: 'Columns' }).waitFor();
  },
);

further(
  'what the file adds up to stands beside what becomes of it, and what the sheet holds afterwards is read back',
  async () => {
    const of = (rows: number, quantity: number) => ({ rows, totals: { quantity } });
    await open({
      checkImport: () => ({
        add: [0, 1],
        there: [],
        changed: [],
        wrong: [],
        sums: { add: of(2, 100), there: of(0, 0), changed: of(0, 0) },
      }),
      importRows: () => ({
        ok: true,
        ids: ['SHP-1', 'SHP-2'],
        changed: [],
        undo: { id: 'SHP-1', reverse: [], remove: [], restore: [] },
        sums: of(2, 100),
      }),
      readBack: () => of(2, 90),
    });
    await field('Into').selectOption('Shipments');
    await toCheck('Direction,Tracking,Qty\nInbound,AW1,60\nInbound,AW2,40\nTotal,,130');
    expect(await stage.page.locator('.sums .facts').innerText()).toBe(
      'In the file\n2 rows · Quantity 100\nIts own totals\nQuantity 130\nTo add\n2 rows · Quantity 100',
    );
    await shown('The file’s own total is Quantity 130, but its rows add up to Quantity 100.');
    await eventually(() => stage.page.getByText('These add up to what is in the file.').count(), 0);
    await button('Add 2 shipments').click();
    await shown('2 rows · Quantity 90');
    await shown('The sheet differs from what was written: 2 rows · Quantity 100.');
    expect(stage.callsOf('readBack')[0]?.args).toEqual(['Shipments', ['SHP-1', 'SHP-2']]);
  },
);

further('a column is adjusted and a format changed, and what cannot be read is shown at once', async () => {
  await open();
  await toColumns();
  await field('Dates').selectOption('Year first, 2027-12-31');
  await shown('2 of 2 cannot be read, such as “31/03/2027”.');
  await field('Dates').selectOption('Day first, 31/12/2027');
  await field('Colour').selectOption('–');
  await stage.page.getByText('Not in the file').click();
  await field('Notes').selectOption('Colour');
  await button('Continue').click();
  await until(() => stage.callsOf('checkImport').length > 0);
  expect(stage.callsOf('checkImport')[0]?.args[1]).toEqual(expect.arrayContaining(['notes']));
  expect(stage.callsOf('checkImport')[0]?.args[1]).not.toEqual(expect.arrayContaining(['colour']));
});

further(
  'the dry run says what comes in, what is there, and what is wrong in which rows as the file numbers them',
  async () => {
    await open({ checkImport: () => mixed });
    await toCheck(FOUR);
    await shown('2 rows to fix');
    expect(await stage.page.locator('.findings li').allInnerTexts()).toEqual([
      'Quantity is a number, such as 120. “many” is not.\nRows 5, 6',
      'Style is needed.\nRow 6',
    ]);
    await stage.page.getByText('1 order to add').click();
    await shown('Row 2');
    await stage.page.getByText('1 there already').click();
    await shown('is ORD-0012');

    const [file] = await Promise.all([stage.page.waitForEvent('download'), button('Download the rows to fix').click()]);
    expect(file.suggestedFilename()).toBe('orders to fix.csv');
    const stream = await file.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toBe(
      '\ufeff' +
        [
          'PO,Style,Factory,Qty,Ex-factory,Row,What to fix',
          '3,"\'=C()",F,many,2027-03-12,5,"Quantity is a number, such as 120. “many” is not."',
          '4,,F,many,2027-03-12,6,"Style is needed. Quantity is a number, such as 120. “many” is not."',
          '',
        ].join('\r\n'),
    );
  },
);

further(
  'only the right rows come in once the person says so, with a link to them and the way to take them out',
  async () => {
    await open({ checkImport: () => mixed, undo: () => done(en.said.undone('ORD-1')) });
    await toCheck(FOUR);
    await button('Add 1 order, leave 2 out').click();
    await shown('1 order added: ORD-1.');
    expect(stage.callsOf('importRows')[0]?.args.slice(0, 2)).toMatchObject(['Orders', { add: [0], change: [] }]);
    await button('Show in Orders').click();
    await until(() => stage.callsOf('selectRow').length > 0);
    await button('Undo').click();
    await shown('1 order taken out again.');
    await button('Back to the desk').last().click();
    await until(() => stage.callsOf('openDesk').length === 1);
  },
);

further('while the rows are written, the button waits and says about how long; Escape does not leave', async () => {
  await open({ importRows: () => new Promise(() => undefined) });
  await toCheck();
  await button('Add 2 orders').click();
  await shown('Adding 2 orders…');
  await shown('All of them come in, or none.');
  await eventually(() => button('Add 2 orders').isDisabled(), true);
  await stage.page.keyboard.press('Escape');
  await shown('Adding 2 orders…');
});

further(
  'a connection that breaks leads to checking again, and a workbook that changed to what it holds now',
  async () => {
    await open({ importRows: () => Promise.reject(new Error('NetworkError: Connection failure due to HTTP 0')) });
    await toCheck();
    await button('Add 2 orders').click();
    await shown('Google could not be reached. Check the connection.');
    await shown('Nobody knows yet whether the rows came in: all of them, or none.');
    stage.script({ checkImport: () => ({ add: [1], there: [{ row: 0, id: 'ORD-0001' }], changed: [], wrong: [] }) });
    await button('Check again').click();
    await shown('1 there already');
    stage.script({
      importRows: () => ({
        ok: false,
        check: {
          add: [],
          there: [
            { row: 0, id: 'ORD-0001' },
            { row: 1, id: 'ORD-0002' },
          ],
          changed: [],
          wrong: [],
        },
      }),
    });
    await button('Add 1 order').click();
    await shown('The spreadsheet changed meanwhile, so nothing more was written.');
    await shown('Everything in this file is there already.');
    await eventually(() => button('Nothing to add').isDisabled(), true);
  },
);

further('Escape goes one step back, and keeps what was chosen', async () => {
  await open();
  await toColumns();
  await field('Decimals').selectOption('Point, 1,234.50');
  await button('Continue').click();
  await stage.page.getByRole('heading', { name: 'Check' }).waitFor();
  await stage.page.keyboard.press('Escape');
  expect(await chosenText('Decimals')).toBe('Point, 1,234.50');
  await stage.page.keyboard.press('Escape');
  await shown('orders.csv');
  await stage.page.keyboard.press('Escape');
  await until(() => stage.callsOf('openDesk').length === 1);
});

const long = 'Unbreakable'.repeat(12);
const steps: readonly [string, () => Promise<void>][] = [
  ['the file', () => choose(Buffer.from(CSV), `${long}.csv`)],
  [
    'the columns, unfolded and faulty',
    async () => {
      await toColumns(`PO,${long},Style,Ex-factory\n1,${long},${long},3/4/2027`);
      await stage.page.getByText('Not in the file').click();
      await button('Continue').click();
      await shown('Factory is needed');
    },
  ],
  [
    'the dry run, unfolded',
    async () => {
      stage.script({ checkImport: () => mixed });
      await toCheck(FOUR.replace('1,A', `1,${long}`));
      const folded = stage.page.locator('details');
      await folded.first().evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
    },
  ],
  [
    'which order is meant',
    async () => {
      stage.script(twoOrders);
      await shipmentsToCheck();
    },
  ],
  [
    'the rows being written',
    async () => {
      stage.script({ importRows: () => new Promise(() => undefined) });
      await toCheck();
      await button('Add 2 orders').click();
      await shown('Adding');
    },
  ],
  [
    'what came in',
    async () => {
      stage.script({ checkImport: () => mixed });
      await toCheck(FOUR);
      await button(/^Add 1/).click();
      await shown('1 order added');
    },
  ],
];

further.each(steps)('%s: axe finds nothing, and it fits', async (_, reach) => {
  await open();
  await reach();
  expect(await complaintsOfAxe(stage.page)).toEqual([]);
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

further('a sign of several currencies is settled with a tap, for all of its rows', async () => {
  const sign = { code: 'notACurrency', typed: '$', may: ['USD', 'CAD', 'AUD'] } as const;
  await open({
    checkImport: (_table, keys, rows) => {
      const isSettled = rows[0]?.[keys.indexOf('currency')] === 'CAD';
      const all = rows.map((_, index) => index);
      const wrong = all.map((row) => ({ row, problems: { currency: sign } }));
      return { add: isSettled ? all : [], there: [], changed: [], wrong: isSettled ? [] : wrong };
    },
  });
  await toCheck('PO,Style,Factory,Qty,Currency,Ex-factory\n1,A,F,4,$,2027-03-12\n2,B,F,4,$,2027-03-12');
  await shown('Currency “$”, 2 orders:');
  await button('CAD?').click();
  await button('Add 2 orders').waitFor();
});

further(
  'days without their year are settled with a tap, all at once or each by itself, and for this file alone',
  async () => {
    const days: { readonly [typed: string]: readonly string[] } = {
      '12 Mar': ['2027-03-12'],
      'wk 14': ['2027-04-05'],
      Friday: ['2026-11-27', '2026-12-04'],
    };
    await open({
      checkImport: (_table, keys, rows) => {
        const wrong = rows.flatMap((row, at) => {
          const typed = row[keys.indexOf('originalExFactory')] ?? '';
          const may = days[typed];
          const problem = { code: 'moving', typed, day: may?.[0] ?? '', may: may ?? [] } as const;
          return may ? [{ row: at, problems: { originalExFactory: problem } }] : [];
        });
        const isWrong = (at: number) => wrong.some(({ row }) => row === at);
        return { add: rows.map((_, at) => at).filter((at) => !isWrong(at)), there: [], changed: [], wrong };
      },
    });
    const lines = ['12 Mar', 'wk 14', '12 Mar', 'Friday'].map((day, at) => `${at},A,F,4,${day}`);
    await toCheck(['PO,Style,Factory,Qty,Ex-factory', ...lines].join('\n'));
    await shown('Original ex-factory “12 Mar”, 2 orders:');
    await button('Yes to all of these').click();
    await shown('1 row to fix');
    await button('Fri 4 Dec 2026?').click();
    await button('Add 4 orders').click();
    await until(() => stage.callsOf('importRows').length === 1);
    const sent = JSON.stringify(stage.callsOf('importRows')[0]?.args);
    expect(['2027-03-12', '2027-04-05', '2026-12-04'].every((day) => sent.includes(day))).toBe(true);
    // On another day the same words name other days.
    expect(sent).not.toContain('12 Mar');
  },
);

further('a name that is near to a known one is taken from then on, and the rows are checked with it', async () => {
  await open({
    checkImport: (_table, keys, rows) => ({
      add: rows.map((_, index) => index),
      there: [],
      changed: [],
      wrong: [],
      ...(rows[0]?.[keys.indexOf('factory')] === 'Hilados Peña'
        ? { near: [{ key: 'factory', typed: 'Hilados Peña', known: 'Hilados Pena', rows: 2 }] }
        : {}),
    }),
  });
  await toCheck();
  await shown('Factory “Hilados Peña”, 2 orders:');
  await button('Hilados Pena?').click();
  await until(() => stage.callsOf('checkImport').length === 2);
  await until(async () => (await stage.page.getByText('Did you mean').count()) === 0);
  await button('Add 2 orders').click();
  await until(() => stage.callsOf('importRows').length === 1);
  expect(JSON.stringify(stage.callsOf('importRows')[0]?.args)).toContain('Hilados Pena');
});
