// Neighbours that belong together, so that service calls go by run and not one by one.

export interface RunOf<Value> {
  /** The index of its first item. */
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

/** Neighbouring items of which `sameBy` says the same. */
export function runsBy<Item, Value>(
  items: readonly Item[],
  sameBy: (item: Item, index: number) => Value,
): readonly RunOf<Value>[] {
  const runs: { first: number; count: number; value: Value }[] = [];
  items.forEach((item, index) => {
    const value = sameBy(item, index);
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

/** Runs of numbers that follow one another; the numbers in rising order. */
export function unbroken(numbers: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  return runsBy(numbers, (number, index) => number - index).map(({ first, count }) => ({
    start: numbers[first] ?? 0,
    count,
  }));
}
