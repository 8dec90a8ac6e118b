// What the kinds share whose values are numbers.
import { bareNumber, type Formats, statedNumber } from '../file-formats';
import { readNumber } from '../numbers';
import { bad, good, type Parsed, type StatedProblem } from '../problems';
import type { Cell } from '../values';
import type { InFile, Validation } from './kind';

const MOST_NUMBER = 1e12;

/** A number that a person typed; undefined when it was none. */
export function checkNumber(
  typed: string,
  value: number | undefined,
  { min, positive }: { readonly min?: number; readonly positive?: boolean },
): Parsed {
  if (value === undefined) return bad({ code: 'notANumber', typed });
  if (min !== undefined && value < min) return bad({ code: 'tooSmall', least: min, typed });
  if (positive && value <= 0) return bad({ code: 'notPositive', typed });
  if (Math.abs(value) > MOST_NUMBER) return bad({ code: 'tooLarge', typed });
  return good(value);
}

export function readFigure(cell: Cell): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

export function atLeast(least: number | undefined): Validation | undefined {
  return least === undefined ? undefined : { type: 'atLeast', least };
}

/** The problem of a number with the other decimal mark; undefined when it is no number with that mark either. */
export function otherMark(typed: string, { decimalMark }: Formats): StatedProblem | undefined {
  const isNumber = readNumber(bareNumber(typed).replace(/%$/, ''), decimalMark === '.' ? ',' : '.') !== undefined;
  return isNumber ? { code: 'otherMark', typed, mark: decimalMark } : undefined;
}

export const numberInFile: InFile<unknown> = {
  restate: (text, { decimalMark }) => statedNumber(text, decimalMark),
  misfit: (typed, formats) => otherMark(typed, formats) ?? { code: 'notANumber', typed },
};
