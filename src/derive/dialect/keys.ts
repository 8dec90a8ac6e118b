// Keys as both sides of every comparison see them, on the sheet and in the evaluator: see schema/keys.ts; an error is none.
import { classOf, LOOK_ALIKES, normaliseKey } from '../../schema/keys';
import type { Placement } from './needs';
import { ERROR, type Scalar, textOf } from './scalar';
import { quoted } from './syntax';

const escaped = (code: number) => `\\x{${code.toString(16).toUpperCase()}}`;

/** A key as the sheet computes it. */
export function keyText(reference: string): string {
  const read = LOOK_ALIKES.reduce(
    (text, { signs, as }) => `REGEXREPLACE(${text};${quoted(classOf(signs, escaped))};${quoted(as)})`,
    `IFERROR(${reference};"")&""`,
  );
  return `LOWER(TRIM(${read}))`;
}

/** The keys of a column without its header, as the sheet computes them. */
export function keysText(reference: string): string {
  return `IF(ROW(${reference})=1;"";${keyText(reference)})`;
}

/** Whether each row of a table counts, as the sheet finds its number among those that do; undefined where all do. */
export function isCounted(table: string, reference: string, place: Placement): string | undefined {
  const counted = place.counted(table);
  if (!counted) return undefined;
  const { rows, check } = counted;
  const row = `ROW(${reference})`;
  // Where the list failed, nothing can be said of any row.
  return `IF(ISERROR(${check});${check};IFNA(VLOOKUP(${row};${rows};1;TRUE)=${row};FALSE))`;
}

/** The keys of a column, without those of rows that do not count. */
export function countedKeys(table: string, reference: string, place: Placement): string {
  const counts = isCounted(table, reference, place);
  return counts === undefined ? keysText(reference) : `IF(${counts};${keysText(reference)};"")`;
}

export function keyOf(value: Scalar): string {
  const text = textOf(value);
  return text === ERROR ? '' : normaliseKey(text);
}
