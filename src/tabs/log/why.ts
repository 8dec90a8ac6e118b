// Why an entry of the log needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

const OURS = '([Ball]<>"Them")';
const OVERDUE = '([Status]="Overdue")';
const NEAR = `(([Status]="Today")+([Status]="Open"))*IF(HAS([Days left]);[Days left]<=SETTING("Lead days";"Log"))`;

/** A reply that we owe, and one that they do: each is due on the day of its follow-up. */
export const why = reasons(
  { code: 'replyLate', when: `${OVERDUE}*${OURS}>0`, rank: RANK.late, days: '0-[Days left]', past: true },
  { code: 'answerLate', when: `${OVERDUE}*([Ball]="Them")>0`, rank: RANK.late, days: '0-[Days left]', past: true },
  { code: 'replyDue', when: `${NEAR}*${OURS}>0`, rank: RANK.ahead, days: '[Days left]' },
  { code: 'answerDue', when: `${NEAR}*([Ball]="Them")>0`, rank: RANK.ahead, days: '[Days left]' },
);
