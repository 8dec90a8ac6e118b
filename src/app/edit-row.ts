// Edits a row in the form: only what the person changed is written, after finding the row again by its key.
import { formSpec } from '../derive/form';
import type { StepContext } from '../domain/book';
import type { Change } from '../domain/plan';
import { type Cell, readCell, typedAs } from '../schema/cells';
import {
  checkRules,
  fieldsOf,
  type Problems,
  type ReadFields,
  readFields,
  settle,
  type Values,
} from '../schema/checks';
import { labelsTo, labelTo } from '../schema/labels';
import { keyColumn, type Table } from '../schema/table';
import { readText, readTypedFields } from '../schema/wire';
import * as en from '../text/en';
import { formTable, workbookProblems } from './add-row';
import type { Conflict, EditOutcome, EditView, Refusal } from './api';
import { openBook } from './book';
import { mixedBehind } from './check-mixed';
import { mayMove, movedBy } from './foresee';
import { keepStep } from './kept-steps';
import type { Workbook } from './ports';
import { rowTitle } from './row-title';
import type { Rollbacks } from './row-writes';
import { readingFor } from './size-lists';
import { openHeldToBase } from './stated-currency';
import { lockedStep, obstacle, openContext, performStep } from './step';
import { suggestionsFor } from './suggestions';

type Typed = { readonly [key: string]: string };

/** The fields that the form edits: not the key, by which other tabs know the row, nor what never changes. */
function editable(table: Table, cells: { readonly [key: string]: Cell }) {
  return fieldsOf(table).filter(
    ({ key }) => key !== keyColumn(table) && !(table.inputs[key]?.immutable && (cells[key] ?? '') !== ''),
  );
}

/** A cell as the person would type it; what its column cannot read stands as it is, to be put right. */
export function cellText(table: Table, key: string, cell: Cell, decimalMark: string): string {
  const kind = table.inputs[key]?.kind;
  const value = kind && readCell(kind, cell);
  return kind === undefined || value === undefined ? String(cell) : typedAs(kind, value, decimalMark);
}

export function editView(
  workbook: Workbook,
  tableName: string,
  sent: unknown,
): EditView | { readonly refused: Refusal } {
  const id = readText(sent);
  const table = workbook.laid(formTable(tableName));
  if (!workbook.tab(table)) return { refused: 'notSetUp' };
  const book = openBook(workbook);
  const found = book.find(table, id);
  if (!found) return { refused: 'rowGone' };
  const keys = new Set(editable(table, found.cells).map(({ key }) => key));
  const spec = formSpec(table);
  const sections = spec.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ key }) => keys.has(key)),
  }));
  const presets = [...keys].map((key) => [
    key,
    cellText(table, key, found.cells[key] ?? '', workbook.reading.decimalMark),
  ]);
  return {
    row: { table: table.name, id },
    title: rowTitle(table, found.row),
    spec: { ...spec, sections },
    reading: readingFor(workbook, table, [...keys], book),
    presets: Object.fromEntries(presets),
    ...(mayMove(table, book) ? { foresees: true as const } : {}),
    ...suggestionsFor(
      workbook,
      book,
      table,
      sections.flatMap(({ fields }) => fields),
    ),
  };
}

/** What the person changed of a row since the form opened. */
export interface Changes {
  readonly changed: readonly string[];
  readonly before: Typed;
  readonly typed: Typed;
}

/** The fields that the person changed and that somebody else changed meanwhile, each to something else. */
export function conflictsOf(
  table: Table,
  cells: { readonly [key: string]: Cell },
  { changed, before, typed }: Changes,
  decimalMark: string,
): readonly Conflict[] {
  return changed.flatMap((key) => {
    const now = cellText(table, key, cells[key] ?? '', decimalMark);
    const was = before[key] ?? '';
    if (now === was || now === (typed[key] ?? '')) return [];
    return [{ key, label: labelTo(table, key), was, now }];
  });
}

