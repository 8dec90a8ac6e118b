// Marks what has happened: a shipment was delivered, an expense was paid.
import { formField } from '../../derive/form';
import { isBaseCurrency, rateToday } from '../../domain/expenses';
import { expenses } from '../../tabs/expenses/table';
import { shipments } from '../../tabs/shipments/table';
import { findRow } from '../step';
import { type Action, done, section } from './action';

export const markDelivered: Action = (id, context) => {
  const shipment = findRow(context, shipments, id)?.row;
  if (!shipment || shipment.deliveredOn !== undefined) return undefined;
  const { shippedOn, etd } = shipment;
  const left = shippedOn ?? (etd !== undefined && etd <= context.today ? etd : undefined);
  return {
    sections: [
      section([formField(shipments, 'shippedOn'), { ...formField(shipments, 'deliveredOn'), required: true }]),
    ],
    rules: shipments.rules ?? [],
    presets: { shippedOn: left, deliveredOn: context.today },
    plan: (values) =>
      done(
        {
          changes: [{ table: shipments, id, values: { shippedOn: values.shippedOn, deliveredOn: values.deliveredOn } }],
        },
        { code: 'delivered', id, day: String(values.deliveredOn) },
        [{ table: shipments.name, id }],
      ),
  };
};

/** The rate is frozen with the payment: the row's own, else what Settings holds. */
export const markPaid: Action = (id, context) => {
  const expense = findRow(context, expenses, id)?.row;
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
