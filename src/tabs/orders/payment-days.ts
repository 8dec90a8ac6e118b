// The days of an order that payments are counted from, in one text: another tab finds them all with one look-up.
import { text } from '../../schema/kinds';
import type { ComputedColumn } from '../../schema/table';

/** Where each stands between the bars. */
export const ORDER_DAYS = { ordered: 1, left: 2, leaves: 3, arrives: 4, calendar: 5, open: 6 } as const;

const PARTS: { readonly [Part in keyof typeof ORDER_DAYS]: string } = {
  ordered: 'WHOLEDAY([Order date])',
  left: 'WHOLEDAY([Actual ex-factory])',
  leaves: 'IF(HAS([Arrives]);[Arrives]-[Transit days];)',
  arrives: '[Arrives]',
  calendar: 'IFTAB("Milestones";[Calendar];1)',
  open: '[Open]',
};

export const paymentColumns = {
  paymentDays: {
    label: 'Payment days',
    kind: text,
    help: 'By this Expenses count what falls due: order date, actual ex-factory, the day the goods leave, the day they arrive, the calendar, and what is open.',
    formula: Object.values(PARTS).join('&"|"&'),
    section: 'Money',
    width: 150,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
