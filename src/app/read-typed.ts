// After a person's edit: a text that stands in a cell of numbers, dates or sizes is read as the forms read it.
import { unbroken } from '../derive/runs';
import type { Book } from '../domain/book';
import { type Cell, readCell, typedAs, writeCell } from '../schema/cells';
import {
  checkRules,
  type FieldToCheck,
  fieldsOf,
  type Problems,
  type Reading,
  readFields,
  settle,
  sizesRule,
  type Values,
} from '../schema/checks';
import { isNumeric } from '../schema/kinds';
import { labelsTo } from '../schema/labels';
import { outsideScale, scaleNamed } from '../schema/size-entry';
import { readSizes, sumOfSizes } from '../schema/sizes';
import type { Table } from '../schema/table';
import { tabs } from '../tabs';
import { describe } from '../text/describe';
import * as en from '../text/en';
import { openBook } from './book';
import { inWords } from './facts';
import { standingInputs } from './inputs';
import type { Dialogs, Edit, Tab, Workbook } from './ports';
import { labelOnSheet } from './sheet-names';
import { readingFor } from './size-lists';
import { openHeldToBase } from './stated-currency';

const say = en.edited;

/** How many cells a sentence tells of. */
const MOST = 3;

/** The keys of the columns whose typed texts are read. */
export const readColumns = (table: Table): readonly string[] =>
  Object.keys(table.inputs).filter((key) => {
    const kind = table.inputs[key]?.kind ?? { type: 'text' };
    return isNumeric(kind) || kind.type === 'sizes';
  });

interface ReadRow {
  readonly row: number;
  readonly typed: { readonly [key: string]: string };
  readonly values: Values;
  readonly problems: Problems;
  /** Everything that the row holds once these are written. */
  readonly whole: Values;
  /** The sizes that are not in the scale of the row, and that scale. */
  readonly outside: readonly (readonly [size: string, scale: string])[];
}

/** Puts what was typed as a text where its column holds numbers or dates, if it can be read in one way only; says both. */
export function readTyped(workbook: Workbook, dialogs: Dialogs, edit: Edit): void {
  const table = tabs.find((tab) => tab.table.name === edit.table)?.table;
  if (!table || textsIn(workbook, table, workbook.tab(table), edit).length === 0) return;
  const held = workbook.locked(() => {
    const tab = workbook.tab(table);
    const texts = textsIn(workbook, table, tab, edit);
    const rows = texts.map(openReader(workbook, table, texts));
    if (tab) for (const field of fieldsOf(table)) writeColumn(tab, field, rows);
    return rows;
  });
  const book = openBook(workbook);
  const sentences = (held?.done ?? []).flatMap((row) => said(book, table, row));
  if (sentences.length === 0) return;
  const more = sentences.length > MOST ? [say.more(sentences.length - MOST)] : [];
  dialogs.toast([...sentences.slice(0, MOST), ...more].join(' '));
}

interface Texts {
  readonly row: number;
  readonly typed: { readonly [key: string]: string };
  /** Everything that the row holds. */
  readonly cells: { readonly [key: string]: Cell };
}

/** The edited rows that hold a text where a number or a date should stand, or a part where pieces are counted. */
function textsIn(workbook: Workbook, table: Table, tab: Tab | undefined, { rows, columns }: Edit): readonly Texts[] {
  if (!tab) return [];
  const isEdited = (key: string) => {
    const at = tab.columnOf(key) ?? 0;
    return at >= columns.first && at <= columns.last;
  };
  const edited = readColumns(table).filter(isEdited);
  if (edited.length === 0) return [];
  const keys = standingInputs(table, tab);
  const textOf = (key: string, cell: Cell = '') => {
    const kind = table.inputs[key]?.kind;
    // The sheet would round a part of a piece out of sight.
    const isPart = kind?.type === 'whole' && typeof cell === 'number' && cell % 1;
    return isPart ? typedAs(kind, cell, workbook.reading.decimalMark) : cell;
  };
  return tab.read(keys, rows).flatMap((line, index): readonly Texts[] => {
    const cells = Object.fromEntries(keys.map((key, at) => [key, line[at] ?? '']));
    const texts = edited.flatMap((key) => {
      const text = textOf(key, cells[key]);
      return typeof text === 'string' && text !== '' ? [[key, text]] : [];
    });
    return texts.length === 0 ? [] : [{ row: rows.first + index, typed: Object.fromEntries(texts), cells }];
  });
}

