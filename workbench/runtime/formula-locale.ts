// Formulas that a script sets, read as the spreadsheet's locale reads them: where the decimal mark is a comma, a comma separates nothing.
import type { Input } from '../engine/book';
import { unreadable } from '../engine/formula-text';

const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|\d*\.\d+|,|[^"',\d.\\]+|./gu;

function hasDecimalComma(locale: string): boolean {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',');
}

/** The formula with decimal points, or one that cannot be read, as `=SUM(1,A1)`, `=0.1` and `={1,A1}` cannot be in such a locale. */
function withDecimalPoints(formula: string): string {
  let broken = false;
  const text = formula.replace(tokens, (token) => {
    if (/^\d+,\d+$/.test(token)) return token.replace(',', '.');
    // What stands beside one another in an array.
    if (token === '\\') return ',';
    if (token === ',' || /^\d*\.\d+$/.test(token)) broken = true;
    return token;
  });
  return broken ? unreadable(formula) : text;
}

export function inLocale(input: Input, locale: string): Input {
  if (!('typed' in input) || !/^[=+]/.test(input.typed) || !hasDecimalComma(locale)) return input;
  return { typed: withDecimalPoints(input.typed) };
}
