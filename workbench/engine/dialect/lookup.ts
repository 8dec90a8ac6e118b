// Lookups over arrays of keys: one pass builds an index, each key is then found at once.
import { firstOfRising, headIn } from '../columns';
import type { Engine } from '../engine';
import { compareScalars } from '../sort';
import { each } from './each-key';
import { type Functions, native } from './registry';
import {
  type Argument,
  BLANK,
  isError,
  isMatrix,
  keyOf,
  type Matrix,
  matrixOf,
  notAvailable,
  type Scalar,
  scalarOf,
  spread,
  type Value,
  wrongValue,
} from './values';
import { wildcard } from './wildcards';

type Key = ReturnType<typeof keyOf>;

export function lookups(engine: Engine): Functions {
  const nativeVlookup = native(engine, 'VLOOKUP');
  const nativeLookup = native(engine, 'LOOKUP');
  const nativeXlookup = native(engine, 'XLOOKUP');
  return {
    VLOOKUP: {
      args: ['search_key', 'range', 'index', 'is_sorted?'],
      rowWise: [0],
      compute(...args) {
        const [keys, range, index, isSorted] = args;
        const sorted = args.length < 4 || isSorted === undefined || scalarOf(isSorted).value !== false;
        if (sorted && scalarOf(isSorted).value !== 0) {
          return sortedNumbers(keys, matrixOf(range), index) ?? each(this, nativeVlookup, args, [0, 2]);
        }
        return vlookup(keys, matrixOf(range), index);
      },
    },
    XLOOKUP: {
      args: ['search_key', 'lookup_range', 'result_range', 'missing_value?', 'match_mode?', 'search_mode?'],
      rowWise: [0],
      compute(...args) {
        const [keys, lookup, result, missing, matchMode, searchMode] = args;
        const direction = searchMode ? scalarOf(searchMode).value : 1;
        const exact = !matchMode || scalarOf(matchMode).value === 0;
        if (!exact || (direction !== 1 && direction !== -1)) return each(this, nativeXlookup, args, [0]);
        return xlookup(keys, matrixOf(lookup), matrixOf(result), missing, direction === -1);
      },
    },
    LOOKUP: {
      args: ['search_key', 'search_range', 'result_range?'],
      rowWise: [0],
      compute(...args) {
        const [keys, range, result] = args;
        const rising = result === undefined ? undefined : halved(keys, matrixOf(range), matrixOf(result));
        return rising ?? each(this, nativeLookup, args, [0]);
      },
    },
    XMATCH: {
      args: ['search_key', 'lookup_range', 'match_mode?', 'search_mode?'],
      rowWise: [0],
      compute(keys, lookup, matchMode, searchMode) {
        const mode = scalarOf(matchMode).value ?? 0;
        if (mode !== 0) {
          const places = numberedLike(matrixOf(lookup));
          return each(this, nativeXlookup, [keys, lookup, places, undefined, matchMode, searchMode], [0]);
        }
        const positions = indexOf(lineOf(matrixOf(lookup)), scalarOf(searchMode).value === -1);
        return spread([keys], (key) => {
          if (isError(key)) return key;
          const at = positions.get(keyOf(key.value));
          return at === undefined ? notFound('XMATCH', key) : { value: at + 1 };
        });
      },
    },
  };
}

/** Where each value stands in its row or column, counted from 1. */
function numberedLike(line: Matrix): Matrix {
  return line.map((column, col) => column.map((_, row) => ({ value: line.length === 1 ? row + 1 : col + 1 })));
}

const indexes = new WeakMap<readonly Value[], { first?: Map<Key, number>; last?: Map<Key, number> }>();

/** Where each key stands; the engine hands the same array to every formula of one recalculation. */
function indexOf(line: readonly Value[], fromEnd: boolean): Map<Key, number> {
  const known = indexes.get(line) ?? {};
  indexes.set(line, known);
  const made = fromEnd ? known.last : known.first;
  if (made) return made;
  const index = new Map<Key, number>();
  for (const [at, { value }] of line.entries()) {
    const key = keyOf(value);
    if (key !== null && (fromEnd || !index.has(key))) index.set(key, at);
  }
  if (fromEnd) known.last = index;
  else known.first = index;
  return index;
}

function lineOf(matrix: Matrix): readonly Value[] {
  const [first = []] = matrix;
  return matrix.length === 1 ? first : matrix.map((column) => column[0] ?? BLANK);
}

function notFound(name: string, { value }: Value): Value {
  return notAvailable(`Did not find value '${value ?? ''}' in ${name} evaluation.`);
}

function vlookup(keys: Argument, range: Matrix, indexes: Argument): Value | Matrix {
  const first = range[0] ?? [];
  const positions = indexOf(first, false);
  return spread([keys, indexes], (key, index) => {
    if (isError(key)) return key;
    const wanted = typeof index.value === 'number' ? Math.floor(index.value) : Number.NaN;
    if (wanted < 1) {
      return wrongValue(`Function VLOOKUP parameter 3 value is ${wanted}. It should be greater than or equal to 1.`);
    }
    const column = range[wanted - 1];
    if (!column) return { value: '#REF', message: 'VLOOKUP evaluates to an out of bounds range.' };
    const at = hasWildcard(key.value) ? matching(first, key.value) : positions.get(keyOf(key.value));
    return at === undefined ? notFound('VLOOKUP', key) : (column[at] ?? BLANK);
  });
}

