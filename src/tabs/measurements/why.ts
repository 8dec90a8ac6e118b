// Why a measurement needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

/** What is out of tolerance waits for the verdict on its sample; a row without spec, unit or tolerance judges nothing. */
export const why = reasons(
  {
    code: 'outOfTolerance',
    when: `([Status]="Out of tolerance")*IFTAB("Samples";[Verdict]="";1)>0`,
    rank: RANK.check,
  },
  { code: 'noSpec', when: `[Status]="No spec"`, rank: RANK.check },
  { code: 'noUnit', when: `[Status]="No unit"`, rank: RANK.check },
  { code: 'noTolerance', when: `[Status]="No tolerance"`, rank: RANK.check },
);
