// The spreadsheet on Google's services, as the use cases see it.
import type { Workbook } from '../app/ports';
import { once } from '../derive/once';
import type { Blockage } from '../schema/blockage';
import type { Cell } from '../schema/cells';
import type { Reading } from '../schema/checks';
import { toldIn } from '../schema/told';
import { blockageBehind, protectedFrom } from './blockages';
import { cellReader, localeHabits, momentWriter } from './dates';
import { findHighest, keepHighest } from './developer-metadata';
import { openDialogs } from './dialogs';
import { lockAfter } from './lock';
import { openMemory } from './memory';
import { trueUser } from './run';
import { openSheets, type Sheets } from './sheets';
import { openTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Opens the active spreadsheet. Nothing is asked of Google before it is needed, and nothing twice. `blocked` words what somebody has set
 * that keeps a step from being written.
 */
export function openWorkbook(
  blocked: (blockage: Blockage) => Error,
  spreadsheet: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet(),
): Workbook {
  // A clock trigger may be run without its spreadsheet.
  if (!spreadsheet) throw new Error('Google did not open the spreadsheet.');
  const facts = factsOf(spreadsheet);
  const memory = openMemory(spreadsheet);
  const sheets = openSheets(spreadsheet, memory);
  const tabs = openTabs(sheets, memory, { readCell: facts.readCell, blocked });

  const forget = () => {
    for (const known of [memory, sheets, tabs]) known.forget();
  };

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
    lastPlaces: tabs.last,
    setTimeZone: (zone) => spreadsheet.setSpreadsheetTimeZone(zone),
    moment: (at = Date.now()) => ({ at, text: facts.writeMoment()(at) }),
    laid: tabs.laid,
    tab: tabs.open,
    remembers: ({ name }) => sheets.remembers(name),
    // Only who writes remembers: reading changes nothing.
    locked: lockAfter(forget, tabs.keepFound, (error, isTakenBack) => {
      const blockage = blockageBehind(error, spreadsheet, sheets.known) ?? (isTakenBack ? nothingOf(error) : undefined);
      return blockage ? blocked(blockage) : error;
    }),
    protectedFrom: () => protectedFrom(spreadsheet, (sheet) => sheets.tableOf(sheet) !== undefined),
    keepPlaces: tabs.keep,
    forget,
    recall: (key) => memory.all().get(key),
    remember: memory.keep,
    highestArchived: (prefix) => Number(findHighest(spreadsheet, prefix)?.getValue() ?? 0),
    keepHighestArchived: (prefix, number) => keepHighest(spreadsheet, prefix, number),
    commit: () => SpreadsheetApp.flush(),
    selected: () => selectedRow(spreadsheet, sheets),
    select(table, row) {
      sheets.find(table.name)?.getRange(row, 1).activate();
    },
    toast: openDialogs().toast,
  };
}

/** What has its words already keeps them. */
const nothingOf = (error: unknown): Blockage | undefined =>
  toldIn(String(error)) === undefined ? { code: 'takenBack', why: messageOf(error) } : undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim();

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

function selectedRow(spreadsheet: Spreadsheet, sheets: Sheets): ReturnType<Workbook['selected']> {
  const cell = spreadsheet.getCurrentCell();
  const row = cell?.getRow() ?? 0;
  if (!cell || row < 2) return undefined;
  const table = sheets.tableOf(cell.getSheet());
  return table === undefined ? undefined : { table, row };
}
