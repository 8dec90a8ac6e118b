// Keys as both sides of every comparison see them, on the sheet and in the evaluator: one for what looks the same, and no errors.
import { KEY_LOOKS, normaliseKey } from '../../schema/cells';
import { ERROR, type Scalar, textOf } from './scalar';

/** A key as the sheet computes it. */
export function keyText(reference: string): string {
  const plain = KEY_LOOKS.reduce(
    (text, [alike, plainly]) => `REGEXREPLACE(${text};"[${alike}]";"${plainly}")`,
    `IFERROR(${reference};"")&""`,
  );
  return `LOWER(TRIM(${plain}))`;
}

/** The keys of a column without its header, as the sheet computes them. */
export function keysText(reference: string): string {
  return `IF(ROW(${reference})=1;"";${keyText(reference)})`;
}

export function keyOf(value: Scalar): string {
  const text = textOf(value);
  return text === ERROR ? '' : normaliseKey(text);
}
