// What the panels of milestones and of their orders tell: the rail of all milestones, when the order leaves, and what that leaves.
import type { Book, BookRow } from '../../domain/book';
import type { Block, Rail, Stop } from '../../domain/panel';
import { calendarsOf } from '../../domain/whose-calendar';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { ballOf, type Milestone, milestonesByOrder } from './ball';
import { roomOf } from './room';
import { milestones } from './table';
import type { Words } from './words.en';

type Order = BookRow<typeof orders>;
type Workdays = ReturnType<ReturnType<typeof calendarsOf>>['workdays'];

/** Working days past its day that it was done, or is expected. */
function slipOf({ row, figures: { due, expected, lateBy = 0 } }: Milestone, workdays: Workdays): number {
  if (row.doneOn !== undefined || due === undefined || expected === undefined) return lateBy;
  return Math.max(0, workdays(due, expected));
}

function stateOf(milestone: Milestone, next: Milestone | undefined): Stop['state'] {
  const { doneOn, skippedOn } = milestone.row;
  if (skippedOn !== undefined) return 'out';
  if (doneOn !== undefined) return 'done';
  return milestone === next ? 'next' : 'later';
}

function toneOf({ figures: { lateBy = 0 } }: Milestone, state: Stop['state'], slip: number): Stop['tone'] {
  if (state === 'done' || state === 'out') return 'quiet';
  if (lateBy > 0) return 'late';
  return slip > 0 ? 'soon' : 'plain';
}

/** What was named where it is too late, and why. */
function noteOf({ row }: Milestone, isLate: boolean, book: Book, { panel: say }: Words): string {
  if (!isLate) return '';
  const promised = row.promised === undefined ? '' : say.promised(say.day(row.promised, book.today));
  return [promised, row.reason ?? ''].filter((part) => part !== '').join(': ');
}

function stopOf(
  milestone: Milestone,
  next: Milestone | undefined,
  on: { book: Book; workdays: Workdays; words: Words },
) {
  const { book, workdays, words } = on;
  const { panel: say, step } = words;
  const { row, figures } = milestone;
  if (row.milestoneId === undefined) return [];
  const state = stateOf(milestone, next);
  const [day, slip] = [row.doneOn ?? figures.due, slipOf(milestone, workdays)];
  const tone = toneOf(milestone, state, slip);
  const note = noteOf(milestone, tone === 'late', book, words);
  const steps = state === 'next' ? (['done', 'promise'] as const) : [];
  const stop: Stop = {
    table: milestones.name,
    id: row.milestoneId,
    name: row.milestone ?? '',
    about: [...(day === undefined ? [] : [say.day(day, book.today)]), say.who[row.who ?? 'Us']].join(' · '),
    mark: slip > 0 && state !== 'out' ? say.late(slip) : '',
    said: [say.state[state], ...(slip > 0 && state !== 'out' ? [say.lateBy(slip)] : [])].filter(Boolean).join(', '),
    state,
    tone,
    ...(note === '' ? {} : { note }),
    steps: steps.map((name) => ({ name, label: step[name].name })),
  };
  return [stop];
}

/** When the order leaves, and what is left to the last day that it may. */
function headOf(order: Order, calendar: { workdays: Workdays }, book: Book, { panel: say }: Words): Rail['head'] {
  const { row, figures } = order;
  const { expectedExFactory: expected, agreedExFactory: agreed, slip = 0 } = figures;
  if (expected === undefined) return [];
  const day = (iso: string) => say.day(iso, book.today);
  if (row.actualExFactory !== undefined) return [{ text: say.left(day(expected)), mark: '', tone: 'plain' }];
  const room = roomOf(order, calendar);
  return [
    { text: say.expected(day(expected)), mark: say.slip(slip), tone: slip > 0 ? 'late' : 'good' },
    {
      text: agreed === undefined ? '' : say.agreed(day(agreed)),
      mark: room?.left === undefined ? '' : say.toCancel(day(row.cancelDate ?? room.latest), room.left),
      tone: room?.left === undefined || room.left > 10 ? 'quiet' : room.left < 0 ? 'late' : 'soon',
    },
  ];
}

function railOf(order: Order, book: Book, words: Words): readonly Rail[] {
  const own = milestonesByOrder(book)(order.row.orderId);
  if (own.length === 0) return [];
  const calendar = calendarsOf(book)(order.row.factory);
  const next = ballOf(own)?.milestone;
  const on = { book, workdays: calendar.workdays, words };
  const counted = own.filter(({ row: { skippedOn } }) => skippedOn === undefined);
  const done = counted.filter(({ row: { doneOn } }) => doneOn !== undefined);
  return [
    {
      draw: 'rail',
      title: words.panel.title,
      progress: words.panel.progress(done.length, counted.length),
      head: headOf(order, calendar, book, words),
      stops: own.flatMap((milestone) => stopOf(milestone, next, on)),
    },
  ];
}

export const panel = {
  above: ({ row }: BookRow<typeof milestones>, book: Book, words: Words): readonly Block[] => {
    const order = book.find(orders, row.order);
    return order ? railOf(order, book, words) : [];
  },
  summary: ({ row }: BookRow<typeof milestones>) => row.who ?? '',
};

export const adds = [addsTo(orders, railOf)];
