// What other rows say of an order: what of ours it waits for, and whether its transport is planned.
import type { Book } from '../../domain/book';
import { leftOn } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import { expenses } from '../expenses/table';
import { inventory } from '../inventory/table';
import { shipments } from '../shipments/table';
import type { OrderCodes } from './codes';

/** Our own part in an order's delay: the factory is not to be chased for it. */
export type WaitsForUs = OrderCodes['waits'] & { readonly table: string };

interface Links {
  readonly waitsFor: WaitsForUs | undefined;
  /** A shipment of it is planned. */
  readonly booked: boolean;
}

const MATERIALS: readonly string[] = ['Fabric', 'Trim', 'Packaging'];

function keepLongest(known: Map<string, WaitsForUs>, order: string | undefined, found: WaitsForUs): void {
  const longest = known.get(normaliseKey(order));
  if (!longest || found.days > longest.days) known.set(normaliseKey(order), found);
}

/** Deposits that we have not paid, by order. */
function unpaidDeposits(book: Book): ReadonlyMap<string, WaitsForUs> {
  const deposits = new Map<string, WaitsForUs>();
  for (const { row } of book.rowsOf(expenses)) {
    const { category, order, expenseId: id, dueDate, paidOn, amount = 0 } = row;
    // What the factory owes us holds up nothing.
    const days = dueDate === undefined || paidOn !== undefined || amount < 0 ? 0 : daysBetween(dueDate, book.today);
    if (category === 'Deposit' && id !== undefined && days > 0)
      keepLongest(deposits, order, { code: 'deposit', table: expenses.name, id, days });
  }
  return deposits;
}

/** Material that should be here and is not, by order. */
function lateMaterial(book: Book): ReadonlyMap<string, WaitsForUs> {
  const materials = new Set(
    book.rowsOf(inventory).flatMap(({ row }) => (MATERIALS.includes(row.kind ?? '') ? [normaliseKey(row.sku)] : [])),
  );
  const late = new Map<string, WaitsForUs>();
  for (const { row, figures } of book.rowsOf(shipments)) {
    const { direction, order, sku, shipmentId: id } = row;
    if (direction !== 'Inbound' || id === undefined || !materials.has(normaliseKey(sku))) continue;
    const { status, daysLate: days = 0 } = figures;
    if (status === 'Late' || status === 'Overdue to ship')
      keepLongest(late, order, { code: 'material', table: shipments.name, id, days });
  }
  return late;
}

/** Asked by an order's id; a deposit outweighs material, the longest overdue comes first. */
export function openLinks(book: Book): (orderId: string | undefined) => Links {
  const deposits = unpaidDeposits(book);
  const late = lateMaterial(book);
  const booked = new Set(
    book
      .rowsOf(shipments)
      .flatMap(({ row }) =>
        row.direction === 'Outbound' && leftOn(row) === undefined ? [normaliseKey(row.order)] : [],
      ),
  );
  return (orderId) => {
    const key = normaliseKey(orderId);
    return { waitsFor: deposits.get(key) ?? late.get(key), booked: booked.has(key) };
  };
}
