// Why an item needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

/** Why an item needs somebody. */
export const why = reasons(
  { code: 'oversold', when: `[Status]="Oversold"`, rank: RANK.short },
  { code: 'out', when: `[Status]="Out"`, rank: RANK.short },
  { code: 'low', when: `[Status]="Low"`, rank: RANK.low },
);
