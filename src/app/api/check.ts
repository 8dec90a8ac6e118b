// What the check of a spreadsheet tells the sidebar.
import type { ReminderTrouble } from './reminders';

/** One thing that is not as it should be, in words. */
export interface CheckLine {
  /** By which `repair` finds it again. */
  readonly id: string;
  /** A sentence, or what the reminders' panel words. */
  readonly found: string | ReminderTrouble;
  /** How a report words it, where the sentence quotes a row. */
  readonly reported?: string;
  /** What a click does about it; absent where only time or somebody else can. */
  readonly button?: string;
  /** The button leads to what can be archived. */
  readonly archives?: true;
  /** Where the person authorises the add-on: the button is a link. */
  readonly url?: string;
}

export interface CheckView {
  readonly lines: readonly CheckLine[];
  /** Label and value of what is worth knowing. */
  readonly facts: readonly (readonly [string, string])[];
}
