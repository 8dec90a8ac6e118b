// The sidebar comes with its first view in the page, whatever people have typed: read as a browser would, it runs nothing else.
import vm from 'node:vm';
import { fault } from '../../workbench/runtime/between';
import { type AddOn, builtFiles, keep, openKept, openSetUp, plainOrder } from '../support/add-on';

/** What the page that was opened last starts with, and what it was given. */
function startedWith({ shown }: AddOn): readonly (readonly unknown[])[] {
  const last = shown[shown.length - 1];
  if (last?.type !== 'sidebar') throw new Error('No sidebar was opened.');
  const started: unknown[][] = [];
  // The page's own script comes first; a browser ends each at the first closing tag.
  for (const script of last.html.split('<script>').slice(2)) {
    const code = script.slice(0, script.indexOf('</script>'));
    vm.runInNewContext(code, { selvedge: { start: (...given: unknown[]) => started.push(given) } });
  }
  return started;
}

let addOn: AddOn;
beforeAll(() => {
  addOn = openSetUp();
  addOn.call('addRow', 'Orders', plainOrder);
});

/** Whether the page that was opened last brings the code of the views that one opens from the desk. */
const bringsLater = ({ shown }: AddOn): boolean => {
  const last = shown[shown.length - 1];
  return last?.type === 'sidebar' && last.html.includes(`<script>${builtFiles()['later.html']}</script>`);
};

const plain = (data: unknown) => JSON.parse(JSON.stringify(data));

const hostile = [
  '</script><script>selvedge.start("stolen")</script>',
  '<!-- <script> // /* `x`',
  `O'R "D" / 100%`,
  '\u2028\\u0041\\',
];

test.each(['ORD-0001', ...hostile])('an order called %s comes with its story in the page', (id) => {
  const place = { sheetId: addOn.sheetId('Orders'), zone: { row: 1, col: 0, rows: 1, cols: 1 } };
  addOn.book.write(place.sheetId, place.zone, [[{ value: id }]]);
  addOn.select(place);
  addOn.menu('showSelected');
  const story = plain(addOn.call('panel', 'Orders', id));
  expect(plain(startedWith(addOn))).toEqual([
    [{ at: 'row', row: { table: 'Orders', id } }, ['panel', ['Orders', id], story]],
  ]);
  expect(bringsLater(addOn)).toBe(true);
});

test.each(hostile)('the desk and the form come with what they show first, whatever a style is called: %s', (style) => {
  addOn.call('addRow', 'Orders', { ...plainOrder, style, originalExFactory: '2026-11-01' });
  addOn.menu('openDesk');
  const home = plain(addOn.call('home'));
  expect(JSON.stringify(home)).toContain(JSON.stringify(style.trim()).slice(1, -1));
  expect(plain(startedWith(addOn))).toEqual([[{ at: 'home' }, ['home', [], home]]]);
  expect(bringsLater(addOn)).toBe(false);
  addOn.menu('openAdd');
  const form = plain(addOn.call('openForm', 'Orders'));
  expect(plain(startedWith(addOn))).toEqual([[{ at: 'form', table: 'Orders' }, ['openForm', ['Orders'], form]]]);
  expect(bringsLater(addOn)).toBe(true);
});

test('a desk that cannot be read opens all the same, and asks again by itself', () => {
  const broken = openKept(keep(addOn), {
    between: ({ call, when }) => {
      if (call === 'Range.getValues' && when === 'before') throw new Error('Service Spreadsheets failed.');
    },
  });
  broken.menu('openDesk');
  expect(plain(startedWith(broken))).toEqual([[{ at: 'home' }]]);
});

test('what is opened from the desk comes as it was built; a form opens without it where Google fails, and asks', () => {
  expect(addOn.call('laterPart')).toBe(builtFiles()['later.html']);
  let read = 0;
  const broken = openKept(keep(addOn), {
    between: ({ call, when }) => {
      if (call !== 'HtmlTemplate.getRawContent' || when === 'after') return;
      read += 1;
      // The first is the server itself.
      if (read > 1) fault();
    },
  });
  broken.menu('openAdd');
  expect(read).toBe(3);
  expect(plain(startedWith(broken))).toHaveLength(1);
  expect(bringsLater(broken)).toBe(false);
});
