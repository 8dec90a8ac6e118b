// The shape of real files: totals, pages, blocks and merged cells are told from rows, and nothing of them is booked.
import { currencyInTitle } from '../../src/schema/currency-names';
import type { Formats } from '../../src/schema/stated';
import { sumsOfRows } from '../../src/sidebar/import/file-sums';
import { firstPlan, isSettled, layoutOf } from '../../src/sidebar/import/layout';
import { type ParsedFile, parseText } from '../../src/sidebar/import/read-file';
import { shaped } from '../../src/sidebar/import/shape';
import { detectFormats, headOf, makeSource, type Source, withOrigin } from '../../src/sidebar/import/source';
import { rowsToSend } from '../../src/sidebar/import/to-send';
import { openXlsx } from '../../src/sidebar/import/xlsx/book';
import { textRow, xlsx } from '../support/xlsx';
import { view } from './files';

function open(parsed: ParsedFile, table = 'Orders'): Source {
  return makeSource('file', parsed, view(table, headOf(parsed)));
}

function told(source: Source, formats: Partial<Formats> = {}) {
  const first = firstPlan(source);
  const plan = { ...first, formats: { ...first.formats, ...formats } };
  const shape = shaped(source, plan);
  const { keys, rows } = rowsToSend(source, plan, shape.rows);
  const linesOf = (all: readonly { readonly line: number }[]) => all.map(({ line }) => line);
  return {
    rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [keys[index], cell]))),
    lines: linesOf(shape.rows),
    totals: linesOf(shape.totals),
    continued: linesOf(shape.continued),
    furniture: linesOf(source.furniture),
    misshapen: linesOf(source.misshapen),
  };
}

const csv = (text: string, table?: string) => told(open(parseText(text.split(' / ').join('\n')), table));

const HEAD = 'PO,Customer,Style,Vendor,Qty,Ex-factory';
const row = (po: string, qty: number | string, style = 'Tee') => `${po},Roux,${style},Mill,${qty},2027-01-15`;

describe('Rows of totals', () => {
  test.each([
    ['Total,,,,150,'],
    ['TOTAL GENERAL,,,,150,'],
    ['Subtotal,,,,150,'],
    ['Sub-total:,,,,150,'],
    ['Gran total,,,,150,'],
    ['Totales,,,,150,'],
    ['Suma,,,,150,'],
    ['Total Roux,,,,150,'],
    ['Total pedido 4501,,,,150,'],
    ['Subtotal for PO 4501,,,,150,'],
    [',,Total piezas,,150,'],
    [',,Cantidad total,,150,'],
    ['Total general (EUR),,,,150,'],
    ['Total,150'],
  ])('“%s” is one, in the middle and at the end', (total) => {
    const found = csv([HEAD, row('1', 100), row('2', 50), total, row('3', 20), row('4', 5), total].join(' / '));
    expect(found).toMatchObject({ lines: [2, 3, 5, 6], misshapen: [], continued: [] });
    expect(found.totals).toEqual([4, 7]);
  });

  it('are told by their sums alone: of a block, and of all', () => {
    const found = csv(
      [
        'Tracking,Order,Qty,ETA',
        'A1,X,100,2026-12-01',
        'A2,X,50,2026-12-02',
        ',,150,',
        'A3,Y,30,2026-12-02',
        'A4,Y,20,2026-12-02',
        ',,50,',
        ',,200,',
      ].join(' / '),
      'Shipments',
    );
    expect(found).toMatchObject({ lines: [2, 3, 5, 6], totals: [4, 7, 8], continued: [] });
  });

  it('are told by their sums with a unit behind them', () => {
    const found = csv('Tracking,Order,Qty,ETA / A1,X,100,2026-12-01 / A2,X,50,2026-12-02 / ,,150 pcs,', 'Shipments');
    expect(found).toMatchObject({ lines: [2, 3], totals: [4], continued: [] });
  });

  it('are not rows of a vendor called so, nor lines that continue an order', () => {
    const found = csv(
      [HEAD, row('1', 100).replace('Mill', 'Total Energies'), row('2', 50), ',,Cap,Mill,30,2027-01-15'].join(' / '),
    );
    expect(found).toMatchObject({ lines: [2, 3, 4], totals: [], continued: [4] });
  });
});

