// A number format as Google writes it, part by part.
import type { EngineLocale } from '../engine';

/** Of the locale in which a number is drawn. */
export type Separators = Pick<EngineLocale, 'decimalSeparator' | 'thousandsSeparator'>;

export type Part =
  | { readonly type: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly type: 'digit'; readonly sign: string }
  | { readonly type: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' }
  /** `E+` or `e-` and their like. */
  | { readonly type: 'exponent'; readonly sign: string }
  /** In small letters: what stands for a part of a date, and `[h]` for what has gone by. */
  | { readonly type: 'date'; readonly code: string; readonly written: string };

export interface Section {
  readonly parts: readonly Part[];
  readonly condition?: { readonly operator: string; readonly than: number };
  /** The language that a tag such as [$-407] names. */
  readonly language?: string;
}

/** One text, sign or bracket at a time. */
const tokens =
  /"([^"]*)"|\\([\s\S])|_([\s\S])|\*([\s\S])|\[([^\]]*)\]|general|am\/pm|a\/p|e[+-]|y+|m+|d+|h+|s+|q+|[0#?]|[.,%/@;]|[\s\S]/gi;

/** @throws {SyntaxError} for a pattern that is none. */
export function parsePattern(pattern: string): readonly Section[] {
  const sections: Draft[] = [{ parts: [] }];
  for (const match of pattern.matchAll(tokens)) {
    const section = sections.at(-1);
    if (match[0] === ';') sections.push({ parts: [] });
    else if (match[5] !== undefined) bracket(section, match[5], pattern);
    else section?.parts.push(partOf(match));
  }
  if (sections.length > 4 || (pattern.match(/"/g)?.length ?? 0) % 2 > 0)
    throw new SyntaxError(`“${pattern}” is no number format.`);
  return sections.map((section) => ({ ...section, parts: withMinutes(section.parts) }));
}

interface Draft {
  parts: Part[];
  condition?: NonNullable<Section['condition']>;
  language?: string;
}

const colour = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)$/i;

function bracket(section: Draft | undefined, inner: string, pattern: string): void {
  if (!section || colour.test(inner)) return;
  const [, operator, than] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inner) ?? [];
  if (operator !== undefined) section.condition = { operator, than: Number(than) };
  else if (inner.startsWith('$')) {
    const [, text = '', tag] = /^\$(.*?)(?:-([\w-]+))?$/.exec(inner) ?? [];
    if (text !== '') section.parts.push({ type: 'literal', text });
    const language = tag === undefined ? undefined : languageOf(tag);
    if (language !== undefined) section.language = language;
  } else if (/^(?:h+|m+|s+)$/i.test(inner))
    section.parts.push({ type: 'date', code: `[${inner.toLowerCase()}]`, written: inner });
  else throw new SyntaxError(`“[${inner}]” in the number format ${pattern} is not known.`);
}

const signs = { '.': 'point', ',': 'comma', '%': 'percent', '/': 'slash', '@': 'text' } as const;

function partOf(match: RegExpMatchArray): Part {
  const [written, quoted, escaped, spaced, repeated] = match;
  if (quoted !== undefined || escaped !== undefined) return { type: 'literal', text: quoted ?? escaped ?? '' };
  // As wide as the sign that follows; what fills the cell has no width of its own.
  if (spaced !== undefined) return { type: 'literal', text: ' ' };
  if (repeated !== undefined) return { type: 'literal', text: '' };
  if (/^[0#?]$/.test(written)) return { type: 'digit', sign: written };
  if (written in signs) return { type: signs[written as keyof typeof signs] };
  if (/^general$/i.test(written)) return { type: 'general' };
  if (/^e[+-]$/i.test(written)) return { type: 'exponent', sign: written };
  if (/^(?:am\/pm|a\/p|[ymdhsq]+)$/i.test(written)) return { type: 'date', code: written.toLowerCase(), written };
  return { type: 'literal', text: written };
}

/** `m` is a minute behind an hour and before a second. */
function withMinutes(parts: readonly Part[]): readonly Part[] {
  const dates = parts.filter((part) => part.type === 'date');
  return parts.map((part): Part => {
    if (part.type !== 'date' || !/^mm?$/.test(part.code)) return part;
    const at = dates.indexOf(part);
    const isMinute = /^\[?h/.test(dates[at - 1]?.code ?? '') || /^\[?s/.test(dates[at + 1]?.code ?? '');
    return isMinute ? { ...part, code: part.code.toUpperCase() } : part;
  });
}

/** Windows' numbers for languages. */
const languages: Readonly<Record<string, string>> = {
  '404': 'zh-TW',
  '405': 'cs',
  '406': 'da',
  '407': 'de',
  '408': 'el',
  '409': 'en-US',
  '40a': 'es',
  '40b': 'fi',
  '40c': 'fr',
  '40d': 'he',
  '40e': 'hu',
  '410': 'it',
  '411': 'ja',
  '412': 'ko',
  '413': 'nl',
  '414': 'nb',
  '415': 'pl',
  '416': 'pt-BR',
  '418': 'ro',
  '419': 'ru',
  '41d': 'sv',
  '41e': 'th',
  '41f': 'tr',
  '421': 'id',
  '422': 'uk',
  '42a': 'vi',
  '804': 'zh-CN',
  '807': 'de-CH',
  '809': 'en-GB',
  '80a': 'es-MX',
  '816': 'pt-PT',
  c07: 'de-AT',
  c09: 'en-AU',
  c0a: 'es',
  c0c: 'fr-CA',
  '1009': 'en-CA',
  '100c': 'fr-CH',
  '1409': 'en-NZ',
  '1809': 'en-IE',
};

/** Undefined for a number that no language has here, such as those of the system’s own dates. */
function languageOf(tag: string): string | undefined {
  const known = languages[tag.toLowerCase().replace(/^0+/, '')];
  if (known !== undefined || /^[\da-f]+$/i.test(tag)) return known;
  return Intl.DateTimeFormat.supportedLocalesOf(tag.replace('_', '-'))[0];
}
