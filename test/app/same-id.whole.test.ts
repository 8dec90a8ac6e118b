// An id that stands twice: the copy gets one of its own, or counts for nothing and is told.
import type { CheckView, HomeView, StepOutcome, StepView } from '../../src/app/api';
import { sheetOrder } from '../../src/derive/order';
import { tables } from '../../src/tabs';
import { type AddOn, keep, laidAtFirst, openKept, openSetUp } from '../support/add-on';

const season = (() => {
  const addOn = openSetUp();
  addOn.menu('addSampleSeason');
  return keep(addOn);
})();
const open = () => openKept(season);

const tableOf = (tab: string) => {
  const table = tables.find(({ name }) => name === tab);
  if (!table) throw new Error(`No tab ${tab} is declared.`);
  return table;
};
const labelsOf = (tab: string) => Object.values(tableOf(tab).inputs).map(({ label }) => label);
const idLabel = (tab: string) => labelsOf(tab)[0] ?? '';
const lastRow = (addOn: AddOn, tab: string) =>
  addOn.rows(tab).reduce((last, row, index) => (row[idLabel(tab)]?.display ? index + 2 : last), 1);

/** The input cells of a row, as they are copied. */
function copied(addOn: AddOn, tab: string, row: number, changes: { readonly [label: string]: string | number } = {}) {
  const cells = addOn.rows(tab)[row - 2] ?? {};
  const table = tableOf(tab);
  return sheetOrder(laidAtFirst(table)).keys.map((key) => {
    // What a formula fills is copied as a blank.
    const label = table.inputs[key]?.label;
    return label === undefined ? '' : (changes[label] ?? (cells[label]?.value as string | number | null) ?? '');
  });
}
const toasts = (addOn: AddOn) => addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []));
const home = (addOn: AddOn) => addOn.call('home') as HomeView;
const check = (addOn: AddOn) => (addOn.call('check') as CheckView).lines;

describe.each(['Orders', 'Shipments', 'Expenses'])('A row of %s that is copied below the last', (tab) => {
  it('gets an ID of its own at once, and a sentence says so', () => {
    const addOn = open();
    const end = lastRow(addOn, tab);
    const before = addOn.rows(tab).map((row) => row[idLabel(tab)]?.display);
    addOn.paste(tab, end + 1, idLabel(tab), [copied(addOn, tab, 2)]);
    const after = addOn.rows(tab).map((row) => row[idLabel(tab)]?.display);
    expect(after.slice(0, end - 1)).toEqual(before.slice(0, end - 1));
    expect(new Set(after).size).toBe(after.length);
    expect(toasts(addOn)).toEqual([`Row ${end + 1} is ${after[end - 1]}: ${after[0]} stands in row 2.`]);
    expect(addOn.shownRow(tab, end + 1).Status).not.toBe('Same ID');
  });

  it('shows Same ID, and counts for nothing, where nobody saw it: on a phone, or among many edits', () => {
    const addOn = open();
    const end = lastRow(addOn, tab);
    const before = ['Orders', 'Inventory'].map((name) =>
      addOn.rows(name).map((row) => Object.values(row).map(({ value }) => value)),
    );
    addOn.put(tab, end + 1, idLabel(tab), [copied(addOn, tab, 2)]);
    expect(addOn.shownRow(tab, end + 1).Status).toBe('Same ID');
    const inputs = new Set(labelsOf(tab));
    const computed = Object.entries(addOn.shownRow(tab, end + 1)).filter(([label]) => !inputs.has(label));
    expect(computed.filter(([, display]) => display !== '')).toEqual([['Status', 'Same ID']]);
    const after = ['Orders', 'Inventory'].map((name) =>
      addOn.rows(name).map((row) => Object.values(row).map(({ value }) => value)),
    );
    expect(after.map((rows, index) => rows.slice(0, before[index]?.length))).toEqual(before);
  });
});

