// A formula as it reads after being copied elsewhere: references without a dollar move along.
import { columnIndex, columnLetters } from './a1';

/** Texts in quotes, quoted sheet names, and words with what may be a reference among them: LOG10( is none. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Za-z]{1,3}\$?\d+(?![\w(.])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(.])|\$?\d+:\$?\d+(?![\w(.])|[\w.]+\(?/g;

function shiftColumn(dollar: string, letters: string, by: number): string | undefined {
  if (dollar === '$') return `$${letters}`;
  const col = columnIndex(letters) + by;
  return col < 0 ? undefined : columnLetters(col);
}

function shiftRow(dollar: string, digits: string, by: number): string | undefined {
  if (dollar === '$') return `$${digits}`;
  const row = Number(digits) + by;
  return row < 1 ? undefined : String(row);
}

function shiftToken(text: string, down: number, across: number): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text);
  if (cell) {
    const [, fixedCol = '', letters = '', fixedRow = '', digits = ''] = cell;
    const [col, row] = [shiftColumn(fixedCol, letters, across), shiftRow(fixedRow, digits, down)];
    return col === undefined || row === undefined ? '#REF!' : col + row;
  }
  const columns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [, fixedFirst = '', first = '', fixedLast = '', last = ''] = columns;
    const [from, to] = [shiftColumn(fixedFirst, first, across), shiftColumn(fixedLast, last, across)];
    return from === undefined || to === undefined ? '#REF!' : `${from}:${to}`;
  }
  const rows = /^(\$?)(\d+):(\$?)(\d+)$/.exec(text);
  if (rows) {
    const [, fixedFirst = '', first = '', fixedLast = '', last = ''] = rows;
    const [from, to] = [shiftRow(fixedFirst, first, down), shiftRow(fixedLast, last, down)];
    return from === undefined || to === undefined ? '#REF!' : `${from}:${to}`;
  }
  return text;
}

export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(token, (text) => shiftToken(text, rows, cols));
}
