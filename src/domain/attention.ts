// What needs a person today, in which tile of the home panel, and how urgently.
import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { Tone } from '../schema/table';
import type { Expense, ExpenseFigures } from './expenses';
import type { ItemFigures } from './inventory';
import { type Order, type OrderFigures, overShipped } from './orders';
import type { Settings } from './settings';
import type { Shipment, ShipmentFigures } from './shipments';

/** Why a row needs a person. Days count from today; for what is past they say how many days ago. */
export type Finding =
  | { readonly code: 'late' | 'dueIn' | 'pastCancel' | 'cancelIn'; readonly days: number }
  | { readonly code: 'noDate' | 'noQuantity' | 'noId' | 'noRate' | 'ready' }
  | { readonly code: 'overShipped'; readonly by: number }
  | { readonly code: 'stockNotIssued'; readonly pieces: number }
  | { readonly code: 'arrivalLate' | 'leaveOverdue' | 'leavesIn' | 'arrivesIn'; readonly days: number }
  | { readonly code: 'toReceive'; readonly pieces: number }
  | { readonly code: 'oversold' | 'out' | 'low'; readonly available: number; readonly unit: string }
  | { readonly code: 'payOverdue' | 'payIn'; readonly days: number };

/** Our own part in an order's delay: the factory is not to be chased for it. `days` say how many days overdue it is. */
export interface WaitsFor {
  readonly code: 'deposit' | 'material';
  readonly table: string;
  readonly id: string;
  readonly days: number;
}

/** The four tiles of the home panel. */
export type Tile = 'late' | 'soon' | 'short' | 'unpaid';

export interface Attention {
  readonly table: string;
  readonly id: string;
  /** `check` for rows that no tile counts: something about them is to be put right. */
  readonly tile: Tile | 'check';
  /** `Linen shirt, Ecru`. */
  readonly title: string;
  /** The factory, customer, supplier or vendor. */
  readonly party: string;
  readonly finding: Finding;
  readonly tone: Tone;
  readonly waitsFor?: WaitsFor;
  readonly progress?: { readonly ordered: number; readonly open: number };
  readonly pieces?: number;
  /** What the pieces are counted in where they are none, such as `m`. */
  readonly unit?: string;
  readonly money?: { readonly amount: number; readonly currency: string };
}

/** What a row's rules found, before it is told to a person. */
export interface Judged {
  readonly tile: Attention['tile'];
  readonly tone: Tone;
  readonly finding: Finding;
  readonly waitsFor?: WaitsFor;
  /** What else the same row needs: a line of its own in the panel, while the mail tells of the first. */
  readonly also?: Judged;
}

/** What other rows say of an order: what of ours it waits for, and whether a shipment of it is planned. */
export interface OrderLinks {
  readonly waitsFor?: WaitsFor | undefined;
  readonly booked?: boolean;
}

const late = (finding: Finding): Judged => ({ tile: 'late', tone: 'late', finding });
const soon = (finding: Finding): Judged => ({ tile: 'soon', tone: 'soon', finding });
const check = (finding: Finding): Judged => ({ tile: 'check', tone: 'soon', finding });

/** A passed cancel date outweighs a passed due date: the customer may refuse the goods. */
export function judgeOrder(
  order: Order,
  figures: OrderFigures,
  settings: Settings,
  today: IsoDate,
  { waitsFor, booked }: OrderLinks = {},
): Judged | undefined {
  const over = overShipped(order, figures.shipped, settings);
  if (over > 0 && order.stage !== 'Closed' && order.stage !== 'Cancelled')
    return check({ code: 'overShipped', by: over });
  if (figures.status === 'No quantity') return check({ code: 'noQuantity' });
  if (figures.status === 'No date') return check({ code: 'noDate' });
  const due = figures.due === undefined ? undefined : daysBetween(today, figures.due);
  const cancel = order.cancelDate === undefined ? undefined : daysBetween(today, order.cancelDate);
  if (figures.status === 'Late') {
    const isPastCancel = cancel !== undefined && cancel < 0;
    const judged = late(isPastCancel ? { code: 'pastCancel', days: -cancel } : { code: 'late', days: -(due ?? 0) });
    return waitsFor ? { ...judged, waitsFor } : judged;
  }
  if (figures.status === 'Due soon') {
    const dueFirst = due !== undefined && (cancel === undefined || due < cancel);
    const judged = soon(dueFirst ? { code: 'dueIn', days: due } : { code: 'cancelIn', days: cancel ?? 0 });
    return waitsFor ? { ...judged, waitsFor } : judged;
  }
  const isOpen = figures.status === 'On track' || figures.status === 'Part shipped';
  return isOpen && order.stage === 'Ready' && !booked ? soon({ code: 'ready' }) : undefined;
}

