// What an order sheet says, in English.
import { lowerFirst } from '../../schema/written';
import { days, figure, listed, longDay, monthDay, plural, weekdayOf, yearDay } from '../../text/english';
import type { ToldKey } from './sheet-sent';

const labels: { readonly [Key in ToldKey]: string } = {
  poNumber: 'PO number',
  factory: 'Factory',
  customer: 'Customer',
  season: 'Season',
  style: 'Style',
  colour: 'Colour',
  sizes: 'Sizes',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  currency: 'Currency',
  orderDate: 'Order date',
  exFactory: 'Ex-factory',
  startShip: 'Start-ship',
  shipBy: 'Ship-by',
  cancelDate: 'Cancel date',
  tolerance: 'Tolerance',
};

export const sheetWords = {
  locale: 'en',
  labels,
  day: yearDay,
  money: (currency: string, digits: string) => `${currency} ${digits}`,
  span: (from: string, to: string) => (from === to ? yearDay(from) : `${yearDay(from)} to ${yearDay(to)}`),
  title: (number: string) => `Purchase order ${number}`,
  under: (version: number, day: string) => `Version ${version} · ${longDay(day)}`,
  buyer: 'Buyer',
  order: 'Order',
  value: 'Value',
  totalQuantity: 'Total quantity',
  totalValue: 'Total value',
  noTotal: 'not complete: a price is missing',
  pieces: (count: number) => `${figure(count)} ${count === 1 ? 'piece' : 'pieces'}`,
  tolerance: (percent: string) => `± ${percent} % of the quantity`,
  terms: 'Terms of payment',
  incoterm: 'Incoterm',
  techPack: 'Tech pack',
  packing: 'Packing',
  inspection: 'Inspection',
  remarks: 'Remarks',
  closed: 'Days we know you are closed',
  noneClosed: 'None known: please tell us',
  notSet: 'not set',
  changed: (version: number) => `Changed since version ${version}`,
  difference: (label: string, was: string, now: string) => `${lowerFirst(label)} ${was} → ${now}`,
  changedTo: (label: string, was: string, now: string) => `${lowerFirst(label)} ${now} (was ${was})`,
  added: 'added to this order',
  cancelled: 'cancelled',
  takenOut: 'no longer in this order',
  foot: 'Please confirm this order in writing. Tell us at once about anything that does not agree with what was arranged.',
  subject: (number: string, version: number) =>
    version === 1 ? `Purchase order ${number}` : `Purchase order ${number}, version ${version}`,
  signs: ['For the buyer: name, date, signature', 'For the factory: name, date, signature'] as readonly string[],
  hello: (name: string) => `Dear ${name},`,
  message: (number: string, version: number, lines: number) =>
    version === 1
      ? `Here is our order ${number}, ${plural(lines, 'line', 'lines')}.`
      : `Here is version ${version} of our order ${number}. It takes the place of version ${version - 1}.`,
  ask: (day: string) => `Please confirm it by ${weekdayOf(day)} ${monthDay(day)}.`,
  bye: 'Thank you and kind regards',
};

export type SheetWords = typeof sheetWords;

/** What the desk says of a sheet before it goes out. */
export const sheetDesk = {
  marked: 'Its orders remember what the factory was told, and the log has a day to follow up.',
  fields: {
    buyer: { label: 'Buyer', help: 'Your company and its address, as the factory is to read it.' },
    terms: { label: 'Terms of payment', help: 'Such as 30 % deposit, 70 % before shipment.' },
    incoterm: { label: 'Incoterm', help: 'With its place, such as FOB Haiphong.' },
    packing: { label: 'Packing', help: 'Folding, polybags, carton marks, ratio.' },
    inspection: { label: 'Inspection', help: 'Who inspects, when, and by which level, such as AQL 2.5.' },
    remarks: { label: 'Remarks', help: 'Whatever else the factory is to hold to.' },
  },
  said: (title: string, version: number, pieces: number, lines: number) =>
    `${title}, version ${version}: ${plural(lines, 'line', 'lines')}, ${plural(pieces, 'piece', 'pieces')}.`,
  lacks: {
    noBuyer: () => 'It names no buyer.',
    noNumber: () => 'It has no PO number: the sheet goes by the order ID.',
    noPrice: (ids: readonly string[]) => `${listed(ids)}: no unit price, so no total value.`,
    noQuantity: (ids: readonly string[]) => `${listed(ids)}: no quantity.`,
    noSizes: (ids: readonly string[]) => `${listed(ids)}: no sizes.`,
    sizesOff: (ids: readonly string[]) => `${listed(ids)}: the sizes do not add up to the quantity.`,
    noDay: (ids: readonly string[]) => `${listed(ids)}: no ex-factory date.`,
    noCurrency: (ids: readonly string[]) => `${listed(ids)}: no currency.`,
    draft: (ids: readonly string[]) => `${listed(ids)}: still a draft.`,
    overwritten: (ids: readonly string[]) =>
      `${listed(ids)}: somebody changed PO sent, so what was sent before cannot be compared. It stays below the new version.`,
  },
  blocks: {
    title: 'Order sheet',
    sent: (version: number) => `PO v${version}`,
    on: (day: string, ago: number) => (ago === 0 ? `sent ${day}, today` : `sent ${day}, ${days(ago)} ago`),
    changed: (version: number) => `Changed since PO v${version}`,
    notOn: (version: number) => `Not on PO v${version}`,
    notOnYet: 'send the sheet again',
    unread: 'PO sent',
    unreadText: 'changed by hand, cannot be compared',
    blank: 'blank',
  },
};

export type SheetDesk = typeof sheetDesk;
