// Judges an order: why it needs a person, whose turn it is, and what comes next.
import type { Book, BookRow } from '../../domain/book';
import { check, late, RANK, soon } from '../../domain/finding';
import { daysBetween } from '../../schema/dates';
import type { About, Judgement } from '../tab';
import type { OrderCodes, OrderNext } from './codes';
import type { orders } from './table';
import { overShipped } from './tolerance';
import { openLinks } from './waits';

type Order = BookRow<typeof orders>;

export const findings = {
  pastCancel: late('cancel', { rank: RANK.refusable }),
  late: late('due'),
  cancelIn: soon('cancel'),
  dueIn: soon('due'),
  ready: { tile: 'soon', tone: 'soon', section: 'soon', rank: RANK.ready },
  noDate: check(),
  noQuantity: check(),
  overShipped: check(),
} as const;

/** What the order's own columns say, before its links to other rows. */
function findingOf({ row, figures }: Order, book: Book, booked: boolean): OrderCodes['finding'] | undefined {
  const { stage, cancelDate } = row;
  const over = overShipped(row, figures.shipped ?? 0, book.settings());
  if (over > 0 && stage !== 'Closed' && stage !== 'Cancelled') return { code: 'overShipped', by: over };
  if (figures.status === 'No quantity') return { code: 'noQuantity' };
  if (figures.status === 'No date') return { code: 'noDate' };
  const due = figures.due === undefined ? undefined : daysBetween(book.today, figures.due);
  const cancel = cancelDate === undefined ? undefined : daysBetween(book.today, cancelDate);
  if (figures.status === 'Late') {
    return cancel !== undefined && cancel < 0
      ? { code: 'pastCancel', days: -cancel }
      : { code: 'late', days: -(due ?? 0) };
  }
  if (figures.status === 'Due soon') {
    return due !== undefined && (cancel === undefined || due < cancel)
      ? { code: 'dueIn', days: due }
      : { code: 'cancelIn', days: cancel ?? 0 };
  }
  const isOpen = figures.status === 'On track' || figures.status === 'Part shipped';
  return isOpen && stage === 'Ready' && !booked ? { code: 'ready' } : undefined;
}

/** Nothing of the factory's while it waits for us. */
function nextOf(finding: OrderCodes['finding'], waits: boolean, { row, figures }: Order): OrderNext | undefined {
  if (finding.code === 'noDate') return { code: 'giveDate' };
  if (finding.code === 'noQuantity') return { code: 'giveQuantity' };
  if (finding.code === 'pastCancel') return { code: 'agreeWithCustomer', days: finding.days };
  if (finding.code === 'overShipped') return { code: 'agreeExtra' };
  if (waits) return undefined;
  if (row.stage === 'Ready' || row.actualExFactory !== undefined) return { code: 'bookShipping' };
  if (finding.code === 'dueIn') return { code: 'confirmDate' };
  const { daysToCancel: days } = figures;
  return days === undefined ? { code: 'askNewDate' } : { code: 'askNewDateBeforeCancel', days };
}

const WAITING: readonly string[] = ['pastCancel', 'late', 'cancelIn', 'dueIn'];

export const judge = (book: Book) => {
  const linksOf = openLinks(book);
  return (order: Order): Judgement<OrderCodes> | undefined => {
    const links = linksOf(order.row.orderId);
    const finding = findingOf(order, book, links.booked);
    if (!finding) return undefined;
    const waitsFor = WAITING.includes(finding.code) ? links.waitsFor : undefined;
    const { slipReason } = order.row;
    return {
      finding,
      waitsFor,
      next: nextOf(finding, waitsFor !== undefined, order),
      notes: slipReason === undefined ? [] : [{ code: 'slipReason', reason: slipReason }],
    };
  };
};

export const about =
  () =>
  ({ row, figures }: Order): About<OrderCodes> => ({
    title: [row.style, row.colour].filter((part) => part !== undefined).join(', '),
    party: row.factory ?? '',
    amount: { of: 'progress', ordered: row.quantity ?? 0, open: figures.open ?? 0 },
  });
