// What the panels of milestones and of their orders tell: every milestone in the order of its days, as it stands.
import type { Book, BookRow } from '../../domain/book';
import type { Block, Line } from '../../domain/panel';
import { toneOfStatus } from '../../schema/table';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { type Milestone, milestonesByOrder } from './ball';
import { milestones } from './table';
import type { Words } from './words.en';

function lineOf({ row, figures }: Milestone, book: Book, { panel: say }: Words): readonly Line[] {
  const { milestoneId: id, milestone = '' } = row;
  if (id === undefined) return [];
  const { status = '', due, expected, lateBy, partner = '' } = figures;
  const day = expected ?? due;
  return [
    {
      table: milestones.name,
      id,
      title: [milestone, ...(day === undefined ? [] : [say.day(day, book.today)])].join(' · '),
      mark: [status.toLowerCase(), ...(lateBy === undefined ? [] : [say.late(lateBy)])].join(' '),
      tone: toneOfStatus(milestones, status),
      party: partner,
      amount: '',
      panel: true,
    },
  ];
}

const ofOrder = (order: string | undefined, book: Book, words: Words): Block => ({
  draw: 'rows',
  title: words.panel.title,
  lines: milestonesByOrder(book)(order).flatMap((milestone) => lineOf(milestone, book, words)),
});

export const panel = {
  above: ({ row }: BookRow<typeof milestones>, book: Book, words: Words) => [ofOrder(row.order, book, words)],
  summary: ({ row }: BookRow<typeof milestones>) => row.who ?? '',
};

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, words: Words) => {
    const block = ofOrder(orderId, book, words);
    return 'lines' in block && block.lines.length > 0 ? [block] : [];
  }),
];
