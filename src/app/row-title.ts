// How a row is called when it is shown to a person.
import type { Value } from '../schema/kinds';
import type { Table } from '../schema/table';

/** The title columns of a row that hold something: `Linen shirt, Ecru`. */
export function rowTitle(table: Table, row: { readonly [key: string]: Value | undefined }): string {
  return (table.title ?? [])
    .map((key) => row[key])
    .filter((value) => value !== undefined)
    .join(', ');
}
