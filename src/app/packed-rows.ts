// The rows that a step added, in few letters: their ids as runs, and prints of what stood in them.

import { printOf, printsIn } from '../derive/print';
import type { Book } from '../domain/book';
import type { Cell } from '../schema/cells';
import { formatId, idNumber, idPrefix, type Table } from '../schema/table';
import type { PackedRows } from '../schema/wire';
import { tableNamed } from '../tabs';
import * as en from '../text/en';
import type { Undo } from './api';

/** As many prints as are kept of the rows of one table: of more rows, several share one. */
const MOST_PRINTS = 400;

type Cells = { readonly [key: string]: Cell };

/** What a row holds, whatever columns a later release has beside these. */
const textOf = (cells: Cells): string =>
  JSON.stringify(
    Object.entries(cells)
      .filter(([, cell]) => cell !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

function packIds(table: Table, ids: readonly string[]): PackedRows['ids'] {
  const prefix = idPrefix(table);
  const packed: (string | [string, number])[] = [];
  ids.forEach((id, index) => {
    const last = packed[packed.length - 1];
    const before = ids[index - 1];
    const follows =
      prefix !== undefined && before !== undefined && formatId(prefix, idNumber(prefix, before) + 1) === id;
    if (follows && Array.isArray(last)) last[1] += 1;
    else if (prefix !== undefined && formatId(prefix, idNumber(prefix, id)) === id) packed.push([id, 1]);
    else packed.push(id);
  });
  return packed;
}

function unpackIds(table: Table, packed: PackedRows['ids']): readonly string[] {
  const prefix = idPrefix(table) ?? '';
  return packed.flatMap((run) => {
    if (typeof run === 'string') return [run];
    const [first, count] = run;
    return Array.from({ length: count }, (_, index) => formatId(prefix, idNumber(prefix, first) + index));
  });
}

/** The parts of a list, `size` each. */
const partsOf = <Each>(all: readonly Each[], size: number): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** A way back with its added rows packed. */
export function packed(undo: Undo): Undo {
  const names = [...new Set(undo.remove.map(({ table }) => table))];
  const rows = names.map((name): PackedRows => {
    const own = undo.remove.filter(({ table }) => table === name);
    const size = Math.ceil(own.length / MOST_PRINTS);
    const prints = partsOf(own, size).map((some) => printOf(some.map(({ cells }) => textOf(cells)).join()));
    const ids = own.map(({ id }) => id);
    return { table: name, ids: packIds(tableNamed(name), ids), size, prints: prints.join('') };
  });
  return { ...undo, remove: [], packed: rows };
}

/** The way back with its rows as they stand now, or which of them were changed since. */
export function unpacked(book: Book, undo: Undo): Undo | { readonly changed: Changed } {
  const changed: Changed[number][] = [];
  const remove = (undo.packed ?? []).flatMap(({ table: name, ids, size, prints }) => {
    const table = tableNamed(name);
    const known = printsIn(prints);
    return partsOf(unpackIds(table, ids), size).flatMap((some, at) => {
      const rows = some.map((id) => ({ table: name, id, cells: book.find(table, id)?.cells }));
      const standing = rows.flatMap(({ cells, ...row }) => (cells ? [{ ...row, cells }] : []));
      const isWhole = standing.length === some.length;
      if (isWhole && printOf(standing.map(({ cells }) => textOf(cells)).join()) === known[at]) {
        return standing;
      }
      const gone = rows.find(({ cells }) => !cells)?.id;
      const [first = '', last = ''] = [some[0], some[some.length - 1]];
      const id = gone ?? (first === last ? first : en.said.idsFrom(first, last));
      changed.push({ table: name, id, fields: gone === undefined ? [en.said.aCell] : [] });
      return [];
    });
  });
  return changed.length > 0 ? { changed } : { ...undo, remove: [...undo.remove, ...remove], packed: undefined };
}

type Changed = readonly { readonly table: string; readonly id: string; readonly fields: readonly string[] }[];
