// Text made fit for a mail: what people typed on one line, no longer than its room, in its own writing direction.

const BREAKS = /[\s\p{Control}]+/gu;
/** Marks that turn the direction of what follows, and signs that nobody sees. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

/** `most` counts characters as people see them, not code units. */
export function typed(text: string, most: number): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNSEEN, '')
    .replace(BREAKS, ' ')
    .trim();
  const letters = [...line];
  const short = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
  // Else a name in Arabic or Hebrew would turn the digits and words beside it.
  return RIGHT_TO_LEFT.test(short) ? `${ISOLATE}${short}${END_ISOLATE}` : short;
}

/** How many columns a text takes in a fixed-width font, near enough. */
export function widthOf(text: string): number {
  return [...text.replace(UNSEEN, '')].length;
}

/** How many octets a text takes in UTF-8: Apps Script has no TextEncoder. */
export function octetsOf(text: string): number {
  let octets = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}
