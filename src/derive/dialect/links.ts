// LINKOF: the web addresses of the numbers in a cell, each by the same template, a blank between them.
import { type DialectFunction, ofTwo } from './calls';
import { encoded } from './google';
import { ERROR, textOf } from './scalar';

/** What a template holds in place of the number. */
const MARK = '{number}';
/** Blanks within a number are how people write it; these stand between two. */
const SEPARATORS: readonly (readonly [string, string])[] = [
  [',', '","'],
  [';', '";"'],
  ['\n', 'CHAR(10)'],
];
/** Signs that a replacement of REGEXREPLACE takes for its own, as an address writes them. */
const CODED: readonly (readonly [string, string])[] = [
  ['\\', '%5C'],
  ['$', '%24'],
];

const swapped = (text: string, sign: string, by: string) => text.split(sign).join(by);
const trimmed = (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** Who pastes the carrier's page in place of its number has the link already. */
const LINK = '://';

/** The template stands in the formula once: it is looked up, and the formula has an end. */
export const LINKOF: DialectFunction = {
  takes: [2, 2],
  emit({ arg }) {
    const bare = `SUBSTITUTE(${arg(1)};" ";"")`;
    const parted = SEPARATORS.reduce((text, [, written]) => `SUBSTITUTE(${text};${written};" ")`, bare);
    const numbers = `SUBSTITUTE(ENCODEURL(TRIM(${parted}));"%20";" ")`;
    const template = CODED.reduce((text, [sign, code]) => `SUBSTITUTE(${text};"${sign}";"${code}")`, arg(0));
    const pages = `TRIM(REGEXREPLACE(${numbers};"([^ ]+)";SUBSTITUTE(${template};"${MARK}";"$1")))`;
    return `IF(REGEXMATCH((${arg(1)})&"";"${LINK}");${arg(1)};${pages})`;
  },
  evaluate: ofTwo((one, other) => {
    const template = textOf(one);
    const typed = textOf(other);
    if (typed !== ERROR && typed.includes(LINK)) return typed;
    if (template === ERROR || typed === ERROR) return ERROR;
    const parted = SEPARATORS.reduce((text, [sign]) => swapped(text, sign, ' '), swapped(typed, ' ', ''));
    const numbers = encoded(trimmed(parted));
    if (numbers === ERROR) return ERROR;
    const coded = CODED.reduce((text, [sign, code]) => swapped(text, sign, code), template);
    const pages = swapped(String(numbers), '%20', ' ').replace(/[^ ]+/g, (number) => swapped(coded, MARK, number));
    return trimmed(pages);
  }),
};
