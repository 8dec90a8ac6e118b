// Texts.
import type { Engine } from '../engine';
import { drawn, drawnBy, drawnHere } from '../formats';
import { inLanguage } from '../local-words';
import { type Functions, native } from './registry';
import { type Argument, isError, type Matrix, readings, spread, textOf, type Value, wrongValue } from './values';

export function texts(engine: Engine): Functions {
  const { helpers } = engine;
  const read = readings(engine);
  const substitute = native(engine, 'SUBSTITUTE');
  return {
    TEXT: {
      args: ['number', 'format'],
      rowWise: 'all',
      compute(number, format) {
        const { locale } = this;
        return onValues([number, format], (known, pattern) => {
          const amount = typeof known.value === 'boolean' ? known : read.number(known, locale);
          if (typeof amount !== 'number') return textOf(known);
          const format = textOf(pattern);
          const named = { value: amount, isDate: /mmm|ddd/i.test(format), format };
          return inLanguage(drawnBy(engine, amount, format, locale), named, locale.code);
        });
      },
    },
    TO_TEXT: {
      args: ['value'],
      rowWise: 'all',
      compute(value) {
        const { locale } = this;
        return spread([value], (known) => {
          if (isError(known) || known.value === null) return known;
          return {
            value:
              drawnHere(known.value, known.format, locale) ??
              drawn(helpers.formatValue(known.value, { ...(known.format ? { format: known.format } : {}), locale })),
          };
        });
      },
    },
    TO_DATE: {
      args: ['value'],
      rowWise: 'all',
      compute: (value) => spread([value], (known) => (isError(known) ? known : { ...known, format: 'm/d/yyyy' })),
    },
    SUBSTITUTE: {
      args: ['text', 'search', 'replacement', 'occurrence?'],
      rowWise: 'all',
      compute(text, search, by, occurrence) {
        if (occurrence !== undefined) return substitute.call(this, text, search, by, occurrence);
        return onTexts([text, search, by], (known, sought, put) =>
          sought === '' ? known : known.split(sought).join(put),
        );
      },
    },
    ENCODEURL: { args: ['text'], rowWise: 'all', compute: (text) => onTexts([text], encoded) },
  };
}

/** Google encodes what encodeURIComponent leaves, but the unreserved `-_.~`. */
function encoded(text: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
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
