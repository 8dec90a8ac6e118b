// Tells which sheet is which tab: the spreadsheet remembers it by their ids, else their marks tell.
import { markedTabs } from './developer-metadata';
import type { Memory } from './memory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Sheets {
  find(table: string): Sheet | undefined;
  /** Whether the spreadsheet remembers the tab of a table; nothing is looked for. */
  remembers(table: string): boolean;
  tableOf(sheet: Sheet): string | undefined;
  /** The tabs that the spreadsheet remembers. */
  known(): readonly Sheet[];
  /** The marks are read anew at the next need. */
  forget(): void;
}

const PREFIX = 'tab.';

export function openSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, memory: Memory): Sheets {
  let marked: ReadonlyMap<string, Sheet> | undefined;

  const readMarks = (): ReadonlyMap<string, Sheet> => {
    const found = markedTabs(spreadsheet);
    const ids = [...found].map(([table, sheet]) => [PREFIX + table, String(sheet.getSheetId())] as const);
    memory.keepAll(ids.filter(([key, id]) => memory.all().get(key) !== id));
    return found;
  };

  return {
    find(table) {
      const known = memory.all().get(PREFIX + table);
      const sheet = known === undefined ? null : spreadsheet.getSheetById(Number(known));
      // A copied spreadsheet has lost its properties, and a first set-up has not written them: the marks tell.
      marked ??= sheet ? undefined : readMarks();
      return sheet ?? marked?.get(table);
    },
    remembers: (table) => memory.all().has(PREFIX + table),
    tableOf(sheet) {
      const sheetId = String(sheet.getSheetId());
      const remembered = () => [...memory.all()].find(([key, id]) => key.startsWith(PREFIX) && id === sheetId)?.[0];
      // As of any tab: what nobody remembers, the marks may know.
      const known = remembered();
      if (known === undefined) marked ??= readMarks();
      return (known ?? remembered())?.slice(PREFIX.length);
    },
    known: () =>
      [...memory.all()].flatMap(([key, id]) =>
        key.startsWith(PREFIX) ? (spreadsheet.getSheetById(Number(id)) ?? []) : [],
      ),
    forget() {
      marked = undefined;
    },
  };
}
