// An action chosen on a view: the choice itself names its row, is taken out of its cell at once, and is carried out as a step.
import { addDays } from '../schema/dates';
import { blockKey, MOST_SHOWN } from '../schema/lines';
import { spoken } from '../schema/reasons';
import type { Table } from '../schema/table';
import { tabNamed, views } from '../tabs';
import type { Tab as DeclaredTab } from '../tabs/tab';
import { describe } from '../text/describe';
import * as en from '../text/en';
import type { Refusal } from './api';
import { wantingOf } from './attention';
import { keepStep } from './kept-steps';
import type { Dialogs, Edit, Tab, Workbook } from './ports';
import { lockedStep, obstacle, openContext, performStep } from './step';
import { stepView, takeStep } from './take-step';
import { snooze } from './try-reminders';
import { waitsIn } from './words';

const say = en.today.acted;

/** How long a row rests once it is put off, and once somebody was asked. */
const WEEK = 7;
const ASKED = 2;

/** A line that offers what was chosen. */
interface Chosen {
  readonly tab: DeclaredTab;
  readonly id: string;
  /** The finding that its line tells, as the sheet writes it. */
  readonly finding: string;
  readonly of: 'done' | 'snooze' | 'chase';
}

const KINDS = ['done', 'snooze', 'chase'] as const;

/** Does what was chosen in an edit of a view, and says what was done, or why nothing was. */
export function actOn(workbook: Workbook, dialogs: Dialogs, edit: Edit): void {
  const view = views.find(({ name }) => name === edit.table);
  const [column, offers] = view ? actionOf(view) : [];
  const tab = view && workbook.tab(view);
  const at = column === undefined ? undefined : tab?.columnOf(column);
  if (!tab || !column || !offers || at === undefined || at < edit.columns.first || at > edit.columns.last) return;
  if ([column, ...offers, ...TOLD].some((key) => tab.missing.includes(key))) {
    dialogs.toast(en.refused.columnsMissing);
    return;
  }
  const taken = workbook.locked(() => takeOut(workbook, view, [column, offers], edit));
  dialogs.toast(taken ? said(workbook, taken.done) : en.refused.busy);
}

/** The column that takes an action, and those that offer it. */
function actionOf({ inputs }: Table): readonly [string, readonly string[]] | readonly [] {
  const found = Object.entries(inputs).find(([, { offers }]) => offers);
  return found?.[1].offers ? [found[0], found[1].offers] : [];
}

const TOLD = ['table', 'id', 'finding'].map((field) => blockKey('shown', field));

interface Taken {
  /** What was chosen in the edited cells. */
  readonly choices: readonly string[];
  /** The lines that offer the first. */
  readonly lines: readonly Chosen[];
  /** How many choices stood elsewhere: a run that should have taken them never came. */
  readonly left: number;
}

/** Reads what was chosen and blanks every cell of the column: the list moves, and no choice may come to stand beside another row. */
function takeOut(
  workbook: Workbook,
  view: Table,
  [column, offers]: readonly [string, readonly string[]],
  edit: Edit,
): Taken {
  const tab = workbook.tab(view);
  if (!tab) return { choices: [], lines: [], left: 0 };
  const rows = tab.read([column, ...offers, ...TOLD], { first: 2, count: MOST_SHOWN });
  const standing = rows.flatMap(([cell = ''], index) => (cell === '' ? [] : [{ cell: String(cell), row: index + 2 }]));
  blank(
    tab,
    column,
    standing.map(({ row }) => row),
  );
  const { first, count } = edit.rows;
  const isEdited = (row: number) => row >= first && row < first + count;
  const choices = standing.filter(({ row }) => isEdited(row)).map(({ cell }) => cell);
  const lines = rows.flatMap((cells): Chosen[] => {
    const at = cells.slice(1, 1 + offers.length).indexOf(choices[0] ?? '');
    const [table, id, finding] = cells.slice(1 + offers.length).map(String);
    const of = KINDS[at];
    return choices[0] === undefined || !of || !table || !id
      ? []
      : [{ tab: tabNamed(table), id, finding: finding ?? '', of }];
  });
  return { choices, lines, left: standing.length - choices.length };
}

