// Why an expense needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';
import { OFFSET_IS_READ } from './workings';

/** Why an expense needs somebody. */
export const why = reasons(
  { code: 'noRate', when: `[Status]="No rate"`, rank: RANK.check },
  { code: 'offsetUnread', when: `(1-HAS([Paid on]))*(1-HAS([Due date]))*(1-${OFFSET_IS_READ})>0`, rank: RANK.check },
  {
    code: 'payOverdue',
    when: `[Status]="Overdue"`,
    rank: RANK.late,
    days: 'TODAY()-[Due]',
    past: true,
  },
  { code: 'payIn', when: `[Status]="Due soon"`, rank: RANK.ahead, days: '[Due]-TODAY()' },
);
