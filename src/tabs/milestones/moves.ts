// What a change would move, before it is made: the milestones of its order and the day it leaves, by the formulas of the sheet.
import type { Book, BookRow } from '../../domain/book';
import type { Change } from '../../domain/plan';
import { calendarsOf } from '../../domain/whose-calendar';
import { normaliseKey } from '../../schema/keys';
import type { IsoDate } from '../../schema/kinds';
import { orders } from '../orders/table';
import { type Milestone, milestonesByOrder } from './ball';
import type { Move } from './codes';
import { roomOf } from './room';

interface Moved {
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface Pair {
  readonly before: Milestone['figures'];
  readonly after: Milestone['figures'];
  readonly name: string;
  /** Whether the change is to itself. */
  readonly own: boolean;
}

/** The day that it goes by moves, else the day on which it is expected. Nothing here opens what was done. */
function movedOf({ before, after, name, own }: Pair): readonly Moved[] {
  if (after.open !== 1) return [];
  const days = [[before.due, after.due], ...(own ? [] : [[before.expected, after.expected]])] as const;
  return days
    .flatMap(([from, to]) => (from === undefined || to === undefined || from === to ? [] : [{ name, from, to }]))
    .slice(0, 1);
}

function milestoneMoves(pairs: readonly Pair[], today: IsoDate): readonly Move[] {
  const moved = pairs.flatMap(movedOf);
  const past = pairs.filter(({ before, after: { due, open } }) => {
    const isPast = open === 1 && due !== undefined && due < today;
    return isPast && (before.due === undefined || before.due >= today);
  });
  const [first] = moved;
  const [gone] = past;
  return [
    ...(first
      ? [{ code: 'moves', count: moved.length, first: first.name, from: first.from, to: first.to } as const]
      : []),
    ...(gone?.after.due === undefined
      ? []
      : [{ code: 'turnsPast', count: past.length, first: gone.name, due: gone.after.due } as const]),
  ];
}

type Order = BookRow<typeof orders>;

/** When the order leaves, and what that leaves to the cancel date. */
function orderMoves(id: string, before: Order, after: Order, book: Book): readonly Move[] {
  const { expectedExFactory: day, slip = 0 } = after.figures;
  if (day === undefined) return [];
  const from = before.figures.expectedExFactory;
  if (from === day) return [{ code: 'stillLeaves', order: id, day, slip }];
  const left = roomOf(after, calendarsOf(book)(after.row.factory))?.left;
  const { cancelDate: cancel } = after.row;
  return [
    { code: 'leaves', order: id, day, before: from, slip },
    ...(left === undefined || cancel === undefined ? [] : [{ code: 'room', cancel, left } as const]),
  ];
}

/** What a change to an order, or to one of its milestones, moves: its milestones and the day it leaves. */
export function movesOf(orderId: string | undefined, change: Change, book: Book): readonly Move[] {
  const then = book.suppose({ changes: [change] });
  const [before, after] = [book.find(orders, orderId), then.find(orders, orderId)];
  if (!before || !after || orderId === undefined) return [];
  const later = new Map(milestonesByOrder(then)(orderId).map((milestone) => [milestone.number, milestone.figures]));
  const isOwn = ({ row }: Milestone) => normaliseKey(row.milestoneId) === normaliseKey(change.id);
  const pairs = milestonesByOrder(book)(orderId).flatMap((milestone): readonly Pair[] => {
    const figures = later.get(milestone.number);
    const name = milestone.row.milestone ?? '';
    return figures ? [{ before: milestone.figures, after: figures, name, own: isOwn(milestone) }] : [];
  });
  if (pairs.length === 0) return [];
  return [...milestoneMoves(pairs, book.today), ...orderMoves(orderId, before, after, book)];
}

/** What nobody would want without being asked. */
export const graveOf = (moves: readonly Move[]): readonly Move[] =>
  moves.filter((move) => move.code === 'turnsPast' || (move.code === 'room' && move.left < 0));
