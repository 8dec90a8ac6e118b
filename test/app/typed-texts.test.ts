// A number or a date typed in the grid as people write it, which Google leaves as a text, is read as the forms read it.
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
      'Row 3 keeps its text: “85 USD” is in USD, but Currency is EUR. Correct one of them.',
    ]);
  });

  it('stays, with its reason, where it can be read in two ways or in none', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Unit price', '1.200 EUR');
    addOn.type('Orders', 3, 'Quantity', 'about a hundred');
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Unit price': '1.200 EUR', Value: '' });
    expect(addOn.shownRow('Orders', 3)).toMatchObject({ Quantity: 'about a hundred' });
    expect(toasts(addOn)).toEqual([
      expect.stringMatching(/^Row 2 keeps its text: Unit price “1\.200 EUR” can be read as .* or .*\. Choose one\.$/),
      expect.stringMatching(/^Row 3 keeps its text: Quantity/),
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
      'Row 4 keeps its text: Sizes add up to 300, Quantity is 400: 100 are missing.',
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
