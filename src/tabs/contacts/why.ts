// Why a contact needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

/** An address, or the figures of a number. */
const IS_REACHED = `REGEXMATCH([Email]&[WhatsApp]&[Phone];"@|[0-9]")`;

/** With its country code, and as many figures as there are in any country. */
const IS_DIALLED = `REGEXMATCH([WhatsApp];"^ *([+]|00)[^0-9]*([0-9][^0-9]*){8,15}$")`;

/** Why a contact needs somebody. */
export const why = reasons(
  {
    code: 'noWay',
    when: `([Status]="Late")*(1-${IS_REACHED})>0`,
    rank: RANK.check,
    figure: '[Late from them]',
  },
  { code: 'noCountryCode', when: `([WhatsApp]<>"")*(1-${IS_DIALLED})>0`, rank: RANK.check },
);
