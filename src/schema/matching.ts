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
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}

function rank({ value, title = '' }: Suggestion, typed: string): number {
  const [own, whole] = [plain(value), plain(`${value} ${title}`)];
  if (own.startsWith(typed)) return 0;
  if (whole.split(/[\s,/-]+/).some((word) => word.startsWith(typed))) return 1;
  return whole.includes(typed) ? 2 : 3;
}

/** Within a rank the order stays: most recent first. */
export function matching(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const wanted = plain(typed);
  return suggestions
    .map((suggestion) => ({ suggestion, rank: wanted === '' ? 0 : rank(suggestion, wanted) }))
    .filter((candidate) => candidate.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ suggestion }) => suggestion);
}

/** The suggestion whose value was typed in full. */
export function exact(suggestions: readonly Suggestion[], typed: string): Suggestion | undefined {
  const wanted = plain(typed);
  return suggestions.find(({ value }) => plain(value) === wanted);
}
