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
  /** The headers of the columns whose every edit is looked after, and `?` before those of numbers and dates; undefined at first. */
  readonly heeded: readonly string[] | undefined;
}

const ANY = '*';

/** The edited rows below the header of one of our tabs; undefined for anything else. */
export function readEdit({ range, oldValue }: EditEvent): SeenEdit | undefined {
  const sheetId = String(range.getSheet().getSheetId());
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const name = Object.keys(properties).find((key) => key.startsWith('tab.') && properties[key] === sheetId);
  const [top, bottom] = [Math.max(2, range.getRow()), range.getLastRow()];
  if (name === undefined || bottom < top) return undefined;
  const table = name.slice('tab.'.length);
  return {
    table,
    rows: { first: top, count: bottom - top + 1 },
    columns: { first: range.getColumn(), last: range.getLastColumn() },
    was: oldValue,
    range,
    watched: properties[`watch.${table}`],
    heeded: properties[`heed.${table}`]?.split('\n'),
  };
}

/**
 * Whether an id may be missing or stand twice, something stands in a formula's way, or a column was edited that fills
 * another: also where the ids are not where they were.
 */
export function concernsUs({ range, rows, columns, watched, heeded }: SeenEdit): boolean {
  if (heeded === undefined) return true;
  if (watched === '') return false;
  const sheet = range.getSheet();
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]?.map(String) ?? [];
  const typed = header.slice(columns.first - 1, columns.last);
  if (typed.some((label) => label.startsWith('#') || heeded.includes(label))) return true;
  const mayBeText = typed.some((label) => heeded.includes(`?${label}`));
  if (mayBeText && range.getValues().some((cells) => cells.some((cell) => cell !== '' && typeof cell === 'string')))
    return true;
  if (watched === ANY) return false;
  const column = watched === undefined ? -1 : header.indexOf(watched);
  if (column < 0 || header.lastIndexOf(watched ?? '') !== column) return true;
  if (columns.first <= column + 1 && columns.last > column) return true;
  const ids = sheet.getRange(rows.first, column + 1, rows.count, 1).getValues();
  return ids.some(([id]) => id === '');
}
