// A blank spreadsheet is set up a tab at a time, as its first person answered; whatever cuts that off, the next visit goes on.
import type { SetUpPart, StartView } from '../../src/app/api';
import { laidTables, tabs } from '../../src/tabs';
import { type AddOn, coreTables, openAddOn, openSetUp, plainOrder } from '../support/add-on';

const answers = { baseCurrency: 'usd', timeZone: 'Europe/Madrid', desks: 'Development' };
/** Those of the core and of the desk that was asked for. */
const tables = laidTables.filter(({ name }) =>
  tabs.every(({ table, desk }) => table.name !== name || desk === 'Core' || desk === answers.desks),
);
const names = ({ book }: AddOn) => book.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
const part = (addOn: AddOn, typed: object = answers) => addOn.call('setUpPart', typed) as SetUpPart;
/** What the page that was shown last starts with. */
const opened = ({ shown }: AddOn) => {
  const pages = shown.flatMap((each) => (each.type === 'sidebar' ? [each.html] : []));
  return pages[pages.length - 1]?.match(/selvedge\.start\(("[^"]*"|\{[^}]*\})[^<]*\)<\/script>$/)?.[1];
};

const others = tables.map(({ name }) => name).filter((name) => name !== 'Settings');

/** Until all is done; says what stood after each part. */
function finish(addOn: AddOn, typed: object = answers): readonly SetUpPart[] {
  const parts: SetUpPart[] = [];
  for (;;) {
    const next = part(addOn, typed);
    parts.push(next);
    if (!next.ok || next.done === next.of) return parts;
  }
}

test('it asks for the currency of the place, for the zone where Google knows none, in which language names stand, and which desks', () => {
  const addOn = openAddOn({ freeCalls: true });
  const { ready, presets, spec } = addOn.call('start') as StartView;
  const fields = spec.sections.flatMap((section) => section.fields.map(({ key }) => key));
  expect({ ready, fields }).toEqual({ ready: false, fields: ['baseCurrency', 'timeZone', 'names', 'desks'] });
  expect(presets.baseCurrency).toMatch(/^[A-Z]{3}$/);
});

test('each part makes one tab, keeps the spreadsheet whole, and the last one makes it the desk', () => {
  const addOn = openAddOn({ freeCalls: true });
  const parts = finish(addOn);
  expect(parts.map((each) => each.ok && `${each.tab} ${each.done}/${each.of}`)).toEqual(
    ['Settings', ...others].map((name, index) => `${name} ${index + 1}/${tables.length}`),
  );
  expect(names(addOn)).toEqual(tables.map(({ name }) => name));
  expect(addOn.book.timeZone()).toBe('Europe/Madrid');
  expect(addOn.rows('Settings').map((row) => [row.Setting?.display, row.Item?.display, row.Value?.display])).toEqual(
    expect.arrayContaining([
      ['Base currency', '', 'USD'],
      ['Desk', 'Development', 'on'],
    ]),
  );
  expect(addOn.call('check')).toMatchObject({ lines: [] });
  expect(addOn.call('home')).toMatchObject({ ready: true, empty: { title: 'No orders yet' } });
  expect(addOn.call('addSample')).toMatchObject({ ok: true });
  expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
});

test('the parts lay what set-up at once would have laid', () => {
  const [inParts, atOnce] = [openAddOn({ freeCalls: true }), openSetUp()];
  finish(inParts, { baseCurrency: 'EUR', timeZone: inParts.book.timeZone(), desks: '' });
  const formulasOf = (addOn: AddOn) =>
    coreTables.map(({ name }) => {
      const { cols } = addOn.book.sheet(addOn.sheetId(name));
      const [header = []] = addOn.book.read(addOn.sheetId(name), { row: 0, col: 0, rows: 1, cols });
      return header.map(({ formula, display }) => formula || display);
    });
  expect(formulasOf(inParts)).toEqual(formulasOf(atOnce));
});

test('till the last tab stands, the desk leads back to the page that makes them, which goes on', () => {
  const addOn = openAddOn({ freeCalls: true });
  addOn.menu('openDesk');
  expect(opened(addOn)).toBe('"start"');
  part(addOn);
  part(addOn);
  addOn.menu('openAdd');
  expect(opened(addOn)).toBe('"start"');
  expect(finish(addOn)).toHaveLength(tables.length - 2);
  addOn.menu('openAdd');
  expect(opened(addOn)).toBe('{"at":"form","table":"Orders"}');
});

test('a zone or currency that is none is refused in its field, and nothing is made', () => {
  const addOn = openAddOn({ freeCalls: true });
  expect(part(addOn, { ...answers, timeZone: 'Madrid' })).toMatchObject({
    ok: false,
    problems: { timeZone: { code: 'notAChoice', typed: 'Madrid' } },
  });
  expect(part(addOn, { ...answers, baseCurrency: 'tokens' })).toMatchObject({ problems: { baseCurrency: {} } });
  expect(names(addOn)).toHaveLength(1);
});

test('set up from the menu, the desk takes the place of a panel that knew nothing of it', () => {
  const addOn = openAddOn({ freeCalls: true });
  addOn.menu('openDesk');
  addOn.menu('setUp');
  expect(opened(addOn)).toBe('{"at":"home"}');
});

test('a desk that comes later has its tabs where they are listed, and moves nothing', () => {
  const addOn = openSetUp();
  addOn.book.insertSheet('My notes', { index: 1 });
  addOn.call('switchDesk', 'Development', 'on');
  const standing = names(addOn);
  for (const { table } of tabs.filter(({ desk }) => desk === 'Development')) {
    const before = tables[tables.indexOf(table) - 1]?.name;
    expect(standing[standing.indexOf(table.name) - 1]).toBe(before);
  }
  expect(standing.filter((name) => !tabs.some(({ table, desk }) => table.name === name && desk !== 'Core'))).toEqual([
    'Today',
    'My notes',
    ...coreTables.map(({ name }) => name),
  ]);
});

test('the reminders’ form asks of no tab whose desk is off', () => {
  const addOn = openSetUp();
  const labels = () => JSON.stringify(addOn.call('reminders'));
  expect(labels()).not.toContain('Samples');
  addOn.call('switchDesk', 'Development', 'on');
  expect(labels()).toContain('How far ahead Samples');
});
