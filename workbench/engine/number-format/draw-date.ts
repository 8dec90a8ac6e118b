// Draws a date or a time.
import type { Part, Section } from './pattern';

const dayMilliseconds = 86_400_000;
const serialOfUnixEpoch = 25_569;

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly isTwelve: boolean;
  readonly language: string;
}

export function drawDate(serial: number, { parts, language = 'en-US' }: Section): string {
  const fraction = fractionOf(parts);
  // To as many decimals as a second is shown with.
  const unit = 1000 / 10 ** fraction;
  const milliseconds = Math.round(Math.round((serial - serialOfUnixEpoch) * dayMilliseconds) / unit) * unit;
  const isTwelve = parts.some((part) => part.type === 'date' && /^a/.test(part.code));
  const moment = {
    date: new Date(milliseconds),
    serial: milliseconds / dayMilliseconds + serialOfUnixEpoch,
    isTwelve,
    language,
  };
  let text = '';
  let decimals = 0;
  for (const part of parts) {
    if (part.type === 'date') text += partOfDate(part, moment);
    else if (part.type === 'literal') text += part.text;
    else if (part.type === 'digit') {
      text += String(moment.date.getUTCMilliseconds()).padStart(3, '0')[decimals] ?? '0';
      decimals += 1;
    } else text += { point: '.', comma: ',', slash: '/', percent: '%' }[part.type as 'point'] ?? '';
  }
  return text;
}

/** The decimals of the second: places behind its point. */
function fractionOf(parts: readonly Part[]): number {
  return Math.min(3, parts.filter(({ type }) => type === 'digit').length);
}

function partOfDate(
  { code, written }: Extract<Part, { type: 'date' }>,
  { date, serial, isTwelve, language }: Moment,
): string {
  const padded = (value: number) => String(value).padStart(code.length > 1 ? 2 : 1, '0');
  const gone = (perDay: number) => String(Math.floor(serial * perDay + 1e-6)).padStart(code.length - 2, '0');
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date).replace(/\.$/, '');
  const hours = date.getUTCHours();
  switch (code.startsWith('[') ? code.slice(0, 2) : code[0]) {
    case '[h':
      return gone(24);
    case '[m':
      return gone(1440);
    case '[s':
      return gone(86_400);
    case 'y':
      return code.length < 3 ? String(date.getUTCFullYear()).slice(-2) : String(date.getUTCFullYear()).padStart(4, '0');
    case 'm':
      if (code.length < 3) return padded(date.getUTCMonth() + 1);
      return named({ month: code.length === 3 ? 'short' : code.length === 5 ? 'narrow' : 'long' });
    case 'd':
      return code.length < 3 ? padded(date.getUTCDate()) : named({ weekday: code.length === 3 ? 'short' : 'long' });
    case 'h':
      return padded(isTwelve ? hours % 12 || 12 : hours);
    case 'M':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'q':
      return `${code.length > 2 ? 'Quarter ' : 'Q'}${Math.floor(date.getUTCMonth() / 3) + 1}`;
    default:
      return half(written, hours);
  }
}

/** `a/p` gives one letter, in its own case. */
function half(written: string, hours: number): string {
  if (written.length > 3) return hours < 12 ? 'AM' : 'PM';
  return (written.split('/')[hours < 12 ? 0 : 1] ?? '').slice(0, 1);
}
