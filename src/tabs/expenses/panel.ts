// What expenses add to the story of an order: what it has cost.

import type { Book } from '../../domain/book';
import type { Block, Line, Weeks } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { wordTo } from '../../schema/labels';
import { sumMoney } from '../../schema/money';
import { type Tone, toneOfStatus } from '../../schema/table';
import { money } from '../../schema/written';
import { statusWord } from '../../text/en/own';
import { inspections } from '../inspections/table';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { cashOf, type Due, mostOf } from './cash';
import { isOpen } from './judge';
import { type Expense, isHeld } from './release';
import { expenses } from './table';
import type { Words } from './words.en';

/** What can be done with it at once: what is on hold is released before it is paid. */
function stepFor(row: Expense['row'], step: Words['step']): Pick<Line, 'step'> {
  if (row.paidOn !== undefined) return {};
  const name = isHeld(row) ? 'release' : 'pay';
  return { step: { name, label: step[name].name, ...(name === 'release' ? { grave: true } : {}) } };
}

/** `70 %`, `ex-factory -3wd`; nothing of what is due on a day of its own. */
const byTerms = ({ share, dueFrom, offset = '' }: Expense['row'], { events }: Words['panel']): readonly string[] => [
  ...(share === undefined ? [] : [`${Math.round(share * 1e4) / 100} %`]),
  ...(dueFrom === undefined ? [] : [`${events[dueFrom]} ${offset}`.trim()]),
];

/** The inspection of the whole lot for whose failure payments of an order are on hold. */
function failedFor(orderId: string | undefined, book: Book): string | undefined {
  const failed = book
    .rowsOf(inspections)
    .find(
      ({ row, figures: { lotMark, latest, status } }) =>
        normaliseKey(row.order) === normaliseKey(orderId) &&
        lotMark !== undefined &&
        lotMark === latest &&
        (status === 'Failed' || status === 'Rejected'),
    );
  return failed?.row.inspectionId;
}

/** What of the payments by terms is paid, to pay and on hold; nothing where there are none, or they are in several currencies. */
function paymentsBar(own: readonly Expense[], base: string, { locale, bar }: Words['panel']): readonly Block[] {
  const payments = own.filter(({ row }) => row.share !== undefined);
  const [currency = base, ...others] = new Set(payments.map(({ row }) => row.currency ?? base));
  const sumOf = (some: readonly Expense[]) =>
    sumMoney(
      some.map(({ row: { amount = 0 } }) => amount),
      currency,
    );
  // Not by their status: a rate that is missing comes before what is paid and what is on hold.
  const [done, left] = [payments.filter((each) => !isOpen(each)), payments.filter(isOpen)];
  const [all, paid, held] = [sumOf(payments), sumOf(done), sumOf(left.filter(({ row }) => isHeld(row)))];
  if (all <= 0 || others.length > 0) return [];
  const open = sumMoney([all, -paid, -held], currency);
  const written = (amount: number) => money({ amount, currency }, locale);
  return [
    {
      draw: 'bar',
      main: bar.paid(written(paid), written(all)),
      sub: [...(open > 0 ? [bar.open(written(open))] : []), ...(held > 0 ? [bar.held(written(held))] : [])].join(' · '),
      share: `${Math.floor((paid / all) * 100)} %`,
      done: paid / all,
      planned: open / all,
    },
  ];
}

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, words: Words) => {
    const { panel: say, step } = words;
    const { baseCurrency } = book.settings();
    const own = book.rowsOf(expenses).filter(({ row }) => normaliseKey(row.order) === normaliseKey(orderId));
    const failed = failedFor(orderId, book);
    const lines = own.flatMap(({ row, figures: { status = '', due, dueIs } }): readonly Line[] => {
      const { expenseId, category = '', vendor = '', amount = 0, currency = baseCurrency, holdUntil } = row;
      if (expenseId === undefined) return [];
      const word = statusWord(status).toLowerCase();
      const isFailed = status === 'On hold' && holdUntil === 'Inspection passed' && failed !== undefined;
      return [
        {
          table: expenses.name,
          id: expenseId,
          title: wordTo(expenses, 'category', category).toLowerCase(),
          mark: say.mark(
            isFailed ? say.failed(word, failed) : word,
            row.paidOn === undefined ? due : undefined,
            dueIs === 'Estimated',
          ),
          tone: toneOfStatus(expenses, status),
          party: [vendor, ...byTerms(row, say)].filter((part) => part !== '').join(' · '),
          amount: money({ amount, currency }, say.locale),
          panel: true,
          ...stepFor(row, step),
        },
      ];
    });
    return [...paymentsBar(own, baseCurrency, say), { draw: 'rows', title: say.title, lines }];
  }),
];

/** The tab as a whole: what is to be paid, by week; apart what is on hold or has no day, and what has no rate. */
export function cashBlocks(book: Book, { cash: say }: Words): readonly Block[] {
  const cash = cashOf(book);
  const { baseCurrency: currency } = book.settings();
  const most = mostOf(cash);
  const written = (amount: number) => money({ amount, currency }, say.locale);
  const bar = (label: string, { sure, unsure }: Due, tone: Tone = 'plain'): Weeks['weeks'] =>
    sure + unsure === 0
      ? []
      : [
          {
            label,
            text: written(sure + unsure),
            note: unsure === 0 ? '' : say.estimated(written(unsure)),
            sure: sure / most,
            unsure: unsure / most,
            tone,
          },
        ];
  const apart = [
    ...(cash.held > 0 ? [{ label: say.held, text: written(cash.held) }] : []),
    ...(cash.undated > 0 ? [{ label: say.undated, text: written(cash.undated) }] : []),
  ];
  const unrated = cash.unrated.map(({ id, ...sum }) => ({ label: id, text: money(sum, say.locale) }));
  return [
    {
      draw: 'weeks',
      title: say.title,
      weeks: [
        ...bar(say.late, cash.late, 'late'),
        ...cash.weeks.flatMap(({ from, ...due }) => bar(say.weekOf(from), due)),
        ...bar(say.later, cash.later),
      ],
      none: say.none,
    },
    ...(apart.length > 0 ? [{ draw: 'sums', title: say.apart, sums: apart } as const] : []),
    ...(unrated.length > 0 ? [{ draw: 'sums', title: say.unrated, sums: unrated } as const] : []),
  ];
}
