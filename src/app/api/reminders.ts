// What the reminders' panel and the server say to each other.
import type { Permission } from '../../schema/permission';
import type { FormView } from './forms';
import type { NotGranted, Refused, Wrong } from './outcomes';

/** A run of the reminders and what came of it. */
export interface LastRun {
  /** When it began, as the spreadsheet's people read it: `2026-11-23 08:12`. */
  readonly at: string;
  /** Whose clock it was; '' when Google did not say. */
  readonly by: string;
  /** `stopped`: it never came to its end. */
  readonly outcome: 'running' | 'done' | 'failed' | 'stopped';
  readonly sent: number;
  /** Mails that wait for the next run. */
  readonly queued: number;
}

/** What is wrong with the reminders; the sidebar says what to do about each. */
export type ReminderTrouble =
  /** Settings say that this person's clock is on, but there is none: saving makes it again. */
  | { readonly code: 'clockGone' }
  /** This person's clock stands at another hour or zone than Settings say: saving moves it. */
  | { readonly code: 'clockMoved'; readonly hour: number }
  /** This person's clock should have rung that day, and no run was seen: Google is late, or lost it; saving makes it again. */
  | { readonly code: 'missed'; readonly day: string }
  /** The clock of a colleague, who alone can see it. */
  | { readonly code: 'missedBy'; readonly day: string; readonly by: string }
  /** No day of the year ahead is a reminder day. */
  | { readonly code: 'noDays' }
  | { readonly code: 'wrongRecipient' | 'wrongDay'; readonly typed: string }
  /** The last run failed, in Google's words: the next tries again. */
  | { readonly code: 'failed'; readonly at: string; readonly why: string }
  /** The last run was cut off: the next sends what waits. */
  | { readonly code: 'stopped'; readonly at: string }
  /** Google took no more mail, or the run's time was up: the next sends what waits, those first. */
  | { readonly code: 'queued'; readonly count: number; readonly halted: 'time' | 'quota' }
  | { readonly code: 'refused'; readonly to: string; readonly why: string }
  /** A run ended while sending this person's mail: it may not have come, and is not sent twice; the next day's says it all. */
  | { readonly code: 'unclear'; readonly to: string }
  /** This person has to authorise again, by opening any item of the menu. */
  | {
      readonly code: 'authorization';
      readonly person: string;
      readonly at: string;
      /** What they have not granted; none where that is not known. */
      readonly permissions: readonly Permission[];
    }
  /** Columns that are gone or show an error: rows were judged by what was typed; set-up mends them. */
  | { readonly code: 'damaged'; readonly columns: readonly string[] };

/** The reminders' settings as texts, by the keys that they declare: each as its cell holds it. */
export interface ReminderFields {
  /** `on` or `off`: this person's clock. */
  readonly on: string;
  readonly [key: string]: string;
}

export interface ReminderView {
  readonly user: string;
  readonly fields: ReminderFields;
  /** The form over all fields but the switch; its hour and language stand as people read them: `08:00`, `Español`. */
  readonly form: FormView;
  /** Undefined while nobody's clock is on. The mails leave within the hour. */
  readonly next: { readonly day: string; readonly hour: number } | undefined;
  readonly last: LastRun | undefined;
  /** Whose clocks send the reminders. */
  readonly clocks: readonly string[];
  readonly timeZone: string;
  /** How many more mails Google takes from this person today. */
  readonly mailsLeft: number;
  readonly troubles: readonly ReminderTrouble[];
}

export type SaveRemindersOutcome = { readonly ok: true; readonly view: ReminderView } | Wrong | Refused | NotGranted;

export type TestOutcome =
  | { readonly ok: true; readonly to: string; readonly mailsLeft: number }
  | Refused
  | NotGranted
  /** In the mail service's own words. */
  | { readonly ok: false; readonly why: string };

export type SnoozeOutcome = { readonly ok: true; readonly until: string } | Wrong | Refused;
