// Adds a row from a form: opened with what the workbook already knows, checked again, written once under the lock.

import { formPresets, formSpec } from '../derive/form';
import type { Book } from '../domain/book';
import type { RowRef } from '../domain/plan';
import { isBaseCurrency, rateToday } from '../domain/rates';
import { type Cell, normaliseKey, readCell, typedAs } from '../schema/cells';
import { checkRow, fieldsOf, type Problem, type Problems, type Values } from '../schema/checks';
import type { Kind } from '../schema/kinds';
import { titleTo } from '../schema/labels';
import { formatId, idNumber, idPrefix, keyColumn, type Preset, referringColumn, type Table } from '../schema/table';
import { readTerms } from '../schema/terms';
import { readRowRef, readTypedFields } from '../schema/wire';
import { tableNamed } from '../tabs';
import { allSettings, settingDefaultsOf } from '../tabs/all-settings';
import { principal } from '../tabs/principal';
import * as en from '../text/en';
import { alikeRows } from './alike';
import type { AddOutcome, FormView, Refusal } from './api';
import { openBook } from './book';
import { mayMove, movedBy } from './foresee';
import { idsIn, openNumbers } from './give-ids';
import { isComplete, type Rows } from './inputs';
import { keepStep } from './kept-steps';
import type { Tab, Workbook } from './ports';
import { isThere } from './references';
import type { Rollbacks } from './row-writes';
import { readingFor } from './size-lists';
import { openHeldToBase } from './stated-currency';
import { lockedStep, obstacle, openContext, performStep } from './step';
import { suggestionsFor } from './suggestions';

/** A table whose rows are added by a form. */
export function formTable(name: string): Table {
  const table = tableNamed(name);
  if (!table.form) throw new Error(`Rows of ${name} are not added by a form.`);
  return table;
}

/** The table's tab if rows can be added to it now. */
export function writableTab(workbook: Workbook, table: Table): { readonly tab: Tab } | { readonly refused: Refusal } {
  const tab = workbook.tab(table);
  if (!tab) return { refused: 'notSetUp' };
  return isComplete(table, tab) ? { tab } : { refused: 'columnsMissing' };
}

/** What a setting holds, as its kind reads it. @throws {Error} when no such setting is declared. */
function settingText(book: Book, { setting: name, item }: { readonly setting: string; readonly item: string }): string {
  const declared = allSettings.find((each) => each.name === name && each.item === item);
  if (!declared) throw new Error(`The setting ${name} ${item} is not declared.`);
  return String(book.settings().get(declared));
}

function presetText(workbook: Workbook, book: Book, preset: Preset, last: { cell: Cell; kind: Kind }): string {
  if ('value' in preset) return preset.value;
  if (preset.from === 'user') return workbook.user;
  if (preset.from === 'base') return book.settings().baseCurrency;
  if (preset.from === 'today') return workbook.reading.today;
  if (preset.from === 'setting') return settingText(book, preset);
  const value = readCell(last.kind, last.cell);
  if (value !== undefined) return typedAs(last.kind, value, workbook.reading.decimalMark);
  return preset.from === 'lastOrBase' ? book.settings().baseCurrency : '';
}

/** The row that was added last, wherever a sort has put it since: the one with the highest id. */
function lastAdded(table: Table, rows: Rows): readonly Cell[] {
  const prefix = idPrefix(table);
  const newer = (last: readonly Cell[], row: readonly Cell[]) =>
    prefix === undefined || idNumber(prefix, String(row[0])) >= idNumber(prefix, String(last[0])) ? row : last;
  return rows.reduce(newer, []);
}

/** What a new row that belongs to another starts with: that one's id, and the rows that both refer to. */
function presetsOf(book: Book, table: Table, of: RowRef | undefined): { readonly [key: string]: string } {
  if (!of) return {};
  const parent = tableNamed(of.table);
  const row = book.find(parent, of.id)?.row ?? {};
  const presets = Object.entries(table.inputs).flatMap(([key, { kind }]): [string, string][] => {
    if (kind.type !== 'reference') return [];
    if (kind.table === of.table) return [[key, of.id]];
    const shared = row[referringColumn(parent, kind.table) ?? ''];
    return shared === undefined ? [] : [[key, String(shared)]];
  });
  return Object.fromEntries(presets);
}

/** The id that a new row would get now; undefined where people name rows themselves. */
function nextIdOf(workbook: Workbook, book: Book, table: Table): string | undefined {
  const prefix = idPrefix(table);
  return prefix && formatId(prefix, openNumbers(workbook, table, book.idsOf(table))());
}

/** A new row of the principal tab has nothing yet that it could move. */
const mayMoveNew = (table: Table, book: Book): boolean => table.name !== principal.name && mayMove(table, book);

/** What a new row as typed so far would move of others; nothing while it is wrong. */
export function foreseeRow(workbook: Workbook, tableName: string, sent: unknown): readonly string[] {
  const table = workbook.laid(formTable(tableName));
  const typed = readTypedFields(sent);
  const book = openBook(workbook);
  const checked = checkRow(
    fieldsOf(table),
    table.rules ?? [],
    typed,
    readingFor(workbook, table, Object.keys(typed), book),
  );
  if (!checked.ok || !mayMoveNew(table, book)) return [];
  const id = nextIdOf(workbook, book, table);
  const values = { ...checked.values, ...(id === undefined ? {} : { [keyColumn(table)]: id }) };
  return movedBy({ additions: [{ table, values }] }, book);
}

