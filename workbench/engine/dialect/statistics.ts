// Statistics that the engine lacks, of closed form.
import type { Engine } from '../engine';
import { numbersIn, type Outcome, ofAll, ofNumbers, outOfDomain, truthOr } from './arguments';
import { type Definition, type Functions, native } from './registry';
import {
  type Argument,
  type FunctionContext,
  isError,
  matrixOf,
  notAvailable,
  type Readings,
  readings,
  scalarOf,
  spread,
  type Value,
} from './values';

type Numbers = readonly number[];

export function statistics(engine: Engine): Functions {
  const read = readings(engine);
  const many = (compute: (numbers: Numbers) => Outcome): Definition => ofAll(read, ['value', 'more…'], compute);
  const withData = (
    args: readonly string[],
    compute: (data: Numbers, x: number, more: number | undefined) => Outcome,
  ) => dataAndNumber(read, args, compute);
  const rank = (tied: (first: number, alike: number) => number): Definition => ranking(read, tied);
  const percentRank = (exclusive: boolean) =>
    withData(['data', 'value', 'significant_digits?'], (data, x, digits = 3) => percentOf(data, x, digits, exclusive));
  return {
    'RANK.EQ': rank((first) => first),
    RANK: rank((first) => first),
    'RANK.AVG': rank((first, alike) => first + (alike - 1) / 2),
    MODE: many((numbers) => modes(numbers)[0] ?? noMode),
    'MODE.SNGL': many((numbers) => modes(numbers)[0] ?? noMode),
    'MODE.MULT': {
      args: ['value', 'more…'],
      compute(...given) {
        const numbers = numbersIn(given, read, this.locale);
        if ('value' in numbers) return numbers;
        const found = modes(numbers);
        return found.length === 0 ? noMode : [found.map((value) => ({ value }))];
      },
    },
    GEOMEAN: many((numbers) =>
      numbers.some((number) => number <= 0) || numbers.length === 0
        ? mustBePositive('GEOMEAN')
        : Math.exp(mean(numbers.map(Math.log))),
    ),
    HARMEAN: many((numbers) =>
      numbers.some((number) => number <= 0) || numbers.length === 0
        ? mustBePositive('HARMEAN')
        : 1 / mean(numbers.map((x) => 1 / x)),
    ),
    DEVSQ: many((numbers) => moment(numbers, 2)),
    SKEW: many((numbers) => skew(numbers, true)),
    'SKEW.P': many((numbers) => skew(numbers, false)),
    KURT: many(kurtosis),
    TRIMMEAN: withData(['data', 'exclude_proportion'], (data, share) => {
      if (share < 0 || share >= 1) return outOfDomain('Function TRIMMEAN parameter 2 must be from 0 to less than 1.');
      const cut = Math.floor((data.length * share) / 2);
      return mean([...data].sort(ascending).slice(cut, data.length - cut));
    }),
    PERCENTRANK: percentRank(false),
    'PERCENTRANK.INC': percentRank(false),
    'PERCENTRANK.EXC': percentRank(true),
    STANDARDIZE: ofNumbers(read, ['value', 'mean', 'standard_deviation'], (value = 0, middle = 0, deviation = 0) =>
      deviation <= 0
        ? outOfDomain('Function STANDARDIZE parameter 3 must be greater than 0.')
        : (value - middle) / deviation,
    ),
    FISHER: ofNumbers(read, ['value'], (x = 0) =>
      Math.abs(x) >= 1 ? outOfDomain('FISHER needs a value between -1 and 1.') : Math.atanh(x),
    ),
    FISHERINV: ofNumbers(read, ['value'], (x = 0) => Math.tanh(x)),
    PHI: ofNumbers(read, ['x'], (x = 0) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)),
    'FORECAST.LINEAR': { args: ['x', 'data_y', 'data_x'], compute: native(engine, 'FORECAST') },
    ...distributions(read),
  };
}

function distributions(read: Readings): Functions {
  const poisson = distribution(read, ['x', 'mean', 'cumulative'], (cumulative, x, middle) =>
    middle < 0 || x < 0
      ? outOfDomain('Neither number may be below 0.')
      : summed(x, cumulative, (k) => Math.exp(k * Math.log(middle) - middle - logFactorial(k))),
  );
  const exponential = distribution(read, ['x', 'lambda', 'cumulative'], (cumulative, x, rate) =>
    x < 0 || rate <= 0
      ? outOfDomain('x is 0 or more and lambda more than 0.')
      : cumulative
        ? -Math.expm1(-rate * x)
        : rate * Math.exp(-rate * x),
  );
  const binomial = distribution(
    read,
    ['successes', 'trials', 'probability', 'cumulative'],
    (cumulative, x, trials, p) => {
      const n = Math.floor(trials ?? 0);
      if (p === undefined || p < 0 || p > 1 || x < 0 || x > n)
        return outOfDomain('The successes lie between 0 and the trials, the probability between 0 and 1.');
      const chance = (k: number) =>
        Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k)) * p ** k * (1 - p) ** (n - k);
      return summed(x, cumulative, chance);
    },
  );
  const weibull = distribution(read, ['x', 'shape', 'scale', 'cumulative'], (cumulative, x, shape, scale = 0) => {
    if (x < 0 || shape <= 0 || scale <= 0) return outOfDomain('x is 0 or more, shape and scale more than 0.');
    const power = (x / scale) ** shape;
    return cumulative ? -Math.expm1(-power) : (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-power);
  });
  return {
    POISSON: poisson,
    'POISSON.DIST': poisson,
    EXPONDIST: exponential,
    'EXPON.DIST': exponential,
    BINOMDIST: binomial,
    'BINOM.DIST': binomial,
    WEIBULL: weibull,
    'WEIBULL.DIST': weibull,
  };
}

