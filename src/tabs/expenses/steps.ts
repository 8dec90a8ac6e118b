// The step of an expense: it is paid.
import { formField } from '../../derive/form';
import { isBaseCurrency, rateToday } from '../../domain/rates';
import { done, type Step, section } from '../step';
import type { ExpenseCodes } from './codes';
import { expenses } from './table';
import type { Words } from './words.en';

/** The rate is frozen with the payment: the row's own, else what Settings holds. */
const pay: Step<Words, ExpenseCodes['said'], ExpenseCodes['warning']> = (id, context) => {
  const expense = context.find(expenses, id)?.row;
  if (!expense || expense.paidOn !== undefined) return undefined;
  const { currency, rate } = expense;
  const isBase = isBaseCurrency(currency, context.settings());
  return {
    sections: [
      section([
        { ...formField(expenses, 'paidOn'), required: true },
        // What the form says of the rate is that it may be left blank.
        ...(isBase ? [] : [{ ...formField(expenses, 'rate'), help: '', required: true }]),
      ]),
    ],
    rules: [{ rule: 'past', day: 'paidOn' }],
    presets: { paidOn: context.today, rate: isBase ? undefined : (rate ?? rateToday(currency, context.settings())) },
    plan: ({ paidOn, rate: typed }) =>
      done(
        { changes: [{ table: expenses, id, values: { paidOn, rate: isBase ? (rate ?? 1) : typed } }] },
        { code: 'paid', id, day: String(paidOn) },
        [{ table: expenses.name, id }],
      ),
  };
};

export const steps = { pay };
