// Adds functions to the engine's registry, or replaces its own.
import type { Engine } from '../engine';
import { type Compute, isMatrix, type Matrix, type Value } from './values';

export interface Definition {
  /** Names of arguments; `?` at the end: may be left out; `…` at the end: may repeat. */
  readonly args: readonly string[];
  readonly compute: Compute;
}

export type Functions = Readonly<Record<string, Definition>>;

export function define(engine: Engine, functions: Functions): void {
  for (const [name, { args, compute }] of Object.entries(functions)) {
    const description = {
      description: name,
      category: 'Google',
      isExported: false,
      args: args.map((argument) => engine.helpers.arg(signature(argument), argument)),
      compute: compute as never,
    };
    engine.registries.functionRegistry.replace(name, description);
  }
}

/** Functions of the engine that make an array: its values no longer know of the cells that they came from. */
const makers = ['HSTACK', 'VSTACK', 'ARRAY.LITERAL', 'FILTER', 'UNIQUE', 'CHOOSECOLS', 'CHOOSEROWS', 'TRANSPOSE'];

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
  return isMatrix(result) ? result.map((column) => column.map(withoutPlace)) : result;
}

function withoutPlace(known: Value): Value {
  if (!('position' in known)) return known;
  const { value, format, message } = known;
  return { value, ...(format ? { format } : {}), ...(message ? { message } : {}) };
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
