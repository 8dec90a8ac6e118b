// Why an expense needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

/** Why an expense needs somebody. */
export const why = reasons(
  { code: 'noRate', when: `[Status]="No rate"`, rank: RANK.check },
  {
    code: 'payOverdue',
    when: `[Status]="Overdue"`,
    rank: RANK.late,
    days: 'TODAY()-[Due]',
    past: true,
  },
  { code: 'payIn', when: `[Status]="Due soon"`, rank: RANK.ahead, days: '[Due]-TODAY()' },
);
