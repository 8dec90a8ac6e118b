// Reads back what an import wrote: the rows of its ids as they stand on the sheet now, added up.

import { normaliseKey, readCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { NO_SUMS, type Sums, sumsOf } from '../schema/sums';
import { keyColumn } from '../schema/table';
import { readKeys } from '../schema/wire';
import { tabNamed } from '../tabs';
import type { Refusal } from './api';
import type { Workbook } from './ports';

/** What the rows of these ids add up to; of an id that stands twice, the upper row counts. */
export function readBack(workbook: Workbook, name: string, sent: unknown): Sums | { readonly refused: Refusal } {
  const { table, imports } = tabNamed(name);
  const tab = workbook.tab(table);
  if (!tab) return { refused: 'notSetUp' };
  const waiting = new Set(readKeys(sent).map(normaliseKey));
  const specs = imports?.sums;
  if (!specs) return NO_SUMS;
  const id = keyColumn(table);
  const summed = specs.flatMap(({ of, times, currency }) => [of, times ?? of, currency ?? of]);
  const keys = [...new Set([id, ...summed])].filter((key) => !tab.missing.includes(key));
  const rows = tab.read(keys).flatMap((cells): readonly Values[] => {
    const values = Object.fromEntries(
      keys.map((key, index) => [key, readCell(table.inputs[key]?.kind ?? { type: 'text' }, cells[index] ?? '')]),
    );
    return waiting.delete(normaliseKey(values[id])) ? [values] : [];
  });
  return sumsOf(specs, rows);
}
