// How much more or less of an order may come or go than was ordered: said once for what is shipped and what is received.
import type { BookRow } from '../../domain/book';
import { fraction } from '../../domain/percent';
import type { Settings } from '../../domain/settings';
import { unreadCells } from '../../schema/unread';
import { defaultTolerance } from './settings';
import { orders } from './table';

/** Exactly at the tolerance is within it, though 100 × 1.15 is a hair below 115. */
const EPSILON = 1 / 1_000_000;

type Order = BookRow<typeof orders>;

/** An order's own, else that of Settings. */
export const toleranceOf = (order: Order | undefined, settings: Settings): number =>
  fraction(order?.row.tolerance ?? settings.get(defaultTolerance));

export const isTooMany = (quantity: number, of: number, tolerance: number): boolean =>
  quantity > of * (1 + tolerance) + EPSILON;

export const isEnough = (quantity: number, of: number, tolerance: number): boolean =>
  quantity + EPSILON >= of * (1 - tolerance);

/** That of Settings counts in place of one that cannot be read, and that is told. */
export function unreadTolerance(order: Order | undefined, settings: Settings) {
  if (!order) return [];
  const { orderId: id = '' } = order.row;
  const cells = unreadCells(orders, order.cells).filter(({ key }) => key === 'tolerance');
  return cells.map(({ text: typed }) => {
    return { code: 'toleranceUnread', id, typed, used: toleranceOf(order, settings) } as const;
  });
}
