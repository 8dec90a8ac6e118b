// Number formats: Google's patterns in the form the engine can draw.
import type { Engine } from './engine';

const COLOUR = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)\]/gi;
/** Stands before an hour that is to have no leading zero: the engine knows hh only. Nobody sees it. */
const BARE_HOUR = '\u2060';
const quotedOrBracketed = /"[^"]*"|\\.|\[[^\]]*\]/g;

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

/** Colours in brackets are left out: the engine draws none. */
export function toEngineFormat(pattern: string): string {
  if (pattern === 'General') return '';
  const bare = pattern.replace(/\[h+\]/gi, 'hhhh').replace(COLOUR, '');
  return outsideTexts(bare, (part) =>
    part
      .replace(/am\/pm/gi, 'a')
      .replace(/[€£¥₩₹]/g, '[$$$&]')
      .replace(/(?<!h)h(?!h)/gi, `"${BARE_HOUR}"hh`),
  );
}

/** What the engine has drawn by a pattern of toEngineFormat. */
export function drawn(display: string): string {
  return display.replace(new RegExp(`${BARE_HOUR}0?`, 'g'), '');
}

/** The engine's words of what toEngineFormat has put into its own. */
export function fromEngineFormat(format: string): string {
  const bare = format.replaceAll(`"${BARE_HOUR}"hh`, 'h');
  return outsideTexts(bare, (part) => part.replace(/hhhh/g, '[h]').replace(/(?<![a-z])a(?![a-z])/g, 'am/pm'));
}

/** @throws {Error} for a pattern that the engine cannot draw: every cell would show #VALUE!. */
export function requireDrawable(engine: Engine, pattern: string): string {
  const format = toEngineFormat(pattern);
  try {
    engine.helpers.formatValue(0.5, { ...(format === '' ? {} : { format }), locale: engine.constants.DEFAULT_LOCALE });
  } catch {
    throw new Error(`not implemented in the workbench: the number format ${pattern}`);
  }
  return format;
}
