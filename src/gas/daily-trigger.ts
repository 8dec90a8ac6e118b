// The one clock trigger that a person has in this spreadsheet.
import type { DailyTrigger } from '../app/ports';
import { FOR_REMINDERS } from '../schema/permission';
import { insistOn } from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Trigger = GoogleAppsScript.Script.Trigger;

/** Which spreadsheet a clock rings for: its run may be given none. */
const sheetOf = (trigger: string) => `sheet.${trigger}`;

/**
 * The spreadsheet that a run of the clock works on: its own, else the one that it was made in, which only the scope for all
 * spreadsheets lets it open. Null where neither is to be had.
 */
export function spreadsheetOf(event: GoogleAppsScript.Events.TimeDriven | undefined): Spreadsheet | null {
  const own = SpreadsheetApp.getActiveSpreadsheet();
  if (own || !event) return own;
  const id = PropertiesService.getUserProperties().getProperty(sheetOf(event.triggerUid));
  if (id === null) return null;
  try {
    return SpreadsheetApp.openById(id);
  } catch (error) {
    console.warn(`The spreadsheet of the clock was not opened: ${error}`);
    return null;
  }
}

/** `handler` is the function in main.ts that it runs. */
export function openDailyTrigger(handler: string): DailyTrigger {
  let triggers: readonly Trigger[] | undefined;
  /** A person's triggers for this function, in every spreadsheet: Google does not tell which of them is in which. */
  const all = (): readonly Trigger[] => {
    triggers ??= ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
    return triggers;
  };
  const here = (): Trigger | undefined =>
    ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).find(
      (trigger) => trigger.getHandlerFunction() === handler,
    );
  const byId = (id: string | undefined) => all().find((trigger) => trigger.getUniqueId() === id);

  const remove = (id: string | undefined) => {
    const trigger = byId(id);
    if (trigger) {
      ScriptApp.deleteTrigger(trigger);
      PropertiesService.getUserProperties().deleteProperty(sheetOf(trigger.getUniqueId()));
    }
    triggers = undefined;
  };

  return {
    find: (known) => (byId(known) ?? here())?.getUniqueId(),
    set(replaced, hour, timeZone) {
      // What rings needs no less than what is made: a clock that may send no mail is none.
      insistOn(...FOR_REMINDERS);
      remove(replaced);
      const builder = ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone);
      const id = builder.create().getUniqueId();
      PropertiesService.getUserProperties().setProperty(sheetOf(id), SpreadsheetApp.getActiveSpreadsheet().getId());
      return id;
    },
    remove,
  };
}