/** Reads the rows of a table, each with what else stands in it. */
function openReader(workbook: Workbook, table: Table, texts: readonly Texts[]): (texts: Texts) => ReadRow {
  const fields = fieldsOf(table);
  const rules = table.rules ?? [];
  const labels = labelsTo(table);
  const heldToBase = openHeldToBase(workbook, fields);
  const reading = readingFor(workbook, table, [...new Set(texts.flatMap(({ typed }) => Object.keys(typed)))]);
  return ({ row, typed, cells }) => {
    const own = fields.filter(({ key }) => key in typed);
    const standing = Object.fromEntries(fields.map(({ key, kind }) => [key, readCell(kind, cells[key] ?? '')]));
    const beside = fields.flatMap(({ key, kind }): (readonly [string, string])[] =>
      standing[key] === undefined ? [] : [[key, typedAs(kind, standing[key], reading.decimalMark)]],
    );
    const read = readFields(own, rules, { ...Object.fromEntries(beside), ...typed }, reading);
    const bySizes = rules.filter((rule) => rule.rule === 'sizesAddUp' && rule.sizes in typed);
    const settled = settle(fields, bySizes, { values: { ...standing, ...read.values }, stated: read.stated });
    // What a person typed stands, also where it cannot be read.
    const isFree = ([key]: readonly [string, unknown]) => (cells[key] ?? '') === '';
    const given = { ...read.values, ...Object.fromEntries(Object.entries(settled.taken).filter(isFree)) };
    const held = heldToBase({ ok: true, values: read.values, stated: read.stated });
    const added = checkRules(bySizes, { ...standing, ...given }, labels, reading.today);
    const problems = { ...added, ...settled.problems, ...(held.ok ? {} : held.problems), ...read.problems };
    const values = Object.fromEntries(Object.entries(given).filter(([key]) => !(key in problems)));
    const whole = { ...standing, ...values };
    const outside = bySizes.length === 0 ? [] : strangersIn(table, whole, reading.sizeLists);
    return { row, typed, problems, values, whole, outside };
  };
}

/** The sizes of a row that its scale does not have. */
function strangersIn(table: Table, whole: Values, lists: Reading['sizeLists']): ReadRow['outside'] {
  return Object.keys(table.inputs).flatMap((key) => {
    const named = sizesRule(table.rules ?? [], key)?.scale;
    const scale = lists && named !== undefined ? scaleNamed(lists, String(whole[named] ?? '')) : undefined;
    const run = scale ? (readSizes(String(whole[key] ?? '')) ?? []) : [];
    return outsideScale(run, scale).map((size) => [size, scale?.name ?? ''] as const);
  });
}

/** Writes what was read into one column: a write for each unbroken run of rows. */
function writeColumn(tab: Tab, { key, kind }: FieldToCheck, rows: readonly ReadRow[]): void {
  const cells = new Map(
    rows.flatMap(({ row, values, typed }) => {
      const cell = values[key] === undefined ? undefined : writeCell(kind, values[key]);
      return cell === undefined || cell === typed[key] ? [] : [[row, cell]];
    }),
  );
  for (const { start, count } of unbroken([...cells.keys()])) {
    tab.write(
      start,
      [key],
      Array.from({ length: count }, (_, index) => [cells.get(start + index) ?? '']),
    );
  }
}

/** `Read “120 pcs” in Quantity, row 3, as 120.`, or why a text stays as it is. */
function said(book: Book, table: Table, read: ReadRow): readonly string[] {
  const { row, typed, values, problems, whole, outside } = read;
  const fields = fieldsOf(table);
  const told = fields.flatMap(({ key, kind }) => {
    const [text, value, problem] = [typed[key], values[key], problems[key]];
    if (text === undefined) return [];
    const label = labelOnSheet(book, table, key);
    if (problem) return [say.unread(row, describe(label, problem))];
    if (value === undefined) return [];
    if (kind.type === 'sizes') {
      const quantity = sizesRule(table.rules ?? [], key)?.quantity ?? '';
      const sum = sumOfSizes(readSizes(String(value)) ?? []);
      // What stands as it was typed is told for the quantity alone that it fills in.
      const isNews = value !== text || (values[quantity] !== undefined && !(quantity in typed));
      return isNews ? [say.read(say.cell(text, label, row), say.sizes(String(value), sum))] : [];
    }
    const holder = kind.type === 'money' ? kind.currencyIn : undefined;
    const currency = holder === undefined ? undefined : whole[holder];
    const amount = inWords(kind, value, String(currency ?? book.settings().baseCurrency));
    return [say.read(say.cell(text, label, row), amount)];
  });
  return [...told, ...outside.map(([size, scale]) => say.outside(row, size, scale))];
}
