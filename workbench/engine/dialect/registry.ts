// Adds functions to the engine's registry, or replaces its own.
import type { Engine } from '../engine';
import type { Compute } from './values';

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
