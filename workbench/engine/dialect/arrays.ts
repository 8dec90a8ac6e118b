// Arrays, and the statistics that the engine lacks.
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Definition, Functions } from './registry';
import { isError, matrixOf, scalarOf, spread, type Value, wrongValue } from './values';

const normalInverse: Definition = {
  args: ['probability'],
  compute: (probability) => spread([probability], inverseOf),
};

export const arrays: Functions = {
  ARRAY_CONSTRAIN: {
    args: ['range', 'rows', 'columns'],
    compute(range, rows, columns) {
      const [height, width] = [scalarOf(rows).value, scalarOf(columns).value];
      if (typeof height !== 'number' || typeof width !== 'number') return wrongValue('ARRAY_CONSTRAIN needs numbers.');
      return matrixOf(range)
        .slice(0, width)
        .map((column) => column.slice(0, height));
    },
  },
  NORMSINV: normalInverse,
  'NORM.S.INV': normalInverse,
};

function inverseOf(probability: Value): Value {
  if (isError(probability)) return probability;
  const { value } = probability;
  if (typeof value !== 'number') return wrongValue('NORM.S.INV needs a number.');
  if (value <= 0 || value >= 1) return { value: '#NUM!', message: 'A probability lies between 0 and 1.' };
  return { value: quantile(value, 0, 1) };
}
