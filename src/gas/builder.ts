// Builds tabs on Google's services from their plans; what stands there already is left as it is.
import type { Builder, BuiltTab } from '../app/ports';
import type { ColumnPlan, TabPlan, ValidationPlan } from '../derive/layout';
import { columnLetters } from '../derive/place';
import { runsBy, unbroken } from '../derive/runs';
import { TOTALS } from '../derive/totals';
import type { Tone } from '../schema/table';
import { findColumns, markColumn, markedTabs, markTab, tabMarks, unmarkTab } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const INPUT_HEADER = { background: '#f1f3f4', color: '#1f1f1f' };
const COMPUTED_HEADER = { background: '#e8f0fe', color: '#0b3d91' };
/** Computed cells are tinted, so that nobody takes them for a place to type. */
const COMPUTED_BODY = '#f8fafd';

const TONES: { readonly [T in Tone]: { readonly background: string; readonly color: string } } = {
  late: { background: '#fceeee', color: '#b3261e' },
  soon: { background: '#fef7e0', color: '#8a5300' },
  good: { background: '#e6f4ea', color: '#146c2e' },
  quiet: { background: '#f1f3f4', color: '#5f6368' },
  plain: { background: '#e8f0fe', color: '#0b57d0' },
};

interface Run {
  /** The first column's number. */
  readonly start: number;
  readonly columns: readonly ColumnPlan[];
}

export function openBuilder(): Builder {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marked = new Map<string, Sheet>();

  return {
    buildTabs(plans) {
      // Not before the lock is held: somebody may be making these very tabs.
      for (const [table, sheet] of markedTabs(spreadsheet)) marked.set(table, sheet);
      const before = spreadsheet.getSheets();
      // All tabs before any column: a drop-down of ids needs the tab it points at.
      const foreign = new Map(
        plans
          .filter(({ table }) => !marked.has(table))
          .map(({ table }) => [table, insertTab(spreadsheet, marked, table)]),
      );
      const built = plans.map((plan): BuiltTab => {
        const instead = foreign.get(plan.table);
        const tab = foreign.has(plan.table) ? fillTab(marked, plan) : mendTab(marked, plan);
        return instead === undefined ? tab : { ...tab, foreign: instead };
      });
      const [blank] = before;
      const isFirstTime = foreign.size === plans.length && before.length === 1;
      if (blank && isFirstTime && isUntouched(blank)) spreadsheet.deleteSheet(blank);
      return built;
    },
    openTotals() {
      const created = !marked.has(TOTALS);
      const foreign = created ? insertTab(spreadsheet, marked, TOTALS) : undefined;
      const sheet = sheetOf(marked, TOTALS);
      if (created) sheet.hideSheet();
      const tallest = Math.max(...[...marked.values()].map((tab) => tab.getMaxRows()));
      const rows = sheet.getMaxRows();
      if (rows < tallest) sheet.insertRowsAfter(rows, tallest - rows);
      return { name: sheet.getName(), ...(foreign === undefined ? {} : { foreign }) };
    },
    fillTotals: (columns) => fillTotals(sheetOf(marked, TOTALS), columns),
    setHeaderFormulas(tab, formulas) {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet ? setHeaderFormulas(sheet, formulas) : 0;
    },
    inspect(plans) {
      const marks = tabMarks(spreadsheet);
      for (const [table, [sheet]] of marks) marked.set(table, sheet);
      return plans.map((plan) => {
        const [sheet, ...twins] = marks.get(plan.table) ?? [];
        if (!sheet) return undefined;
        const { columns, doubles } = findColumns(sheet, new Map(plan.columns.map(({ key, label }) => [key, label])));
        const names = twins.map((twin) => twin.getName());
        return { place: { name: sheet.getName(), columns }, twins: names, doubles: Object.keys(doubles) };
      });
    },
    totalsName: () => marked.get(TOTALS)?.getName(),
    totalsDiffer: (columns) => totalsDiffer(sheetOf(marked, TOTALS), columns),
    staleColumns(tab, formulas) {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet ? staleColumns(sheet, formulas) : [];
    },
    unmarkTwins(table) {
      for (const twin of tabMarks(spreadsheet).get(table)?.slice(1) ?? []) unmarkTab(twin);
    },
    renameDoubles(plan, key) {
      const sheet = sheetOf(marked, plan.table);
      const { doubles } = findColumns(sheet, new Map(plan.columns.map((column) => [column.key, column.label])));
      const label = plan.columns.find((column) => column.key === key)?.label ?? key;
      doubles[key]?.forEach((number, index) => {
        sheet.getRange(1, number).setValue(`'${label} (${index + 2})`);
      });
    },
    brokenColumns(plan, place) {
      const sheet = sheetOf(marked, plan.table);
      const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0] ?? [];
      const isBroken = ({ key, computed }: ColumnPlan) =>
        computed && /^#/.test(header[(place.columns[key] ?? 0) - 1] ?? '');
      return plan.columns.filter(isBroken).map(({ key }) => key);
    },
  };
}

