// When a shipment is done with: it has left or arrived, and all that it brought is received.
import type { ArchiveRule } from '../../domain/archive';
import type { Book, BookRow } from '../../domain/book';
import { leftOn } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import { orders } from '../orders/table';
import type { shipments } from './table';

/** What was planned for an order that has ended will not leave. */
function openIsOff(book: Book): (shipment: BookRow<typeof shipments>) => boolean {
  const ended = new Set(
    book
      .rowsOf(orders)
      .flatMap(({ row: { orderId, stage } }) =>
        stage === 'Closed' || stage === 'Cancelled' ? [normaliseKey(orderId)] : [],
      ),
  );
  return ({ row }) => row.direction !== 'Inbound' && leftOn(row) === undefined && ended.has(normaliseKey(row.order));
}

export const archive: ArchiveRule<typeof shipments> = {
  stays: (book) => {
    const isOff = openIsOff(book);
    return (shipment) => {
      if (isOff(shipment)) return undefined;
      return leftOn(shipment.row) === undefined || (shipment.figures.toReceive ?? 0) > 0 ? 'open' : undefined;
    };
  },
};
