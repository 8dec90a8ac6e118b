// Which rows of a file stand in the tab already, and in what they differ from the rows that stand there.
import { normaliseKey } from '../schema/cells';
import type { Values } from '../schema/checks';
import { isPlaceholder } from '../schema/file-words';
import type { Value } from '../schema/kinds';
import { keyColumn } from '../schema/table';
import { type Importable, specOf } from './import';

/** Rows waiting to be claimed, by what is compared. */
function pool<Row extends Values>(rows: Iterable<Row>, keyOf: (row: Values) => string): Map<string, Row[]> {
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = waiting.get(key);
    if (same) same.push(row);
    else waiting.set(key, [row]);
  }
  return waiting;
}

const keyOver = (tab: Importable, keys: readonly string[]) => (row: Values) =>
  JSON.stringify(keys.map((key) => plainValue(tab, key, row[key])));

/** A value as it names a row: the number of a parcel is the same with blanks and hyphens in it or without. */
function plainValue({ table }: Importable, key: string, value: Value | undefined): string {
  const plain = normaliseKey(value);
  return table.inputs[key]?.hint?.of === 'tracking' ? plain.replace(/[\s-]/g, '') : plain;
}

/** A text by which a row is told from others; undefined where it fills in nothing that names it. */
function identityOf(tab: Importable): (row: Values) => string | undefined {
  const lists = specOf(tab).naturalKeys;
  const says = (row: Values, key: string) => row[key] !== undefined && !isPlaceholder(row[key]);
  return (row) => {
    const list = lists.find(([first = '']) => says(row, first));
    if (!list) return undefined;
    const told = list.map((key) => (says(row, key) ? plainValue(tab, key, row[key]) : ''));
    return `${lists.indexOf(list)}${JSON.stringify(told)}`;
  };
}

export interface Found<Row> {
  /** The row that each row of the file is, by its place there. */
  readonly there: ReadonlyMap<number, Row>;
  /** Those that claim it by what names it alone, so that another that is equal to it in all would come first. */
  readonly likened: ReadonlySet<number>;
}

/** Standing rows to which lines elsewhere in the file have a claim. */
interface Claimed<Row> {
  /** By their ids: no row without one may claim them. */
  readonly brought?: Iterable<Row>;
  /** By what names them alone: only a row that is equal in all may. */
  readonly reserved?: Iterable<Row>;
}

/**
 * Which rows of a file are there: for each, the row that it is, by its place in the file. A row with an id of its own
 * is that row or a new one. Every other row claims one standing row and no more, first one that is equal in all that
 * the file says, then one of the same identity: so two equal lines of one file both come in, and neither does when the
 * file is read again.
 */
export function findThere<Row extends Values>(
  tab: Importable,
  { keys, rows }: { readonly keys: readonly string[]; readonly rows: readonly (Values | undefined)[] },
  standing: readonly Row[],
  { brought, reserved }: Claimed<Row> = {},
): Found<Row> {
  const { table } = tab;
  const id = keyColumn(table);
  const there = new Map<number, Row>();
  const free = new Set(standing);
  const isNamed = (row: Values) => row[id] !== undefined;
  const named = new Map(standing.filter(isNamed).map((row) => [normaliseKey(row[id]), row]));
  rows.forEach((row, index) => {
    const own = row && isNamed(row) ? named.get(normaliseKey(row[id])) : undefined;
    if (!own) return;
    there.set(index, own);
    free.delete(own);
  });
  for (const row of brought ?? []) free.delete(row);
  const claim = (keyOf: (row: Values) => string | undefined) => {
    const waiting = pool(free, (row) => keyOf(row) ?? '');
    rows.forEach((row, index) => {
      if (!row || there.has(index) || isNamed(row)) return;
      const key = keyOf(row);
      const claimed = key === undefined ? undefined : waiting.get(key)?.shift();
      if (!claimed) return;
      there.set(index, claimed);
      free.delete(claimed);
    });
  };
  // What is frozen when it is left blank does not stand there as the file says it.
  const said = keys.filter((key) => key !== id && table.inputs[key]?.blankTakes === undefined);
  claim(keyOver(tab, said));
  const equal = new Set(there.keys());
  for (const row of reserved ?? []) free.delete(row);
  claim(identityOf(tab));
  return { there, likened: new Set([...there.keys()].filter((row) => !equal.has(row))) };
}

/** A field in which a row of a file differs from the row that stands there. */
export interface Difference {
  readonly key: string;
  /** Undefined where nothing stands there. */
  readonly was: Value | undefined;
  readonly becomes: Value;
  /** Whether most people would want it changed: not a date, no remark, not what is settled, nothing that never changes. */
  readonly likely: boolean;
  /** It never changes once it is filled in. */
  readonly immutable?: boolean;
}

/** What the file fills in otherwise than it stands; what it leaves blank stays. `settled` are the columns that hold something. */
export function differencesOf(
  tab: Importable,
  row: Values,
  standing: Values,
  settled: (column: string) => boolean,
): readonly Difference[] {
  const { table } = tab;
  const { settledBy, unreadInto } = specOf(tab);
  return Object.entries(table.inputs).flatMap(([key, { kind, immutable }]): readonly Difference[] => {
    const [becomes, was] = [row[key], standing[key]];
    if (key === keyColumn(table) || becomes === undefined) return [];
    if (isSame(becomes, was) || plainValue(tab, key, becomes) === plainValue(tab, key, was)) return [];
    const isNote = key === unreadInto && was !== undefined;
    if (isNote && saysAll(was, becomes)) return [];
    const isFixed = immutable === true && was !== undefined;
    const by = settledBy?.[key];
    const likely =
      !isFixed && !isNote && (was === undefined || (kind.type !== 'date' && !(by !== undefined && settled(by))));
    return [{ key, was, becomes, likely, ...(isFixed ? { immutable: true } : {}) }];
  });
}

/** Whether remarks hold every part of others: what a person has written beside them since makes no other row. */
function saysAll(was: Value, becomes: Value): boolean {
  const parts = (text: Value) => String(text).split(';').map(normaliseKey);
  const said = parts(was);
  return parts(becomes).every((part) => said.includes(part));
}

function isSame(one: Value, other: Value | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-9;
  return normaliseKey(one) === normaliseKey(other);
}
