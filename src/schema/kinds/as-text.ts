// What the kinds share whose cells hold text as it was typed.
import { good } from '../problems';
import type { Cell } from '../values';
import type { InForm, OnSheet } from './kind';

export const GENERAL = 'General';

/** A checkbox reads as the sheet shows it: TRUE. */
export function readText(cell: Cell): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

export const asTyped: InForm<unknown> = { control: () => 'text', check: good };

export const textOnSheet: OnSheet<unknown, string> = { read: readText, format: () => GENERAL };
