// REGEXMATCH, REGEXEXTRACT, REGEXREPLACE and SPLIT.
import type { Engine, EngineLocale } from '../engine';
import { asEngineReads, typedDate } from '../typed-date';
import { truthOr } from './arguments';
import { expressionOf } from './re2';
import type { Functions } from './registry';
import {
  type Argument,
  BLANK,
  isError,
  isMatrix,
  type Matrix,
  matrixOf,
  notAvailable,
  scalarOf,
  spread,
  textOf,
  type Value,
  wrongValue,
} from './values';

export function patterns(engine: Engine): Functions {
  return {
    REGEXMATCH: {
      args: ['text', 'regular_expression'],
      rowWise: 'all',
      compute: (text, pattern) =>
        spread([text, pattern], (...values) =>
          onTexts('REGEXMATCH', values, ([known = '', expression = '']) => ({
            value: expressionOf(expression).test(known),
          })),
        ),
    },
    REGEXEXTRACT: {
      args: ['text', 'regular_expression'],
      compute: (text, pattern) => inColumns([text, pattern], extracted),
    },
    REGEXREPLACE: {
      args: ['text', 'regular_expression', 'replacement'],
      rowWise: 'all',
      compute: (text, pattern, replacement) =>
        spread([text, pattern, replacement], (...values) =>
          onTexts('REGEXREPLACE', values, ([known = '', expression = '', by = '']) => ({
            // A group is named by $1, in RE2's own writing by a backslash; any other dollar sign is only that.
            value: known.replace(
              expressionOf(expression, 'g'),
              by
                .replace(/\$(?!\d)/g, '$$$$')
                .replace(/\\(\d)/g, '$$$1')
                .replace(/\$0/g, '$$&'),
            ),
          })),
        ),
    },
    SPLIT: {
      args: ['text', 'delimiter', 'split_by_each?', 'remove_empty_text?'],
      compute(text, delimiter, byEach, removeEmpty) {
        const [each, noEmpty] = [truthOr(byEach, true), truthOr(removeEmpty, true)];
        const year = this.getters.getClock().getUTCFullYear();
        const typed = (piece: string) => asTyped(engine, piece, this.locale, year);
        return inColumns([text, delimiter], (known, mark) => {
          if (textOf(known) === '') return [wrongValue('Function SPLIT parameter 1 value should be non-empty.')];
          if (textOf(mark) === '') return [wrongValue('Function SPLIT parameter 2 value should be non-empty.')];
          const pieces = split(textOf(known), textOf(mark), each);
          const kept = noEmpty ? pieces.filter((piece) => piece !== '') : pieces;
          return kept.length === 0 ? [BLANK] : kept.map(typed);
        });
      },
    },
  };
}

function split(text: string, delimiter: string, byEach: boolean): string[] {
  if (!byEach) return text.split(delimiter);
  const marks = new Set(delimiter);
  const pieces = [''];
  for (const char of text) {
    if (marks.has(char)) pieces.push('');
    else pieces.push(`${pieces.pop()}${char}`);
  }
  return pieces;
}

/** A piece becomes what it would in a cell in which it is typed. */
function asTyped({ helpers }: Engine, piece: string, locale: EngineLocale, year: number): Value {
  if (piece === '') return BLANK;
  const upper = piece.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const text = asEngineReads(piece);
  if (text === undefined) return { value: piece };
  if (helpers.isNumber(text, locale))
    return { value: helpers.toNumber(text, locale), ...(/%\s*$/.test(text) ? { format: '0%' } : {}) };
  if (helpers.isDateTime(text, locale)) return { value: helpers.toNumber(text, locale), format: locale.dateFormat };
  const date = typedDate(piece.trim(), locale, year);
  return date ? { value: helpers.toNumber(date.content, locale), format: date.format } : { value: piece };
}

/** RE2's mistakes are #REF! in Google; numbers are no texts there. */
function onTexts(name: string, values: readonly Value[], work: (texts: readonly string[]) => Value): Value {
  const error = values.find(isError);
  if (error) return error;
  const other = values.findIndex(({ value }) => typeof value === 'number' || typeof value === 'boolean');
  if (other >= 0) {
    const kind = typeof values[other]?.value;
    return wrongValue(
      `Function ${name} parameter ${other + 1} expects text values. But '${textOf(values[other] ?? BLANK)}' is a ${kind} and cannot be coerced to a text.`,
    );
  }
  try {
    return work(values.map(textOf));
  } catch (reason) {
    const why = reason instanceof Error ? ` (${reason.message})` : '';
    return {
      value: '#REF',
      message: `Function ${name} parameter 2 value "${textOf(values[1] ?? BLANK)}" is not a valid regular expression${why}.`,
    };
  }
}

/** The whole match, or of a pattern with groups what they hold; no match is #N/A. */
function extracted(...values: Value[]): Value[] {
  const groups: Value[] = [];
  const failed = onTexts('REGEXEXTRACT', values, ([text = '', pattern = '']) => {
    const match = expressionOf(pattern).exec(text);
    if (match === null) {
      return notAvailable(
        `Function REGEXEXTRACT parameter 2 value "${pattern}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`,
      );
    }
    const [whole, ...held] = match;
    groups.push(...(held.length === 0 ? [whole] : held).map((part): Value => ({ value: part ?? '' })));
    return BLANK;
  });
  return groups.length > 0 ? groups : [failed];
}

/** Each value of a column becomes a row of values; a row that is shorter ends in blanks. */
function inColumns(args: readonly Argument[], compute: (...values: Value[]) => Value[]): Value | Matrix {
  const known = (...values: Value[]) => {
    const error = values.find(isError);
    return error ? [error] : compute(...values);
  };
  const all: Value[][] = [];
  const numbered = spread(args, (...values) => ({ value: all.push(known(...values)) - 1 }));
  const rows = matrixOf(numbered).flatMap((column) => column.map(({ value }) => all[Number(value)] ?? []));
  if (isMatrix(numbered) && numbered.length > 1) {
    // Beside one another there is room for one value of each.
    return numbered.map((column) => column.map(({ value }) => scalarOf(all[Number(value)]?.[0])));
  }
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, col) => rows.map((row) => row[col] ?? BLANK));
  return width === 1 && rows.length === 1 ? (columns[0]?.[0] ?? BLANK) : columns;
}
