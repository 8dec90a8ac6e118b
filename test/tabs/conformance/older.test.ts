// A workbook that is in use without a desk: the desk brings its tabs, and whatever stood in the others stays as it stood.
import type { CheckView, HomeView, SwitchOutcome } from '../../../src/app/api';
import { tabs, views } from '../../../src/tabs';
import type { AddOn } from '../../support/add-on';
import { cellsOf, openCore, otherDesks } from './season';

const tabsOf = (desk: string) => tabs.filter((tab) => tab.desk === desk);
const names = (addOn: AddOn) => addOn.book.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));

/** In use with the core alone. */
function openInUse(): AddOn {
  const addOn = openCore();
  addOn.menu('addSampleSeason');
  return addOn;
}

/** What is typed and shown in the tabs that stood before, but for the switch of the desk itself. */
function cellsIn(addOn: AddOn, standing: readonly string[]) {
  const switches = addOn
    .rows('Settings')
    .flatMap((row, index) => (row.Setting?.value === 'Desk' ? [`Settings ${index + 2}:`] : []));
  // A view lists the rows of the new tabs, too.
  const own = standing.filter((name) => !views.some((view) => view.name === name));
  const isKept = (place: string) =>
    own.some((name) => place.startsWith(`${name} `)) && !switches.some((row) => place.startsWith(row));
  // Where Selvedge keeps its sums is its own affair.
  const withoutPlaces = (cell: string) => cell.replace(/Totals!\$?[A-Z]+(?:\$?\d+)?(?::\$?[A-Z]+)?/g, 'Totals');
  return Object.entries(cellsOf(addOn))
    .filter(([place]) => isKept(place))
    .map(([place, cell]) => [place, withoutPlaces(String(cell))]);
}

describe.each(otherDesks)('A workbook in use without the %s desk', (desk) => {
  let addOn: AddOn;
  let before: ReturnType<typeof cellsIn>;
  let standing: readonly string[];
  let outcome: SwitchOutcome;
  beforeAll(() => {
    addOn = openInUse();
    standing = names(addOn);
    before = cellsIn(addOn, standing);
    outcome = addOn.call('switchDesk', desk, 'on') as SwitchOutcome;
  });

  it('gets every tab of it, and no other', () => {
    const brought = tabsOf(desk).map(({ table }) => table.name);
    expect(outcome).toEqual({ ok: true, created: brought, conflictingTabs: [] });
    expect([...names(addOn)].sort()).toEqual([...standing, ...brought].sort());
  });

  it('keeps every cell of the tabs that stood there', () => {
    expect(before.length).toBeGreaterThan(0);
    expect(cellsIn(addOn, standing)).toEqual(before);
  });

  it('is in order, and takes rows in the new tabs', () => {
    expect((addOn.call('check') as CheckView).lines).toEqual([]);
    const { forms } = addOn.call('home') as HomeView;
    const withForm = tabsOf(desk).flatMap(({ table }) => (table.form ? [table.name] : []));
    expect(forms.map(({ table }) => table)).toEqual(expect.arrayContaining(withForm));
  });

  it('is changed no further by another set-up', () => {
    const stood = JSON.stringify(addOn.book.export());
    addOn.menu('setUp');
    expect(JSON.stringify(addOn.book.export())).toBe(stood);
  });
});

describe.each(tabs.map(({ table, desk }) => [table.name, desk] as const))('Without the tab of %s', (name, desk) => {
  it('a workbook in use gets it back when it is set up, and keeps what is typed in every other', () => {
    const addOn = openInUse();
    if (desk !== 'Core') addOn.call('switchDesk', desk, 'on');
    const inputs = () =>
      tabs
        .filter(({ table }) => table.name !== name && names(addOn).includes(table.name))
        .map(({ table }) => {
          const labels = Object.values(table.inputs).map(({ label }) => label);
          return [table.name, addOn.rows(table.name).map((row) => labels.map((label) => row[label]?.value))];
        });
    const before = inputs();
    addOn.book.deleteSheet(addOn.sheetId(name));
    addOn.menu('setUp');
    expect(names(addOn)).toContain(name);
    expect(inputs()).toEqual(before);
    expect((addOn.call('check') as CheckView).lines).toEqual([]);
  });
});
