// Gives columns what their plans say: header, notes, formats, drop-downs, widths, colours, protection and marks.
import type { TabWork } from '../app/ports';
import type { ColumnPlan } from '../derive/layout';
import { columnLetters } from '../derive/place';
import { formatText, validationText } from '../derive/record';
import { runsBy, unbroken } from '../derive/runs';
import { markColumns } from './developer-metadata';
import { setTones, type Tones } from './tones';
import { setValidation, type Tabs } from './validations';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const INPUT_HEADER = { background: '#f1f3f4', color: '#1f1f1f' };
const COMPUTED_HEADER = { background: '#e8f0fe', color: '#0b3d91' };
/** Computed cells are tinted, so that nobody takes them for a place to type. */
const COMPUTED_BODY = '#f8fafd';

/** Columns side by side. */
interface Run {
  /** The first column's number. */
  readonly start: number;
  readonly columns: readonly ColumnPlan[];
}

/** What stands in a tab before it is written to. */
export interface Before {
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
  readonly protections: readonly GoogleAppsScript.Spreadsheet.Protection[];
  readonly hasFilter: boolean;
  readonly isFolded: boolean;
}

const NOTHING: Before = { rules: [], protections: [], hasFilter: false, isFolded: false };

/** Makes room for the columns that a tab lacks. */
export function insertColumns(sheet: Sheet, { place, missing, plan, state }: TabWork): void {
  if (state === 'new' || state === 'bare') {
    const max = widen(sheet, plan.columns.length);
    if (max > plan.columns.length) sheet.deleteColumns(plan.columns.length + 1, max - plan.columns.length);
    return;
  }
  const numbers = missing.map((key) => place.columns[key] ?? 0).sort((a, b) => a - b);
  for (const { start, count } of unbroken(numbers)) {
    if (start === 1) sheet.insertColumnsBefore(1, count);
    else sheet.insertColumnsAfter(start - 1, count);
  }
}

/** Gives a sheet at least so many columns; says how many it had. */
export function widen(sheet: Sheet, count: number): number {
  const max = sheet.getMaxColumns();
  if (max < count) sheet.insertColumnsAfter(max, count - max);
  return max;
}

/** Reads what the work has to leave in place; in a tab that was just made there is nothing. */
export function readBefore(sheet: Sheet, work: TabWork): Before {
  if (work.state === 'new') return NOTHING;
  const lacking = work.plan.columns.filter(({ key }) => work.missing.includes(key));
  const isBegun = work.state !== 'whole';
  const colours = lacking.some(({ tones }) => tones) || work.changes.some(({ aspect }) => aspect === 'tones');
  const protects = isBegun || lacking.some(({ computed }) => computed);
  return {
    rules: colours ? sheet.getConditionalFormatRules() : [],
    protections: protects ? sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE) : [],
    hasFilter: isBegun && sheet.getFilter() !== null,
    isFolded: isBegun && isFolded(sheet, work),
  };
}

/** Dresses the columns that were put in, and the tab itself where that was not done to its end. */
export function dressTab(sheet: Sheet, work: TabWork, before: Before, tabs: Tabs): void {
  const { plan, missing, state } = work;
  const lacking = plan.columns.filter(({ key }) => missing.includes(key));
  const undressed = state === 'whole' ? lacking : plan.columns;
  for (const run of runsOf(work, lacking)) fill(sheet, run, tabs, work);
  for (const run of runsOf(work, undressed)) style(sheet, run);
  const computed = undressed.filter((column) => column.computed);
  for (const run of runsOf(work, computed)) protect(sheet, run, plan.protection, before);
  colour(sheet, work, before);
  if (state === 'whole') {
    // A section that came with them folds; one that stands already folds as its owner has left it.
    const whole = plan.folds.filter((keys) => keys.every((key) => missing.includes(key)));
    foldLoose(sheet, whole, work.place.columns);
    return;
  }
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(plan.frozen);
  if (!before.isFolded) foldColumns(sheet, plan.folds, work.place.columns);
  sheet.setTabColor(plan.tabColor);
  if (!before.hasFilter) sheet.getRange(1, 1, sheet.getMaxRows(), plan.columns.length).createFilter();
}

type Columns = TabWork['place']['columns'];

const isFolded = (sheet: Sheet, { plan, place }: TabWork): boolean => {
  const [first] = plan.folds.flat();
  return first !== undefined && sheet.getColumnGroupDepth(place.columns[first] ?? 1) > 0;
};

/** Puts the columns of each section into a group, which folds by a handle over the column before it. */
export function foldColumns(sheet: Sheet, folds: readonly (readonly string[])[], columns: Columns): void {
  if (folds.length === 0) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const keys of folds) {
    for (const { start, count } of unbroken(keys.map((key) => columns[key] ?? 0).sort((a, b) => a - b))) {
      const range = sheet.getRange(1, start, 1, count);
      range.shiftColumnGroupDepth(1);
    }
  }
}

/** The same, for those that are in no group yet: one more would lie within it. */
export function foldLoose(sheet: Sheet, folds: readonly (readonly string[])[], columns: Columns): void {
  const isLoose = ([first = '']: readonly string[]) => sheet.getColumnGroupDepth(columns[first] ?? 1) === 0;
  foldColumns(sheet, folds.filter(isLoose), columns);
}

