// The codes of an inspection: each fact that has a sentence.
import type { Sum } from '../../schema/written';
import type { Codes } from '../tab';

export type InspectionNext =
  | { readonly code: 'recordResult' | 'book' | 'reinspect' | 'giveCounts' | 'givePlan' | 'settle' | 'holdPayment' }
  | { readonly code: 'askInspector'; readonly inspector: string };

/** What is inspected, told before one goes. */
export interface Sampled {
  readonly code: 'sampled';
  readonly lot: number;
  readonly level: string;
  readonly letter: string;
  readonly pieces: number;
  readonly majorAc: number;
  readonly minorAc: number;
}

/** What the switching rules of the standard ask for, by the last first inspections of a factory. */
export type Switching =
  | { readonly code: 'tighten'; readonly factory: string; readonly failed: number; readonly of: number }
  | { readonly code: 'relax'; readonly factory: string; readonly passed: number };

/** What an inspection that is booked makes one ask. */
export type BookingWarning =
  | Sampled
  | Switching
  | { readonly code: 'noSample' }
  | { readonly code: 'bookedAlready'; readonly id: string; readonly day: string | undefined }
  | { readonly code: 'afterExFactory'; readonly day: string };

export interface Booking {
  readonly code: 'inspectionBooked';
  readonly id: string;
  readonly order: string;
  readonly day: string;
  readonly pieces: number | undefined;
}

/** What was found, against what is accepted. */
export interface Counted {
  readonly critical: number;
  readonly major: number;
  readonly majorAc: number;
  readonly minor: number;
  readonly minorAc: number;
  readonly measurements: boolean;
}

/** A payment that waits for the inspection: `Balance` and how much. */
export interface Waiting extends Sum {
  readonly category: string;
}

/** What follows for the order: the milestone that ends with it, or stays open, and the payments that wait for it. */
export interface Follows {
  readonly milestone: string | undefined;
  /** They may be paid now. */
  readonly released: readonly Waiting[];
  /** They stay on hold, or are held again. */
  readonly held: readonly Waiting[];
  readonly heldAgain: readonly Waiting[];
  /** A later inspection by whose result all of this goes, where there is one. */
  readonly by?: string;
}

export type InspectionCodes = Codes<{
  finding:
    | {
        readonly code: 'failedOpen' | 'inspectionOverdue' | 'bookingLate' | 'inspectionToBook';
        readonly days: number;
      }
    /** No reason to look at it: what its inspector is told. */
    | { readonly code: 'booked'; readonly days: number; readonly pieces: number }
    | { readonly code: 'noCounts' | 'noPlan' | 'failedReleased' | 'passedHeld' };
  next: InspectionNext;
  title: { readonly code: 'inspection'; readonly type: string; readonly order: string };
  step: 'record' | 'settle' | 'book' | 'reinspect' | 'accept' | 'switchSeverity';
  said:
    | Booking
    | ({ readonly code: 'passed' | 'accepted'; readonly id: string } & Follows)
    | ({ readonly code: 'failed'; readonly id: string } & Counted & Follows)
    | ({ readonly code: 'refused'; readonly id: string } & Follows)
    | { readonly code: 'reinspected'; readonly id: string; readonly next: string; readonly day: string }
    | { readonly code: 'switched'; readonly id: string; readonly severity: string };
  warning:
    | BookingWarning
    | ({ readonly code: 'wouldPass' } & Follows)
    | ({ readonly code: 'wouldFail' } & Counted & Follows)
    | ({ readonly code: 'accepts'; readonly id: string } & Follows);
  date: 'booked' | 'needed' | 'done';
}>;
