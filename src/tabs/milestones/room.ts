// How much room an order has left: its last day of leaving, and the working days from the expected one to that.
import type { BookRow } from '../../domain/book';
import type { WorkingDays } from '../../domain/working-days';
import { addDays } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import type { orders } from '../orders/table';

export interface Room {
  /** The last day that the goods may leave: the cancel date is the customer's, so the way there counts. */
  readonly latest: IsoDate;
  /** Working days from the day that is expected; below 0 past it. Undefined while none is. */
  readonly left: number | undefined;
}

export function roomOf(
  { row: { cancelDate }, figures }: Pick<BookRow<typeof orders>, 'row' | 'figures'>,
  { workdays }: Pick<WorkingDays, 'workdays'>,
): Room | undefined {
  if (cancelDate === undefined) return undefined;
  const { transitDays = 0, expectedExFactory: expected } = figures;
  const latest = addDays(cancelDate, -transitDays);
  return { latest, left: expected === undefined ? undefined : workdays(expected, latest) };
}
