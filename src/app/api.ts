// What the sidebar and the server say to each other: plain data, as google.script.run carries nothing else.
import type { FormSpec } from '../derive/form';
import type { ImportColumn, ImportProblems, ImportRows } from '../derive/import';
import type { Attention, Finding, Tile } from '../domain/attention';
import type { WrittenMail } from '../domain/digest';
import type { Cell } from '../schema/cells';
import type { Problems, Reading } from '../schema/checks';
import type { Kind, Value } from '../schema/kinds';
import type { Tone } from '../schema/table';

export type { Finding, Tile };

/** A row that needs a person, and why. */
export type AttentionRow = Attention;

/** Where a row is found: by its tab and id, never by a row number that may have gone stale. */
export interface RowRef {
  readonly table: string;
  readonly id: string;
}

export interface HomeView {
  /** The spreadsheet's name. */
  readonly desk: string;
  /** Which day it is there, `yyyy-MM-dd`. */
  readonly today: string;
  /** False until the spreadsheet was set up; nothing else is filled in then. */
  readonly ready: boolean;
  readonly counts: { readonly [T in Tile]: number };
  /** The first few of every tile, the most urgent first. */
  readonly attention: readonly AttentionRow[];
  /** The selected row is where the last mails meant this one, which stands elsewhere now: a sort moved it. */
  readonly mailed?: RowRef & { readonly row: number };
  /** Undefined while nobody's clock is on. */
  readonly reminder?: NextReminder;
  /** How many rows there are in each table that has a form. */
  readonly rows: { readonly [table: string]: number };
}

export interface FormView {
  readonly spec: FormSpec;
  readonly reading: Reading;
  /** The id the row would get now; absent where people name rows themselves. */
  readonly nextId?: string;
  /** What the fields hold at first, as text. */
  readonly presets: { readonly [key: string]: string };
  /** What may be meant, most recent first: earlier values, or ids with their titles. */
  readonly suggestions: { readonly [key: string]: readonly Suggestion[] };
  /** The reference fields whose suggestions are every id there is: the form may judge them itself. */
  readonly known: readonly string[];
}

export interface Suggestion {
  readonly value: string;
  readonly title?: string;
}

export type AddOutcome =
  | { readonly ok: true; readonly added: RowRef; readonly nextId?: string }
  | { readonly ok: false; readonly problems: Problems }
  | { readonly ok: false; readonly refused: Refusal };

/** Why nothing could be done, whatever was typed. */
export type Refusal =
  | 'notSetUp'
  | 'busy'
  | 'columnsMissing'
  | 'rowGone'
  | 'sampleThere'
  | 'noOrder'
  | 'notNow'
  | 'noMailLeft';

/** A form over a row that is there already: `presets` are its fields as text, and what a conflict is judged against. */
export interface EditView extends FormView {
  readonly row: RowRef;
  readonly title: string;
}

