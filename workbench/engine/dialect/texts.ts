// Texts.
import type { Engine } from '../engine';
import { drawn, toEngineFormat } from '../formats';
import { type Functions, native } from './registry';
import {
  type Argument,
  isError,
  type Matrix,
  notAvailable,
  readings,
  spread,
  textOf,
  type Value,
  wrongValue,
} from './values';

export function texts(engine: Engine): Functions {
  const { helpers } = engine;
  const read = readings(engine);
  const substitute = native(engine, 'SUBSTITUTE');
  return {
    TEXT: {
      args: ['number', 'format'],
      compute(number, format) {
        const { locale } = this;
        return onValues([number, format], (known, pattern) => {
          const amount = read.number(known, locale);
          if (typeof amount !== 'number') return textOf(known);
          return drawn(helpers.formatValue(amount, { format: toEngineFormat(textOf(pattern)), locale }));
        });
      },
    },
    REGEXMATCH: {
      args: ['text', 'regular_expression'],
      compute: (text, pattern) => onTexts([text, pattern], (known, expression) => compiled(expression).test(known)),
    },
    REGEXREPLACE: {
      args: ['text', 'regular_expression', 'replacement'],
      compute(text, pattern, replacement) {
        return onTexts([text, pattern, replacement], (known, expression, by) =>
          // A group is named by $1, in RE2's own writing by a backslash; any other dollar sign is only that.
          known.replace(compiled(expression, 'g'), by.replace(/\$(?!\d)/g, '$$$$').replace(/\\(\d)/g, '$$$1')),
        );
      },
    },
    REGEXEXTRACT: {
      args: ['text', 'regular_expression'],
      compute: (text, pattern) => spread([text, pattern], extracted),
    },
    TO_TEXT: {
      args: ['value'],
      compute(value) {
        const { locale } = this;
        return spread([value], (known) => {
          if (isError(known) || known.value === null) return known;
          return {
            value: helpers.formatValue(known.value, { ...(known.format ? { format: known.format } : {}), locale }),
          };
        });
      },
    },
    TO_DATE: {
      args: ['value'],
      compute: (value) => spread([value], (known) => (isError(known) ? known : { ...known, format: 'm/d/yyyy' })),
    },
    SUBSTITUTE: {
      args: ['text', 'search', 'replacement', 'occurrence?'],
      compute(text, search, by, occurrence) {
        if (occurrence !== undefined) return substitute.call(this, text, search, by, occurrence);
        return onTexts([text, search, by], (known, sought, put) =>
          sought === '' ? known : known.split(sought).join(put),
        );
      },
    },
    ENCODEURL: { args: ['text'], compute: (text) => onTexts([text], encoded) },
    UNICHAR: {
      args: ['number'],
      compute: (number) => onTexts([number], (code) => String.fromCodePoint(Number(code))),
    },
  };
}

/** Google encodes what encodeURIComponent leaves, but the unreserved `-_.~`. */
function encoded(text: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

/** By pattern, as it stands: a name put together for each cell would take longer to look up than the test takes. */
const expressions = { '': new Map<string, RegExp>(), g: new Map<string, RegExp>() };

/** RE2 writes a code point as `\x{200B}`. */
function compiled(pattern: string, flags: keyof typeof expressions = ''): RegExp {
  const known = expressions[flags].get(pattern);
  if (known) return known;
  const source = pattern.replace(/^\(\?i\)/, '').replace(/\\x\{([0-9A-Fa-f]+)\}/g, '\\u{$1}');
  const made = new RegExp(source, `${flags}${pattern.startsWith('(?i)') ? 'iu' : 'u'}`);
  expressions[flags].set(pattern, made);
  return made;
}

/** The whole match, or of a pattern with a group what that holds; no match is #N/A. */
function extracted(...values: Value[]): Value {
  const error = values.find(isError);
  if (error) return error;
  const [text = '', pattern = ''] = values.map(textOf);
  try {
    const match = compiled(pattern).exec(text);
    if (match === null) return notAvailable(`“${text}” does not match ${pattern}`);
    if (match.length > 2) throw new Error('a pattern of several groups, which fills several cells, is not known here');
    return { value: match[1] ?? (match.length > 1 ? '' : match[0]) };
  } catch (reason) {
    return wrongValue(reason instanceof Error ? reason.message : String(reason));
  }
}

function onTexts(args: readonly Argument[], compute: (...texts: string[]) => string | boolean) {
  return onValues(args, (...values) => compute(...values.map(textOf)));
}

/** What the work cannot do, such as an unsound pattern, is #VALUE!. */
function onValues(args: readonly Argument[], compute: (...values: Value[]) => string | boolean): Value | Matrix {
  return spread(args, (...values): Value => {
    const error = values.find(isError);
    if (error) return error;
    try {
      return { value: compute(...values) };
    } catch (reason) {
      return wrongValue(reason instanceof Error ? reason.message : String(reason));
    }
  });
}