export function judgeShipment(
  shipment: Shipment,
  figures: ShipmentFigures,
  settings: Settings,
  today: IsoDate,
): Judged | undefined {
  const journey = judgeJourney(shipment, figures, settings, today);
  if (figures.unissued === 0) return journey;
  const unissued = check({ code: 'stockNotIssued', pieces: figures.unissued });
  if (!journey) return unissued;
  return journey.tile === 'late' ? { ...journey, also: unissued } : { ...unissued, also: journey };
}

function judgeJourney(
  shipment: Shipment,
  figures: ShipmentFigures,
  settings: Settings,
  today: IsoDate,
): Judged | undefined {
  if (figures.status === 'Late') return late({ code: 'arrivalLate', days: figures.daysLate ?? 0 });
  if (figures.status === 'Overdue to ship') return late({ code: 'leaveOverdue', days: figures.daysLate ?? 0 });
  const toReceive = shipment.sku === undefined ? 0 : (figures.toReceive ?? 0);
  if (figures.status === 'Delivered' && toReceive > 0) return check({ code: 'toReceive', pieces: toReceive });
  const [code, day] =
    figures.status === 'Planned'
      ? (['leavesIn', shipment.etd] as const)
      : figures.status === 'In transit'
        ? (['arrivesIn', shipment.eta] as const)
        : [undefined, undefined];
  if (code === undefined || day === undefined) return undefined;
  const days = daysBetween(today, day);
  return days <= settings.leadDays.shipments ? soon({ code, days }) : undefined;
}

export function judgeItem(figures: ItemFigures, unit: string): Judged | undefined {
  if (figures.status === 'OK') return undefined;
  const codes = { Oversold: 'oversold', Out: 'out', Low: 'low' } as const;
  const tone = figures.status === 'Low' ? 'soon' : 'late';
  return { tile: 'short', tone, finding: { code: codes[figures.status], available: figures.available, unit } };
}

export function judgeExpense(expense: Expense, figures: ExpenseFigures, today: IsoDate): Judged | undefined {
  if (figures.status === 'No rate') return check({ code: 'noRate' });
  if (expense.dueDate === undefined) return undefined;
  const days = daysBetween(today, expense.dueDate);
  if (figures.status === 'Overdue')
    return { tile: 'unpaid', tone: 'late', finding: { code: 'payOverdue', days: -days } };
  return figures.status === 'Due soon' ? { tile: 'unpaid', tone: 'soon', finding: { code: 'payIn', days } } : undefined;
}

/**
 * Smaller is more urgent: what is past first, the longest past on top; then what comes next; then what to check, and of
 * that first the stock that is no longer there.
 */
export function urgency({ finding, tile }: Judged): number {
  const days = 'days' in finding ? finding.days : 0;
  if (tile === 'check') return finding.code === 'stockNotIssued' ? 2_000_000 : 3_000_000;
  if (finding.code === 'ready') return 500;
  if (finding.code === 'pastCancel') return -2_000_000 - days;
  if (['late', 'arrivalLate', 'leaveOverdue', 'payOverdue'].includes(finding.code)) return -1_000_000 - days;
  if (finding.code === 'oversold' || finding.code === 'out') return -1;
  return finding.code === 'low' ? 1_000 : days;
}
