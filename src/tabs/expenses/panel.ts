// What expenses add to the story of an order: what it has cost.
import type { Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { toneOfStatus } from '../../schema/table';
import { money } from '../../schema/written';
import { statusWord } from '../../text/en/own';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { expenses } from './table';
import type { Words } from './words.en';

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, { panel: say, step }: Words) => {
    const { baseCurrency } = book.settings();
    const lines = book.rowsOf(expenses).flatMap(({ row, figures: { status = '' } }): readonly Line[] => {
      const { expenseId, category = '', vendor = '', amount = 0, currency = baseCurrency, order } = row;
      if (expenseId === undefined || normaliseKey(order) !== normaliseKey(orderId)) return [];
      return [
        {
          table: expenses.name,
          id: expenseId,
          title: statusWord(category).toLowerCase(),
          mark: statusWord(status).toLowerCase(),
          tone: toneOfStatus(expenses, status),
          party: vendor,
          amount: money({ amount, currency }, say.locale),
          panel: true,
          ...(status === 'Paid' ? {} : { step: { name: 'pay', label: step.pay.name } }),
        },
      ];
    });
    return [{ draw: 'rows', title: say.title, lines }];
  }),
];
