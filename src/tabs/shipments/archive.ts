// When a shipment is done with: it has left or arrived, and all that it brought is received.
import type { ArchiveRule } from '../../domain/archive';
import { leftOn } from '../../domain/ledger';
import { openIsOff } from './judge';
import type { shipments } from './table';

export const archive: ArchiveRule<typeof shipments> = {
  stays: (book) => {
    const isOff = openIsOff(book);
    return (shipment) => {
      if (isOff(shipment)) return undefined;
      return leftOn(shipment.row) === undefined || (shipment.figures.toReceive ?? 0) > 0 ? 'open' : undefined;
    };
  },
};
