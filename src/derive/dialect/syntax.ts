// The syntax of formulas: their text becomes a tree in which operators bind as in Google Sheets, and the tree canonical text again.

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

/** How tightly each operator binds; those of one strength go from left to right, and a sign binds tighter than all. */
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
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

/** The tokens of a formula, and which of them is next. */
interface Reader {
  readonly source: string;
  readonly tokens: readonly Token[];
  at: number;
}

/**
 * Parses one formula of a table's declaration.
 * @throws {Error} a sentence of what is wrong, to its author.
 */
export function parseFormula(source: string): Expression {
  const reader = { source, tokens: tokensOf(source), at: 0 };
  const expression = readOperation(reader, 0);
  const rest = next(reader);
  if (rest) throw new Error(`The formula “${source}” should end before “${rest.text}”.`);
  return expression;
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups;
    const kind = KINDS.find((candidate) => groups?.[candidate] !== undefined);
    const text = kind && groups?.[kind];
    if (!kind || !text) throw new Error(`The formula cannot be read at “${source.slice(at, at + 20)}”.`);
    if (kind !== 'space') tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
}

function next(reader: Reader): Token | undefined {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  return token;
}

/** Passes over the next token if it is this one. */
function accept(reader: Reader, text: string): boolean {
  const accepted = reader.tokens[reader.at]?.text === text;
  if (accepted) reader.at += 1;
  return accepted;
}

function isOperator(token: Token | undefined): token is Token & { readonly text: Operator } {
  return token?.kind === 'operator';
}

function readOperation(reader: Reader, above: number): Expression {
  let left = readOperand(reader);
  for (;;) {
    const token = reader.tokens[reader.at];
    if (!isOperator(token) || STRENGTHS[token.text] <= above) return left;
    reader.at += 1;
    left = { type: 'operation', operator: token.text, left, right: readOperation(reader, STRENGTHS[token.text]) };
  }
}

function readOperand(reader: Reader): Expression {
  const token = next(reader);
  if (token?.kind === 'text') return { type: 'text', value: token.text.slice(1, -1).split('""').join('"') };
  if (token?.kind === 'number') return { type: 'number', value: Number(token.text) };
  if (token?.kind === 'column') return columnNamed(token.text);
  if (token?.kind === 'word') return readCall(reader, token.text);
  if (token?.text === '+' || token?.text === '-') {
    return { type: 'sign', sign: token.text, operand: readOperand(reader) };
  }
  if (token?.text === '(') {
    const inner = readOperation(reader, 0);
    close(reader);
    return { type: 'group', inner };
  }
  throw new Error(`The formula “${reader.source}” lacks a value before “${token?.text ?? 'its end'}”.`);
}

function columnNamed(text: string): ColumnExpression {
  const open = text.indexOf('[');
  return { type: 'column', table: open === 0 ? undefined : text.slice(0, open), label: text.slice(open + 1, -1) };
}

function readCall(reader: Reader, name: string): Expression {
  if (!accept(reader, '(')) throw new Error(`The formula “${reader.source}” names ${name} without its parentheses.`);
  const args: Expression[] = [];
  if (accept(reader, ')')) return { type: 'call', name, args };
  do args.push(readArgument(reader));
  while (accept(reader, ';'));
  close(reader);
  return { type: 'call', name, args };
}

function readArgument(reader: Reader): Expression {
  const ahead = reader.tokens[reader.at]?.text;
  return ahead === ';' || ahead === ')' ? { type: 'blank' } : readOperation(reader, 0);
}

function close(reader: Reader): void {
  if (!accept(reader, ')')) throw new Error(`The formula “${reader.source}” lacks a closing parenthesis.`);
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.split('"').join('""')}"`;
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