/** In one write: between choices nothing of the column holds anything. */
function blank(tab: Tab, column: string, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  tab.write(
    first,
    [column],
    Array.from({ length: last - first + 1 }, () => ['']),
  );
}

function said(workbook: Workbook, { choices, lines, left }: Taken): string {
  const stale = left > 0 ? ` ${say.stale(left)}` : '';
  const [choice] = choices;
  if (choice === undefined) return `${say.cleared}${stale}`;
  if (choices.length > 1) return `${say.oneAtATime}${stale}`;
  const [line, ...others] = lines;
  if (!line) return `${say.unknown(choice)}${stale}`;
  if (others.some(({ tab, id }) => tab.table.name !== line.tab.table.name || id !== line.id)) {
    return `${say.twoRows(choice)}${stale}`;
  }
  const did = { done: takeLikely, snooze: putOff, chase: noteAsked }[line.of](workbook, line);
  return `${did.ok ? `${did.said} ${say.undo}` : `${say.notDone(line.id)} ${did.why}`}${stale}`;
}

type Did = { readonly ok: true; readonly said: string } | { readonly ok: false; readonly why: string };

const refusedBy = (refused: Refusal): Did => ({ ok: false, why: en.refused[refused] });

/** The step that ends the finding, as its form would offer it. */
function takeLikely(workbook: Workbook, { tab, id, finding }: Chosen): Did {
  const { name } = tab.table;
  const step = Object.entries(tab.lines?.done ?? {}).find(([code]) => spoken(code) === finding)?.[1];
  if (step === undefined) return refusedBy('notNow');
  const view = stepView(workbook, step, name, id);
  if ('refused' in view) return refusedBy(view.refused);
  const outcome = takeStep(workbook, { step, table: name, id }, view.presets, false);
  if (outcome.ok) return { ok: true, said: outcome.said };
  if ('refused' in outcome) return refusedBy(outcome.refused);
  if ('ask' in outcome) return { ok: false, why: `${outcome.ask.join(' ')} ${say.inPanel}` };
  const fields = view.spec.sections.flatMap((section) => section.fields);
  const problems = Object.entries(outcome.problems).map(([key, problem]) =>
    describe(fields.find((field) => field.key === key)?.label ?? key, problem),
  );
  return { ok: false, why: `${problems.join(' ')} ${say.inPanel}` };
}

function putOff(workbook: Workbook, { tab, id }: Chosen): Did {
  const until = addDays(workbook.reading.today, WEEK);
  const outcome = snooze(workbook, tab.table.name, id, until);
  if (outcome.ok) return { ok: true, said: en.said.snoozed(id, until) };
  if ('refused' in outcome) return refusedBy(outcome.refused);
  return { ok: false, why: say.inPanel };
}

/** Notes that somebody was asked, and lets the row rest; never while the row waits for us. */
function noteAsked(workbook: Workbook, { tab, id }: Chosen): Did {
  const { table } = tab;
  const today = workbook.reading.today;
  const held = lockedStep(workbook, (begun): Did => {
    const context = openContext(workbook);
    const row = context.find(table, id);
    if (!row) return refusedBy('rowGone');
    const found = wantingOf(context, tab, id)[0]?.attention;
    if (!found) return refusedBy('notNow');
    if (found.waitsFor) return { ok: false, why: waitsIn(tab, found.waitsFor) };
    const note = say.asked(today, found.party);
    const before = row.cells.notes ?? '';
    const notes = before === '' ? note : `${before}\n${note}`;
    const plan = { changes: [{ table, id, values: { notes, snoozedUntil: addDays(today, ASKED) } }] };
    const refused = obstacle(workbook, plan);
    if (refused) return refusedBy(refused);
    const undo = performStep(workbook, context, plan, { id, begun });
    const told = say.chased(id, found.party, addDays(today, ASKED));
    keepStep(workbook, { said: told, undo }, begun);
    return { ok: true, said: told };
  });
  return held ? held.done : refusedBy('busy');
}
