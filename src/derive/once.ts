// What is asked or computed once, at first need.

export function once<Value>(ask: () => Value): () => Value {
  let answer: { readonly value: Value } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

/** What a map holds, made at the first need. */
export function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** Of a few rows among thousands. */
export function onceOfFew<Value>(compute: (row: number) => Value): (row: number) => Value {
  const known = new Map<number, Value>();
  return (row) => kept(known, row, () => compute(row));
}

/** Of most of `count` rows. */
export function onceOfMany<Value>(count: number, compute: (row: number) => Value): (row: number) => Value {
  const known = new Array<Value | undefined>(count).fill(undefined);
  return (row) => {
    const seen = known[row];
    if (seen !== undefined) return seen;
    const value = compute(row);
    known[row] = value;
    return value;
  };
}
