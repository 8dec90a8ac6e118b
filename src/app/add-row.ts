// Adds a row from a form: opened with what the workbook already knows, checked again, written once under the lock.
import { formPresets, formSpec } from '../derive/form';
import { isBaseCurrency, rateToday } from '../domain/rates';
import { type Cell, normaliseKey, readCell, typedAs } from '../schema/cells';
import { type CheckedRow, checkRow, fieldsOf, type Problem, type Problems, type Values } from '../schema/checks';
import type { Kind } from '../schema/kinds';
import { formatId, idNumber, idPrefix, keyColumn, type Preset, type Table } from '../schema/table';
import { readTypedFields } from '../schema/wire';
import { tableNamed } from '../tabs';
import type { AddOutcome, FormView, Refusal } from './api';
import { openBook } from './book';
import { highestNumber } from './give-ids';
import { isComplete, type Rows } from './inputs';
import type { Desk, Tab } from './ports';
import { openReferences } from './references';
import { lockedStep, openContext, performStep, type Rollbacks } from './step';
import { suggestionsFor } from './suggestions';

/** A table whose rows are added by a form. */
export function formTable(name: string): Table {
  const table = tableNamed(name);
  if (!table.form) throw new Error(`Rows of ${name} are not added by a form.`);
  return table;
}

/** The table's tab if rows can be added to it now. */
export function writableTab(desk: Desk, table: Table): { readonly tab: Tab } | { readonly refused: Refusal } {
  const tab = desk.tab(table);
  if (!tab) return { refused: 'notSetUp' };
  return isComplete(table, tab) ? { tab } : { refused: 'columnsMissing' };
}

function presetText(desk: Desk, preset: Preset, last: Cell, kind: Kind): string {
  if ('value' in preset) return preset.value;
  if (preset.from === 'user') return desk.user;
  if (preset.from === 'base') return openBook(desk).settings().baseCurrency;
  if (preset.from === 'today') return desk.reading.today;
  const value = readCell(kind, last);
  if (value !== undefined) return typedAs(kind, value, desk.reading.decimalMark);
  return preset.from === 'lastOrBase' ? openBook(desk).settings().baseCurrency : '';
}

/** The row that was added last, wherever a sort has put it since: the one with the highest id. */
function lastAdded(table: Table, rows: Rows): readonly Cell[] {
  const prefix = idPrefix(table);
  const newer = (last: readonly Cell[], row: readonly Cell[]) =>
    prefix === undefined || idNumber(prefix, String(row[0])) >= idNumber(prefix, String(last[0])) ? row : last;
  return rows.reduce(newer, []);
}

export function formView(desk: Desk, tableName: string): FormView | { readonly refused: Refusal } {
  const table = desk.laid(formTable(tableName));
  const found = writableTab(desk, table);
  if ('refused' in found) return found;
  const book = openBook(desk);
  const keys = Object.keys(table.inputs);
  const rows = book.rowsOf(table).map(({ cells }) => keys.map((key) => cells[key] ?? ''));
  const last = lastAdded(table, rows);
  const spec = formSpec(table);
  const presets = [...formPresets(table)].map(([key, preset]) => {
    const kind = table.inputs[key]?.kind ?? { type: 'text' };
    return [key, presetText(desk, preset, last[keys.indexOf(key)] ?? '', kind)];
  });
  const prefix = idPrefix(table);
  const ids = rows.map(([id]) => id ?? '');
  return {
    spec,
    reading: desk.reading,
    ...(prefix === undefined ? {} : { nextId: formatId(prefix, highestNumber(desk, prefix, ids) + 1) }),
    presets: Object.fromEntries(presets.filter(([, text]) => text !== '')),
    ...suggestionsFor(
      book,
      table,
      spec.sections.flatMap((section) => section.fields),
    ),
  };
}

/** What only the workbook can tell: references that lead nowhere, and ids that are taken. */
export function workbookProblems(desk: Desk, table: Table, values: Values, ids: readonly Cell[]): Problems {
  const problems: { [key: string]: Problem } = {};
  const key = keyColumn(table);
  const taken = values[key];
  if (taken !== undefined && ids.some((id) => normaliseKey(String(id)) === normaliseKey(taken))) {
    problems[key] = { code: 'taken', typed: String(taken) };
  }
  const references = openReferences(desk);
  for (const [field, { kind }] of Object.entries(table.inputs)) {
    const typed = values[field];
    if (kind.type !== 'reference' || typed === undefined) continue;
    if (!references.has(kind.table, typed))
      problems[field] = { code: 'noSuchRow', typed: String(typed), table: kind.table };
  }
  return problems;
}

/** Checks what was typed and writes the row; on any problem nothing is written. */
export function addRow(desk: Desk, tableName: string, sent: unknown): AddOutcome {
  const table = desk.laid(formTable(tableName));
  const checked = checkRow(fieldsOf(table), table.rules ?? [], readTypedFields(sent), desk.reading);
  if (!checked.ok) return checked;
  const held = lockedStep(desk, (begun): AddOutcome => {
    const found = writableTab(desk, table);
    return 'refused' in found ? { ok: false, refused: found.refused } : writeRow(desk, table, checked.values, begun);
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

function writeRow(desk: Desk, table: Table, values: Values, begun: Rollbacks): AddOutcome {
  const context = openContext(desk);
  const key = keyColumn(table);
  const ids = context.rowsOf(table).map(({ cells }) => cells[key] ?? '');
  const problems = workbookProblems(desk, table, values, ids);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const rated = openRates(desk, table)(values);
  if (!rated.ok) return rated;
  const id = idPrefix(table) === undefined ? String(values[key] ?? '') : context.next(table);
  const additions = [{ table, values: { ...rated.values, [key]: id } }];
  const undo = performStep(desk, context, { additions }, { id, begun });
  const added = { table: table.name, id };
  return { ok: true, added, undo, ...(idPrefix(table) === undefined ? {} : { nextId: context.next(table) }) };
}

/** Freezes a rate left blank as it is today: 1 for the base currency, else what Settings holds, if anything. */
export function openRates(desk: Desk, table: Table): (values: Values) => CheckedRow {
  const column = Object.entries(table.inputs).find(([, { blankTakes }]) => blankTakes === 'rate')?.[0];
  if (column === undefined) return (values) => ({ ok: true, values });
  const settings = openBook(desk).settings();
  return (values) => {
    const currency = String(values.currency ?? '');
    if (values[column] === undefined) {
      const rate = rateToday(currency, settings);
      return { ok: true, values: rate === undefined ? values : { ...values, [column]: rate } };
    }
    return isBaseCurrency(currency, settings) && values[column] !== 1
      ? { ok: false, problems: { [column]: { code: 'baseRate', currency } } }
      : { ok: true, values };
  };
}
