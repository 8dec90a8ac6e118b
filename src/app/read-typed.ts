// After a person's edit: a text that stands in a cell of numbers or dates is read as the forms read it.
import { unbroken } from '../derive/runs';
import { type Cell, readCell, writeCell } from '../schema/cells';
import { type FieldToCheck, fieldsOf, type Problems, readFields, settle, type Values } from '../schema/checks';
import { isNumeric } from '../schema/kinds';
import type { Table } from '../schema/table';
import { tabs } from '../tabs';
import { describe } from '../text/describe';
import * as en from '../text/en';
import { openBook } from './book';
import { inWords } from './facts';
import { standingInputs } from './inputs';
import type { Dialogs, Edit, Tab, Workbook } from './ports';
import { openHeldToBase } from './stated-currency';

const say = en.edited;

/** How many cells a sentence tells of. */
const MOST = 3;

/** The keys of the columns whose typed texts are read. */
export const readColumns = (table: Table): readonly string[] =>
  Object.keys(table.inputs).filter((key) => isNumeric(table.inputs[key]?.kind ?? { type: 'text' }));

interface ReadRow {
  readonly row: number;
  readonly typed: { readonly [key: string]: string };
  readonly values: Values;
  readonly problems: Problems;
  /** Everything that the row holds once these are written. */
  readonly whole: Values;
}

/** Puts what was typed as a text where its column holds numbers or dates, if it can be read in one way only; says both. */
export function readTyped(workbook: Workbook, dialogs: Dialogs, edit: Edit): void {
  const table = tabs.find((tab) => tab.table.name === edit.table)?.table;
  if (!table || textsIn(table, workbook.tab(table), edit).length === 0) return;
  const held = workbook.locked(() => {
    const tab = workbook.tab(table);
    const rows = textsIn(table, tab, edit).map(openReader(workbook, table));
    if (tab) for (const field of fieldsOf(table)) writeColumn(tab, field, rows);
    return rows;
  });
  const sentences = (held?.done ?? []).flatMap((row) => said(table, row));
  if (sentences.length === 0) return;
  const more = sentences.length > MOST ? [say.more(sentences.length - MOST)] : [];
  const base = openBook(workbook).settings().baseCurrency;
  dialogs.toast([...sentences.slice(0, MOST).map((sentence) => sentence(base)), ...more].join(' '));
}

interface Texts {
  readonly row: number;
  readonly typed: { readonly [key: string]: string };
  /** Everything that the row holds. */
  readonly cells: { readonly [key: string]: Cell };
}

/** The edited rows that hold a text where a number or a date should stand. */
function textsIn(table: Table, tab: Tab | undefined, { rows, columns }: Edit): readonly Texts[] {
  if (!tab) return [];
  const isEdited = (key: string) => {
    const at = tab.columnOf(key) ?? 0;
    return at >= columns.first && at <= columns.last;
  };
  const edited = readColumns(table).filter(isEdited);
  if (edited.length === 0) return [];
  const keys = standingInputs(table, tab);
  return tab.read(keys, rows).flatMap((line, index): readonly Texts[] => {
    const cells = Object.fromEntries(keys.map((key, at) => [key, line[at] ?? '']));
    const texts = edited.flatMap((key) =>
      typeof cells[key] === 'string' && cells[key] !== '' ? [[key, cells[key]]] : [],
    );
    return texts.length === 0 ? [] : [{ row: rows.first + index, typed: Object.fromEntries(texts), cells }];
  });
}

/** Reads the rows of a table, each with what else stands in it. */
function openReader(workbook: Workbook, table: Table): (texts: Texts) => ReadRow {
  const fields = fieldsOf(table);
  const heldToBase = openHeldToBase(workbook, fields);
  return ({ row, typed, cells }) => {
    const own = fields.filter(({ key }) => key in typed);
    const read = readFields(own, table.rules ?? [], typed, workbook.reading);
    const standing = Object.fromEntries(fields.map(({ key, kind }) => [key, readCell(kind, cells[key] ?? '')]));
    const settled = settle(fields, [], { values: { ...standing, ...read.values }, stated: read.stated });
    const held = heldToBase({ ok: true, values: read.values, stated: read.stated });
    const problems = { ...settled.problems, ...(held.ok ? {} : held.problems), ...read.problems };
    const found = Object.entries({ ...read.values, ...settled.taken }).filter(([key]) => !(key in problems));
    const values = Object.fromEntries(found);
    return { row, typed, problems, values, whole: { ...standing, ...values } };
  };
}

/** Writes what was read into one column: a write for each unbroken run of rows. */
function writeColumn(tab: Tab, { key, kind }: FieldToCheck, rows: readonly ReadRow[]): void {
  const cells = new Map(
    rows.flatMap(({ row, values }) => (values[key] === undefined ? [] : [[row, writeCell(kind, values[key])]])),
  );
  for (const { start, count } of unbroken([...cells.keys()])) {
    tab.write(
      start,
      [key],
      Array.from({ length: count }, (_, index) => [cells.get(start + index) ?? '']),
    );
  }
}

/** `Read “120 pcs” in Quantity, row 3, as 120.`, or why a text stays as it is; given the base currency. */
function said(table: Table, { row, typed, values, problems, whole }: ReadRow): readonly ((base: string) => string)[] {
  const fields = fieldsOf(table);
  return fields.flatMap(({ key, label, kind }) => {
    const [text, value, problem] = [typed[key], values[key], problems[key]];
    if (text === undefined) return [];
    if (problem) return [() => say.unread(row, describe(label, problem))];
    if (value === undefined) return [];
    const holder = kind.type === 'money' ? fields.find((field) => field.label === kind.currencyIn)?.key : undefined;
    const currency = holder === undefined ? undefined : whole[holder];
    return [(base: string) => say.read(say.cell(text, label, row), inWords(kind, value, String(currency ?? base)))];
  });
}