/** Keys among those that rise, with blanks below them: each is found by halving. Undefined for anything else. */
function sortedNumbers(keys: Argument, range: Matrix, index: Argument): Value | Matrix | undefined {
  const [first] = range;
  if (!first || scalarOf(index).value !== 1) return undefined;
  const known = risingKeys(first);
  if (known?.type !== 'number' || !areOf('number', keys)) return undefined;
  return searched(keys, known, first, 'VLOOKUP');
}

/** LOOKUP over one column that rises; numbers, or texts whose order no collation disputes. */
function halved(keys: Argument, range: Matrix, result: Matrix): Value | Matrix | undefined {
  const [[column, ...others], [values, ...more]] = [range, result];
  if (!column || !values || others.length + more.length > 0 || column.length !== values.length) return undefined;
  // The engine walks up a blank column from its end, for each key anew.
  if (isBlank(column)) return spread([keys], (key) => (isError(key) ? key : notFound('LOOKUP', key)));
  const known = risingKeys(column);
  return known && areOf(known.type, keys) ? searched(keys, known, values, 'LOOKUP') : undefined;
}

function searched(keys: Argument, { line, isPlain }: Rising, values: readonly Value[], name: string): Value | Matrix {
  const find = (key: Value): Value => {
    if (isError(key)) return key;
    const wanted = key.value;
    if (wanted === null) return notFound(name, key);
    const stands = isPlain && isPlainKey(wanted) ? byCode : compareScalars;
    let [low, high] = [0, line.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stands(line[middle] ?? '', wanted) <= 0) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? notFound(name, key) : (values[low - 1] ?? BLANK);
  };
  return spread([keys], find, foundBelow(keys, line));
}

/** Row numbers beyond the last one that is searched all find that. */
function foundBelow(keys: Argument, line: Rising['line']): number | undefined {
  const [column, ...others] = matrixOf(keys);
  const first = firstOfRising(column);
  const last = line[line.length - 1];
  if (first === undefined || others.length > 0 || typeof last !== 'number') return undefined;
  return Math.max(0, Math.ceil(last - first) + 1);
}

interface Rising {
  readonly type: 'number' | 'string';
  readonly line: readonly (number | string)[];
  /** Numbers, or small letters and digits: these stand in one order everywhere. */
  readonly isPlain: boolean;
}

const isPlainKey = (key: string | number | boolean): boolean => typeof key !== 'string' || /^[a-z0-9]*$/.test(key);

const byCode = (left: string | number | boolean, right: string | number | boolean): number =>
  left < right ? -1 : Number(left > right);

const isBlank = (column: readonly Value[]): boolean =>
  column.length > 1 && column.slice(0, headIn(column)).every(({ value }) => value === null);

/** Looked at anew each time: the engine may fill an array after it has handed it out. */
function risingKeys(column: readonly Value[]): Rising | undefined {
  const type = typeof column[0]?.value;
  if (type !== 'number' && type !== 'string') return undefined;
  const head = column.length === 1 ? 1 : headIn(column);
  if (head < column.length && column[head]?.value !== null) return undefined;
  const end = column.findIndex(({ value }, row) => row >= head || value === null);
  const line = column.slice(0, end < 0 ? column.length : end).map(({ value }) => value as number | string);
  const isPlain = line.every(isPlainKey);
  const stands = isPlain ? byCode : compareScalars;
  const isRising = line.every((value, at) => typeof value === type && stands(line[at - 1] ?? value, value) <= 0);
  const isBlankBelow = column.slice(line.length, head).every(({ value }) => value === null);
  return isRising && isBlankBelow ? { type, line, isPlain } : undefined;
}

function areOf(type: Rising['type'], keys: Argument): boolean {
  const isOf = (key: Value) => isError(key) || key.value === null || typeof key.value === type;
  const isAll = (column: readonly Value[]) =>
    firstOfRising(column) === undefined ? column.slice(0, headIn(column) + 1).every(isOf) : type === 'number';
  return matrixOf(keys).every(isAll);
}

function xlookup(keys: Argument, lookup: Matrix, result: Matrix, missing: Argument, fromEnd: boolean): Value | Matrix {
  const byRow = lookup.length === 1;
  const positions = indexOf(lineOf(lookup), fromEnd);
  const found = (key: Value) => positions.get(keyOf(key.value));
  if (!isMatrix(keys) || (keys.length === 1 && keys[0]?.length === 1)) {
    const key = scalarOf(keys);
    if (isError(key)) return key;
    const at = found(key);
    if (at === undefined) return missing ?? notFound('XLOOKUP', key);
    return byRow ? result.map((column) => [column[at] ?? BLANK]) : [result[at] ?? [BLANK]];
  }
  const line = lineOf(byRow ? result.slice(0, 1) : result);
  return spread([keys, missing], (key, otherwise) => {
    if (isError(key)) return key;
    const at = found(key);
    if (at !== undefined) return line[at] ?? BLANK;
    return missing === undefined ? notFound('XLOOKUP', key) : otherwise;
  });
}

function hasWildcard(value: Scalar): value is string {
  return typeof value === 'string' && /[*?~]/.test(value);
}

function matching(line: readonly Value[], pattern: string): number | undefined {
  const expression = wildcard(pattern, '^$');
  const at = line.findIndex(({ value }) => typeof value === 'string' && expression.test(value));
  return at < 0 ? undefined : at;
}
