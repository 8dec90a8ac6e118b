// How Selvedge finds its tabs and columns again after people renamed or moved them: marks in developer metadata.
import { columnLetters } from '../derive/place';
import type { Table } from '../schema/table';

const TAB_MARK = 'selvedge-tab';
const COLUMN_MARK = 'selvedge-column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function markTab(sheet: Sheet, table: string): void {
  sheet.addDeveloperMetadata(TAB_MARK, table, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Columns are marked one by one: Google takes metadata for a single column at a time. */
export function markColumn(sheet: Sheet, column: number, key: string): void {
  const letters = columnLetters(column);
  const whole = sheet.getRange(`${letters}:${letters}`);
  whole.addDeveloperMetadata(COLUMN_MARK, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The sheets that carry our marks, by table name. */
export function markedTabs(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  return new Map(
    marks.flatMap((mark): [string, Sheet][] => {
      const sheet = mark.getLocation().getSheet();
      return sheet ? [[mark.getValue() ?? '', sheet]] : [];
    }),
  );
}

function markedColumns(sheet: Sheet): ReadonlyMap<string, number> {
  const marks = sheet
    .createDeveloperMetadataFinder()
    .withKey(COLUMN_MARK)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();
  return new Map(
    marks.flatMap((mark): [string, number][] => {
      const column = mark.getLocation().getColumn();
      return column ? [[mark.getValue() ?? '', column.getColumn()]] : [];
    }),
  );
}

/** Column numbers by key. The header row decides; marks are asked only for a label that is missing or doubled. */
export function findColumns(sheet: Sheet, labels: ReadonlyMap<string, string>): { readonly [key: string]: number } {
  const width = sheet.getLastColumn();
  const header = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(String);
  const found: { [key: string]: number } = {};
  const unclear: string[] = [];
  for (const [key, label] of labels) {
    const column = header.indexOf(label);
    if (column >= 0 && header.lastIndexOf(label) === column) found[key] = column + 1;
    else unclear.push(key);
  }
  if (unclear.length === 0) return found;
  const marked = markedColumns(sheet);
  for (const key of unclear) {
    const column = marked.get(key);
    if (column !== undefined) found[key] = column;
  }
  return found;
}

/** Every declared column's key and label. */
export function labelsOf(table: Table): ReadonlyMap<string, string> {
  return new Map(
    [...Object.entries(table.inputs), ...Object.entries(table.computed)].map(([key, { label }]) => [key, label]),
  );
}
