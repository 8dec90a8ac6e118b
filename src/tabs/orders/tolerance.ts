// How much more of an order may be shipped than was ordered.
import { fraction } from '../../domain/percent';
import type { Settings } from '../../domain/settings';
import { defaultTolerance } from './settings';

/** Exactly at the tolerance is within it, though 100 × 1.15 is a hair below 115. */
const EPSILON = 1 / 1_000_000;

interface Tolerated {
  readonly quantity: number | undefined;
  readonly tolerance: number | undefined;
}

/** Pieces shipped beyond what the tolerance allows; 0 when none. */
export function overShipped(order: Tolerated, shipped: number, settings: Settings): number {
  const quantity = order.quantity ?? 0;
  const most = quantity * (1 + fraction(order.tolerance ?? settings.get(defaultTolerance)));
  return quantity > 0 && shipped > most + EPSILON ? shipped - quantity : 0;
}
