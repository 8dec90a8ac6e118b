// The spreadsheet on Google's services, as the use cases see it.
import type { Desk, Tab } from '../app/ports';
import { TOTALS } from '../derive/totals';
import type { Cell } from '../schema/cells';
import type { Reading } from '../schema/checks';
import { laidTable, type Table } from '../schema/table';
import { cellReader, localeHabits, momentWriter } from './dates';
import { findColumns, labelsOf, markedTabs } from './marks';
import { trueUser } from './run';
import { openTab } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How long one person waits for another's step before being told to try again, in milliseconds. */
const PATIENCE = 10_000;

const tabProperty = (table: string) => `tab.${table}`;

/** Asks once, at first need. */
function once<Value>(ask: () => Value): () => Value {
  let answer: { readonly value: Value } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

/** What was done stays done though the lock cannot be given back: Google takes it back itself when the run ends. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(`The lock was not released: ${error}`);
  }
}

/** Opens the active spreadsheet. Nothing is asked of Google before it is needed, and nothing twice. */
export function openDesk(): Desk {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // A clock trigger may be run without its spreadsheet.
  if (!spreadsheet) throw new Error('Google did not open the spreadsheet.');
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const name = once(() => spreadsheet.getName());
  const user = once(trueUser);
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const reading = once<Reading>(() => ({
    today: Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd'),
    ...localeHabits(locale()),
  }));
  const reader = once(() => cellReader(timeZone()));
  const writeMoment = once(() => momentWriter(timeZone()));
  const readCell = (value: unknown): Cell => reader()(value);
  const properties = once(() => PropertiesService.getDocumentProperties());
  const tabs = new Map<string, Tab | undefined>();
  let marked: ReadonlyMap<string, Sheet> | undefined;
  let kept: Map<string, string> | undefined;
  let locked = false;

  const memory = (): Map<string, string> => {
    kept ??= new Map(Object.entries(properties().getProperties()));
    return kept;
  };

  const remember = (key: string, value: string | undefined) => {
    if (value === undefined) {
      memory().delete(key);
      properties().deleteProperty(key);
    } else {
      memory().set(key, value);
      properties().setProperty(key, value);
    }
  };

  function rememberTabs(found: ReadonlyMap<string, Sheet>): ReadonlyMap<string, Sheet> {
    const ids = [...found].map(([table, sheet]) => [tabProperty(table), String(sheet.getSheetId())] as const);
    for (const [key, id] of ids) memory().set(key, id);
    if (ids.length > 0) properties().setProperties(Object.fromEntries(ids));
    return found;
  }

  const findSheet = (table: string): Sheet | undefined => {
    const known = memory().get(tabProperty(table));
    const sheet = known === undefined ? null : spreadsheet.getSheetById(Number(known));
    // A copied spreadsheet has lost its properties, and a first set-up has not written them: the marks tell.
    marked ??= sheet ? undefined : rememberTabs(markedTabs(spreadsheet));
    return sheet ?? marked?.get(table);
  };

  /** Totals must hold a row for each key of the tabs it sums. */
  const growTotals = (rows: number) => {
    const totals = findSheet(TOTALS);
    const max = totals?.getMaxRows() ?? rows;
    if (totals && max < rows) totals.insertRowsAfter(max, rows - max);
  };

  const laid = (table: Table): Table => laidTable(table, (name) => findSheet(name) !== undefined);

  const openTable = (table: Table): Tab | undefined => {
    const sheet = findSheet(table.name);
    if (!sheet) return undefined;
    const labels = labelsOf(laid(table));
    const { columns, broken, header } = findColumns(sheet, labels);
    const missing = [...labels.keys()].filter((key) => columns[key] === undefined);
    const headerOf = (key: string) => header[(columns[key] ?? 0) - 1];
    return openTab(sheet, columns, { missing, broken, header: headerOf }, readCell, growTotals);
  };

  const forget = () => {
    kept = undefined;
    marked = undefined;
    tabs.clear();
  };

  return {
    get name() {
      return name();
    },
    get reading() {
      return reading();
    },
    get user() {
      return user();
    },
    get url() {
      return spreadsheet.getUrl();
    },
    get locale() {
      return locale();
    },
    get timeZone() {
      return timeZone();
    },
    moment: (at = Date.now()) => ({ at, text: writeMoment()(at) }),
    laid,
    tab(table) {
      if (!tabs.has(table.name)) tabs.set(table.name, openTable(table));
      return tabs.get(table.name);
    },
    locked(step, takeBack) {
      if (locked) return { done: step() };
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(PATIENCE)) return undefined;
      locked = true;
      // Whoever held the lock may have given numbers and moved columns: what was known before it counts no more.
      forget();
      try {
        const done = step();
        SpreadsheetApp.flush();
        return { done };
      } catch (error) {
        if (takeBack) {
          takeBack();
          SpreadsheetApp.flush();
        }
        throw error;
      } finally {
        locked = false;
        release(lock);
      }
    },
    forget,
    recall: (key) => memory().get(key),
    remember,
    commit: () => SpreadsheetApp.flush(),
    selected() {
      const cell = spreadsheet.getCurrentCell();
      const row = cell?.getRow() ?? 0;
      if (!cell || row < 2) return undefined;
      const sheetId = String(cell.getSheet().getSheetId());
      const remembered = () => [...memory()].find(([key, id]) => key.startsWith('tab.') && id === sheetId)?.[0];
      // As of any tab: what nobody remembers, the marks may know.
      const known = remembered();
      if (known === undefined) marked ??= rememberTabs(markedTabs(spreadsheet));
      const name = known ?? remembered();
      return name === undefined ? undefined : { table: name.slice('tab.'.length), row };
    },
    select(table, row) {
      findSheet(table.name)?.getRange(row, 1).activate();
    },
  };
}
