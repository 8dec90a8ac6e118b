// Google's query language, clause by clause; what is not understood is refused by name.
import { type Term, term, text } from './terms';
import { listOf, Tokens } from './tokens';

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'starts with' | 'ends with' | 'matches' | 'like';

export type Condition =
  | { readonly type: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly type: 'not'; readonly operand: Condition }
  | { readonly type: 'null'; readonly term: Term; readonly negated: boolean }
  | { readonly type: 'compare'; readonly term: Term; readonly operator: Comparison; readonly with: Term };

export interface Query {
  /** null selects every column. */
  readonly select: readonly Term[] | null;
  readonly where: Condition | null;
  readonly groupBy: readonly Term[];
  readonly pivot: readonly Term[];
  readonly orderBy: readonly { readonly term: Term; readonly descending: boolean }[];
  readonly skipping: number | null;
  readonly limit: number | null;
  readonly offset: number;
  readonly labels: readonly { readonly term: Term; readonly text: string }[];
  readonly formats: readonly { readonly term: Term; readonly text: string }[];
  readonly options: readonly string[];
}

/** Throws a sentence on what it does not know. */
export function parseQuery(written: string): Query {
  const tokens = new Tokens(written);
  const select = tokens.take('select') ? selection(tokens) : null;
  const where = tokens.take('where') ? either(tokens) : null;
  const groupBy = tokens.take('group', 'by') ? listOf(tokens, term) : [];
  const pivot = tokens.take('pivot') ? listOf(tokens, term) : [];
  const orderBy = tokens.take('order', 'by') ? listOf(tokens, ordering) : [];
  const skipping = tokens.take('skipping') ? wholeNumber(tokens) : null;
  const limit = tokens.take('limit') ? wholeNumber(tokens) : null;
  const offset = tokens.take('offset') ? wholeNumber(tokens) : 0;
  const labels = tokens.take('label') ? listOf(tokens, labelled) : [];
  const formats = tokens.take('format') ? listOf(tokens, labelled) : [];
  const options = tokens.take('options') ? listed(tokens) : [];
  if (!tokens.over) throw new Error(`"${tokens.peek()}" is not understood here`);
  return { select, where, groupBy, pivot, orderBy, skipping, limit, offset, labels, formats, options };
}

function selection(tokens: Tokens): Term[] | null {
  return tokens.take('*') ? null : listOf(tokens, term);
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
  return { term: on, text: text(tokens.next()) };
}

function listed(tokens: Tokens): string[] {
  const options: string[] = [];
  while (!tokens.over) {
    const option = tokens.next().toLowerCase();
    if (option !== 'no_format') throw new Error(`the workbench does not know the option ${option} in a query`);
    options.push(option);
  }
  return options;
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
  const rest = tokens.mark();
  if (tokens.take('(')) {
    // A parenthesis holds a condition, or it belongs to arithmetic.
    try {
      const inner = either(tokens);
      tokens.expect(')');
      return inner;
    } catch (reason) {
      tokens.reset(rest);
      if (!tokens.closesArithmetic()) throw reason;
    }
  }
  return comparison(tokens);
}

function comparison(tokens: Tokens): Condition {
  const left = term(tokens);
  if (tokens.take('is', 'not', 'null')) return { type: 'null', term: left, negated: true };
  if (tokens.take('is', 'null')) return { type: 'null', term: left, negated: false };
  return { type: 'compare', term: left, operator: operator(tokens), with: term(tokens) };
}

const simple = ['=', '!=', '<=', '<', '>=', '>', 'contains', 'matches', 'like'] as const;

function operator(tokens: Tokens): Comparison {
  if (tokens.take('<>')) return '!=';
  if (tokens.take('starts', 'with')) return 'starts with';
  if (tokens.take('ends', 'with')) return 'ends with';
  const sign = simple.find((each) => tokens.take(each));
  if (!sign) throw new Error(`"${tokens.peek()}" is no comparison that the workbench knows`);
  return sign;
}
