// What of ours an order waits for: a deposit that we have not paid, material that is not here, or a milestone that we are late with.
import { expenses } from '../expenses/table';
import { milestones } from '../milestones/table';
import { shipments } from '../shipments/table';
import type { OrderCodes } from './codes';

/** Our own part in an order's delay: the factory is not to be chased for it. */
type WaitsForUs = OrderCodes['waits'] & { readonly table: string };

/** The findings that may be ours to end: what waits for us is told beside these alone, on the desk and on Today. */
export const WAITING: readonly string[] = [
  'pastCancel',
  'pastShipBy',
  'late',
  'missesCancel',
  'missesShipBy',
  'slips',
  'cancelIn',
  'dueIn',
];

/** `Deposit 100005 EXP-0031`: 100,000 and the days, so that the longest comes last, then the id. */
const TOLD = /^(Deposit|Material|Milestone) 1(\d{5}) (.+)$/s;

/** As the column Waits for tells it. */
export function readWaits(told: string | undefined): WaitsForUs | undefined {
  const [, of, days, id] = TOLD.exec(told ?? '') ?? [];
  if (days === undefined || id === undefined) return undefined;
  const since = { id, days: Number(days) };
  if (of === 'Deposit') return { code: 'deposit', table: expenses.name, ...since };
  return of === 'Material'
    ? { code: 'material', table: shipments.name, ...since }
    : { code: 'milestone', table: milestones.name, ...since };
}
