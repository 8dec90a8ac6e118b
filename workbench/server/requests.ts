// What the main thread may ask of the spreadsheet's thread, and what that one reports unasked.
import type { PeerMessage } from '../engine/book';
import type { Execution, Menu, Selected } from '../runtime/contract';
import type { OutgoingMail } from '../runtime/google';
import type { Saving } from './saving';
import type {
  Answer,
  CallAnswer,
  MailQuota,
  ServerEvent,
  Snapshot,
  SortOrder,
  TriggerRun,
  TriggerView,
  WallClock,
} from './wire';

export type CellValue = string | number | boolean;

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Evaluated: a date is its serial number, an error its name, a blank ''. */
  readonly values: readonly (readonly CellValue[])[];
  readonly display: readonly (readonly string[])[];
  /** `=…`, or '' where the cell holds no formula of its own. */
  readonly formulas: readonly (readonly string[])[];
}

export interface TypedCells {
  readonly sheet: string;
  readonly a1: string;
  readonly values: readonly (readonly (CellValue | null)[])[];
  readonly user: string;
}

/** A user with at least one open window. */
export interface Present {
  readonly user: string;
  readonly language: string;
  readonly selected?: Selected;
}

export interface Requests {
  /** First start: the add-on runs what its profile names. */
  furnish: { body: { user: string }; reply: null };
  /** `language` is that of the browser that asks: the person has no window yet. */
  snapshot: { body: { user: string; language: string }; reply: Snapshot };
  /** False: the message stood on an old revision. */
  peer: { body: { message: PeerMessage; user: string }; reply: boolean };
  sort: { body: SortOrder; reply: null };
  workbook: { body: null; reply: { sheets: WorkbookSheet[] } };
  type: { body: TypedCells; reply: null };
  call: { body: { function: string; args: readonly unknown[]; user: string }; reply: CallAnswer };
  menuItem: { body: { function: string; user: string }; reply: CallAnswer };
  menu: { body: { user: string }; reply: readonly Menu[] };
  executions: { body: null; reply: readonly Execution[] };
  rename: { body: { name: string }; reply: null };
  present: { body: { people: readonly Present[] }; reply: null };
  answer: { body: { id: number; answer: Answer }; reply: null };
  clock: { body: null; reply: WallClock };
  /** Where the clock is to be moved; refused where that is no time, or too far. */
  destination: { body: { now: string | number | null }; reply: number };
  /** Runs the next trigger due on the way; null when there is none left. */
  step: { body: { until: number }; reply: TriggerRun | null };
  arrive: { body: { at: number }; reply: null };
  triggers: { body: null; reply: readonly TriggerView[] };
  mailQuota: { body: { user: string }; reply: MailQuota };
  /** The time has moved on: a new day may have begun, a trigger may be due. */
  tick: { body: null; reply: null };
  /** What is to be written; null when nothing has changed since, unless it is wanted anyway: then it is the whole. */
  save: { body: { anyway: boolean }; reply: Saving | null };
}

export type RequestKind = keyof Requests;

export interface Envelope<K extends RequestKind = RequestKind> {
  readonly id: number;
  readonly kind: K;
  readonly body: Requests[K]['body'];
}

/** HTML to be shown goes with the event, so that the main thread can serve it. */
export type Report =
  | { readonly type: 'ready' }
  | { readonly type: 'unreadable'; readonly message: string }
  | { readonly type: 'reply'; readonly id: number; readonly value: unknown }
  /** `refused`: the request was wrong and says why; otherwise the workbench itself failed. */
  | { readonly type: 'failure'; readonly id: number; readonly message: string; readonly refused: boolean }
  | { readonly type: 'event'; readonly event: ServerEvent; readonly user?: string; readonly html?: string }
  | { readonly type: 'mail'; readonly mail: OutgoingMail }
  | { readonly type: 'changed' };

/** The request cannot be carried out as asked; the sentence is for the person who asked. */
export class Refusal extends Error {}
