// What rows of a file add up to, by which a person sees that none is missing: pieces, and money by currency.
import type { Values } from './checks';

/** A column that is added up; `times` another, and apart for each value of `currency`. */
export interface SumSpec<Key extends string = string> {
  readonly of: Key;
  readonly times?: Key;
  readonly currency?: Key;
}

/** By the key of the column, or by the currency; '' where a row says none. */
export interface Sums {
  readonly rows: number;
  readonly totals: { readonly [name: string]: number };
}

export const NO_SUMS: Sums = { rows: 0, totals: {} };

/** Millionths: the last figures of a long sum of fractions are the computer's, not the file's. */
const rounded = (sum: number): number => Math.round(sum * 1e6) / 1e6;

export function sumsOf(specs: readonly SumSpec[], rows: readonly Values[]): Sums {
  const totals: { [name: string]: number } = {};
  for (const row of rows) {
    for (const { of, times, currency } of specs) {
      const factors = [row[of], times === undefined ? 1 : row[times]].map(Number);
      const amount = factors.reduce((product, factor) => product * factor, 1);
      const name = currency === undefined ? of : String(row[currency] ?? '');
      if (Number.isFinite(amount)) totals[name] = rounded((totals[name] ?? 0) + amount);
    }
  }
  return { rows: rows.length, totals };
}

export function addSums(one: Sums, other: Sums, sign: 1 | -1 = 1): Sums {
  const totals = { ...one.totals };
  for (const [name, sum] of Object.entries(other.totals)) totals[name] = rounded((totals[name] ?? 0) + sign * sum);
  return { rows: one.rows + sign * other.rows, totals };
}

/** Where two differ: the name of each sum, '' for the rows themselves. */
export function differingSums(one: Sums, other: Sums): readonly string[] {
  const { rows, totals } = addSums(one, other, -1);
  const names = Object.entries(totals).flatMap(([name, sum]) => (Math.abs(sum) < 1e-4 ? [] : [name]));
  return rows === 0 ? names : ['', ...names];
}
