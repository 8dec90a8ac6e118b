// Where the columns of a tab stood last, kept with the spreadsheet: header and cells can then be read in one call.
import type { Memory } from './memory';

type Columns = { readonly [key: string]: number };

export interface Places {
  /** Undefined while nobody remembers every column. */
  last(): Columns | undefined;
  /** What is to be remembered where these are the columns; nothing where that is known. */
  news(columns: Columns): readonly (readonly [name: string, numbers: string])[];
}

const nameOf = (table: string) => `columns.${table}`;

/** Whether anything is remembered of a tab. */
export const isRemembered = (memory: Memory, table: string): boolean => memory.all().has(nameOf(table));

/** `keys` are those of every column that is declared, in their order: their numbers alone are kept. */
export function openPlaces(memory: Memory, table: string, keys: readonly string[]): Places {
  const name = nameOf(table);
  return {
    last() {
      const numbers = memory.all().get(name)?.split(',').map(Number) ?? [];
      return numbers.length === keys.length
        ? Object.fromEntries(keys.map((key, index) => [key, numbers[index] ?? 0]))
        : undefined;
    },
    news(columns) {
      const numbers = keys.map((key) => columns[key] ?? 0).join();
      return memory.all().get(name) === numbers ? [] : [[name, numbers]];
    },
  };
}
