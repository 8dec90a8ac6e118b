// What a sample's panel tells: its dates, and the earlier and later rounds of its style; orders tell of their samples, too.

import type { Book, BookRow } from '../../domain/book';
import type { Block, Day, Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { labelTo, wordTo } from '../../schema/labels';
import { toneOfStatus } from '../../schema/table';
import { statusWord } from '../../text/en/own';
import { orders } from '../orders/table';
import { styles } from '../styles/table';
import { addsTo } from '../tab';
import { samples } from './table';
import type { Words } from './words.en';

type Sample = BookRow<typeof samples>;

const DATES = [
  'requestedOn',
  'neededBy',
  'promised',
  'sentOn',
  'receivedOn',
  'commentsDue',
  'lentOn',
  'backBy',
] as const;

function lineOf({ row, figures: { status } }: Sample, words: Words): readonly Line[] {
  const { sampleId: id, type = '', style = '', round = 1, maker = '', verdict, lentTo, returnedOn } = row;
  if (id === undefined) return [];
  const isOut = lentTo !== undefined && returnedOn === undefined;
  return [
    {
      table: samples.name,
      id,
      title: words.title.sample({ code: 'sample', type, style, round }),
      mark: (verdict ? wordTo(samples, 'verdict', verdict) : statusWord(status ?? '')).toLowerCase(),
      tone: toneOfStatus(samples, status ?? ''),
      party: isOut ? words.panel.lentTo(lentTo) : maker,
      amount: '',
      panel: true,
    },
  ];
}

function dates({ row }: Sample, book: Book, { panel: say }: Words): Block {
  const days = DATES.flatMap((key): readonly Day[] => {
    const day = row[key];
    return day === undefined ? [] : [{ label: labelTo(samples, key), text: say.day(day, book.today), tone: 'plain' }];
  });
  return { draw: 'days', title: say.dates, days };
}

/** The other samples of the same style and colour. */
function rounds({ row, number }: Sample, book: Book, words: Words): Block {
  const others = book
    .rowsOf(samples)
    .filter((other) => other.number !== number && normaliseKey(other.row.style) === normaliseKey(row.style));
  return { draw: 'rows', title: words.panel.others, lines: others.flatMap((other) => lineOf(other, words)) };
}

export const panel = {
  above: (sample: Sample, book: Book, words: Words) => [dates(sample, book, words), rounds(sample, book, words)],
  summary: ({ row }: Sample) => row.location ?? '',
};

export const adds = [
  addsTo(styles, ({ row: { style } }, book, words: Words) => {
    const own = book.rowsOf(samples).filter(({ row }) => normaliseKey(row.style) === normaliseKey(style));
    return [{ draw: 'rows', title: words.panel.title, lines: own.flatMap((sample) => lineOf(sample, words)) }];
  }),
  addsTo(orders, ({ row: { orderId } }, book, words: Words) => {
    const own = book.rowsOf(samples).filter(({ row }) => normaliseKey(row.order) === normaliseKey(orderId));
    return [{ draw: 'rows', title: words.panel.title, lines: own.flatMap((sample) => lineOf(sample, words)) }];
  }),
];
