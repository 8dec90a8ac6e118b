// Countries in use for which Settings say no closed days, with the statutory ones that a button puts there; and rows that concern nobody.
import type { StepContext } from '../domain/book';
import { type ClosureProposal, closureProposals } from '../domain/closure-proposals';
import { countryCode } from '../domain/countries';
import type { Addition } from '../domain/plan';
import { closedDaysOf, settingsOfCalendars, workingDays } from '../domain/settings/calendars';
import { countriesInUse } from '../domain/whose-calendar';
import { normaliseKey } from '../schema/cells';
import { tables } from '../tabs';
import { settings } from '../tabs/settings/table';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding, type Outcome } from './check-finding';
import { keepStep } from './kept-steps';
import type { Workbook } from './ports';
import { lockedStep, obstacle, openContext, performStep } from './step';

const say = en.checked;

/** One line a country, and one for each row whose item is neither a country nor anybody's name. */
export function closureFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  return [...unknownItems(workbook, context), ...proposals(workbook, context)];
}

function unknownItems(workbook: Workbook, context: StepContext): readonly Finding[] {
  const named = new Set(settingsOfCalendars.map(({ name }) => normaliseKey(name)));
  const rows = context
    .rowsOf(settings)
    .filter(({ row }) => named.has(normaliseKey(row.setting)) && row.item !== undefined);
  const unknown = rows.filter(({ row: { item = '' } }) => countryCode(item) === undefined);
  if (unknown.length === 0) return [];
  const names = namesIn(context);
  return unknown
    .filter(({ row }) => !names.has(normaliseKey(row.item)))
    .map(({ row: { setting = '', item = '' }, number }) => {
      const repair = () => {
        workbook.select(settings, number);
        return done;
      };
      const { line } = finding({ code: 'itemUnknown', setting, item }, say.button.show, repair);
      return { line: { ...line, reported: describeCheck({ code: 'itemUnknown', setting, item: '…' }) }, repair };
    });
}

/** Everybody whom the tabs name. */
function namesIn(context: StepContext): ReadonlySet<string> {
  const names = tables.flatMap((table) => {
    const keys = Object.entries(table.inputs).flatMap(([key, { kind }]) =>
      kind.type === 'text' && kind.suggest ? key : [],
    );
    return keys.length === 0
      ? []
      : context.rowsOf(table).flatMap(({ cells }) => keys.map((key) => normaliseKey(String(cells[key] ?? ''))));
  });
  return new Set(names);
}

function proposals(workbook: Workbook, context: StepContext): readonly Finding[] {
  return proposalsIn(context).map(({ country, closed: _, ...facts }) => ({
    ...finding({ code: 'statutoryDays', country, ...facts }, say.button.statutory(country), () =>
      take(workbook, country),
    ),
    isStep: true,
  }));
}

const proposalsIn = (context: StepContext) =>
  closureProposals(context.settings(), countriesInUse(context), context.today);

/** Looked for anew under the lock: a row that somebody else has added meanwhile stays as it is. */
function take(workbook: Workbook, country: string): Outcome {
  const held = lockedStep(workbook, (begun): Outcome => {
    const context = openContext(workbook);
    const proposal = proposalsIn(context).find((each) => each.country === country);
    if (!proposal) return done;
    const plan = { additions: rowsOf(proposal) };
    const refused = obstacle(workbook, plan);
    if (refused) return { ok: false, refused };
    const undo = performStep(workbook, context, plan, { id: settings.name, begun });
    keepStep(workbook, { said: say.tookStatutory(country), undo }, begun);
    return done;
  });
  return held?.done ?? { ok: false, refused: 'busy' };
}

function rowsOf({ country, closed, week }: ClosureProposal): readonly Addition[] {
  const row = (setting: string, value: string, note: string): Addition => ({
    table: settings,
    values: { setting, item: country, value, note },
  });
  return [
    ...(week === undefined ? [] : [row(workingDays.name, week, workingDays.note)]),
    row(closedDaysOf.name, closed, say.statutoryNote),
  ];
}
