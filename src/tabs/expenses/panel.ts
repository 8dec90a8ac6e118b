// What expenses add to the story of an order: what it has cost.

import type { Book } from '../../domain/book';
import type { Block, Line, Weeks } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { wordTo } from '../../schema/labels';
import { type Tone, toneOfStatus } from '../../schema/table';
import { money } from '../../schema/written';
import { statusWord } from '../../text/en/own';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { cashOf, type Due, mostOf } from './cash';
import { expenses } from './table';
import type { Words } from './words.en';

/** What can be done with it at once: what is on hold is released before it is paid. */
function stepFor(status: string, step: Words['step']): Pick<Line, 'step'> {
  if (status === 'Paid') return {};
  const name = status === 'On hold' ? 'release' : 'pay';
  return { step: { name, label: step[name].name, ...(name === 'release' ? { grave: true } : {}) } };
}

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, { panel: say, step }: Words) => {
    const { baseCurrency } = book.settings();
    const lines = book.rowsOf(expenses).flatMap(({ row, figures: { status = '', due, dueIs } }): readonly Line[] => {
      const { expenseId, category = '', vendor = '', amount = 0, currency = baseCurrency, order } = row;
      if (expenseId === undefined || normaliseKey(order) !== normaliseKey(orderId)) return [];
      return [
        {
          table: expenses.name,
          id: expenseId,
          title: wordTo(expenses, 'category', category).toLowerCase(),
          mark: say.mark(
            statusWord(status).toLowerCase(),
            row.paidOn === undefined ? due : undefined,
            dueIs === 'Estimated',
          ),
          tone: toneOfStatus(expenses, status),
          party: vendor,
          amount: money({ amount, currency }, say.locale),
          panel: true,
          ...stepFor(status, step),
        },
      ];
    });
    return [{ draw: 'rows', title: say.title, lines }];
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
