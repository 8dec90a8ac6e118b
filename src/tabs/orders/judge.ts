// Judges an order: why it needs a person, whose turn it is, and what comes next.
import type { Book, BookRow } from '../../domain/book';
import { check, late, RANK, risk, soon } from '../../domain/finding';
import { daysBetween } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import type { About, Judgement } from '../tab';
import type { Miss, OrderCodes, OrderNext } from './codes';
import type { orders } from './table';
import { overShipped } from './tolerance';
import { openLinks } from './waits';

type Order = BookRow<typeof orders>;
type Window = Pick<Order['row'], 'shipBy' | 'cancelDate'>;

export const findings = {
  pastCancel: late('cancel', { rank: RANK.refusable }),
  pastShipBy: late('shipBy'),
  late: late('due'),
  missesCancel: risk('cancel'),
  missesShipBy: risk('shipBy'),
  cancelIn: soon('cancel'),
  dueIn: soon('due'),
  ready: { tile: 'soon', tone: 'soon', section: 'soon', rank: RANK.ready },
  noDate: check(),
  noQuantity: check(),
  overShipped: check(),
} as const;

/** The last day of the window that the goods arrive after: the cancel date outweighs Ship-by. */
export function missOf({ shipBy, cancelDate }: Window, arrives: IsoDate | undefined): Miss | undefined {
  if (arrives === undefined) return undefined;
  if (cancelDate !== undefined && arrives > cancelDate) return { of: 'cancel', by: daysBetween(cancelDate, arrives) };
  return shipBy !== undefined && arrives > shipBy ? { of: 'shipBy', by: daysBetween(shipBy, arrives) } : undefined;
}

type DaysTo = { readonly [last in 'cancel' | 'shipBy' | 'due']: number | undefined };

/** Which of its last days is past: what the customer may do counts more than what the factory did not. */
function lateBy({ cancel, shipBy, due }: DaysTo): OrderCodes['finding'] {
  if (cancel !== undefined && cancel < 0) return { code: 'pastCancel', days: -cancel };
  if (shipBy !== undefined && shipBy < 0) return { code: 'pastShipBy', days: -shipBy };
  return { code: 'late', days: -(due ?? 0) };
}

/** What the order's own columns say, before its links to other rows. */
function findingOf({ row, figures }: Order, book: Book, booked: boolean): OrderCodes['finding'] | undefined {
  const { stage, cancelDate } = row;
  const over = overShipped(row, figures.shipped ?? 0, book.settings());
  if (over > 0 && stage !== 'Closed' && stage !== 'Cancelled') return { code: 'overShipped', by: over };
  if (figures.status === 'No quantity') return { code: 'noQuantity' };
  if (figures.status === 'No date') return { code: 'noDate' };
  const daysTo = (day: IsoDate | undefined) => (day === undefined ? undefined : daysBetween(book.today, day));
  const [due, cancel] = [daysTo(figures.due), daysTo(cancelDate)];
  if (figures.status === 'Late') return lateBy({ cancel, due, shipBy: daysTo(row.shipBy) });
  if (figures.status === 'At risk') {
    const { of, by } = missOf(row, figures.arrives) ?? { of: 'shipBy', by: 0 };
    return of === 'cancel'
      ? { code: 'missesCancel', days: cancel ?? 0, by }
      : { code: 'missesShipBy', days: daysTo(row.shipBy) ?? 0, by };
  }
  if (figures.status === 'Due soon') {
    return due !== undefined && (cancel === undefined || due < cancel)
      ? { code: 'dueIn', days: due }
      : { code: 'cancelIn', days: cancel ?? 0 };
  }
  const isOpen = figures.status === 'On track' || figures.status === 'Part shipped';
  return isOpen && stage === 'Ready' && !booked ? { code: 'ready' } : undefined;
}

/** What only the customer can help. */
const WINDOW: readonly string[] = ['pastShipBy', 'missesCancel', 'missesShipBy'];

/** Nothing of the factory's while it waits for us. */
function nextOf(finding: OrderCodes['finding'], waits: boolean, { row, figures }: Order): OrderNext | undefined {
  if (finding.code === 'noDate') return { code: 'giveDate' };
  if (finding.code === 'noQuantity') return { code: 'giveQuantity' };
  if (finding.code === 'pastCancel') return { code: 'agreeWithCustomer', days: finding.days };
  if (finding.code === 'overShipped') return { code: 'agreeExtra' };
  if (WINDOW.includes(finding.code)) return { code: 'askLaterWindow', open: figures.open ?? 0 };
  if (waits) return undefined;
  if (row.stage === 'Ready' || row.actualExFactory !== undefined) return { code: 'bookShipping' };
  if (finding.code === 'dueIn') return { code: 'confirmDate' };
  const { daysToCancel: days } = figures;
  return days === undefined ? { code: 'askNewDate' } : { code: 'askNewDateBeforeCancel', days };
}

/** What only the factory can answer. */
const FACTORYS: readonly (OrderNext['code'] | undefined)[] = ['askNewDate', 'askNewDateBeforeCancel', 'confirmDate'];

const WAITING: readonly string[] = [
  'pastCancel',
  'pastShipBy',
  'late',
  'missesCancel',
  'missesShipBy',
  'cancelIn',
  'dueIn',
];

function notesOf({ row, figures }: Order, { code }: OrderCodes['finding']): readonly OrderCodes['note'][] {
  const { slipReason } = row;
  const { arrives } = figures;
  const miss = code === 'missesCancel' || code === 'missesShipBy' ? missOf(row, arrives) : undefined;
  return [
    ...(miss && arrives !== undefined ? [{ code: 'arrives', day: arrives, ...miss } as const] : []),
    ...(slipReason === undefined ? [] : [{ code: 'slipReason', reason: slipReason } as const]),
  ];
}

export const judge = (book: Book) => {
  const linksOf = openLinks(book);
  return (order: Order): Judgement<OrderCodes> | undefined => {
    const links = linksOf(order.row.orderId);
    const finding = findingOf(order, book, links.booked);
    if (!finding) return undefined;
    const waitsFor = WAITING.includes(finding.code) ? links.waitsFor : undefined;
    const next = nextOf(finding, waitsFor !== undefined, order);
    const turnOf = FACTORYS.includes(next?.code) ? 'factory' : undefined;
    return { finding, waitsFor, next, turnOf, notes: notesOf(order, finding) };
  };
};

export const isOpen = ({ row: { stage }, figures: { open = 0 } }: Order): boolean =>
  open > 0 && stage !== 'Draft' && stage !== 'Closed' && stage !== 'Cancelled';

export const about =
  () =>
  ({ row, figures }: Order): About<OrderCodes> => ({
    title: [row.style, row.colour].filter((part) => part !== undefined).join(', '),
    party: row.factory ?? '',
    amount: { of: 'progress', ordered: row.quantity ?? 0, open: figures.open ?? 0 },
  });
