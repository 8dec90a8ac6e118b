// Why Google refused a write: what somebody has protected against this person, or turned into a Table.
import type { Blockage } from '../schema/blockage';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's own words are in the person's language: only of English ones it can be told that they mean something else. */
const mayMean = (error: unknown): boolean =>
  /protect|typed column/i.test(String(error)) || !/^en/.test(Session.getActiveUserLocale());

/** What may have kept a write out; undefined where nothing does. `sheets` are those that may have been written to. */
export function blockageBehind(
  error: unknown,
  spreadsheet: Spreadsheet,
  sheets: () => readonly Sheet[],
): Blockage | undefined {
  if (!mayMean(error)) return undefined;
  const own = sheets();
  const places = protectedFrom(spreadsheet, (sheet) => own.some((one) => one.getSheetId() === sheet.getSheetId()));
  if (places.length > 0) return { code: 'protected', places };
  const tabs = own.filter(isTyped).map((sheet) => sheet.getName());
  return tabs.length > 0 ? { code: 'table', tabs } : undefined;
}

/** What the person who runs this may not change, of the sheets that are meant. */
export function protectedFrom(spreadsheet: Spreadsheet, isMeant: (sheet: Sheet) => boolean): readonly string[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].flatMap((type) =>
    spreadsheet.getProtections(type).flatMap((protection) => {
      if (protection.canEdit()) return [];
      const range = protection.getRange();
      const sheet = range.getSheet();
      if (!isMeant(sheet)) return [];
      return [type === SHEET ? sheet.getName() : `${sheet.getName()}!${range.getA1Notation()}`];
    }),
  );
}

/** No call says whether cells are in a Table: it shows where Google refuses the very drop-downs that they have. */
function isTyped(sheet: Sheet): boolean {
  const cells = sheet.getRange(2, 1, 1, sheet.getLastColumn());
  const rules = cells.getDataValidations();
  try {
    cells.setDataValidations(rules);
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    console.warn(`${sheet.getName()} takes no drop-downs: ${error}`);
    return true;
  }
}
