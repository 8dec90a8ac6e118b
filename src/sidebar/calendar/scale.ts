// Where a day stands on the weeks that are shown.
import { addDays, daysBetween, type IsoDate, weekdayFrom } from '../../schema/dates';

/** Whole weeks from a Monday on. */
export interface Span {
  readonly from: IsoDate;
  readonly weeks: number;
}

/** The weeks that are behind us when the calendar opens. */
const BEFORE = 3;

export const spanAt = (today: IsoDate, weeks: number): Span => ({
  from: addDays(today, -weekdayFrom(today) - 7 * Math.min(BEFORE, Math.floor(weeks / 4))),
  weeks,
});

export const moved = ({ from, weeks }: Span, by: number): Span => ({ from: addDays(from, 7 * by), weeks });

export const mondaysOf = ({ from, weeks }: Span): readonly IsoDate[] =>
  Array.from({ length: weeks }, (_, week) => addDays(from, 7 * week));

/** Per cent of the width at which a day begins. */
export const startOf = ({ from, weeks }: Span, day: IsoDate): number => (daysBetween(from, day) / (7 * weeks)) * 100;

/** Per cent of the width at the middle of a day. */
export const middleOf = (span: Span, day: IsoDate): number => startOf(span, day) + 50 / (7 * span.weeks);

export const isShown = (span: Span, day: IsoDate): boolean => {
  const at = startOf(span, day);
  return at >= 0 && at < 100;
};

/** Between 0 and 100: what lies beyond the weeks ends at their edge. */
export const clipped = (percent: number): number => Math.min(100, Math.max(0, percent));
