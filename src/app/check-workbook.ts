// Looks a whole spreadsheet over: tabs, columns, formulas, settings, reminders, permissions; and mends one thing at a time.
import { fingerprint } from '../derive/record';
import { TOTALS } from '../derive/totals';
import type { RowRef } from '../domain/plan';
import { filledWith } from '../schema/lines';
import type { Lacking } from '../schema/permission';
import { laidTables, views } from '../tabs';
import { type DescribedCheck, describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import type { CheckView, ReminderTrouble, ReminderView } from './api';
import type { Archives } from './archive/ports';
import { Blocked } from './blocked';
import { sizeFindings } from './check-archive';
import { closureFindings } from './check-closures';
import { done, type Finding, finding, type Outcome, wording } from './check-finding';
import { headerFindings, lookalikeFindings } from './check-headers';
import { copyFindings } from './check-ids';
import { mixedFindings } from './check-mixed';
import { orderFindings } from './check-order';
import { referenceFindings } from './check-references';
import { settingFindings } from './check-settings';
import { unfinishedFindings } from './check-unfinished';
import { valueFindings } from './check-values';
import { wholeFindings } from './check-whole';
import { writtenFindings } from './check-written';
import { wantedIn } from './desks';
import { lookOver } from './look-over';
import type { Overview, SeenTab } from './overview';
import type { Tab, TabBuilder, Workbook } from './ports';
import type { ReminderServices } from './reminder-state';
import { reminderView } from './reminders';
import { saveReminders } from './save-reminders';
import { type SetUpOutcome, setUp } from './set-up';
import { openContext } from './step';

/** What the check needs of Google. */
export interface CheckServices extends ReminderServices {
  readonly builder: TabBuilder;
  readonly archives: Archives;
  readonly scriptZone: () => string;
  /** Shows the panel of a row, or of a tab as a whole, in the place of the page. */
  readonly openPanel: (row: RowRef) => void;
}

/** How many typed cells a sentence names. */
const MOST_CELLS = 3;

const say = en.checked;

export function checkView(at: CheckServices): CheckView {
  const reminding = remindersNow(at);
  return { lines: findings(at, reminding).map(({ line }) => line), facts: factsOf(at, reminding) };
}

/** The finding is looked for anew, under the lock: what was found a while ago may be something else by now. */
export function repairOne(at: CheckServices, id: string): Outcome {
  const look = () => findings(at, remindersNow(at)).find(({ line }) => line.id === id);
  const found = look();
  if (!found?.repair) return done;
  if (found.isStep) return found.repair();
  return at.workbook.locked(() => look()?.repair?.() ?? done)?.done ?? { ok: false, refused: 'busy' };
}

interface Reminding {
  /** What the person has not granted; till then Google may not be asked for mail or triggers. */
  readonly lacking?: Lacking | undefined;
  readonly view?: ReminderView;
}

/** What Settings tell, and else where their own header cannot be believed: that is found and mended first. */
function unlessBlocked<Told>(ask: () => Told, otherwise: Told): Told {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Blocked) return otherwise;
    throw error;
  }
}

function remindersNow(at: CheckServices): Reminding {
  const lacking = at.lacking();
  const view = lacking ? undefined : unlessBlocked(() => reminderView(at), undefined);
  return view && 'fields' in view ? { view } : { lacking };
}

