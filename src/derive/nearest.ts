// The nearest in a list that rises, by halving: thousands of rows are looked for among thousands.

/** How many come before `number` in a list that rises by it. */
export function countBefore<Item>(rising: readonly Item[], numberOf: (item: Item) => number, number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = rising[middle];
    if (item !== undefined && numberOf(item) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
