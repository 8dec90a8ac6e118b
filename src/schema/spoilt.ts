// What a spreadsheet has done to a cell: lost digits, an error in place of a value.

/** `9.40551E+21`, as every program shows a number that is too long for its column. */
const ROUNDED = /^[-+]?\d(?:(?:[.,]\d+)?E[-+]\d{2,3}|[.,]\d+E\d{1,3})$/i;
/** Spreadsheets keep fifteen figures and write zeros for the rest. */
const CUT_SHORT = /^[1-9]\d{14}0{3,}$/;

/** Whether a number that is none to count with has lost some of its figures. */
export const isCutShort = (text: string): boolean =>
  ROUNDED.test(text) || CUT_SHORT.test(text.replace(/[\s\u00a0]/g, ''));

/** Whether a cell of a file that names something has. */
export function hasLostDigits(kind: { readonly type: string; readonly long?: boolean }, text: string): boolean {
  const isName =
    (kind.type === 'text' && kind.long !== true) ||
    kind.type === 'key' ||
    kind.type === 'reference' ||
    kind.type === 'id';
  return isName && isCutShort(text);
}

/** `#REF!`, and `####` of a column that was too narrow. */
const ERROR =
  /^(?:#(?:REF!|[¡¿]?VALOR!|VALUE!|NAME\?|NOMBRE\?|DIV\/0!|NUM!|NULL!|ERROR!|N\/A|SPILL!|CALC!|GETTING_DATA)|#{3,})$/i;

export const isSheetError = (text: string): boolean => ERROR.test(text);
