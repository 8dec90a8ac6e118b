// Which orders stand on one order sheet together, which version of it comes next, and what is otherwise since the last.
import type { Book, BookRow } from '../../domain/book';
import { normaliseKey } from '../../schema/cells';
import { type Difference, differences, readSent, type SentVersion, type Told, toldOfOrder } from './sheet-sent';
import { orders } from './table';

type Order = BookRow<typeof orders>;

export interface SheetLine {
  readonly id: string;
  readonly order: Order;
  readonly told: Told;
  readonly sent: SentVersion | undefined;
}

export interface SheetLines {
  /** The PO number, or the order's ID where it has none. */
  readonly number: string;
  readonly lines: readonly SheetLine[];
  /** Those that stood on the last version and are no part of the order any more. */
  readonly gone: readonly SheetLine[];
  /** The number of the last version that left; 0 for none. */
  readonly last: number;
}

const lineOf = (order: Order): SheetLine => ({
  id: order.row.orderId ?? '',
  order,
  told: toldOfOrder(order),
  sent: readSent(order.row.sheetSent),
});

const isSame = (one: unknown, other: unknown) =>
  normaliseKey(String(one ?? '')) === normaliseKey(String(other ?? '')) && normaliseKey(String(one ?? '')) !== '';

/** All orders of one PO number with one factory; one without such a number stands alone. */
export function linesWith(opened: Order, book: Book): SheetLines {
  const { poNumber, factory, orderId = '' } = opened.row;
  const number = poNumber ?? orderId;
  const all = poNumber === undefined ? [lineOf(opened)] : book.rowsOf(orders).map(lineOf);
  const isOn = ({ id, told }: SheetLine) =>
    id === orderId || (isSame(told.poNumber, poNumber) && isSame(told.factory, factory));
  const lines = all.filter((line) => isOn(line) && line.order.row.stage !== 'Cancelled');
  /** Sent before it had a number, it still goes on from there. */
  const wasOn = ({ id, sent }: SheetLine) =>
    sent !== undefined &&
    (sent.told.poNumber === undefined ? lines.some((line) => line.id === id) : isSame(sent.told.poNumber, poNumber)) &&
    isSame(sent.told.factory, factory);
  const before = all.filter(wasOn);
  const last = Math.max(0, ...before.map(({ sent }) => sent?.version ?? 0));
  return {
    number,
    lines,
    gone: before.filter((line) => !lines.includes(line) && line.sent?.version === last),
    last,
  };
}

/** What of a line is otherwise than on the version that it stood on. */
export const changesOf = ({ sent, told }: SheetLine): readonly Difference[] =>
  sent ? differences(sent.told, told) : [];
