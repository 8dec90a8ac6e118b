// What a record holds under a name that somebody typed: `constructor` is a word like any other, and every object has one.

export const own = <Value>(record: { readonly [name: string]: Value }, name: string): Value | undefined =>
  new Map(Object.entries(record)).get(name);
