// Every step of any tab, taken on the sample row that offers it as its form opens: done and taken back whole, or refused in words.
import type { FormView, StepOutcome, StepView } from '../../../src/app/api';
import { tabs } from '../../../src/tabs';
import type { Tab } from '../../../src/tabs/tab';
import type { AddOn } from '../../support/add-on';
import { share } from '../../support/tiers';
import { cellsOf, openSeason, panelsIn, panelsOf } from './season';
import { slips } from './texts';

const stepsOfTabs = tabs.flatMap((tab) => Object.keys(tab.steps).map((step) => [step, tab.table.name, tab] as const));

const fieldsIn = ({ spec }: FormView) => spec.sections.flatMap(({ fields }) => fields);

/** The first sample row on which a step can be taken. */
function offeredOn({ table }: Tab, step: string): string | undefined {
  for (const { id, view } of panelsIn(table)) if (view.steps.some(({ name }) => name === step)) return id;
  return undefined;
}

/** Tells how a step came out with what its form held at first; whatever it asks is answered with yes. */
function takenAsPreset(addOn: AddOn, tab: Tab, id: string, step: string): StepOutcome {
  const { presets } = addOn.call('openStep', step, tab.table.name, id) as StepView;
  const take = (confirmed: boolean) =>
    addOn.call('takeStep', step, tab.table.name, id, presets, confirmed) as StepOutcome;
  const outcome = take(false);
  if (outcome.ok || !('ask' in outcome)) return outcome;
  expect(outcome.ask.length).toBeGreaterThan(0);
  for (const question of outcome.ask) expect(question).toMatch(/^\S.*[.?]$/);
  return take(true);
}

const ledgers = new Set(tabs.flatMap(({ table, ledger }) => (ledger ? [table.name] : [])));
const declared = new Set(tabs.map(({ table }) => table.name));

/** What a person sees of the tabs, but for those where what was done is taken back by more rows. */
const cellsBeside = (addOn: AddOn) => cellsOf(addOn, (name) => declared.has(name) && !ledgers.has(name));

/** What was taken back leaves the season as it was, for the next step. */
let season: { readonly addOn: AddOn; readonly cells: string } | undefined;

function sound() {
  if (season) return season;
  const addOn = openSeason();
  return { addOn, cells: cellsBeside(addOn) };
}

describe.each(share(stepsOfTabs, 8, 'steps'))('%s, on a row of %s', (step, name, tab) => {
  it('is done as the form opens and undone whole, or says which field is wanting, or is refused where it is not offered', () => {
    const { addOn, cells } = sound();
    season = undefined;
    const id = offeredOn(tab, step);
    if (id === undefined) {
      const answers = panelsOf(tab.table).map((row) => addOn.call('openStep', step, name, row.id));
      expect(answers).toEqual(answers.map(() => ({ refused: 'notNow' })));
    } else takenAndUndone(addOn, tab, id, step);
    expect(cellsBeside(addOn)).toBe(cells);
    season = { addOn, cells };
  });
});

function takenAndUndone(addOn: AddOn, tab: Tab, id: string, step: string): void {
  const outcome = takenAsPreset(addOn, tab, id, step);
  if (outcome.ok) {
    expect(outcome.said).toMatch(/^\S.*\.$/);
    expect(slips(outcome.said)).toEqual([]);
    if (outcome.undo) expect(addOn.call('undo', outcome.undo)).toMatchObject({ ok: true });
    return;
  }
  const form = addOn.call('openStep', step, tab.table.name, id) as StepView;
  const problems = Object.keys('problems' in outcome ? outcome.problems : {});
  expect({ outcome, wanting: problems.length > 0 }).toEqual({ outcome, wanting: true });
  expect(fieldsIn(form).map(({ key }) => key)).toEqual(expect.arrayContaining(problems));
}
