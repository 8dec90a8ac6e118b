// What a formula is computed in: its cells and literals, and the names that LET and LAMBDA have given.
import type { Argument, FunctionContext, Matrix, Value } from '../dialect/values';

/** What a compiled formula is called with, and upon. */
export interface Run {
  readonly formula: {
    readonly literalValues: { readonly numbers: readonly Value[]; readonly strings: readonly Value[] };
    readonly symbols: readonly string[];
  };
  readonly references: readonly unknown[];
  cell(reference: unknown): Value;
  range(reference: unknown): Matrix;
  symbol(name: string, isRange: boolean): Argument;
  readonly context: FunctionContext & Readonly<Record<string, unknown>>;
}

/** Computed when it is first asked for, and only then. Asked for a range, a single cell gives itself as one. */
export type Bound = (asRange: boolean) => Argument;

/** The innermost name first. */
export interface Scope {
  readonly run: Run;
  readonly name?: string;
  readonly bound?: Bound;
  readonly outer?: Scope;
}

export const within = (outer: Scope, name: string, bound: Bound): Scope => ({ run: outer.run, name, bound, outer });

export function boundAs(scope: Scope, name: string): Bound | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) if (at.name === name) return at.bound;
  return undefined;
}

export type Evaluate = (scope: Scope) => Argument;

const FUNCTION = Symbol('what LAMBDA makes');

/** In a cell it shows the error that it is without a call. */
interface Lambda extends Value {
  readonly [FUNCTION]: (args: readonly Bound[]) => Argument;
}

export function lambda(call: (args: readonly Bound[]) => Argument): Lambda {
  return { value: '#N/A', message: 'A LAMBDA stands here that nothing calls.', [FUNCTION]: call };
}

/** The function that a value is; undefined for any other value. */
export function functionIn(value: Argument): ((args: readonly Bound[]) => Argument) | undefined {
  return (value as Lambda | undefined)?.[FUNCTION];
}

/** A value that is known already, as an argument. */
export const given =
  (value: Argument): Bound =>
  (asRange) =>
    asRange && value !== undefined && !Array.isArray(value) ? [[value as Value]] : value;
