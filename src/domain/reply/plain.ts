// A text as its words are looked for: small letters without accents, each sign in its own place.

const TYPOGRAPHIC: { readonly [sign: string]: string } = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
};

function plainSign(sign: string): string {
  const plain = TYPOGRAPHIC[sign] ?? sign.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === sign.length ? plain : sign;
}

/** As long as the text itself, so that a place in the one is a place in the other. */
export const plainText = (text: string): string => text.replace(/[\u0080-\uffff\tA-Z]/g, plainSign);

/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** What a pattern with the flag `g` finds. */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push(match);
  }
  return found;
}

export const spanOf = ({ index, 0: text }: RegExpExecArray): Span => ({ from: index, to: index + text.length });
