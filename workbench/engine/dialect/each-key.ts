// The engine's own functions, called key by key.
import {
  type Argument,
  type Compute,
  type FunctionContext,
  isError,
  isMatrix,
  type Matrix,
  scalarOf,
  spread,
  type Value,
} from './values';

/** The engine's own function, called once for each key. */
export function each(
  context: FunctionContext,
  compute: Compute,
  args: Argument[],
  spreading: readonly number[],
): Value | Matrix {
  const keys = spreading.map((index) => args[index]);
  const single = keys.every((key) => !isMatrix(key) || (key.length === 1 && key[0]?.length === 1));
  const call = (values: readonly Value[]) => {
    const own = [...args];
    for (const [index, at] of spreading.entries()) own[at] = values[index];
    return compute.apply(context, own);
  };
  if (single) return call(keys.map(scalarOf));
  return spread(keys, (...values) => {
    const failed = values.find(isError);
    return failed ?? scalarOf(attempt(() => call(values)));
  });
}

/** A native function throws its error. */
export function attempt(work: () => Value | Matrix): Value | Matrix {
  try {
    return work();
  } catch (reason) {
    if (typeof reason === 'object' && reason !== null && 'value' in reason) return reason as Value;
    throw reason;
  }
}
