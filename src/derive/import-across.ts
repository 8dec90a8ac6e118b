// Columns of a file that stand beside each other, one for each size: an order form, a chart of measurements.
import { plainName } from '../schema/file-words';
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
  /** Our column of the total behind them, and where that stands: what the sizes do not add up to is told. */
  readonly total?: { readonly [key: string]: number };
}

/** What a column of pieces beside sizes is called; elsewhere a total may be an amount. */
const TOTAL = /^(?:grand )?(?:total|tot|sum|suma)(?: (?:pcs|pieces|qty|quantity|units|uds|unidades|cantidad|piezas))?$/;

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
  const last = columns[columns.length - 1]?.column ?? 0;
  const { total, ...rest } = across;
  const isTotal = total !== undefined && found[total] === undefined && TOTAL.test(plainName(titles[last + 1] ?? ''));
  return columns.length < 2 ? undefined : { columns, ...rest, ...(isTotal ? { total: { [total]: last + 1 } } : {}) };
}
