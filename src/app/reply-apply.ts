// Writes the lines of a reply that the person ticked: all of them as one step, or none where one cannot stand or was changed meanwhile.
import type { StepContext } from '../domain/book';
import type { Addition, Change, Plan, RowRef } from '../domain/plan';
import { checkRow, fieldsOf, type Problem, type Problems } from '../schema/checks';
import { labelTo } from '../schema/labels';
import { keyColumn, referringColumn, type Table } from '../schema/table';
import { type AgreedReply, readAgreedReply } from '../schema/wire-reply';
import { tabNamed, tabs } from '../tabs';
import { principal } from '../tabs/principal';
import * as en from '../text/en';
import { workbookProblems } from './add-row';
import type { Refusal, ReplyConflict, ReplyOutcome } from './api';
import { isDeskOn } from './desks';
import { checkChanges, conflictsOf } from './edit-row';
import { movedBy } from './foresee';
import { keepStep } from './kept-steps';
import type { Workbook } from './ports';
import { repliedColumns } from './reply-view';
import type { Rollbacks } from './row-writes';
import { lockedStep, obstacle, openContext, performStep } from './step';

/** What is to become of one row. */
interface RowReply extends RowRef {
  readonly before: { readonly [key: string]: string };
  readonly typed: { readonly [key: string]: string };
}

type WrongCell = RowRef & { readonly key: string; readonly label: string; readonly problem: Problem };

type Planned =
  | {
      readonly plan: Plan;
      readonly rows: readonly RowRef[];
      readonly told: Required<Pick<Plan, 'additions' | 'changes'>>;
    }
  | { readonly conflicts: readonly ReplyConflict[] }
  | { readonly wrong: readonly WrongCell[] }
  | { readonly refused: Refusal };

/** The table of a line, where its tab takes that column from replies. */
function repliedTable(workbook: Workbook, name: string, keys: readonly string[]): Table {
  const { table, replies } = tabNamed(name);
  const known = replies ? repliedColumns(replies) : [];
  const strange = keys.find((key) => !known.includes(key));
  if (strange !== undefined) throw new Error(`No reply changes ${name}, column ${strange}.`);
  return workbook.laid(table);
}

/** The cells of a row together, since its rules hold for them together. */
function byRow({ changes }: AgreedReply): readonly RowReply[] {
  const rows = new Map<
    string,
    { table: string; id: string; before: { [key: string]: string }; typed: { [key: string]: string } }
  >();
  for (const { table, id, key, was, becomes } of changes) {
    const name = `${table}\n${id}`;
    const row = rows.get(name) ?? { table, id, before: {}, typed: {} };
    row.before[key] = was;
    row.typed[key] = becomes;
    rows.set(name, row);
  }
  return [...rows.values()];
}

const labelled = (table: Table, id: string, problems: Problems): readonly WrongCell[] =>
  Object.entries(problems).map(([key, problem]) => ({
    table: table.name,
    id,
    key,
    label: labelTo(table, key),
    problem,
  }));

/** What a row's reply comes to: its changes, or what is in their way. */
function changeOf(workbook: Workbook, context: StepContext, { table: name, id, before, typed }: RowReply) {
  const keys = Object.keys(typed);
  const table = repliedTable(workbook, name, keys);
  const found = context.find(table, id);
  if (!found)
    return {
      conflicts: keys.map((key): ReplyConflict => ({ table: name, id, key, label: '', was: id, now: '' })),
      gone: true,
    };
  const sent = { changed: keys, before, typed };
  const conflicts = conflictsOf(table, found.cells, sent, workbook.reading.decimalMark).map((each) => ({
    table: name,
    id,
    ...each,
  }));
  const { values, problems } = checkChanges(table, found.row, sent, workbook);
  const change: Change = { table, id, values };
  return {
    conflicts,
    gone: false,
    change,
    wrong: labelled(table, id, { ...workbookProblems(workbook, table, values), ...problems }),
  };
}

