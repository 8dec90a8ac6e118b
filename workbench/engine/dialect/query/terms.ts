// What a query selects, groups by and orders by: columns, what sums them up, functions of them and arithmetic.
import type { Tokens } from './tokens';

export type Aggregate = 'sum' | 'count' | 'max' | 'min' | 'avg';
export type Literal = string | number | boolean;

export type Term =
  | { readonly type: 'column'; readonly column: string }
  | { readonly type: 'aggregate'; readonly aggregate: Aggregate; readonly column: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Term[] }
  | { readonly type: 'constant'; readonly value: Literal };

const aggregates: readonly string[] = ['sum', 'count', 'max', 'min', 'avg'];

/** Functions of single values by their names in small letters, with how many they take. */
const functions: Readonly<Record<string, readonly [name: string, count: number]>> = {
  year: ['year', 1],
  month: ['month', 1],
  day: ['day', 1],
  hour: ['hour', 1],
  minute: ['minute', 1],
  second: ['second', 1],
  millisecond: ['millisecond', 1],
  quarter: ['quarter', 1],
  dayofweek: ['dayOfWeek', 1],
  now: ['now', 0],
  datediff: ['dateDiff', 2],
  todate: ['toDate', 1],
  upper: ['upper', 1],
  lower: ['lower', 1],
};

const signs: Readonly<Record<string, string>> = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' };

/** Sums and differences of products. */
export function term(tokens: Tokens): Term {
  return chain(tokens, ['+', '-'], (inner) => chain(inner, ['*', '/'], single));
}

function chain(tokens: Tokens, operators: readonly string[], operand: (tokens: Tokens) => Term): Term {
  let left = operand(tokens);
  while (operators.includes(tokens.peek())) {
    const name = signs[tokens.next()] ?? '';
    left = { type: 'call', name, args: [left, operand(tokens)] };
  }
  return left;
}

function single(tokens: Tokens): Term {
  if (tokens.take('(')) {
    const inner = term(tokens);
    tokens.expect(')');
    return inner;
  }
  if (startsLiteral(tokens)) return { type: 'constant', value: literal(tokens) };
  if (tokens.peek(1) !== '(') return { type: 'column', column: column(tokens) };
  const name = tokens.peek();
  if (isAggregate(name)) {
    tokens.next();
    tokens.expect('(');
    const inner = column(tokens);
    tokens.expect(')');
    return { type: 'aggregate', aggregate: name, column: inner };
  }
  return call(tokens, name);
}

function call(tokens: Tokens, name: string): Term {
  const known = functions[name];
  if (!known) throw new Error(`the workbench does not know ${name}() in a query`);
  tokens.next();
  tokens.expect('(');
  const args: Term[] = [];
  while (!tokens.take(')')) {
    if (args.length > 0) tokens.expect(',');
    args.push(term(tokens));
  }
  if (args.length !== known[1]) throw new Error(`${known[0]}() takes ${known[1]} of what stands in its parentheses`);
  return { type: 'call', name: known[0], args };
}

function isAggregate(name: string): name is Aggregate {
  return aggregates.includes(name);
}

export function column(tokens: Tokens): string {
  const name = tokens.next().replace(/^`(.*)`$/, '$1');
  if (/^(?:Col\d+|[A-Z]{1,3})$/.test(name)) return name;
  throw new Error(`"${name}" is no column`);
}

const dated = ['date', 'datetime', 'timestamp', 'timeofday'];

function startsLiteral(tokens: Tokens): boolean {
  const [first, second] = [tokens.peek(), tokens.peek(1)];
  if (/^['"\d]/.test(first) || first === 'true' || first === 'false') return true;
  return (first === '-' && /^\d/.test(second)) || (dated.includes(first) && /^['"]/.test(second));
}

export function literal(tokens: Tokens): Literal {
  if (tokens.take('true')) return true;
  if (tokens.take('false')) return false;
  if (dated.includes(tokens.peek())) return serial(tokens.next().toLowerCase(), text(tokens.next()));
  const negative = tokens.take('-');
  const token = tokens.next();
  if (/^\d/.test(token)) return negative ? -Number(token) : Number(token);
  return text(token);
}

export function text(token: string): string {
  if (!/^['"]/.test(token)) throw new Error(`"${token}" is neither a number nor a text in quotes`);
  return token.slice(1, -1);
}

function serial(kind: string, written: string): number {
  const iso =
    kind === 'timeofday'
      ? `1899-12-30T${written}Z`
      : `${written.replace(' ', 'T')}${written.includes(':') ? '' : 'T00:00:00'}Z`;
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds))
    throw new Error(`"${written}" is no ${kind === 'date' ? 'date such as 2026-01-31' : `${kind} that Google reads`}`);
  return milliseconds / 86_400_000 + 25_569;
}

/** The same for the same term, however it was written. */
export function keyOf(term: Term): string {
  switch (term.type) {
    case 'column':
      return term.column;
    case 'aggregate':
      return `${term.aggregate}(${term.column})`;
    case 'constant':
      return JSON.stringify(term.value);
    case 'call':
      return `${term.name}(${term.args.map(keyOf).join(',')})`;
  }
}

export function isAggregated(term: Term): boolean {
  return term.type === 'aggregate' || (term.type === 'call' && term.args.some(isAggregated));
}
