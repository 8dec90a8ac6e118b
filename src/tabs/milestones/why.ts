// Why a milestone needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

const OVERDUE = '0-NUM([Days left])';
const OURS = `(([Who]="Us")+([Who]="")>0)`;
/** What waits for another is nobody's turn yet: what it waits for is told instead. */
const IS_TURN = `([Waits for]="")`;

export const why = reasons(
  { code: 'noOrder', when: `[Status]="No order"`, rank: RANK.check },
  { code: 'noCalendar', when: `([Status]="No date")*HAS([Agreed ex-factory])>0`, rank: RANK.check },
  {
    code: 'stepLate',
    when: `([Status]="Overdue")*${OURS}*${IS_TURN}>0`,
    rank: RANK.late,
    days: OVERDUE,
    past: true,
  },
  {
    code: 'partnerLate',
    when: `([Status]="Overdue")*${IS_TURN}>0`,
    rank: RANK.late,
    days: OVERDUE,
    past: true,
  },
  { code: 'willBeLate', when: `[Status]="At risk"`, rank: RANK.risk, days: 'NUM([Days left])', figure: '[Late by]' },
  {
    code: 'stepIn',
    when: `([Status]="Due soon")*${OURS}*${IS_TURN}>0`,
    rank: RANK.ahead,
    days: 'NUM([Days left])',
  },
);
