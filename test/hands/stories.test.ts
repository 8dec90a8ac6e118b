// What Selvedge says and mends after the commonest slips of the hand, as the person sees it.
import type { AddOutcome, CheckView, HomeView, StepView } from '../../src/app/api';
import type { AddOn } from '../support/add-on';
import { further } from '../support/tiers';
import { handOn } from './hand';
import { openCopy, openSeason } from './season';

const lines = (addOn: AddOn) => (addOn.call('check') as CheckView).lines;
const press = (addOn: AddOn, button: string) => {
  const line = lines(addOn).find((each) => each.button === button);
  expect(addOn.call('repair', line?.id ?? '')).toEqual({ ok: true });
};
const toasts = (addOn: AddOn) => addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []));
const skirt = { style: 'Poplin skirt', factory: 'Norte', quantity: '222', unitPrice: '21.5', stage: 'Confirmed' };
const order = { ...skirt, originalExFactory: '2027-05-07' };
const add = (addOn: AddOn) => addOn.call('addRow', 'Orders', order) as AddOutcome;

const open = () => {
  const addOn = openSeason();
  return { addOn, hand: handOn(addOn) };
};

test('Quantity and Unit price that bear each other’s names stop every order, and either answer of the check is kept', () => {
  const { addOn, hand } = open();
  const [quantity, price] = [hand.col('Orders', 'Quantity'), hand.col('Orders', 'Unit price')];
  hand.put('Orders', 1, quantity, [['Unit price']]);
  hand.put('Orders', 1, price, [['Quantity']]);
  expect(() => add(addOn)).toThrow(
    'Orders: Quantity and Unit price bear each other’s names. Nothing was read or written.',
  );
  expect(lines(addOn).map(({ button }) => button)).toEqual(['Put the names back', 'Keep the names']);
  press(addOn, 'Put the names back');
  expect(hand.col('Orders', 'Quantity')).toBe(quantity);
  expect(add(addOn)).toMatchObject({ ok: true });
  expect(addOn.shownRow('Orders', 8)).toMatchObject({ Quantity: '222', 'Unit price': '21.50' });
});

further('a title row above the header goes beside it by one click, and the figures are as before', () => {
  const { addOn, hand } = open();
  const before = addOn.shownRow('Orders', 2);
  hand.insertRows('Orders', 1);
  hand.put('Orders', 1, 0, [['Season SS27', '1/2']]);
  expect(() => add(addOn)).toThrow('Orders: the names of the columns are not in row 1.');
  press(addOn, 'Move the names to row 1');
  expect(addOn.shownRow('Orders', 2)).toMatchObject(before);
  expect(hand.grid('Orders')[0]).toEqual(expect.arrayContaining(['Season SS27', '1/2']));
  expect(lines(addOn)).toEqual([]);
});

further('a title row above the header of Settings stops the desk, and the check moves it', () => {
  const { addOn, hand } = open();
  hand.insertRows('Settings', 1);
  hand.put('Settings', 1, 0, [['Season SS27']]);
  expect(() => addOn.call('home')).toThrow('Settings: the names of the columns are not in row 1.');
  press(addOn, 'Move the names to row 1');
  expect(lines(addOn)).toEqual([]);
  expect(addOn.call('home')).toMatchObject({ ready: true });
});

further('a table that was pasted transposed over itself is turned back whole, and nothing of the paste is left', () => {
  const { addOn, hand } = open();
  const before = hand.grid('Orders');
  const block = before.map((row) => row.slice(0, 12));
  hand.put('Orders', 1, 0, block[0]?.map((_, col) => block.map((row) => row[col] ?? null)) ?? []);
  expect(() => add(addOn)).toThrow('Orders');
  press(addOn, 'Turn it back');
  expect(hand.grid('Orders')).toEqual(before);
  expect(lines(addOn)).toEqual([]);
});

test('an id that is cleared comes back where shipments refer to it, and so does one that is typed over', () => {
  const { addOn } = open();
  for (const typed of ['', 'PO-4']) {
    addOn.type('Orders', 5, 'Order ID', typed);
    expect(addOn.shownRow('Orders', 5)['Order ID']).toBe('ORD-0004');
  }
  expect(toasts(addOn)[0]).toMatch(/^Row 5 keeps ORD-0004: 2 rows refer to it/);
});

further(
  'an id that was cleared on a phone is given to no other row and no new one to its own, until the check has asked',
  () => {
    const { addOn, hand } = open();
    hand.set('Orders', 5, 'Order ID', null);
    addOn.type('Orders', 8, 'Style', 'Cape');
    addOn.menu('setUp');
    expect(addOn.shownRow('Orders', 5)['Order ID']).toBe('');
    expect(addOn.shownRow('Orders', 8)['Order ID']).toBe('ORD-0007');
    press(addOn, 'Orders, row 5: write ORD-0004');
    expect(lines(addOn)).toEqual([]);
  },
);

