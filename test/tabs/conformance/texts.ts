// The texts of a view that a person reads, and those among them that only the program should know.
import { tables } from '../../../src/tabs';

/** Keys that nobody would write: with a capital inside, as `shippedOn`. */
const rawKeys = new Set(
  tables
    .flatMap(({ inputs, computed }) => [...Object.keys(inputs), ...Object.keys(computed)])
    .filter((key) => /[a-z][A-Z]/.test(key)),
);

/** Every text of a view that a person reads; by what the page knows things is left out. */
function textsOf(view: unknown): readonly string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, part]) => {
    const isName = key === 'name' && 'label' in view;
    return isName || key === 'href' ? [] : textsOf(part);
  });
}

/** The texts that show what only the program should know. */
export const slips = (view: unknown) =>
  textsOf(view).filter(
    (text) => /undefined|\[object|\bNaN\b|\bnull\b/.test(text) || text.split(/\W+/).some((word) => rawKeys.has(word)),
  );
