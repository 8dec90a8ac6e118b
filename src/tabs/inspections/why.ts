// Why an inspection needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

const BOOKED = 'WHOLEDAY([Booked for])';
const NEEDED = '[Needed by]';

const IS_LOT = '(([Type]="Final")+([Type]="Re-inspection"))*(NUM([Latest])<=[Mark])';
const WAITS = 'Expenses[Hold until]="Inspection passed"';
/** The payments of the order that wait for the inspection, and those of them that were released and are not paid. */
const HELD = `COUNTBY(Expenses[Order];[Order];Expenses[Expense ID];${WAITS};Expenses[Status]="On hold")`;
const RELEASED = `COUNTBY(Expenses[Order];[Order];Expenses[Released on];${WAITS};1-HAS(Expenses[Paid on])>0)`;

export const why = reasons(
  // A result that is typed into the grid changes no other row: these say what still contradicts it.
  {
    code: 'failedReleased',
    when: `(([Status]="Failed")+([Status]="Rejected"))*${IS_LOT}*(${RELEASED}>0)>0`,
    rank: RANK.check,
  },
  { code: 'passedHeld', when: `([Status]="Passed")*${IS_LOT}*(${HELD}>0)>0`, rank: RANK.check },
  {
    code: 'failedOpen',
    when: `(([Status]="Failed")+([Status]="Rejected"))*(NUM([Latest])<=[Mark])>0`,
    rank: RANK.late,
    days: 'TODAY()-WHOLEDAY([Done on])',
    past: true,
  },
  {
    code: 'inspectionOverdue',
    when: `[Status]="Overdue"`,
    rank: RANK.late,
    days: `TODAY()-${BOOKED}`,
    past: true,
  },
  {
    code: 'bookingLate',
    when: `([Status]="Planned")*PAST(${NEEDED})>0`,
    rank: RANK.late,
    days: `TODAY()-${NEEDED}`,
    past: true,
  },
  {
    code: 'inspectionToBook',
    when: `([Status]="Planned")*WITHIN(${NEEDED};SETTING("Lead days";"Inspections"))>0`,
    rank: RANK.ahead,
    days: `${NEEDED}-TODAY()`,
  },
  { code: 'noCounts', when: `[Status]="No counts"`, rank: RANK.check },
  { code: 'noPlan', when: `[Status]="No plan"`, rank: RANK.check },
);

/** Of a cancelled or closed order nothing is to be inspected any more. */
export const UNLESS = `([Order stage]="Cancelled")+([Order stage]="Closed")>0`;
