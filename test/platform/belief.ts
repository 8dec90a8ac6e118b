// What a belief about the platform is, and the few things its test may ask for.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Belief {
  readonly says: string;
  /** Where it is said; what Google's pages do not say is open. */
  readonly source: string;
  /** No source settles it: what Selvedge does if it is otherwise, or what would have to change. */
  readonly open?: string;
  test(bench: Bench): Outcome;
}

/** Both as plain data; the belief holds if they are the same. */
export interface Outcome {
  readonly seen: unknown;
  readonly expected: unknown;
}

/** A spreadsheet to try things on. */
export interface Bench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A new tab of the test's own, with these cells at its top left; it is taken away afterwards. */
  sheet(cells?: readonly (readonly (string | number)[])[]): Sheet;
  /** Takes away another tab that the test has made. */
  alsoRemove(name: string): void;
}

/** Whether Google does it or throws. */
export function refusal(step: () => unknown): 'taken' | 'refused' {
  try {
    step();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}

/** Where onEdit leaves word that it ran. */
export const EDITED = 'platform-edited';

const COLUMN_MARK = 'platform-column';

/** Marks a whole column, given as `B:B`. */
export function markColumn(sheet: Sheet, column: string, value: string): void {
  sheet.getRange(column).addDeveloperMetadata(COLUMN_MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The number of the column that carries a mark; null if none does. */
export function columnMarked(sheet: Sheet, value: string): number | null {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).withValue(value).find();
  return mark?.getLocation().getColumn()?.getColumn() ?? null;
}
