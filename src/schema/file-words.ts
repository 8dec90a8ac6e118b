// What files call a choice: by its own word, by another for it, or by one that stands among more words.
import { own } from './own';
import type { Value } from './values';

/** Another word for a choice, by that word: `ocean` for Sea. */
export type Words = { readonly [word: string]: string };

/** The words of a name, without case, accents and punctuation: `PO #` is `po`; a sign that stands alone is a word, `Tol (-)`. */
export function plainName(name: string): string {
  return name
    .replace(/±/g, ' plus minus ')
    .replace(/\+/g, ' plus ')
    .replace(/(?<=\/)[-–−]|(?<=\()[-–−](?=\))|^[-–−](?=\s)|(?<=\s)[-–−]$/g, ' minus ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same, and what is spelt out, `F.O.B.` and `C&F`, as one word. */
export const plainWords = (text: string): string =>
  plainName(text).replace(/(?<![\p{L}\p{N}])(\p{L}) (?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');

/** What another word for a value is, however it is written; undefined where it is none. */
export function wordFor(words: Words, raw: string): string | undefined {
  const exact = own(words, raw.toLowerCase());
  if (exact !== undefined) return exact;
  const plain = plainWords(raw);
  return plain === '' ? undefined : Object.entries(words).find(([word]) => plainWords(word) === plain)?.[1];
}

/** The option itself, though its blanks and hyphens are written otherwise. */
export function optionFor(options: readonly string[], raw: string): string | undefined {
  const plain = plainWords(raw);
  return plain === '' ? undefined : options.find((option) => plainWords(option) === plain);
}

/** The one value that words within a text name: `FOB Shanghai`. Undefined where none does, or more than one. */
export function valueAmong(among: Words, raw: string): Value | undefined {
  const text = ` ${plainWords(raw)} `;
  const named = Object.entries(among).flatMap(([word, value]) => (text.includes(` ${word} `) ? [value] : []));
  const [only, ...more] = [...new Set(named)];
  return more.length === 0 ? only : undefined;
}

/** What files write where nothing is known yet: it names no row. */
const PLACEHOLDER =
  /^(?:t\.?b\.?[acd]\.?|to (?:be \w+|follow|come)|n\/?a|none|null|pending|open|later|unknown|unassigned|x{2,}|por (?:confirmar|definir|asignar)|a confirmar|pendiente(?: de \w+)?|sin (?:n[uú]mero|asignar)|desconocido|[-–—?.0\s]+)$/i;

export const isPlaceholder = (value: Value | undefined): boolean =>
  value !== undefined && PLACEHOLDER.test(String(value).trim());
