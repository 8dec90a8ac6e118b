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

const disorder = (addOn: AddOn) => (ask(addOn, 'check') as CheckView).lines.filter((line) => !isOffer(line));
const formsOf = (desk: string) =>
  tabs.filter((tab) => tab.desk === desk && tab.table.form).map(({ table }) => table.name);

describe('a new spreadsheet', () => {
  const addOn = openSetUp();

  test('has no tab of a desk beside the core, and misses none', () => {
    expect(names(addOn).filter((name) => others.flatMap(tabsOf).includes(name))).toEqual([]);
    expect(disorder(addOn)).toEqual([]);
  });

  test('tells the page which desks there are, and that the core stays', () => {
    const { desks: lines } = ask(addOn, 'desks') as {
      desks: readonly { name: string; on: boolean; always: boolean }[];
    };
    expect(lines).toContainEqual(expect.objectContaining({ name: 'Core', on: true, always: true }));
    for (const desk of others) {
      expect(lines).toContainEqual(expect.objectContaining({ name: desk, on: false, always: false }));
    }
    expect(() => ask(addOn, 'switchDesk', 'Core', 'off')).toThrow('There is no desk called Core to be switched.');
  });
});

describe.each(others)('the %s desk', (desk) => {
  let addOn: AddOn;
  let before: readonly unknown[];
  const rows = () => tabsOf(desk).map((name) => addOn.rows(name));
  const [withForm = ''] = formsOf(desk);
  const found = (id: string) =>
    (ask(addOn, 'search', id) as { lines: readonly { id: string }[] }).lines.map((line) => line.id);

  test('brings its tabs and their forms when it is added', () => {
    addOn = openSetUp();
    expect(ask(addOn, 'switchDesk', desk, 'on')).toMatchObject({
      ok: true,
      created: tabsOf(desk),
      conflictingTabs: [],
    });
    expect(names(addOn)).toEqual(expect.arrayContaining(tabsOf(desk)));
    const { forms } = ask(addOn, 'home') as { forms: readonly { table: string }[] };
    expect(forms.map(({ table }) => table)).toEqual(expect.arrayContaining(formsOf(desk)));
    expect(disorder(addOn)).toEqual([]);
  });

  test('hides its tabs with every row when it is removed: no form, search or check knows of them', () => {
    addOn.menu('addSampleSeason');
    before = rows();
    expect(before.flat().length).toBeGreaterThan(0);
    const id = String(Object.values(addOn.rows(withForm)[0] ?? {})[0]?.display);
    expect(found(id)).toContain(id);
    ask(addOn, 'switchDesk', desk, 'off');
    expect(tabsOf(desk).map((name) => isHidden(addOn, name))).toEqual(tabsOf(desk).map(() => true));
    expect(rows()).toEqual(before);
    expect(found(id)).not.toContain(id);
    const { forms, attention } = ask(addOn, 'home') as Record<'forms' | 'attention', readonly { table: string }[]>;
    expect([...forms, ...attention].filter((each) => tabsOf(desk).includes(each.table))).toEqual([]);
    expect(disorder(addOn)).toEqual([]);
  });

  test('shows them as they were when it is added again', () => {
    ask(addOn, 'switchDesk', desk, 'on');
    const hidden = tabs.filter((tab) => tab.desk === desk).map(({ table }) => table.hidden === true);
    expect(tabsOf(desk).map((name) => isHidden(addOn, name))).toEqual(hidden);
    expect(rows()).toEqual(before);
  });
});
