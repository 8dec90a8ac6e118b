// What the file itself adds up to: the rows that it lists, and its own rows of totals where it has them.
import type { ImportColumn } from '../../derive/import';
import { readingOf, type Values } from '../../schema/checks';
import type { Value } from '../../schema/kinds';
import { readSizes, sumOfSizes } from '../../schema/sizes';
import { readStated, type StatedParsed } from '../../schema/stated';
import { addSums, type SumSpec, type Sums, sumsOf } from '../../schema/sums';
import type { Rows } from './parts';
import { type FileRow, type Plan, type Source, textIn } from './source';

type Reader = (row: FileRow, key: string) => StatedParsed | undefined;

/** Reads the cell of one of our columns; undefined where the file has none for it. */
function readerOf({ view }: Source, { mapping, formats }: Plan): Reader {
  const columns = new Map(view.columns.map((column) => [column.key, column]));
  const text = (row: FileRow, column: ImportColumn) => {
    const origin = mapping[column.key];
    if (!origin) return '';
    return 'fixed' in origin ? origin.fixed : textIn(row, origin.column, column, formats.decimalMark);
  };
  const textsOf = (row: FileRow) => Object.fromEntries(view.columns.map((column) => [column.key, text(row, column)]));
  return (row, key) => {
    const column = columns.get(key);
    if (!column || !mapping[key]) return undefined;
    const reading = { ...view.reading, decimalMark: formats.decimalMark };
    const { readSizes } = column.kind.type === 'sizes' ? readingOf(column, view.rules, reading, textsOf(row)) : {};
    return readStated({ ...column, ...(readSizes ? { readSizes } : {}) }, text(row, column), formats, reading.today);
  };
}

const valueIn = (read: StatedParsed | undefined): Value | undefined => (read?.ok ? read.value : undefined);

/** As far as its cells can be read: its quantity may be that of its sizes, its currency that of its amount. */
function valuesOf(source: Source, read: Reader, row: FileRow): Values {
  const sizes = source.view.columns.find(({ kind }) => kind.type === 'sizes');
  const run = sizes && valueIn(read(row, sizes.key));
  const entries = source.view.sums.flatMap(({ of, times, currency }): [string, Value | undefined][] => {
    const amounts = [of, times ?? of].map((key) => read(row, key));
    const stated = amounts.flatMap((each) => (each?.ok ? (each.currencies ?? []) : []));
    const own = valueIn(amounts[0]) ?? (run === undefined ? undefined : sumOfSizes(readSizes(String(run)) ?? []));
    const rest: [string, Value | undefined][] = times === undefined ? [] : [[times, valueIn(amounts[1])]];
    if (currency === undefined) return [[of, own], ...rest];
    return [[of, own], ...rest, [currency, stated.length === 1 ? stated[0] : valueIn(read(row, currency))]];
  });
  return Object.fromEntries(entries);
}

export function sumsOfRows({ source, plan, rows }: Rows): Sums {
  const read = readerOf(source, plan);
  return sumsOf(
    source.view.sums,
    rows.map((row) => valuesOf(source, read, row)),
  );
}

/** What a file's own totals say of one column: its grand total, else all of its subtotals. */
function ownTotal(totals: readonly number[]): number | undefined {
  const last = totals[totals.length - 1];
  if (last === undefined) return undefined;
  const before = totals.slice(0, -1).reduce((sum, total) => sum + total, 0);
  return totals.length === 1 || Math.abs(before - last) < 1e-4 ? last : before + last;
}

/** What the file's rows of totals say, of the columns that can be compared; undefined where it has none. */
export function ownTotals(all: Rows, totals: readonly FileRow[], listed: Sums): Sums['totals'] | undefined {
  const { source, plan } = all;
  const read = readerOf(source, plan);
  const found = source.view.sums.flatMap((spec): [string, number][] => {
    const name = nameOf(spec, listed);
    if (spec.times !== undefined || name === undefined) return [];
    const stated = totals.map((row) => valueIn(read(row, spec.of))).filter((value) => typeof value === 'number');
    const total = ownTotal(stated);
    return total === undefined ? [] : [[name, total]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** By what name a column is added up: its currency, where all rows have the same. */
function nameOf({ of, currency }: SumSpec, { totals }: Sums): string | undefined {
  if (currency === undefined) return of;
  const currencies = Object.keys(totals).filter((name) => name === '' || /^[A-Z]{3}$/.test(name));
  return currencies.length === 1 ? currencies[0] : undefined;
}

/** In which sums the rows and the file's own totals differ. */
export function contradicted(own: Sums['totals'], listed: Sums): readonly string[] {
  return Object.keys(own).filter((name) => Math.abs((listed.totals[name] ?? 0) - (own[name] ?? 0)) > 0.005);
}

export const allSums = (sums: readonly Sums[]): Sums =>
  sums.reduce((one, other) => addSums(one, other), { rows: 0, totals: {} });
