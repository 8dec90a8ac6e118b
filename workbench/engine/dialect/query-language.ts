// The part of Google's query language that the workbench knows; whatever else stands in a query is refused by name.

export type Aggregate = 'sum' | 'count' | 'max' | 'min' | 'avg';

export interface Term {
  readonly column: string;
  readonly aggregate: Aggregate | null;
}

export type Literal = string | number | boolean;
type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'starts with' | 'ends with' | 'matches';

export type Condition =
  | { readonly type: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly type: 'not'; readonly operand: Condition }
  | { readonly type: 'null'; readonly column: string; readonly negated: boolean }
  | { readonly type: 'compare'; readonly column: string; readonly operator: Comparison; readonly literal: Literal };

export interface Query {
  /** null selects every column. */
  readonly select: readonly Term[] | null;
  readonly where: Condition | null;
  readonly groupBy: readonly string[];
  readonly orderBy: readonly { readonly term: Term; readonly descending: boolean }[];
  readonly limit: number | null;
  readonly labels: readonly { readonly term: Term; readonly text: string }[];
}

const aggregates: readonly string[] = ['sum', 'count', 'max', 'min', 'avg'];
const clauses = [
  'select',
  'where',
  'group',
  'pivot',
  'order',
  'skipping',
  'limit',
  'offset',
  'label',
  'format',
  'options',
];
const known = new Set(['select', 'where', 'group', 'order', 'limit', 'label']);

class Tokens {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/'[^']*'|"[^"]*"|`[^`]*`|\d+(?:\.\d+)?|[A-Za-z_]\w*|<=|>=|<>|!=|\S/g) ?? [];
  }

  peek(ahead = 0): string {
    return (this.tokens[this.at + ahead] ?? '').toLowerCase();
  }

  next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error('the query ends too early');
    this.at += 1;
    return token;
  }

  take(...words: string[]): boolean {
    if (!words.every((word, index) => this.peek(index) === word)) return false;
    this.at += words.length;
    return true;
  }

  expect(word: string): void {
    if (!this.take(word)) throw new Error(`"${word}" is expected, not "${this.peek() || 'the end'}"`);
  }

  get over(): boolean {
    return this.at >= this.tokens.length;
  }
}

/** Throws a sentence on what it does not know. */
export function parseQuery(text: string): Query {
  const tokens = new Tokens(text);
  const select = tokens.take('select') ? selection(tokens) : null;
  const where = tokens.take('where') ? either(tokens) : null;
  const groupBy = tokens.take('group', 'by') ? listOf(tokens, column) : [];
  const orderBy = tokens.take('order', 'by') ? listOf(tokens, ordering) : [];
  const limit = tokens.take('limit') ? wholeNumber(tokens) : null;
  const labels = tokens.take('label') ? listOf(tokens, labelled) : [];
  if (!tokens.over) throw new Error(unexpected(tokens.peek()));
  return { select, where, groupBy, orderBy, limit, labels };
}

function unexpected(word: string): string {
  if (clauses.includes(word) && !known.has(word)) return `the workbench does not know "${word}" in a query`;
  return `"${word}" is not understood here`;
}

function selection(tokens: Tokens): Term[] | null {
  return tokens.take('*') ? null : listOf(tokens, term);
}

function listOf<T>(tokens: Tokens, item: (tokens: Tokens) => T): T[] {
  const items = [item(tokens)];
  while (tokens.take(',')) items.push(item(tokens));
  return items;
}

function term(tokens: Tokens): Term {
  const name = tokens.peek();
  if (tokens.peek(1) !== '(') return { column: column(tokens), aggregate: null };
  if (!isAggregate(name)) throw new Error(`the workbench does not know ${name}() in a query`);
  tokens.next();
  tokens.expect('(');
  const inner = column(tokens);
  tokens.expect(')');
  return { column: inner, aggregate: name };
}

function isAggregate(name: string): name is Aggregate {
  return aggregates.includes(name);
}

function column(tokens: Tokens): string {
  const name = tokens.next();
  if (/^(?:Col\d+|[A-Z]{1,3})$/.test(name)) return name;
  throw new Error(`"${name}" is no column`);
}

function ordering(tokens: Tokens): Query['orderBy'][number] {
  const by = term(tokens);
  const descending = tokens.take('desc');
  if (!descending) tokens.take('asc');
  return { term: by, descending };
}

function wholeNumber(tokens: Tokens): number {
  const token = tokens.next();
  if (!/^\d+$/.test(token)) throw new Error(`"${token}" is no whole number`);
  return Number(token);
}

function labelled(tokens: Tokens): Query['labels'][number] {
  const on = term(tokens);
  const text = literal(tokens);
  if (typeof text !== 'string') throw new Error('a label is a text in quotes');
  return { term: on, text };
}

function either(tokens: Tokens): Condition {
  let left = both(tokens);
  while (tokens.take('or')) left = { type: 'or', left, right: both(tokens) };
  return left;
}

function both(tokens: Tokens): Condition {
  let left = single(tokens);
  while (tokens.take('and')) left = { type: 'and', left, right: single(tokens) };
  return left;
}

function single(tokens: Tokens): Condition {
  if (tokens.take('not')) return { type: 'not', operand: single(tokens) };
  if (tokens.take('(')) {
    const inner = either(tokens);
    tokens.expect(')');
    return inner;
  }
  const name = column(tokens);
  if (tokens.take('is', 'not', 'null')) return { type: 'null', column: name, negated: true };
  if (tokens.take('is', 'null')) return { type: 'null', column: name, negated: false };
  return { type: 'compare', column: name, operator: comparison(tokens), literal: literal(tokens) };
}

function comparison(tokens: Tokens): Comparison {
  if (tokens.take('<>')) return '!=';
  if (tokens.take('starts', 'with')) return 'starts with';
  if (tokens.take('ends', 'with')) return 'ends with';
  const simple = (['=', '!=', '<=', '<', '>=', '>', 'contains', 'matches'] as const).find((sign) => tokens.take(sign));
  if (!simple) throw new Error(`"${tokens.peek()}" is no comparison that the workbench knows`);
  return simple;
}

function literal(tokens: Tokens): Literal {
  if (tokens.take('true')) return true;
  if (tokens.take('false')) return false;
  if (tokens.take('date')) return dateSerial(text(tokens.next()));
  const negative = tokens.take('-');
  const token = tokens.next();
  if (/^\d/.test(token)) return negative ? -Number(token) : Number(token);
  return text(token);
}

function text(token: string): string {
  if (!/^['"]/.test(token)) throw new Error(`"${token}" is neither a number nor a text in quotes`);
  return token.slice(1, -1);
}

function dateSerial(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`"${date}" is no date such as 2026-01-31`);
  return milliseconds / 86_400_000 + 25_569;
}
