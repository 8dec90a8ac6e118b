// When the goods of an order arrive, and what its milestones say of it: what comes next, by whom, and how late that makes it.
import { date, text, whole } from '../../../schema/kinds';
import type { ComputedColumn } from '../../../schema/table';

const NEEDS = 'Milestones';
const SECTION = 'Milestones';

/**
 * The milestone that comes next: its day, counted down so that the first comes last, who does it, and what it is. Our own
 * that are late come before all others.
 */
const NEXT = 'MAXBY(Milestones[Order];[Order ID];Milestones[Turn mark])';
const OF_IT = 'Milestones[Order];[Order ID];Milestones[Milestone];1-HAS(Milestones[Skipped on])';

export const calendarColumns = {
  next: {
    label: 'Next',
    kind: text,
    help: 'The milestone that comes next and waits for no other: of ours what is late, else what is due first.',
    formula: `PART(${NEXT};-2)`,
    section: SECTION,
    needs: NEEDS,
    width: 140,
  },
  nextDue: {
    label: 'Next due',
    kind: date,
    help: 'When it is due.',
    formula: 'LOOKUPBY(KEY(Milestones[Order];Milestones[Milestone]);KEY([Order ID];[Next]);Milestones[Turn])',
    section: SECTION,
    needs: NEEDS,
    width: 110,
  },
  turnOf: {
    label: 'Turn of',
    kind: text,
    help: 'Whose turn it is.',
    formula: `PART(${NEXT};2)`,
    section: SECTION,
    needs: NEEDS,
    width: 90,
  },
  slip: {
    label: 'Slip',
    kind: whole(),
    help: 'Working days that its latest milestone delays it by.',
    formula: 'INT(MAXBY(Milestones[Order];[Order ID];Milestones[Weight])/100000)',
    section: SECTION,
    needs: NEEDS,
    width: 60,
  },
  expectedExFactory: {
    label: 'Expected ex-factory',
    kind: date,
    help: 'When the goods left the factory, or will as things stand: the agreed day and the slip.',
    formula:
      'IF(HAS([Actual ex-factory]);WHOLEDAY([Actual ex-factory]);WORKDAY([Calendar];[Agreed ex-factory];[Slip]))',
    section: SECTION,
    needs: NEEDS,
    width: 130,
  },
  milestonesDone: {
    label: 'Done',
    kind: text,
    help: 'How many of its milestones are done.',
    formula: `IF(COUNTBY(${OF_IT})=0;;COUNTBY(${OF_IT};HAS(Milestones[Done on]))&"/"&COUNTBY(${OF_IT}))`,
    section: SECTION,
    needs: NEEDS,
    width: 60,
  },
  calendar: {
    label: 'Calendar',
    kind: whole(),
    help: "The number of the calendar of its factory on the hidden tab Working days, its country's, else 1, everybody's.",
    formula: 'CALENDAROF([Factory])',
    section: SECTION,
    needs: NEEDS,
    width: 80,
  },
  agreedExFactory: {
    label: 'Agreed ex-factory',
    kind: date,
    help: 'Revised, else original ex-factory: milestones are counted back from it.',
    formula:
      'IF(HAS([Revised ex-factory]);WHOLEDAY([Revised ex-factory]);IF(HAS([Original ex-factory]);WHOLEDAY([Original ex-factory]);))',
    section: SECTION,
    needs: NEEDS,
    width: 130,
  },
  ended: {
    label: 'Ended',
    kind: text,
    help: 'How the order ended, or that the goods have left: its open milestones rest then.',
    formula:
      'IF([Stage]="Closed";"Closed";IF([Stage]="Cancelled";"Cancelled";IF(HAS([Actual ex-factory]);"Shipped";)))',
    section: SECTION,
    needs: NEEDS,
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };

/** The arrival by the day agreed with the factory. */
const AS_AGREED = `IF(HAS([Revised ex-factory]);WHOLEDAY([Revised ex-factory])+[Transit days];
  IF(HAS([Original ex-factory]);WHOLEDAY([Original ex-factory])+[Transit days];))`;

/** Against these the ship window is held. */
export const arrivalColumns = {
  transitDays: {
    label: 'Transit days',
    kind: whole(),
    help: 'Days from the factory to the customer, as Settings say for this customer, else for all.',
    formula: `IF(ISNUMBER(SETTINGOF("Transit days";[Customer]));SETTINGOF("Transit days";[Customer]);SETTING("Transit days"))`,
    section: 'Ship window',
    width: 90,
  },
  arrives: {
    label: 'Arrives',
    kind: date,
    help: 'Actual, else expected, revised or original ex-factory, and the transit days. The ship window is held against it.',
    formula: `IF(HAS([Actual ex-factory]);WHOLEDAY([Actual ex-factory])+[Transit days];
    IFTAB("Milestones";IF(HAS([Expected ex-factory]);[Expected ex-factory]+[Transit days];${AS_AGREED});${AS_AGREED}))`,
    section: 'Ship window',
    width: 110,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
