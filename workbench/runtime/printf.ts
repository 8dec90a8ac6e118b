// Text by C's and Java's %-formats, as Utilities.formatString and Logger.log take them, and values as Java prints them.
import { types } from 'node:util';
import { javaDate } from './date-format';

/** A number as Java prints a double: 1.0, 1.5, 1.0E7. */
function javaNumber(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(number) ? `${number}.0` : String(number);
}

/** A value as Logger.log prints it: numbers, lists and maps as in Java. */
export function javaText(value: unknown, zone: string): string {
  if (typeof value === 'number') return javaNumber(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (types.isDate(value)) return javaDate(value.getTime(), zone);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, zone)).join(', ')}]`;
  if (Object.prototype.toString.call(value) !== '[object Object]' || value.toString !== plainToString(value)) {
    return String(value);
  }
  const entries = Object.entries(value).map(([key, item]) => `${key}=${javaText(item, zone)}`);
  return `{${entries.join(', ')}}`;
}

/** The toString that a plain object of this value's own realm has. */
function plainToString(value: object): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return value.toString;
  return Object.getPrototypeOf(prototype) === null ? prototype.toString : undefined;
}

const specifier = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function decimal(value: unknown, flags: string, digits: string): string {
  const number = Number(value);
  const [whole = '', fraction] = digits.split('.');
  const grouped = flags.includes(',') ? group(whole) : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const sign = number < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return sign + text;
}

function convert(value: unknown, conversion: string, flags: string, precision: number | undefined): string {
  const number = Number(value);
  switch (conversion) {
    case 'd':
    case 'i':
      return decimal(value, flags, String(Math.trunc(Math.abs(number))));
    case 'f':
      return decimal(value, flags, Math.abs(number).toFixed(precision ?? 6));
    case 'e':
    case 'E': {
      const text = number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
      return conversion === 'E' ? text.toUpperCase() : text;
    }
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      return String(value).slice(0, precision);
  }
}

/** `text` says how %s prints a value. */
export function printf(template: string, values: readonly unknown[], text: (value: unknown) => string): string {
  let next = 0;
  return template.replace(specifier, (all, position, flags: string, width, precision, conversion: string) => {
    if (conversion === '%') return '%';
    if (!'sdifeExXoc'.includes(conversion)) return all;
    const index = position === undefined ? next++ : Number(position) - 1;
    const value = conversion === 's' ? text(values[index]) : values[index];
    const digits = precision === undefined ? undefined : Number(precision);
    const converted = convert(value, conversion, flags, digits);
    const room = Number(width ?? 0);
    if (flags.includes('-')) return converted.padEnd(room);
    if (!flags.includes('0') || conversion === 's') return converted.padStart(room);
    const sign = /^[-+ ]/.exec(converted)?.[0] ?? '';
    return sign + converted.slice(sign.length).padStart(room - sign.length, '0');
  });
}
