// The text of a spreadsheet's cell: the day, the number to its last digit, the letters as they stand; never what a column is too narrow for.
import { fromDayNumber } from '../../../schema/dates';
import type { CellFormat } from './formats';

/** A cell as it is read: its text, and what it is where it is a number. */
export interface ReadCell {
  readonly text: string;
  /** What is written beside a number, '' for nothing; absent where the cell holds a text. */
  readonly beside?: string;
}

/** What the cells of all sheets refer to by number. */
export interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Days are counted from 1904, as older Macs did. */
  readonly from1904: boolean;
}

/** Beyond as many digits a spreadsheet keeps none. */
const EXACT_DIGITS = 15;

/** The number to its last digit; one of more digits than a spreadsheet keeps is shown as such. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const exact = Number(value.toPrecision(EXACT_DIGITS));
  if (Math.abs(exact) >= 10 ** EXACT_DIGITS) return exact.toExponential().toUpperCase();
  const text = String(exact);
  return text.includes('e') ? exact.toFixed(20).replace(/\.?0+$/, '') : text;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Day 60 of these programs is a 29 February 1900 that never was: days before it count one less. */
const MADE_UP_DAY = 60;
/** From 30 December 1899 to 1 January 1904. */
const DAYS_TO_1904 = 1_462;
const SECONDS_A_DAY = 86_400;

function momentText(value: number, kind: NonNullable<CellFormat['moment']>, from1904: boolean): string {
  const all = Math.round(value * SECONDS_A_DAY);
  const clock = (hours: number, seconds: number) =>
    [hours, Math.floor(seconds / 60) % 60, ...(seconds % 60 > 0 ? [seconds % 60] : [])].map(pad).join(':');
  if (kind === 'hours') return clock(Math.floor(all / 3_600), all % 3_600);
  const seconds = all % SECONDS_A_DAY;
  const time = clock(Math.floor(seconds / 3_600), seconds);
  const whole = Math.floor(all / SECONDS_A_DAY);
  if (kind === 'time' && whole === 0) return time;
  const day = whole + (from1904 ? DAYS_TO_1904 : whole < MADE_UP_DAY ? 1 : 0);
  // Nothing under a day's format shows as a day that there is not.
  const iso = whole === 0 && !from1904 ? '0000-00-00' : fromDayNumber(day);
  if (iso === undefined) return numberText(value);
  return seconds > 0 ? `${iso} ${time}` : iso;
}

export function numberCell(value: number, format: CellFormat, from1904: boolean): ReadCell {
  const { moment, percent, currency = '', figures = 0 } = format;
  if (moment && value >= 0) return { text: momentText(value, moment, from1904) };
  if (percent) return { text: `${numberText(Number((value * 100).toPrecision(EXACT_DIGITS)))}%`, beside: '' };
  const text = numberText(value);
  return { text: Number.isInteger(value) && value >= 0 ? text.padStart(figures, '0') : text, beside: currency };
}
