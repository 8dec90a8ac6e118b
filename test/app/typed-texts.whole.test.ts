// A number or a date typed in the grid as people write it, which Google leaves as a text, is read as the forms read it.
import type { CheckView, ImportCheck } from '../../src/app/api';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';

const toasts = (addOn: AddOn) => addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []));
const desk = () => {
  const addOn = openSetUp();
  for (let count = 0; count < 3; count += 1) addOn.call('addRow', 'Orders', plainOrder);
  return addOn;
};

describe('A text typed where numbers or dates stand', () => {
  it('is put as what it says, and told', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Quantity', '120 pcs');
    addOn.type('Orders', 2, 'Original ex-factory', 'Monday 15th March 2027');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Quantity: '120', Open: '120', Due: '15 Mar 2027' });
    expect(toasts(addOn)).toEqual([
      'Read “120 pcs” in Quantity, row 2, as 120.',
      'Read “Monday 15th March 2027” in Original ex-factory, row 2, as Mon 15 Mar 2027.',
    ]);
  });

  it('fills in the currency that an amount states, and is left where the row says another', () => {
    const addOn = openSetUp();
    addOn.type('Expenses', 2, 'Amount', '12.50 GBP');
    expect(addOn.shownRow('Expenses', 2)).toMatchObject({ Amount: '12.50', Currency: 'GBP' });
    addOn.type('Expenses', 4, 'Currency', 'USD');
    addOn.type('Expenses', 4, 'Amount', '85 USD');
    addOn.type('Expenses', 3, 'Currency', 'EUR');
    addOn.type('Expenses', 3, 'Amount', '85 USD');
    expect(addOn.shownRow('Expenses', 3)).toMatchObject({ Amount: '85 USD', Currency: 'EUR' });
    expect(toasts(addOn)).toEqual([
      'Read “12.50 GBP” in Amount, row 2, as £ 12.50.',
      'Read “85 USD” in Amount, row 4, as $ 85.00.',
      'Row 3 stays as typed: “85 USD” is in USD, but Currency is EUR. Correct one of them.',
    ]);
  });

  it('stays, with its reason, where it can be read in two ways or in none', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Unit price', '1.200 EUR');
    addOn.type('Orders', 3, 'Quantity', 'about a hundred');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Unit price': '1.200 EUR', Value: '' });
    expect(addOn.shownRow('Orders', 3)).toMatchObject({ Quantity: 'about a hundred' });
    expect(toasts(addOn)).toEqual([
      expect.stringMatching(/^Row 2 stays as typed: Unit price “1\.200 EUR” can be read as .* or .*\. Choose one\.$/),
      expect.stringMatching(/^Row 3 stays as typed: Quantity/),
    ]);
  });

  it('of a part of a piece is told, though the sheet shows it rounded, and the check finds one that nobody saw', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Quantity', '12.5');
    addOn.type('Orders', 2, 'Unit price', '14.25');
    expect(toasts(addOn)).toEqual(['Row 2 stays as typed: Quantity counts whole pieces. Round “12.5”.']);
    addOn.put('Orders', 3, 'Quantity', [[1.2]]);
    expect((addOn.call('check') as CheckView).lines.map(({ found }) => found)).toEqual([
      'Orders: Quantity “12.5” in row 2 and Quantity “1.2” in row 3: no whole number, though the sheet shows one. Correct it.',
    ]);
  });

  it('is read in every row of a paste, and what else was pasted stays', () => {
    const addOn = desk();
    addOn.paste('Orders', 2, 'Quantity', [['100 pcs'], [250], ['1 200 pcs']]);
    expect([2, 3, 4].map((row) => addOn.shownRow('Orders', row).Quantity)).toEqual(['100', '250', '1,200']);
  });

  it('is a breakdown of sizes in whatever way it is entered, judged by the scale and the quantity of its row', () => {
    const addOn = desk();
    addOn.paste('Orders', 2, 'Size scale', [['Alpha'], ['Alpha'], ['Alpha']]);
    addOn.put('Orders', 2, 'Quantity', [[300], [''], [400]]);
    addOn.type('Orders', 2, 'Sizes', '1-2-2-1-0 x 50');
    addOn.type('Orders', 3, 'Sizes', 'M:40, S:20 5XL:10');
    addOn.type('Orders', 4, 'Sizes', 'S:100 M:200');
    const row = (number: number) => {
      const { Sizes, Quantity, Pack } = addOn.shownRow('Orders', number);
      return [Sizes, Quantity, Pack];
    };
    expect([2, 3, 4].map(row)).toEqual([
      ['XS:50 S:100 M:100 L:50', '300', '1-2-2-1 x 50'],
      ['S:20 M:40 5XL:10', '70', ''],
      ['S:100 M:200', '400', ''],
    ]);
    expect(toasts(addOn)).toEqual([
      'Read “1-2-2-1-0 x 50” in Sizes, row 2, as XS:50 S:100 M:100 L:50, together 300.',
      'Read “M:40, S:20 5XL:10” in Sizes, row 3, as S:20 M:40 5XL:10, together 70. Row 3: 5XL is not in Alpha. Correct it, or add it to that scale.',
      'Row 4 stays as typed: Sizes add up to 300, Quantity is 400: 100 are missing.',
    ]);
  });

  it('costs as many reads for twenty rows as for two, also where amounts state their currency', () => {
    const readsFor = (rows: number): number | undefined => {
      const addOn = openSetUp();
      addOn.type('Inventory', 2, 'SKU', 'LIN-1');
      addOn.paste(
        'Inventory',
        2,
        'Unit cost',
        Array.from({ length: rows }, () => ['9.80 EUR']),
      );
      expect(addOn.shownRow('Inventory', rows + 1)).toMatchObject({ 'Unit cost': '9.80' });
      return addOn.last().calls['Range.getValues'];
    };
    expect(readsFor(20)).toBe(readsFor(2));
  });

  it('costs nothing where a number or a date was typed as one, once the tab is known', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Quantity', '110');
    addOn.type('Orders', 2, 'Quantity', '120');
    expect(addOn.last().calls).not.toHaveProperty('Lock.tryLock');
    expect(toasts(addOn)).toEqual([]);
  });
});

