// What the reader of a reminder does next about a row.
import type { Judged } from './attention';
import type { NextStep } from './digest';
import type { ItemFigures } from './inventory';
import type { Order, OrderFigures } from './orders';
import type { Shipment } from './shipments';

/** Nothing of the factory's while it waits for us. */
export function nextForOrder({ finding, waitsFor }: Judged, order: Order, figures: OrderFigures): NextStep | undefined {
  if (finding.code === 'noDate') return { code: 'giveDate' };
  if (finding.code === 'noQuantity') return { code: 'giveQuantity' };
  if (finding.code === 'pastCancel') return { code: 'agreeWithCustomer', days: finding.days };
  if (finding.code === 'overShipped') return { code: 'agreeExtra' };
  if (waitsFor) return undefined;
  if (order.stage === 'Ready' || order.actualExFactory !== undefined) return { code: 'bookShipping' };
  if (finding.code === 'dueIn') return { code: 'confirmDate' };
  const { daysToCancel: days } = figures;
  return days === undefined ? { code: 'askNewDate' } : { code: 'askNewDateBeforeCancel', days };
}

export function nextForShipment({ finding }: Judged, shipment: Shipment): NextStep {
  const { direction, carrier, shippedOn } = shipment;
  if (finding.code === 'toReceive') return { code: 'receiveStock' };
  if (finding.code === 'stockNotIssued') return { code: 'issueStock' };
  if (finding.code === 'arrivalLate' && shippedOn !== undefined)
    return { code: carrier === undefined ? 'confirmDelivery' : 'callCarrier' };
  if (finding.code === 'leaveOverdue' || finding.code === 'arrivalLate')
    return { code: direction === 'Inbound' ? 'askSupplier' : 'bookShipping' };
  if (finding.code !== 'leavesIn') return { code: 'markDelivered' };
  if (direction === 'Inbound') return { code: 'confirmDate' };
  return { code: carrier === undefined ? 'bookShipping' : 'markShipped' };
}

export function nextForItem({ onHand, onOrder, status }: ItemFigures): NextStep {
  if (onHand < 0) return { code: 'countAgain' };
  if (status === 'Oversold') return { code: 'makeRoom' };
  return { code: onOrder > 0 ? 'chaseSupplier' : 'reorder' };
}

export function nextForExpense(
  { finding }: Judged,
  expense: { readonly category: string | undefined; readonly order: string | undefined },
): NextStep {
  if (finding.code === 'noRate') return { code: 'giveRate' };
  const { category, order } = expense;
  return category === 'Deposit' && order !== undefined ? { code: 'payFor', order } : { code: 'pay' };
}
