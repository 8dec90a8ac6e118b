// What a clock trigger's run finds: it fires a minute after the suite, and leaves word with the person, not the document.
import type { Belief, Outcome } from './belief';

const KEY = 'platform-clock';

export const clockFindsSpreadsheet: Omit<Belief, 'test'> = {
  says: 'The run of a clock trigger finds its spreadsheet under the scope spreadsheets.currentonly, and its document lock.',
  source: 'https://developers.google.com/workspace/add-ons/concepts/editor-triggers',
  open: 'Selvedge leaves word in the person’s own properties, and the sidebar shows it.',
};

export const clockHasNoSource: Omit<Belief, 'test'> = {
  says: 'getTriggerSourceId of a clock trigger is null.',
  source: 'https://developers.google.com/apps-script/reference/script/trigger#gettriggersourceid',
  open: 'Selvedge finds its clock again by the id it had when it was made.',
};

const own = () => PropertiesService.getUserProperties();

/** Has `handler` run in a minute, and forgets what the last one saw. */
export function setClock(handler: string): void {
  removeClock(handler);
  own().deleteProperty(KEY);
  ScriptApp.newTrigger(handler).timeBased().after(60_000).create();
}

const clocks = (handler: string) =>
  ScriptApp.getProjectTriggers().filter((each) => each.getHandlerFunction() === handler);

export function removeClock(handler: string): void {
  for (const trigger of clocks(handler)) ScriptApp.deleteTrigger(trigger);
}

/** The body of the trigger. */
export function atTheClock(): void {
  const seen = {
    spreadsheet: attempt(() => typeof SpreadsheetApp.getActiveSpreadsheet()?.getName()),
    lock: attempt(() => typeof LockService.getDocumentLock()?.tryLock(1_000)),
  };
  own().setProperty(KEY, JSON.stringify(seen));
}

function attempt(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
}

/** What the trigger saw; undefined while it has not fired. */
export function clockSaw(): Outcome | undefined {
  const seen = own().getProperty(KEY);
  return seen === null ? undefined : { seen: JSON.parse(seen), expected: { spreadsheet: 'string', lock: 'boolean' } };
}

export function clockSource(handler: string): Outcome {
  return { seen: clocks(handler)[0]?.getTriggerSourceId(), expected: null };
}