/** A field that somebody else changed meanwhile: what it was when the form opened, what it is now, both as typed text. */
export interface Conflict {
  readonly key: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

export type EditOutcome =
  | Done
  | { readonly ok: false; readonly problems: Problems }
  | { readonly ok: false; readonly refused: Refusal }
  /** Nothing was written: the person chooses whose value stays. */
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** A whole step that a person takes on one row. */
export type ActionName =
  | 'ship'
  | 'receive'
  | 'issue'
  | 'deliver'
  | 'pay'
  | 'revise'
  | 'close'
  | 'cancel'
  | 'count'
  | 'reverse';

/** What an action asks before it is done; its presets are what most people would answer. No fields: it only asks to be confirmed. */
export interface ActionView extends FormView {
  readonly action: ActionName;
  readonly row: RowRef;
  readonly title: string;
}

/** What makes a step worth a second look; the text catalogue makes the question. */
export type Warning =
  | { readonly code: 'moreThanOnHand'; readonly sku: string; readonly onHand: number; readonly quantity: number }
  | { readonly code: 'belowZero'; readonly sku: string; readonly onHand: number }
  | { readonly code: 'overTolerance'; readonly shipped: number; readonly ordered: number }
  | { readonly code: 'overReceipt'; readonly id: string; readonly expected: number; readonly received: number }
  | { readonly code: 'notLive'; readonly id: string; readonly stage: string }
  | { readonly code: 'stillOpen'; readonly id: string; readonly open: number }
  | { readonly code: 'cancels'; readonly id: string; readonly allocated: number }
  | { readonly code: 'reverses'; readonly id: string; readonly quantity: number; readonly sku: string };

/** What was done, for one sentence. */
export type Said =
  | { readonly code: 'shipped' | 'planned'; readonly quantity: number; readonly shipments: number }
  | { readonly code: 'received'; readonly quantity: number; readonly moves: number }
  | { readonly code: 'issued'; readonly quantity: number; readonly id: string }
  | { readonly code: 'delivered' | 'paid'; readonly id: string; readonly day: string }
  | { readonly code: 'revised'; readonly id: string; readonly day: string; readonly later: number }
  | { readonly code: 'closed' | 'cancelled' | 'undone'; readonly id: string }
  | { readonly code: 'counted'; readonly id: string; readonly onHand: number; readonly difference: number }
  | { readonly code: 'reversed'; readonly id: string; readonly by: string }
  | { readonly code: 'edited'; readonly id: string; readonly fields: readonly string[] };

/** How a step is taken back: moves by new moves, rows added by taking them out again, fields by what they held. */
export interface Undo {
  /** The row the step was taken on. */
  readonly id: string;
  /** Ids of stock moves. */
  readonly reverse: readonly string[];
  /** Rows the step added, with what it wrote into them. */
  readonly remove: readonly (RowRef & { readonly cells: { readonly [key: string]: Cell } })[];
  readonly restore: readonly (RowRef & {
    readonly cells: { readonly [key: string]: { readonly was: Cell; readonly now: Cell } };
  })[];
}

export interface Done {
  readonly ok: true;
  readonly said: Said;
  /** The rows that the sentence leads to. */
  readonly rows: readonly RowRef[];
  /** Absent when there is nothing to take back. */
  readonly undo?: Undo;
}

export type ActOutcome =
  | Done
  | { readonly ok: false; readonly problems: Problems }
  | { readonly ok: false; readonly refused: Refusal }
  /** Nothing was written: sent again with `confirmed`, it is done all the same. */
  | { readonly ok: false; readonly ask: readonly Warning[] };

export type UndoOutcome =
  | Done
  | { readonly ok: false; readonly refused: Refusal }
  /** These were changed since: nothing was taken back. `fields` are labels; none when the whole row is gone or reversed. */
  | { readonly ok: false; readonly changed: readonly (RowRef & { readonly fields: readonly string[] })[] };

/** One column of a row that holds something, to be written by its kind. */
export interface RowFact {
  readonly label: string;
  readonly kind: Kind;
  readonly value: Value;
  /** Of money in the base currency. */
  readonly currency?: string;
}

/** A row of any tab, by itself. */
export interface RowView {
  readonly row: RowRef;
  readonly title: string;
  readonly party: string;
  readonly status: string;
  readonly tone: Tone;
  readonly findings: readonly Finding[];
  readonly facts: readonly RowFact[];
  /** The order it belongs to. */
  readonly order?: string;
  /** What can be done with it now, the likeliest first. */
  readonly actions: readonly ActionName[];
  /** Whether the sidebar's form edits it. */
  readonly editable: boolean;
}

export interface Sum {
  readonly amount: number;
  readonly currency: string;
}

/** One order and all that belongs to it. */
export interface StoryView extends RowView {
  readonly customer: string;
  readonly today: string;
  /** Pieces; `planned` are on shipments that have not left. */
  readonly quantities: {
    readonly ordered: number;
    readonly shipped: number;
    readonly open: number;
    readonly planned: number;
  };
  /** Days against plan, in the order they should come; blank ones left out. */
  readonly dates: readonly {
    readonly label: string;
    readonly day: string;
    readonly tone: Tone;
    readonly note?: string;
  }[];
  readonly shipments: readonly (RowRef & {
    readonly direction: string;
    readonly carrier: string;
    readonly trackingNumber: string;
    readonly trackingLink?: string;
    readonly quantity: number;
    /** It left without its stock move. */
    readonly unissued: boolean;
    readonly status: string;
    readonly tone: Tone;
  })[];
  readonly moves: readonly (RowRef & {
    readonly kind: string;
    readonly sku: string;
    readonly quantity: number;
    readonly day?: string;
    /** Taken back by another move, or takes one back. */
    readonly reversed: boolean;
  })[];
  readonly expenses: readonly (RowRef & {
    readonly category: string;
    readonly vendor: string;
    readonly sum: Sum;
    readonly status: string;
    readonly tone: Tone;
  })[];
  readonly money: {
    /** Quantity times unit price, in the order's currency. */
    readonly value?: Sum;
    /** Deposits and balances paid for it, in the order's currency. */
    readonly paid?: Sum;
    readonly balance?: Sum;
    /** All its expenses, in the base currency. */
    readonly spent: Sum;
  };
}

/** What the import page is told of a table once it has read a file. */
export interface ImportView {
  readonly table: string;
  /** One of its rows: `order`. */
  readonly one: string;
  readonly columns: readonly ImportColumn[];
  /** The columns that name a row to a person. */
  readonly title: readonly string[];
  /** Which of the rows that were sent holds the names of the columns. */
  readonly header: number;
  /** The file's column of each of ours that was recognised. */
  readonly found: { readonly [key: string]: number };
  /** What every row gets where the file says nothing. */
  readonly fixed: { readonly [key: string]: string };
  readonly reading: Reading;
  /** How many rows are imported at once, at most. */
  readonly most: number;
}

/** The rows of a file as they are sent: the keys of its columns, its cells, and how it writes dates and numbers. */
export type SentFile = readonly [keys: ImportRows['keys'], rows: ImportRows['rows'], formats: ImportRows['formats']];

/** What would come of an import. Rows are named by their place among those sent, 0 the first. */
export interface ImportCheck {
  readonly add: readonly number[];
  /** Rows that are there already, with the id they have. */
  readonly there: readonly { readonly row: number; readonly id: string }[];
  readonly wrong: readonly { readonly row: number; readonly problems: ImportProblems }[];
}

export type ImportOutcome =
  | { readonly ok: true; readonly ids: readonly string[]; readonly undo: Undo }
  /** The workbook changed since the person agreed: nothing was written. */
  | { readonly ok: false; readonly check: ImportCheck }
  | { readonly ok: false; readonly refused: Refusal };

export interface SearchHit extends RowRef {
  readonly title: string;
  readonly party: string;
  readonly status: string;
  readonly tone: Tone;
}

export interface SearchView {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** How many more there are. */
  readonly more: number;
}

export type SelectOutcome = { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };

/** When the next reminders go out, and to how many people as things stand. */
export interface NextReminder {
  readonly day: string;
  /** 0 to 23, in the spreadsheet's zone: the mails leave within that hour. */
  readonly hour: number;
  readonly people: number;
}

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
  | { readonly code: 'authorization'; readonly person: string; readonly at: string }
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

export type SaveRemindersOutcome =
  | { readonly ok: true; readonly view: ReminderView }
  | { readonly ok: false; readonly problems: Problems }
  | { readonly ok: false; readonly refused: Refusal };

export type TestOutcome =
  | { readonly ok: true; readonly to: string; readonly mailsLeft: number }
  | { readonly ok: false; readonly refused: Refusal }
  /** In the mail service's own words. */
  | { readonly ok: false; readonly why: string };

export type SnoozeOutcome =
  /** `undo` is absent when the row was as asked already. */
  | { readonly ok: true; readonly until: string; readonly undo?: Undo }
  | { readonly ok: false; readonly problems: Problems }
  | { readonly ok: false; readonly refused: Refusal };

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
  /** Where the person authorises the add-on: the button is a link. */
  readonly url?: string;
}

