// The spreadsheet on Google's services, as the use cases see it.
import type { Desk, Tab } from '../app/ports';
import type { Reading } from '../schema/checks';
import type { Table } from '../schema/table';
import { cellReader, localeHabits } from './dates';
import { findColumns, labelsOf, markedTabs } from './marks';
import { openTab } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How long one person waits for another's step before being told to try again, in milliseconds. */
const PATIENCE = 10_000;

const tabProperty = (table: string) => `tab.${table}`;

/** Opens the active spreadsheet. Everything is asked of Google at most once in a run. */
export function openDesk(): Desk {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const today = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
  const reading: Reading = { today, ...localeHabits(spreadsheet.getSpreadsheetLocale()) };
  const readCell = cellReader(timeZone);
  const properties = PropertiesService.getDocumentProperties();
  const memory = new Map(Object.entries(properties.getProperties()));
  const tabs = new Map<string, Tab | undefined>();
  let marked: ReadonlyMap<string, Sheet> | undefined;
  let locked = false;

  const remember = (name: string, value: string | undefined) => {
    if (value === undefined) {
      memory.delete(name);
      properties.deleteProperty(name);
    } else {
      memory.set(name, value);
      properties.setProperty(name, value);
    }
  };

  const rememberTabs = (found: ReadonlyMap<string, Sheet>): ReadonlyMap<string, Sheet> => {
    const ids = [...found].map(([table, sheet]) => [tabProperty(table), String(sheet.getSheetId())]);
    if (ids.length > 0) properties.setProperties(Object.fromEntries(ids));
    return found;
  };

  const findSheet = (table: Table): Sheet | undefined => {
    const known = memory.get(tabProperty(table.name));
    const sheet = known === undefined ? null : spreadsheet.getSheetById(Number(known));
    if (sheet) return sheet;
    // A copied spreadsheet has lost its properties, and a first set-up has not written them: the marks tell.
    marked ??= rememberTabs(markedTabs(spreadsheet));
    return marked.get(table.name);
  };

  const openTable = (table: Table): Tab | undefined => {
    const sheet = findSheet(table);
    if (!sheet) return undefined;
    const labels = labelsOf(table);
    const columns = findColumns(sheet, labels);
    return openTab(
      sheet,
      columns,
      [...labels.keys()].filter((key) => columns[key] === undefined),
      readCell,
    );
  };

  return {
    name: spreadsheet.getName(),
    reading,
    get user() {
      return Session.getActiveUser().getEmail();
    },
    tab(table) {
      if (!tabs.has(table.name)) tabs.set(table.name, openTable(table));
      return tabs.get(table.name);
    },
    locked(step) {
      if (locked) return { done: step() };
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(PATIENCE)) return undefined;
      locked = true;
      try {
        const done = step();
        SpreadsheetApp.flush();
        return { done };
      } finally {
        locked = false;
        lock.releaseLock();
      }
    },
    recall: (name) => memory.get(name),
    remember,
    select(table, row) {
      const sheet = findSheet(table);
      if (sheet) sheet.getRange(row, 1).activate();
    },
  };
}
