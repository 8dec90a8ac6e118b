// A formula's tree, by Google's grammar: a sign binds before the power, and what gives a function may be called.
import type { Token } from './tokens';

export type Node =
  | { readonly type: 'number' | 'text'; readonly index: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'reference'; readonly index: number; readonly isRange: boolean }
  | { readonly type: 'name'; readonly index: number; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[]; readonly isOperator?: true }
  | { readonly type: 'apply'; readonly target: Node; readonly args: readonly Node[] }
  | { readonly type: 'array'; readonly rows: readonly (readonly Node[])[] }
  /** A range of which a function gives an end. */
  | { readonly type: 'span' }
  | { readonly type: 'empty' };

const operators: Readonly<Record<string, { readonly binds: number; readonly name: string }>> = {
  '^': { binds: 30, name: 'POWER' },
  '*': { binds: 20, name: 'MULTIPLY' },
  '/': { binds: 20, name: 'DIVIDE' },
  '+': { binds: 15, name: 'ADD' },
  '-': { binds: 15, name: 'MINUS' },
  '&': { binds: 13, name: 'CONCATENATE' },
  '>': { binds: 10, name: 'GT' },
  '<>': { binds: 10, name: 'NE' },
  '>=': { binds: 10, name: 'GTE' },
  '<': { binds: 10, name: 'LT' },
  '<=': { binds: 10, name: 'LTE' },
  '=': { binds: 10, name: 'EQ' },
};

const signs: Readonly<Record<string, string>> = { '-': 'UMINUS', '+': 'UPLUS' };

/** Throws for what is no formula. */
export function parse(tokens: readonly Token[]): Node {
  const [first, ...rest] = tokens;
  const reader = new Reader(first?.value === '=' ? rest : tokens);
  const node = expression(reader, 0);
  if (reader.token) throw new SyntaxError(`“${reader.token.value}” is not expected there.`);
  return node;
}

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get token(): Token | undefined {
    return this.tokens[this.at];
  }

  next(): Token {
    const { token } = this;
    if (!token) throw new SyntaxError('The formula ends too early.');
    this.at += 1;
    return token;
  }

  take(type: string): boolean {
    if (this.token?.type !== type) return false;
    this.at += 1;
    return true;
  }
}

function expression(reader: Reader, least: number): Node {
  let left = operand(reader);
  for (;;) {
    const { token } = reader;
    const operator = token?.type === 'OPERATOR' ? operators[token.value] : undefined;
    if (!operator || operator.binds <= least) return left;
    reader.next();
    left = { type: 'call', name: operator.name, args: [left, expression(reader, operator.binds)], isOperator: true };
  }
}

/** One value with its signs before and what follows it at once: calls and percent signs. */
function operand(reader: Reader): Node {
  const { token } = reader;
  const sign = token?.type === 'OPERATOR' ? signs[token.value] : undefined;
  if (sign) {
    reader.next();
    return { type: 'call', name: sign, args: [operand(reader)] };
  }
  let node = single(reader);
  for (;;) {
    if (reader.token?.type === 'OPERATOR' && reader.token.value === '%') {
      reader.next();
      node = { type: 'call', name: 'UNARY.PERCENT', args: [node] };
    } else if (reader.token?.type === 'OPERATOR' && reader.token.value === ':') {
      reader.next();
      single(reader);
      node = { type: 'span' };
    } else if (reader.take('LEFT_PAREN')) node = { type: 'apply', target: node, args: args(reader) };
    else return node;
  }
}

function single(reader: Reader): Node {
  const { type, value, index } = reader.next();
  switch (type) {
    case 'NUMBER':
      return { type: 'number', index };
    case 'STRING':
      return { type: 'text', index };
    case 'REFERENCE':
      return { type: 'reference', index, isRange: value.includes(':') };
    case 'SYMBOL':
      if (reader.take('LEFT_PAREN')) return { type: 'call', name: value.toUpperCase(), args: args(reader) };
      return named(value, index);
    case 'LEFT_PAREN': {
      const inner = expression(reader, 0);
      if (!reader.take('RIGHT_PAREN')) throw new SyntaxError('A closing parenthesis is missing.');
      return inner;
    }
    case 'LEFT_BRACE':
      return { type: 'array', rows: rows(reader) };
    default:
      throw new SyntaxError(`“${value}” is not expected there.`);
  }
}

function named(value: string, index: number): Node {
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { type: 'boolean', value: upper === 'TRUE' };
  return { type: 'name', index, name: upper };
}

function args(reader: Reader): Node[] {
  if (reader.take('RIGHT_PAREN')) return [];
  const all = [argument(reader)];
  while (reader.take('ARG_SEPARATOR')) all.push(argument(reader));
  if (!reader.take('RIGHT_PAREN')) throw new SyntaxError('A closing parenthesis is missing.');
  return all;
}

function argument(reader: Reader): Node {
  const type = reader.token?.type;
  return type === 'ARG_SEPARATOR' || type === 'RIGHT_PAREN' ? { type: 'empty' } : expression(reader, 0);
}

function rows(reader: Reader): Node[][] {
  const all = [[expression(reader, 0)]];
  for (;;) {
    if (reader.take('ARG_SEPARATOR')) all.at(-1)?.push(expression(reader, 0));
    else if (reader.take('ARRAY_ROW_SEPARATOR')) all.push([expression(reader, 0)]);
    else if (reader.take('RIGHT_BRACE')) return all;
    else throw new SyntaxError('A closing brace is missing.');
  }
}
