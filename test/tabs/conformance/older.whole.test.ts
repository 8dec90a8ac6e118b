// A workbook that is in use without a desk: the desk brings its tabs, and whatever stood in the others stays as it stood.
import type { CheckView, HomeView, SwitchOutcome } from '../../../src/app/api';
import { tabs } from '../../../src/tabs';
import { type AddOn, type Kept, keep, keptOnce, openKept, openSetUp } from '../../support/add-on';
import { isOffer, openSeason, otherDesks } from './season';

const tabsOf = (desk: string) => tabs.filter((tab) => tab.desk === desk);
const names = (addOn: AddOn) => addOn.book.sheets().map(({ name }) => name);
const disorder = (addOn: AddOn) => (addOn.call('check') as CheckView).lines.filter((line) => !isOffer(line));

let inUse: Kept | undefined;

/** In use with the core alone. */
function openInUse(): AddOn {
  inUse ??= keptOnce('in-use', 'test/tabs/conformance/older.whole.test.ts', () => {
    const addOn = openSetUp();
    addOn.menu('addSampleSeason');
    return keep(addOn);
  });
  return openKept(inUse);
}

/** What is typed and shown in the tabs that stood before, by label: a desk may bring columns. The switch of the desk itself is left out. */
function cellsIn(addOn: AddOn, standing: readonly string[], labels?: ReadonlySet<string>) {
  const kept = tabs.filter(({ table }) => standing.includes(table.name) && !table.hidden);
  return kept.flatMap(({ table: { name } }) =>
    addOn.rows(name).flatMap((row, index) =>
      name === 'Settings' && row.Setting?.value === 'Desk'
        ? []
        : Object.entries(row).flatMap(([label, cell]) => {
            const place = `${name} › ${label}`;
            return labels && !labels.has(place) ? [] : [[place, index + 2, cell?.display, cell?.value] as const];
          }),
    ),
  );
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
    const labels = new Set(before.map(([place]) => place));
    expect(cellsIn(addOn, standing, labels)).toEqual(before);
  });

  it('is in order, and takes rows in the new tabs', () => {
    expect(disorder(addOn)).toEqual([]);
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

/** To lose several tabs costs one set-up, as to lose one does; but where the settings are lost, so is which desks are on. */
const others = tabs.flatMap(({ table }) => (table.name === 'Settings' ? [] : [table.name]));
const losses = [['Settings'], ...[0, 1].map((half) => others.filter((_, index) => index % 2 === half))];

describe.each(losses.map((lost) => [lost.join(', '), lost] as const))('Without %s', (_, lost) => {
  it('a workbook in use gets them back when it is set up, and keeps what is typed in every other', () => {
    const addOn = openSeason();
    const inputs = () =>
      tabs
        .filter(({ table, written }) => !written && !lost.includes(table.name) && names(addOn).includes(table.name))
        .map(({ table }) => {
          const labels = Object.values(table.inputs).map(({ label }) => label);
          return [table.name, addOn.rows(table.name).map((row) => labels.map((label) => row[label]?.value))];
        });
    const before = inputs();
    for (const name of lost) addOn.book.deleteSheet(addOn.sheetId(name));
    addOn.menu('setUp');
    expect(names(addOn)).toEqual(expect.arrayContaining(lost));
    expect(inputs()).toEqual(before);
    // The rows are gone with their tabs: what refers to them is told, and nothing else is.
    expect(disorder(addOn).filter(({ found }) => !/ no row of .+ bears that/.test(String(found)))).toEqual([]);
  });
});