function sheetOf(marked: ReadonlyMap<string, Sheet>, table: string): Sheet {
  const sheet = marked.get(table);
  if (!sheet) throw new Error(`The tab ${table} is not there.`);
  return sheet;
}

/** Whether a tab is the blank one that every new spreadsheet starts with: Sheet1, Hoja 1, Tabellenblatt1. */
function isUntouched(sheet: Sheet): boolean {
  return /^\D+\s?1$/.test(sheet.getName()) && sheet.getLastRow() === 0;
}

/**
 * Makes and marks a tab. A tab of that name that is not ours is left alone: ours gets another name, and theirs is
 * returned.
 */
function insertTab(spreadsheet: Spreadsheet, marked: Map<string, Sheet>, name: string): string | undefined {
  const others = spreadsheet.getSheets().map((sheet) => sheet.getName());
  // Google takes Orders and orders for one name.
  const foreign = others.find((other) => other.toLowerCase() === name.toLowerCase());
  const sheet = spreadsheet.insertSheet(foreign === undefined ? name : freeName(others, name), others.length);
  // At once: should the run end here, the next one knows the tab for ours.
  markTab(sheet, name);
  marked.set(name, sheet);
  return foreign;
}

function freeName(others: readonly string[], name: string): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let free = `Selvedge ${name}`;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `Selvedge ${name} ${number}`;
  return free;
}

/** Builds a tab that holds nothing yet. */
function fillTab(marked: ReadonlyMap<string, Sheet>, plan: TabPlan): BuiltTab {
  const { columns } = plan;
  const sheet = sheetOf(marked, plan.table);
  fitColumns(sheet, columns.length);
  dress(sheet, marked, { start: 1, columns }, plan);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.setTabColor(plan.tabColor);
  if (!sheet.getFilter()) sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
  const place = {
    name: sheet.getName(),
    columns: Object.fromEntries(columns.map(({ key }, index) => [key, index + 1])),
  };
  return { place, created: true, restored: [] };
}

/** Puts back the columns that a tab of ours lacks. */
function mendTab(marked: ReadonlyMap<string, Sheet>, plan: TabPlan): BuiltTab {
  const sheet = sheetOf(marked, plan.table);
  const columns = { ...findColumns(sheet, new Map(plan.columns.map(({ key, label }) => [key, label]))).columns };
  if (Object.keys(columns).length === 0) return fillTab(marked, plan);
  const missing = plan.columns.filter(({ key }) => columns[key] === undefined);
  for (const column of missing) {
    const at = placeForColumn(plan, columns, column);
    if (at === 0) sheet.insertColumnBefore(1);
    else sheet.insertColumnAfter(at);
    for (const key of Object.keys(columns)) if ((columns[key] ?? 0) > at) columns[key] = (columns[key] ?? 0) + 1;
    columns[column.key] = at + 1;
    dress(sheet, marked, { start: at + 1, columns: [column] }, plan);
  }
  const place = { name: sheet.getName(), columns };
  return { place, created: false, restored: missing.map(({ label }) => label) };
}

