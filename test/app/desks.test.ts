// Adding and removing desks: tabs come, hide with their rows, and come back as they were.
import type { CheckView } from '../../src/app/api';
import { tabs } from '../../src/tabs';
import { desks } from '../../src/tabs/desks';
import { type AddOn, openSetUp } from '../support/add-on';
import { isOffer } from '../tabs/conformance/season';

const others = Object.keys(desks).filter((name) => name !== 'Core');
const tabsOf = (desk: string) => tabs.filter((tab) => tab.desk === desk).map(({ table }) => table.name);

const names = (addOn: AddOn) => addOn.book.sheets().map(({ name }) => name);
const isHidden = (addOn: AddOn, name: string) => addOn.book.sheets().find((sheet) => sheet.name === name)?.hidden;
const ask = (addOn: AddOn, call: string, ...args: readonly unknown[]) => {
  const answer = addOn.google.call(call, args, addOn.user);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result;
};

describe.each(others)('the %s desk', (desk) => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = openSetUp();
  });

  test('is off in a new spreadsheet: no tab of it is there, and nothing misses it', () => {
    expect(names(addOn)).not.toEqual(expect.arrayContaining(tabsOf(desk)));
    const { lines } = ask(addOn, 'check') as CheckView;
    expect(lines.filter((line) => !isOffer(line))).toEqual([]);
  });

  test('brings its tabs and their forms when it is added', () => {
    expect(ask(addOn, 'switchDesk', desk, 'on')).toMatchObject({
      ok: true,
      created: tabsOf(desk),
      conflictingTabs: [],
    });
    expect(names(addOn)).toEqual(expect.arrayContaining(tabsOf(desk)));
    const { forms } = ask(addOn, 'home') as { forms: readonly { table: string }[] };
    const withForm = tabs.filter((tab) => tab.desk === desk && tab.table.form).map(({ table }) => table.name);
    expect(forms.map(({ table }) => table)).toEqual(expect.arrayContaining(withForm));
    const { lines } = ask(addOn, 'check') as CheckView;
    expect(lines.filter((line) => !isOffer(line))).toEqual([]);
  });

  test('hides its tabs with every row when it is removed, and shows them as they were when it is added again', () => {
    ask(addOn, 'switchDesk', desk, 'on');
    addOn.menu('addSampleSeason');
    const before = tabsOf(desk).map((name) => addOn.rows(name));
    expect(before.flat().length).toBeGreaterThan(0);
    ask(addOn, 'switchDesk', desk, 'off');
    expect(tabsOf(desk).map((name) => isHidden(addOn, name))).toEqual(tabsOf(desk).map(() => true));
    expect(tabsOf(desk).map((name) => addOn.rows(name))).toEqual(before);
    ask(addOn, 'switchDesk', desk, 'on');
    const hidden = tabs.filter((tab) => tab.desk === desk).map(({ table }) => table.hidden === true);
    expect(tabsOf(desk).map((name) => isHidden(addOn, name))).toEqual(hidden);
    expect(tabsOf(desk).map((name) => addOn.rows(name))).toEqual(before);
  });

  test('is in no form, search or check while it is off, though its rows are kept', () => {
    ask(addOn, 'switchDesk', desk, 'on');
    addOn.menu('addSampleSeason');
    const table = tabs.find((tab) => tab.desk === desk && tab.table.form)?.table;
    const id = String(Object.values(addOn.rows(table?.name ?? '')[0] ?? {})[0]?.display);
    const found = () => (ask(addOn, 'search', id) as { lines: readonly { id: string }[] }).lines.map((line) => line.id);
    expect(found()).toContain(id);
    ask(addOn, 'switchDesk', desk, 'off');
    expect(found()).not.toContain(id);
    const { forms, attention } = ask(addOn, 'home') as Record<'forms' | 'attention', readonly { table: string }[]>;
    expect([...forms, ...attention].filter((each) => tabsOf(desk).includes(each.table))).toEqual([]);
    const { lines } = ask(addOn, 'check') as CheckView;
    expect(lines.filter((line) => !isOffer(line))).toEqual([]);
  });

  test('tells the page which desks there are, and that the core stays', () => {
    const { desks: lines } = ask(addOn, 'desks') as {
      desks: readonly { name: string; on: boolean; always: boolean }[];
    };
    expect(lines).toContainEqual(expect.objectContaining({ name: 'Core', on: true, always: true }));
    expect(lines).toContainEqual(expect.objectContaining({ name: desk, on: false, always: false }));
    expect(() => ask(addOn, 'switchDesk', 'Core', 'off')).toThrow('There is no desk called Core to be switched.');
  });
});
