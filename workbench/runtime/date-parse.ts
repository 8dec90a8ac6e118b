// Utilities.parseDate: a text read as a date by the patterns of Java's SimpleDateFormat.
import { GoogleException } from './errors';
import { instantOf } from './zone';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean;
  /** Minutes ahead of UTC, where the text says so. */
  offset: number | undefined;
}

interface Reader {
  /** What the text must look like here. */
  readonly pattern: string;
  read(text: string, fields: Fields, width: number): void;
}

const number = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond'): Reader => ({
  pattern: '(\\d+)',
  read(text, fields) {
    fields[name] = Number(text);
  },
});

const offset: Reader = {
  pattern: '(Z|[+-]\\d{2}(?::?\\d{2})?)',
  read(text, fields) {
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})?/.exec(text) ?? [];
    fields.offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  },
};

const readers: Record<string, Reader> = {
  y: {
    pattern: '(\\d+)',
    read(text, fields, width) {
      fields.year = width === 2 && text.length === 2 ? 2000 + Number(text) : Number(text);
    },
  },
  M: {
    pattern: '(\\d+|\\p{L}+)',
    read(text, fields) {
      fields.month = /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
    },
  },
  d: number('day'),
  H: number('hour'),
  h: number('hour'),
  m: number('minute'),
  s: number('second'),
  S: number('millisecond'),
  E: { pattern: '(\\p{L}+)', read: () => undefined },
  a: {
    pattern: '(AM|PM)',
    read(text, fields) {
      fields.afternoon = text.toUpperCase() === 'PM';
    },
  },
  Z: offset,
  X: offset,
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Gives the instant. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const used: { reader: Reader; width: number }[] = [];
  const tokens: string[] = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  const expression = tokens.map((token, index) => {
    if (token === "''") return "'";
    if (token.startsWith("'")) return literal(token.slice(1, -1).replaceAll("''", "'"));
    if (!/^[A-Za-z]/.test(token)) return literal(token);
    const reader = readers[token.charAt(0)];
    if (reader === undefined) throw new GoogleException(`Illegal pattern character '${token.charAt(0)}'`);
    used.push({ reader, width: token.length });
    // Numbers that follow each other without a sign between are as wide as their letters.
    const touches = /^[A-Za-z]/.test(tokens[index + 1] ?? '') && reader.pattern.startsWith('(\\d+');
    return touches ? `(\\d{${token.length}})` : reader.pattern;
  });
  const found = new RegExp(`^${expression.join('')}`, 'iu').exec(text);
  if (found === null) throw new GoogleException(`Invalid argument: date. Should be of format: ${pattern}`);
  const fields: Fields = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    afternoon: false,
    offset: undefined,
  };
  used.forEach(({ reader, width }, index) => {
    reader.read(found[index + 1] ?? '', fields, width);
  });
  const { year, month, day, hour, minute, second, millisecond, afternoon } = fields;
  const onTheClock = pattern.includes('h') ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  const local = Date.UTC(year, month - 1, day, onTheClock, minute, second, millisecond);
  return fields.offset === undefined ? instantOf(local, zone) : local - fields.offset * 60_000;
}