/** The column a new one goes behind: the nearest declared before it that is on the sheet; 0 for the very first. */
function placeForColumn(plan: TabPlan, columns: { readonly [key: string]: number }, column: ColumnPlan): number {
  const before = plan.columns.slice(0, plan.columns.indexOf(column)).reverse();
  return before.map(({ key }) => columns[key]).find((place) => place !== undefined) ?? 0;
}

/** Gives a sheet at least so many columns; says how many it had. */
function widen(sheet: Sheet, count: number): number {
  const max = sheet.getMaxColumns();
  if (max < count) sheet.insertColumnsAfter(max, count - max);
  return max;
}

function fitColumns(sheet: Sheet, count: number): void {
  const max = widen(sheet, count);
  if (max > count) sheet.deleteColumns(count + 1, max - count);
}

/** Gives new columns their header, notes, formats, drop-downs, widths, colours, protection and marks. */
function dress(sheet: Sheet, marked: ReadonlyMap<string, Sheet>, run: Run, plan: TabPlan): void {
  const { start, columns } = run;
  const body = sheet.getMaxRows() - 1;
  const header = sheet.getRange(1, start, 1, columns.length);
  const cells = sheet.getRange(2, start, body, columns.length);
  const look = ({ computed }: ColumnPlan) => (computed ? COMPUTED_HEADER : INPUT_HEADER);
  const everyRow = <Item>(row: Item[]): Item[][] => Array.from({ length: body }, () => row);

  header.setValues([columns.map(({ computed, label }) => (computed ? '' : label))]);
  header.setNotes([columns.map(({ note }) => note)]);
  header.setBackgrounds([columns.map((column) => look(column).background)]);
  header.setFontColors([columns.map((column) => look(column).color)]);
  header.setFontWeight('bold').setVerticalAlignment('middle').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  formatNumbers(sheet, run);
  cells.setDataValidations(everyRow(columns.map(({ validation }) => validationRule(marked, validation))));
  for (const { first, count, value } of runsBy(columns, ({ width }) => width)) {
    sheet.setColumnWidths(start + first, count, value);
  }
  for (const { first, count, value } of runsBy(columns, ({ computed }) => computed)) {
    if (!value) continue;
    sheet.getRange(2, start + first, body, count).setBackground(COMPUTED_BODY);
    protect(sheet, start + first, count, plan.protection);
  }
  columns.forEach((column, index) => {
    markColumn(sheet, start + index, column.key);
    if (column.tones) colourStatus(sheet, start + index, column.tones);
  });
}

/** One call for each format in use. General is set too: a column put back beside dates would inherit theirs. */
function formatNumbers(sheet: Sheet, { start, columns }: Run): void {
  const ranges = new Map<string, string[]>();
  columns.forEach(({ format }, index) => {
    const letters = columnLetters(start + index);
    ranges.set(format, [...(ranges.get(format) ?? []), `${letters}2:${letters}`]);
  });
  for (const [format, cells] of ranges) sheet.getRangeList(cells).setNumberFormat(format);
}

