// What the kinds share whose values are numbers.
import { bareNumber, undress, withoutPieces } from '../dress';
import { otherReading, plainNumber, readNumber, statedNumber } from '../numbers';
import { bad, good, type Parsed, type Reading } from '../problems';
import type { Cell, Value } from '../values';
import type { Validation } from './kind';

const MOST_NUMBER = 1e12;

interface Limits {
  readonly min?: number;
  readonly positive?: boolean;
  readonly whole?: boolean;
  /** Thousandths are usual, as in a rate. */
  readonly fine?: boolean;
}

/** A number by the mark that was stated, or else by the sheet's own where both would do. */
export function figureOf(figures: string, { decimalMark, stated }: Reading): number | undefined {
  return (stated ? statedNumber : readNumber)(figures, decimalMark);
}

function held(typed: string, value: number, { min, positive, whole }: Limits): Parsed {
  if (whole && !Number.isInteger(value)) return bad({ code: 'notWhole', typed });
  if (min !== undefined && value < min) return bad({ code: 'tooSmall', least: min, typed });
  if (positive && value <= 0) return bad({ code: 'notPositive', typed });
  if (Math.abs(value) > MOST_NUMBER) return bad({ code: 'tooLarge', typed });
  return good(value);
}

/** Figures without what stands around them; of two readings that both would do, one is asked for. */
function checkFigures(typed: string, figures: string, reading: Reading, limits: Limits): Parsed {
  const value = figureOf(figures, reading);
  if (value === undefined) return bad({ code: 'notANumber', typed });
  const orElse = reading.stated ? undefined : otherReading(figures, reading.decimalMark, limits.fine === true);
  const [own, other] = [held(typed, value, limits), orElse === undefined ? undefined : held(typed, orElse, limits)];
  if (!other?.ok) return own;
  if (!own.ok) return other;
  const readings = [value, orElse ?? value].map((each) => plainNumber(each, reading.decimalMark));
  return bad({ code: 'ambiguous', typed, readings });
}

/** Halves to sixteenths, as inches are written: `18 1/2`, `18-1/2"`, `1/4`, `18½`. */
const FRACTION = /^([-+]?)(?:(\d{1,3})[\s-]*?)??(?:\b(\d{1,2})\/(2|4|8|16|32)|([½¼¾⅛⅜⅝⅞]))$/;

function fractionIn(figures: string): number | undefined {
  const [, sign = '', whole = '0', part, parts, glyph] = FRACTION.exec(figures) ?? [];
  if (parts === undefined && glyph === undefined) return undefined;
  const [over, under] = glyph === undefined ? [part, parts] : glyph.normalize('NFKD').split('⁄');
  // 12/4 is a day, or two counts, and no three.
  if (Number(over) >= Number(under)) return undefined;
  const value = Number(whole) + Number(over) / Number(under);
  return sign === '-' ? -value : value;
}

/** A number that a person typed, with a word for pieces behind it or not; `±` before a tolerance says nothing more. */
export function checkNumber(typed: string, reading: Reading, limits: Limits): Parsed {
  const figures = bareNumber(withoutPieces(typed))
    .replace(/^(?:\+\/?-|±)\s*/, '')
    .replace(/\s*["”]$/, '');
  const fraction = fractionIn(figures);
  return fraction === undefined ? checkFigures(typed, figures, reading, limits) : held(typed, fraction, limits);
}

/** An amount, and the currency that was stated with it. */
export function checkMoney(typed: string, reading: Reading, limits: Limits): Parsed {
  const bare = undress(typed);
  if (!bare) return bad({ code: 'notANumber', typed });
  const { figures, currencies } = bare;
  const checked = checkFigures(typed, figures, reading, limits);
  if (!currencies) return checked;
  if (checked.ok) return { ...checked, currencies };
  const { problem } = checked;
  // What is chosen keeps its currency.
  const dressed = (text: string) => typed.replace(/\d[\d.,]*\d|\d/, text.replace('-', ''));
  return problem.code === 'ambiguous' ? bad({ ...problem, readings: problem.readings.map(dressed) }) : checked;
}

export function readFigure(cell: Cell): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** A number as it is read back in one way only. */
export const typedFigure = (value: Value, decimalMark: string): string => plainNumber(Number(value), decimalMark);

export function atLeast(least: number | undefined): Validation | undefined {
  return least === undefined ? undefined : { type: 'atLeast', least };
}
