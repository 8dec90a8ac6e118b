// What a typed text or a given value becomes as the content of a cell.
import type { Input, Scalar } from './book';
import type { Engine, EngineLocale } from './engine';

export interface Content {
  readonly content: string;
  /** The number format that the typed text brings, where the engine would not see it itself. */
  readonly format?: string;
}

export function contentOf(input: Input, engine: Engine, locale: EngineLocale): Content {
  if ('typed' in input) return typedContent(input.typed, engine, locale);
  return { content: literalContent(input.value, engine, locale) };
}

/** The engine's own apostrophe keeps a text from being read as a number, a date, a boolean or a formula. */
function literalContent(value: Scalar, engine: Engine, locale: EngineLocale): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${value}.`);
    return String(value);
  }
  return readsAsText(value, engine, locale) ? value : `'${value}`;
}

function readsAsText(text: string, { helpers, constants }: Engine, locale: EngineLocale): boolean {
  if (/^(?:[=']|true$|false$|#)/i.test(text)) return false;
  return text === '' || !(helpers.isNumber(text, constants.DEFAULT_LOCALE) || helpers.isDateTime(text, locale));
}

function typedContent(text: string, engine: Engine, locale: EngineLocale): Content {
  if (text.startsWith("'")) return { content: literalContent(text.slice(1), engine, locale) };
  if (text.startsWith('=')) return { content: text.length > 1 ? text : `'${text}` };
  const trimmed = text.trim();
  const { decimalSeparator: decimal, thousandsSeparator: thousands } = locale;
  if (decimal === '.' || !/^[-+\d.,\s%€$£¥()]+$/u.test(trimmed)) return { content: canonical(text, trimmed) };
  const number = trimmed.replaceAll(thousands ?? '.', '').replace(decimal, '.');
  return { content: engine.helpers.isNumber(number, engine.constants.DEFAULT_LOCALE) ? number : text };
}

/** A text that only looks like `+A1` is a formula, as it is when typed in Google. */
function canonical(text: string, trimmed: string): string {
  return /^\+\s*[A-Za-z($]/.test(trimmed) ? `=${trimmed}` : text;
}
