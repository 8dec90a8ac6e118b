// Keys as both sides of every comparison see them, on the sheet and in the evaluator: no case, no outer spaces, no errors.
import { normaliseKey } from '../../schema/cells';
import { ERROR, type Scalar, textOf } from './scalar';

/** A key as the sheet computes it. */
export function keyText(reference: string): string {
  return `LOWER(TRIM(IFERROR(${reference};"")&""))`;
}

/** The keys of a column without its header, as the sheet computes them. */
export function keysText(reference: string): string {
  return `IF(ROW(${reference})=1;"";${keyText(reference)})`;
}

export function keyOf(value: Scalar): string {
  const text = textOf(value);
  return text === ERROR ? '' : normaliseKey(text);
}