export interface CheckView {
  readonly lines: readonly CheckLine[];
  /** Label and value of what is worth knowing. */
  readonly facts: readonly (readonly [string, string])[];
}

/** The functions of the server that the sidebar calls. */
export interface Api {
  /** Looks the whole spreadsheet over and touches nothing. */
  check(): CheckView;
  /** Does what the button of a line says; nothing if it is as it should be meanwhile. */
  repair(id: string): { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };
  /** The menu's own command: what came of it is said in the sheet. */
  setUp(): void;
  home(): HomeView;
  openForm(table: string): FormView | { readonly refused: Refusal };
  addRow(table: string, typed: { readonly [key: string]: string }): AddOutcome;
  search(query: string): SearchView;
  selectRow(table: string, id: string): SelectOutcome;
  openEdit(table: string, id: string): EditView | { readonly refused: Refusal };
  /** `before` is the text of every field when the form opened; with `keepMine` the person has chosen in a conflict. */
  editRow(
    table: string,
    id: string,
    before: { readonly [key: string]: string },
    typed: { readonly [key: string]: string },
    keepMine: boolean,
  ): EditOutcome;
  openAction(action: ActionName, table: string, id: string): ActionView | { readonly refused: Refusal };
  act(
    action: ActionName,
    table: string,
    id: string,
    typed: { readonly [key: string]: string },
    confirmed: boolean,
  ): ActOutcome;
  undo(step: Undo): UndoOutcome;
  rowView(table: string, id: string): RowView | { readonly refused: Refusal };
  story(order: string): StoryView | { readonly refused: Refusal };
  reminders(): ReminderView | { readonly refused: Refusal };
  /** Fields that are not sent stay as they are. */
  saveReminders(typed: { readonly [field: string]: string }): SaveRemindersOutcome;
  /** The mail as this person would get it now, even if it is empty. */
  previewReminder(): WrittenMail | { readonly refused: Refusal };
  sendTestReminder(): TestOutcome;
  /** No reminder of the row before `until`, a day as people type it; blank wakes it. */
  snooze(table: string, id: string, until: string): SnoozeOutcome;
  /** Shows the desk in place of the page that asks. */
  openDesk(): void;
  /** Shows the import page in place of the page that asks. */
  openImportPage(): void;
  /** Shows the reminders in place of the page that asks. */
  openReminders(): void;
  /** `head` is the first rows of a file. */
  openImport(table: string, head: readonly (readonly string[])[]): ImportView | { readonly refused: Refusal };
  checkImport(table: string, ...file: SentFile): ImportCheck | { readonly refused: Refusal };
  /** Adds the rows that the person agreed to, all of them or none; `agreed` is the `add` of the check, as text. */
  importRows(table: string, agreed: string, ...file: SentFile): ImportOutcome;
}