/** A row that a part of the goods makes; it belongs to a row of the principal tab. */
function additionOf(
  workbook: Workbook,
  context: StepContext,
  { table: name, of, values: typed }: AgreedReply['adds'][number],
) {
  const { replies } = tabNamed(name);
  const { parts } = replies ?? {};
  const table = repliedTable(
    workbook,
    name,
    parts ? Object.keys(typed).filter((key) => !(key in parts.fixed)) : Object.keys(typed),
  );
  const parent = referringColumn(table, principal.name);
  if (!parts || parent === undefined) throw new Error(`No reply adds rows to ${name}.`);
  const owner = table.inputs.owner && context.user !== '' ? { owner: context.user } : {};
  const checked = checkRow(
    fieldsOf(table),
    table.rules ?? [],
    { ...typed, ...parts.fixed, ...owner, [parent]: of },
    workbook.reading,
  );
  const problems = checked.ok ? workbookProblems(workbook, table, checked.values) : checked.problems;
  if (!checked.ok || Object.keys(problems).length > 0) return { wrong: labelled(table, of, problems) };
  const addition: Addition = { table, values: { ...checked.values, [keyColumn(table)]: context.next(table) } };
  return { wrong: [], addition };
}

/** The log keeps what was written, as long as that desk is on: our turn while lines are left that nobody ticked. */
function kept(context: StepContext, { from, text, channel, open }: AgreedReply, rows: readonly RowRef[]) {
  const diarist = tabs.find((tab) => tab.diary);
  if (from === '' || text === '' || !diarist?.diary || !isDeskOn(diarist.desk, context.settings())) return NOTHING;
  const about = [...new Set(rows.map(({ id }) => id))];
  const turn = open ? ({ ball: 'Us', followUpOn: context.today } as const) : {};
  return diarist.diary({ name: from, about, channel, direction: 'In', what: text, ...turn }, context);
}

const NOTHING = { additions: [], changes: [] };

/** All lines and what is kept of the reply as one plan. */
function planOf(workbook: Workbook, context: StepContext, agreed: AgreedReply, keepMine: boolean): Planned {
  const missing = [...agreed.changes, ...agreed.adds].some(({ table }) => !workbook.tab(tabNamed(table).table));
  if (missing) return { refused: 'notSetUp' };
  const changed = byRow(agreed).map((row) => changeOf(workbook, context, row));
  const conflicts = changed.filter(({ gone }) => gone || !keepMine).flatMap((each) => each.conflicts);
  if (conflicts.length > 0) return { conflicts };
  const added = agreed.adds.map((row) => additionOf(workbook, context, row));
  const wrong = [...changed, ...added].flatMap((each) => each.wrong ?? []);
  if (wrong.length > 0) return { wrong };
  const changes = changed.flatMap(({ change }) => change ?? []);
  const additions = added.flatMap(({ addition }) => addition ?? []);
  const rows = [
    ...changes.map(({ table, id }) => ({ table: table.name, id })),
    ...additions.map(({ table, values }) => ({ table: table.name, id: String(values[keyColumn(table)]) })),
  ];
  const told = kept(context, agreed, rows);
  return { plan: { additions: [...additions, ...told.additions], changes: [...changes, ...told.changes] }, rows, told };
}

function write(
  workbook: Workbook,
  context: StepContext,
  { plan, rows, told }: Extract<Planned, { plan: Plan }>,
  { from, begun }: { readonly from: string; readonly begun: Rollbacks },
): ReplyOutcome {
  const refused = obstacle(workbook, plan);
  if (refused) return { ok: false, refused };
  const undo = performStep(workbook, context, plan, { id: rows[0]?.id ?? '', begun });
  const isTold = ({ table, id }: RowRef) => told.changes.some((each) => each.table.name === table && each.id === id);
  const restored = undo.restore.filter((row) => !isTold(row));
  const said = en.said.replied(
    {
      cells: restored.reduce((sum, row) => sum + Object.keys(row.cells).length, 0),
      rows: restored.length,
      added: undo.remove.length - told.additions.length,
      logged: told.additions.length > 0,
    },
    from,
  );
  const isEmpty = undo.restore.length + undo.remove.length + undo.reverse.length === 0;
  return { ok: true, said, rows, ...(isEmpty ? {} : { undo: keepStep(workbook, { said, undo }, begun) }) };
}

/** What the ticked lines would move of other rows; nothing while one of them cannot stand. */
export function foreseeReply(workbook: Workbook, sent: unknown): readonly string[] {
  const context = openContext(workbook);
  const planned = planOf(workbook, context, readAgreedReply(sent), true);
  return 'plan' in planned ? movedBy(planned.plan, context) : [];
}

export function applyReply(workbook: Workbook, sent: unknown, keepMine: unknown): ReplyOutcome {
  const agreed = readAgreedReply(sent);
  const held = lockedStep(workbook, (begun): ReplyOutcome => {
    const context = openContext(workbook);
    const planned = planOf(workbook, context, agreed, keepMine === true);
    return 'plan' in planned
      ? write(workbook, context, planned, { from: agreed.from, begun })
      : { ok: false, ...planned };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
