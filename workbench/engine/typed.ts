// What a typed text or a given value becomes as the content of a cell.
import type { Input, Scalar } from './book';
import type { Engine, EngineLocale } from './engine';
import { toEngineFormat } from './formats';
import { typedBoolean } from './local-words';
import { asEngineReads, typedDate } from './typed-date';
import { typedNumber } from './typed-number';

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
  /** The year of the clock. */
  readonly year: number;
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
  const { locale, format } = place;
  const boolean = typedBoolean(trimmed, locale.code);
  if (boolean !== undefined) return { content: boolean ? 'TRUE' : 'FALSE' };
  const read = typedDate(trimmed, locale, place.year) ?? typedNumber(trimmed, locale);
  const readable = asEngineReads(text);
  if (read === 'text' || readable === undefined) return { content: literalContent(text, place) };
  if (read) return format ? { content: read.content } : read;
  // What begins with a sign and is no number is a formula, as it is when typed in Google: `+A1`, and `+34 600`, which is an error.
  if (/^[-+].*[\p{L}\d]/u.test(trimmed)) return { content: `=${trimmed}` };
  const half = /^\d{1,2}(?::\d{2}(?<seconds>:\d{2})?)? [AP]M$/.exec(readable.trim());
  if (half && !format)
    return { content: readable, format: toEngineFormat(`h:mm${half.groups?.seconds ? ':ss' : ''} am/pm`) };
  return { content: readable };
}
