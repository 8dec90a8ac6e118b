// Why a style needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

/** `v5`, `V 5` and `5` are one version. */
const version = (column: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([${column}];"v";"");"V";"");" ";"")`;

const HAS_ORDER = `([Live orders]>0)*([Tech pack version]<>"")`;

export const IS_OLD = `${HAS_ORDER}*([Factory has]<>"")*(${version('Factory has')}<>${version('Tech pack version')})>0`;
export const IS_UNSENT = `${HAS_ORDER}*([Factory has]="")>0`;

/** The factory works by something else than what holds, or the pattern does. */
export const why = reasons(
  { code: 'oldVersion', when: `[Status]="Old version out"`, rank: RANK.check },
  { code: 'notSent', when: `[Status]="Not sent"`, rank: RANK.check },
  { code: 'patternBehind', when: `([Status]="Pattern behind")*([Live orders]>0)>0`, rank: RANK.check },
);
