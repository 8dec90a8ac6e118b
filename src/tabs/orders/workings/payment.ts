// The days of an order that payments are counted from, in one text: another tab finds them all with one look-up.
import type { ORDER_DAYS } from '../../../schema/due';
import { baseMoney, moneyIn, number, text } from '../../../schema/kinds';
import type { ComputedColumn } from '../../../schema/table';

const PARTS: { readonly [Part in keyof typeof ORDER_DAYS]: string } = {
  ordered: 'WHOLEDAY([Order date])',
  left: 'WHOLEDAY([Actual ex-factory])',
  leaves: 'IF(HAS([Arrives]);[Arrives]-[Transit days];)',
  arrives: '[Arrives]',
  calendar: 'IFTAB("Milestones";[Calendar];1)',
  goodsLeave: '[Goods leave]',
  goodsLand: '[Goods land]',
  open: '[Open]',
};

/** By its shipments; 1,000,000 more while one of them is still to. */
const ofShipments = (label: string) => `MAXBY(Shipments[Order];[Order ID];Shipments[${label}])`;

export const paymentColumns = {
  goodsLeave: {
    label: 'Goods leave',
    kind: number,
    help: 'The day on which the last of its shipments leaves; 1,000,000 more while one is still to.',
    formula: ofShipments('Leaves mark'),
    section: 'Money',
    width: 90,
  },
  goodsLand: {
    label: 'Goods land',
    kind: number,
    help: 'The day on which the last of its shipments is delivered; 1,000,000 more while one is still to be.',
    formula: ofShipments('Lands mark'),
    section: 'Money',
    width: 90,
  },
  paymentDays: {
    label: 'Payment days',
    kind: text,
    help: 'By this Expenses count what falls due: order date, actual ex-factory, the day the goods leave, the day they arrive, the calendar, its shipments, and what is open.',
    formula: Object.values(PARTS).join('&"|"&'),
    section: 'Money',
    width: 150,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };

/** What it costs, what was spent on it, and what its payments come to. */
export const moneyColumns = {
  value: {
    label: 'Value',
    kind: moneyIn('currency'),
    help: 'Quantity times unit price, in the currency of the order.',
    formula: `IF(HAS([Quantity]);IF(HAS([Unit price]);[Quantity]*[Unit price];);)`,
    section: 'Money',
    width: 110,
  },
  expenses: {
    label: 'Expenses',
    kind: baseMoney,
    help: 'Its expenses, in the base currency.',
    formula: `SUMBY(Expenses[Order];[Order ID];Expenses[Base amount])`,
    section: 'Money',
    width: 110,
  },
  scheduled: {
    label: 'Scheduled',
    kind: moneyIn('currency'),
    help: 'What its scheduled payments come to; 0 while there are none.',
    formula: `SUMBY(Expenses[Order];[Order ID];Expenses[Amount];HAS(Expenses[Share]))`,
    section: 'Money',
    width: 110,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
