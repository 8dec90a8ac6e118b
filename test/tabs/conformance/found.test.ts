// Any sample row as a person comes upon it: searched for, listed on the home panel, opened, and its forms looked into.
import type { FormView, HomeView, SearchView, StepView } from '../../../src/app/api';
import { attentionRows } from '../../../src/app/attention';
import { openBook } from '../../../src/app/book';
import { findingIn } from '../../../src/app/words';
import { tables, tabs, views } from '../../../src/tabs';
import type { Tab } from '../../../src/tabs/tab';
import { type AddOn, TODAY } from '../../support/add-on';
import { plainWorkbook } from '../../support/plain-workbook';
import { share } from '../../support/tiers';
import { openSeason, panelsOf, rowsOn } from './season';
import { slips } from './texts';

/** How many rows of a tile the home panel shows. */
const MOST_ROWS = 12;
const sampled = tabs.filter(({ sample = [] }) => sample.length > 0).map((tab) => [tab.table.name, tab] as const);

const fieldsIn = ({ spec }: FormView) => spec.sections.flatMap(({ fields }) => fields);

/** What the mail and a row's panel tell of a tab's rows, and no list does. */
function asideIn(addOn: AddOn, tab: Tab): readonly string[] {
  const rows = tables.map((table) => {
    const inputs = Object.keys(table.inputs);
    const values = rowsOn(addOn, table).map(({ cells }) =>
      Object.fromEntries(inputs.map((key) => [key, cells[key]?.value ?? ''])),
    );
    return [table.name, values] as const;
  });
  return attentionRows(openBook(plainWorkbook(TODAY, Object.fromEntries(rows))))
    .filter(({ table, aside }) => table === tab.table.name && aside)
    .map(({ id, finding }) => `${id}: ${findingIn(tab, finding)}`);
}

describe.each(share(sampled, 2, 'found'))('A sample row of %s', (name, tab) => {
  const { table } = tab;
  let addOn: AddOn;
  let panels: ReturnType<typeof panelsOf>;
  beforeAll(() => {
    addOn = openSeason();
    panels = panelsOf(table);
  });

  it('is found by its id before any row that only mentions it', () => {
    for (const { id } of [...panels.slice(0, 1), ...panels.slice(-1)]) {
      const { lines } = addOn.call('search', id) as SearchView;
      expect(lines[0]).toMatchObject({ table: name, id, panel: true });
      expect(slips(lines)).toEqual([]);
    }
  });

  it('opens a panel that says what it is, how it stands and what it holds, in words', () => {
    for (const { id, view } of panels) {
      expect(view).toMatchObject({ row: { table: name, id }, editable: table.form !== undefined });
      if (table.title) expect([id, view.title]).toEqual([id, expect.stringMatching(/\S/)]);
      if (table.status) expect(Object.keys(table.status.tones)).toContain(view.status);
      expect(view.facts.length).toBeGreaterThan(0);
      expect([id, slips(view)]).toEqual([id, []]);
    }
  });

  it('is on the home panel in the words that its own panel has for it', () => {
    const { attention, counts } = addOn.call('home') as HomeView;
    const lines = attention.filter((line) => line.table === name);
    expect(slips(lines)).toEqual([]);
    const told = lines.map(({ id, mark }) => `${id}: ${mark}`).sort();
    const aside = asideIn(addOn, tab);
    const known = panels
      .flatMap(({ id, view }) => view.findings.map((mark) => `${id}: ${mark}`))
      .filter((each) => !aside.includes(each))
      .sort();
    expect(known).toEqual(expect.arrayContaining(told));
    const isWhole = [...Object.values(counts), attention.filter(({ tile }) => tile === 'check').length].every(
      (count) => count < MOST_ROWS,
    );
    if (isWhole) expect(told).toEqual(known);
    else expect(told.length > 0 || known.length === 0).toBe(true);
  });

  it('opens a form for each step that is offered on it, with nothing but its own fields filled in', () => {
    for (const { id, view } of panels) {
      for (const step of view.steps) {
        const form = addOn.call('openStep', step.name, name, id) as StepView;
        expect(form).toMatchObject({ step, row: { table: name, id } });
        const keys = fieldsIn(form).map(({ key }) => key);
        expect(Object.keys(form.presets).filter((key) => !keys.includes(key))).toEqual([]);
        expect(keys.length > 0 || form.about !== undefined).toBe(true);
        const labels = fieldsIn(form).map(({ label, help, fact }) => ({ label, help, fact }));
        expect(slips([form.title, form.step, labels])).toEqual([]);
      }
    }
  });
});

describe.each(views)('On $name', ({ name }) => {
  it('every line is told in words, with nothing left to fill in', () => {
    const lines = openSeason().rows(name);
    const shown = lines.map((line) => Object.values(line).map(({ display }) => display));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.flat().filter((text) => /undefined|\{\w\}|#(?:N\/A|REF|VALUE|ERROR)/.test(text))).toEqual([]);
  });
});
