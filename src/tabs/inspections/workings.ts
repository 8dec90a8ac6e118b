// By what an inspection is judged: its order, the sample that the tables of MIL-STD-105E ask for, and what they accept.
import { date, number, text, whole } from '../../schema/kinds';
import type { ComputedColumn } from '../../schema/table';
import { FINAL_MILESTONE } from '../../schema/turns';

const SECTION = 'How it is judged';

const ofOrder = (label: string) => `LOOKUPBY(Orders[Order ID];[Order];Orders[${label}])`;
/** What the row says, else what Settings say. */
const orSetting = (label: string) => `IF([${label}]="";SETTING("Inspection";"${label}");[${label}])`;

/** By a Final inspection or a Re-inspection the whole lot is accepted or not. */
const OF_LOT = '([Type]="Final")+([Type]="Re-inspection")';
/** The latest mark of its order, of what judges the lot and of one type beside that. */
const latestWith = (type: string) =>
  `MAXBY(Inspections[Order];[Order];Inspections[Mark];
      HAS(Inspections[Lot mark])+(Inspections[Type]="${type}")>0)`;
/** What is planned without a day comes last. */
const DAY = 'IF(HAS([Done on]);WHOLEDAY([Done on]);IF(HAS([Booked for]);WHOLEDAY([Booked for]);90000))';

export const workings = {
  factory: {
    label: 'Factory',
    kind: text,
    contact: true,
    help: 'Who makes the goods, as its order says.',
    formula: ofOrder('Factory'),
    section: SECTION,
    width: 140,
  },
  orderStage: {
    label: 'Order stage',
    kind: text,
    help: 'How far its order has come.',
    formula: ofOrder('Stage'),
    section: SECTION,
    width: 100,
  },
  lotSize: {
    label: 'Lot size',
    kind: whole(),
    help: 'Lot, else the quantity of its order.',
    formula: `IF(HAS([Lot]);[Lot];${ofOrder('Quantity')})`,
    section: SECTION,
    width: 80,
  },
  letter: {
    label: 'Letter',
    kind: text,
    help: 'The code letter of the lot at its level, by table I of MIL-STD-105E.',
    formula: `CODELETTER([Lot size];${orSetting('Level')})`,
    section: SECTION,
    width: 70,
  },
  majorRung: {
    label: 'Major rung',
    kind: whole(),
    help: 'The place of the letter at which the major AQL accepts no defect: 1 is A.',
    formula: `AQLRUNG(${orSetting('Major AQL')})`,
    section: SECTION,
    width: 90,
  },
  minorRung: {
    label: 'Minor rung',
    kind: whole(),
    help: 'The same of the minor AQL.',
    formula: `AQLRUNG(${orSetting('Minor AQL')})`,
    section: SECTION,
    width: 90,
  },
  planLetter: {
    label: 'Plan letter',
    kind: text,
    help: 'Where the arrows of table II-A, or II-B when tightened, lead; the larger sample serves both AQLs.',
    formula: 'PLANLETTER([Letter];[Major rung];[Minor rung];[Severity])',
    section: SECTION,
    width: 90,
  },
  byThePlan: {
    label: 'By the plan',
    kind: text,
    help: 'Pass or Fail, once Done on and what was found are filled in: Fail with any critical defect, more than is accepted, or measurements that fail.',
    formula: `IF(HAS([Done on])*HAS([Critical found])*HAS([Major found])*HAS([Minor found])*HAS([Sample])>0;
      IF(([Critical found]>0)+([Major found]>[Major Ac])+([Minor found]>[Minor Ac])+([Measurements]="Fail")>0;"Fail";"Pass");)`,
    section: SECTION,
    width: 90,
  },
  milestoneDue: {
    label: 'Milestone due',
    kind: date,
    help: 'When the milestone Final inspection of its order is due, while it is open.',
    formula: `MINBY(Milestones[Order];[Order];Milestones[Due];Milestones[Milestone]="${FINAL_MILESTONE}";Milestones[Open]=1)`,
    section: SECTION,
    needs: 'Milestones',
    width: 110,
  },
  orderDue: {
    label: 'Order due',
    kind: date,
    help: 'When its order is due.',
    formula: ofOrder('Due'),
    section: SECTION,
    width: 110,
  },
  neededBy: {
    label: 'Needed by',
    kind: date,
    help: 'The day by which it is to be done: of the milestone Final inspection, else of the order.',
    formula: `IFTAB("Milestones";IF(HAS([Milestone due]);[Milestone due];[Order due]);[Order due])`,
    section: SECTION,
    width: 110,
  },
  mark: {
    label: 'Mark',
    kind: number,
    help: 'By this the latest of an order is found: ten times its day, and 1 or 2 more for what judges the whole lot.',
    formula: `${DAY}*10+([Type]="Final")+([Type]="Re-inspection")*2`,
    section: SECTION,
    width: 90,
  },
  lotMark: {
    label: 'Lot mark',
    kind: number,
    help: 'The same, of what judges the whole lot.',
    formula: `IF(${OF_LOT}>0;[Mark];)`,
    section: SECTION,
    width: 90,
  },
  latest: {
    label: 'Latest',
    kind: number,
    help: 'The latest mark of its order, of the same type or of what judges the whole lot: a failed inspection is settled once another comes after it.',
    formula: `IF([Type]="Inline";${latestWith('Inline')};IF([Type]="Pre-final";${latestWith('Pre-final')};
      MAXBY(Inspections[Order];[Order];Inspections[Lot mark])))`,
    section: SECTION,
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