/** Columns by where they stand side by side. */
function runsOf({ place }: TabWork, columns: readonly ColumnPlan[]): readonly Run[] {
  const placed = columns
    .map((column) => ({ column, number: place.columns[column.key] ?? 0 }))
    .sort((one, other) => one.number - other.number);
  return runsBy(placed, ({ number }, index) => number - index).map(({ first, count }) => {
    const run = placed.slice(first, first + count);
    return { start: run[0]?.number ?? 1, columns: run.map(({ column }) => column) };
  });
}

function fill(sheet: Sheet, run: Run, tabs: Tabs, { state, place }: TabWork): void {
  const { start, columns } = run;
  const isNew = state === 'new';
  const header = sheet.getRange(1, start, 1, columns.length);
  // Before anything is seen: should the run end here, the next one knows the columns for ours.
  markColumns(
    sheet,
    start,
    columns.map(({ key }) => key),
  );
  header.setValues([columns.map(({ computed, label }) => (computed ? '' : label))]);
  header.setNotes([columns.map(({ note }) => note)]);
  formatNumbers(sheet, run, isNew);
  const body = sheet.getMaxRows() - 1;
  for (const { first, count, value } of runsBy(columns, ({ validation }) => validationText(validation))) {
    // A column put back beside a drop-down would inherit it.
    if (value === '' && isNew) continue;
    const cells = { row: 2, column: start + first, rows: body, columns: count };
    setValidation(sheet, cells, [columns[first]?.validation, tabs, place]);
  }
}

function style(sheet: Sheet, { start, columns }: Run): void {
  const header = sheet.getRange(1, start, 1, columns.length);
  const look = ({ computed }: ColumnPlan) => (computed ? COMPUTED_HEADER : INPUT_HEADER);
  header.setBackgrounds([columns.map((column) => look(column).background)]);
  header.setFontColors([columns.map((column) => look(column).color)]);
  header.setFontWeight('bold').setVerticalAlignment('middle').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  for (const { first, count, value } of runsBy(columns, ({ width }) => width)) {
    sheet.setColumnWidths(start + first, count, value);
  }
  const body = sheet.getMaxRows() - 1;
  for (const { first, count, value } of runsBy(columns, ({ computed }) => computed)) {
    if (value) sheet.getRange(2, start + first, body, count).setBackground(COMPUTED_BODY);
  }
}

/** One call for each format in use. A column put back beside dates would inherit theirs: there General is set too. */
function formatNumbers(sheet: Sheet, { start, columns }: Run, isNew: boolean): void {
  const ranges = new Map<string, string[]>();
  columns.forEach(({ format }, index) => {
    const letters = columnLetters(start + index);
    if (!isNew || formatText(format) !== '') {
      ranges.set(format, [...(ranges.get(format) ?? []), `${letters}2:${letters}`]);
    }
  });
  for (const [format, cells] of ranges) sheet.getRangeList(cells).setNumberFormat(format);
}

/** Warns before typing; a column put back inside a protected run is protected already. */
function protect(sheet: Sheet, { start, columns }: Run, description: string, { protections }: Before): void {
  const last = start + columns.length - 1;
  const covers = (protection: GoogleAppsScript.Spreadsheet.Protection) => {
    const range = protection.getRange();
    return protection.getDescription() === description && range.getColumn() <= start && range.getLastColumn() >= last;
  };
  if (protections.some(covers)) return;
  const letters = [columnLetters(start), columnLetters(last)];
  // One whose making was cut off has no name yet.
  const begun = protections.find((protection) => {
    const range = protection.getRange();
    return protection.getDescription() === '' && range.getColumn() === start && range.getLastColumn() === last;
  });
  const protection = begun ?? sheet.getRange(letters.join(':')).protect();
  protection.setWarningOnly(true).setDescription(description);
}

/** A tab has one status: either its column was put in, or its colours change. */
function colour(sheet: Sheet, { plan, place, missing, changes }: TabWork, { rules }: Before): void {
  const wanted = [
    ...plan.columns.flatMap(({ key, tones }) => (tones && missing.includes(key) ? [{ key, tones, gone: [] }] : [])),
    ...changes.flatMap((change) => (change.aspect === 'tones' ? [change] : [])),
  ];
  for (const { key, ...tones } of wanted) {
    setTones(sheet, rules, { column: place.columns[key] ?? 0, ...tones } satisfies Tones);
  }
}

/** Lays anew what the record and the sheet say is ours. */
export function applyChanges(sheet: Sheet, { place, changes }: TabWork, tabs: Tabs): void {
  for (const change of changes) {
    const column = place.columns[change.key] ?? 0;
    const cells = (rows: { readonly start: number; readonly count: number }) =>
      sheet.getRange(rows.start, column, rows.count, 1);
    switch (change.aspect) {
      case 'label':
        sheet.getRange(1, column).setValue(`'${change.text}`);
        break;
      case 'note':
        sheet.getRange(1, column).setNote(change.text);
        break;
      case 'format':
        for (const rows of change.rows) cells(rows).setNumberFormat(change.format);
        break;
      case 'validation': {
        for (const { start, count } of change.rows) {
          setValidation(sheet, { row: start, column, rows: count, columns: 1 }, [change.validation, tabs, place]);
        }
        break;
      }
      case 'tones':
        break;
    }
  }
}
