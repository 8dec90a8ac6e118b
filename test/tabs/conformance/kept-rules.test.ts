// Every step of any tab, on the sample season with days moved at random: it leaves no row that its own tab would refuse.
import fc from 'fast-check';
import { sampleSeason } from '../../../src/app/sample-season';
import { openContext } from '../../../src/app/step';
import { wordsOf } from '../../../src/app/words';
import { writeCell } from '../../../src/schema/cells';
import { brokenBy, checkRules, type Values } from '../../../src/schema/checks';
import { addDays } from '../../../src/schema/dates';
import { keyColumn } from '../../../src/schema/table';
import { tabs } from '../../../src/tabs';
import { desks } from '../../../src/tabs/desks';
import type { Offer } from '../../../src/tabs/step';
import type { Tab } from '../../../src/tabs/tab';
import { TODAY } from '../../support/book';
import { plainWorkbook } from '../../support/plain-workbook';
import { runs } from '../../support/tiers';

const on = Object.keys(desks).map((item) => ({ setting: 'Desk', item, value: 'on' }));
const season = sampleSeason(openContext(plainWorkbook(TODAY, { Settings: on })));

/** Of days that a person may give: close enough to one another that some stand in the wrong order. */
const near = fc.integer({ min: -12, max: 12 }).map((days) => addDays(TODAY, days));
const isDay = (tab: Tab, key: string) => tab.table.inputs[key]?.kind.type === 'date';

/** The season, with some of the days of its rows as they are drawn. */
function movedSeason(draw: () => number, day: () => string) {
  const rows = season.map(({ rows: additions }) => additions.map(({ table, values }) => ({ table, values })));
  const byTable = new Map<string, { readonly [key: string]: string | number | boolean }[]>();
  for (const { table, values } of rows.flat()) {
    const tab = tabs.find((each) => each.table === table);
    const cells = Object.entries(table.inputs).map(([key, { kind }]) => {
      const moves = tab !== undefined && isDay(tab, key) && draw() < 4;
      const value = moves ? (draw() < 3 ? undefined : day()) : values[key];
      return [key, writeCell(kind, value)] as const;
    });
    byTable.set(table.name, [...(byTable.get(table.name) ?? []), Object.fromEntries(cells)]);
  }
  return openContext(plainWorkbook(TODAY, { ...Object.fromEntries(byTable), Settings: on }));
}

const fieldsOf = ({ sections }: Offer) => sections.flatMap(({ fields }) => fields);

/** The answers of a form that passes its own checks; undefined where these do not. */
function answersTo(offer: Offer, draw: () => number, day: () => string): Values | undefined {
  const fields = fieldsOf(offer);
  const answers = fields.map(({ key, kind }) => {
    const value = offer.presets[key];
    return [key, kind.type === 'date' && (value === undefined || draw() < 5) ? day() : value] as const;
  });
  const values: Values = Object.fromEntries(answers);
  if (fields.some(({ key, required }) => required && values[key] === undefined)) return undefined;
  const labels = Object.fromEntries(fields.map(({ key, label }) => [key, label]));
  return Object.keys(checkRules(offer.rules, values, labels, TODAY)).length === 0 ? values : undefined;
}

/** Told beforehand instead: the dates of an order are agreed, and no form of the step has them. */
const TOLD = new Set(['colours']);

const stepsOfTabs = tabs.flatMap((tab) => Object.keys(tab.steps).map((step) => [step, tab.table.name, tab] as const));

describe.each(stepsOfTabs.filter(([step]) => !TOLD.has(step)))('%s, on rows of %s', (step, name, tab) => {
  it('leaves no row that its tab would refuse, and tells what is wrong at fields that its form has', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), fc.infiniteStream(near), (numbers, days) => {
        const draw = () => numbers.next().value as number;
        const day = () => days.next().value as string;
        const context = movedSeason(draw, day);
        for (const { row } of context.rowsOf(tab.table)) {
          const id = String((row as Values)[keyColumn(tab.table)] ?? '');
          const offer = tab.steps[step]?.(id, context, wordsOf(tab)) as Offer | undefined;
          const values = offer && answersTo(offer, draw, day);
          if (!offer || !values) continue;
          const outcome = offer.plan(values);
          if (!outcome.ok) {
            expect(fieldsOf(offer).map(({ key }) => key)).toEqual(
              expect.arrayContaining(Object.keys(outcome.problems)),
            );
            continue;
          }
          const { additions = [], changes = [] } = outcome.plan;
          const changed = changes.map((change) => {
            const before = context.find(change.table, change.id)?.row ?? {};
            return brokenBy(change.table, before, change.values, TODAY);
          });
          // What is added beside a row that stands wrong may take that over from it.
          const isSound = Object.keys(brokenBy(tab.table, {}, row, TODAY)).length === 0;
          const added = isSound
            ? additions.map((addition) => brokenBy(addition.table, {}, addition.values, TODAY))
            : [];
          const broken = [...changed, ...added].filter((found) => Object.keys(found).length > 0);
          expect({ name, id, values, broken }).toEqual({ name, id, values, broken: [] });
        }
      }),
      runs(20),
    );
  });
});