test('an id that is cleared where no row refers to it comes back without a word', () => {
  const { addOn } = open();
  addOn.type('Shipments', 3, 'Shipment ID', '');
  expect(addOn.shownRow('Shipments', 3)['Shipment ID']).toBe('SHP-0002');
  expect(toasts(addOn)).toEqual([]);
});

further('an id that was typed over on a phone is offered to its row by the check', () => {
  const { addOn, hand } = open();
  hand.set('Orders', 5, 'Order ID', 'PO-4');
  expect(lines(addOn)[0]?.found).toMatch(/name “ORD-0004”, and no row of Orders bears that/);
  press(addOn, 'Orders, row 5: write ORD-0004');
  expect(lines(addOn)).toEqual([]);
});

test('a total below the orders gets no id, and the next order goes above it', () => {
  const { addOn, hand } = open();
  hand.type('Orders', 8, 'Style', 'Total');
  hand.type('Orders', 8, 'Quantity', '=SUM(H2:H7)');
  expect(addOn.shownRow('Orders', 8)['Order ID']).toBe('');
  expect(add(addOn)).toMatchObject({ ok: true });
  expect(addOn.shownRow('Orders', 8)).toMatchObject({ 'Order ID': 'ORD-0007', Style: 'Poplin skirt' });
  expect(addOn.shownRow('Orders', 9)).toMatchObject({ 'Order ID': '', Style: 'Total' });
});

further.each([
  ['Orders', 'Order ID', 'Quantity', 'Grand total'],
  ['Orders', 'Notes', 'Quantity', 'Totales:'],
  ['Inventory', 'SKU', 'Unit cost', 'Suma'],
] as const)(
  'a total below %s, its word under %s, has no status, and neither desk nor check counts it',
  (tab, words, amount, word) => {
    const { addOn, hand } = open();
    const before = addOn.call('home') as HomeView;
    const last = addOn.rows(tab).length + 2;
    const letter = String.fromCharCode(65 + hand.col(tab, amount));
    hand.type(tab, last, words, word);
    hand.type(tab, last, amount, `=SUM(${letter}2:${letter}${last - 1})`);
    expect(Object.values(addOn.shownRow(tab, last)).filter((shown) => shown !== '')).toHaveLength(2);
    expect(addOn.call('home')).toMatchObject({ counts: before.counts, attention: before.attention });
    expect(lines(addOn)).toEqual([]);
  },
);

test('a sum below the orders without any word is given no id by itself', () => {
  const { addOn, hand } = open();
  hand.type('Orders', 9, 'Quantity', '=SUM(A2:A7)');
  expect(addOn.shownRow('Orders', 9)).toMatchObject({ 'Order ID': '', Status: '' });
  expect((addOn.call('home') as HomeView).attention).toContainEqual(expect.objectContaining({ mark: 'no ID' }));
});

test('what is written into a column of plain text stands there as a number, new or changed', () => {
  const { addOn, hand } = open();
  hand.format('Orders', 'Quantity', '@');
  const { presets } = addOn.call('openEdit', 'Orders', 'ORD-0004') as { readonly presets: object };
  addOn.call('editRow', 'Orders', 'ORD-0004', presets, { ...presets, quantity: '315' }, false);
  expect(addOn.shownRow('Orders', 5)).toMatchObject({ Quantity: '315', Open: '315' });
  hand.format('Orders', undefined, '@');
  expect(add(addOn)).toMatchObject({ ok: true });
  expect(addOn.shownRow('Orders', 8)).toMatchObject({ Quantity: '222', 'Original ex-factory': '7 May 2027' });
});

test('what a person typed into a column of plain text is told, and read with its format by one click', () => {
  const { addOn, hand } = open();
  hand.format('Orders', 'Quantity', '@');
  hand.set('Orders', 5, 'Quantity', '306');
  expect((addOn.call('home') as HomeView).attention).toContainEqual(
    expect.objectContaining({ mark: expect.stringMatching(/^cannot be read: Quantity/) }),
  );
  press(addOn, 'Read them');
  expect(addOn.shownRow('Orders', 5)).toMatchObject({ Quantity: '306', Open: '306' });
});

further('a whole tab of plain text shows the figures that it showed, once it is read with its formats again', () => {
  const { addOn, hand } = open();
  const before = addOn.shownRow('Orders', 3);
  hand.format('Orders', undefined, '@');
  press(addOn, 'Read them');
  expect(addOn.shownRow('Orders', 3)).toEqual(before);
});

