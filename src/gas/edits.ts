// Which of our tabs a person's edit touched, found with the fewest calls: this runs at every edit.
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

export interface Edit {
  readonly table: string;
  readonly rows: { readonly first: number; readonly count: number };
}

/** The edited rows below the header of one of our tabs; undefined for anything else. */
export function readEdit(event: EditEvent): Edit | undefined {
  const { range } = event;
  const sheetId = String(range.getSheet().getSheetId());
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const name = Object.keys(properties).find((key) => key.startsWith('tab.') && properties[key] === sheetId);
  const [top, bottom] = [Math.max(2, range.getRow()), range.getLastRow()];
  if (name === undefined || bottom < top) return undefined;
  return { table: name.slice('tab.'.length), rows: { first: top, count: bottom - top + 1 } };
}
