// Compiles what the engine cannot read, or reads otherwise than Google: into the engine's own cache, where it finds it.
import type { Value } from '../dialect/values';
import type { Engine } from '../engine';
import { compiledFormula, isKnownFunction } from './evaluate';
import { parse } from './parse';
import type { Run } from './scope';
import { wantsOne } from './single-values';
import { type Token, tokensOf } from './tokens';

type Execute = (this: Run['formula'], ...args: readonly unknown[]) => unknown;

/** A sign before a power, names that are given, calls of what a call gives, and many values where one is wanted. */
const SIGN_FIRST = /(?:^=|[(,;{=<>&*/^+-])\s*[-+]/;
const NAMES_OR_CALLS = /\b(?:LET|LAMBDA|CONCATENATE)\s*\(|\)\s*\(/i;

export function isOtherwiseRead(formula: string): boolean {
  return NAMES_OR_CALLS.test(formula) || (formula.includes('^') && SIGN_FIRST.test(formula)) || wantsOne(formula);
}

/** Formulas with functions that nobody knows yet: a script may bring them. */
const unknowing = new WeakSet<object>();

export const namesUnknown = (execute: object): boolean => unknowing.has(execute);

/** False where the formula is none: the engine says so itself. */
export function compileGoogle(engine: Engine, formula: string): boolean {
  const { tokens, key } = tokensOf(engine, formula);
  const cache = engine.functionCache as unknown as Record<string, Execute | undefined>;
  if (cache[key]) return true;
  const execute = executeOf(engine, tokens);
  if (!execute) return false;
  if (tokens.some((token, index) => isUnknown(engine, token, tokens[index + 1]))) unknowing.add(execute);
  cache[key] = execute;
  return true;
}

function isUnknown(engine: Engine, { type, value }: Token, next: Token | undefined): boolean {
  return type === 'SYMBOL' && next?.type === 'LEFT_PAREN' && !isKnownFunction(engine, value.toUpperCase());
}

function executeOf(engine: Engine, tokens: readonly Token[]): Execute | undefined {
  try {
    const evaluate = compiledFormula(engine, parse(tokens));
    return function (references, cell, range, symbol, context) {
      const run = { formula: this, references, cell, range, symbol, context } as Run;
      return evaluate({ run }) ?? nothing;
    };
  } catch (reason) {
    if (reason instanceof SyntaxError) return undefined;
    throw reason;
  }
}

const nothing: Value = { value: null };
