// When an expense is to be paid: its own date, or a day of its order and an offset, and how sure that is.
import { date, text, whole } from '../../schema/kinds';
import type { ComputedColumn } from '../../schema/table';

const SECTION = 'How it falls due';

/** The milestones by which these two events are known. */
const PP = 'PP approved';
const INSPECTION = 'Final inspection';

/** A column of its order. */
const ofOrder = (label: string) => `LOOKUPBY(Orders[Order ID];[Order];Orders[${label}])`;

/** The last day that a milestone of its order has in a column. */
const ofMilestone = (name: string, label: string) =>
  `MAXBY(Milestones[Order];[Order];Milestones[${label}];Milestones[Milestone]="${name}")`;

/** The last day that the goods of its order have in a column; samples do not count. */
const ofGoods = (label: string) => `MAXBY(Shipments[Order];[Order];Shipments[${label}];Shipments[Direction]<>"Sample")`;

/** How many of its order's shipments of goods are still to do something. */
const goodsLeft = (condition: string) =>
  `COUNTBY(Shipments[Order];[Order];Shipments[Shipment ID];Shipments[Direction]<>"Sample";${condition})`;

/** All pieces have left, or the factory has let them go, and no shipment is still planned. */
const ALL = `((${ofOrder('Open')}=0)+ISNUMBER(${ofOrder('Actual ex-factory')})>0)`;
const allShipped = `${ALL}*(${goodsLeft('HAS(Shipments[Shipped on])+HAS(Shipments[Delivered on])=0')}=0)`;
const allDelivered = `${ALL}*(${goodsLeft('HAS(Shipments[Delivered on])=0')}=0)`;

const later = (one: string, other: string) =>
  `IF(ISNUMBER(${one});IF(ISNUMBER(${other});IF(${one}>${other};${one};${other});${one});${other})`;

/** What a day is, by the event that it is counted from. */
const byEvent = (days: readonly (readonly [string, string])[]) =>
  days.reduceRight((rest, [event, day]) => `IF([Due from]="${event}";${day};${rest})`, '');

/** Of the goods: the day that its order is expected to leave, without what it takes to arrive. */
const LEAVES = 'IF(ISNUMBER([Order arrives]);[Order arrives]-NUM([Order transit]);)';

/** Working days counted Monday to Friday, where no calendar says when the factory works. */
function weekdays(day: string, count: string): string {
  const weekday = `(${day}-2-7*INT((${day}-2)/7))`;
  const forward = `${day}-IF(${weekday}>4;${weekday}-4;0)+${count}+2*INT((IF(${weekday}>4;4;${weekday})+${count})/5)`;
  const back = `${day}+IF(${weekday}>4;7-${weekday};0)+${count}+2*INT((IF(${weekday}>4;0;${weekday})+${count})/5)`;
  return `IF(${count}=0;${day};IF(${count}<0;${back};${forward}))`;
}

const READABLE = '^ *([-+]? *[0-9]{1,4} *([DdMm]|[Ww][Dd])|[Ee][Oo][Mm]( *[-+] *[0-9]{1,4} *([DdMm]|[Ww][Dd]))?)? *$';
const isIn = (unit: string) => `REGEXMATCH([Offset];"[0-9] *${unit} *$")`;
const WORKING = `IFTAB("Milestones";WORKDAY([Order calendar];[Counts from];[Offset count]);${weekdays('[Counts from]', '[Offset count]')})`;

export const dueColumns = {
  due: {
    label: 'Due',
    kind: date,
    help: 'The last day to pay: Due date where one is typed, else the event of its order and the offset.',
    formula: `IF(HAS([Due date]);WHOLEDAY([Due date]);IF(HAS([Counts from])*REGEXMATCH([Offset];"${READABLE}")>0;
      IF(${isIn('[Ww][Dd]')};${WORKING};IF(${isIn('[Mm]')};ADDMONTHS([Counts from];[Offset count]);[Counts from]+[Offset count]));))`,
    width: 110,
  },
  dueIs: {
    label: 'Due is',
    kind: text,
    help: 'Fixed, once the day is typed or the event has happened; Estimated, while it may still move; Unknown, while nothing tells it.',
    formula: `IF(HAS([Due date]);"Fixed";IF([Due from]="";;IF(1-HAS([Due])>0;"Unknown";
      IF(HAS([Event on])*IFTAB("Milestones";1;1-${isIn('[Ww][Dd]')})>0;"Fixed";"Estimated"))))`,
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };

/** What Due is counted by. */
export const dueWorkings = {
  eventOn: {
    label: 'Event on',
    kind: date,
    help: 'The day that the event happened; blank until then. Goods have shipped or arrived once all of them have.',
    formula: byEvent([
      ['Order date', ofOrder('Order date')],
      ['PP approved', ofMilestone(PP, 'Done on')],
      ['Ex-factory', ofOrder('Actual ex-factory')],
      ['Shipped', `IF(${allShipped}>0;${ofGoods('Shipped on')};)`],
      ['Delivered', `IF(${allDelivered}>0;${ofGoods('Delivered on')};)`],
      ['Inspection', ofMilestone(INSPECTION, 'Done on')],
    ]),
    section: SECTION,
    width: 110,
  },
  orderArrives: {
    label: 'Order arrives',
    kind: date,
    help: 'When the goods of its order arrive, as things stand.',
    formula: ofOrder('Arrives'),
    section: SECTION,
    width: 110,
  },
  orderTransit: {
    label: 'Order transit',
    kind: whole(),
    help: 'The days that they take from the factory.',
    formula: ofOrder('Transit days'),
    section: SECTION,
    width: 90,
  },
  eventExpected: {
    label: 'Event expected',
    kind: date,
    help: 'When the event is expected, as the order stands.',
    formula: byEvent([
      ['PP approved', ofMilestone(PP, 'Expected')],
      ['Ex-factory', LEAVES],
      ['Shipped', later(ofGoods('Shipped on'), LEAVES)],
      ['Delivered', later(ofGoods('Delivered on'), '[Order arrives]')],
      ['Inspection', ofMilestone(INSPECTION, 'Expected')],
    ]),
    section: SECTION,
    width: 110,
  },
  countsFrom: {
    label: 'Counts from',
    kind: date,
    help: 'The day of the event, or the last day of its month where the offset says eom.',
    formula: `IF(REGEXMATCH([Offset];"^ *[Ee][Oo][Mm]");
      IF(HAS([Event on]);MONTHEND([Event on]);MONTHEND([Event expected]));
      IF(HAS([Event on]);WHOLEDAY([Event on]);WHOLEDAY([Event expected])))`,
    section: SECTION,
    width: 110,
  },
  offsetCount: {
    label: 'Offset count',
    kind: whole(),
    help: 'The days or months of the offset; below 0 for before.',
    formula: 'FIGURE([Offset])',
    section: SECTION,
    width: 90,
  },
  orderCalendar: {
    label: 'Order calendar',
    kind: whole(),
    help: 'The number of the calendar by which its factory works.',
    formula: `IFTAB("Milestones";${ofOrder('Calendar')};)`,
    section: SECTION,
    needs: 'Milestones',
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };

/** Whether what stands in Offset can be read; blank can. */
export const OFFSET_IS_READ = `REGEXMATCH([Offset];"${READABLE}")`;
