// How a row is called when it is shown to a person.
import type { Cell } from '../schema/cells';
import { wordOf } from '../schema/kinds';
import { labelled, type SheetLanguage, wordTo } from '../schema/labels';
import { reader } from '../schema/reader';
import { namingColumns, type Table } from '../schema/table';

type Row = { readonly [key: string]: Cell | undefined };

/** What a row is found by: its id, or what names it: `Budget, Freight`. '' when it has none. */
export function rowName(table: Table, row: Row): string {
  return namingColumns(table)
    .map((key) => row[key])
    .filter((value) => value !== undefined)
    .join(', ');
}

/** Whom a row is with: a name, or a party that each language has its own word for. */
export function partyOf(table: Table, party: string, language: SheetLanguage = reader): string {
  const kind = labelled(table, language).inputs[table.counterparty ?? '']?.kind;
  return kind === undefined ? party : wordOf(kind, party);
}

/** The title columns of a row that hold something: `Linen shirt, Ecru`. */
export function rowTitle(table: Table, row: Row): string {
  return (table.title ?? [])
    .flatMap((key) => (row[key] === undefined ? [] : wordTo(table, key, String(row[key]))))
    .join(', ');
}
