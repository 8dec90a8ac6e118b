// When an expense is done with, and what stands for those that an archive took: one a category, paid, in the base currency.
import type { ArchiveRule } from '../../domain/archive';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { sumMoney } from '../../schema/money';
import type { expenses } from './table';

export const archive: ArchiveRule<typeof expenses> = {
  stays:
    () =>
    ({ row, figures }) =>
      row.paidOn === undefined || figures.baseAmount === undefined ? 'open' : undefined,
  carried(rows, book, about) {
    const { baseCurrency } = book.settings();
    const names = [...new Set(rows.map(({ row }) => normaliseKey(row.category)))];
    return names.flatMap((name): readonly Values[] => {
      const own = rows.filter(({ row }) => normaliseKey(row.category) === name);
      const amount = sumMoney(
        own.flatMap(({ figures }) => figures.baseAmount ?? []),
        baseCurrency,
      );
      if (amount === 0) return [];
      const last = (days: readonly (string | undefined)[]) =>
        days
          .filter((day) => day !== undefined)
          .sort()
          .pop();
      const date = last(own.map(({ row }) => row.date)) ?? book.today;
      const paidOn = last(own.map(({ row }) => row.paidOn));
      return [{ category: own[0]?.row.category, amount, currency: baseCurrency, date, paidOn, notes: about }];
    });
  },
};