/** Numbers, and last whether they are added up. */
function distribution(
  read: Readings,
  args: readonly string[],
  compute: (cumulative: boolean, x: number, first: number, second: number | undefined) => Outcome,
): Definition {
  return {
    args,
    compute(...given) {
      const cumulative = truthOr(scalarOf(given[args.length - 1]), false);
      const numbers = ofNumbers(read, args.slice(0, -1), (x = 0, first = 0, second = undefined) =>
        compute(cumulative, x, first, second),
      );
      return numbers.compute.call(this, ...given.slice(0, args.length - 1));
    },
  };
}

function summed(x: number, cumulative: boolean, chance: (k: number) => number): number {
  const last = Math.floor(x);
  if (!cumulative) return chance(last);
  return Array.from({ length: last + 1 }, (_, k) => chance(k)).reduce((sum, one) => sum + one, 0);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}

const noMode = notAvailable('No value occurs more than once.');
const mustBePositive = (name: string): Value => outOfDomain(`${name} needs numbers greater than 0.`);
const tooFew: Value = { value: '#DIV/0!', message: 'There are too few different numbers.' };
const ascending = (left: number, right: number): number => left - right;
const mean = (numbers: Numbers): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function moment(numbers: Numbers, power: number): number {
  const middle = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - middle) ** power, 0);
}

function skew(numbers: Numbers, isSample: boolean): Outcome {
  const n = numbers.length;
  const deviation = Math.sqrt(moment(numbers, 2) / (isSample ? n - 1 : n));
  if (n < 3 || deviation === 0) return tooFew;
  const sum = moment(numbers, 3) / deviation ** 3;
  return isSample ? (n / ((n - 1) * (n - 2))) * sum : sum / n;
}

function kurtosis(numbers: Numbers): Outcome {
  const n = numbers.length;
  const variance = moment(numbers, 2) / (n - 1);
  if (n < 4 || variance === 0) return tooFew;
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return (scale * moment(numbers, 4)) / variance ** 2 - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** Of those that occur most often, more than once, in the order in which they first occur. */
function modes(numbers: Numbers): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([number]) => number);
}

function plain(argument: Argument, read: Readings, { locale }: FunctionContext): Numbers | Value {
  return numbersIn([matrixOf(argument)], read, locale);
}

function dataAndNumber(
  read: Readings,
  args: readonly string[],
  compute: (data: Numbers, x: number, more: number | undefined) => Outcome,
): Definition {
  return {
    args,
    compute(data, x, more) {
      const numbers = plain(data, read, this);
      if ('value' in numbers) return numbers;
      if (numbers.length === 0) return outOfDomain('There are no numbers.');
      const own = ofNumbers(read, args.slice(1), (value = 0, other = undefined) => compute(numbers, value, other));
      return own.compute.call(this, x, ...(more === undefined ? [] : [more]));
    },
  };
}

function ranking(read: Readings, place: (first: number, alike: number) => number): Definition {
  return {
    args: ['value', 'data', 'is_ascending?'],
    compute(value, data, order) {
      const numbers = plain(data, read, this);
      if ('value' in numbers) return numbers;
      const rising = truthOr(scalarOf(order ?? { value: false }), false);
      return spread([value], (known) => {
        const wanted = isError(known) ? known : read.number(known, this.locale);
        if (typeof wanted !== 'number') return wanted;
        const alike = numbers.filter((number) => number === wanted).length;
        if (alike === 0) return notAvailable(`Function RANK: ${wanted} is not among the data.`);
        const before = numbers.filter((number) => (rising ? number < wanted : number > wanted)).length;
        return { value: place(before + 1, alike) };
      });
    },
  };
}

function percentOf(data: Numbers, x: number, digits: number, exclusive: boolean): Outcome {
  const sorted = [...data].sort(ascending);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (x < least || x > most) return notAvailable('The value lies outside the data.');
  const below = sorted.filter((number) => number < x).length;
  const upper = sorted[below] ?? most;
  const lower = upper === x ? x : (sorted[below - 1] ?? least);
  const at = upper === x ? below : below - 1 + (x - lower) / (upper - lower);
  const share = exclusive ? (at + 1) / (sorted.length + 1) : sorted.length === 1 ? 1 : at / (sorted.length - 1);
  const scale = 10 ** Math.floor(digits);
  return Math.floor(Number((share * scale).toPrecision(14))) / scale;
}
