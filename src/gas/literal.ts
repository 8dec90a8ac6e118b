// Text as it is written: always as text.
import type { Cell } from '../schema/cells';

/** Text always carries the apostrophe that keeps Sheets from reading it as a formula, a number or a date. */
export const literal = (cell: Cell): Cell => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);
