// Archives on Google's services: tabs that hold whole rows as values, found again by a mark of their own.
import type { Archives, ArchiveTab } from '../app/archive/ports';
import { columnLetters } from '../derive/place';
import { printOf } from '../derive/print';
import { runsBy } from '../derive/runs';
import { TOTALS } from '../derive/totals';
import { momentWriter } from './dates';
import { archiveMarks, markArchive } from './developer-metadata';
import { openMemory } from './memory';
import { openSheets, type Sheets } from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Two columns behind those of the tab say what an Undo needs: which batch a row came in, and the number that it had. */
const OWN = ['Archived in batch', 'Row before'] as const;

/** A text stays one; what else a cell holds stands as it is. */
const literal = (value: unknown): unknown => (typeof value === 'string' && value !== '' ? `'${value}` : value);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What Google gives back for a cell that was written with it. */
const textOf = (value: unknown): unknown => (isDate(value) ? `@${Number(value)}` : value);

const printed = (rows: readonly (readonly unknown[])[]): string =>
  printOf(JSON.stringify(rows.map((row) => row.map(textOf))));

interface Known {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: Sheets;
}

export function openArchives(): Archives {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known: Known = { spreadsheet, sheets: openSheets(spreadsheet, openMemory(spreadsheet)) };
  const find = (label: string, table: string) =>
    archiveMarks(spreadsheet).find((mark) => mark.label === label && mark.table === table)?.sheet;
  const sheetOf = (label: string, table: string): Sheet => {
    const sheet = find(label, table);
    if (!sheet) throw new Error(`The archive ${label} of ${table} is gone.`);
    return sheet;
  };
  return {
    cells: () => spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    columns: (table) => known.sheets.find(table)?.getMaxColumns() ?? 0,
    formulasOf: (table) => formulasOf(known.sheets.find(table)),
    standing: () => archiveMarks(spreadsheet).map(({ label, table, sheet }) => tabOf(label, table, sheet)),
    copy: (label, table, { numbers, batch }) => {
      const living = livingSheet(known, table);
      const sheet = find(label, table) ?? makeSheet(known, label, table, living);
      return copyRows(living, sheet, numbers, batch);
    },
    print: (label, table, batch) => printed(rowsOf(sheetOf(label, table), batch).cells),
    texts: (label, table, batch, names) => {
      const { header, cells } = rowsOf(sheetOf(label, table), batch);
      const at = header.findIndex((name) => names.includes(name));
      return cells.map((row) => String(row[at] ?? ''));
    },
    fits: (label, table) => sameHeader(headerOf(sheetOf(label, table)), headerOf(livingSheet(known, table))),
    putBack: (label, table, batch) => putBack(known, sheetOf(label, table), table, batch),
    drop: (label, table, batch) => {
      const sheet = find(label, table);
      if (sheet) dropRows(spreadsheet, sheet, batch);
    },
    read: (label, table, { first, count }) => readTexts(spreadsheet, sheetOf(label, table), first, count),
    close(label, keeps) {
      for (const mark of archiveMarks(spreadsheet)) {
        if (mark.label !== label) continue;
        if (keeps) dropOwnColumns(mark.sheet);
        else spreadsheet.deleteSheet(mark.sheet);
      }
    },
  };
}

function livingSheet({ sheets }: Known, table: string): Sheet {
  const sheet = sheets.find(table);
  if (!sheet) throw new Error(`The tab of ${table} is gone.`);
  return sheet;
}

/** The columns that hold formulas below a header that holds none. */
function formulasOf(sheet: Sheet | undefined): readonly string[] {
  if (!sheet || sheet.getLastRow() < 2) return [];
  const [first = [], ...rows] = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getFormulas();
  const own = first.flatMap((formula, index) =>
    formula === '' && rows.some((row) => (row[index] ?? '') !== '') ? [index] : [],
  );
  const header = own.length > 0 ? headerOf(sheet) : [];
  return own.map((index) => `${sheet.getName()} › ${header[index] || columnLetters(index + 1)}`);
}

const headerOf = (sheet: Sheet): readonly string[] =>
  (sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? []).map(String);

const isOpen = (header: readonly string[]) => header[header.length - 1] === OWN[1];

/** Whether an archive has just the columns that its tab has now, in the same places. */
const sameHeader = (archived: readonly string[], living: readonly string[]): boolean =>
  JSON.stringify(archived.slice(0, -OWN.length)) === JSON.stringify(living);

const tabOf = (label: string, table: string, sheet: Sheet): ArchiveTab => ({
  label,
  table,
  name: sheet.getName(),
  rows: Math.max(0, sheet.getLastRow() - 1),
});

/** Letters that a tab's name may do without are left out; Google takes a hundred. */
const nameFor = (table: string, label: string): string =>
  `${table} ${label.replace(/[^\p{L}\p{N} ._–-]/gu, ' ')}`.replace(/\s+/g, ' ').trim().slice(0, 90);

