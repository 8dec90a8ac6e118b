// What the panels of contacts and of whatever was spoken of tell: its history, the last words first.

import type { Book, BookRow } from '../../domain/book';
import type { Block, Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { labelTo, wordTo } from '../../schema/labels';
import { toneOfStatus } from '../../schema/table';
import { statusWord } from '../../text/en/own';
import { contacts } from '../contacts/table';
import { orders } from '../orders/table';
import { samples } from '../samples/table';
import { shipments } from '../shipments/table';
import { styles } from '../styles/table';
import { addsTo } from '../tab';
import { log } from './table';
import type { Words } from './words.en';

type Entry = BookRow<typeof log>;

/** The first few are enough for a panel. */
const MOST_LINES = 12;

function lineOf({ row, figures: { status } }: Entry, book: Book, { panel: say }: Words): readonly Line[] {
  const { logId: id, day, what = '', with: name = '', channel = '' } = row;
  if (id === undefined) return [];
  return [
    {
      table: log.name,
      id,
      title: what,
      mark: status === undefined || status === 'Note' ? '' : statusWord(status).toLowerCase(),
      tone: toneOfStatus(log, status ?? ''),
      party: [day === undefined ? '' : say.day(day, book.today), wordTo(log, 'channel', channel), name]
        .filter((part) => part !== '')
        .join(' · '),
      amount: '',
      panel: true,
    },
  ];
}

/** The entries that hold, the last said first; no block where there is none. */
function history(book: Book, words: Words, holds: (entry: Entry) => boolean): readonly Block[] {
  const own = book.rowsOf(log).filter(holds);
  const newest = [...own].sort((one, other) => (one.row.day ?? '').localeCompare(other.row.day ?? '') * -1);
  const lines = newest.slice(0, MOST_LINES).flatMap((each) => lineOf(each, book, words));
  return lines.length === 0 ? [] : [{ draw: 'rows', title: words.panel.history(own.length, MOST_LINES), lines }];
}

/** Whether an entry names an ID among what it is about, in one word or in several: a style may be called by more. */
const speaksOf = (id: string | undefined) => {
  const wanted = normaliseKey(id);
  return ({ row: { about = '' } }: Entry): boolean => {
    const words = about.split(/[\s,;]+/);
    return words.some((_, start) => {
      let said = '';
      for (let end = start; end < words.length && said.length < wanted.length; end += 1) {
        said = normaliseKey(`${said} ${words[end]}`);
        if (said === wanted) return true;
      }
      return false;
    });
  };
};

export const adds = [
  addsTo(contacts, ({ row: { name } }, book, words: Words) =>
    history(book, words, ({ row }) => normaliseKey(row.with) === normaliseKey(name)),
  ),
  addsTo(orders, ({ row: { orderId } }, book, words: Words) => history(book, words, speaksOf(orderId))),
  addsTo(shipments, ({ row: { shipmentId } }, book, words: Words) => history(book, words, speaksOf(shipmentId))),
  addsTo(samples, ({ row: { sampleId } }, book, words: Words) => history(book, words, speaksOf(sampleId))),
  addsTo(styles, ({ row: { style } }, book, words: Words) => history(book, words, speaksOf(style))),
];

export const panel = {
  above: ({ row }: Entry, book: Book, { panel: say }: Words): readonly Block[] => {
    const told = [
      ['day', row.day === undefined ? undefined : say.day(row.day, book.today)],
      ['channel', row.channel],
      ['about', row.about],
      ['ball', row.ball],
      ['followUpOn', row.followUpOn === undefined ? undefined : say.day(row.followUpOn, book.today)],
    ] as const;
    return [
      {
        draw: 'days',
        title: say.said,
        days: told.flatMap(([key, text]) =>
          text === undefined ? [] : [{ label: labelTo(log, key), text, tone: 'plain' as const }],
        ),
      },
    ];
  },
  summary: ({ row }: Entry) => row.with ?? '',
};
