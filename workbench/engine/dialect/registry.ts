// Adds functions to the engine's registry, or replaces its own.
import { firstOfRising, headIn } from '../columns';
import type { Engine } from '../engine';
import { again, type RowWise } from './again';
import {
  BLANK,
  type Compute,
  columnOf,
  isError,
  isMatrix,
  type Matrix,
  type Scalar,
  spread,
  type Value,
} from './values';

export interface Definition {
  /** Names of arguments; `?` at the end: may be left out; `…` at the end: may repeat. */
  readonly args: readonly string[];
  readonly compute: Compute;
  /** Which arguments it takes row by row, where each row of its result depends on the same row of these alone. */
  readonly rowWise?: RowWise;
}

export type Functions = Readonly<Record<string, Definition>>;

export function define(engine: Engine, functions: Functions): void {
  for (const [name, { args, compute, rowWise }] of Object.entries(functions)) {
    const description = {
      description: name,
      category: 'Google',
      isExported: false,
      args: args.map((argument) => engine.helpers.arg(signature(argument), argument)),
      compute: compute as never,
    };
    const registry = engine.registries.functionRegistry as unknown as Registry;
    registry.replace(name, description);
    // The engine looks every value of every result through for the name of the function; ours name theirs themselves.
    registry.mapping[name] = function (...args) {
      try {
        if (!rowWise) return asValues(compute.apply(this, args), name);
        const { locale } = this;
        return again({ name, rowWise, locale }, args, (own) => asValues(compute.apply(this, [...own]), name));
      } catch (reason) {
        return failure(reason, name);
      }
    };
  }
}

interface Registry {
  replace(name: string, description: object): void;
  readonly mapping: { [name: string]: Compute };
}

/** A function of the engine's own, called by one of ours, gives bare numbers and texts. */
function asValues(result: unknown, name: string): Value | Matrix {
  if (!Array.isArray(result)) return isValue(result) ? namedFor(result, name) : { value: (result ?? null) as Scalar };
  const columns = result as readonly (readonly unknown[])[];
  if (columns[0]?.[0] === undefined || isValue(columns[0][0])) return result as Matrix;
  return columns.map((column) => column.map((value) => ({ value: value as Scalar })));
}

/** What a function of the engine throws is its result. */
export function failure(reason: unknown, name: string): Value {
  if (typeof reason !== 'object' || reason === null || !('value' in reason)) throw reason;
  return namedFor(reason as Value, name);
}

function namedFor(value: Value, name: string): Value {
  const { message } = value;
  return message?.includes(PLACEHOLDER) ? { ...value, message: message.replace(PLACEHOLDER, name) } : value;
}

const PLACEHOLDER = '[[FUNCTION_NAME]]';

/** Functions of the engine that take single values, over arrays: each row once, and the blank rows below once for all. */
export function spreading(engine: Engine, names: readonly string[]): Functions {
  const spread1 = (name: string): Definition => {
    const compute = native(engine, name);
    return {
      args: argumentsOf(engine, name),
      rowWise: 'all',
      compute(...args) {
        const one = (...values: Value[]): Value => {
          const error = values.find(isError);
          if (error) return error;
          try {
            const result: unknown = compute.apply(this, values);
            return namedFor(isValue(result) ? result : { value: result as Scalar }, name);
          } catch (reason) {
            return failure(reason, name);
          }
        };
        return spread(args, one);
      },
    };
  };
  return Object.fromEntries(names.map((name) => [name, spread1(name)]));
}

const isValue = (result: unknown): result is Value =>
  typeof result === 'object' && result !== null && 'value' in result;

/** Functions of the engine that make an array: its values no longer know of the cells that they came from. */
const makers = ['ARRAY.LITERAL', 'FILTER', 'UNIQUE', 'CHOOSECOLS', 'CHOOSEROWS', 'TRANSPOSE'];

export function detachArrays(engine: Engine): void {
  const registry = engine.registries.functionRegistry;
  for (const name of makers) {
    const known = registry.content[name];
    if (!known) throw new Error(`The engine has no function ${name}.`);
    const compute = native(engine, name);
    const detaching: Compute = function (...args) {
      return detached(compute.apply(this, args));
    };
    registry.replace(name, { ...known, compute: detaching as never });
  }
}

export function detached(result: Value | Matrix): Value | Matrix {
  return isMatrix(result) ? result.map(detachedColumn) : result;
}

function detachedColumn(column: readonly Value[]): readonly Value[] {
  const first = firstOfRising(column);
  if (first !== undefined) return column;
  const at = (row: number) => withoutPlace(column[row] ?? BLANK);
  return columnOf(column.length, column.length === 1 ? 1 : headIn(column), at);
}

function withoutPlace(known: Value): Value {
  if (!('position' in known)) return known;
  const { value, format, message } = known;
  return { value, ...(format ? { format } : {}), ...(message ? { message } : {}) };
}

/** The engine's own list of a function's arguments, in our writing. */
export function argumentsOf(engine: Engine, name: string): readonly string[] {
  const known = engine.registries.functionRegistry.content[name];
  return (known?.args ?? []).map(({ name: arg, optional, default: hasDefault, repeating }) => {
    if (repeating) return `${arg}…`;
    return optional || hasDefault ? `${arg}?` : arg;
  });
}

function signature(argument: string): string {
  if (argument.endsWith('…')) return `${argument.slice(0, -1)} (any, range, optional, repeating)`;
  if (argument.endsWith('?')) return `${argument.slice(0, -1)} (any, range, optional)`;
  return `${argument} (any, range)`;
}

/** The engine's own function, for the cases in which it agrees with Google. */
export function native(engine: Engine, name: string): Compute {
  const known = engine.registries.functionRegistry.content[name];
  if (!known) throw new Error(`The engine has no function ${name}.`);
  return known.compute as unknown as Compute;
}
