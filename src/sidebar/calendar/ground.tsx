// What lies behind the rows of the calendar: the days on which a party is closed, and today.
import type { ClosedSpan } from '../../domain/timeline';
import { addDays, type IsoDate } from '../../schema/dates';
import { clipped, isShown, middleOf, type Span, startOf } from './scale';

/** Where closed days begin and end, in per cent of the width; both the same where they are not shown. */
export const stretchOf = (span: Span, { from, to }: ClosedSpan): readonly [number, number] => [
  clipped(startOf(span, from)),
  clipped(startOf(span, addDays(to, 1))),
];

interface GroundProps {
  readonly closed: readonly ClosedSpan[];
  readonly span: Span;
  readonly today: IsoDate;
}

export function Ground({ closed, span, today }: GroundProps) {
  return (
    <>
      {closed.map((each) => {
        const [start, end] = stretchOf(span, each);
        return (
          end > start && <rect key={each.from} class="closed" x={`${start}%`} width={`${end - start}%`} height="100%" />
        );
      })}
      {isShown(span, today) && (
        <line class="today" x1={`${middleOf(span, today)}%`} x2={`${middleOf(span, today)}%`} y1="0" y2="100%" />
      )}
    </>
  );
}
