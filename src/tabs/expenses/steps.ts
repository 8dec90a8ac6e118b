// The steps of an expense: it is paid, whole or in part, or released before what it waits for is there.
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Addition } from '../../domain/plan';
import { isBaseCurrency, rateToday } from '../../domain/rates';
import { brokenBy } from '../../schema/checks';
import type { Value } from '../../schema/kinds';
import { roundMoney } from '../../schema/money';
import type { RowOf } from '../../schema/table';
import { bare, done, type Planned, type Step, section, unlessWrong } from '../step';
import type { ExpenseCodes } from './codes';
import { isHeld } from './release';
import { expenses } from './table';
import type { Words } from './words.en';

type ExpenseStep = Step<Words, ExpenseCodes['said'], ExpenseCodes['warning']>;
type Row = RowOf<typeof expenses>;

/** A share goes with its amount. */
const shareOf = (share: number | undefined, part: number) => (share === undefined ? undefined : share * part);

interface Paid {
  readonly paidOn: Value | undefined;
  readonly rate: Value | undefined;
  readonly amount: number;
}

type PaidPlan = Planned<ExpenseCodes['said'], ExpenseCodes['warning']>;

/** The row keeps what was paid, a new one holds the rest as it was to be paid. */
function payPart(id: string, row: Row, { paidOn, rate, amount }: Paid, context: StepContext): PaidPlan {
  const { amount: whole = 0, currency = context.settings().baseCurrency } = row;
  const left = roundMoney(whole - amount, currency);
  const restId = context.next(expenses);
  const rest: Addition = {
    table: expenses,
    values: {
      ...row,
      expenseId: restId,
      amount: left,
      share: shareOf(row.share, left / whole),
      paidOn: undefined,
      receipt: undefined,
    },
  };
  const values = { paidOn, rate, amount, share: shareOf(row.share, amount / whole) };
  const sum = { amount: left, currency };
  return unlessWrong(
    brokenBy(expenses, { ...row, currency }, values, context.today),
    done(
      { additions: [rest], changes: [{ table: expenses, id, values }] },
      { code: 'partPaid', id, sum: { amount, currency }, rest: sum, restId },
      [
        { table: expenses.name, id },
        { table: expenses.name, id: restId },
      ],
      [{ code: 'leavesRest', rest: sum }],
    ),
  );
}

/** The rate is frozen with the payment: the row's own, else what Settings holds. What is on hold is released first. */
const pay: ExpenseStep = (id, context) => {
  const expense = context.find(expenses, id)?.row;
  if (!expense || expense.paidOn !== undefined || isHeld(expense)) return undefined;
  const { currency, rate, amount: whole = 0 } = expense;
  const isBase = isBaseCurrency(currency, context.settings());
  // Nobody pays a part of a coin.
  const owed = roundMoney(whole, currency ?? context.settings().baseCurrency);
  const inPart = owed > 0;
  return {
    sections: [
      section([
        { ...formField(expenses, 'paidOn'), required: true },
        ...(inPart ? [{ ...formField(expenses, 'amount'), help: '', required: true }] : []),
        // What the form says of the rate is that it may be left blank.
        ...(isBase ? [] : [{ ...formField(expenses, 'rate'), help: '', required: true }]),
      ]),
    ],
    rules: [{ rule: 'past', day: 'paidOn' }],
    presets: {
      paidOn: context.today,
      amount: inPart ? owed : undefined,
      rate: isBase ? undefined : (rate ?? rateToday(currency, context.settings())),
    },
    plan({ paidOn, rate: typed, amount }) {
      const paid: Paid = { paidOn, rate: isBase ? (rate ?? 1) : typed, amount: Number(amount) };
      if (inPart && paid.amount <= 0)
        return { ok: false, problems: { amount: { code: 'notPositive', typed: String(amount) } } };
      if (inPart && paid.amount > owed)
        return { ok: false, problems: { amount: { code: 'tooLarge', typed: String(amount) } } };
      if (inPart && paid.amount < owed) return payPart(id, { ...expense, amount: owed }, paid, context);
      const values = { paidOn: paid.paidOn, rate: paid.rate, ...(inPart && owed !== whole ? { amount: owed } : {}) };
      return done({ changes: [{ table: expenses, id, values }] }, { code: 'paid', id, day: String(paidOn) }, [
        { table: expenses.name, id },
      ]);
    },
  };
};

/** Somebody answers for it: the reason stands in the notes. */
const release: ExpenseStep = (id, context, { releasing }) => {
  const expense = context.find(expenses, id)?.row;
  if (!expense || expense.paidOn !== undefined || !isHeld(expense)) return undefined;
  const { holdUntil, notes } = expense;
  return {
    sections: [
      section([
        { ...formField(expenses, 'releasedOn'), required: true },
        { ...formField(expenses, 'notes'), ...releasing.reason, key: 'reason', required: true },
      ]),
    ],
    rules: [{ rule: 'past', day: 'releasedOn' }],
    presets: { releasedOn: context.today },
    plan: ({ releasedOn, reason: why }) =>
      done(
        {
          changes: [
            {
              table: expenses,
              id,
              values: { releasedOn, notes: [notes, String(why)].filter((part) => part !== undefined).join('\n') },
            },
          ],
        },
        { code: 'released', id, day: String(releasedOn) },
        [{ table: expenses.name, id }],
        [{ code: 'releasesUnpassed', hold: holdUntil }],
      ),
    grave: true,
  };
};

/** It was released, and what it waits for is not there after all. */
const holdAgain: ExpenseStep = (id, context) => {
  const expense = context.find(expenses, id)?.row;
  if (!expense || expense.paidOn !== undefined || expense.releasedOn === undefined) return undefined;
  const { holdUntil } = expense;
  if (holdUntil === undefined) return undefined;
  return bare(() =>
    done(
      { changes: [{ table: expenses, id, values: { releasedOn: undefined } }] },
      { code: 'heldAgain', id, hold: holdUntil },
      [{ table: expenses.name, id }],
    ),
  );
};

export const steps = { pay, release, holdAgain };
