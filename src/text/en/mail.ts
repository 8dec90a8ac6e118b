// What a reminder mail says, and its calendar file. Names typed by people come in ready to be shown.
import { monthDay, plural, shortDay, weekdayOf } from '../english';
import { permissions } from './permissions';
import { rowsOf, unfinished, unread } from './rows';

export const mail = {
  locale: 'en',
  /** `23 Nov`. */
  day: shortDay,
  /** `Monday 23 November`. */
  weekday: (iso: string) => `${weekdayOf(iso)} ${monthDay(iso)}`,
  money: (symbol: string, digits: string) => `${symbol} ${digits}`,
  percent: (digits: string) => `${digits} %`,
  list: (parts: readonly string[]) => parts.join(', '),

  /** What the subject and the headline count, one after the other. */
  counts: {
    late: (count: number) => `${count} late`,
    risk: (count: number) => `${count} at risk`,
    thisWeek: (count: number) => `${count} due this week`,
    soon: (count: number) => `${count} due soon`,
    stock: (count: number) => plural(count, 'stock alert', 'stock alerts'),
    pay: (count: number) => `${count} to pay`,
    check: (count: number) => `${count} to fix`,
  },
  /** The subject of a test that a person sends to themselves. */
  test: (subject: string) => `Test: ${subject}`,
  authorize: {
    subject: 'Selvedge reminders have stopped: please authorise again',
    text: 'Google asks you to authorise Selvedge again. Until then it sends no reminders.',
    lacking: (what: string) =>
      `You have not allowed this, or do not allow it any more: ${what}. Tick every line that Google shows.`,
    link: 'Authorise Selvedge',
  },
  permissions,
  allQuiet: 'All quiet',
  quiet: 'You have nothing late, at risk, due soon, short or to pay.',
  sections: {
    late: 'Late',
    risk: 'At risk',
    thisWeek: 'Due this week',
    soon: 'Due soon',
    stock: 'Stock',
    pay: 'To pay',
    check: 'To fix',
  },
  more: (count: string, table: string) => `and ${count} more in ${table}`,

  noId: 'no ID',
  sameId: (above: number) => `same ID as row ${above}`,
  /** Of a row that counts nowhere: the columns of which it needs one. */
  unfinished,
  /** Of a row in which cells cannot be read; what was typed comes in shortened. */
  unread,
  cell: (column: string, typed: string) => `${column} “${typed}”`,
  /** What rows without an id are called. */
  rows: rowsOf,
  open: (open: string, ordered: string) => `${open} of ${ordered} open`,
  allOpen: (ordered: string) => `all ${ordered} open`,
  allShipped: (ordered: string) => `all ${ordered} shipped`,
  pieces: (count: number, shown: string) => `${shown} ${count === 1 ? 'pc' : 'pcs'}`,
  wrongOwner: (owner: string) => `Owner “${owner}” is no email address`,
  forOrder: (order: string) => `for ${order}`,

  giveId: 'Choose Extensions › Selvedge › Set up this spreadsheet to give it an ID.',
  ownId:
    'It does not count until it has an ID of its own. Choose Extensions › Selvedge › Check this spreadsheet to fix it.',
  fillIn: 'Fill in one of these, or clear the row.',
  /** Of a row that was not in the mail before. */
  isNew: (mark: string) => `new: ${mark}`,
  waitsForUs: 'Waits for us:',
  damaged: (columns: readonly string[]) =>
    `The rows were judged without ${columns.join(', ')}: something is wrong there. Choose Extensions › Selvedge › Set up this spreadsheet to fix it.`,

  week: {
    title: (from: string, to: string) => `The week of ${from} to ${to}`,
    ofBudget: (spent: string, budget: string) => `${spent} of ${budget}`,
    over: (by: string) => `${by} over`,
    noBudget: (spent: string) => `${spent}, no budget`,
  },

  footer: {
    owner: 'You get this because you own these rows.',
    standsIn: 'You get this because you own these rows, or stand in for rows without an owner.',
    open: 'Open the desk',
    toChange: 'to snooze a row or to change when this comes: Extensions › Selvedge › Open desk › Reminders.',
    moved: 'Rows may have moved since: the desk finds each by its ID.',
  },
};
