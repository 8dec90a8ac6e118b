// The one clock trigger that a person has in this spreadsheet.
import type { DailyTrigger } from '../app/ports';
import { FOR_REMINDERS } from '../domain/permission';
import { insistOn } from './run';

type Trigger = GoogleAppsScript.Script.Trigger;

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
    if (trigger) ScriptApp.deleteTrigger(trigger);
    triggers = undefined;
  };

  return {
    find: (known) => (byId(known) ?? here())?.getUniqueId(),
    set(replaced, hour, timeZone) {
      // What rings needs no less than what is made: a clock that may send no mail is none.
      insistOn(...FOR_REMINDERS);
      remove(replaced);
      const builder = ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone);
      return builder.create().getUniqueId();
    },
    remove,
  };
}
