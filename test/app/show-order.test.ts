// `Show this order`: the menu opens the sidebar at the order of the selected row, whatever people have typed as its ID.
import vm from 'node:vm';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';

const item = { sku: 'LS-ECR-M', description: 'Linen shirt', kind: 'Finished' };

let addOn: AddOn;
beforeAll(() => {
  addOn = openSetUp();
  addOn.call('addRow', 'Orders', plainOrder);
  addOn.call('addRow', 'Inventory', item);
  addOn.call('addRow', 'Shipments', { direction: 'Outbound', order: 'ORD-0001', quantity: '20' });
  addOn.call('addRow', 'Expenses', { category: 'Freight', amount: '85', currency: 'EUR', date: '2026-11-02' });
  addOn.type('Stock moves', 2, 'Order', 'ORD-0001');
}, 60_000);

/** What the page that was opened last starts with; running its scripts is how a browser would read them. */
function startedWith(): unknown {
  const last = addOn.shown[addOn.shown.length - 1];
  if (last?.type !== 'sidebar') return last;
  const scripts = last.html.split(/<script>/).slice(2);
  const started: unknown[] = [];
  for (const script of scripts) {
    const code = script.slice(0, script.indexOf('</script>'));
    vm.runInNewContext(code, { selvedge: { start: (view: unknown) => started.push(view) } });
  }
  return started;
}

const showFrom = (tab: string, row: number): unknown => {
  addOn.select({ sheetId: addOn.sheetId(tab), zone: { row: row - 1, col: 3, rows: 1, cols: 1 } });
  addOn.menu('showOrder');
  return startedWith();
};

test.each(['Orders', 'Shipments', 'Stock moves'])('from a row of %s it opens the order’s story', (tab) => {
  expect(showFrom(tab, 2)).toEqual(['story/ORD-0001']);
});

test('from an expense that names its order, too', () => {
  addOn.type('Expenses', 2, 'Order', 'ORD-0001');
  expect(showFrom('Expenses', 2)).toEqual(['story/ORD-0001']);
  addOn.type('Expenses', 2, 'Order', '');
});

test.each([
  ['an item, which belongs to none', 'Inventory', 2],
  ['an expense without an order', 'Expenses', 2],
  ['the header', 'Orders', 1],
  ['a setting', 'Settings', 2],
])('from %s it says what to do instead', (_case, tab, row) => {
  expect(showFrom(tab, row)).toMatchObject({
    type: 'toast',
    message: 'This row belongs to no order. Select a row that names one, then choose Show this order again.',
  });
});

test.each([
  '</script><script>selvedge.start("stolen")</script>',
  '<!-- <script> // /* `x`',
  `O'R "D" / 100%`,
  '\u2028\\u0041\\',
])('an order that somebody called %s opens as itself, and runs nothing', (id) => {
  addOn.book.write(addOn.sheetId('Orders'), { row: 1, col: 0, rows: 1, cols: 1 }, [[{ value: id }]]);
  expect(showFrom('Orders', 2)).toEqual([`story/${id}`]);
});
