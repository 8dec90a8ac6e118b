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

/** Every sheet that carries one of our marks, by table name: of a tab and its duplicate, the one marked first is ours. */
export function tabMarks(spreadsheet: Spreadsheet): ReadonlyMap<string, readonly [Sheet, ...Sheet[]]> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  const sheets = new Map<string, [Sheet, ...Sheet[]]>();
  for (const mark of marks) {
    const sheet = mark.getLocation().getSheet();
    const table = mark.getValue() ?? '';
    const known = sheets.get(table);
    if (sheet && known) known.push(sheet);
    else if (sheet) sheets.set(table, [sheet]);
  }
  return sheets;
}

/** Our sheets by table name. */
export function markedTabs(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  return new Map([...tabMarks(spreadsheet)].map(([table, [sheet]]) => [table, sheet]));
}

/** Makes a sheet an ordinary one. */
export function unmarkTab(sheet: Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === TAB_MARK) mark.remove();
}

/** Where the column marked with a key stands now. */
function markedColumn(sheet: Sheet, key: string): number | undefined {
  const [mark] = sheet
    .createDeveloperMetadataFinder()
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .withKey(COLUMN_MARK)
    .withValue(key)
    .find();
  return mark?.getLocation().getColumn()?.getColumn();
}

export interface FoundColumns {
  /** Column numbers by key. */
  readonly columns: { readonly [key: string]: number };
  /** What every header cell reads, left to right. */
  readonly header: readonly string[];
  /** The keys of those whose header shows an error. */
  readonly broken: readonly string[];
  /** Further columns that bear the label of one of them, by its key. */
  readonly doubles: { readonly [key: string]: readonly number[] };
}

/** The header row decides; marks are asked only for a label that is missing or doubled. */
export function findColumns(sheet: Sheet, labels: ReadonlyMap<string, string>): FoundColumns {
  const width = sheet.getLastColumn();
  const header = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(String);
  const found: { [key: string]: number } = {};
  for (const [key, label] of labels) {
    const place = header.indexOf(label);
    const clear = place >= 0 && header.lastIndexOf(label) === place;
    const column = clear ? place + 1 : markedColumn(sheet, key);
    if (column !== undefined) found[key] = column;
  }
  const numbersOf = (label: string) => header.flatMap((text, index) => (text === label ? [index + 1] : []));
  return {
    columns: found,
    header,
    broken: Object.keys(found).filter((key) => /^#/.test(header[(found[key] ?? 0) - 1] ?? '')),
    doubles: Object.fromEntries(
      [...labels].flatMap(([key, label]) => {
        const others = numbersOf(label).filter((number) => number !== found[key]);
        return others.length > 0 ? [[key, others]] : [];
      }),
    ),
  };
}

/** Every declared column's key and label. */
export function labelsOf(table: Table): ReadonlyMap<string, string> {
  return new Map(
    [...Object.entries(table.inputs), ...Object.entries(table.computed)].map(([key, { label }]) => [key, label]),
  );
}
