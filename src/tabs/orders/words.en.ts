// What is said of orders, in English.
import type { LongHolidayName } from '../../domain/statutory';
import { money } from '../../schema/written';
import { ago, dayOf, days, figure, inDays, longDay, plural, shortDay } from '../../text/english';
import { namesOf, scheduling } from '../expenses/words.en';
import { booking } from '../inspections/words.en';
import { calling } from '../log/words.en';
import { moved, planning } from '../milestones/words.en';
import { receiving, shipping } from '../shipments/words.en';
import type { TabWords } from '../tab';
import type { Miss, OrderCodes } from './codes';
import { sheetDesk } from './sheet-words.en';

const lastDays = { shipBy: 'ship-by', cancel: 'the cancel date' };

const holidays: { readonly [name in LongHolidayName]: string } = {
  lunarNewYear: 'Lunar New Year',
  nationalDay: 'National Day',
  eidAlFitr: 'Eid al-Fitr',
  eidAlAdha: 'Eid al-Adha',
  newYearInApril: 'the New Year in April',
  diwali: 'Diwali',
  holyWeek: 'Holy Week',
  august: 'August',
  christmas: 'Christmas',
};

const ordersDue = (count: number) => plural(count, 'order is', 'orders are');

/** `5 days past Ship-by`, `2 days left to Cancel date`. */
function toLastDay(label: string, past: number): string {
  if (past === 0) return `on ${label} itself`;
  return past > 0 ? `${days(past)} past ${label}` : `${days(-past)} left to ${label}`;
}

