// What a value is, and values in another form.
import type { Engine } from '../engine';
import { typedDate } from '../typed-date';
import { ofNumbers, ofValues } from './arguments';
import type { Definition, Functions } from './registry';
import { isError, isMatrix, matrixOf, readings, spread, type Value } from './values';

const mail = /^[^\s@"(),:;<>[\\\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
const address =
  /^(?:(?:https?|ftp):\/\/)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$|^mailto:\S+@\S+$/i;

export function info(engine: Engine): Functions {
  const read = readings(engine);
  const formatted = (format: string): Definition =>
    ofValues(['value'], ({ value }) => (typeof value === 'number' ? { value, format } : { value }));
  return {
    TYPE: {
      args: ['value'],
      compute: (value) => ({ value: isMatrix(value) && !isSingle(value) ? 64 : typeOf(matrixOf(value)[0]?.[0]) }),
    },
    ISDATE: {
      args: ['value'],
      compute(value) {
        return spread([value], (known) => {
          if (isError(known)) return known;
          if (typeof known.value === 'number') return { value: read.isDate(known.format) };
          return { value: typeof known.value === 'string' && readsAsDate(engine, known.value, this.locale) };
        });
      },
    },
    ISEMAIL: ofValues(['value'], ({ value }) => typeof value === 'string' && mail.test(value)),
    ISURL: ofValues(['value'], ({ value }) => typeof value === 'string' && address.test(value)),
    TO_DOLLARS: formatted('$#,##0.00'),
    TO_PERCENT: formatted('0.00%'),
    TO_PURE_NUMBER: ofValues(['value'], ({ value }) => value),
    EPOCHTODATE: ofNumbers(read, ['timestamp', 'unit?'], (timestamp = 0, unit = 1) => {
      const perDay = [86_400, 86_400_000, 86_400_000_000][Math.floor(unit) - 1];
      if (perDay === undefined) return outOfUnits;
      return { value: timestamp / perDay + 25_569, format: 'm/d/yyyy hh:mm:ss' };
    }),
  };
}

const outOfUnits: Value = { value: '#NUM!', message: 'Function EPOCHTODATE parameter 2 must be 1, 2 or 3.' };

const isSingle = (matrix: readonly (readonly Value[])[]): boolean => matrix.length === 1 && matrix[0]?.length === 1;

function typeOf(known: Value | undefined): number {
  if (known && isError(known)) return 16;
  return { number: 1, string: 2, boolean: 4 }[typeof known?.value as string] ?? 1;
}

function readsAsDate({ helpers }: Engine, text: string, locale: Parameters<typeof typedDate>[1]): boolean {
  if (helpers.isNumber(text, locale)) return false;
  return helpers.isDateTime(text, locale) || typedDate(text, locale, 2000) !== null;
}