function findings(at: CheckServices, { lacking, view }: Reminding): readonly Finding[] {
  const book = openContext(at.workbook);
  const any = { lastPlaces: at.workbook.lastPlaces, isOn: () => true, language: 'en' } as const;
  const seen = lookOver(
    at.builder,
    unlessBlocked(() => wantedIn(book, at.workbook), any),
  );
  const authorize = lacking ? [authorizeFinding(lacking)] : [];
  if (seen.isNewer) return [...authorize, { line: wording({ code: 'newer' }) }];
  const headers = [...lookalikeFindings(at.builder, seen.tabs), ...headerFindings(at.builder, seen.tabs)];
  if (headers.length > 0) return [...authorize, ...headers];
  if (seen.tabs.every(({ marked }) => marked === undefined)) {
    return [...authorize, setUpAgain(at, { code: 'notSetUp' }, en.menu.setUp)];
  }
  return [
    ...authorize,
    ...(isBehind(seen) ? [behindFinding(at, seen)] : []),
    ...seen.tabs.flatMap((tab) => tabFindings(at, tab, isBehind(seen))),
    ...protectedFindings(at.workbook),
    ...formulaFindings(at, seen),
    ...settingFindings(at.workbook, book),
    ...closureFindings(at.workbook, book),
    ...writtenFindings(at.workbook),
    ...(isBehind(seen) ? [] : orderFindings(at.builder, seen.tabs)),
    ...copyFindings(at.workbook, book),
    ...mixedFindings(at.workbook, book),
    ...unfinishedFindings(at.workbook, book),
    ...valueFindings(at.workbook, book),
    ...referenceFindings(at.workbook, book),
    ...sizeFindings(at.archives, book),
    ...wholeFindings(at.openPanel, book),
    ...(view ? reminderFindings(at, view) : []),
  ];
}

function authorizeFinding({ permissions, url }: Lacking): Finding {
  const found = wording({ code: 'authorize', permissions });
  return { line: url === '' ? found : { ...found, button: say.button.authorize, url } };
}

/** What only its owner can change is said, with nothing to press. */
function protectedFindings(workbook: Workbook): readonly Finding[] {
  const places = workbook.protectedFrom();
  return places.length > 0 ? [{ line: wording({ code: 'protected', places }) }] : [];
}

const isBehind = ({ news }: Overview): boolean => news.length > 0;

/** Its sentence says all that set-up would ask, so that a click is the answer. */
function behindFinding({ workbook, builder }: CheckServices, { news }: Overview): Finding {
  const repair = () => outcomeOf(setUp(workbook, builder, news));
  return { ...finding({ code: 'behind', news }, say.button.setUp, repair), isStep: true };
}

/** Whatever but somebody else's writing has kept set-up from its work, the next look at the spreadsheet tells. */
const outcomeOf = (outcome: SetUpOutcome): Outcome =>
  'refused' in outcome && outcome.refused === 'busy' ? { ok: false, refused: 'busy' } : done;

function setUpAgain({ workbook, builder }: CheckServices, found: DescribedCheck, button: string): Finding {
  return { ...finding(found, button, () => outcomeOf(setUp(workbook, builder))), isStep: true };
}

/** What is gone comes back by set-up; where it would do more than that, the line that says so has the button. */
function goneFinding(at: CheckServices, found: DescribedCheck, behind: boolean): Finding {
  return behind ? { line: wording(found) } : setUpAgain(at, found, say.button.setUp);
}

function tabFindings(at: CheckServices, tab: SeenTab, behind: boolean): readonly Finding[] {
  const { builder } = at;
  const { plan, standing, marked, missing, record } = tab;
  // A tab or column that was never laid here is not gone: it is news.
  if (!marked || !standing) return behind ? [] : [goneFinding(at, { code: 'tabGone', tab: plan.title }, behind)];
  const { place, duplicateHeaders } = standing;
  const name = (key: string) => columnName(tab, key);
  const wasLaid = (key: string) => !behind || record?.columns.has(fingerprint(key)) === true;
  const gone = missing.filter((key) => !duplicateHeaders.includes(key) && wasLaid(key)).map(name);
  return [
    ...(gone.length > 0 ? [goneFinding(at, { code: 'columnsGone', columns: gone }, behind)] : []),
    ...(marked.duplicateTabs.length > 0
      ? [
          finding({ code: 'tabTwice', tab: place.name, duplicateTabs: marked.duplicateTabs }, say.button.unmark, () => {
            builder.unmarkDuplicates(plan.table);
            return done;
          }),
        ]
      : []),
    ...duplicateHeaders.filter(wasLaid).map((key) =>
      place.columns[key] !== undefined
        ? finding({ code: 'columnTwice', column: name(key) }, say.button.rename, () => {
            builder.renameDuplicates(plan, key);
            return done;
          })
        : // Only the person knows which holds the rows.
          { line: wording({ code: 'columnUnclear', column: name(key) }) },
    ),
  ];
}

