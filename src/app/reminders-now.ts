// What the workbook has to remind people of today, gathered from its rows as they stand.
import type { Book } from '../domain/book';
import { isSummaryDay, lastWeekday } from '../domain/calendar';
import type { Digest } from '../domain/digest';
import type { DigestContext, OwnedLine } from '../domain/digests';
import { type ReminderSettings, readReminderSettings } from '../domain/reminder-settings';
import type { WeekSummary } from '../domain/week';
import { addDays } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { MailedRows } from '../schema/wire';
import { type Wanting, wantingRows } from './attention';
import { isSetUp, judged, openBook, settingRows } from './book';
import { tabsOn } from './desks';
import { movedSince, standNow } from './moved-rows';
import type { Workbook } from './ports';
import { labelOnSheet, titleOnSheet } from './sheet-names';
import { openNews } from './told-rows';

export interface RemindersNow {
  readonly set: ReminderSettings;
  readonly owned: readonly OwnedLine[];
  readonly context: DigestContext;
  /** How the rows that move with others stand, to be kept for the next mails. */
  readonly stands: string;
}

/** Where a person's clock is remembered, with the spreadsheet that it was made in. */
export const clockOf = (person: string) => `clock.${person.toLowerCase()}`;

/** Whose clocks are on: a copy of the spreadsheet has their settings, and not their clocks. */
export function clocksHere(workbook: Workbook, { clocks }: ReminderSettings): readonly string[] {
  return clocks.filter((person) => workbook.recall(clockOf(person)) !== undefined);
}

/** What reminders read: all but the notes. */
export const reminderBook = (workbook: Workbook): Book => openBook(workbook, judged);

/** The day of what mails tell once a week, where there is no weekly summary. */
const MONDAY = 1;

/** Reads the workbook once, a tab at a time; undefined until the spreadsheet was set up. */
export function remindersNow(workbook: Workbook, book = reminderBook(workbook)): RemindersNow | undefined {
  if (!isSetUp(workbook)) return undefined;
  // Before the rows: the headers that it looks at tell where these stand.
  const damaged = damagedColumns(workbook, book);
  const set = readReminderSettings(settingRows(book));
  const { today } = workbook.reading;
  const { summaryDay } = set;
  const isWeekly = isSummaryDay(today, summaryDay ?? MONDAY, set.calendar);
  const isSummary = summaryDay !== undefined && isWeekly;
  const monday = isSummary ? lastWeekday(today, summaryDay) : today;
  return {
    set,
    stands: standNow(book),
    owned: wantingRows(book)
      .filter(({ tab, attention }) => isWeekly || tab.findings[attention.finding.code]?.weekly !== true)
      .map((row) => ownedLine(workbook, row)),
    context: {
      spreadsheetName: workbook.name,
      url: workbook.url,
      day: today,
      recipients: set.recipients,
      languageOf: set.languageOf,
      damaged,
      week: isSummary ? weekBefore(book, monday) : undefined,
      isNew: openNews(workbook, today),
      moved: movedSince(workbook, book, today),
      evenIfQuiet: isSummary && set.allQuiet ? [...new Set([...set.recipients, ...set.clocks])] : [],
    },
  };
}

/** The seven days before a day, as each tab tells of them. */
function weekBefore(book: Book, day: IsoDate): WeekSummary {
  const [from, to] = [addDays(day, -7), addDays(day, -1)];
  const parts = tabsOn(book).flatMap(({ table, week }) =>
    week ? [{ table: table.name, measures: week(book, from, to) }] : [],
  );
  return { from, to, baseCurrency: book.settings().baseCurrency, parts };
}

function ownedLine(workbook: Workbook, { tab, attention, owner, row, next, notes }: Wanting): OwnedLine {
  const place = { sheetId: workbook.tab(tab.table)?.sheetId ?? 0, row };
  return { line: { ...attention, ...(next ? { next } : {}), notes, place }, owner };
}

/** `Orders › Status` of columns that are gone or show an error, and tabs that are gone. */
function damagedColumns(workbook: Workbook, book: Book): readonly string[] {
  return tabsOn(book).flatMap(({ table }) => {
    const tab = workbook.tab(table);
    const name = titleOnSheet(book, table);
    if (!tab) return [name];
    return [...tab.broken, ...tab.missing].map((key) => `${name} › ${labelOnSheet(book, table, key)}`);
  });
}

/** A property takes little; the first digests are the most pressing. In bytes, each letter taken for the widest. */
const ROOM = 7_500;

/** Which id the mails mean at which row. */
export function mailedRows(digests: readonly Digest[]): MailedRows {
  const mailed: MailedRows = {};
  let left = ROOM;
  for (const { table, id, place } of digests.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))) {
    left -= 3 * id.length + 12;
    if (left < 0) return mailed;
    if (id === '') continue;
    mailed[table] = { ...mailed[table], [String(place.row)]: id };
  }
  return mailed;
}
