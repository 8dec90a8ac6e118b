// What an order waits for that is ours to do: a deposit we have not paid, material we have not got here.
import { normaliseKey } from '../schema/cells';
import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { OrderLinks, WaitsFor } from './attention';
import type { WorkbookFigures, WorkbookRows } from './workbook';

const MATERIALS = ['Fabric', 'Trim', 'Packaging'];

/** What other rows say of each order, by its id; a deposit outweighs material, the longest overdue comes first. */
export function orderLinks(
  rows: WorkbookRows,
  figures: WorkbookFigures,
  today: IsoDate,
  names: { readonly expenses: string; readonly shipments: string },
): (orderId: string | undefined) => OrderLinks {
  const materials = new Set(
    rows.inventory.filter(({ kind }) => MATERIALS.includes(kind ?? '')).map(({ sku }) => normaliseKey(sku)),
  );
  const deposits = new Map<string, WaitsFor>();
  const late = new Map<string, WaitsFor>();
  const keepLongest = (known: Map<string, WaitsFor>, order: string | undefined, found: WaitsFor) => {
    const longest = known.get(normaliseKey(order));
    if (!longest || found.days > longest.days) known.set(normaliseKey(order), found);
  };
  for (const { category, order, expenseId: id, dueDate, paidOn } of rows.expenses) {
    const days = dueDate === undefined || paidOn !== undefined ? 0 : daysBetween(dueDate, today);
    if (category === 'Deposit' && id !== undefined && days > 0)
      keepLongest(deposits, order, { code: 'deposit', table: names.expenses, id, days });
  }
  const booked = new Set<string>();
  rows.shipments.forEach(({ direction, order, sku, shipmentId: id, shippedOn }, index) => {
    if (direction === 'Outbound' && shippedOn === undefined) booked.add(normaliseKey(order));
    const { status, daysLate: days = 0 } = figures.shipments[index] ?? {};
    const isLate = direction === 'Inbound' && (status === 'Late' || status === 'Overdue to ship');
    if (isLate && id !== undefined && materials.has(normaliseKey(sku)))
      keepLongest(late, order, { code: 'material', table: names.shipments, id, days });
  });
  return (orderId) => {
    const key = normaliseKey(orderId);
    return { waitsFor: deposits.get(key) ?? late.get(key), booked: booked.has(key) };
  };
}
