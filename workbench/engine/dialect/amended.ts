// Functions of the engine's own that give Google's value but for an error, a default, the reading of a date or the shape of the result.
import type { Engine } from '../engine';
import { roundedTo } from '../number-format/draw-number';
import { typedDate } from '../typed-date';
import { failure, native } from './registry';
import {
  type Argument,
  type Compute,
  isError,
  isMatrix,
  type Matrix,
  matrixOf,
  notAvailable,
  scalarOf,
  type Value,
} from './values';

/** What lies outside of what a function can compute is #NUM!; what is no number at all stays #VALUE!. */
const numeric =
  `ACOS ACOSH ACOTH ASIN ATANH CHOOSE COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD CUMIPMT CUMPRINC
  DATE DATEDIF DB DDB DECIMAL DISC DOLLARDE DOLLARFR DURATION EFFECT FORECAST FV INTRATE IPMT IRR LARGE LN LOG MDURATION MID MINVERSE MIRR
  NOMINAL NPER NPV PDURATION PERCENTILE PERCENTILE.EXC PERCENTILE.INC PMT PPMT PRICE PRICEDISC PRICEMAT QUARTILE QUARTILE.EXC
  QUARTILE.INC RANDBETWEEN RATE RECEIVED RRI SLN SMALL SYD TBILLEQ TBILLPRICE TBILLYIELD TIME VDB WEEKDAY WEEKNUM XIRR XNPV YIELD
  YIELDDISC YIELDMAT NETWORKDAYS.INTL WORKDAY.INTL YEARFRAC`.split(/\s+/);

const notRead =
  /cannot be coerced|cannot be parsed|expects? (?:a |the )?(?:number|boolean|date)|must be a (?:number|date)/i;

interface Amendment {
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
}

const amendments: readonly Amendment[] = [
  { names: numeric, from: '#ERROR', to: '#NUM!' },
  { names: ['INDEX'], from: '#ERROR', to: '#REF' },
  { names: ['ISFORMULA', 'FORMULATEXT'], from: '#REF', to: '#N/A' },
  { names: ['SUBTOTAL'], from: '#REF', to: '#ERROR' },
];

export function amendFunctions(engine: Engine): void {
  amendErrors(engine);
  for (const name of withDates) amend(engine, name, (compute) => readingDates(engine, compute));
  for (const name of ['WRAPROWS', 'WRAPCOLS']) amend(engine, name, padding);
  for (const name of ['GROWTH', 'TREND']) amend(engine, name, lyingAsAsked);
  amend(engine, 'ROUND', asItReads);
}

function amendErrors(engine: Engine): void {
  for (const { names, from, to } of amendments) {
    const change = (error: Value) =>
      error.value === from && !notRead.test(error.message ?? '') ? { ...error, value: to } : error;
    for (const name of names) amend(engine, name, (compute) => changingErrors(name, compute, change));
  }
}

function amend(engine: Engine, name: string, changed: (compute: Compute) => Compute): void {
  const registry = engine.registries.functionRegistry;
  const known = registry.content[name];
  if (known) registry.replace(name, { ...known, compute: changed(native(engine, name)) as never });
}

function changingErrors(name: string, compute: Compute, change: (error: Value) => Value): Compute {
  return function (...args) {
    try {
      const result: unknown = compute.apply(this, args);
      return isValue(result) ? change(result) : (result as Value);
    } catch (reason) {
      return change(failure(reason, name));
    }
  };
}

const withDates =
  `DATEVALUE VALUE DAY MONTH YEAR WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH DATEDIF DAYS DAYS360 NETWORKDAYS NETWORKDAYS.INTL
  WORKDAY WORKDAY.INTL YEARFRAC`.split(/\s+/);

/** A text such as Jan 15, 2024 is a date, as it is when typed. */
function readingDates({ helpers }: Engine, compute: Compute): Compute {
  return function (...args) {
    const { locale } = this;
    const read = (arg: Argument): Argument => {
      if (isMatrix(arg) || typeof arg?.value !== 'string' || isError(arg)) return arg;
      if (helpers.isNumber(arg.value, locale) || helpers.isDateTime(arg.value, locale)) return arg;
      const date = typedDate(arg.value.trim(), locale, this.getters.getClock().getUTCFullYear());
      return date ? { value: date.content } : arg;
    };
    return compute.apply(this, args.map(read));
  };
}

/** 1.005 to two decimals is 1.01, as a cell shows it, though it is stored a hair below. */
function asItReads(compute: Compute): Compute {
  return function (...args) {
    const result: unknown = compute.apply(this, args);
    const [amount, decimals] = args.map((arg) => scalarOf(arg).value);
    if (!isValue(result) || typeof amount !== 'number' || typeof result.value !== 'number') return result as Value;
    const known = roundedTo(Math.abs(amount), typeof decimals === 'number' ? Math.trunc(decimals) : 0);
    return known === undefined ? result : { ...result, value: Math.sign(amount) * known + 0 };
  };
}

/** Where there is no value left, #N/A stands. */
function padding(compute: Compute): Compute {
  return function (range, count, pad) {
    return compute.call(this, range, count, pad ?? notAvailable('There is no value left.'));
  };
}

/** What is foretold for a row is a row. */
function lyingAsAsked(compute: Compute): Compute {
  return function (knownY, knownX, newX, ...more) {
    const result: unknown = compute.call(this, knownY, knownX, newX, ...more);
    const asked = matrixOf(newX ?? knownX ?? knownY);
    const columns = result as Matrix;
    const isRow = asked.length > 1 && asked[0]?.length === 1;
    const isColumn = isMatrix(columns) && columns.length === 1 && columns[0]?.length === asked.length;
    return isRow && isColumn ? (columns[0] ?? []).map((value) => [value]) : columns;
  };
}

const isValue = (result: unknown): result is Value =>
  typeof result === 'object' && result !== null && !isMatrix(result as never) && 'value' in result;
