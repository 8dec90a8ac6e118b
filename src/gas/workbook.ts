// The spreadsheet on Google's services, as the use cases see it.
import type { Tab, Workbook } from '../app/ports';
import { once } from '../derive/once';
import { TOTALS } from '../derive/totals';
import type { Cell } from '../schema/cells';
import type { Reading } from '../schema/checks';
import { laidTable, type Table } from '../schema/table';
import { cellReader, localeHabits, momentWriter } from './dates';
import { type FoundColumns, findColumns, labelsOf } from './developer-metadata';
import { lockAfter } from './lock';
import { openMemory } from './memory';
import { openPlaces, type Places } from './places';
import { trueUser } from './run';
import { openSheets, type Sheets } from './sheets';
import { openTab } from './tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Opens the active spreadsheet. Nothing is asked of Google before it is needed, and nothing twice. */
export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // A clock trigger may be run without its spreadsheet.
  if (!spreadsheet) throw new Error('Google did not open the spreadsheet.');
  const facts = factsOf(spreadsheet);
  const memory = openMemory();
  const sheets = openSheets(spreadsheet, memory);
  const tabs = new Map<string, Tab | undefined>();
  /** Where the columns stand of the tabs whose headers were read. */
  const standing = new Map<Table, FoundColumns['columns']>();

  const forget = () => {
    memory.forget();
    sheets.forget();
    tabs.clear();
    standing.clear();
  };
  const placesOf = (table: Table): Places =>
    openPlaces(memory, table.name, [...labelsOf(laidIn(sheets, table)).keys()]);
  const keepPlaces = (found: ReadonlyMap<Table, FoundColumns['columns']>) =>
    memory.keepAll([...found].flatMap(([table, columns]) => placesOf(table).news(columns)));

  return {
    get name() {
      return facts.name();
    },
    get reading() {
      return facts.reading();
    },
    get user() {
      return facts.user();
    },
    get url() {
      return spreadsheet.getUrl();
    },
    get locale() {
      return facts.locale();
    },
    get timeZone() {
      return facts.timeZone();
    },
    setTimeZone: (zone) => spreadsheet.setSpreadsheetTimeZone(zone),
    moment: (at = Date.now()) => ({ at, text: facts.writeMoment()(at) }),
    laid: (table) => laidIn(sheets, table),
    tab(table) {
      if (!tabs.has(table.name))
        tabs.set(table.name, openTable(sheets, table, { placesOf, standing, readCell: facts.readCell }));
      return tabs.get(table.name);
    },
    // Only who writes remembers: reading changes nothing.
    locked: lockAfter(forget, () => keepPlaces(standing)),
    keepPlaces,
    forget,
    recall: (key) => memory.all().get(key),
    remember: memory.keep,
    commit: () => SpreadsheetApp.flush(),
    selected: () => selectedRow(spreadsheet, sheets),
    select(table, row) {
      sheets.find(table.name)?.getRange(row, 1).activate();
    },
  };
}

/** What the spreadsheet tells of itself, each asked once. */
function factsOf(spreadsheet: Spreadsheet) {
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const reader = once(() => cellReader(timeZone()));
  return {
    timeZone,
    locale,
    name: once(() => spreadsheet.getName()),
    user: once(trueUser),
    reading: once<Reading>(() => ({
      today: Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd'),
      ...localeHabits(locale()),
    })),
    writeMoment: once(() => momentWriter(timeZone())),
    readCell: (value: unknown): Cell => reader()(value),
  };
}

const laidIn = (sheets: Sheets, table: Table): Table => laidTable(table, (name) => sheets.find(name) !== undefined);

interface Known {
  readonly placesOf: (table: Table) => Places;
  readonly standing: Map<Table, FoundColumns['columns']>;
  readonly readCell: (value: unknown) => Cell;
}

function openTable(sheets: Sheets, table: Table, { placesOf, standing, readCell }: Known): Tab | undefined {
  const sheet = sheets.find(table.name);
  if (!sheet) return undefined;
  const laid = laidIn(sheets, table);
  const labels = labelsOf(laid);
  const find = once(() => {
    const found = findColumns(sheet, labels);
    standing.set(table, found.columns);
    return found;
  });
  return openTab({
    sheet,
    labels,
    find,
    stoodLast: () => (standing.has(table) ? undefined : placesOf(table).last()),
    computed: new Set(Object.keys(laid.computed)),
    readCell,
    onGrowth: (rows) => growTotals(sheets, rows),
  });
}

/** Totals must hold a row for each key of the tabs it sums. */
function growTotals(sheets: Sheets, rows: number): void {
  const totals = sheets.find(TOTALS);
  const max = totals?.getMaxRows() ?? rows;
  if (totals && max < rows) totals.insertRowsAfter(max, rows - max);
}

function selectedRow(spreadsheet: Spreadsheet, sheets: Sheets): ReturnType<Workbook['selected']> {
  const cell = spreadsheet.getCurrentCell();
  const row = cell?.getRow() ?? 0;
  if (!cell || row < 2) return undefined;
  const table = sheets.tableOf(cell.getSheet());
  return table === undefined ? undefined : { table, row };
}
