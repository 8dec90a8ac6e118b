// Which payments a change of an order or a milestone moves, before it is made: by the formulas of the sheet.
import type { Book } from '../../domain/book';
import { normaliseKey } from '../../schema/keys';
import type { PaymentMove } from './codes';
import type { Expense } from './release';
import { expenses } from './table';

/** More than these are only counted. */
const MOST_TOLD = 5;

const openOf = (orderId: string, book: Book): ReadonlyMap<string, Expense> =>
  new Map(
    book
      .rowsOf(expenses)
      .filter(({ row }) => row.paidOn === undefined && normaliseKey(row.order) === normaliseKey(orderId))
      .map((expense) => [normaliseKey(expense.row.expenseId), expense]),
  );

/** The unpaid payments of an order that fall due on another day in the other book. */
export function paymentMoves(orderId: string, book: Book, then: Book): readonly PaymentMove[] {
  const later = openOf(orderId, then);
  const { baseCurrency } = book.settings();
  const moves = [...openOf(orderId, book)].flatMap(([key, { row, figures }]): readonly PaymentMove[] => {
    const after = later.get(key)?.figures;
    if (!after || figures.due === after.due) return [];
    const { expenseId: id = '', category = '', amount = 0, currency = baseCurrency } = row;
    return [
      {
        code: 'paymentMoves',
        id,
        category,
        sum: { amount, currency },
        from: figures.due,
        to: after.due,
        isEstimated: after.dueIs === 'Estimated',
        isHeld: after.status === 'On hold',
      },
    ];
  });
  const more = moves.length - MOST_TOLD;
  return more > 0 ? [...moves.slice(0, MOST_TOLD), { code: 'morePaymentsMove', count: more }] : moves;
}

/** How many these are. */
export const countOfMoves = (moves: readonly { readonly code: string; readonly count?: number }[]): number =>
  moves.reduce(
    (sum, move) => sum + (move.code === 'paymentMoves' ? 1 : move.code === 'morePaymentsMove' ? (move.count ?? 0) : 0),
    0,
  );
