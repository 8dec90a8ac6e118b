// Functions of the engine's own that give Google's value but for an error, a default, the reading of a date or the shape of the result.
import type { Engine } from '../engine';
import { roundedTo } from '../number-format/draw-number';
import { asEngineReads, typedDate } from '../typed-date';
import { criteriaFrom, whateverTheCase } from './criterion';
import { basisOf, inOwnYears, withoutOwnYears } from './day-counts';
import { refusedSizes } from './references';
import { failure, native } from './registry';
import {
  type Argument,
  type Compute,
  isError,
  isMatrix,
  localText,
  type Matrix,
  matrixOf,
  notAvailable,
  scalarOf,
  spread,
  textOf,
  type Value,
  wrongValue,
} from './values';

/** What lies outside of what a function can compute is #NUM!; what is no number at all stays #VALUE!. */
const numeric =
  `ACCRINTM ACOS ACOSH ACOTH ASIN ATANH CEILING CHOOSE COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD CUMIPMT CUMPRINC
  DATE DATEDIF DB DDB DECIMAL DISC DOLLARDE DOLLARFR DURATION EFFECT FLOOR FORECAST FV INTRATE IPMT IRR LARGE LN LOG MDURATION MID MINVERSE MIRR
  NOMINAL NPER NPV PDURATION PERCENTILE PERCENTILE.EXC PERCENTILE.INC PMT PPMT PRICE PRICEDISC PRICEMAT QUARTILE QUARTILE.EXC
  QUARTILE.INC RANDBETWEEN RATE RECEIVED RRI SEQUENCE SLN SMALL SYD TBILLEQ TBILLPRICE TBILLYIELD TIME VDB WEEKDAY WEEKNUM XIRR XNPV YIELD
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
  amend(engine, 'TRIM', () => withoutSpaces);
  for (const name of ['CONCAT', 'JOIN', 'TEXTJOIN']) amend(engine, name, (compute) => inLocalWords(name, compute));
  for (const [name, first] of Object.entries(criteriaFrom)) {
    amend(engine, name, (compute) => whateverTheCase(engine, compute, first));
  }
  amend(engine, 'COUNTIFS', ofOneSize);
  amend(engine, 'RATE', guessingAgain);
  amend(engine, 'INDEX', alongRows);
  amend(engine, 'YEARFRAC', (compute) => inOwnYears(engine, compute));
  for (const [name, basis] of Object.entries(basisOf))
    amend(engine, name, (compute) => withoutOwnYears(name, compute, basis));
  for (const [name, round] of roundings) amend(engine, name, asItReads(round));
  for (const name of ['FLOOR', 'CEILING']) amend(engine, name, keepingMultiples);
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
  WORKDAY WORKDAY.INTL YEARFRAC TIMEVALUE HOUR MINUTE SECOND`.split(/\s+/);

/** A text such as Jan 15, 2024 is a date, as it is when typed. */
function readingDates({ helpers }: Engine, compute: Compute): Compute {
  return function (...args) {
    const { locale } = this;
    const read = (arg: Argument): Argument => {
      if (isMatrix(arg) || typeof arg?.value !== 'string' || isError(arg)) return arg;
      const text = asEngineReads(arg.value);
      if (text === undefined) return wrongValue(`'${arg.value}' cannot be parsed to a date, a time or a number.`);
      if (helpers.isNumber(text, locale) || helpers.isDateTime(text, locale)) return { ...arg, value: text };
      const date = typedDate(arg.value.trim(), locale, this.getters.getClock().getUTCFullYear());
      return date ? { value: date.content } : arg;
    };
    return compute.apply(this, args.map(read));
  };
}

/** A no-break space or the end of a line is no space to it. */
const withoutSpaces: Compute = (text) => ({ value: textOf(scalarOf(text)).replace(/ +/g, ' ').replace(/^ | $/g, '') });

/** What is joined reads as in the spreadsheet's language; whether TEXTJOIN leaves blanks out is no text. */
function inLocalWords(name: string, compute: Compute): Compute {
  return function (...args) {
    const { locale } = this;
    if (locale.code.startsWith('en')) return compute.apply(this, args);
    const local = (known: Value): Value =>
      known.value === null || isError(known) ? known : { value: localText(known, locale) };
    return compute.apply(
      this,
      args.map((arg, index) =>
        arg === undefined || (name === 'TEXTJOIN' && index === 1) ? arg : spread([arg], local),
      ),
    );
  };
}

function ofOneSize(compute: Compute): Compute {
  return function (...args) {
    const ranges = args.filter((_, index) => index % 2 === 0);
    return refusedSizes('COUNTIFS', ranges) ?? compute.apply(this, args);
  };
}

const roundings: readonly (readonly [name: string, round: (amount: number) => number])[] = [
  ['ROUND', Math.round],
  ['ROUNDUP', Math.ceil],
  ['ROUNDDOWN', Math.floor],
  ['TRUNC', Math.floor],
];

/** 1.005 to two decimals is 1.01, and 4.35 cut there 4.35, as a cell shows them, though they are stored a hair below. */
const asItReads =
  (round: (amount: number) => number) =>
  (compute: Compute): Compute =>
    function (...args) {
      const result: unknown = compute.apply(this, args);
      const [amount, decimals] = args.map((arg) => scalarOf(arg).value);
      if (!isValue(result) || typeof result.value !== 'number') return result as Value;
      const known = roundedTo(Math.abs(Number(amount)), typeof decimals === 'number' ? Math.trunc(decimals) : 0, round);
      return known === undefined ? result : { ...result, value: Math.sign(Number(amount)) * known + 0 };
    };

/** 4.35 is a multiple of 0.05, though 87 times what is stored of that is another number. */
function keepingMultiples(compute: Compute): Compute {
  return function (...args) {
    const result: unknown = compute.apply(this, args);
    const [amount, factor = 1] = args.map((arg) => scalarOf(arg).value);
    if (!isValue(result) || typeof result.value !== 'number') return result as Value;
    const isMultiple = Number.isInteger(Number((Number(amount) / Number(factor)).toPrecision(15)));
    return isMultiple && typeof amount === 'number' ? { ...result, value: amount } : result;
  };
}

const guesses = [0.1, 0.01, 0.3, 1, -0.3];

/** The search for a rate may run away from its guess: a rate of -100% or less is none. */
function guessingAgain(compute: Compute): Compute {
  return function (...args) {
    const [periods, payment, present, future, atStart, guess] = args;
    const found = (value: Value): boolean => isValue(value) && (typeof value.value !== 'number' || value.value > -1);
    const tries = [guess, ...guesses.map((rate) => ({ value: rate }))];
    for (const rate of tries) {
      const result = compute.call(this, periods, payment, present, future, atStart, rate) as Value;
      if (found(result)) return result;
    }
    return { value: '#NUM!', message: 'RATE attempted to compute the internal rate of return but it was not able to.' };
  };
}

/** Of one row a single index says which column: INDEX(SPLIT(A1," "),2) is the second word. */
function alongRows(compute: Compute): Compute {
  return function (range, index, column) {
    const isRow = isMatrix(range) && range.length > 1 && range[0]?.length === 1;
    const isSingle = column === undefined && index !== undefined && scalarOf(index).value !== 0;
    return isRow && isSingle
      ? compute.call(this, range, { value: 1 }, index)
      : compute.call(this, range, index, column);
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
