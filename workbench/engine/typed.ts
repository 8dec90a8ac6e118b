// What a typed text or a given value becomes as the content of a cell.
import type { Input, Scalar } from './book';
import type { Engine, EngineLocale } from './engine';

interface Content {
  readonly content: string;
  /** The number format that the typed text brings, where the engine would not see it itself. */
  readonly format?: string;
}

export interface Place {
  readonly engine: Engine;
  readonly locale: EngineLocale;
  /** The number format that the cell has already. */
  readonly format: string | undefined;
}

const longestText = 50_000;

export function contentOf(input: Input, place: Place): Content {
  const text = 'typed' in input ? input.typed : input.value;
  if (typeof text === 'string' && text.length > longestText) {
    throw new Error(`Your input contains more than the maximum of ${longestText} characters in a single cell.`);
  }
  if ('typed' in input) return typedContent(input.typed, place);
  return { content: literalContent(input.value, place) };
}

/** The engine's own apostrophe keeps a text from being read as a number, a date, a boolean or a formula. */
function literalContent(value: Scalar, place: Place): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${value}.`);
    return String(value);
  }
  return readsAsText(value, place) ? value : `'${value}`;
}

function readsAsText(text: string, { engine: { helpers, constants }, locale, format }: Place): boolean {
  if (/^[=']/.test(text)) return false;
  if (format === '@' || text === '') return true;
  if (/^(?:true$|false$|#)/i.test(text)) return false;
  return !(helpers.isNumber(text, constants.DEFAULT_LOCALE) || helpers.isDateTime(text, locale));
}

function typedContent(text: string, place: Place): Content {
  if (text.startsWith("'")) return { content: literalContent(text.slice(1), place) };
  if (text.startsWith('=')) return { content: text.length > 1 ? text : `'${text}` };
  if (place.format === '@') return { content: literalContent(text, place) };
  const trimmed = text.trim();
  // A text that only looks like `+A1` is a formula, as it is when typed in Google.
  if (/^\+\s*[A-Za-z($]/.test(trimmed)) return { content: `=${trimmed}` };
  return typedNumber(trimmed, place) ?? typedDate(trimmed, place) ?? { content: text };
}

/** Numbers as the locale writes them; thousands that are told apart bring a format that tells them apart. */
function typedNumber(typed: string, place: Place): Content | null {
  const { engine, locale, format } = place;
  const { decimalSeparator: decimal, thousandsSeparator: thousands = '' } = locale;
  if (!/^[-+]?\d[\d.,\s]*$/u.test(typed)) return null;
  // The engine would read `1 234` as a month of the year 234.
  if (/^\d+\s\d+$/u.test(typed)) return { content: literalContent(typed, place) };
  const trimmed = typed.replace(/^\+/, '');
  const [whole = '', ...fraction] = trimmed.split(decimal);
  const grouped = thousands !== '' && trimmed.includes(thousands);
  if (!grouped && decimal === '.') return typed === trimmed ? null : { content: trimmed };
  const number = [whole.replaceAll(thousands, ''), ...fraction].join('.');
  const groups = whole.split(thousands).slice(1);
  const sound = engine.helpers.isNumber(number, engine.constants.DEFAULT_LOCALE);
  const inFraction = grouped && fraction.some((digits) => digits.includes(thousands));
  if (inFraction) return { content: literalContent(typed, place) };
  if (!sound || (grouped && !groups.every((group) => group.length === 3))) return null;
  if (!grouped || format) return { content: number };
  return { content: number, format: number.includes('.') ? '#,##0.00' : '#,##0' };
}

/** Days with the name of their month in the locale's language: 12 Mar 2027, March 12, 2027, 12-Mar-2027. */
function typedDate(typed: string, { locale, format }: Place): Content | null {
  const dayFirst = /^(\d{1,2})[\s-]+([\p{L}.]+)[\s-]+(\d{4})$/u.exec(typed);
  const monthFirst = /^([\p{L}.]+)[\s-]+(\d{1,2}),?\s+(\d{4})$/u.exec(typed);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNumber(name ?? '', locale.code.replace('_', '-'));
  if (month === 0) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) return null;
  return { content: date.toISOString().slice(0, 10), ...(format ? {} : { format: 'd mmm yyyy' }) };
}

/** 1 to 12 of a month's name, long or short; 0 for anything else. */
function monthNumber(name: string, language: string): number {
  const plain = (text: string) => text.replace('.', '').toLowerCase();
  const isCalled = (month: number) =>
    (['long', 'short'] as const).some((style) => {
      const called = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(
        Date.UTC(2000, month, 1),
      );
      return plain(called) === plain(name);
    });
  return Array.from({ length: 12 }, (_, month) => month).findIndex(isCalled) + 1;
}