describe('Rows that continue a document', () => {
  it('are those that say its number again and leave the rest of it blank, as shops export them', () => {
    const found = csv(
      [
        'PO,Customer,Currency,Created at,Vendor,Style,Qty',
        '#2001,Shop One,GBP,2026-11-02,Own,Tee,2',
        '#2001,,,,Own,Tote,3',
        '#2002,Shop Two,USD,2026-11-03,Own,Tee,1',
        '#2002,Shop Two,USD,,Own,Cap,1',
        'TBA,Shop Three,EUR,2026-11-04,Own,Tee,1',
        'TBA,,,,Own,Cap,1',
      ].join(' / '),
    );
    expect(found.continued).toEqual([3]);
    expect(found.rows[1]).toMatchObject({ poNumber: '#2001', customer: 'Shop One', currency: 'GBP', style: 'Tote' });
    expect(found.rows[5]).toMatchObject({ customer: '', currency: '' });
  });

  it('have its style and its day, too, where they leave them blank; a figure alone is no line', () => {
    const found = csv(
      [
        'PO,Customer,Style,Color,Qty,Ex-factory',
        'B1,Roux,Tee,White,10,2027-01-15',
        ',,,Black,20,',
        ',,Cap,Red,5,2027-02-01',
        ',,,,7,',
      ].join(' / '),
    );
    expect(found.continued).toEqual([3, 4, 5]);
    expect(found.rows.map(({ style, originalExFactory }) => [style, originalExFactory])).toEqual([
      ['Tee', '2027-01-15'],
      ['Tee', '2027-01-15'],
      ['Cap', '2027-02-01'],
      ['', ''],
    ]);
  });
});

describe('What belongs to the paper', () => {
  it('is left out: page numbers, headers said again, ruled lines', () => {
    const found = csv(
      [
        HEAD,
        row('1', 100),
        'Page 1 of 3',
        HEAD,
        row('2', 50),
        'Página 2 de 3,,,,,',
        '',
        HEAD,
        '----,----,----,----,----,----',
        row('3', 5),
        ',,,Page,3,',
        '',
      ].join(' / '),
    );
    expect(found).toMatchObject({ lines: [2, 5, 10], furniture: [3, 4, 6, 8, 9, 11], misshapen: [], totals: [] });
  });

  it('is no row that only looks like it', () => {
    expect(csv([HEAD, row('Page 1', 5), row('PO', 7)].join(' / '))).toMatchObject({ lines: [2, 3], furniture: [] });
  });
});

describe('What stands above the header', () => {
  it('holds for each of its rows, and a block below that says otherwise holds for its own', () => {
    const text = [
      'PO Number,4500012,Vendor,Mill,Currency,USD',
      '',
      'Style,Qty,Ex-factory',
      'LS-1,60,15/01/2027',
      'LS-2,40,15/01/2027',
      '',
      'PO Number,4500013,Vendor,Other,Currency,GBP',
      'Style,Qty,Ex-factory',
      'LS-1,10,15/01/2027',
      'Vendor: Third,,',
      'LS-3,5,15/01/2027',
    ].join(' / ');
    const { rows, furniture, misshapen } = csv(text);
    expect(rows.map(({ poNumber, factory, currency, style }) => [poNumber, factory, currency, style])).toEqual([
      ['4500012', 'Mill', 'USD', 'LS-1'],
      ['4500012', 'Mill', 'USD', 'LS-2'],
      ['4500013', 'Other', 'GBP', 'LS-1'],
      ['4500013', 'Third', 'GBP', 'LS-3'],
    ]);
    expect({ furniture, misshapen }).toEqual({ furniture: [7, 8, 10], misshapen: [] });
  });
});

