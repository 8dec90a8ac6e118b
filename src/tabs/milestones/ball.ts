// Who has the ball: the one function by which mails, the desk and panels say whose turn an order's next milestone is.
import type { Book, BookRow } from '../../domain/book';
import { normaliseKey } from '../../schema/keys';
import type { IsoDate } from '../../schema/kinds';
import { milestones } from './table';

export type Milestone = BookRow<typeof milestones>;

/** The open milestone of an order that somebody can work on now. */
export interface Ball {
  readonly milestone: Milestone;
  readonly who: NonNullable<Milestone['row']['who']>;
  /** By name, where the order tells it: its factory or its customer. */
  readonly partner: string;
  readonly isOurs: boolean;
  readonly due: IsoDate;
  /** Working days that it will be late as things stand; 0 while it holds. */
  readonly lateBy: number;
}

/** The milestones of each order, in the order of their Due; those that are not counted come last. */
export function milestonesByOrder(book: Book): (orderId: string | undefined) => readonly Milestone[] {
  const byOrder = new Map<string, Milestone[]>();
  for (const milestone of book.rowsOf(milestones)) {
    const key = normaliseKey(milestone.row.order);
    const known = byOrder.get(key);
    if (known) known.push(milestone);
    else byOrder.set(key, [milestone]);
  }
  const dueOf = ({ figures: { due } }: Milestone) => due ?? '9999-12-31';
  return (orderId) =>
    [...(byOrder.get(normaliseKey(orderId)) ?? [])].sort((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1));
}

/**
 * Whose turn an order is, as its own columns say it: the longest late of ours, so that nobody is chased for our own delay;
 * else what is due first. Undefined where nothing of it is open.
 */
export function ballOf(ofOrder: readonly Milestone[]): Ball | undefined {
  const marked = ofOrder.filter(({ figures: { turnMark } }) => turnMark !== undefined);
  const markOf = ({ figures: { turnMark = '' } }: Milestone) => turnMark;
  const [milestone] = [...marked].sort((one, other) => (markOf(one) < markOf(other) ? 1 : -1));
  if (milestone?.figures.turn === undefined) return undefined;
  const { row, figures } = milestone;
  const who = row.who ?? 'Us';
  return {
    milestone,
    who,
    partner: figures.partner ?? '',
    isOurs: who === 'Us',
    due: milestone.figures.turn,
    lateBy: figures.lateBy ?? 0,
  };
}
