// The rows of a tab drawn over weeks: their milestones, the days they end and may end at the latest, and when their partners are closed.
import type { IsoDate } from '../schema/kinds';

/** How a milestone stands: behind us, the one that everything waits for, or yet to come. */
export type MarkState = 'done' | 'next' | 'later';

export interface TimelineMark {
  readonly name: string;
  /** The day it was done; else the day it is due. */
  readonly day: IsoDate;
  readonly state: MarkState;
  /** Where it is late: the day it is expected, and how many working days that is after its own. */
  readonly late?: { readonly expected: IsoDate; readonly days: number };
}

export interface TimelineLine {
  readonly id: string;
  /** What its row makes, and in which of several variants: lines of one product that stand alike are drawn as one. */
  readonly name: string;
  readonly variant: string;
  /** Whose it is, in the order of the timeline's `axes`. */
  readonly parties: readonly string[];
  readonly marks: readonly TimelineMark[];
  /** The day it was to end, the day it is expected to, and the last that it may. */
  readonly ordered?: IsoDate;
  readonly expected?: IsoDate;
  readonly latest?: IsoDate;
  /** Working days from the one to the other; below 0 past it. */
  readonly left?: number;
}

export interface ClosedSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly name?: string;
}

/** One of the parties of an axis. */
export interface TimelineParty {
  readonly name: string;
  /** `Vietnam, Mon to Sat`. */
  readonly about: string;
  readonly closed: readonly ClosedSpan[];
  /** From this day on nobody has said when it is closed; absent where it goes by the days of everybody. */
  readonly unknownFrom?: IsoDate;
}

export interface Timeline {
  /** Whose rows the lines are. */
  readonly table: string;
  /** By what the lines may be gathered: `Factory`, `Customer`. */
  readonly axes: readonly string[];
  readonly lines: readonly TimelineLine[];
  readonly parties: readonly TimelineParty[];
}
