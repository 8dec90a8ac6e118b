// Columns of a file that stand beside each other, one for each size: an order form, a chart of measurements.
import { normaliseKey } from '../schema/keys';
import { isSizeName, sizeNamed } from '../schema/size-block';
import type { SizeLists } from '../schema/size-lists';
import { type Importable, specOf } from './import';

export interface Across {
  /** Those of the file, each with its size. */
  readonly columns: readonly { readonly column: number; readonly size: string }[];
  /** Our column that their cells fill in. */
  readonly value: string;
  /** Our column of the size, where each size is a row of its own; absent where they are one breakdown. */
  readonly size?: string;
}

/** What a title says of a size: `Size S`, `Sizes › S`. */
const sizeIn = (title: string): string =>
  sizeNamed(
    (title.split(' › ').pop() ?? '')
      .trim()
      .replace(/^(?:size|talla)\s+/i, '')
      .replace(/\s+/g, ' '),
  );

/** Undefined where fewer than two columns are called by a size, or the file has a column of its own for what they say. */
export function acrossIn(
  tab: Importable,
  titles: readonly string[],
  found: { readonly [key: string]: number },
  { scales }: SizeLists,
): Across | undefined {
  const { across } = specOf(tab);
  if (!across || found[across.value] !== undefined || (across.size && found[across.size] !== undefined))
    return undefined;
  const known = new Set(scales.flatMap(({ sizes }) => sizes.map(normaliseKey)));
  const taken = new Set(Object.values(found));
  const columns = titles.flatMap((title, column) => {
    const size = sizeIn(title);
    return !taken.has(column) && (known.has(normaliseKey(size)) || isSizeName(size)) ? [{ column, size }] : [];
  });
  return columns.length < 2 ? undefined : { columns, ...across };
}
