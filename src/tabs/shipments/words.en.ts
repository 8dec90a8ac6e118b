// What is said of shipments, in English, with the words of the steps that other tabs borrow.
import { days, figure, inDays, longDay, shorten } from '../../text/english';
import { calling } from '../log/words.en';
import type { Sentences, TabWords } from '../tab';
import type {
  CreatesItem,
  Receipt,
  ReceiptWarning,
  ShipmentCodes,
  Shipping,
  ShippingWarning,
  ToleranceUnread,
} from './codes';

const createsItem = ({ size, sku }: CreatesItem) => `${size} has no item: ${sku} will be created.`;
const toleranceUnread = ({ id, typed, used }: ToleranceUnread) =>
  `The tolerance of ${id}, “${shorten(typed)}”, cannot be read, so that of Settings counts: ${figure(used * 100)} %. Correct it, such as 3 %.`;
const noItem = (size: string) => `${size} has no item yet`;

export const shipping = {
  said: {
    shipped: ({ quantity }) => `Shipped ${figure(quantity)}.`,
    planned: ({ quantity }) => `Planned ${figure(quantity)}.`,
  } satisfies Sentences<Shipping>,
  warning: {
    moreThanOnHand: ({ sku, onHand, quantity }) =>
      `${sku}: ${figure(quantity)} would leave, but only ${figure(onHand)} are on hand.`,
    overTolerance: ({ shipped, ordered }) =>
      `${figure(shipped)} would be shipped of ${figure(ordered)} ordered: more than the tolerance allows.`,
    notLive: ({ id, stage }) => `The stage of ${id} is ${stage}.`,
    createsItem,
    toleranceUnread,
  } satisfies Sentences<ShippingWarning>,
  /** Beside and below the fields. */
  form: {
    pieces: 'Pieces',
    noItem,
    onHand: (onHand: number) => `${figure(onHand)} on hand`,
    open: (open: number) => `${figure(open)} open`,
    planned: 'planned',
    plannedOnHand: (onHand: number) => `planned, ${figure(onHand)} on hand`,
    shippedOnHelp: 'The day it left. Leave it blank to plan the shipment only.',
  },
};

export const receiving = {
  step: { name: 'Receive' },
  said: {
    received: ({ quantity }) => `Received ${figure(quantity)}.`,
  } satisfies Sentences<Receipt>,
  warning: {
    overReceipt: ({ id, expected, received }) =>
      `${id}: ${figure(received)} would be received, but only ${figure(expected)} were expected.`,
    deliveredFirst: ({ id, shippedOn, deliveredOn }) =>
      `${id}: Delivered on is ${longDay(deliveredOn)}, before Shipped on, ${longDay(shippedOn)}. Correct one of them in the shipment.`,
    createsItem,
    toleranceUnread,
  } satisfies Sentences<ReceiptWarning>,
  form: {
    noItem,
    expected: (expected: number) => `${figure(expected)} expected`,
    expectedReceived: (expected: number, received: number) => `${figure(received)} of ${figure(expected)} received`,
    landedCost: 'What one unit cost until it was here, in the base currency.',
    receivedOn: 'Received on',
    rest: 'If less than expected',
    restHelp: 'Left blank, a shipment counts as complete once it is within tolerance.',
    withoutShipment: 'Without a shipment',
  },
};

export const words = {
  add: 'Shipment',
  finding: {
    arrivalLate: (late) => `${days(late.days)} late`,
    leaveOverdue: (late) => `${days(late.days)} overdue`,
    leavesIn: (soon) => `leaves ${inDays(soon.days)}`,
    arrivesIn: (soon) => `arrives ${inDays(soon.days)}`,
    toReceive: ({ pieces }) => `${figure(pieces)} to receive`,
    stockNotIssued: () => 'stock not issued',
  },
  mark: {
    leaveOverdue: (late) => `${days(late.days)} late`,
    leavesIn: (soon) => inDays(soon.days),
    arrivesIn: (soon) => inDays(soon.days),
    stockNotIssued: ({ pieces }) => `${figure(pieces)} to issue`,
  },
  date: {
    leave: { on: (day) => `ETD ${day}`, event: (name) => `${name}: ETD` },
    arrive: { on: (day) => `ETA ${day}`, event: (name) => `${name}: ETA` },
  },
  next: {
    receiveStock: () => 'Receive it into stock.',
    issueStock: () => 'Issue the stock that has left.',
    confirmDelivery: () => 'If it has arrived, fill in Delivered on.',
    callCarrier: () => 'Ask the carrier for a new ETA.',
    askSupplier: () => 'Ask the supplier when it leaves.',
    bookShipping: () => 'Book its transport. If it has left, fill in Shipped on.',
    markDelivered: () => 'Once it has arrived, fill in Delivered on.',
    confirmDate: () => 'Confirm that the date holds.',
    markShipped: () => 'Once it has left, fill in Shipped on.',
  },
  waits: {},
  title: {
    way: ({ direction, party }) => {
      if (party === '') return direction.toLowerCase();
      const ways: { readonly [direction: string]: string } = { Inbound: 'from', Outbound: 'to', Sample: 'sample to' };
      return `${ways[direction] ?? 'with'} ${party}`;
    },
  },
  note: { noTracking: () => 'no tracking number yet' },
  step: {
    issue: { name: 'Issue stock', about: 'A stock move takes what this shipment holds out of stock.' },
    receive: receiving.step,
    ship: { name: 'Ship' },
    deliver: { name: 'Mark delivered' },
    ...calling.step,
  },
  said: {
    ...calling.said,
    ...shipping.said,
    ...receiving.said,
    issued: ({ quantity, id }) => `Issued ${figure(quantity)} for ${id}.`,
    delivered: ({ id, day }) => `${id} was delivered on ${longDay(day)}.`,
  },
  warning: { ...shipping.warning, ...receiving.warning },
  shipping: shipping.form,
  receiving: receiving.form,
  panel: {
    title: 'Shipments',
    none: 'No shipments yet. Ship plans or sends the first one.',
    noCarrier: 'no carrier yet',
    track: (number: string) => `Track ${number}`,
    pieces: (pieces: number) => `${figure(pieces)} pcs`,
  },
} satisfies TabWords<ShipmentCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
