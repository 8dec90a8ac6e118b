// Numbers written to other bases, bit by bit, and in Roman numerals.
import type { Engine } from '../engine';
import { type Outcome, ofNumbers, outOfDomain } from './arguments';
import type { Definition, Functions } from './registry';
import { type Argument, isError, readings, spread, textOf, type Value, wrongValue } from './values';

/** Ten digits of a base hold so many bits; the first of them is the sign. */
const systems = { BIN: { base: 2, bits: 10 }, OCT: { base: 8, bits: 30 }, HEX: { base: 16, bits: 40 } } as const;
type System = keyof typeof systems;
const names = Object.keys(systems) as System[];

const most = 2 ** 48 - 1;

export function bases(engine: Engine): Functions {
  const read = readings(engine);
  const bits = (compute: (left: bigint, right: bigint) => bigint): Definition =>
    ofNumbers(read, ['left', 'right'], (left = 0, right = 0) => {
      if (left < 0 || right < 0 || left > most || right > most)
        return outOfDomain('Bits are those of whole numbers from 0 to 2^48-1.');
      return Number(compute(BigInt(Math.floor(left)), BigInt(Math.floor(right))));
    });
  const shift = (direction: 1 | -1): Definition =>
    ofNumbers(read, ['value', 'shift'], (value = 0, by = 0) => {
      if (value < 0 || value > most || Math.abs(by) > 53)
        return outOfDomain('Bits are those of whole numbers from 0 to 2^48-1.');
      return Math.floor(Math.floor(value) * 2 ** (direction * Math.trunc(by)));
    });
  return {
    BITAND: bits((left, right) => left & right),
    BITOR: bits((left, right) => left | right),
    BITXOR: bits((left, right) => left ^ right),
    BITLSHIFT: shift(1),
    BITRSHIFT: shift(-1),
    BASE: ofNumbers(read, ['value', 'base', 'min_length?'], (value = 0, base = 0, length = 0) => {
      if (value < 0 || base < 2 || base > 36 || length < 0)
        return outOfDomain('BASE needs a number of 0 or more and a base from 2 to 36.');
      return Math.floor(value).toString(Math.floor(base)).toUpperCase().padStart(length, '0');
    }),
    ...Object.fromEntries(
      names.flatMap((from) => [
        [`${from}2DEC`, toDecimal(from)],
        [`DEC2${from}`, fromDecimal(engine, from)],
      ]),
    ),
    ...Object.fromEntries(
      names.flatMap((from) => names.filter((to) => to !== from).map((to) => [`${from}2${to}`, between(from, to)])),
    ),
    ROMAN: ofNumbers(read, ['number', 'form?'], (number = 0, form = 0) => roman(Math.floor(number), form)),
    ARABIC: {
      args: ['roman_numeral'],
      compute: (numeral) =>
        spread([numeral], (known) => (isError(known) ? known : arabic(textOf(known).trim().toUpperCase()))),
    },
  };
}

function decimalOf(digits: string, system: System): number | Value {
  const { base, bits } = systems[system];
  const isSound = digits.length <= 10 && [...digits].every((digit) => Number.parseInt(digit, base) >= 0);
  if (!isSound) return outOfDomain(`“${digits}” is no number of up to ten digits to the base ${base}.`);
  const value = digits === '' ? 0 : Number.parseInt(digits, base);
  return value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
}

function digitsOf(value: number, system: System, places: number | undefined): Outcome {
  const { base, bits } = systems[system];
  const half = 2 ** (bits - 1);
  if (value < -half || value >= half) return outOfDomain(`The number does not fit ten digits to the base ${base}.`);
  const digits = (value < 0 ? value + 2 ** bits : value).toString(base).toUpperCase();
  if (value < 0 || places === undefined) return digits;
  return digits.length > places ? outOfDomain('The number has more digits than that.') : digits.padStart(places, '0');
}

function placesOf(places: Value, given: Argument): number | undefined | Value {
  if (given === undefined) return undefined;
  const number = Number(places.value);
  return Number.isNaN(number) ? wrongValue('The number of digits is a number.') : Math.floor(number);
}

function toDecimal(from: System): Definition {
  return {
    args: ['signed_number'],
    compute: (number) =>
      spread([number], (known) => {
        const value = isError(known) ? known : decimalOf(textOf(known), from);
        return typeof value === 'number' ? { value } : value;
      }),
  };
}

function fromDecimal(engine: Engine, to: System): Definition {
  return ofNumbers(readings(engine), ['decimal', 'significant_digits?'], (value = 0, places) =>
    digitsOf(Math.trunc(value), to, places === undefined ? undefined : Math.floor(places)),
  );
}

function between(from: System, to: System): Definition {
  return {
    args: ['signed_number', 'significant_digits?'],
    compute: (number, digits) =>
      spread([number, digits], (known, wanted) => {
        const value = isError(known) ? known : decimalOf(textOf(known), from);
        const places = placesOf(wanted, digits);
        if (typeof value === 'object') return value;
        if (typeof places === 'object') return places;
        const result = digitsOf(value, to, places);
        return typeof result === 'object' && result !== null ? result : { value: result };
      }),
  };
}

const numerals: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** What each form beyond the classic one may write shorter than the one before. */
const shorter: readonly (readonly (readonly [string, number])[])[] = [
  [],
  [
    ['LM', 950],
    ['LD', 450],
    ['VC', 95],
    ['VL', 45],
  ],
  [
    ['XM', 990],
    ['XD', 490],
    ['IC', 99],
    ['IL', 49],
  ],
  [
    ['VM', 995],
    ['VD', 495],
  ],
  [
    ['IM', 999],
    ['ID', 499],
  ],
];

function roman(number: number, form: number): Outcome {
  if (number < 1 || number > 3999) return wrongValue('Function ROMAN parameter 1 must be between 1 and 3999.');
  if (form < 0 || form > 4) return wrongValue('Function ROMAN parameter 2 must be between 0 and 4.');
  const known = [...numerals, ...shorter.slice(0, Math.floor(form) + 1).flat()].sort(
    ([, left], [, right]) => right - left,
  );
  let [rest, text] = [number, ''];
  for (const [sign, value] of known) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

function arabic(numeral: string): Value {
  const [, sign = '', letters = ''] = /^(-?)([MDCLXVI]*)$/.exec(numeral) ?? [];
  if (letters === '' && numeral !== '') return wrongValue(`“${numeral}” is no Roman numeral.`);
  const values = [...letters].map((letter) => numerals.find(([name]) => name === letter)?.[1] ?? 0);
  const total = values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return { value: sign === '-' ? -total : total };
}
