// An input column as the evaluator reads it: each cell is made ready at its first need.
import type { Cell } from '../schema/cells';
import type { Compute } from './dialect/calls';
import { scalarOf } from './dialect/scalar';
import { onceOfMany } from './once';

interface Filled {
  readonly cells: { readonly [key: string]: Cell };
}

export const inputColumn = (rows: readonly Filled[], key: string): Compute =>
  onceOfMany(rows.length, (row) => (rows[row] ? scalarOf(rows[row].cells[key]) : null));