/** `sent` is the row that the new one refers to, if there is one. */
export function formView(
  workbook: Workbook,
  tableName: string,
  sent?: unknown,
): FormView | { readonly refused: Refusal } {
  const table = workbook.laid(formTable(tableName));
  const found = writableTab(workbook, table);
  if ('refused' in found) return found;
  const book = openBook(workbook);
  const keys = Object.keys(table.inputs);
  const rows = book.rowsOf(table).map(({ cells }) => keys.map((key) => cells[key] ?? ''));
  const last = lastAdded(table, rows);
  const spec = formSpec(table);
  const presets = [...formPresets(table)].map(([key, preset]) => {
    const kind = table.inputs[key]?.kind ?? { type: 'text' };
    return [key, presetText(workbook, book, preset, { cell: last[keys.indexOf(key)] ?? '', kind })];
  });
  const nextId = nextIdOf(workbook, book, table);
  return {
    spec,
    reading: readingFor(workbook, table, keys, book),
    ...(nextId === undefined ? {} : { nextId }),
    ...(mayMoveNew(table, book) ? { foresees: true as const } : {}),
    presets: {
      ...Object.fromEntries(presets.filter(([, text]) => text !== '')),
      ...presetsOf(book, table, readRowRef(sent)),
    },
    ...alikeRows(book, table, workbook.reading.decimalMark),
    ...suggestionsFor(
      workbook,
      book,
      table,
      spec.sections.flatMap((section) => section.fields),
    ),
  };
}

/** What is wrong with terms of payment that are neither a name in Settings nor written out as they have to be. */
function termsProblem(workbook: Workbook, kind: Kind, setting: string | undefined, typed: string): Problem | undefined {
  if (kind.type !== 'text' || kind.says !== 'terms' || setting === undefined) return undefined;
  const names = [
    ...openBook(workbook).settings().items(setting),
    ...settingDefaultsOf(setting).map(({ item }) => item),
  ];
  if (names.some((name) => normaliseKey(name) === normaliseKey(typed))) return undefined;
  const read = readTerms(typed);
  return read.ok ? undefined : read.problem;
}

/** What only the workbook can tell: terms that nobody can read, references that lead nowhere, and ids that are taken. */
export function workbookProblems(workbook: Workbook, table: Table, values: Values): Problems {
  const problems: { [key: string]: Problem } = {};
  const key = keyColumn(table);
  const named = values[key];
  if (named !== undefined && idsIn(workbook, table).some((id) => normaliseKey(String(id)) === normaliseKey(named))) {
    problems[key] = { code: 'taken', typed: String(named) };
  }
  for (const [field, { kind, offersItems }] of Object.entries(table.inputs)) {
    const typed = values[field];
    const wrong = typed === undefined ? undefined : termsProblem(workbook, kind, offersItems, String(typed));
    if (wrong) problems[field] = wrong;
    if (kind.type !== 'reference' || typed === undefined) continue;
    if (!isThere(workbook, kind.table, typed))
      problems[field] = { code: 'noSuchRow', typed: String(typed), table: titleTo(tableNamed(kind.table)) };
  }
  return problems;
}

/** Checks what was typed and writes the row; on any problem nothing is written. */
export function addRow(workbook: Workbook, tableName: string, sent: unknown): AddOutcome {
  const table = workbook.laid(formTable(tableName));
  const typed = readTypedFields(sent);
  const filled = Object.keys(typed).filter((key) => typed[key]?.trim());
  const read = checkRow(fieldsOf(table), table.rules ?? [], typed, readingFor(workbook, table, filled));
  const checked = openHeldToBase(workbook, fieldsOf(table))(read);
  if (!checked.ok) return checked;
  const held = lockedStep(workbook, (begun): AddOutcome => {
    const found = writableTab(workbook, table);
    return 'refused' in found
      ? { ok: false, refused: found.refused }
      : writeRow(workbook, table, checked.values, begun);
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

function writeRow(workbook: Workbook, table: Table, values: Values, begun: Rollbacks): AddOutcome {
  const context = openContext(workbook);
  const key = keyColumn(table);
  const prefix = idPrefix(table);
  const problems = workbookProblems(workbook, table, values);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const rated = openRates(workbook, table)(values);
  if (!rated.ok) return rated;
  const id = prefix === undefined ? String(values[key] ?? '') : context.next(table);
  const additions = [{ table, values: { ...rated.values, [key]: id } }];
  const refused = obstacle(workbook, { additions });
  if (refused) return { ok: false, refused };
  const undo = keepStep(
    workbook,
    { said: en.said.added(id), undo: performStep(workbook, context, { additions }, { id, begun }) },
    begun,
  );
  const added = { table: table.name, tab: titleTo(table), id };
  return {
    ok: true,
    added,
    undo,
    ...(prefix === undefined ? {} : { nextId: formatId(prefix, idNumber(prefix, id) + 1) }),
  };
}

type Rated = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly problems: Problems };

/** Freezes a rate left blank as it is today: 1 for the base currency, else what Settings holds, if anything. */
export function openRates(workbook: Workbook, table: Table): (values: Values) => Rated {
  const column = Object.entries(table.inputs).find(([, { blankTakes }]) => blankTakes === 'rate')?.[0];
  if (column === undefined) return (values) => ({ ok: true, values });
  const settings = openBook(workbook).settings();
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
