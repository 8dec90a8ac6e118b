// What an order's inputs mean: what is due, open and late; the same rules as the Orders tab's formulas.
import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import { fraction } from './percent';
import type { Settings } from './settings';

export interface Order {
  readonly stage: string | undefined;
  readonly quantity: number | undefined;
  readonly unitPrice: number | undefined;
  readonly tolerance: number | undefined;
  readonly shipBy: IsoDate | undefined;
  readonly cancelDate: IsoDate | undefined;
  readonly originalExFactory: IsoDate | undefined;
  readonly revisedExFactory: IsoDate | undefined;
  readonly actualExFactory: IsoDate | undefined;
}

/** What other tabs hold for the order: pieces shipped, money in the base currency. */
export interface OrderSums {
  readonly shipped: number;
  readonly expenses: number;
}

export type OrderStatus =
  | 'Draft'
  | 'Cancelled'
  | 'Closed'
  | 'No quantity'
  | 'Shipped'
  | 'No date'
  | 'Late'
  | 'Due soon'
  | 'Part shipped'
  | 'On track';

export interface OrderFigures {
  readonly due: IsoDate | undefined;
  readonly shipped: number;
  readonly open: number;
  readonly filled: number | undefined;
  readonly value: number | undefined;
  readonly expenses: number;
  readonly daysLeft: number | undefined;
  readonly daysToCancel: number | undefined;
  readonly status: OrderStatus;
}

/** Once the goods left the factory, the customer's dates count; before, the factory's. */
export function dueDate(order: Order): IsoDate | undefined {
  if (order.actualExFactory !== undefined) return order.shipBy ?? order.cancelDate;
  return order.revisedExFactory ?? order.originalExFactory;
}

/** A hair of a piece: 100 × 1.15 is just below 115, 150 × 0.82 just below 123; exactly at the tolerance is within it. */
const HAIR = 1 / 1_000_000;

/** Pieces still to ship; 0 once within tolerance, closed or cancelled. */
export function openQuantity(order: Order, shipped: number, settings: Settings): number {
  if (order.stage === 'Closed' || order.stage === 'Cancelled') return 0;
  const quantity = order.quantity ?? 0;
  const least = quantity * (1 - fraction(order.tolerance ?? settings.tolerance));
  return shipped + HAIR >= least ? 0 : Math.max(0, quantity - shipped);
}

/** Pieces shipped beyond what the tolerance allows; 0 when none. */
export function overShipped(order: Order, shipped: number, settings: Settings): number {
  const quantity = order.quantity ?? 0;
  const most = quantity * (1 + fraction(order.tolerance ?? settings.tolerance));
  return quantity > 0 && shipped > most + HAIR ? shipped - quantity : 0;
}

function statusOf(order: Order, open: number, shipped: number, settings: Settings, today: IsoDate): OrderStatus {
  if (order.stage === 'Draft' || order.stage === 'Cancelled' || order.stage === 'Closed') return order.stage;
  if ((order.quantity ?? 0) <= 0) return 'No quantity';
  if (open === 0) return 'Shipped';
  if (!order.originalExFactory && !order.revisedExFactory && !order.actualExFactory) return 'No date';
  const deadlines = [dueDate(order), order.cancelDate].filter((day) => day !== undefined);
  const left = deadlines.map((day) => daysBetween(today, day));
  if (left.some((days) => days < 0)) return 'Late';
  if (left.some((days) => days <= settings.leadDays.orders)) return 'Due soon';
  return shipped > 0 ? 'Part shipped' : 'On track';
}

export function orderFigures(order: Order, sums: OrderSums, settings: Settings, today: IsoDate): OrderFigures {
  const due = dueDate(order);
  const open = openQuantity(order, sums.shipped, settings);
  const status = statusOf(order, open, sums.shipped, settings, today);
  const done = status === 'Closed' || status === 'Cancelled' || status === 'Shipped';
  const { quantity, unitPrice } = order;
  return {
    due,
    shipped: sums.shipped,
    open,
    filled: quantity !== undefined && quantity > 0 ? sums.shipped / quantity : undefined,
    value: quantity !== undefined && unitPrice !== undefined ? quantity * unitPrice : undefined,
    expenses: sums.expenses,
    daysLeft: done || due === undefined ? undefined : daysBetween(today, due),
    daysToCancel: done || order.cancelDate === undefined ? undefined : daysBetween(today, order.cancelDate),
    status,
  };
}
