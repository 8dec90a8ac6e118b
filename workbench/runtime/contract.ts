// What the runtime needs of the world around it, and what it tells about each run; plain data throughout.
import type { Zone } from '../engine/book';

/** The parts of appsscript.json that decide what a script may do. */
export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
}

/** The workbench's time, which can be moved; `sleep` is how Utilities.sleep passes it. */
export interface Clock {
  now(): number;
  sleep?(milliseconds: number): void;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Selected {
  sheetId: number;
  zone: Zone;
}

export interface DialogRequest {
  title: string;
  html: string;
  width: number;
  height: number;
  modal: boolean;
}

/** What a user sees of a script: one or more open windows of the spreadsheet, or none. */
export interface UiHost {
  available(user: string): boolean;
  /** Blocks until the person has answered, as Google's does. */
  alert(user: string, request: { title?: string; prompt: string; buttons: ButtonSet }): AlertAnswer;
  prompt(
    user: string,
    request: { title?: string; prompt: string; buttons: ButtonSet },
  ): { button: AlertAnswer; text: string };
  showSidebar(user: string, sidebar: { title: string; html: string }): void;
  showDialog(user: string, dialog: DialogRequest): void;
  toast(user: string, toast: { title?: string; message: string; seconds: number }): void;
  /** A script chose what is selected: the window follows. */
  select(user: string, selected: Selected): void;
  /** What the person has selected now, where a window is open. */
  selected(user: string): Selected | undefined;
  /** The user's language tag, such as 'en' or 'es'. */
  locale(user: string): string;
}

export type MenuItem =
  | { type: 'item'; label: string; functionName: string }
  | { type: 'separator' }
  | { type: 'submenu'; label: string; items: MenuItem[] };

export interface Menu {
  title: string;
  /** An add-on's menu stands under Extensions, any other beside it. */
  addOn: boolean;
  items: MenuItem[];
}

export interface RunError {
  name: string;
  message: string;
  stack?: string;
}

export type ExecutionType = 'simple trigger' | 'trigger' | 'menu' | 'sidebar' | 'editor' | 'custom function';

/** One run of a script function, as the page Executions shows it. */
export interface Execution {
  id: number;
  function: string;
  user: string;
  type: ExecutionType;
  authMode: AuthModeName;
  startedAt: string;
  /** How long it took here. */
  ms: number;
  /** How long its service calls and sleeps take on Google, in milliseconds, by cost.ts. */
  charged: number;
  /** Service calls by name: `{ 'Range.getValues': 2 }`. */
  calls: Record<string, number>;
  /** How many cells' worth of data its calls gave it and took from it. */
  cells: { read: number; written: number };
  /** How often buffered writes had to be carried out: by a read, a flush or the end of the run. */
  commits: number;
  log: string[];
  error?: RunError;
}

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** How a run begins, and for whom. */
export interface RunStart {
  id: number;
  function: string;
  user: string;
  type: ExecutionType;
  authMode: AuthModeName;
  /** Whether a person sits in front of it: without one there is no getUi(). Who opens the spreadsheet does, though no window stands yet. */
  interactive: boolean | 'opening';
  /** Of a run started by an installed trigger; `clock` where it is one. */
  triggerId?: string;
  clock?: boolean;
}