describe('What the form understands', () => {
  const DAYS = [
    ['12 Mar 2027', '12 Mar 2027'],
    ['Mar 12, 2027', '12 Mar 2027'],
    ['wk 12', '22 Mar 2027'],
    ['+3w', '13 Dec 2026'],
    ['15th March', '15 Mar 2027'],
    ['next Friday', '27 Nov 2026'],
    ['Thursday 4 March', '4 Mar 2027'],
    ['15-ene-27', '15 Jan 2027'],
    ['3 de febrero de 2027', '3 Feb 2027'],
  ] as const;
  const AMOUNTS = [
    ['$12', 'USD', '12.00'],
    ['12.50 EUR', 'EUR', '12.50'],
    ['€12,50', 'EUR', '12.50'],
    ['1,200', 'EUR', '1,200.00'],
  ] as const;
  const RUNS = [
    ['S:20 M: 40', 'S:20 M:40', '60'],
    ['S: 10, M: 15', 'S:10 M:15', '25'],
    ['S-20 M-40', 'S:20 M:40', '60'],
    ['S20 M40', 'S:20 M:40', '60'],
    ['S/20 M/40', 'S:20 M:40', '60'],
    ['One Size: 100', 'One Size:100', '100'],
    ['3-6 months:10', '3-6 months:10', '10'],
  ] as const;
  /** The longest list has a row for each; the others begin again. */
  const LINES = DAYS.map(([day, due], at) => {
    const [price, currency, shownPrice] = AMOUNTS[at % AMOUNTS.length] ?? AMOUNTS[0];
    const [run, sizes, quantity] = RUNS[at % RUNS.length] ?? RUNS[0];
    const expected = { Due: due, 'Unit price': shownPrice, Currency: currency, Sizes: sizes, Quantity: quantity };
    return { typed: { originalExFactory: day, unitPrice: price, currency, sizes: run }, expected };
  });
  const { quantity: _, ...names } = plainOrder;
  const addOn = openSetUp();
  const rowsFrom = (first: number) => LINES.map((_line, at) => addOn.shownRow('Orders', first + at));
  const expected = LINES.map((line) => line.expected);

  it('is understood when it is typed in the grid', () => {
    for (const { typed } of LINES) {
      expect(addOn.call('addRow', 'Orders', { ...names, ...typed })).toMatchObject({ ok: true });
    }
    expect(rowsFrom(2)).toMatchObject(expected);
    const first = 2 + LINES.length;
    const column = (key: keyof (typeof LINES)[number]['typed']) => LINES.map(({ typed }) => [typed[key]]);
    addOn.paste(
      'Orders',
      first,
      'Style',
      LINES.map(() => ['Grid shirt']),
    );
    addOn.paste('Orders', first, 'Currency', column('currency'));
    addOn.paste('Orders', first, 'Unit price', column('unitPrice'));
    addOn.paste('Orders', first, 'Original ex-factory', column('originalExFactory'));
    addOn.paste('Orders', first, 'Sizes', column('sizes'));
    expect(rowsFrom(first)).toMatchObject(expected);
  });

  it('is understood by a step', () => {
    for (const [day, due] of DAYS) {
      const { presets } = addOn.call('openStep', 'revise', 'Orders', 'ORD-0001') as { presets: object };
      const typed = { ...presets, revisedExFactory: day, slipReason: 'Late' };
      expect([day, addOn.call('takeStep', 'revise', 'Orders', 'ORD-0001', typed, true)]).toMatchObject([
        day,
        { ok: true },
      ]);
      expect(addOn.shownRow('Orders', 2).Due).toBe(due);
    }
  });

  it('is understood in a file, where days that depend on when it is read are asked about with the same day', () => {
    const keys = ['style', 'factory', 'originalExFactory', 'unitPrice', 'currency', 'sizes'];
    const rows = LINES.map(({ typed }) => [
      'File shirt',
      'Mill',
      typed.originalExFactory,
      typed.unitPrice,
      typed.currency,
      typed.sizes,
    ]);
    const everyRow = { fixed: {}, blanks: [], taken: [] };
    const check = () =>
      addOn.call('checkImport', 'Orders', keys, rows, { dates: 'dayFirst', decimalMark: '.' }, everyRow) as ImportCheck;
    for (const { row, problems } of check().wrong) {
      const problem = problems.originalExFactory;
      if (problem?.code === 'moving' && rows[row]) rows[row][2] = problem.may[0] ?? '';
    }
    // One decimal mark holds for a whole file.
    expect(check().wrong.map(({ problems }) => problems)).toMatchObject([
      { unitPrice: { code: 'otherMark' } },
      { unitPrice: { code: 'otherMark' } },
    ]);
  });
});
