// Builds tabs on Google's services from their plans; what stands there already is left as it is.
import type { Builder, BuiltTab } from '../app/ports';
import type { ColumnPlan, TabPlan, ValidationPlan } from '../derive/layout';
import { columnLetters } from '../derive/place';
import { TOTALS } from '../derive/totals';
import type { Tone } from '../schema/table';
import { findColumns, markColumn, markedTabs, markTab } from './marks';

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
  const marked = new Map(markedTabs(spreadsheet));

  return {
    buildTabs(plans) {
      // All tabs before any column: a drop-down of ids needs the tab it points at.
      const inserted = new Map(
        plans.filter(({ table }) => !marked.has(table)).map((plan) => [plan, insertTab(spreadsheet, plan.table)]),
      );
      for (const [plan, { sheet }] of inserted) marked.set(plan.table, sheet);
      return plans.map((plan) => {
        const made = inserted.get(plan);
        return made ? fillTab(made, marked, plan) : mendTab(marked, plan);
      });
    },
    setHeaderFormulas(tab, formulas) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet) setHeaderFormulas(sheet, formulas);
    },
    buildTotals: (columns) => buildTotals(spreadsheet, marked, columns),
    brokenColumns(plan, place) {
      const sheet = marked.get(plan.table);
      if (!sheet) return [];
      const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0] ?? [];
      const isBroken = ({ key, computed }: ColumnPlan) =>
        computed && /^#/.test(header[(place.columns[key] ?? 0) - 1] ?? '');
      return plan.columns.filter(isBroken).map(({ key }) => key);
    },
    removeEmptyFirstTab() {
      const first = spreadsheet
        .getSheets()
        .find((sheet) => ![...marked.values()].some((ours) => ours.getSheetId() === sheet.getSheetId()));
      if (first && /^(Sheet|Hoja |Blatt|Tabellenblatt)\s?1$/.test(first.getName()) && first.getLastRow() === 0)
        spreadsheet.deleteSheet(first);
    },
  };
}

interface InsertedTab {
  readonly sheet: Sheet;
  readonly foreign?: string;
}

/** Builds a tab that was just inserted. */
function fillTab({ sheet, foreign }: InsertedTab, marked: ReadonlyMap<string, Sheet>, plan: TabPlan): BuiltTab {
  const { columns } = plan;
  fitColumns(sheet, columns.length);
  dress(sheet, marked, { start: 1, columns }, plan);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.setTabColor(plan.tabColor);
  sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
  markTab(sheet, plan.table);
  const place = {
    name: sheet.getName(),
    columns: Object.fromEntries(columns.map(({ key }, index) => [key, index + 1])),
  };
  return { place, created: true, ...(foreign === undefined ? {} : { foreign }) };
}

/** Puts back the columns that a tab of ours lacks. */
function mendTab(marked: ReadonlyMap<string, Sheet>, plan: TabPlan): BuiltTab {
  const sheet = marked.get(plan.table);
  if (!sheet) throw new Error(`The tab ${plan.table} is not there.`);
  const labels = new Map(plan.columns.map(({ key, label }) => [key, label]));
  const columns = { ...findColumns(sheet, labels) };
  for (const column of plan.columns.filter(({ key }) => columns[key] === undefined)) {
    const at = placeForColumn(plan, columns, column, sheet.getLastColumn());
    sheet.insertColumnAfter(at);
    for (const key of Object.keys(columns)) if ((columns[key] ?? 0) > at) columns[key] = (columns[key] ?? 0) + 1;
    columns[column.key] = at + 1;
    dress(sheet, marked, { start: at + 1, columns: [column] }, plan);
  }
  return { place: { name: sheet.getName(), columns }, created: false };
}

/** A new column goes behind the nearest declared column before it that is on the sheet. */
function placeForColumn(
  plan: TabPlan,
  columns: { readonly [key: string]: number },
  column: ColumnPlan,
  lastColumn: number,
): number {
  const before = plan.columns.slice(0, plan.columns.indexOf(column)).reverse();
  const neighbour = before.find(({ key }) => columns[key] !== undefined);
  return neighbour ? (columns[neighbour.key] ?? lastColumn) : lastColumn;
}