/** Ids may be typed before their row exists, so references warn; a choice is one of its words. */
function validationRule(marked: ReadonlyMap<string, Sheet>, plan: ValidationPlan | undefined): Rule | null {
  if (!plan) return null;
  const rule = SpreadsheetApp.newDataValidation();
  switch (plan.type) {
    case 'list':
      return rule
        .requireValueInList([...plan.values], true)
        .setAllowInvalid(false)
        .build();
    case 'idOf': {
      const sheet = marked.get(plan.table);
      if (!sheet) return null;
      const column = findColumns(sheet, new Map([[plan.key, plan.label]])).columns[plan.key];
      // A tab that is still bare gets its id column first.
      const letters = columnLetters(column ?? 1);
      return rule
        .requireValueInRange(sheet.getRange(`${letters}2:${letters}`), true)
        .setAllowInvalid(true)
        .build();
    }
    case 'date':
      return rule.requireDate().setAllowInvalid(true).setHelpText(plan.help).build();
    case 'atLeast':
      return rule.requireNumberGreaterThanOrEqualTo(plan.least).setAllowInvalid(true).setHelpText(plan.help).build();
    case 'between':
      return rule.requireNumberBetween(plan.least, plan.most).setAllowInvalid(true).setHelpText(plan.help).build();
  }
}

/** Warns before typing; a column put back inside a protected run is protected already. */
function protect(sheet: Sheet, start: number, count: number, description: string): void {
  const covers = (protection: GoogleAppsScript.Spreadsheet.Protection) => {
    const range = protection.getRange();
    return (
      protection.getDescription() === description &&
      range.getColumn() <= start &&
      range.getLastColumn() >= start + count - 1
    );
  };
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).some(covers)) return;
  const letters = [columnLetters(start), columnLetters(start + count - 1)];
  sheet.getRange(letters.join(':')).protect().setWarningOnly(true).setDescription(description);
}

/** Adds our colours behind the rules that people made themselves. */
function colourStatus(sheet: Sheet, column: number, tones: { readonly [word: string]: Tone }): void {
  const cells = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const rules = Object.entries(tones).map(([word, tone]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(TONES[tone].background)
      .setFontColor(TONES[tone].color)
      .setRanges([cells])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

/** Sheets shows `;` as `,` in many locales, and quotes tab names as it likes: formulas are compared without either. */
const comparable = (formula: string) => formula.replace(/[;,\s']/g, '').toUpperCase();

/** The numbers of the columns whose header formula differs, rising. */
function staleColumns(sheet: Sheet, formulas: ReadonlyMap<number, string>): readonly number[] {
  if (formulas.size === 0) return [];
  const width = Math.max(...formulas.keys());
  const standing = sheet.getRange(1, 1, 1, width).getFormulas()[0] ?? [];
  const isStale = (column: number) => comparable(standing[column - 1] ?? '') !== comparable(formulas.get(column) ?? '');
  return [...formulas.keys()].filter(isStale).sort((a, b) => a - b);
}

function setHeaderFormulas(sheet: Sheet, formulas: ReadonlyMap<number, string>): number {
  const stale = staleColumns(sheet, formulas);
  for (const { start, count } of unbroken(stale)) {
    const run = Array.from({ length: count }, (_, index) => formulas.get(start + index) ?? '');
    sheet.getRange(1, start, 1, count).setFormulas([run]);
  }
  return stale.length;
}

function totalsDiffer(sheet: Sheet, columns: readonly { readonly title: string; readonly formula: string }[]): boolean {
  const width = sheet.getMaxColumns();
  const cells = sheet.getRange(1, 1, 2, Math.min(width, columns.length));
  const titles = cells.getValues()[0] ?? [];
  const formulas = cells.getFormulas()[1] ?? [];
  const shown = cells.getDisplayValues()[1] ?? [];
  return !columns.every(
    ({ title, formula }, index) =>
      titles[index] === title &&
      comparable(formulas[index] ?? '') === comparable(formula) &&
      !/^#/.test(shown[index] ?? ''),
  );
}

function fillTotals(sheet: Sheet, columns: readonly { readonly title: string; readonly formula: string }[]): boolean {
  if (!totalsDiffer(sheet, columns)) return false;
  widen(sheet, columns.length);
  // Beside them may stand what a person has put there.
  sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).clear();
  const rows = [columns.map(({ title }) => title), columns.map(({ formula }) => formula)];
  sheet.getRange(1, 1, 2, columns.length).setValues(rows);
  return true;
}