/** Checks what was changed, alone and against the rest of the row; what was wrong before and stays is not held against it. */
export function checkChanges(table: Table, row: Values, { changed, typed }: Changes, workbook: Workbook): ReadFields {
  const reading = readingFor(workbook, table, changed);
  const rules = table.rules ?? [];
  const all = fieldsOf(table);
  const read = readFields(
    all.filter(({ key }) => changed.includes(key)),
    rules,
    typed,
    reading,
  );
  // Blank fields take what the changed ones tell, and nothing else.
  const telling = rules.filter((rule) => rule.rule === 'sizesAddUp' && changed.includes(rule.sizes));
  const settled = settle(all, telling, { values: { ...row, ...read.values }, stated: read.stated });
  const values = { ...read.values, ...settled.taken };
  const missing = all.filter(({ key, required }) => required && key in values && values[key] === undefined);
  const held = openHeldToBase(workbook, all)({ ok: true, values, stated: read.stated });
  const problems: Problems = {
    ...settled.problems,
    ...(held.ok ? {} : held.problems),
    ...Object.fromEntries(missing.map(({ key }) => [key, { code: 'required' } as const])),
    ...read.problems,
  };
  const labels = labelsTo(table);
  const before = checkRules(rules, row, labels, reading.today);
  const after = checkRules(rules, { ...row, ...values }, labels, reading.today);
  const broken = Object.entries(after).filter(([key]) => !(key in before) || changed.includes(key));
  return { values, stated: read.stated, problems: { ...Object.fromEntries(broken), ...problems } };
}

/** The fields as they were when the form opened, and as they were typed: texts by column key. */
export interface SentEdit {
  readonly before: unknown;
  readonly typed: unknown;
  /** The person has chosen in a conflict. */
  readonly keepMine: unknown;
}

/** Of the fields of the form, those that the person has changed. */
function changesOf(
  table: Table,
  cells: { readonly [key: string]: Cell },
  { before, typed }: Omit<Changes, 'changed'>,
): Changes {
  const changed = editable(table, cells)
    .map(({ key }) => key)
    .filter((key) => key in typed && (typed[key] ?? '').trim() !== (before[key] ?? '').trim());
  return { changed, before, typed };
}

/** What the changes as typed so far would move of other rows; nothing while one of them is wrong. */
export function foreseeEdit(
  workbook: Workbook,
  tableName: string,
  sentId: unknown,
  sent: Omit<SentEdit, 'keepMine'>,
): readonly string[] {
  const id = readText(sentId);
  const table = workbook.laid(formTable(tableName));
  const book = openBook(workbook);
  const found = book.find(table, id);
  if (!found) return [];
  const typed = { before: readTypedFields(sent.before), typed: readTypedFields(sent.typed) };
  const changes = changesOf(table, found.cells, typed);
  const { values, problems } = checkChanges(table, found.row, changes, workbook);
  const isNothing = changes.changed.length === 0 || Object.keys(problems).length > 0;
  return isNothing ? [] : movedBy({ changes: [{ table, id, values }] }, book);
}

export function editRow(workbook: Workbook, tableName: string, sentId: unknown, sent: SentEdit): EditOutcome {
  const id = readText(sentId);
  const [before, typed] = [readTypedFields(sent.before), readTypedFields(sent.typed)];
  const table = workbook.laid(formTable(tableName));
  const held = lockedStep(workbook, (begun): EditOutcome => {
    if (!workbook.tab(table)) return { ok: false, refused: 'notSetUp' };
    const context = openContext(workbook);
    const found = context.find(table, id);
    if (!found) return { ok: false, refused: 'rowGone' };
    // A form has no question to ask: where the cells may be another row's, nothing is written over them.
    const [mixed] = mixedBehind(workbook, context, table, id);
    if (mixed !== undefined) throw new Error(mixed);
    const changes = changesOf(table, found.cells, { before, typed });
    const conflicts = conflictsOf(table, found.cells, changes, workbook.reading.decimalMark);
    if (conflicts.length > 0 && sent.keepMine !== true) return { ok: false, conflicts };
    const { values, problems } = checkChanges(table, found.row, changes, workbook);
    const all = { ...workbookProblems(workbook, table, values), ...problems };
    return Object.keys(all).length > 0
      ? { ok: false, problems: all }
      : writeChanges(workbook, context, { table, id, values }, begun);
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

function writeChanges(workbook: Workbook, context: StepContext, change: Change, begun: Rollbacks): EditOutcome {
  const { table, id } = change;
  const plan = { changes: [change] };
  const refused = obstacle(workbook, plan);
  if (refused) return { ok: false, refused };
  const undo = performStep(workbook, context, plan, { id, begun });
  const fields = Object.keys(undo.restore[0]?.cells ?? {}).map((key) => labelTo(table, key));
  const rows = [{ table: table.name, id }];
  const said = en.said.edited(id, fields);
  return { ok: true, said, rows, ...(fields.length > 0 ? { undo: keepStep(workbook, { said, undo }, begun) } : {}) };
}
