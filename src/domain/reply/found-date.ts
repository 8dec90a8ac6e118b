// A day that was found in a text, and what is known of how its writer writes days.
import type { IsoDate } from '../../schema/dates';
import type { Span } from './plain';
import type { DayOrder, Doubt } from './terms';

export interface FoundDate extends Span {
  readonly text: string;
  /** As told of what is to come, and as told of what has been; undefined where it is no day. */
  readonly ahead: IsoDate | undefined;
  readonly behind: IsoDate | undefined;
  readonly doubts: readonly Doubt[];
}

export interface DateWay {
  /** The day on which it was written. */
  readonly said: IsoDate;
  readonly order: DayOrder;
  /** Taken where nothing else tells the order. */
  readonly dayFirst: boolean;
  /** Reads what the rules here do not know; what it finds is never sure. */
  readonly more?: (text: string, said: IsoDate) => readonly (Span & { readonly iso: IsoDate })[];
}
