// Looks a whole spreadsheet over: tabs, columns, formulas, settings, reminders, permissions; and mends one thing at a time.
import type { TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import { TOTALS } from '../derive/totals';
import { checkSettings, type SettingTrouble } from '../domain/check-settings';
import { type SettingCells, settingName } from '../domain/settings';
import { writeCell } from '../schema/cells';
import type { Value } from '../schema/kinds';
import { tables } from '../tabs';
import { settingDefaults, settings } from '../tabs/settings/table';
import { type DescribedCheck, describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import type { CheckLine, CheckView, Refusal, ReminderTrouble, ReminderView } from './api';
import { openBook } from './book';
import type { Builder, StandingTab, Tab } from './ports';
import { type ReminderDesk, reminderView, saveReminders } from './reminders';
import { type Formulas, formulasAt, setUp, tabPlans } from './set-up';

/** What the check needs of Google. */
export interface CheckDesk extends ReminderDesk {
  readonly builder: Builder;
  readonly scriptZone: () => string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };

/** A line, and what its button does. */
interface Finding {
  readonly line: CheckLine;
  readonly repair?: () => Outcome;
  /** The repair is a whole step that takes the lock by itself. */
  readonly isStep?: boolean;
}

/** How many typed cells a sentence names. */
const MOST_CELLS = 3;

const say = en.checked;
const done: Outcome = { ok: true };

export function checkView(at: CheckDesk): CheckView {
  const reminding = remindersNow(at);
  return { lines: findings(at, reminding).map(({ line }) => line), facts: factsOf(at, reminding) };
}

/** The finding is looked for anew, under the lock: what was found a while ago may be something else by now. */
export function repairOne(at: CheckDesk, id: string): Outcome {
  const look = () => findings(at, remindersNow(at)).find(({ line }) => line.id === id);
  const found = look();
  if (!found?.repair) return done;
  if (found.isStep) return found.repair();
  return at.desk.locked(() => look()?.repair?.() ?? done)?.done ?? { ok: false, refused: 'busy' };
}

interface Reminding {
  /** Where the person authorises the add-on again; till then Google may not be asked for mail or triggers. */
  readonly url?: string | undefined;
  readonly view?: ReminderView;
}

function remindersNow(at: CheckDesk): Reminding {
  const url = at.authorizationUrl();
  const view = url === undefined ? reminderView(at) : undefined;
  return view && !('refused' in view) ? { view } : { url };
}

function findings(at: CheckDesk, { url, view }: Reminding): readonly Finding[] {
  const plans = tabPlans();
  const standing = at.builder.inspect(plans);
  const authorize: readonly Finding[] =
    url === undefined ? [] : [{ line: { ...wording({ code: 'authorize' }), button: say.button.authorize, url } }];
  if (standing.every((tab) => tab === undefined)) {
    return [...authorize, setUpAgain(at, { code: 'notSetUp' }, en.menu.setUp)];
  }
  return [
    ...authorize,
    ...plans.flatMap((plan, index) => tabFindings(at, plan, standing[index])),
    ...formulaFindings(at, plans, standing),
    ...settingFindings(at),
    ...(view ? reminderFindings(at, view) : []),
  ];
}

function wording(found: DescribedCheck): CheckLine {
  const sentence = describeCheck(found);
  return { id: sentence, found: sentence };
}

function finding(found: DescribedCheck, button: string, repair: () => Outcome): Finding {
  return { line: { ...wording(found), button }, repair };
}

function setUpAgain({ desk, builder }: CheckDesk, found: DescribedCheck, button: string): Finding {
  const repair = (): Outcome => (setUp(desk, builder) ? done : { ok: false, refused: 'busy' });
  return { ...finding(found, button, repair), isStep: true };
}

function tabFindings(at: CheckDesk, plan: TabPlan, standing: StandingTab | undefined): readonly Finding[] {
  const { builder } = at;
  if (!standing) return [setUpAgain(at, { code: 'tabGone', tab: plan.table }, say.button.setUp)];
  const { place, twins, doubles } = standing;
  const name = (key: string) => columnName(plan, place, key);
  const isPlaced = (key: string) => place.columns[key] !== undefined;
  const gone = plan.columns.filter(({ key }) => !isPlaced(key) && !doubles.includes(key)).map(({ key }) => name(key));
  return [
    ...(gone.length > 0 ? [setUpAgain(at, { code: 'columnsGone', columns: gone }, say.button.setUp)] : []),
    ...(twins.length > 0
      ? [
          finding({ code: 'tabTwice', tab: place.name, twins }, say.button.unmark, () => {
            builder.unmarkTwins(plan.table);
            return done;
          }),
        ]
      : []),
    ...doubles.map((key) =>
      isPlaced(key)
        ? finding({ code: 'columnTwice', column: name(key) }, say.button.rename, () => {
            builder.renameDoubles(plan, key);
            return done;
          })
        : // Only the person knows which holds the rows.
          { line: wording({ code: 'columnUnclear', column: name(key) }) },
    ),
  ];
}

function columnName(plan: TabPlan, { name }: TabPlace, key: string): string {
  return `${name} › ${plan.columns.find((column) => column.key === key)?.label ?? key}`;
}

/** Formulas can only be judged where every column that they name has its place. */
function formulaFindings(
  at: CheckDesk,
  plans: readonly TabPlan[],
  standing: readonly (StandingTab | undefined)[],
): readonly Finding[] {
  const totals = at.builder.totalsName();
  if (totals === undefined) return [setUpAgain(at, { code: 'tabGone', tab: TOTALS }, say.button.setUp)];
  const places = new Map<string, TabPlace>([[TOTALS, { name: totals, columns: {} }]]);
  for (const [index, { table, columns }] of plans.entries()) {
    const place = standing[index]?.place;
    if (!place || columns.some(({ key }) => place.columns[key] === undefined)) return [];
    places.set(table, place);
  }
  const formulas = formulasAt(places);
  const judged = plans.map((plan) => judgeColumns(at, plan, places.get(plan.table), formulas));
  const wrong = judged.flatMap((each) => each.wrong);
  return [
    ...judged.flatMap(({ inTheWay }) => inTheWay),
    ...(wrong.length > 0 ? [setUpAgain(at, { code: 'formulas', columns: wrong }, say.button.formulas)] : []),
    ...(at.builder.totalsDiffer(formulas.totals)
      ? [setUpAgain(at, { code: 'formulas', columns: [TOTALS] }, say.button.formulas)]
      : []),
  ];
}

interface JudgedColumns {
  readonly inTheWay: readonly Finding[];
  /** Columns whose formula is another, or shows an error though nothing stands in its way. */
  readonly wrong: readonly string[];
}

function judgeColumns(
  { desk, builder }: CheckDesk,
  plan: TabPlan,
  place: TabPlace | undefined,
  { headers }: Formulas,
): JudgedColumns {
  const table = tables.find(({ name }) => name === plan.table);
  const tab = table && desk.tab(table);
  if (!tab || !place) return { inTheWay: [], wrong: [] };
  const typed = new Map(tab.broken.map((key) => [key, typedInto(tab, key)]));
  const stale = builder.staleColumns(place.name, headers.get(place.name) ?? new Map());
  const isWrong = (key: string) =>
    typed.has(key) ? typed.get(key)?.length === 0 : stale.includes(place.columns[key] ?? 0);
  return {
    inTheWay: [...typed].flatMap(([key, cells]) =>
      cells.length > 0 ? [blockedColumn(tab, columnName(plan, place, key), key, cells)] : [],
    ),
    wrong: plan.columns.filter(({ key }) => isWrong(key)).map(({ key }) => columnName(plan, place, key)),
  };
}

function blockedColumn(tab: Tab, column: string, key: string, typed: readonly Typed[]): Finding {
  const rows = typed.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const clear = () => {
    // Between them is nothing: the formula fills no cell while it shows an error.
    const blanks = Array.from({ length: last - first + 1 }, () => ['']);
    tab.write(first, [key], blanks);
    return done;
  };
  const reported = describeCheck({ code: 'inTheWay', column, cells: [say.cells(typed.length)] });
  const { line } = finding({ code: 'inTheWay', column, cells: cellsOf(typed) }, say.button.clear, clear);
  return { line: { ...line, reported }, repair: clear };
}

interface Typed {
  readonly row: number;
  readonly text: string;
}

/** What stands below a header that shows an error: its formula fills nothing, so it was typed. */
function typedInto(tab: Tab, key: string): readonly Typed[] {
  return tab.read([key]).flatMap(([cell = ''], index) => (cell === '' ? [] : [{ row: index + 2, text: String(cell) }]));
}

function cellsOf(typed: readonly Typed[]): readonly string[] {
  const named = typed.slice(0, MOST_CELLS).map(({ row, text }) => say.cell(row, text));
  return typed.length > MOST_CELLS ? [...named, say.more(typed.length - MOST_CELLS)] : named;
}

function settingFindings({ desk }: CheckDesk): readonly Finding[] {
  const tab = desk.tab(settings);
  if (!tab || tab.missing.length > 0) return [];
  return checkSettings(openBook(desk).rowsOf(settings)).map((trouble) =>
    settingFinding(trouble, tab, () => desk.select(settings, trouble.row)),
  );
}

function settingFinding({ code, row, cells, setting }: SettingTrouble, tab: Tab, show: () => void): Finding {
  const name = [cells.setting, cells.item].filter(Boolean).join(', ');
  if (code === 'twice') {
    return finding({ code: 'settingTwice', tab: settings.name, name, row }, say.button.drop(row), () => {
      // Not the row: beside these cells may stand something of the person's own.
      const keys = Object.keys(settings.inputs);
      tab.write(row, keys, [keys.map(() => '')]);
      return done;
    });
  }
  const typed = String(cells.value ?? '');
  const found = { code: 'settingWrong', name, typed } as const;
  const preset = presetOf(cells);
  // Which currency is right, only the person knows.
  const isPreset = preset !== undefined && setting !== 'base currency';
  const mend = () => {
    if (isPreset) tab.write(row, ['value'], [[writeCell(settings.inputs.value.kind, preset)]]);
    else show();
    return done;
  };
  const { line } = finding(found, isPreset ? say.button.reset(String(preset)) : say.button.show, mend);
  // What was typed may be half an address.
  return { line: { ...line, reported: describeCheck({ ...found, typed: '…' }) }, repair: mend };
}

/** What a new workbook would hold there; undefined where it holds nothing. */
function presetOf({ setting, item }: SettingCells): Value | undefined {
  const preset = settingDefaults.find((row) => settingName(row.setting, row.item) === settingName(setting, item));
  return preset === undefined || preset.value === '' ? undefined : preset.value;
}

/** The check sees these for itself, as they are now. */
const SEEN: readonly ReminderTrouble['code'][] = ['wrongRecipient', 'wrongDay', 'damaged'];

/** Troubles that a clock of the person's own ends. */
const CLOCK = /^clock|^missed/;

function reminderFindings(at: CheckDesk, { troubles, mailsLeft }: ReminderView): readonly Finding[] {
  const clock = () => {
    const outcome = saveReminders(at, { on: 'on' });
    return 'refused' in outcome ? { ok: false as const, refused: outcome.refused } : done;
  };
  return [
    ...troubles
      .filter(({ code }) => !SEEN.includes(code))
      .map((trouble): Finding => {
        const line = { id: JSON.stringify(trouble), found: trouble };
        const button = trouble.code === 'missedBy' ? say.button.ownClock : say.button.clock;
        return CLOCK.test(trouble.code) ? { line: { ...line, button }, repair: clock, isStep: true } : { line };
      }),
    ...(mailsLeft > 0 ? [] : [{ line: wording({ code: 'noMail' }) }]),
  ];
}

function factsOf({ desk, scriptZone }: CheckDesk, { view }: Reminding): CheckView['facts'] {
  const sending: CheckView['facts'] = view
    ? [
        [say.facts.clocks, view.clocks.join(', ') || say.facts.nobody],
        [say.facts.left, String(view.mailsLeft)],
      ]
    : [];
  return [
    [say.facts.locale, desk.locale],
    [say.facts.zone, desk.timeZone],
    [say.facts.scriptZone, scriptZone()],
    [say.facts.today, desk.reading.today],
    ...sending,
  ];
}
