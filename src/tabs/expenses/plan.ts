// Schedule payments: the payments of an order from its terms, and adjusted to what it costs once that has changed.
import { type FormField, formField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import { isBaseCurrency, rateToday } from '../../domain/rates';
import { writeOffset } from '../../schema/due';
import { normaliseKey } from '../../schema/keys';
import { roundMoney, sumMoney } from '../../schema/money';
import { sharesOf, type Term } from '../../schema/terms';
import type { OrderCodes } from '../orders/codes';
import { paymentTerms, termsOf } from '../orders/settings';
import { orders } from '../orders/table';
import type { Words as OrderWords } from '../orders/words.en';
import { bare, done, type Step, section } from '../step';
import type { Scheduling } from './codes';
import { type Expense, nameOf } from './release';
import { expenses } from './table';

type OrderStep = Step<OrderWords, OrderCodes['said'], OrderCodes['warning']>;
type Order = BookRow<typeof orders>;

const paymentsOf = (id: string, context: StepContext): readonly Expense[] =>
  context.rowsOf(expenses).filter(({ row }) => normaliseKey(row.order) === normaliseKey(id));

const isScheduled = ({ row }: Expense) => row.share !== undefined;

/** What an order costs, to the last coin of its currency; undefined while it has no quantity or price. */
function costOf({ row: { quantity = 0, unitPrice = 0, currency } }: Order, context: StepContext) {
  const code = currency ?? context.settings().baseCurrency;
  const amount = roundMoney(quantity * unitPrice, code);
  return amount > 0 ? { amount, currency: code } : undefined;
}

/** A deposit is what falls due with the order itself. */
function additionOf(order: Order, { event, offset, share, hold }: Term, amount: number, context: StepContext) {
  const { orderId, factory, owner, currency } = order.row;
  const settings = context.settings();
  const written = writeOffset(offset);
  return {
    table: expenses,
    values: {
      expenseId: context.next(expenses),
      date: context.today,
      category: event === 'Order date' ? 'Deposit' : 'Balance',
      vendor: factory,
      order: orderId,
      amount,
      currency: currency ?? settings.baseCurrency,
      rate: rateToday(currency, settings),
      dueFrom: event,
      offset: written === '' ? undefined : written,
      share,
      holdUntil: hold,
      owner: owner ?? (context.user === '' ? undefined : context.user),
    },
  };
}

/** Each payment that would be made, told before it is. */
const foreseenOf = (terms: readonly Term[], amounts: readonly number[], currency: string): readonly Scheduling[] =>
  terms.map(({ share, event, offset, hold }, index) => ({
    code: 'payment',
    share,
    sum: { amount: amounts[index] ?? 0, currency },
    event,
    offset: writeOffset(offset),
    hold,
  }));

const isLive = ({ row: { stage } }: Order) => stage !== 'Cancelled';

export const schedulePayments: OrderStep = (id, context) => {
  const order = context.find(orders, id);
  const cost = order && costOf(order, context);
  const own = paymentsOf(id, context);
  if (!order || !cost || !isLive(order) || own.some(isScheduled)) return undefined;
  const settings = context.settings();
  const [first] = [...settings.items(paymentTerms.name), ...Object.keys(paymentTerms.items ?? {})];
  const field: FormField = { ...formField(orders, 'terms'), required: true };
  const plannedOf = (typed: string) => {
    const read = termsOf(typed, settings);
    if (!read.ok) return read;
    const { terms } = read;
    return {
      ok: true,
      terms,
      amounts: sharesOf(
        cost.amount,
        terms.map(({ share }) => share),
        cost.currency,
      ),
    } as const;
  };
  const earlier = own.filter(({ row: { category } }) => category === 'Deposit' || category === 'Balance');
  return {
    sections: [section([field])],
    rules: [],
    presets: { terms: order.row.terms ?? first },
    foresee({ terms: typed }) {
      const planned = plannedOf(String(typed));
      return planned.ok ? foreseenOf(planned.terms, planned.amounts, cost.currency) : [];
    },
    plan({ terms: typed }) {
      const planned = plannedOf(String(typed));
      if (!planned.ok) return { ok: false, problems: { terms: planned.problem } };
      const additions = planned.terms.map((term, index) =>
        additionOf(order, term, planned.amounts[index] ?? 0, context),
      );
      const isNews = order.row.terms !== typed;
      const noRate = !isBaseCurrency(cost.currency, settings) && rateToday(cost.currency, settings) === undefined;
      const warnings: readonly Scheduling[] = [
        ...(earlier.length === 0 ? [] : [{ code: 'besides', payments: earlier.map(nameOf) } as const]),
        ...(isNews && order.row.terms !== undefined
          ? [{ code: 'otherTerms', before: order.row.terms, after: String(typed) } as const]
          : []),
        ...(noRate ? [{ code: 'withoutRate', currency: cost.currency } as const] : []),
      ];
      return done(
        { additions, changes: isNews ? [{ table: orders, id, values: { terms: typed } }] : [] },
        { code: 'scheduled', id, payments: additions.length, sum: cost },
        [{ table: orders.name, id }],
        warnings,
      );
    },
    likely: order.row.terms !== undefined,
  };
};

interface Adjusted {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** The unpaid payments with their shares of what is left; undefined where they are right, or the others come to more than it costs. */
function adjustedOf(order: Order, id: string, context: StepContext): readonly Adjusted[] | undefined {
  const cost = costOf(order, context);
  const scheduled = paymentsOf(id, context).filter(isScheduled);
  const base = context.settings().baseCurrency;
  const code = cost?.currency.toLowerCase();
  if (!cost || scheduled.some(({ row }) => (row.currency ?? base).toLowerCase() !== code)) return undefined;
  // A row without an ID is written by nobody: like what was paid it stays, and the others come to the rest.
  const open = scheduled.flatMap(({ row: { expenseId, paidOn, amount = 0, share = 0 } }) =>
    expenseId === undefined || paidOn !== undefined ? [] : [{ id: expenseId, amount, share }],
  );
  const sumOf = (amounts: readonly number[]) => sumMoney(amounts, cost.currency);
  const before = sumOf(open.map(({ amount }) => amount));
  const stays = sumOf(scheduled.map(({ row: { amount = 0 } }) => amount)) - before;
  const left = roundMoney(cost.amount - stays, cost.currency);
  if (open.length === 0 || left < 0 || left === before) return undefined;
  const whole = open.reduce((sum, { share }) => sum + share, 0);
  const shares = open.map(({ share }) => (whole > 0 ? share / whole : 1 / open.length));
  const amounts = sharesOf(left, shares, cost.currency);
  return open.map(({ id, amount }, index) => ({ id, before: amount, after: amounts[index] ?? 0 }));
}

/** What was paid stays; each change is told before anything is written. */
export const adjustPayments: OrderStep = (id, context) => {
  const order = context.find(orders, id);
  const cost = order && costOf(order, context);
  const adjusted = order && isLive(order) ? adjustedOf(order, id, context) : undefined;
  if (!adjusted || !cost) return undefined;
  const changed = adjusted.filter(({ before, after }) => before !== after);
  const offer = bare(() =>
    done<OrderCodes['said'], OrderCodes['warning']>(
      { changes: changed.map((each) => ({ table: expenses, id: each.id, values: { amount: each.after } })) },
      { code: 'adjusted', id, payments: changed.length, sum: cost },
      [{ table: orders.name, id }],
      changed.map((each) => ({
        code: 'adjusts',
        id: each.id,
        before: { amount: each.before, currency: cost.currency },
        after: { amount: each.after, currency: cost.currency },
      })),
    ),
  );
  return { ...offer, likely: true };
};
