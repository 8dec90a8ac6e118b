// Functions of texts that the engine lacks, or has without Google's wildcards and bounds.
import type { Engine } from '../engine';
import { rounded, roundedTo } from '../number-format/draw-number';
import { type Outcome, ofNumbers, ofTexts, outOfDomain, truthOr } from './arguments';
import { type Definition, type Functions, spreading } from './registry';
import { type Argument, BLANK, isError, readings, spread, textOf, type Value, wrongValue } from './values';
import { wildcard } from './wildcards';

export function letters(engine: Engine): Functions {
  const read = readings(engine);
  const amount = (number: number, decimals: number, grouped: boolean) => shown(number, decimals, grouped);
  return {
    REPT: {
      args: ['text_to_repeat', 'number_of_repetitions'],
      compute(text, count) {
        return spread([text, count], (known, times) => {
          if (isError(known)) return known;
          const number = isError(times) ? times : read.number(times, this.locale);
          if (typeof number !== 'number') return number;
          return repeated(textOf(known), Math.floor(number));
        });
      },
    },
    CODE: ofTexts(['string'], firstCode),
    UNICODE: ofTexts(['text'], firstCode),
    CHAR: ofNumbers(read, ['table_number'], (code = 0) => {
      const whole = Math.floor(code);
      return whole < 1 || whole > 0x10ffff
        ? outOfDomain('Function CHAR parameter 1 is out of range.')
        : String.fromCodePoint(whole);
    }),
    UNICHAR: ofNumbers(read, ['number'], (code = 0) => {
      const whole = Math.floor(code);
      return whole < 1 || whole > 0x10ffff
        ? wrongValue('Function UNICHAR parameter 1 is out of range.')
        : String.fromCodePoint(whole);
    }),
    FIXED: {
      args: ['number', 'number_of_places?', 'suppress_separator?'],
      compute(number, places, suppress) {
        const grouped = !truthOr(suppress, false);
        const define = ofNumbers(read, ['number', 'places'], (value = 0, decimals = 2) =>
          amount(value, decimals, grouped),
        );
        return define.compute.call(this, number, places);
      },
    },
    DOLLAR: ofNumbers(read, ['number', 'number_of_places?'], (value = 0, decimals = 2) =>
      amount(value, decimals, true).replace(/^-?/, '$&$'),
    ),
    ASC: ofTexts(['text'], inHalfWidth),
    SEARCH: searching(engine, 'SEARCH'),
    ...bytewise(engine),
  };
}

const longest = 32_000;

function repeated(text: string, times: number) {
  if (times < 0) return wrongValue('Function REPT parameter 2 must be at least 0.');
  if (text.length * times > longest)
    return wrongValue(`The text resulting from REPT is longer than the limit of ${longest} characters.`);
  return { value: text.repeat(times) };
}

function firstCode(text: string): Outcome {
  return text.codePointAt(0) ?? wrongValue('The text is empty.');
}

/** With commas between thousands, whatever the language: FIXED and DOLLAR give texts. */
function shown(value: number, decimals: number, grouped: boolean): string {
  const places = Math.trunc(decimals);
  const amount = roundedTo(Math.abs(value), places) ?? Math.abs(value);
  const [whole = '', fraction] = rounded(amount, Math.max(0, places)).split('.');
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 && amount > 0 ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Whatever the case, with `?`, `*` and `~` as in every search of Google's. */
function searching(engine: Engine, name: string): Definition {
  const read = readings(engine);
  return {
    args: ['search_for', 'text_to_search', 'starting_at?'],
    compute(sought, text, from) {
      return spread([sought, text, from], (what, within, start) => {
        const failed = [what, within, start].find(isError);
        if (failed) return failed;
        const first = from === undefined ? 1 : read.number(start, this.locale);
        if (typeof first !== 'number') return first;
        const where = textOf(within);
        if (first < 1 || first > where.length + 1) return wrongValue(`Function ${name} parameter 3 is out of range.`);
        const at = where.slice(Math.floor(first) - 1).search(wildcard(textOf(what), ''));
        if (at >= 0) return { value: at + Math.floor(first) };
        return wrongValue(`In ${name} evaluation, cannot find '${textOf(what)}' within '${where}'.`);
      });
    },
  };
}

/** Stands before each sign of two bytes, as its first one. */
const FIRST_BYTE = '\uE003';
const twoBytes = /[\u1100-\uD7FF\uF900-\uFF60\uFFE0-\uFFE6]/g;

const widened = (text: string): string => text.replace(twoBytes, `${FIRST_BYTE}$&`);
/** Of a sign that was cut in two nothing is left. */
const narrowed = (text: string): string =>
  text.replace(/\uE003(.)|\uE003|[\u1100-\uD7FF\uF900-\uFF60\uFFE0-\uFFE6]/gs, (_, whole = '') => whole);

/** Each is the function of the same name without its B, where Chinese, Japanese and Korean signs count twice. */
function bytewise(engine: Engine): Functions {
  const texts = (argument: Argument): Argument =>
    spread([argument ?? BLANK], (known) => (typeof known.value === 'string' ? { value: widened(known.value) } : known));
  const back = (known: Value): Value =>
    typeof known.value === 'string' && !isError(known) ? { ...known, value: narrowed(known.value) } : known;
  const counting = ([name, { args, compute }]: [string, Definition]): [string, Definition] => [
    `${name}B`,
    {
      args,
      compute(...given) {
        return spread(
          [
            compute.apply(
              this,
              given.map((arg) => arg && texts(arg)),
            ),
          ],
          back,
        );
      },
    },
  ];
  const all = {
    ...spreading(engine, ['LEFT', 'RIGHT', 'MID', 'FIND', 'REPLACE', 'LEN']),
    SEARCH: searching(engine, 'SEARCHB'),
  };
  return Object.fromEntries(Object.entries(all).map(counting));
}

/** Katakana in half width; what is voiced has its mark as a sign of its own. */
const halfWidth = new Map(
  Array.from({ length: 0xff9f - 0xff60 }, (_, index) => String.fromCharCode(0xff61 + index)).map((half) => [
    half === 'ﾞ' ? '\u3099' : half === 'ﾟ' ? '\u309A' : half.normalize('NFKC'),
    half,
  ]),
);

function inHalfWidth(text: string): string {
  const narrow = (sign: string) => [...sign.normalize('NFD')].map((part) => halfWidth.get(part) ?? part).join('');
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replace(/[\u3001-\u3002\u300C-\u300D\u30A1-\u30FC]/g, narrow);
}
