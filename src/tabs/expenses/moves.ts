// Which payments a change moves, before it is made, and which have moved since the last mail: by the formulas of the sheet.
import type { Book } from '../../domain/book';
import type { Kept } from '../../domain/moves';
import { fromDayNumber, toDayNumber } from '../../schema/dates';
import { normaliseKey } from '../../schema/keys';
import type { PaymentMove } from './codes';
import { type Expense, isHeld, unpaidOf } from './release';
import { expenses } from './table';

/** More than these are only counted. */
const MOST_TOLD = 5;

/** How a payment stands. */
interface Standing {
  readonly due: string | undefined;
  readonly isHeld: boolean;
  /** Left out where nobody has kept it. */
  readonly isEstimated?: boolean;
}

const standingOf = ({ row, figures: { due, dueIs } }: Expense) => ({
  due,
  isHeld: isHeld(row),
  isEstimated: dueIs === 'Estimated',
});

const openOf = (orderId: string, book: Book): ReadonlyMap<string, Expense> =>
  new Map(unpaidOf(orderId, book).map((expense) => [normaliseKey(expense.row.expenseId), expense]));

/** What to tell of a payment that stood otherwise; nothing where it stands as it did. */
function moveOf(was: Standing, expense: Expense, baseCurrency: string): PaymentMove | undefined {
  const { expenseId: id = '', category = '', amount = 0, currency = baseCurrency } = expense.row;
  const { due, isHeld: waits, isEstimated } = standingOf(expense);
  const facts = { id, category, sum: { amount, currency }, isEstimated, isHeld: waits, wasHeld: was.isHeld };
  if (due !== was.due) return { code: 'paymentMoves', ...facts, from: was.due, to: due };
  const isSame = waits === was.isHeld && (was.isEstimated ?? isEstimated) === isEstimated;
  return isSame ? undefined : { code: 'paymentTurns', ...facts };
}

/** The unpaid payments of an order that stand otherwise in the other book. */
function movesOf(orderId: string, book: Book, then: Book): readonly PaymentMove[] {
  const later = openOf(orderId, then);
  const { baseCurrency } = book.settings();
  return [...openOf(orderId, book)].flatMap(([key, expense]) => {
    const after = later.get(key);
    return (after && moveOf(standingOf(expense), after, baseCurrency)) ?? [];
  });
}

/** The same as it is told. */
export function paymentMoves(orderId: string, book: Book, then: Book): readonly PaymentMove[] {
  const all = movesOf(orderId, book, then);
  const more = all.length - MOST_TOLD;
  return more > 0 ? [...all.slice(0, MOST_TOLD), { code: 'morePaymentsMove', count: more }] : all;
}

/** How many of them get another day. */
export const countOfMoves = (orderId: string, book: Book, then: Book): number =>
  movesOf(orderId, book, then).filter(({ code }) => code === 'paymentMoves').length;

const HELD = '!';
/** Days are numbers of few signs. */
const SIGNS = 36;

/** How each payment of an order stands, for the next mail to tell what has moved. */
const kept = (book: Book): readonly Kept[] =>
  book.rowsOf(expenses).flatMap((expense): readonly Kept[] => {
    const { expenseId: id, order, paidOn, owner } = expense.row;
    if (id === undefined || order === undefined || paidOn !== undefined) return [];
    const { due } = expense.figures;
    const day = due === undefined ? '' : toDayNumber(due).toString(SIGNS);
    return [{ id, owner, mark: `${day}${isHeld(expense.row) ? HELD : ''}` }];
  });

/** What has become of a payment that stood as its mark says. */
function since(id: string, mark: string, book: Book): PaymentMove | undefined {
  const expense = book.find(expenses, id);
  if (!expense) return undefined;
  const [day = ''] = mark.split(HELD);
  const was = { due: fromDayNumber(Number.parseInt(day, SIGNS)), isHeld: mark.endsWith(HELD) };
  return moveOf(was, expense, book.settings().baseCurrency);
}

export const moves = { between: paymentMoves, kept, since };