describe('A copied order', () => {
  const copyUnseen = () => {
    const addOn = open();
    const end = lastRow(addOn, 'Orders');
    addOn.put('Orders', end + 1, 'Order ID', [
      copied(addOn, 'Orders', 2, { Colour: 'Black', Quantity: 50, Sizes: 'M:50' }),
    ]);
    return { addOn, row: end + 1, id: addOn.shownRow('Orders', 2)['Order ID'] ?? '' };
  };

  it.each([
    'ord-0001',
    ' ORD-0001',
    'ORD‑0001',
    'ORD-0001​',
    'ORD−0001 ',
    'ORD - 0001',
    'ORD\u00a0\u2013 0001',
    'ORD\u2009-\u200b 0001',
  ])('is the same order when its ID is written %j', (id) => {
    const { addOn, row } = copyUnseen();
    addOn.put('Orders', row, 'Order ID', [[id]]);
    expect(addOn.shownRow('Orders', row).Status).toBe('Same ID');
  });

  it('stands on the desk with both its rows, and the step beside it gives it an ID, asked first, with Undo', () => {
    const { addOn, row, id } = copyUnseen();
    const line = home(addOn).attention.find(({ mark }) => mark === 'same ID as row 2');
    expect(line).toMatchObject({ table: 'Orders', id: `${id} (${row})`, panel: false, step: { name: 'ownId' } });
    expect(addOn.call('selectRow', 'Orders', line?.id ?? '')).toEqual({ ok: true });
    const asked = addOn.call('openStep', 'ownId', 'Orders', line?.id ?? '') as StepView;
    expect(asked.about).toContain('The row above keeps its ID.');
    const taken = addOn.call('takeStep', 'ownId', 'Orders', line?.id ?? '', {}, true) as Extract<
      StepOutcome,
      { ok: true }
    >;
    const given = addOn.shownRow('Orders', row)['Order ID'] ?? '';
    expect(taken).toMatchObject({
      ok: true,
      said: `Row ${row} is ${given} now.`,
      rows: [{ table: 'Orders', id: given }],
    });
    expect(addOn.shownRow('Orders', row)).toMatchObject({ Colour: 'Black', Open: '50' });
    expect(addOn.shownRow('Orders', 2)['Order ID']).toBe(id);
    expect(addOn.call('undo', taken.undo)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', row)).toMatchObject({ 'Order ID': id, Status: 'Same ID' });
  });

  it('is in the check with both its rows, and one click gives it an ID of its own', () => {
    const { addOn, row, id } = copyUnseen();
    const [line] = check(addOn);
    expect(line).toMatchObject({
      found: `Orders: row ${row} has the ID of row 2, ${id}. A row whose ID stands above counts for nothing until it has its own.`,
      button: 'Give it a new ID',
    });
    expect(JSON.stringify(line?.reported)).not.toContain(id);
    expect(addOn.call('repair', line?.id ?? '')).toEqual({ ok: true });
    expect(addOn.shownRow('Orders', row).Status).not.toBe('Same ID');
    expect(check(addOn)).toEqual([]);
  });

  it('is no part of the story of the order that it copies, nor is a copied shipment', () => {
    const addOn = open();
    const id = addOn.shownRow('Orders', 2)['Order ID'] ?? '';
    const story = addOn.call('panel', 'Orders', id);
    addOn.put('Orders', lastRow(addOn, 'Orders') + 1, 'Order ID', [copied(addOn, 'Orders', 2, { Quantity: 50 })]);
    for (const tab of ['Shipments', 'Expenses', 'Stock moves']) {
      const rows = Array.from({ length: lastRow(addOn, tab) - 1 }, (_, index) => copied(addOn, tab, index + 2));
      addOn.put(tab, lastRow(addOn, tab) + 1, idLabel(tab), rows);
    }
    expect(addOn.call('panel', 'Orders', id)).toEqual(story);
  });

  it('does not lose its row to the next order that is added', () => {
    const { addOn, row } = copyUnseen();
    const added = { style: 'Next', factory: 'Norte', quantity: '10', originalExFactory: '2027-03-12' };
    expect(addOn.call('addRow', 'Orders', added)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', row).Colour).toBe('Black');
    expect(addOn.shownRow('Orders', row + 1).Style).toBe('Next');
  });
});

describe('A paste', () => {
  it('of several rows gives each its own ID', () => {
    const addOn = open();
    const end = lastRow(addOn, 'Orders');
    addOn.paste(
      'Orders',
      end + 1,
      'Order ID',
      [2, 3, 4, 5].map((row) => copied(addOn, 'Orders', row)),
    );
    const ids = addOn.rows('Orders').map((row) => row['Order ID']?.display);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toasts(addOn)[0]).toMatch(/And 1 more\.$/);
  });

  it('of one row above its original takes the ID from the copy, not from the original', () => {
    const addOn = open();
    const original = addOn.shownRow('Orders', 5);
    addOn.paste('Orders', 3, 'Order ID', [copied(addOn, 'Orders', 5)]);
    expect(addOn.shownRow('Orders', 5)).toMatchObject({ 'Order ID': original['Order ID'], Status: original.Status });
    expect(addOn.shownRow('Orders', 3)['Order ID']).not.toBe(original['Order ID']);
  });

  it('of an ID over that of another order puts that one back: other tabs refer to it', () => {
    const addOn = open();
    const [first = '', fifth = ''] = [2, 5].map((row) => addOn.shownRow('Orders', row)['Order ID'] ?? '');
    const zone = { row: 4, col: 0, rows: 1, cols: 1 };
    addOn.book.write(addOn.sheetId('Orders'), zone, [[{ value: first }]]);
    addOn.google.edited(
      { sheetId: addOn.sheetId('Orders'), zone, value: first, oldValue: fifth },
      'ana@studio.example',
    );
    expect(addOn.shownRow('Orders', 5)['Order ID']).toBe(fifth);
  });
});

describe('A copied stock move', () => {
  it('counts once, even where it was seen: an ID of its own would move stock again', () => {
    const addOn = open();
    const before = addOn.rows('Inventory').map((row) => row['On hand']?.value);
    const end = lastRow(addOn, 'Stock moves');
    const id = addOn.shownRow('Stock moves', 2)['Move ID'] ?? '';
    addOn.paste('Stock moves', end + 1, 'Move ID', [copied(addOn, 'Stock moves', 2)]);
    expect(addOn.rows('Inventory').map((row) => row['On hand']?.value)).toEqual(before);
    expect(addOn.shownRow('Stock moves', end + 1)).toMatchObject({ 'Move ID': id, Value: '' });
    expect(toasts(addOn)).toEqual([`Row ${end + 1} moves no stock: ${id} stands in row 2 already.`]);
    expect(home(addOn).attention.map(({ mark }) => mark)).toContain('same ID as row 2');
    expect(check(addOn)[0]?.found).toContain('Such a copy moves nothing.');
  });
});

describe('An item whose SKU stands above', () => {
  it('shows Same ID, and only its person can name it otherwise', () => {
    const addOn = open();
    const end = lastRow(addOn, 'Inventory');
    addOn.paste('Inventory', end + 1, 'SKU', [copied(addOn, 'Inventory', 2)]);
    expect(addOn.shownRow('Inventory', end + 1).Status).toBe('Same ID');
    expect(check(addOn)[0]).toMatchObject({ button: 'Show it' });
    expect(home(addOn).attention.find(({ mark }) => mark === 'same ID as row 2')).not.toHaveProperty('step');
  });

  it('is the same item with blanks around its hyphens, and its moves and shipments find it so', () => {
    const addOn = open();
    const stood = addOn.shownRow('Inventory', 2);
    const sku = stood.SKU ?? '';
    const spaced = sku.replace(/-/g, '\u00a0\u2013 ');
    expect(spaced).not.toBe(sku);
    const moves = addOn
      .rows('Stock moves')
      .map((row) => [row.SKU?.display === sku ? spaced : (row.SKU?.display ?? '')]);
    addOn.put('Stock moves', 2, 'SKU', moves);
    expect(addOn.shownRow('Inventory', 2)).toEqual(stood);
    const end = lastRow(addOn, 'Inventory');
    addOn.put('Inventory', end + 1, 'SKU', [copied(addOn, 'Inventory', 2, { SKU: spaced })]);
    expect(addOn.shownRow('Inventory', end + 1).Status).toBe('Same ID');
    expect(home(addOn).attention.map(({ mark }) => mark)).toContain('same ID as row 2');
  });
});
