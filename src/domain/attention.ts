// What needs a person today, in which tile of the home panel, and how urgently.
import type { SectionName, Tone } from '../schema/table';
import type { Coded, Tile } from './finding';

/** Our own part in an order's delay: the factory is not to be chased for it. `days` say how many days overdue it is. */
export interface WaitsFor extends Coded {
  readonly table: string;
  readonly id: string;
  readonly days: number;
}

/** A finding as it is told: its own facts, such as its days or pieces, stand beside its code. */
export interface Finding extends Coded {
  /** Days count from today; for what is past they say how many days ago. */
  readonly days?: number;
  /** The row whose id it bears. */
  readonly above?: number;
  /** The columns of which it needs one to count. */
  readonly lacks?: readonly string[];
  /** The cells that cannot be read. */
  readonly unread?: readonly { readonly label: string; readonly text: string }[];
}

/** How much a row is about. */
export type Amount =
  | { readonly of: 'progress'; readonly ordered: number; readonly open: number }
  /** `unit` where they are counted in something else than pieces, such as `m`. */
  | { readonly of: 'pieces'; readonly pieces: number; readonly unit?: string }
  | { readonly of: 'money'; readonly amount: number; readonly currency: string };

/** How a row is called: in its own words, or worded by its tab in the reader's language. */
export type Title = string | Coded;

export interface Attention {
  readonly table: string;
  readonly id: string;
  readonly title: Title;
  /** The factory, customer, supplier or vendor. */
  readonly party: string;
  readonly finding: Finding;
  readonly tile: Tile | 'check';
  readonly tone: Tone;
  readonly section: SectionName;
  /** Smaller is more urgent: what is past first, the longest past on top; then what comes next; then what to check. */
  readonly urgency: number;
  /** Which of the row's dates the finding's days count to. */
  readonly date?: string;
  readonly past?: boolean;
  readonly step?: string;
  readonly first?: boolean;
  /** Neither Today nor the desk lists it. */
  readonly aside?: boolean;
  readonly waitsFor?: WaitsFor;
  readonly amount?: Amount;
}

/** The most urgent first; of equals the lower id. */
export function byUrgency(one: Pick<Attention, 'urgency' | 'id'>, other: Pick<Attention, 'urgency' | 'id'>): number {
  return one.urgency - other.urgency || one.id.localeCompare(other.id);
}
