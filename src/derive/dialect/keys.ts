// Keys as both sides of every comparison see them, on the sheet and in the evaluator: see schema/keys.ts; an error is none.
import { LOOK_ALIKES, normaliseKey, patternOf } from '../../schema/keys';
import { ERROR, type Scalar, textOf } from './scalar';
import { quoted } from './syntax';

const escaped = (code: number) => `\\x{${code.toString(16).toUpperCase()}}`;

/** A key as the sheet computes it. */
export function keyText(reference: string): string {
  const read = LOOK_ALIKES.reduce(
    (text, each) => `REGEXREPLACE(${text};${quoted(patternOf(each, escaped))};${quoted(each.as)})`,
    `IFERROR(${reference};"")&""`,
  );
  return `LOWER(TRIM(${read}))`;
}

/** What stands before each key in a list, and all that stands where there is none. */
export const KEY = 'k';

/** What ENCODEURL leaves beside letters and digits; z, which stands before each of these, is doubled first. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['%', 'za'],
  ['-', 'zb'],
  ['_', 'zc'],
  ['.', 'zd'],
  ['~', 'ze'],
];

/** What parts two keys that are one together: ENCODEURL leaves nothing that is written so. */
export const BETWEEN_KEYS = 'zf';

/**
 * A key text of small letters and digits alone, another for each key: in which order hyphens, accents, blanks and other
 * scripts stand is for each collation to say, in which these stand for none.
 */
export function plainKey(key: string): string {
  const encoded = `LOWER(ENCODEURL(SUBSTITUTE(${key};"z";"zz")))`;
  const plain = SIGNS.reduce((text, [sign, as]) => `SUBSTITUTE(${text};${quoted(sign)};${quoted(as)})`, encoded);
  return `${quoted(KEY)}&${plain}`;
}

export function keyOf(value: Scalar): string {
  const text = textOf(value);
  return text === ERROR ? '' : normaliseKey(text);
}

/** The keys of two columns as one; none where one of them is blank. */
export function pairedKeys(one: (row: number) => string, other: (row: number) => string): (row: number) => string {
  return (row) => {
    const [first, second] = [one(row), other(row)];
    return first === '' || second === '' ? '' : `${first}\n${second}`;
  };
}
