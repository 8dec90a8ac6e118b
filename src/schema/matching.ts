// Which suggestions fit what was typed: those that begin with it, then those with a word that does, then the rest.

/** What may be meant: a value, and what is told of it beside. */
export interface Suggestion {
  readonly value: string;
  readonly title?: string;
}

/** As many as are sent for a field, and as many as a list shows. */
export const MOST_SUGGESTIONS = 50;

/** Without case and accents, so that `senor` finds `Señor`. */
export function plain(text: string): string {
  const bare = /[^ -~]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
  return bare.toLowerCase().trim();
}

function rank({ value, title = '' }: Suggestion, typed: string): number {
  const own = plain(value);
  if (own.startsWith(typed)) return 0;
  const whole = title === '' ? own : `${own} ${plain(title)}`;
  let at = whole.indexOf(typed);
  if (at < 0) return 3;
  while (at > 0 && !/[\s,/-]/.test(whole.charAt(at - 1))) at = whole.indexOf(typed, at + 1);
  return at < 0 ? 2 : 1;
}

/** Within a rank the order stays: most recent first. No more are looked at once enough begin with what was typed. */
export function matching(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const wanted = plain(typed);
  const [first, ...others]: [Suggestion[], ...Suggestion[][]] = [[], [], []];
  for (const suggestion of suggestions) {
    [first, ...others][rank(suggestion, wanted)]?.push(suggestion);
    if (first.length === MOST_SUGGESTIONS) break;
  }
  return [first, ...others].flat().slice(0, MOST_SUGGESTIONS);
}

/** The suggestion whose value was typed in full. */
export function exact(suggestions: readonly Suggestion[], typed: string): Suggestion | undefined {
  const wanted = plain(typed);
  return suggestions.find(({ value }) => plain(value) === wanted);
}
