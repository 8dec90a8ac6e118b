// The rows of a tall tab, of which no more is read than is looked at: a few rows by themselves, or a column at once.
import type { Cell } from '../schema/cells';
import type { Tab } from './ports';

type Cells = { readonly [key: string]: Cell };

/** Shorter tabs are read whole, with one call: that takes less than a call for each column that is looked at. */
export const TALL = 2_000;
/** In so many rows a column is read with all that stands beside it: what looks at it in more goes through them all. */
const MOST_ROWS = 3;

export interface SparseRows {
  readonly count: number;
  /** A column from row 2 on. */
  column(key: string): readonly Cell[];
  /** The cells of a row by its index, each read when it is looked at. */
  cellsAt(index: number): Cells;
  /** Whether every row still stands where it stood when the first columns were read. */
  stands(): boolean;
}

/** An object of these keys whose values are asked for one by one. */
export function lazily<Value>(keys: readonly string[], ask: (key: string) => Value): { readonly [key: string]: Value } {
  const has = (key: string | symbol): key is string => typeof key === 'string' && keys.includes(key);
  return new Proxy<{ readonly [key: string]: Value }>(
    {},
    {
      get: (_, key) => (has(key) ? ask(key) : undefined),
      has: (_, key) => has(key),
      ownKeys: () => [...keys],
      getOwnPropertyDescriptor: (_, key) =>
        has(key) ? { value: ask(key), enumerable: true, configurable: true } : undefined,
    },
  );
}

/** `keys` are the columns that stand on the sheet, and `id` is the one that tells its rows apart. */
export function sparseRows(tab: Tab, keys: readonly string[], id: string): SparseRows {
  const read = (key: string): readonly Cell[] => tab.sweep([key]).rows.map(([cell = '']) => cell);
  const ids = read(id);
  const columns = new Map([[id, ids]]);
  const rows = new Map<number, Cells>();
  const missed = new Map<string, number>();
  let isMoved = false;

  function column(key: string): readonly Cell[] {
    const known = columns.get(key);
    if (known) return known;
    const cells = read(key);
    isMoved ||= cells.length !== ids.length;
    columns.set(key, cells);
    return cells;
  }

  function row(index: number): Cells {
    const [cells = []] = tab.read(keys, { first: index + 2, count: 1 });
    const byKey = Object.fromEntries(keys.map((key, place): [string, Cell] => [key, cells[place] ?? '']));
    isMoved ||= byKey[id] !== ids[index];
    rows.set(index, byKey);
    return byKey;
  }

  function cellAt(index: number, key: string): Cell {
    const known = columns.get(key)?.[index] ?? rows.get(index)?.[key];
    if (known !== undefined) return known;
    const misses = (missed.get(key) ?? 0) + 1;
    missed.set(key, misses);
    return (misses > MOST_ROWS ? column(key)[index] : row(index)[key]) ?? '';
  }

  return {
    count: ids.length,
    column,
    cellsAt: (index) => lazily(keys, (key) => cellAt(index, key)),
    stands: () => !isMoved && read(id).every((cell, index) => cell === ids[index]),
  };
}
