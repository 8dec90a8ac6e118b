// Which of our tabs a person's edit touched, and whether Selvedge has to do with it, with the fewest calls: this runs at every edit.
import type { Edit } from '../app/ports';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface SeenEdit extends Edit {
  readonly range: Range;
  /**
   * What the header of the id column read at the last edit that was looked after; ANY where a tab has no ids of ours but
   * formulas, '' where it has neither.
   */
  readonly watched: string | undefined;
  /**
   * The headers of the columns whose every edit is looked after, `?` before those of numbers and dates, and `%` as well before
   * those of whole numbers; undefined at first.
   */
  readonly heeded: readonly string[] | string | undefined;
  /** Whether one of the last steps wrote the first of these rows, or into rows that somebody was moving. */
  readonly isWritten: boolean;
}

const ANY = '*';
/** No header of an id reads so. */
const UNKNOWN = '?';

/** The edited rows below the header of one of our tabs; undefined for anything else. */
export function readEdit({ range, oldValue, value }: EditEvent): SeenEdit | undefined {
  const sheetId = String(range.getSheet().getSheetId());
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const name = Object.keys(properties).find((key) => key.startsWith('tab.') && properties[key] === sheetId);
  const [top, bottom] = [Math.max(2, range.getRow()), range.getLastRow()];
  if (name === undefined || bottom < top) return undefined;
  const table = name.slice('tab.'.length);
  const heed = properties[`heed.${table}`];
  return {
    table,
    rows: { first: top, count: bottom - top + 1 },
    columns: { first: range.getColumn(), last: range.getLastColumn() },
    was: oldValue,
    typed: value,
    range,
    watched: properties[`watch.${table}`],
    heeded: heed ? heed.split('\n') : heed,
    isWritten: Object.keys(properties).some(
      (key) =>
        key === `moved.${table}` ||
        (key.startsWith('step.') && RegExp(`"${table}":\\[[\\d,]*\\b${top}\\b`).test(properties[key] ?? '')),
    ),
  };
}

/**
 * Whether an id may be missing or stand twice, something stands in a formula's way, or a column was edited that fills
 * another: also where the ids are not where they were.
 */
export function concernsUs({
  range,
  rows,
  columns,
  typed: text,
  watched = UNKNOWN,
  heeded,
  isWritten,
}: SeenEdit): boolean {
  if (heeded === undefined) return true;
  if (watched === '') return false;
  const sheet = range.getSheet();
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues().flat().map(String);
  const typed = header.slice(columns.first - 1, columns.last);
  const isHeeded = (as: string) => typed.some((label) => heeded.includes(as + label));
  if (typed.some((label) => label[0] === '#') || isHeeded('')) return true;
  // A day is whole, too: its milliseconds are.
  const isOdd = (cell: unknown) => (typeof cell === 'string' ? cell : isHeeded('%') && (cell as number) % 1);
  if (isHeeded('?') && range.getValues().flat().some(isOdd)) return true;
  // What was typed there may have been written over.
  if (watched === ANY) return isWritten && !!text && String(range.getValue()) !== text;
  const id = header.indexOf(watched) + 1;
  if (!id || header.lastIndexOf(watched) >= id) return true;
  if (columns.first <= id && columns.last >= id) return true;
  // One cell is read with the id of its row: what was typed into it may have been written over.
  const at = text ? columns.first : id;
  const left = Math.min(id, at);
  const cells = sheet.getRange(rows.first, left, rows.count, Math.abs(at - id) + 1).getValues();
  const isOther = (cell: unknown) => typeof cell === 'string' && cell !== (text || cell);
  return cells.some((row) => row[id - left] === '' || isOther(row[at - left]));
}
