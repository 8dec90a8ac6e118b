// Judges an order: why it needs a person, whose turn it is, and what comes next.
import type { Book, BookRow } from '../../domain/book';
import { check, late, RANK, risk, soon } from '../../domain/finding';
import { openWhereabouts } from '../../domain/whose-calendar';
import { daysBetween } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import { type ClosureFinding, openClosures } from './closures';
import type { Miss, OrderCodes, OrderNext } from './codes';
import type { orders } from './table';
import { readWaits, WAITING } from './waits';
import { why } from './why';

type Order = BookRow<typeof orders>;
type Window = Pick<Order['row'], 'shipBy' | 'cancelDate'>;

export const findings = {
  pastCancel: late('cancel', { rank: RANK.refusable }),
  pastShipBy: late('shipBy'),
  late: late('due'),
  missesCancel: risk('cancel'),
  missesShipBy: risk('shipBy'),
  slips: risk('due'),
  cancelIn: soon('cancel'),
  dueIn: soon('due'),
  ready: { tile: 'soon', tone: 'soon', section: 'soon', rank: RANK.ready },
  lcDocumentsLate: late('presentBy', { rank: RANK.refusable }),
  lcShipment: risk('latestShipment'),
  lcDocuments: soon('presentBy'),
  lcUnchecked: check(),
  scheduleMismatch: check(),
  noDate: check(),
  noQuantity: check(),
  overShipped: check(),
  closureAhead: soon('closure', { lead: false, aside: true }),
  closureUnknown: check({ aside: true }),
} as const;

/** The last day of the window that the goods arrive after: the cancel date outweighs Ship-by. */
export function missOf({ shipBy, cancelDate }: Window, arrives: IsoDate | undefined): Miss | undefined {
  if (arrives === undefined) return undefined;
  if (cancelDate !== undefined && arrives > cancelDate) return { of: 'cancel', by: daysBetween(cancelDate, arrives) };
  return shipBy !== undefined && arrives > shipBy ? { of: 'shipBy', by: daysBetween(shipBy, arrives) } : undefined;
}

/** The finding that the order's columns tell. */
function findingOf({ figures }: Order): OrderCodes['finding'] | undefined {
  const found = readFound(why, figures);
  if (!found) return undefined;
  const { code, days, figure: by } = found;
  if (code === 'overShipped' || code === 'scheduleMismatch') return { code, by };
  if (code === 'noQuantity' || code === 'noDate' || code === 'lcUnchecked' || code === 'ready') return { code };
  return code === 'missesCancel' || code === 'missesShipBy' || code === 'slips' || code === 'lcShipment'
    ? { code, days, by }
    : { code, days };
}

/** What only the customer can help. */
const WINDOW: readonly string[] = ['pastShipBy', 'missesCancel', 'missesShipBy'];

/** What follows from the finding alone. */
const OWN_NEXT: { readonly [code: string]: 'giveDate' | 'adjustPayments' | 'changeCredit' | 'presentDocuments' } = {
  lcUnchecked: 'giveDate',
  scheduleMismatch: 'adjustPayments',
  lcShipment: 'changeCredit',
  lcDocuments: 'presentDocuments',
  lcDocumentsLate: 'presentDocuments',
};

/** Nothing of the factory's while it waits for us. */
function nextOf(finding: OrderCodes['finding'], waits: boolean, { row, figures }: Order): OrderNext | undefined {
  const own = OWN_NEXT[finding.code];
  if (own) return { code: own };
  if (finding.code === 'noDate') return { code: 'giveDate' };
  if (finding.code === 'noQuantity') return { code: 'giveQuantity' };
  if (finding.code === 'pastCancel') return { code: 'agreeWithCustomer', days: finding.days };
  if (finding.code === 'overShipped') return { code: 'agreeExtra' };
  if (WINDOW.includes(finding.code)) return { code: 'askLaterWindow', open: figures.open ?? 0 };
  if (waits) return undefined;
  if (row.stage === 'Ready' || row.actualExFactory !== undefined) return { code: 'bookShipping' };
  if (finding.code === 'slips') return { code: 'windBackMilestones' };
  if (finding.code === 'dueIn') return { code: 'confirmDate' };
  const { daysToCancel: days } = figures;
  return days === undefined ? { code: 'askNewDate' } : { code: 'askNewDateBeforeCancel', days };
}

/** What only the factory can answer. */
const FACTORYS: readonly (OrderNext['code'] | undefined)[] = ['askNewDate', 'askNewDateBeforeCancel', 'confirmDate'];

function notesOf({ row, figures }: Order, { code }: OrderCodes['finding']): readonly OrderCodes['note'][] {
  const { slipReason } = row;
  const { arrives } = figures;
  const credit = code !== 'lcShipment' ? figures.lcLateBy : undefined;
  const miss = code === 'missesCancel' || code === 'missesShipBy' ? missOf(row, arrives) : undefined;
  return [
    ...(miss && arrives !== undefined ? [{ code: 'arrives', day: arrives, ...miss } as const] : []),
    ...(credit === undefined || row.lcPresentedOn !== undefined ? [] : [{ code: 'pastCredit', by: credit } as const]),
    ...(slipReason === undefined ? [] : [{ code: 'slipReason', reason: slipReason } as const]),
  ];
}

/** What a closure asks of whoever follows the order. */
function closureJudgement(finding: ClosureFinding): Judgement<OrderCodes> {
  const { orders } = finding;
  if (finding.code === 'closureAhead')
    return { finding, next: { code: 'beforeClosure' }, notes: [{ code: 'dueAfter', orders }] };
  const { holiday, from } = finding;
  return { finding, next: { code: 'askClosure', holiday, from }, notes: [{ code: 'dueAround', orders }] };
}

export const judge = (book: Book) => {
  const closureOf = openClosures(book, {
    whereaboutsOf: openWhereabouts(book),
    isJudged: (order) => findingOf(order) !== undefined,
  });
  return (order: Order): Judgement<OrderCodes> | undefined => {
    const [finding, closure] = [findingOf(order), closureOf(order)];
    if (!finding) return closure && closureJudgement(closure);
    const waitsFor = WAITING.includes(finding.code) ? readWaits(order.figures.waitsFor) : undefined;
    const next = nextOf(finding, waitsFor !== undefined, order);
    const turnOf = FACTORYS.includes(next?.code) ? 'factory' : undefined;
    return { finding, also: closure, waitsFor, next, turnOf, notes: notesOf(order, finding) };
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
