// When an expense is to be paid: its own date, or a day of its order and an offset, and how sure that is.
import { type DueEvent, ORDER_DAYS, STILL_TO } from '../../schema/due';
import { date, number, text, whole } from '../../schema/kinds';
import type { ComputedColumn } from '../../schema/table';

const SECTION = 'How it falls due';

const orderPart = (part: number) => `PART([Order days];${part})`;
const orderFigure = (part: number) => `FIGURE(${orderPart(part)})`;

/** The milestones by which these events are known. */
const MILESTONES = { 'PP approved': 'PP approved', Inspection: 'Final inspection' } as const;

const ofMilestone = (label: string) =>
  `LOOKUPBY(KEY(Milestones[Order];Milestones[Milestone]);KEY([Order];[Event milestone]);Milestones[${label}])`;

/** A day among those that its order tells in one text. */
const orderDay = (part: number) => `IF(${orderPart(part)}<>"";${orderFigure(part)};)`;

/** All pieces have left, or the factory has let them go, and no shipment of them is still to do so. */
const ALL = `((${orderPart(ORDER_DAYS.left)}<>"")+(${orderPart(ORDER_DAYS.open)}="0")>0)`;
const GOODS_DID = `IF(${ALL}*HAS([Goods mark])*([Goods mark]<${STILL_TO})>0;[Goods mark];)`;
const GOODS_WILL = `([Goods mark]-${STILL_TO}*INT([Goods mark]/${STILL_TO}))`;

/** The later of the day that its shipments say and the day that the order itself says. */
const expectedGoods = (part: number) => `IF(${GOODS_WILL}>${orderFigure(part)};${GOODS_WILL};${orderDay(part)})`;

/** What a day is, by the event that it is counted from. */
const byEvent = (days: { readonly [E in DueEvent]?: string }) =>
  Object.entries(days).reduceRight((rest, [event, day]) => `IF([Due from]="${event}";${day};${rest})`, '');

/** A day of the event's milestone, looked up once whichever event it is; else what it is by the event itself. */
const byMilestone = (label: string, days: Parameters<typeof byEvent>[0]) =>
  `IF([Event milestone]<>"";${ofMilestone(label)};${byEvent(days)})`;

/** Working days counted Monday to Friday, where no calendar says when the factory works. */
function weekdays(day: string, count: string): string {
  const sinceMonday = `(${day}-2-7*INT((${day}-2)/7))`;
  const [sinceFriday, toFriday] = [`POS(${sinceMonday}-4)`, `(6-${day}-7*INT((6-${day})/7))`];
  const toMonday = `POS(${toFriday}-4)`;
  const forward = `${day}-${sinceFriday}+${count}+2*INT((${sinceMonday}-${sinceFriday}+${count})/5)`;
  const back = `${day}+${toMonday}+${count}-2*INT((${toFriday}-${toMonday}-${count})/5)`;
  return `IF(${count}>0;${forward};IF(${count}<0;${back};${day}))`;
}

const READABLE = '^ *([-+]? *[0-9]{1,4} *([DdMm]|[Ww][Dd])|[Ee][Oo][Mm]( *[-+] *[0-9]{1,4} *([DdMm]|[Ww][Dd]))?)? *$';
const isIn = (unit: string) => `REGEXMATCH([Offset];"[0-9] *${unit} *$")`;
const WORKING = `IFTAB("Milestones";WORKDAY(${orderFigure(ORDER_DAYS.calendar)};[Counts from];[Offset count]);${weekdays('[Counts from]', '[Offset count]')})`;

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
  orderDays: {
    label: 'Order days',
    kind: text,
    help: 'The days of its order that payments are counted from.',
    formula: 'LOOKUPBY(Orders[Order ID];[Order];Orders[Payment days])',
    section: SECTION,
    width: 150,
  },
  goodsMark: {
    label: 'Goods mark',
    kind: number,
    help: 'The last day that its goods left or arrived; 1,000,000 more while some are still to.',
    formula: byEvent({ Shipped: orderDay(ORDER_DAYS.goodsLeave), Delivered: orderDay(ORDER_DAYS.goodsLand) }),
    section: SECTION,
    width: 90,
  },
  eventMilestone: {
    label: 'Event milestone',
    kind: text,
    help: 'The milestone by which the event is known.',
    formula: byEvent({
      'PP approved': `"${MILESTONES['PP approved']}"`,
      Inspection: `"${MILESTONES.Inspection}"`,
    }),
    section: SECTION,
    width: 120,
  },
  eventOn: {
    label: 'Event on',
    kind: date,
    help: 'The day that the event happened; blank until then. Goods have shipped or arrived once all of them have.',
    formula: byMilestone('Done on', {
      'Order date': orderDay(ORDER_DAYS.ordered),
      'Ex-factory': orderDay(ORDER_DAYS.left),
      Shipped: GOODS_DID,
      Delivered: GOODS_DID,
    }),
    section: SECTION,
    width: 110,
  },
  eventExpected: {
    label: 'Event expected',
    kind: date,
    help: 'When the event is expected, as the order stands.',
    formula: byMilestone('Expected', {
      'Ex-factory': orderDay(ORDER_DAYS.leaves),
      Shipped: expectedGoods(ORDER_DAYS.leaves),
      Delivered: expectedGoods(ORDER_DAYS.arrives),
    }),
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
} as const satisfies { readonly [key: string]: ComputedColumn };

/** Whether what stands in Offset can be read; blank can. */
export const OFFSET_IS_READ = `REGEXMATCH([Offset];"${READABLE}")`;
