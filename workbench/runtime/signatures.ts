// Which arguments methods take: what fits no form of a method is refused before it does anything, as Google refuses it.
import { wrongArguments } from './errors';

/** One letter an argument: s text, n number, b boolean, a array, o object; blank where the method takes none. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'Spreadsheet.deleteSheet': ['o'],
  'Spreadsheet.getRange': ['s'],
  'Spreadsheet.getRangeByName': ['s'],
  'Spreadsheet.getSheetById': ['n'],
  'Spreadsheet.getSheetByName': ['s'],
  'Spreadsheet.getSheets': [''],
  'Spreadsheet.insertSheet': ['', 'n', 'no', 'o', 's', 'sn', 'sno', 'so'],
  'Spreadsheet.moveActiveSheet': ['n'],
  'Spreadsheet.removeNamedRange': ['s'],
  'Spreadsheet.rename': ['s'],
  'Spreadsheet.renameActiveSheet': ['s'],
  'Spreadsheet.setNamedRange': ['so'],
  'Spreadsheet.setSpreadsheetLocale': ['s'],
  'Spreadsheet.setSpreadsheetTimeZone': ['s'],
  'Spreadsheet.toast': ['s', 'ss', 'ssn'],

  'Sheet.autoResizeColumn': ['n'],
  'Sheet.autoResizeColumns': ['nn'],
  'Sheet.deleteColumn': ['n'],
  'Sheet.deleteColumns': ['nn'],
  'Sheet.deleteRow': ['n'],
  'Sheet.deleteRows': ['nn'],
  'Sheet.getColumnWidth': ['n'],
  'Sheet.getRowHeight': ['n'],
  'Sheet.hideColumns': ['n', 'nn'],
  'Sheet.hideRows': ['n', 'nn'],
  'Sheet.insertColumnAfter': ['n'],
  'Sheet.insertColumnBefore': ['n'],
  'Sheet.insertColumns': ['n', 'nn'],
  'Sheet.insertColumnsAfter': ['nn'],
  'Sheet.insertColumnsBefore': ['nn'],
  'Sheet.insertRowAfter': ['n'],
  'Sheet.insertRowBefore': ['n'],
  'Sheet.insertRows': ['n', 'nn'],
  'Sheet.insertRowsAfter': ['nn'],
  'Sheet.insertRowsBefore': ['nn'],
  'Sheet.isColumnHiddenByUser': ['n'],
  'Sheet.isRowHiddenByFilter': ['n'],
  'Sheet.isRowHiddenByUser': ['n'],
  'Sheet.moveColumns': ['on'],
  'Sheet.moveRows': ['on'],
  'Sheet.setColumnWidth': ['nn'],
  'Sheet.setColumnWidths': ['nnn'],
  'Sheet.setFrozenColumns': ['n'],
  'Sheet.setFrozenRows': ['n'],
  'Sheet.setName': ['s'],
  'Sheet.setRowHeight': ['nn'],
  'Sheet.setRowHeights': ['nnn'],
  'Sheet.setTabColor': ['s'],
  'Sheet.showColumns': ['n', 'nn'],
  'Sheet.showRows': ['n', 'nn'],
  'Sheet.sort': ['n', 'nb'],

  'Range.getCell': ['nn'],
  'Range.getDisplayValues': [''],
  'Range.getValue': [''],
  'Range.getValues': [''],
  'Range.offset': ['nn', 'nnn', 'nnnn'],
  'Range.setBackground': ['s'],
  'Range.setBackgrounds': ['a'],
  'Range.setDataValidation': ['o'],
  'Range.setDataValidations': ['a'],
  'Range.setFontColor': ['s'],
  'Range.setFontFamily': ['s'],
  'Range.setFontLine': ['s'],
  'Range.setFontSize': ['n'],
  'Range.setFontStyle': ['s'],
  'Range.setFontWeight': ['s'],
  'Range.setFormula': ['s'],
  'Range.setFormulas': ['a'],
  'Range.setHorizontalAlignment': ['s'],
  'Range.setNote': ['s'],
  'Range.setNotes': ['a'],
  'Range.setNumberFormat': ['s'],
  'Range.setNumberFormats': ['a'],
  'Range.setValues': ['a'],
  'Range.setVerticalAlignment': ['s'],
  'Range.setWrap': ['b'],
};

/** Of these null is none, but where a letter is large. */
const utilities: Readonly<Record<string, readonly string[]>> = {
  base64Decode: ['s', 'so'],
  base64DecodeWebSafe: ['s', 'so'],
  base64Encode: ['s', 'a', 'so'],
  base64EncodeWebSafe: ['s', 'a', 'so'],
  computeDigest: ['os', 'oa', 'oso'],
  computeHmacSha256Signature: ['ss', 'aa', 'sso'],
  computeHmacSignature: ['oss', 'oaa', 'osso'],
  formatDate: ['oss'],
  getUuid: [''],
  gzip: ['o', 'oS'],
  jsonParse: ['s'],
  newBlob: ['s', 'a', 'sS', 'aS', 'sSS', 'aSS'],
  parseCsv: ['s', 'ss'],
  parseDate: ['sss'],
  sleep: ['n'],
  ungzip: ['o'],
  unzip: ['o'],
  zip: ['a', 'aS'],
};

const kinds: Readonly<Record<string, string>> = { string: 's', number: 'n', boolean: 'b', object: 'o' };

/** Null and undefined pass for anything: many methods take null for "none". */
function fits(value: unknown, letter: string | undefined): boolean {
  if (letter === undefined) return false;
  if (value === null || value === undefined) return true;
  return (Array.isArray(value) ? 'a' : kinds[typeof value]) === letter;
}

function fitsStrictly(value: unknown, letter: string | undefined): boolean {
  if (letter === undefined) return false;
  const isNone = value === null || value === undefined;
  return isNone ? letter !== letter.toLowerCase() : fits(value, letter.toLowerCase());
}

const isOneOf = (known: readonly string[], args: readonly unknown[], isFit: typeof fits): boolean =>
  known.some((form) => form.length === args.length && args.every((arg, index) => isFit(arg, form[index])));

export function checkArguments(call: string, args: readonly unknown[]): void {
  const own = call.startsWith('Utilities.') ? utilities[call.slice('Utilities.'.length)] : undefined;
  if (own && !isOneOf(own, args, fitsStrictly)) throw wrongArguments(call, args);
  const known = forms[call];
  if (known === undefined) return;
  if (!isOneOf(known, args, fits)) throw wrongArguments(`SpreadsheetApp.${call}`, args);
}
