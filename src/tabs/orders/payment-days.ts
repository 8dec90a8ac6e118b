// The days of an order that payments are counted from, in one text: another tab finds them all with one look-up.
import { number, text } from '../../schema/kinds';
import type { ComputedColumn } from '../../schema/table';

/** Where each stands between the bars. */
export const ORDER_DAYS = {
  ordered: 1,
  left: 2,
  leaves: 3,
  arrives: 4,
  calendar: 5,
  goodsLeave: 6,
  goodsLand: 7,
  open: 8,
} as const;

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
