// What one may ask of the workbench's Google, and what it asks for.
import type { Book, Scalar, Zone } from '../engine/book';
import type { Between } from './between';
import type { AuthModeName, Clock, Execution, Manifest, Menu, RunError, Selected, UiHost } from './contract';
import type { Account } from './mail-quota';
import type { OutgoingMail, RuntimeState, TriggerState } from './state';

export interface GoogleOptions {
  book: Book;
  /** What would be pushed to Google, by file name: 'Code.js', 'sidebar.html' … */
  files: Record<string, string>;
  manifest: Manifest;
  clock: Clock;
  ui: UiHost;
  /** The name under which an add-on's menu stands in Extensions. */
  addOnName?: string;
  /** The spreadsheet's address, which scripts put into mails. */
  url?: string;
  state?: RuntimeState;
  onExecution?: (execution: Execution) => void;
  /** Hears each line as it is logged. */
  onLog?: (line: string) => void;
  /** Takes each mail to be sent, once it was found to be within the limits; the script does not wait for it. */
  onMail?: (mail: OutgoingMail) => void;
  /** Google lets a script call services while its files load; an add-on must not, so this is refused unless asked for. */
  servicesWhileLoading?: boolean;
  /** True: a script of this spreadsheet alone, no add-on. It may have twenty triggers, of one kind too, by the minute, and made by triggers. */
  plainScript?: boolean;
  /** What kind of account everybody has; it decides how much mail they may send. A consumer's, unless told. */
  account?: Account;
  /** Service calls take the time that they take on Google, by cost.ts, and a run that takes too long is cut: unless they are free. */
  freeCalls?: boolean;
  /** How long a run may compute, in real milliseconds, before it is cut as endless; as long as Google lets it, unless told. */
  patience?: number;
  /** Clock triggers fire somewhere in the hour they were set to, chosen by this number; without it they are on the minute. */
  driftSeed?: number;
  /**
   * False: the run of a clock trigger finds no spreadsheet, and no lock, properties or cache of the document. No source tells which it is
   * under `spreadsheets.currentonly`, so an add-on must do with either.
   */
  documentInClockTriggers?: boolean;
  /** Hears the moments before and after each service call, and may act there; see between.ts. */
  between?: Between;
}

export type CallResult = { ok: true; result: unknown } | { ok: false; error: RunError };

/** A person's edit in the grid; `value` and `oldValue` for a single cell only. */
export interface Edit extends Selected {
  value?: Scalar;
  oldValue?: Scalar;
}

/** A run of a clock trigger. */
export interface Fired {
  functionName: string;
  user: string;
  at: number;
  result: CallResult;
}

export interface Google {
  /** Opens the spreadsheet for a user: fires onOpen and gives the menus it built. A failing onOpen gives none, as in Google. */
  open(user: string, authMode?: AuthModeName): Menu[];
  /** The user has installed the add-on: fires onInstall(e), which Google runs with full authorization. */
  install(user: string): Menu[];
  /** The menus last built for the user. */
  menu(user: string): Menu[];
  /** A click on a menu item. */
  runMenuItem(functionName: string, user: string): CallResult;
  /** google.script.run of a sidebar or dialog. */
  call(functionName: string, args: readonly unknown[], user: string): CallResult;
  /** Runs a function as the script editor's Run button does; without a name: `main`, else the first function. */
  run(functionName: string | undefined, user: string): CallResult;
  /** Fires onEdit(e), if the script has one, and the user's installed edit triggers. */
  edited(edit: Edit, user: string): void;
  triggers(): readonly TriggerState[];
  /** Runs an installed trigger now, as its owner. */
  runTrigger(id: string): CallResult;
  /** Runs every clock trigger whose time has come and sets its next time; gives how many ran. */
  runDueTriggers(): number;
  /**
   * The user's authorization no longer reaches: all of the manifest's scopes, or only these, are still to be granted, as after an update
   * that asks for more. Triggers keep firing, and fail at the first call that needs what is missing.
   */
  lapse(user: string, scopes?: readonly string[]): void;
  /** Somebody turns cells into a Table (Format › Convert to table): its first row is the header, and what is below is typed. */
  convertToTable(sheetId: number, zone: Zone): void;
  /** Format › Convert to range, for every Table of a sheet. */
  convertToRange(sheetId: number): void;
  /** The user grants all that the manifest asks for. */
  authorize(user: string): void;
  /** Runs the clock trigger that has been due the longest, where one is. */
  runNextDueTrigger(): Fired | undefined;
  /** The clock was moved back: each clock trigger is next due from the time it shows now. */
  rearm(): void;
  /** How many more recipients the user may write to within a day, and of how many. */
  mailQuota(user: string): { left: number; limit: number };
  /** The latest runs, oldest first. */
  executions: readonly Execution[];
  /** What is to be kept between sessions; the same object is kept up to date. */
  state(): RuntimeState;
}
