// The functions and the arithmetic of a query, for single values; what has a null among its arguments is null.
import { serialNow } from '../clock';
import { BLANK, type FunctionContext, type Value } from '../values';

const dayMilliseconds = 86_400_000;
const serialOfUnixEpoch = 25_569;

const ofDates = new Set([
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'quarter',
  'dayOfWeek',
  'dateDiff',
]);

export const isOfDates = (name: string): boolean => ofDates.has(name);

const dateOf = (serial: number): Date => new Date(Math.round((serial - serialOfUnixEpoch) * dayMilliseconds));

/** Months are counted from 0, days of the week from Sunday, which is 1. */
const ofNumber: Readonly<Record<string, (serial: number) => number>> = {
  year: (serial) => dateOf(serial).getUTCFullYear(),
  month: (serial) => dateOf(serial).getUTCMonth(),
  day: (serial) => dateOf(serial).getUTCDate(),
  hour: (serial) => dateOf(serial).getUTCHours(),
  minute: (serial) => dateOf(serial).getUTCMinutes(),
  second: (serial) => dateOf(serial).getUTCSeconds(),
  millisecond: (serial) => dateOf(serial).getUTCMilliseconds(),
  quarter: (serial) => Math.floor(dateOf(serial).getUTCMonth() / 3) + 1,
  dayOfWeek: (serial) => dateOf(serial).getUTCDay() + 1,
};

const ofNumbers: Readonly<Record<string, (left: number, right: number) => number | null>> = {
  sum: (left, right) => left + right,
  difference: (left, right) => left - right,
  product: (left, right) => left * right,
  quotient: (left, right) => (right === 0 ? null : left / right),
  dateDiff: (left, right) => Math.floor(left) - Math.floor(right),
};

export function applied(name: string, values: readonly Value[], context: FunctionContext): Value {
  if (name === 'now') return { value: serialNow(context), format: `${context.locale.dateFormat} hh:mm:ss` };
  const [first = BLANK, second = BLANK] = values;
  if (values.some(({ value }) => value === null)) return BLANK;
  if (name === 'upper') return { value: String(first.value).toUpperCase() };
  if (name === 'lower') return { value: String(first.value).toLowerCase() };
  const numbers = values.map(({ value }) => value);
  if (!numbers.every((value) => typeof value === 'number'))
    throw new Error(`Can't perform the function ${name} on values that are not numbers`);
  const [left = 0, right = 0] = numbers;
  if (name === 'toDate') return asDate(first, left, context);
  const own = ofNumber[name];
  if (own) return { value: own(left) };
  const format = name === 'sum' || name === 'difference' ? (first.format ?? second.format) : undefined;
  return { value: ofNumbers[name]?.(left, right) ?? null, ...(format && name === 'sum' ? { format } : {}) };
}

/** A number is one of milliseconds since 1970; a date stays one without its time. */
function asDate({ format }: Value, value: number, { locale }: FunctionContext): Value {
  const serial = format ? value : value / dayMilliseconds + serialOfUnixEpoch;
  return { value: Math.floor(serial), format: locale.dateFormat };
}
