// Number formats: Google's patterns in the form the engine can keep, and what it cannot draw drawn here.
import type { Engine, EngineLocale } from './engine';
import { draw, isDatePattern } from './number-format/draw';

/** Stands before an hour that is to have no leading zero: the engine knows hh only. Nobody sees it. */
const BARE_HOUR = '\u2060';
const quotedOrBracketed = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** A pattern that is drawn here rides along between these, as a text before one that the engine can draw. */
const [BEGIN, END] = ['\uE010', '\uE011'];
/** Stand for signs that would end the text. */
const kept: readonly (readonly [string, string])[] = [
  ['"', '\uE012'],
  [']', '\uE013'],
];
const riding = new RegExp(`(?:"|\\[\\$)${BEGIN}([^${END}]*)${END}(?:"|\\])[^;]*`);

/** Changes what of a pattern is not a text in quotes, a backslashed sign or in brackets. */
function outsideTexts(pattern: string, change: (part: string) => string): string {
  let end = 0;
  let changed = '';
  for (const match of pattern.matchAll(quotedOrBracketed)) {
    changed += change(pattern.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return changed + change(pattern.slice(end));
}

/** Capitals, powers of ten, fractions, places that are blank, a second or a year of one letter, what follows a tag, colours and conditions. */
const outside =
  /[A-Z?_*]|e[+-]|[0#]\s*\/\s*[0#\d]|(?<![a-z])(?:y|yyy|s|a\/p)(?![a-z])|general|y{5,}|d{5,}|m{6,}|h{3,}|s{3,}|s[.,]0/;
const inBrackets = /\[(?!\$[^\]-]*\]|h+\])[^\]]*\]/i;

function isDrawnHere(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\[\s\S]/g, '');
  if (inBrackets.test(bare)) return true;
  return outside.test(bare.replace(/\[[^\]]*\]/g, '').replace(/AM\/PM/g, ''));
}

export function toEngineFormat(pattern: string): string {
  if (pattern === 'General') return '';
  if (!isDrawnHere(pattern)) return inEngineWords(pattern);
  const hidden = kept.reduce((text, [sign, standIn]) => text.replaceAll(sign, standIn), pattern);
  return `"${BEGIN}${hidden}${END}"${isDatePattern(pattern) ? 'm/d/yyyy' : '0'}`;
}

function inEngineWords(pattern: string): string {
  return outsideTexts(pattern.replace(/\[h+\]/gi, 'hhhh'), (part) =>
    part
      .replace(/am\/pm/gi, 'a')
      .replace(/[€£¥₩₹]/g, '[$$$&]')
      .replace(/(?<!h)h(?!h)/gi, `"${BARE_HOUR}"hh`),
  );
}

/** The pattern that a format of the engine's carries, where it is drawn here. */
function patternIn(format: string): string | undefined {
  if (!format.includes(BEGIN)) return undefined;
  const hidden = riding.exec(format)?.[1];
  return hidden === undefined
    ? undefined
    : kept.reduce((text, [sign, standIn]) => text.replaceAll(standIn, sign), hidden);
}

type Scalar = string | number | boolean | null;

/** The engine takes 0.285 times a hundred for a hair less than 28.5. */
const percentIn = (format: string): string | undefined => (format.includes('%') ? fromEngineFormat(format) : undefined);

/** What a cell shows, where the engine cannot draw its format; undefined where it can. */
export function drawnHere(value: Scalar, format: string | undefined, locale: EngineLocale): string | undefined {
  const pattern = format === undefined ? undefined : (patternIn(format) ?? percentIn(format));
  return pattern === undefined ? undefined : draw(value, pattern, locale);
}

/** A number by a pattern of Google's. */
export function drawnBy(engine: Engine, value: number, pattern: string, locale: EngineLocale): string {
  if (isDrawnHere(pattern) || pattern.includes('%')) return draw(value, pattern, locale);
  return drawn(engine.helpers.formatValue(value, { format: inEngineWords(pattern), locale }));
}

const bareHours = new RegExp(`${BARE_HOUR}0?`, 'g');

/** What the engine has drawn by a pattern of toEngineFormat. */
export function drawn(display: string): string {
  return display.includes(BARE_HOUR) ? display.replace(bareHours, '') : display;
}

/** The engine's words of what toEngineFormat has put into its own. */
export function fromEngineFormat(format: string): string {
  const pattern = patternIn(format);
  if (pattern !== undefined) return pattern;
  const bare = format.replaceAll(`"${BARE_HOUR}"hh`, 'h');
  return outsideTexts(bare, (part) => part.replace(/hhhh/g, '[h]').replace(/(?<![a-z])a(?![a-z])/g, 'am/pm'));
}

/** @throws {Error} for a pattern that nobody can draw: every cell would show #VALUE!. */
export function requireDrawable(engine: Engine, pattern: string): string {
  try {
    const format = toEngineFormat(pattern);
    const { DEFAULT_LOCALE: locale } = engine.constants;
    for (const value of [0.5, -0.5, 0])
      engine.helpers.formatValue(value, { ...(format === '' ? {} : { format }), locale });
    return format;
  } catch {
    throw new Error(`not implemented in the workbench: the number format ${pattern}`);
  }
}