test('merged cells where the next order goes are named before anything is written', () => {
  const { addOn, hand } = open();
  hand.merge('Orders', { row: 7, col: 4, rows: 1, cols: 5 });
  expect(() => add(addOn)).toThrow('Orders: cells of row 8, where the next row goes, are merged');
  expect(addOn.rows('Orders')).toHaveLength(6);
});

further('some columns sorted by themselves are told by what steps have written of each row', () => {
  const { addOn, hand } = open();
  for (const [style, quantity] of [
    ['Apron', '11'],
    ['Bolero', '77'],
    ['Cape', '33'],
  ])
    addOn.call('addRow', 'Orders', { ...order, style, quantity });
  expect(lines(addOn)).toEqual([]);
  const [first, last] = [hand.col('Orders', 'Style'), hand.col('Orders', 'Quantity')].sort((one, other) => one - other);
  hand.sort('Orders', { col: first ?? 0, cols: (last ?? 0) - (first ?? 0) + 1 }, 'Style', false);
  expect(lines(addOn)).toEqual([
    expect.objectContaining({
      found: expect.stringMatching(
        /^Orders: beside ORD-0001 in row 2, ORD-0002 in row 3, ORD-0003 in row 4 and 4 more stands what a step wrote for another row\./,
      ),
      button: 'Show it',
    }),
  ]);
  // The desk reads no rows: it tells what the look has found, until a look finds nothing.
  expect(addOn.call('home')).toMatchObject({ notice: expect.stringMatching(/^Orders: beside ORD-0001 in row 2/) });
  const { presets } = addOn.call('openStep', 'close', 'Orders', 'ORD-0007') as StepView;
  expect(addOn.call('takeStep', 'close', 'Orders', 'ORD-0007', presets, false)).toMatchObject({
    ok: false,
    ask: expect.arrayContaining([expect.stringMatching(/stands what a step wrote for another row/)]),
  });
  addOn.book.undo();
  expect(lines(addOn)).toEqual([]);
  expect((addOn.call('home') as HomeView).notice).toBeUndefined();
});

further.each([
  ['Orders', 'Order ID', 'ORD-0006 in row 2'],
  ['Expenses', 'Amount', 'EXP-0001 in row 2'],
])(
  '%s whose column %s was sorted alone are told by what steps wrote long ago, and no form writes over them',
  (tab, label, row) => {
    const { addOn, hand } = open();
    expect(lines(addOn)).toEqual([]);
    hand.sort(tab, { col: hand.col(tab, label), cols: 1 }, label, false);
    expect(lines(addOn)[0]?.found).toContain(`${tab}: beside ${row}`);
    const [id = ''] = row.split(' ');
    const edit = () => {
      const { presets } = addOn.call('openEdit', tab, id) as { readonly presets: object };
      return addOn.call('editRow', tab, id, presets, { ...presets, notes: 'late' }, false);
    };
    expect(edit).toThrow(`${tab}: beside ${row}`);
    addOn.book.undo();
    expect(lines(addOn)).toEqual([]);
    expect(edit()).toMatchObject({ ok: true });
  },
);

test('merged cells of a row that is edited take nothing in silence: the edit is refused, and done once they are separate', () => {
  const { addOn, hand } = open();
  const edit = () => {
    const { presets } = addOn.call('openEdit', 'Orders', 'ORD-0004') as { readonly presets: object };
    return addOn.call('editRow', 'Orders', 'ORD-0004', presets, { ...presets, season: 'AW27' }, false);
  };
  const cells = { row: 4, col: hand.col('Orders', 'Customer'), rows: 1, cols: 2 };
  hand.merge('Orders', cells);
  expect(edit).toThrow('Orders: cells of row 5 are merged and swallow what is written. Nothing was written.');
  addOn.book.unmerge(hand.id('Orders'), cells);
  expect(edit()).toMatchObject({ ok: true });
  expect(addOn.shownRow('Orders', 5)).toMatchObject({ Season: 'AW27' });
});

further(
  'a copy of the file that lost its marks is worked in once a person says so, and no second set of tabs is made',
  () => {
    const addOn = openCopy({ marks: false });
    const tabs = addOn.book.sheets().length;
    addOn.menu('setUp');
    expect(addOn.book.sheets()).toHaveLength(tabs);
    for (let at = 0; at < 12; at += 1) {
      const line = lines(addOn).find(({ button = '' }) => button.startsWith('Work in '));
      if (line) addOn.call('repair', line.id);
    }
    addOn.menu('setUp');
    expect(add(addOn)).toMatchObject({ ok: true, added: { id: 'ORD-0007' } });
  },
);
