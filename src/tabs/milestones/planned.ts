// A file that says on what day a milestone was planned, not how many days before ex-factory that is.
import type { Telling } from '../../domain/telling';
import { calendarsOf } from '../../domain/whose-calendar';
import { orders } from '../orders/table';

/** Its working days before the original ex-factory date of its order; not exact where nobody works on the planned day. */
export const daysBeforeOf: Telling = (book) => {
  const calendarOf = calendarsOf(book);
  return (planned, { order }) => {
    const { originalExFactory: leaves, factory } = book.find(orders, String(order ?? ''))?.row ?? {};
    if (leaves === undefined || typeof planned !== 'string') return undefined;
    const { workdays, back } = calendarOf(factory);
    const days = workdays(planned, leaves);
    // From a closed day the working day before it is the first.
    const value = [days, days + 1].find((each) => back(leaves, each) === planned);
    return { value: value ?? days, exact: value !== undefined };
  };
};