/** Makes a tab; a tab of that name that is not ours is left alone, and ours gets another name. */
function insertTab(spreadsheet: Spreadsheet, name: string): InsertedTab {
  if (!spreadsheet.getSheetByName(name)) return { sheet: spreadsheet.insertSheet(name, spreadsheet.getNumSheets()) };
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let ours = `Selvedge ${name}`;
  for (let number = 2; taken.has(ours); number += 1) ours = `Selvedge ${name} ${number}`;
  return { sheet: spreadsheet.insertSheet(ours, spreadsheet.getNumSheets()), foreign: name };
}

function fitColumns(sheet: Sheet, count: number): void {
  const max = sheet.getMaxColumns();
  if (max < count) sheet.insertColumnsAfter(max, count - max);
  else if (max > count) sheet.deleteColumns(count + 1, max - count);
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

/** One call for each format in use; new cells are General already. */
function formatNumbers(sheet: Sheet, { start, columns }: Run): void {
  const ranges = new Map<string, string[]>();
  columns.forEach(({ format }, index) => {
    const letters = columnLetters(start + index);
    if (format !== 'General') ranges.set(format, [...(ranges.get(format) ?? []), `${letters}2:${letters}`]);
  });
  for (const [format, cells] of ranges) sheet.getRangeList(cells).setNumberFormat(format);
}

/** Neighbours of equal value together: service calls go by run, not by column. */
function runsBy<Item, Value>(
  items: readonly Item[],
  sameBy: (item: Item) => Value,
): readonly { readonly first: number; readonly count: number; readonly value: Value }[] {
  const runs: { first: number; count: number; value: Value }[] = [];
  items.forEach((item, index) => {
    const value = sameBy(item);
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
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
      return sheet ? rule.requireValueInRange(sheet.getRange('A2:A'), true).setAllowInvalid(true).build() : null;
    }
    case 'date':
      return rule.requireDate().setAllowInvalid(true).setHelpText('A date, such as 12 Mar 2027.').build();
    case 'atLeast':
      return rule
        .requireNumberGreaterThanOrEqualTo(plan.least)
        .setAllowInvalid(true)
        .setHelpText(`A number, ${plan.least} or more.`)
        .build();
    case 'between':
      return rule
        .requireNumberBetween(plan.least, plan.most)
        .setAllowInvalid(true)
        .setHelpText(`From ${plan.least * 100} % to ${plan.most * 100} %.`)
        .build();
  }
}

function protect(sheet: Sheet, start: number, count: number, description: string): void {
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

/** Sheets shows `;` as `,` in many locales: formulas are compared without their separators. */
const comparable = (formula: string) => formula.replace(/[;,\s]/g, '').toUpperCase();

function setHeaderFormulas(sheet: Sheet, formulas: ReadonlyMap<number, string>): void {
  if (formulas.size === 0) return;
  const width = Math.max(...formulas.keys());
  const standing = sheet.getRange(1, 1, 1, width).getFormulas()[0] ?? [];
  const stale = [...formulas].filter(
    ([column, formula]) => comparable(standing[column - 1] ?? '') !== comparable(formula),
  );
  const runs = runsBy(stale, ([column]) => column - stale.findIndex(([other]) => other === column));
  for (const { first, count } of runs) {
    const run = stale.slice(first, first + count);
    const [start] = run[0] ?? [1];
    sheet.getRange(1, start, 1, count).setFormulas([run.map(([, formula]) => formula)]);
  }
}

function buildTotals(
  spreadsheet: Spreadsheet,
  marked: Map<string, Sheet>,
  columns: readonly { readonly title: string; readonly formula: string }[],
): void {
  let sheet = marked.get(TOTALS);
  if (!sheet) {
    sheet = insertTab(spreadsheet, TOTALS).sheet;
    fitColumns(sheet, columns.length);
    markTab(sheet, TOTALS);
    sheet.hideSheet();
    marked.set(TOTALS, sheet);
  }
  if (sheet.getMaxColumns() < columns.length) fitColumns(sheet, columns.length);
  const cells = sheet.getRange(1, 1, 2, columns.length);
  const titles = cells.getValues()[0] ?? [];
  const formulas = cells.getFormulas()[1] ?? [];
  const same = columns.every(
    ({ title, formula }, index) => titles[index] === title && comparable(formulas[index] ?? '') === comparable(formula),
  );
  if (same) return;
  sheet.clear();
  cells.setValues([columns.map(({ title }) => title), columns.map(({ formula }) => formula)]);
}