describe('A workbook', () => {
  const sheet = async (
    rows: readonly string[],
    merges: readonly string[] = [],
    formats: readonly (string | number)[] = [],
  ) => open(await (await openXlsx(xlsx({ sheets: [{ name: 'A', rows: rows.join(''), merges }], formats }))).rowsOf(0));

  const decimals = (source: Source) =>
    detectFormats(source, firstPlan(source).mapping).flatMap(({ name, detected }) =>
      name === 'decimalMark' ? [detected] : [],
    );

  it('gives its numbers as numbers in whichever way its texts are written, with the currency of their format', async () => {
    const money = (row: number, value: number) => `<c r="F${row}" s="1"><v>${value}</v></c></row>`;
    const rows = [
      textRow(1, ['PO', 'Style', 'Vendor', 'Qty', 'Ex-factory', 'Price']),
      textRow(2, [4501, 'Tee', 'Mill', 1200, '15/01/2027']).replace('</row>', money(2, 1.234)),
      textRow(3, ['004502', 'Cap', 'Mill', 20, '15/01/2027', '9,50']),
    ];
    const source = await sheet(rows, [], ['#,##0.00 [$USD]']);
    for (const mark of [',', '.'] as const) {
      const { rows: sent } = told(source, { decimalMark: mark });
      expect(sent[0]).toMatchObject({ poNumber: '4501', quantity: '1200', unitPrice: `USD1${mark}234` });
      expect(sent[1]).toMatchObject({ poNumber: '004502', unitPrice: '9,50' });
    }
    expect(decimals(source)).toEqual([{ format: ',', sure: true }]);
  });

  it('adds up to the same, whichever way its texts are written', async () => {
    const rows = [
      textRow(1, ['PO', 'Style', 'Vendor', 'Qty', 'Price', 'Currency']),
      textRow(2, ['1', 'Tee', 'Mill', 1200, 1.25, 'USD']),
      textRow(3, ['2', 'Cap', 'Mill', 10, 2.5, 'USD']),
    ];
    const source = await sheet(rows);
    for (const decimalMark of [',', '.'] as const) {
      const plan = { ...firstPlan(source), formats: { dates: 'dayFirst' as const, decimalMark } };
      const { totals } = sumsOfRows({ source, plan, rows: shaped(source, plan).rows });
      expect(totals).toMatchObject({ quantity: 1210, USD: 1525 });
    }
  });

  it('asks nothing of decimals where all its numbers are numbers', async () => {
    const source = await sheet([textRow(1, ['PO', 'Style', 'Qty', 'Price']), textRow(2, ['1', 'Tee', 20, 1.234])]);
    expect(decimals(source)).toEqual([]);
  });

  it('has its groups read over the cells that they are merged with, and no further', async () => {
    const source = await sheet(
      [
        textRow(1, ['Open orders']),
        textRow(2, ['PO', 'Style', 'Ex-factory', '', 'Qty']),
        textRow(3, ['', '', 'Planned', 'Actual', '']),
        textRow(4, ['1', 'Tee', '2027-01-15', '', 20]),
      ],
      ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
    );
    expect(source.header).toEqual(['PO', 'Style', 'Ex-factory › Planned', 'Ex-factory › Actual', 'Qty']);
    expect(told(source).rows).toEqual([
      { poNumber: '1', style: 'Tee', quantity: '20', originalExFactory: '2027-01-15', actualExFactory: '' },
    ]);
  });

  it('continues an order whose number is merged over its lines', async () => {
    const source = await sheet(
      [
        textRow(1, ['PO', 'Style', 'Vendor', 'Qty']),
        textRow(2, [4501, 'Tee', 'Mill', 20]),
        textRow(3, ['', 'Cap', '', 30]),
      ],
      ['A2:A3', 'C2:C3'],
    );
    expect(told(source)).toMatchObject({ continued: [3] });
    expect(told(source).rows[1]).toMatchObject({ poNumber: '4501', factory: 'Mill', style: 'Cap', quantity: '30' });
  });
});

describe('A column that is pointed at for an amount', () => {
  const pointedAt = (title: string) => {
    const parsed = parseText(`Date,Vendor,${title}\n2026-11-02,Mill,100.00`);
    const code = currencyInTitle(title);
    const source = makeSource('file', parsed, {
      ...view('Expenses', headOf(parsed)),
      ...(code === undefined ? {} : { currencies: { 2: code } }),
    });
    const amount = source.view.columns.find(({ key }) => key === 'amount');
    if (!amount) throw new Error('Expenses have no amount.');
    return withOrigin(source, { currency: { fixed: 'EUR' } }, amount, { column: 2 });
  };

  it('brings the currency that its name states, is asked for a sign of several, and leaves the base currency else', () => {
    expect(pointedAt('Charge USD')).toMatchObject({ amount: { column: 2 }, currency: { fixed: 'USD' } });
    expect(pointedAt('Charge $')).toMatchObject({ currency: { fixed: '' } });
    expect(pointedAt('Charge')).toMatchObject({ currency: { fixed: 'EUR' } });
  });
});

