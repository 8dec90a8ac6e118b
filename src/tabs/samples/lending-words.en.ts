// What a lending sheet says, in English.
import { longDay, monthDay, plural, weekdayOf, yearDay } from '../../text/english';

export const lendingWords = {
  day: yearDay,
  title: (name: string) => `Samples on loan to ${name}`,
  under: longDay,
  lender: 'Lender',
  borrower: 'Borrower',
  labels: {
    id: 'Sample',
    style: 'Style',
    colour: 'Colour',
    size: 'Size',
    type: 'Type',
    quantity: 'Pieces',
    lentOn: 'Lent on',
    backBy: 'Back by',
    location: 'Kept at',
  },
  notAgreed: 'not agreed',
  total: 'On loan',
  pieces: (count: number) => plural(count, 'piece', 'pieces'),
  remarks: 'Remarks',
  foot: 'Please return every sample clean, complete and by the day agreed. Tell us at once about anything lost or damaged.',
  signs: [
    'Given by: name, date, signature',
    'Received by: name, date, signature',
    'Back: name, date, signature',
  ] as readonly string[],
  hello: (name: string) => `Dear ${name},`,
  message: (count: number) =>
    `Here is the list of what you have on loan from us: ${plural(count, 'sample', 'samples')}.`,
  ask: (day: string | undefined) =>
    day === undefined
      ? 'Please tell us when you will return them.'
      : `The first is due back by ${weekdayOf(day)} ${monthDay(day)}.`,
  bye: 'Thank you and kind regards',
};

export type LendingWords = typeof lendingWords;
