// What the dates of a milestone are counted from: its order, the milestone that it waits for, and today.
import { date, number, text, whole } from '../../schema/kinds';
import type { ComputedColumn } from '../../schema/table';

const SECTION = 'How it is counted';

/** A column of its order. */
const ofOrder = (label: string) => `LOOKUPBY(Orders[Order ID];[Order];Orders[${label}])`;

/** A column of the milestone of the same order that it waits for. */
const before = (label: string) =>
  `LOOKUPBY(KEY(Milestones[Order];Milestones[Milestone]);KEY([Order];[After]);Milestones[${label}])`;

/** The later of two days. */
const later = (one: string, other: string) => `IF(${one}>${other};${one};${other})`;

/** The words of a condition: whoever does a milestone that names nobody is us. */
export const OURS = `(([Who]="Us")+([Who]="")>0)`;

const NAMED = 'IF(HAS([Promised]);WHOLEDAY([Promised]);[Due])';
const CAN_BE = later('[Ready]', '[From today]');

/**
 * No chain of rows is followed: every Due counts back from the end, so an order is as late as its latest milestone, less
 * what that may be late by. One number holds both: how many working days, and the sooner of equally late ones.
 */
export const workings = {
  orderCalendar: {
    label: 'Order calendar',
    kind: whole(),
    help: 'The number of the calendar that its factory goes by.',
    formula: ofOrder('Calendar'),
    section: SECTION,
    width: 90,
  },
  originalExFactory: {
    label: 'Original ex-factory',
    kind: date,
    help: 'Of its order.',
    formula: ofOrder('Original ex-factory'),
    section: SECTION,
    width: 110,
  },
  agreedExFactory: {
    label: 'Agreed ex-factory',
    kind: date,
    help: 'Of its order: the revised ex-factory date, else the original one.',
    formula: ofOrder('Agreed ex-factory'),
    section: SECTION,
    width: 110,
  },
  orderEnded: {
    label: 'Order ended',
    kind: text,
    help: 'How its order ended; blank while it goes on.',
    formula: ofOrder('Ended'),
    section: SECTION,
    width: 90,
  },
  partner: {
    label: 'Partner',
    kind: text,
    contact: true,
    help: 'With whom it is: With, else the factory or the customer of its order by name.',
    formula: `IF([With]<>"";[With];IF([Who]="Factory";${ofOrder('Factory')};IF([Who]="Customer";${ofOrder('Customer')};[Who])))`,
    section: SECTION,
    width: 150,
  },
  open: {
    label: 'Open',
    kind: whole(),
    help: '1 while it is to be done; 0 once it is done or left out, or its order has ended.',
    formula: `IF(HAS([Done on])+HAS([Skipped on])>0;0;IF([Order ended]="";1;IF([Order ended]="Shipped";IF([Days before]<0;1;0);0)))`,
    section: SECTION,
    width: 60,
  },
  waitsFor: {
    label: 'Waits for',
    kind: text,
    help: 'The milestone that has to be done first.',
    formula: `IF(${before('Open')}=1;[After];)`,
    section: SECTION,
    width: 140,
  },
  afterDone: {
    label: 'After done',
    kind: date,
    help: 'When what it waited for was done.',
    formula: before('Done on'),
    section: SECTION,
    width: 110,
  },
  ready: {
    label: 'Ready',
    kind: date,
    help: 'The day by which it can be done, counted from there.',
    formula: `WORKDAY([Order calendar];[After done];NUM([Takes]))`,
    section: SECTION,
    width: 110,
  },
  fromToday: {
    label: 'From today',
    kind: date,
    help: 'Today, or the next working day of the factory.',
    formula: `WORKDAY([Order calendar];TODAY()-1;1)`,
    section: SECTION,
    width: 110,
  },
  finish: {
    label: 'Finish',
    kind: date,
    help: 'The day it was done; while it is open the day that they named, else Due, but not before it can be.',
    formula: `IF(HAS([Skipped on]);;IF(HAS([Done on]);WHOLEDAY([Done on]);IF(([Open]=1)*HAS([Due])>0;${later(NAMED, CAN_BE)};)))`,
    section: SECTION,
    width: 110,
  },
  weight: {
    label: 'Weight',
    kind: number,
    help: 'How much it delays its order: 100,000 for each working day beyond its float, and more the sooner it is due.',
    formula: `IF(([Open]=1)*([Late by]>NUM([Float]))>0;([Late by]-NUM([Float]))*100000+100000-[Due];)`,
    section: SECTION,
    width: 90,
  },
  oursLate: {
    label: 'Ours late',
    kind: text,
    help: 'While it is our turn and its day is past: 100,000 and the days since, then its id. Nobody is chased for that order.',
    formula: `IF(${OURS}*PAST([Turn])>0;(100000+TODAY()-[Turn])&" "&[ID];)`,
    section: SECTION,
    width: 120,
  },
  orderWaits: {
    label: 'Order waits',
    kind: text,
    help: 'What of ours its order waits for.',
    formula: ofOrder('Waits for'),
    section: SECTION,
    width: 150,
  },
  chaseOf: {
    label: 'Chase of',
    kind: text,
    help: 'With whom it is chased, and for whose sake: all of one partner and owner make one line. Blank while nothing is late, or it waits for us.',
    formula: `IF((1-${OURS})*(([Status]="Overdue")*([Waits for]="")+([Status]="At risk"))*
      (([Order waits]="")+([Who]="Supplier")*REGEXMATCH([Order waits];"^Material "))>0;
      IF((([With]<>"")+([Who]="Factory")+([Who]="Customer"))*([Partner]<>"")>0;[Partner];[Who]&", "&[Order])&"|"&[Owner];)`,
    section: SECTION,
    width: 150,
  },
  chaseMark: {
    label: 'Chase mark',
    kind: text,
    help: 'By this the one that is told is found: 500,000 and the days that it is late, then its id.',
    formula: `IF([Chase of]="";;(500000+TODAY()-[Due])&" "&[ID])`,
    section: SECTION,
    width: 120,
  },
  orderSlip: {
    label: 'Order slip',
    kind: number,
    help: 'The weight of the milestone that delays its order most.',
    formula: `MAXBY(Milestones[Order];[Order];Milestones[Weight])`,
    section: SECTION,
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
