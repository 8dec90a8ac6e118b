// What chrono-node finds of days in a text, for words that no rule of ours reads: whoever uses it takes nothing of it for sure.
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import type { DateWay } from '../../domain/reply/found-date';

/** It knows no plain day but this: noon, in the zone of the page. */
const noonOf = (iso: string) => new Date(`${iso}T12:00:00`);

const isoOf = (date: Date) =>
  `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, '0')}-${`${date.getDate()}`.padStart(2, '0')}`;

export const moreDates: NonNullable<DateWay['more']> = (text, said) =>
  [en.GB, es].flatMap((reader) =>
    reader
      .parse(text, noonOf(said), { forwardDate: true })
      // A length of time or an hour is no day, and `now` says only that something has changed.
      .filter(
        ({ start, text: words }) => start.isCertain('day') && !/^(?:[\d\s:.,/-]+|now|right now|ahora)$/i.test(words),
      )
      .map(({ index, text: words, start }) => ({ from: index, to: index + words.length, iso: isoOf(start.date()) })),
  );
