// The syntax of formulas: their text becomes a tree in which operators bind as in Google Sheets, and the tree canonical text again.
import { kept } from '../once';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';
export type Sign = '+' | '-';

export interface ColumnExpression {
  readonly type: 'column';
  /** Undefined for a column of the formula's own tab. */
  readonly table: string | undefined;
  readonly label: string;
}

export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  /** An argument left empty, as the second of `IF(x;;0)`. */
  | { readonly type: 'blank' }
  | ColumnExpression
  | { readonly type: 'group'; readonly inner: Expression }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'sign'; readonly sign: Sign; readonly operand: Expression }
  | {
      readonly type: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** How tightly each operator binds; those of one strength go from left to right. */
const STRENGTHS: { readonly [operator in Operator]: number } = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

const TOKEN =
  /(?<space>\s+)|(?<text>"(?:[^"]|"")*")|(?<column>(?:[A-Z][A-Za-z ]*)?\[[^\]]+\])|(?<word>[A-Z][A-Z0-9.]*)|(?<number>\d+)|(?<operator><=|>=|<>|[-+*/^&=<>])|(?<punctuation>[();])/y;

const KINDS = ['space', 'text', 'column', 'word', 'number', 'operator', 'punctuation'] as const;

interface Token {
  readonly kind: (typeof KINDS)[number] | 'end';
  readonly text: string;
}

const END: Token = { kind: 'end', text: 'its end' };

/** The tokens of a formula, and which of them is next. */
interface Reader {
  readonly source: string;
  readonly tokens: readonly Token[];
  at: number;
}

const parsed = new Map<string, Expression>();

/**
 * Parses one formula of a table's declaration, once: the sheet's formulas and the evaluator ask for the same.
 * @throws {Error} a sentence of what is wrong, to its author.
 */
export function parseFormula(source: string): Expression {
  return kept(parsed, source, () => parse(source));
}

function parse(source: string): Expression {
  const reader = { source, tokens: tokensOf(source), at: 0 };
  const expression = readOperation(reader, 0);
  if (peek(reader) !== END) throw wrong(reader, `should end before “${peek(reader).text}”`);
  return expression;
}

function wrong({ source }: Pick<Reader, 'source'>, what: string): Error {
  return new Error(`The formula “${source}” ${what}.`);
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups ?? {};
    const kind = KINDS.find((candidate) => groups[candidate] !== undefined);
    const text = kind && groups[kind];
    if (!kind || !text) throw wrong({ source }, `cannot be read at “${source.slice(at, at + 20)}”`);
    if (kind !== 'space') tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
}

function peek({ tokens, at }: Reader): Token {
  return tokens[at] ?? END;
}

/** Passes over the next token if it is this one. */
function accept(reader: Reader, text: string): boolean {
  const accepted = peek(reader).text === text;
  if (accepted) reader.at += 1;
  return accepted;
}

function isOperator(token: Token | undefined): token is Token & { readonly text: Operator } {
  return token?.kind === 'operator';
}

/** Spreadsheets do not agree whether -2^2 is 4 or -4, nor what the sign in 2/-3*4 is of. */
const SIGN_UNCLEAR = 'needs parentheses about a sign';

/** An operand, and the operators behind it that bind tighter than `above`. */
function readOperation(reader: Reader, above: number): Expression {
  let left = readOperand(reader);
  for (;;) {
    const token = peek(reader);
    if (!isOperator(token) || STRENGTHS[token.text] <= above) return left;
    if (token.text === '^' && left.type === 'sign') throw wrong(reader, SIGN_UNCLEAR);
    reader.at += 1;
    left = { type: 'operation', operator: token.text, left, right: readOperation(reader, STRENGTHS[token.text]) };
  }
}

function readOperand(reader: Reader): Expression {
  const { kind, text } = peek(reader);
  const before = reader.tokens[reader.at - 1];
  reader.at += 1;
  if (kind === 'text') return { type: 'text', value: text.slice(1, -1).split('""').join('"') };
  if (kind === 'number') return { type: 'number', value: Number(text) };
  if (kind === 'column') return columnNamed(text);
  if (kind === 'word') return { type: 'call', name: text, args: readArguments(reader, text) };
  if (text === '+' || text === '-') {
    if (isOperator(before)) throw wrong(reader, SIGN_UNCLEAR);
    return { type: 'sign', sign: text, operand: readOperand(reader) };
  }
  if (text !== '(') throw wrong(reader, `lacks a value before “${text}”`);
  const inner = readOperation(reader, 0);
  close(reader);
  return { type: 'group', inner };
}

function columnNamed(text: string): ColumnExpression {
  const open = text.indexOf('[');
  return { type: 'column', table: open === 0 ? undefined : text.slice(0, open), label: text.slice(open + 1, -1) };
}

function readArguments(reader: Reader, name: string): readonly Expression[] {
  if (!accept(reader, '(')) throw wrong(reader, `names ${name} without its parentheses`);
  if (accept(reader, ')')) return [];
  const args: Expression[] = [];
  do args.push(readArgument(reader));
  while (accept(reader, ';'));
  close(reader);
  return args;
}

function readArgument(reader: Reader): Expression {
  const { text } = peek(reader);
  return text === ';' || text === ')' ? { type: 'blank' } : readOperation(reader, 0);
}

function close(reader: Reader): void {
  if (!accept(reader, ')')) throw wrong(reader, 'lacks a closing parenthesis');
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.split('"').join('""')}"`;
}

/** A number stands without a decimal mark, which a comma locale would not read: 0.03 is 3/100. */
export function literal(value: string | number): string {
  if (typeof value === 'string') return quoted(value);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? String(value) : `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`;
}

/** The formula's canonical text, by which equal sums are found. */
export function writeExpression(expression: Expression): string {
  switch (expression.type) {
    case 'number':
      return String(expression.value);
    case 'text':
      return quoted(expression.value);
    case 'blank':
      return '';
    case 'column':
      return `${expression.table ?? ''}[${expression.label}]`;
    case 'group':
      return `(${writeExpression(expression.inner)})`;
    case 'call':
      return `${expression.name}(${expression.args.map(writeExpression).join(';')})`;
    case 'sign':
      return expression.sign + writeExpression(expression.operand);
    case 'operation':
      return writeExpression(expression.left) + expression.operator + writeExpression(expression.right);
  }
}

/** What an expression is made of, from left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'group':
      return [expression.inner];
    case 'call':
      return expression.args;
    case 'sign':
      return [expression.operand];
    case 'operation':
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/** The arguments of every call of that name anywhere in an expression. */
export function callsOf(name: string, expression: Expression): readonly (readonly Expression[])[] {
  const own = expression.type === 'call' && expression.name === name ? [expression.args] : [];
  return [...own, ...partsOf(expression).flatMap((part) => callsOf(name, part))];
}
