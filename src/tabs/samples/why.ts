// Why a sample needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

const OVERDUE = '0-NUM([Days left])';
const IS_NEAR = `IF(HAS([Days left]);[Days left]<=SETTING("Lead days";"Samples");0)`;

/** Why a sample needs somebody; a loan without a day to be back is asked for after three weeks. */
export const why = reasons(
  { code: 'loanOverdue', when: `[Status]="Overdue back"`, rank: RANK.late, days: OVERDUE, past: true },
  {
    code: 'loanLong',
    when: `([Status]="Lent")*(1-HAS([Back by]))*IF(HAS([Lent on]);TODAY()-WHOLEDAY([Lent on])>21;0)>0`,
    rank: RANK.late,
    days: 'TODAY()-WHOLEDAY([Lent on])',
    past: true,
  },
  { code: 'commentsOverdue', when: `[Status]="Comments overdue"`, rank: RANK.late, days: OVERDUE, past: true },
  {
    code: 'commentsDue',
    when: `([Status]="To comment")*${IS_NEAR}>0`,
    rank: RANK.ahead,
    days: 'NUM([Days left])',
  },
  {
    code: 'sampleLate',
    when: `([Status]="Late")+([Status]="Late in transit")>0`,
    rank: RANK.late,
    days: OVERDUE,
    past: true,
  },
  {
    code: 'sampleDue',
    when: `(([Status]="Planned")+([Status]="Requested")+([Status]="In transit"))*${IS_NEAR}>0`,
    rank: RANK.ahead,
    days: 'NUM([Days left])',
  },
);
