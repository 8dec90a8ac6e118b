// What a passed or failed inspection, or the documents, do to the payments that wait for them: changes for the step of another tab.
import type { Book, BookRow } from '../../domain/book';
import type { Change } from '../../domain/plan';
import type { Hold } from '../../schema/due';
import { normaliseKey } from '../../schema/keys';
import type { IsoDate } from '../../schema/kinds';
import type { PaymentName } from './codes';
import { expenses } from './table';

export type Expense = BookRow<typeof expenses>;

/** It waits for something, and nobody has released it: as the sheet has it, whatever else its status says first. */
export const isHeld = (row: Expense['row']): row is Expense['row'] & { readonly holdUntil: Hold } =>
  row.holdUntil !== undefined && row.releasedOn === undefined;

export const nameOf = ({ row: { expenseId }, number }: Expense): PaymentName => expenseId ?? number;

/** What of an order is not paid yet. */
export const unpaidOf = (orderId: string, book: Book): readonly Expense[] =>
  book
    .rowsOf(expenses)
    .filter(({ row }) => row.paidOn === undefined && normaliseKey(row.order) === normaliseKey(orderId));

/** The unpaid payments of an order that wait for something, released or not. */
const waitingFor = (orderId: string | undefined, hold: Hold, book: Book): readonly Expense[] =>
  book.rowsOf(expenses).filter(
    ({ row }) =>
      // A row without an ID is written by nobody.
      row.expenseId !== undefined &&
      row.holdUntil === hold &&
      row.paidOn === undefined &&
      normaliseKey(row.order) === normaliseKey(orderId) &&
      normaliseKey(orderId) !== '',
  );

/** Those that are held now. */
export const heldPayments = (orderId: string | undefined, hold: Hold, book: Book): readonly Expense[] =>
  waitingFor(orderId, hold, book).filter(({ row }) => row.releasedOn === undefined);

const changesOf = (payments: readonly Expense[], releasedOn: IsoDate | undefined): readonly Change[] =>
  payments.flatMap(({ row: { expenseId } }) =>
    expenseId === undefined ? [] : [{ table: expenses, id: expenseId, values: { releasedOn } }],
  );

/** What it waited for is there: it may be paid from now on. */
export const releasePayments = (orderId: string | undefined, hold: Hold, day: IsoDate, book: Book): readonly Change[] =>
  changesOf(heldPayments(orderId, hold, book), day);

/** It is not there after all: what is not paid yet is held again. */
export const holdPayments = (orderId: string | undefined, hold: Hold, book: Book): readonly Change[] =>
  changesOf(
    waitingFor(orderId, hold, book).filter(({ row }) => row.releasedOn !== undefined),
    undefined,
  );
