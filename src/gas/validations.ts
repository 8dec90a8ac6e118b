// Data validations of Google's, from their plans and back.
import type { ValidationPlan } from '../derive/layout';
import { columnLetters, type TabPlace } from '../derive/place';
import { MOST_SHOWN } from '../schema/lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Where the tabs of our tables are. */
export interface Tabs {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly places: ReadonlyMap<string, TabPlace>;
}

/** Ids may be typed before their row exists, so references warn; a choice is one of its words. */
export function validationRule(plan: ValidationPlan | undefined, { sheets, places }: Tabs): Rule | null {
  if (!plan) return null;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(plan.type !== 'list');
  switch (plan.type) {
    case 'list':
      return rule.requireValueInList([...plan.values], true).build();
    case 'idOf': {
      const column = places.get(plan.table)?.columns[plan.key];
      const sheet = sheets.get(plan.table);
      if (!sheet || column === undefined) return null;
      const letters = columnLetters(column);
      return rule.requireValueInRange(sheet.getRange(`${letters}2:${letters}`), true).build();
    }
    case 'besides':
      throw new Error('Its drop-down differs from row to row.');
    case 'date':
      return rule.requireDate().setHelpText(plan.help).build();
    case 'atLeast':
      return rule.requireNumberGreaterThanOrEqualTo(plan.least).setHelpText(plan.help).build();
    case 'between':
      return rule.requireNumberBetween(plan.least, plan.most).setHelpText(plan.help).build();
  }
}

/** Gives cells of a column their drop-downs, one below the other. */
export function setValidation(
  sheet: Sheet,
  cells: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  [plan, tabs, place]: readonly [ValidationPlan | undefined, Tabs, TabPlace],
): void {
  const range = sheet.getRange(cells.row, cells.column, cells.rows, cells.columns);
  if (plan?.type !== 'besides') {
    range.setDataValidation(validationRule(plan, tabs));
    return;
  }
  const [first, last] = [place.columns[plan.first] ?? 1, place.columns[plan.last] ?? 1];
  const rows = Math.min(cells.rows, MOST_SHOWN - cells.row + 2);
  const rules = Array.from({ length: rows }, (_, index) => [
    SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange(cells.row + index, first, 1, last - first + 1), true)
      .setAllowInvalid(false)
      .build(),
  ]);
  if (rows > 0) sheet.getRange(cells.row, cells.column, rows, 1).setDataValidations(rules);
}

/** The plan that a rule was built from; `own` where no plan gives such a rule. */
export function planOfRule(rule: Rule | null, tabs: Tabs): ValidationPlan | 'own' | undefined {
  if (!rule) return undefined;
  const is = SpreadsheetApp.DataValidationCriteria;
  const type = rule.getCriteriaType();
  const [first, second] = criteriaValues(rule);
  const isList = type === is.VALUE_IN_LIST;
  const help = rule.getHelpText() ?? '';
  const isRange = type === is.VALUE_IN_RANGE;
  if (isRange && !rule.getAllowInvalid()) return besides(first, tabs);
  if (rule.getAllowInvalid() === isList) return 'own';
  if (isList) return second === true && help === '' ? { type: 'list', values: first as string[] } : 'own';
  if (isRange) return second === true && help === '' ? idOf(first, tabs) : 'own';
  if (type === is.DATE_IS_VALID_DATE) return { type: 'date', help };
  if (type === is.NUMBER_GREATER_THAN_OR_EQUAL_TO) return { type: 'atLeast', least: Number(first), help };
  if (type === is.NUMBER_BETWEEN) return { type: 'between', least: Number(first), most: Number(second), help };
  return 'own';
}

/** Of a drop-down whose tab was deleted nobody can tell what it offered: there is nothing of ours in it. */
function criteriaValues(rule: Rule): ReturnType<Rule['getCriteriaValues']> {
  try {
    return rule.getCriteriaValues();
  } catch (error) {
    console.warn(`A drop-down's range could not be read: ${error}`);
    return [];
  }
}

function besides(range: GoogleAppsScript.Spreadsheet.Range, { sheets, places }: Tabs): ValidationPlan | 'own' {
  const id = range.getSheet().getSheetId();
  const table = [...sheets].find(([, sheet]) => sheet.getSheetId() === id)?.[0];
  const columns = Object.entries(places.get(table ?? '')?.columns ?? {});
  const keyAt = (number: number) => columns.find(([, column]) => column === number)?.[0];
  const [first, last] = [keyAt(range.getColumn()), keyAt(range.getLastColumn())];
  const isOneRow = range.getNumRows() === 1;
  return isOneRow && first !== undefined && last !== undefined ? { type: 'besides', first, last } : 'own';
}

function idOf(range: GoogleAppsScript.Spreadsheet.Range, { sheets, places }: Tabs): ValidationPlan | 'own' {
  const id = range.getSheet().getSheetId();
  const table = [...sheets].find(([, sheet]) => sheet.getSheetId() === id)?.[0];
  const columns = Object.entries(places.get(table ?? '')?.columns ?? {});
  const key = columns.find(([, column]) => column === range.getColumn())?.[0];
  const isWhole = range.getNumColumns() === 1 && range.getRow() === 2;
  return table !== undefined && key !== undefined && isWhole ? { type: 'idOf', table, key } : 'own';
}
