// `Show this order` opens the order whatever people have typed as its ID: read as a browser would, it runs nothing else.
import vm from 'node:vm';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';

/** What the page that was opened last starts with. */
function startedWith({ shown }: AddOn): readonly unknown[] {
  const last = shown[shown.length - 1];
  if (last?.type !== 'sidebar') throw new Error('No sidebar was opened.');
  const started: unknown[] = [];
  // The page's own script comes first; a browser ends each at the first closing tag.
  for (const script of last.html.split('<script>').slice(2)) {
    const code = script.slice(0, script.indexOf('</script>'));
    vm.runInNewContext(code, { selvedge: { start: (view: unknown) => started.push(view) } });
  }
  return started;
}

let addOn: AddOn;
beforeAll(() => {
  addOn = openSetUp();
  addOn.call('addRow', 'Orders', plainOrder);
});

test.each([
  'ORD-0001',
  '</script><script>selvedge.start("stolen")</script>',
  '<!-- <script> // /* `x`',
  `O'R "D" / 100%`,
  '\u2028\\u0041\\',
])('an order called %s', (id) => {
  const place = { sheetId: addOn.sheetId('Orders'), zone: { row: 1, col: 0, rows: 1, cols: 1 } };
  addOn.book.write(place.sheetId, place.zone, [[{ value: id }]]);
  addOn.select(place);
  addOn.menu('showSelected');
  expect(startedWith(addOn)).toEqual([`row/Orders/${id}`]);
});
