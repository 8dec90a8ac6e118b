// An input column as the evaluator reads it: its cells, made ready at first need.
import type { Cell } from '../schema/cells';
import type { Compute } from './dialect/calls';
import { type Scalar, scalarOf } from './dialect/scalar';

interface Filled {
  readonly cells: { readonly [key: string]: Cell };
}

export function inputColumn(rows: readonly Filled[], key: string): Compute {
  let cells: readonly Scalar[] | undefined;
  return (row) => {
    cells ??= rows.map((filled) => scalarOf(filled.cells[key]));
    return cells[row] ?? null;
  };
}
