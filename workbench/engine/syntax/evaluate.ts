// Computes a formula's tree as the engine would, and with the names and functions that LET and LAMBDA make.
import { unknownFunction } from '../dialect/known-functions';
import { failure } from '../dialect/registry';
import { type Argument, BLANK, type Compute, isError, isMatrix, type Value } from '../dialect/values';
import type { Engine } from '../engine';
import { lambdaForm, letForm } from './names';
import type { Node } from './parse';
import { type Bound, boundAs, type Evaluate, functionIn, type Scope } from './scope';
import { leavesSingle, oneOf, singled } from './single-values';

/** A whole formula, which is no array formula of itself. */
export function compiledFormula(engine: Engine, node: Node): Evaluate {
  const isRange = node.type === 'reference' && node.isRange;
  const plain = node.type === 'call' && leavesSingle(node.name);
  if (isRange) return oneOf(node, compiled(engine, node));
  return plain ? functionCall(engine, node, true) : compiled(engine, node);
}

function compiled(engine: Engine, node: Node, asRange = false): Evaluate {
  switch (node.type) {
    case 'empty':
      return () => undefined;
    case 'span':
      return () => noSpans;
    case 'boolean':
      return () => ({ value: node.value });
    case 'number':
      return ({ run }) => run.formula.literalValues.numbers[node.index] ?? BLANK;
    case 'text':
      return ({ run }) => run.formula.literalValues.strings[node.index] ?? BLANK;
    case 'reference':
      return node.isRange || asRange
        ? ({ run }) => run.range(run.references[node.index])
        : ({ run }) => run.cell(run.references[node.index]);
    case 'name':
      return (scope) => {
        const bound = boundAs(scope, node.name);
        return bound ? bound(asRange) : scope.run.symbol(scope.run.formula.symbols[node.index] ?? node.name, asRange);
      };
    case 'array':
      return arrayOf(node.rows.map((cells) => cells.map((cell) => compiled(engine, cell))));
    case 'apply': {
      const target = compiled(engine, node.target);
      const args = node.args.map((arg) => binding(engine, arg));
      return (scope) => applied(target(scope), args, scope);
    }
    case 'call':
      return callOf(engine, node);
  }
}

const noSpans: Value = {
  value: '#NAME?',
  message:
    'The workbench does not have ranges that end where a function says, which Google Sheets has: no value is shown rather than a false one.',
};

function arrayOf(rows: readonly (readonly Evaluate[])[]): Evaluate {
  const parts = rows.map((cells) => called('ARRAY.ROW', cells));
  return called('ARRAY.LITERAL', parts);
}

function binding(engine: Engine, node: Node): (scope: Scope) => Bound {
  const plain = compiled(engine, node);
  const isPlace = node.type === 'reference' || node.type === 'name';
  const range = isPlace ? compiled(engine, node, true) : plain;
  return (scope) => {
    const known = new Map<boolean, Argument>();
    return (asRange) => {
      const key = isPlace && asRange;
      if (!known.has(key)) known.set(key, (key ? range : plain)(scope));
      return known.get(key);
    };
  };
}

function callOf(engine: Engine, node: Call): Evaluate {
  const { name, args } = node;
  const compilers = {
    compile: (node: Node) => compiled(engine, node),
    bind: (node: Node) => binding(engine, node),
  };
  if (name === 'LET') return letForm(args, compilers);
  if (name === 'LAMBDA') return lambdaForm(args, compilers);
  // Each argument is compiled once, or again when it turns out that it must be: formulas nest deep.
  if (isKnownFunction(engine, name)) return functionCall(engine, node, false);
  const own = args.map(compilers.bind);
  let late: Evaluate | undefined;
  return (scope) => {
    const bound = boundAs(scope, name);
    if (bound) return applied(bound(false), own, scope);
    late ??= functionCall(engine, node, false);
    return late(scope);
  };
}

function applied(target: Argument, args: readonly ((scope: Scope) => Bound)[], scope: Scope): Argument {
  const call = functionIn(target);
  if (!call && !isMatrix(target) && isError(target ?? BLANK)) return target;
  if (!call) return { value: '#BAD_EXPR', message: 'Only what LAMBDA makes can be called.' };
  return call(args.map((bind) => bind(scope)));
}

type Call = Extract<Node, { readonly type: 'call' }>;

interface Description {
  readonly minArgRequired: number;
  readonly maxArgPossible: number;
  readonly nbrArgRepeating: number;
  readonly nbrOptionalNonRepeatingArgs: number;
  readonly args: readonly { readonly type?: readonly string[]; readonly repeating?: boolean }[];
}

function descriptionOf(engine: Engine, name: string): Description | undefined {
  return (engine.registries.functionRegistry.content as unknown as Record<string, Description>)[name];
}

/** Looked up when it runs: a script may bring its function after the formula was written. */
function functionCall(engine: Engine, { name, args, isOperator }: Call, plain: boolean): Evaluate {
  const known = descriptionOf(engine, name);
  const spelled = isOperator && name === 'CONCATENATE' ? '&' : name;
  const values = args.map((arg, index) => {
    const asRange = known !== undefined && takesRange(known, index);
    if (!plain) return compiled(engine, arg, asRange);
    const isPlain = arg.type === 'call' && leavesSingle(arg.name) && isKnownFunction(engine, arg.name);
    const value = isPlain ? functionCall(engine, arg, true) : compiled(engine, arg, asRange);
    return singled(spelled, index, arg, value);
  });
  // Two texts go one by one, as `&` has them; the function strings together all that it is given.
  if (name === 'CONCATENATE' && !isOperator && args.length === 2) values.push(() => undefined);
  const call = called(name, values);
  return (scope) => {
    const description = known ?? descriptionOf(engine, name);
    if (!description) return { value: '#NAME?', message: unknownFunction(name) };
    return wrongNumber(name, description, args.length) ?? call(scope);
  };
}

export const isKnownFunction = (engine: Engine, name: string): boolean => descriptionOf(engine, name) !== undefined;

function takesRange({ args, nbrArgRepeating }: Description, index: number): boolean {
  const leading = args.findIndex(({ repeating }) => repeating);
  const at = leading < 0 || index < leading ? index : leading + ((index - leading) % nbrArgRepeating);
  return args[at]?.type?.some((type) => type.startsWith('RANGE')) === true;
}

/** In Google's words. */
function wrongNumber(name: string, description: Description, count: number): Value | undefined {
  const { minArgRequired: least, maxArgPossible: most, nbrArgRepeating: group } = description;
  const rest = group > 1 ? (count - least) % group : 0;
  const isUneven = rest > description.nbrOptionalNonRepeatingArgs;
  if (count >= least && count <= most && !isUneven) return undefined;
  const bound = least === most ? '' : count > most ? 'at most ' : 'at least ';
  const wanted = isUneven
    ? `${least} arguments and then groups of ${group}`
    : `${bound}${count > most ? most : least} arguments`;
  return {
    value: '#N/A',
    message: `Wrong number of arguments to ${name}. Expected ${wanted}, but got ${count} arguments.`,
  };
}

function called(name: string, args: readonly Evaluate[]): Evaluate {
  return (scope) => {
    const { context } = scope.run;
    const values = args.map((arg) => arg(scope));
    try {
      return (context[name] as Compute).apply(context, values);
    } catch (reason) {
      return failure(reason, name);
    }
  };
}