export const words = {
  add: 'Add order',
  empty: {
    title: 'No orders yet',
    text: 'Add the first one: style, factory, quantity and ex-factory date are enough. Whatever is late or short then shows here.',
  },
  finding: {
    late: (late) => `${days(late.days)} late`,
    dueIn: (due) => `due ${inDays(due.days)}`,
    pastShipBy: (past) => `${days(past.days)} past ship-by`,
    pastCancel: (past) => `${days(past.days)} past cancel`,
    cancelIn: (cancel) => `cancel ${inDays(cancel.days)}`,
    missesShipBy: ({ by }) => `${days(by)} too late for ship-by`,
    missesCancel: ({ by }) => `${days(by)} too late for cancel`,
    slips: ({ by }) => `${plural(by, 'working day', 'working days')} late by its milestones`,
    lcShipment: ({ by }) => `${days(by)} past the LC's latest shipment`,
    lcDocuments: (soon) => `LC documents due ${inDays(soon.days)}`,
    lcDocumentsLate: (late) => `LC documents ${days(late.days)} late`,
    lcUnchecked: () => 'LC cannot be checked: no date',
    scheduleMismatch: ({ by }) => `payments add up to ${figure(by)}`,
    noDate: () => 'no date',
    noQuantity: () => 'no quantity',
    ready: () => 'ready to ship',
    overShipped: ({ by }) => `${figure(by)} too many sent`,
    closureAhead: ({ from, to }) => `factory closed ${shortDay(from)} to ${shortDay(to)}`,
    closureUnknown: ({ holiday }) => `closed for ${holidays[holiday]}?`,
  },
  mark: {
    dueIn: (due) => inDays(due.days),
    cancelIn: (cancel) => inDays(cancel.days),
    closureAhead: ({ days: left }) => `factory closes ${inDays(left)}`,
  },
  date: {
    due: { on: (day) => `due ${day}`, event: (name) => `${name}: due` },
    shipBy: { on: (day) => `ship-by ${day}`, event: (name) => `${name}: ship-by` },
    cancel: { on: (day) => `cancel date ${day}`, event: (name) => `${name}: cancel date` },
    latestShipment: { on: (day) => `LC latest shipment ${day}`, event: (name) => `${name}: LC latest shipment` },
    presentBy: { on: (day) => `LC documents by ${day}`, event: (name) => `${name}: present the LC documents` },
    closure: { on: (day) => `closed from ${day}`, event: (name) => `${name}: factory closes` },
  },
  next: {
    askNewDate: () => 'Ask for a new ex-factory date.',
    askNewDateBeforeCancel: (cancel) => `Ask for a new ex-factory date: the cancel date is ${inDays(cancel.days)}.`,
    agreeWithCustomer: (cancel) =>
      `Agree with the customer whether they still take it: the cancel date was ${ago(cancel.days)}.`,
    askLaterWindow: ({ open }) => `Ask the customer for a later window, or ship ${figure(open)} by air.`,
    bookShipping: () => 'Book its transport. If it has left, fill in Shipped on.',
    giveDate: () => 'Enter an ex-factory date.',
    giveQuantity: () => 'Enter a quantity.',
    windBackMilestones: () => 'Look at its milestones: win the days back, or agree on a later date.',
    adjustPayments: () => 'Adjust its payments: they are not what the order costs now.',
    changeCredit: () => 'Ask for a later latest shipment in the letter of credit, or an earlier date.',
    presentDocuments: () => 'Present the documents, then fill in LC presented on.',
    confirmDate: () => 'Confirm that the date holds.',
    beforeClosure: () => 'See that material and approvals are there before it closes, or agree a later date.',
    askClosure: ({ holiday, from }) =>
      `Ask the factory when it really closes for ${holidays[holiday]} (${shortDay(from)}). Enter it in Settings: Closed days, with the factory as its item.`,
    agreeExtra: () => 'Agree the extra with the customer, or correct its shipments.',
  },
  waits: {
    deposit: (wait) => `the deposit ${wait.id} is ${days(wait.days)} overdue.`,
    material: (wait) => `the material on ${wait.id} is ${days(wait.days)} late.`,
    milestone: (wait) => `our milestone ${wait.id} is ${days(wait.days)} late.`,
  },
  title: {},
  note: {
    slipReason: ({ reason }) => reason,
    arrives: ({ day, of, by }) => `${shortDay(day)} is ${days(by)} past ${lastDays[of]}`,
    pastCredit: ({ by }) => `${days(by)} past the latest shipment of its letter of credit`,
    dueAfter: ({ orders }) => `${ordersDue(orders)} due within 20 working days after it`,
    dueAround: ({ orders }) => `${ordersDue(orders)} due around it`,
  },
  step: {
    ship: { name: 'Ship' },
    revise: { name: 'Revise ex-factory' },
    inspect: { name: 'Book inspection' },
    plan: { name: 'Plan' },
    schedule: { name: 'Schedule payments' },
    adjust: {
      name: 'Adjust payments',
      about: 'Unpaid payments of its schedule take their shares of what is left to pay.',
    },
    present: { name: 'Documents presented' },
    receive: receiving.step,
    colours: { name: 'Add several colours' },
    ...calling.step,
    close: { name: 'Close', about: 'The order counts as finished: nothing more of it is open.' },
    cancel: {
      name: 'Cancel order',
      about: 'The order stays here as Cancelled. Stock that was set aside for it is free again.',
    },
  },
  said: {
    ...shipping.said,
    ...receiving.said,
    ...booking.said,
    revised: ({ id, day, later, payments }) => {
      const moved = later === 0 ? '' : `, ${days(Math.abs(later))} ${later > 0 ? 'later' : 'earlier'}`;
      const also = payments === 0 ? '' : ` ${plural(payments, 'payment moves', 'payments move')} with it.`;
      return `${id} now leaves the factory on ${longDay(day)}${moved}.${also}`;
    },
    scheduled: ({ id, payments, sum }) =>
      `${plural(payments, 'payment', 'payments')} of ${id} scheduled: ${money(sum, 'en')} together.`,
    adjusted: ({ id, payments, sum }) =>
      `${plural(payments, 'payment', 'payments')} of ${id} adjusted: its schedule is ${money(sum, 'en')} now.`,
    presented: ({ id, day }) => `The documents of ${id} were presented on ${longDay(day)}.`,
    milestonesPlanned: ({ orders, milestones }) =>
      `${plural(milestones, 'milestone', 'milestones')} planned${orders > 1 ? ` for ${orders} orders` : ''}.`,
    colours: ({ count, pieces, changed }) =>
      [
        ...(count > 0 ? [`${plural(count, 'order', 'orders')} added, ${figure(pieces)} pieces.`] : []),
        ...(changed > 0 ? [`${plural(changed, 'order', 'orders')} changed.`] : []),
      ].join(' '),
    ...calling.said,
    closed: ({ id }) => `${id} is closed.`,
    cancelled: ({ id }) => `${id} is cancelled.`,
  },
  warning: {
    ...shipping.warning,
    ...receiving.warning,
    ...moved,
    ...scheduling,
    ...booking.warning,
    addsColour: ({ colour, sizes, quantity }) => `${colour}: ${figure(quantity)} (${sizes}).`,
    changesColour: ({ colour, id, before, after }) => `${colour}, ${id}, changes from ${before} to ${after}.`,
    leavesColour: ({ colour, id }) => `${colour}, ${id}, is not in the block. It stays as it is.`,
    colourThere: ({ colour, id }) => `${colour} is there already: ${id}.`,
    datePast: ({ day }) =>
      `Original ex-factory is ${longDay(day)}, before today, the order date of the new lines. Correct their Order date, or revise their ex-factory date.`,
    outsideScale: ({ size, scale }) => `${size} is not in ${scale}.`,
    stillOpen: ({ id, open }) => `${figure(open)} of ${id} are still open. Once closed, nobody is reminded of them.`,
    cancels: ({ id, allocated, planned }) => {
      const freed =
        allocated > 0
          ? `${id} will be cancelled, and the ${figure(allocated)} set aside for it will be free again.`
          : `${id} will be cancelled. Nothing was set aside for it.`;
      return planned === '' ? freed : `${freed} These planned shipments will not leave: ${planned}.`;
    },
    stayDue: ({ id, payments }) =>
      `What is not paid of ${id} stays due: ${namesOf(payments)}. Delete what you no longer owe.`,
    missesWindow: ({ day, shipBy, cancel }) => {
      const said = [
        shipBy === undefined ? '' : toLastDay('Ship-by', shipBy),
        cancel === undefined ? '' : toLastDay('Cancel date', cancel),
      ];
      return `The goods would arrive on ${longDay(day)}: ${said.filter((part) => part !== '').join('; ')}.`;
    },
  },
  colours: {
    noHeader: () =>
      'Paste a block from a sheet: the sizes in its first line, a colour at the start of each other line.',
    eitherWay: () => 'Two lines of two figures do not say which of them are sizes. Put a colour before the quantities.',
    bareRow: ({ row }: { row: string }) =>
      row === ''
        ? 'A line has no colour. Write it into its first cell.'
        : `“${row}” has no quantity. Fill one in, or leave it out.`,
    twice: ({ what }: { what: string }) => `“${what}” stands twice. Put the two together.`,
    notAQuantity: ({ cell, row, size }: { cell: string; row: string; size: string }) =>
      size === '' ? `“${cell}” of ${row} stands below no size.` : `“${cell}” of ${row} in ${size} is no quantity.`,
    totalDiffers: ({ row, total, sum }: { row: string; total: number; sum: number }) =>
      `The sizes of ${row} add up to ${sum}, the total says ${total}.`,
    same: 'Every colour stands in the order as in the block. Change the block, or paste another.',
    there: {
      label: 'Colours that are there',
      help: 'The purchase order has these colours already. Change their lines, or add a line each, such as for the next lot.',
      words: { Change: 'Change the line', Add: 'Add one more line' },
    },
    block: 'Colours and sizes',
    help: 'Paste a block from any sheet: sizes across, colours down. Each colour becomes an order like this one.',
  },
  shipping: shipping.form,
  receiving: receiving.form,
  planning,
  sheet: sheetDesk,
  panel: {
    locale: 'en',
    open: (open: number) => (open > 0 ? `${figure(open)} open` : 'Nothing open'),
    ordered: (pieces: number) => `${figure(pieces)} ordered`,
    shipped: (pieces: number) => `${figure(pieces)} shipped`,
    planned: (pieces: number) => `${figure(pieces)} planned`,
    dates: 'Dates',
    day: (day: string, today: string) => dayOf(day, today),
    away: (day: string, left: number) => (left < 0 ? `${day}, ${days(-left)} ago` : `${day}, ${inDays(left)}`),
    past: (day: string, late: Miss) => `${day}, ${days(late.by)} past ${lastDays[late.of]}`,
    sizes: 'Sizes',
    sizesOf: (orders: number) => `Sizes of the style, ${plural(orders, 'order', 'orders')}`,
    ofSize: (ordered: number, left: number) =>
      left < ordered ? `${figure(ordered)}, ${figure(left)} left` : figure(ordered),
    noSize: 'Without a size',
    packDiffers: (packed: number, sum: number) =>
      packed === sum
        ? 'Its packs hold the same pieces, but other sizes.'
        : `Its packs hold ${figure(packed)}, Sizes ${figure(sum)}.`,
    orders: 'Orders',
    revisedBefore: 'Revised before',
    money: 'Money',
    value: 'Value',
    paid: 'Paid',
    balance: 'Balance',
    scheduled: 'Scheduled',
    spent: 'Spent on it',
  },
  week: {
    ordersDue: 'Orders due',
    ordersShipped: 'Orders shipped',
    onTimeInFull: 'On time in full (OTIF)',
    fillRate: 'Fill rate',
  },
} satisfies TabWords<OrderCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