function makeSheet({ spreadsheet }: Known, label: string, table: string, living: Sheet): Sheet {
  const header = headerOf(living);
  const width = header.length + OWN.length;
  const formats = living.getRange(2, 1, 1, header.length).getNumberFormats()[0] ?? [];
  const standing = spreadsheet.getSheets();
  const taken = new Set(standing.map((sheet) => sheet.getName().toLowerCase()));
  const wanted = nameFor(living.getName(), label);
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  const sheet = spreadsheet.insertSheet(name, standing.length);
  markArchive(sheet, JSON.stringify({ label, table }));
  const max = sheet.getMaxColumns();
  if (max > width) sheet.deleteColumns(width + 1, max - width);
  else if (max < width) sheet.insertColumnsAfter(max, width - max);
  // What stands there is counted against Google's ten million cells, and so is what is blank.
  sheet.deleteRows(3, sheet.getMaxRows() - 2);
  sheet.getRange(2, 1, 1, header.length).setNumberFormats([formats]);
  sheet
    .getRange(1, 1, 1, width)
    .setValues([[...header, ...OWN].map(literal)])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  return sheet;
}

function copyRows(living: Sheet, sheet: Sheet, numbers: readonly number[], batch: number): string {
  const header = headerOf(sheet);
  const width = header.length - OWN.length;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const values = living.getRange(first, 1, last - first + 1, width).getValues();
  const cells = numbers.map((number) => [...(values[number - first] ?? []), batch, number]);
  const start = sheet.getLastRow() + 1;
  const max = sheet.getMaxRows();
  const missing = start + cells.length - 1 - max;
  // Below the row that has its number formats, which new rows take over.
  if (missing > 0) sheet.insertRowsAfter(max, missing);
  sheet.getRange(start, 1, cells.length, header.length).setValues(cells.map((row) => row.map(literal)));
  return printed(cells);
}

interface BatchRows {
  readonly header: readonly string[];
  /** The number of the first; 0 where there are none. */
  readonly first: number;
  readonly cells: readonly unknown[][];
}

/** The rows of a batch, which stand below one another; header and cells in one read. A run that was cut off may have left no header yet. */
function rowsOf(sheet: Sheet, batch: number): BatchRows {
  const [height, width] = [Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn())];
  const [top = [], ...all] = sheet.getRange(1, 1, height, width).getValues();
  const header = top.map(String);
  const isIn = (row: readonly unknown[]) => row[header.length - OWN.length] === batch;
  const first = all.findIndex(isIn);
  return { header, first: first < 0 ? 0 : first + 2, cells: all.filter(isIn) };
}

/** Where they stood, from above: each run finds the rows above it in place. */
function putBack({ sheets }: Known, sheet: Sheet, table: string, batch: number): void {
  const living = sheets.find(table);
  if (!living) throw new Error(`The tab of ${table} is gone.`);
  const { header, cells } = rowsOf(sheet, batch);
  const width = header.length - OWN.length;
  const formulas = living.getRange(1, 1, 1, width).getFormulas()[0] ?? [];
  const rows = cells
    .map((row) => ({
      number: Number(row[width + 1]),
      // A column that a formula fills fills itself again.
      values: row.slice(0, width).map((value, index) => (formulas[index] ? '' : literal(value))),
    }))
    .sort((one, other) => one.number - other.number);
  let last = living.getLastRow();
  for (const { first, count } of runsBy(rows, ({ number }, index) => number - index)) {
    const run = rows.slice(first, first + count);
    const start = Math.min(run[0]?.number ?? 2, last + 1);
    if (start <= living.getMaxRows()) living.insertRowsBefore(start, count);
    else living.insertRowsAfter(living.getMaxRows(), count);
    living.getRange(start, 1, count, width).setValues(run.map(({ values }) => values));
    last += count;
  }
  const totals = sheets.find(TOTALS);
  const missing = living.getMaxRows() - (totals?.getMaxRows() ?? 0);
  if (totals && missing > 0) totals.insertRowsAfter(totals.getMaxRows(), missing);
}

function dropRows(spreadsheet: Spreadsheet, sheet: Sheet, batch: number): void {
  const { first, cells } = rowsOf(sheet, batch);
  const isAll = cells.length >= sheet.getLastRow() - 1;
  if (isAll) spreadsheet.deleteSheet(sheet);
  else if (cells.length > 0) sheet.deleteRows(first, cells.length);
}

function dropOwnColumns(sheet: Sheet): void {
  const header = headerOf(sheet);
  if (isOpen(header)) sheet.deleteColumns(header.length - OWN.length + 1, OWN.length);
}

/** As a file has them: days as 2027-03-12, with the hour where there is one. */
function readTexts(spreadsheet: Spreadsheet, sheet: Sheet, first: number, count: number) {
  const header = headerOf(sheet);
  const width = header.length - (isOpen(header) ? OWN.length : 0);
  const write = momentWriter(spreadsheet.getSpreadsheetTimeZone());
  const last = Math.min(sheet.getLastRow(), first + count - 1);
  const values = last < first ? [] : sheet.getRange(first, 1, last - first + 1, width).getValues();
  const read = (value: unknown) => {
    if (isDate(value)) return write(Number(value)).replace(/ 00:00$/, '');
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  return { header: header.slice(0, width), rows: values.map((row) => row.map(read)), more: last < sheet.getLastRow() };
}
