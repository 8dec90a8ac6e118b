// Which of our tabs a person's edit touched, and whether its rows have their ids, with the fewest calls: this runs at every edit.
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Edit {
  readonly table: string;
  readonly rows: { readonly first: number; readonly count: number };
}

interface SeenEdit extends Edit {
  readonly range: Range;
  /** What the header of the id column read when ids were last given there; undefined where none are given. */
  readonly idHeader: string | undefined;
  /** The header of the tracking numbers; undefined where it has none, or none was seen yet. */
  readonly trackingHeader: string | undefined;
}

/** The edited rows below the header of one of our tabs; undefined for anything else. */
export function readEdit({ range }: EditEvent): SeenEdit | undefined {
  const sheetId = String(range.getSheet().getSheetId());
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const name = Object.keys(properties).find((key) => key.startsWith('tab.') && properties[key] === sheetId);
  const [top, bottom] = [Math.max(2, range.getRow()), range.getLastRow()];
  if (name === undefined || bottom < top) return undefined;
  const table = name.slice('tab.'.length);
  return {
    table,
    rows: { first: top, count: bottom - top + 1 },
    range,
    idHeader: properties[`id.${table}`],
    trackingHeader: properties[`track.${table}`],
  };
}

/** Whether one of the rows may lack its id, also where the column is not where it was last seen; or a number was typed that tells its carrier. */
export function needsServer({ range, rows, idHeader, trackingHeader }: SeenEdit): boolean {
  if (idHeader === '') return false;
  const sheet = range.getSheet();
  const width = sheet.getLastColumn();
  const header = sheet.getRange(1, 1, 1, width).getValues()[0]?.map(String) ?? [];
  const column = idHeader === undefined ? -1 : header.indexOf(idHeader);
  if (column < 0 || header.lastIndexOf(idHeader ?? '') !== column) return true;
  if (trackingHeader && header.slice(range.getColumn() - 1, range.getLastColumn()).includes(trackingHeader))
    return true;
  const ids = sheet.getRange(rows.first, column + 1, rows.count, 1).getValues();
  return ids.some(([id]) => id === '');
}
