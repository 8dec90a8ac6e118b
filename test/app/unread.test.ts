// A cell that its column cannot read counts as blank: the row is named wherever people look, and no step goes on without asking.
import type { CheckView, HomeView, PanelView } from '../../src/app/api';
import { isNumeric } from '../../src/schema/kinds';
import { keyColumn } from '../../src/schema/table';
import { unreadCells } from '../../src/schema/unread';
import { tabs } from '../../src/tabs';
import { type AddOn, keep, openKept } from '../support/add-on';
import { send, shirtDesk } from '../support/steps';

const inUse = keep(shirtDesk());
const open = () => openKept(inUse, { freeCalls: true });
const lines = (addOn: AddOn) => (addOn.call('check') as CheckView).lines;
const home = (addOn: AddOn) => addOn.call('home') as HomeView;

/** Somebody pastes a quantity of a stock move as their own spreadsheet writes it, on a phone. */
function withUnreadMove(): AddOn {
  const addOn = open();
  addOn.put('Stock moves', 2, 'Quantity', [['1.234,5']]);
  return addOn;
}

test('a stock move of “1.234,5” is named by desk, Check and panel, and the desk says that figures are incomplete', () => {
  const addOn = withUnreadMove();
  expect(lines(addOn)).toEqual([
    expect.objectContaining({
      found: expect.stringContaining('Stock moves: Quantity “1.234,5” in row 2 stands as text, which no figure counts'),
      reported: expect.not.stringContaining('1.234'),
      button: 'Read them',
    }),
  ]);
  expect(home(addOn).attention).toContainEqual(
    expect.objectContaining({ table: 'Stock moves', id: 'MOV-0001', mark: 'cannot be read: Quantity “1.234,5”' }),
  );
  expect(home(addOn).notice).toMatch(/figures that they enter are incomplete/);
  const sku = String(addOn.rows('Stock moves')[0]?.SKU?.display);
  expect((addOn.call('panel', 'Inventory', sku) as PanelView).findings).toContainEqual(
    'The figures here are incomplete: Quantity “1.234,5” in row 2 of Stock moves cannot be read.',
  );
});

test('a count of that item asks before it writes, and writes once that is answered', () => {
  const addOn = withUnreadMove();
  const sku = String(addOn.rows('Stock moves')[0]?.SKU?.display);
  const before = addOn.rows('Stock moves').length;
  const count = (yes: boolean) => send(addOn, 'count', 'Inventory', sku, { counted: '29' }, yes);
  expect(count(false)).toEqual({ ok: false, ask: [expect.stringContaining('“1.234,5” in row 2 of Stock moves')] });
  expect(addOn.rows('Stock moves')).toHaveLength(before);
  expect(count(true)).toMatchObject({ ok: true });
});

test('once it is a number nothing is found, and the desk reads its tab of formulas again', () => {
  const addOn = withUnreadMove();
  addOn.put('Stock moves', 2, 'Quantity', [[12]]);
  expect(lines(addOn)).toEqual([]);
  expect(home(addOn)).not.toHaveProperty('notice');
});

test.each([
  ['Orders', 'Quantity', '=1/0'],
  ['Orders', 'Revised ex-factory', 'soon'],
  ['Orders', 'Stage', 'In prodution'],
])('%s, %s: “%s” is told at once by the formulas of Today, and by the desk', (tab, label, typed) => {
  const addOn = open();
  const zone = { row: 1, col: Object.keys(addOn.rows(tab)[0] ?? {}).indexOf(label), rows: 1, cols: 1 };
  addOn.book.write(addOn.sheetId(tab), zone, [[{ typed }]]);
  expect(home(addOn).attention).toContainEqual(
    expect.objectContaining({ table: tab, mark: expect.stringMatching(new RegExp(`^cannot be read: ${label}`)) }),
  );
});

const columns = tabs
  .filter(({ upkeep }) => !upkeep)
  .flatMap(({ table }) =>
    Object.entries(table.inputs).flatMap(([key, { kind }]) =>
      isNumeric(kind) || (kind.type === 'choice' && !kind.several) ? [{ tab: table.name, key, table, kind }] : [],
    ),
  );

test.each(columns)(
  '$tab: a word in $key is seen, and so is an error; what its kind writes is not',
  ({ key, table }) => {
    const of = (cell: string | number | boolean) =>
      unreadCells(table, { [keyColumn(table)]: 'X-1', [key]: cell }).length;
    expect([of('about twelve'), of('#REF!'), of(''), of(false)]).toEqual([1, 1, 0, 0]);
  },
);
