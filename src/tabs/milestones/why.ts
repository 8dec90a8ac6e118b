// Why a milestone needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';
import { FINAL_MILESTONE } from '../../schema/turns';
import { OURS } from './workings';

const OVERDUE = '0-NUM([Days left])';
/** What waits for another is nobody's turn yet: what it waits for is told instead. */
const IS_TURN = `([Waits for]="")`;
/** Of all that a partner is late with one is told, the longest past: one line a partner. */
const IS_TOLD = `([Chase mark]<>"")*([Chase mark]=MAXBY(Milestones[Chase of];[Chase of];Milestones[Chase mark]))`;
const HOW_MANY = 'COUNTBY(Milestones[Chase of];[Chase of];Milestones[Chase of])';

/** The whole lot is to be inspected soon, and nobody has planned it. */
const IS_TO_BOOK = `([Open]=1)*([Milestone]="${FINAL_MILESTONE}")*(COUNTBY(Inspections[Order];[Order];Inspections[Lot mark])=0)*
  WITHIN([Due];SETTING("Lead days";"Inspections"))*(1-PAST([Due]))`;

/** The last inspection that judges the whole lot failed, and none is booked after it. */
const LOT_FAILED = `COUNTBY(Inspections[Order];[Order];Inspections[Lot mark];
  (Inspections[Status]="Failed")+(Inspections[Status]="Rejected")>0;Inspections[Lot mark]=Inspections[Latest])`;
/** Whoever fills in Done on is not asked for the result: this says what contradicts it. */
const IS_DONE_UNPASSED = `HAS([Done on])*([Milestone]="${FINAL_MILESTONE}")*([Order ended]="")*(${LOT_FAILED}>0)`;

export const why = reasons(
  { code: 'noOrder', when: `[Status]="No order"`, rank: RANK.check },
  { code: 'noCalendar', when: `([Status]="No date")*HAS([Agreed ex-factory])>0`, rank: RANK.check },
  { code: 'doneUnpassed', when: `IFTAB("Inspections";${IS_DONE_UNPASSED};0)>0`, rank: RANK.check },
  {
    code: 'stepLate',
    when: `([Status]="Overdue")*${OURS}*${IS_TURN}>0`,
    rank: RANK.late,
    days: OVERDUE,
    past: true,
  },
  {
    code: 'partnerLate',
    when: `([Status]="Overdue")*${IS_TOLD}>0`,
    rank: RANK.theirsLate,
    days: OVERDUE,
    past: true,
    figure: HOW_MANY,
  },
  {
    code: 'willBeLate',
    when: `([Status]="At risk")*${OURS}>0`,
    rank: RANK.risk,
    days: 'NUM([Days left])',
    figure: '[Late by]',
  },
  {
    code: 'partnerSlips',
    when: `([Status]="At risk")*${IS_TOLD}>0`,
    rank: RANK.theirsAtRisk,
    days: 'NUM([Days left])',
    figure: HOW_MANY,
  },
  {
    code: 'inspectionToBook',
    when: `IFTAB("Inspections";${IS_TO_BOOK};0)>0`,
    rank: RANK.ahead,
    days: 'NUM([Days left])',
  },
  {
    code: 'stepIn',
    when: `([Status]="Due soon")*${OURS}*${IS_TURN}>0`,
    rank: RANK.ahead,
    days: 'NUM([Days left])',
  },
);
