// What the workbook has to remind people of today, gathered from its rows as they stand.
import { sectionFor } from '../derive/reminders';
import { isSummaryDay, lastWeekday } from '../domain/calendar';
import type { Digest } from '../domain/digest';
import type { DigestContext, OwnedLine } from '../domain/digests';
import { type ReminderSettings, readReminderSettings } from '../domain/reminder-settings';
import { weekSummary } from '../domain/week';
import { addDays } from '../schema/dates';
import type { Table } from '../schema/table';
import type { MailedRows } from '../schema/wire';
import { tables } from '../tables';
import { type Wanting, wantingRows } from './attention-rows';
import type { Desk } from './ports';
import { judged, openRows, type RowsOf, readWorkbook } from './read-workbook';

export interface RemindersNow {
  readonly set: ReminderSettings;
  readonly owned: readonly OwnedLine[];
  readonly context: DigestContext;
}

/** Where a person's clock is remembered, with the spreadsheet that it was made in. */
export const clockOf = (person: string) => `clock.${person.toLowerCase()}`;

/** Whose clocks are on: a copy of the spreadsheet has their settings, and not their clocks. */
export function clocksHere(desk: Desk, { clocks }: ReminderSettings): readonly string[] {
  return clocks.filter((person) => desk.recall(clockOf(person)) !== undefined);
}

/** The rows that reminders read, without the notes. */
export const reminderRows = (desk: Desk): RowsOf => openRows(desk, judged);

/** Reads the workbook once, a tab at a time; undefined until the spreadsheet was set up. */
export function remindersNow(desk: Desk, rowsOf = reminderRows(desk)): RemindersNow | undefined {
  const workbook = readWorkbook(desk, rowsOf);
  if (!workbook) return undefined;
  const set = readReminderSettings(workbook.settingRows);
  const { today } = desk.reading;
  const { summaryDay } = set;
  const isSummary = summaryDay !== undefined && isSummaryDay(today, summaryDay, set.calendar);
  const monday = isSummary ? lastWeekday(today, summaryDay) : today;
  return {
    set,
    owned: ownedLines(desk, wantingRows(workbook, today)),
    context: {
      desk: desk.name,
      url: desk.url,
      day: today,
      recipients: set.recipients,
      languageOf: set.languageOf,
      damaged: damagedColumns(desk),
      week: isSummary
        ? weekSummary(workbook.rows, workbook.settings, addDays(monday, -7), addDays(monday, -1))
        : undefined,
      evenIfQuiet: isSummary && set.allQuiet ? [...new Set([...set.recipients, ...set.clocks])] : [],
    },
  };
}

function ownedLines(desk: Desk, rows: readonly Wanting[]): readonly OwnedLine[] {
  const sheetIds = new Map<Table, number>();
  for (const { table } of rows) if (!sheetIds.has(table)) sheetIds.set(table, desk.tab(table)?.sheetId ?? 0);
  return rows.flatMap(({ table, attention, owner, row, mail }): readonly OwnedLine[] => {
    const section = sectionFor(table, attention.finding.code);
    if (section === undefined) return [];
    const { next, slipReason, trackingMissing, way } = mail;
    const line = {
      ...attention,
      ...(next ? { next } : {}),
      ...(slipReason === undefined ? {} : { slipReason }),
      ...(trackingMissing ? { trackingMissing } : {}),
      ...(way ? { way } : {}),
      place: { sheetId: sheetIds.get(table) ?? 0, row },
    };
    return [{ line, section, owner }];
  });
}

/** `Orders › Status` of columns that are gone or show an error, and tabs that are gone. */
function damagedColumns(desk: Desk): readonly string[] {
  return tables.flatMap((table) => {
    const tab = desk.tab(table);
    if (!tab) return [table.name];
    const labelOf = (key: string) => (table.inputs[key] ?? table.computed[key])?.label ?? key;
    return [...tab.broken, ...tab.missing].map((key) => `${table.name} › ${labelOf(key)}`);
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
