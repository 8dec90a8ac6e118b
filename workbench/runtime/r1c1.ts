// Formulas in R1C1 notation: R2C3 counts from the first cell, R[-1]C[2] from the cell that holds the formula.
import { columnIndex, columnLetters } from './a1';

interface Cell {
  readonly row: number;
  readonly col: number;
}

/** Texts in quotes and quoted sheet names stay as they are; then references, then words. */
const inR1C1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.[])|[\w.]+/gi;
const inA1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(.])|[\w.]+/g;

function part(text: string | undefined, own: number): { index: number; fixed: boolean } {
  if (text === undefined) return { index: own, fixed: false };
  if (text.startsWith('[')) return { index: own + Number(text.slice(1, -1)), fixed: false };
  return { index: Number(text) - 1, fixed: true };
}

export function fromR1C1(formula: string, { row, col }: Cell): string {
  return formula.replace(inR1C1, (token, rows?: string, cols?: string) => {
    if (!/^R(\[|\d|C)/i.test(token) || !/C/i.test(token)) return token;
    const [r, c] = [part(rows, row), part(cols, col)];
    if (r.index < 0 || c.index < 0) return '#REF!';
    return `${c.fixed ? '$' : ''}${columnLetters(c.index)}${r.fixed ? '$' : ''}${r.index + 1}`;
  });
}

/** A formula as it reads when rows become columns: what lay to its left lies above it. */
export function transposeFormula(formula: string, from: Cell, to: Cell): string {
  const swapped = toR1C1(formula, from).replace(/R(\[-?\d+\])C(\[-?\d+\])/g, 'R$2C$1');
  return fromR1C1(swapped, to);
}

export function toR1C1(formula: string, { row, col }: Cell): string {
  return formula.replace(inA1, (token, fixedCol?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return token;
    const r = fixedRow === '$' ? digits : `[${Number(digits) - 1 - row}]`;
    const c = fixedCol === '$' ? String(columnIndex(letters) + 1) : `[${columnIndex(letters) - col}]`;
    return `R${r}C${c}`;
  });
}
