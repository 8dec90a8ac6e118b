// LET and LAMBDA: they give names, so they read their arguments as they are written.
import type { Argument, Value } from '../dialect/values';
import type { Node } from './parse';
import { type Bound, type Evaluate, lambda, type Scope, within } from './scope';

export interface Compilers {
  compile(node: Node): Evaluate;
  bind(node: Node): (scope: Scope) => Bound;
}

const mistake = (message: string): Evaluate => {
  const value: Value = { value: '#NAME?', message };
  return () => value;
};

const wrongNumber = (name: string, wanted: string, count: number): Evaluate => {
  const message = `Wrong number of arguments to ${name}. Expected ${wanted}, but got ${count} arguments.`;
  return () => ({ value: '#N/A', message });
};

/** LET(name, value, …, formula): each value may use the names before it. */
export function letForm(args: readonly Node[], { compile, bind }: Compilers): Evaluate {
  const last = args.at(-1);
  if (!last || args.length < 3 || args.length % 2 === 0)
    return wrongNumber('LET', 'names with a value each, and a formula', args.length);
  const names = args.slice(0, -1).filter((_, index) => index % 2 === 0);
  const wrong = names.findIndex((node) => nameOf(node) === undefined);
  if (wrong >= 0) return mistake(`Argument ${wrong * 2 + 1} of function LET is not a valid name.`);
  const values = args.slice(0, -1).filter((_, index) => index % 2 === 1);
  const bindings = values.map((value, index) => ({ name: nameOf(names[index]) ?? '', bound: bind(value) }));
  const result = compile(last);
  return (outer) => result(bindings.reduce((scope, { name, bound }) => within(scope, name, bound(scope)), outer));
}

/** LAMBDA(name, …, formula): a value that can be called. */
export function lambdaForm(args: readonly Node[], { compile }: Compilers): Evaluate {
  const last = args.at(-1);
  if (!last) return wrongNumber('LAMBDA', 'names and a formula', 0);
  const names = args.slice(0, -1).map(nameOf);
  const wrong = names.indexOf(undefined);
  if (wrong >= 0) return mistake(`Argument ${wrong + 1} of function LAMBDA is not a valid name.`);
  const body = compile(last);
  return (outer) =>
    lambda((given): Argument => {
      if (given.length !== names.length) return wrongNumber('LAMBDA', `${names.length}`, given.length)(outer);
      return body(names.reduce((scope, name, index) => within(scope, name ?? '', given[index] ?? nothing), outer));
    });
}

const nothing: Bound = () => undefined;

/** What looks like a cell is none. */
function nameOf(node: Node | undefined): string | undefined {
  return node?.type === 'name' && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(node.name) ? node.name : undefined;
}