describe('How a file was read', () => {
  const source = open(parseText(`Buyer,Roux\nPO,Style,Vendor,Qty,Ex-factory\n1,Tee,Mill,20,01/02/2027`));
  const kept = (plan: Parameters<typeof layoutOf>[1]) => ({
    ...layoutOf(source, plan),
    ...{ table: 'Orders', number: 1, at: '2026-11-12', by: '' },
  });

  it('makes the same plan of the next file, whose lines above may stand in another order', () => {
    const first = firstPlan(source);
    const settled = {
      ...first,
      mapping: { ...first.mapping, season: { fixed: 'SS27' }, notes: { column: 2 } },
      formats: { ...first.formats, dates: 'monthFirst' as const },
      chosen: ['dates'],
      blanks: ['cancelDate'],
      uncontinued: true,
    };
    const again = parseText('Season,SS28,Buyer,Lux\nPO,Style,Vendor,Qty,Ex-factory\n2,Cap,Mill,5,03/04/2027');
    const next = makeSource('next', again, { ...view('Orders', again.rows), last: kept(settled) });
    const plan = firstPlan(next);
    expect(plan).toMatchObject({ formats: { dates: 'monthFirst' }, blanks: ['cancelDate'], uncontinued: true });
    expect(plan.mapping).toMatchObject({ notes: { column: 2 }, season: { fixed: 'SS27' }, customer: { column: 6 } });
    expect(next.header[6]).toBe('Buyer');
  });

  it('leaves open what no file has shown and nobody was asked', () => {
    const whole = open(parseText('PO,Style,Vendor,Qty,Ex-factory\n1,Tee,Mill,20,2027-02-01'));
    const last = { ...layoutOf(whole, firstPlan(whole)), table: 'Orders', number: 1, at: '2026-11-12', by: '' };
    expect(last.settled).toEqual([]);
    const again = parseText('PO,Style,Vendor,Qty,Ex-factory\n2,Cap,Mill,"1,200",01/02/2027');
    const next = makeSource('next', again, { ...view('Orders', again.rows), last });
    expect(isSettled(next, firstPlan(next))).toBe(false);
  });

  it('keeps an answer over a week in which the file did not need it', () => {
    const chosen = { ...firstPlan(source), chosen: ['dates'] };
    const first = kept({ ...chosen, formats: { dates: 'monthFirst', decimalMark: '.' } });
    const plain = parseText('PO,Style,Vendor,Qty,Ex-factory\n2,Cap,Mill,5,2027-02-01');
    const second = makeSource('second', plain, { ...view('Orders', plain.rows), last: first });
    const last = { ...first, ...layoutOf(second, firstPlan(second)) };
    expect(last).toMatchObject({ settled: ['dates'], formats: { dates: 'monthFirst' } });
    const either = parseText('PO,Style,Vendor,Qty,Ex-factory\n3,Cap,Mill,5,01/02/2027');
    const third = makeSource('third', either, { ...view('Orders', either.rows), last });
    expect(firstPlan(third)).toMatchObject({ formats: { dates: 'monthFirst' }, chosen: ['dates'] });
    expect(isSettled(third, firstPlan(third))).toBe(true);
  });

  it('gives way to what the next file can only mean', () => {
    const again = parseText('PO,Style,Vendor,Qty,Ex-factory\n2,Cap,Mill,5,31/04/2027\n3,Cap,Mill,5,30/04/2027');
    const last = kept({ ...firstPlan(source), formats: { dates: 'monthFirst', decimalMark: ',' } });
    const plan = firstPlan(makeSource('next', again, { ...view('Orders', again.rows), last }));
    expect(plan.formats).toEqual({ dates: 'dayFirst', decimalMark: '.' });
  });
});
