// A step on rows that no id names: those of Settings go by their setting and item together.
import { lockedStep, openContext, performStep } from '../../src/app/step';
import { undoStep } from '../../src/app/undo';
import type { Plan } from '../../src/domain/plan';
import { settings } from '../../src/tabs/settings/table';
import { TODAY } from '../support/add-on';
import { writableWorkbook } from '../support/plain-workbook';

const row = (setting: string, item: string, value: string | number) => ({ setting, item, value, note: '' });

/** Two budgets, one of them twice, and a setting without an item. */
const workbook = () => [
  row('Budget', 'Freight', 900),
  row('Budget ', ' travel', 500),
  row('Budget', 'Travel', 1),
  row('Base currency', '', 'EUR'),
];

const plan: Plan = {
  changes: [
    { table: settings, id: 'Budget, Travel', values: { value: 700 } },
    { table: settings, id: 'Base currency', values: { value: 'GBP' } },
  ],
  additions: [{ table: settings, values: { setting: 'Budget', item: 'Sample', value: 200 } }],
};

function take(rows: ReturnType<typeof workbook>) {
  const desk = writableWorkbook(TODAY, { Settings: rows });
  const held = lockedStep(desk, (begun) => performStep(desk, openContext(desk), plan, { id: 'Settings', begun }));
  if (!held) throw new Error('Somebody else is writing.');
  return { desk, undo: held.done };
}

test('changes the first row of a name, adds below, and says what it added by that name', () => {
  const rows = workbook();
  const { desk, undo } = take(rows);
  expect(rows.map(({ value }) => value)).toEqual([900, 700, 1, 'GBP', 200]);
  expect(undo.remove.map(({ id }) => id)).toEqual(['Budget, Sample']);
  expect(openContext(desk).find(settings, 'budget, sample')).toMatchObject({ number: 6, row: { value: 200 } });
  expect(openContext(desk).find(settings, 'Budget')).toBeUndefined();
});

test('is taken back whole, unless somebody changed one of them since', () => {
  const rows = workbook();
  const { desk, undo } = take(rows);
  rows[3] = row('Base currency', '', 'USD');
  expect(undoStep(desk, undo)).toEqual({
    ok: false,
    changed: [{ table: 'Settings', id: 'Base currency', fields: ['Value'] }],
  });
  rows[3] = row('Base currency', '', 'GBP');
  expect(undoStep(desk, undo)).toMatchObject({ ok: true });
  // The added row is blank again; no row is deleted.
  expect(rows).toEqual([...workbook(), row('', '', '')]);
});
