// Why an expense needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';
import { OFFSET_IS_READ } from './workings';

const LOT = 'Inspections[Order];[Order];Inspections[Lot mark]';
const LOT_FAILED = `COUNTBY(${LOT};(Inspections[Status]="Failed")+(Inspections[Status]="Rejected")>0;Inspections[Lot mark]=Inspections[Latest])`;
const NONE_AHEAD = `(COUNTBY(${LOT};Inspections[Status]<>"Planned";Inspections[Status]<>"Failed";Inspections[Status]<>"Rejected")=0)`;
/** Its day is near or over: before that nobody misses the inspection yet. */
const IS_NEAR = `(PAST([Due])+WITHIN([Due];SETTING("Lead days";"Expenses"))>0)`;
/** Nothing is under way that would release it: the lot failed and none is booked again, or its day comes and none is booked. */
const IS_STUCK = `([Status]="On hold")*([Hold until]="Inspection passed")*IFTAB("Inspections";((${LOT_FAILED}>0)+${IS_NEAR}*${NONE_AHEAD});${IS_NEAR})`;

/** Why an expense needs somebody. */
export const why = reasons(
  { code: 'noRate', when: `[Status]="No rate"`, rank: RANK.check },
  { code: 'offsetUnread', when: `(1-HAS([Paid on]))*(1-HAS([Due date]))*(1-${OFFSET_IS_READ})>0`, rank: RANK.check },
  { code: 'onHold', when: `${IS_STUCK}>0`, rank: RANK.check },
  {
    code: 'payOverdue',
    when: `[Status]="Overdue"`,
    rank: RANK.late,
    days: 'TODAY()-[Due]',
    past: true,
  },
  { code: 'payIn', when: `[Status]="Due soon"`, rank: RANK.ahead, days: '[Due]-TODAY()' },
);