function columnName({ plan, standing }: SeenTab, key: string): string {
  const label = plan.columns.find((column) => column.key === key)?.label ?? key;
  return `${standing?.place.name ?? plan.title} › ${label}`;
}

/** Formulas can only be judged where every column that they name has its place. */
function formulaFindings(at: CheckServices, seen: Overview): readonly Finding[] {
  const behind = isBehind(seen);
  if (seen.totals === undefined) return behind ? [] : [goneFinding(at, { code: 'tabGone', tab: TOTALS }, behind)];
  if (seen.tabs.some(({ missing }) => missing.length > 0)) return [];
  const judged = seen.tabs.map((tab) => judgeColumns(at, tab));
  const { differs, unsorted } = seen.totalsState;
  // A view shows the errors of what it reads: once that is mended, it is, too.
  const isView = (index: number) => views.some(({ name }) => name === seen.tabs[index]?.plan.table);
  const waits = differs || unsorted.length > 0 || judged.some(({ inTheWay }) => inTheWay.length > 0);
  const wrong = judged.flatMap((each, index) => (waits && isView(index) ? [] : each.wrong));
  const again = (columns: readonly string[]) => setUpAgain(at, { code: 'formulas', columns }, say.button.formulas);
  return [
    ...judged.flatMap(({ inTheWay }) => inTheWay),
    ...(wrong.length > 0 && !behind ? [again(wrong)] : []),
    ...(differs && !behind ? [again([TOTALS])] : []),
    ...(unsorted.length > 0 && !behind ? [setUpAgain(at, { code: 'unsorted', lists: unsorted }, say.button.sort)] : []),
  ];
}

interface JudgedColumns {
  readonly inTheWay: readonly Finding[];
  /** Columns whose formula is another, or shows an error though nothing stands in its way. */
  readonly wrong: readonly string[];
}

function judgeColumns({ workbook }: CheckServices, seen: SeenTab): JudgedColumns {
  const table = laidTables.find(({ name }) => name === seen.plan.table);
  const tab = table && workbook.tab(table);
  if (!tab) return { inTheWay: [], wrong: [] };
  const typed = new Map(tab.broken.flatMap(filledWith).map((key) => [key, typedInto(tab, key)]));
  const isFree = (key: string) => filledWith(key).every((each) => (typed.get(each) ?? []).length === 0);
  const isWrong = (key: string) => (tab.broken.includes(key) ? isFree(key) : seen.stale.includes(key));
  return {
    inTheWay: [...typed].flatMap(([key, cells]) =>
      cells.length > 0 ? [blockedColumn(tab, columnName(seen, key), key, cells)] : [],
    ),
    wrong: seen.plan.columns.filter(({ key }) => isWrong(key)).map(({ key }) => columnName(seen, key)),
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

/** The check sees these for itself, as they are now. */
const SEEN: readonly ReminderTrouble['code'][] = ['wrongRecipient', 'wrongDay', 'damaged'];

/** Troubles that a clock of the person's own ends. */
const CLOCK = /^clock|^missed/;

function reminderFindings(at: CheckServices, { troubles, mailsLeft }: ReminderView): readonly Finding[] {
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

function factsOf({ workbook, scriptZone }: CheckServices, { view }: Reminding): CheckView['facts'] {
  const sending: CheckView['facts'] = view
    ? [
        [say.facts.clocks, view.clocks.join(', ') || say.facts.nobody],
        [say.facts.left, String(view.mailsLeft)],
      ]
    : [];
  return [
    [say.facts.locale, workbook.locale],
    [say.facts.zone, workbook.timeZone],
    [say.facts.scriptZone, scriptZone()],
    [say.facts.today, workbook.reading.today],
    ...sending,
  ];
}
