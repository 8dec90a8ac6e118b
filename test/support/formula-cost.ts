// What a formula costs under a plain model of a spreadsheet: no index, no cache, no equal expression shared.
import type { ShippedFormula } from './formulas';

/** A formula of the sheet as a tree, as far as the model asks. */
type Node =
  | { readonly type: 'value' }
  | {
      readonly type: 'range';
      readonly tab: string | undefined;
      readonly from: string;
      readonly to: string;
      readonly isCell: boolean;
    }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: 'operation'; readonly operands: readonly Node[] };

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<range>(?:(?:'(?:[^']|'')*'|[A-Za-z_]+)!)?\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?(?![A-Za-z(]))|(?<word>[A-Z][A-Z0-9._]*)(?=\()|(?<constant>TRUE|FALSE)|(?<number>\d+(?:\.\d+)?)|(?<sign><=|>=|<>|[-+*/^&=<>();]))/y;

interface Token {
  readonly kind: 'text' | 'range' | 'word' | 'constant' | 'number' | 'sign';
  readonly text: string;
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    const kind = (['text', 'constant', 'range', 'word', 'number', 'sign'] as const).find(
      (name) => found?.groups?.[name],
    );
    if (!found || !kind) throw new Error(`The model cannot read “${formula.slice(at, at + 30)}”.`);
    tokens.push({ kind, text: found.groups?.[kind] ?? '' });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** Operators cost nothing here, so they need no precedence. */
function parse(formula: string): Node {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let at = 0;
  const ends = () => at >= tokens.length || tokens[at]?.text === ')' || tokens[at]?.text === ';';
  const expression = (): Node => {
    const operands: Node[] = [];
    while (!ends()) {
      const token = tokens[at] as Token;
      at += 1;
      if (token.text === '(') {
        operands.push(expression());
        at += 1;
      } else if (token.kind === 'word') operands.push(call(token.text));
      else if (token.kind === 'range') operands.push(rangeOf(token.text));
      else operands.push({ type: 'value' });
    }
    return { type: 'operation', operands };
  };
  const call = (name: string): Node => {
    const args: Node[] = [];
    do {
      at += 1;
      args.push(expression());
    } while (tokens[at]?.text === ';');
    at += 1;
    return { type: 'call', name, args };
  };
  return expression();
}

function rangeOf(text: string): Node {
  const cut = text.lastIndexOf('!');
  const tab = cut < 0 ? undefined : text.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
  const [from = '', to = from] = text
    .slice(cut + 1)
    .replace(/[$\d]/g, '')
    .split(':');
  return { type: 'range', tab, from, to, isCell: !text.includes(':') };
}

interface Cost {
  readonly rows: number;
  readonly comparisons: number;
}

const log = (rows: number): number => Math.ceil(Math.log2(Math.max(2, rows)));

interface Heights {
  /** How many rows each tab has, Totals too. */
  readonly each: number;
  /** How many the formula's own tab has. */
  readonly own: number;
}

/** How many keys are compared when each tab, Totals too, has so many rows; that of the formula may have others. */
export function comparisons(formula: string, each: number, own = each): number {
  return costOf(parse(formula), { each, own }).comparisons;
}

function costOf(node: Node, heights: Heights): Cost {
  if (node.type === 'value') return { rows: 1, comparisons: 0 };
  if (node.type === 'range') {
    const height = node.tab === undefined ? heights.own : heights.each;
    return { rows: node.isCell ? 1 : height, comparisons: 0 };
  }
  const parts = (node.type === 'call' ? node.args : node.operands).map((part) => costOf(part, heights));
  const inside = parts.reduce((sum, part) => sum + part.comparisons, 0);
  const tallest = Math.max(1, ...parts.map((part) => part.rows));
  if (node.type === 'operation') return { rows: tallest, comparisons: inside };
  return called(node.name, parts, { inside, tallest });
}

function called(name: string, parts: readonly Cost[], { inside, tallest }: { inside: number; tallest: number }): Cost {
  const at = (index: number) => parts[index]?.rows ?? 1;
  const found = (keys: number, each: number): Cost => ({ rows: keys, comparisons: inside + keys * each });
  switch (name) {
    case 'LOOKUP':
      return found(at(0), log(at(1)));
    case 'VLOOKUP':
    case 'XLOOKUP':
    case 'MATCH':
    case 'XMATCH':
      // Whether they are told to halve is said in words of the formula; none of ours does.
      return found(at(0), at(1));
    case 'SUMIF':
    case 'COUNTIF':
      return found(at(1), at(0));
    case 'SUMIFS':
    case 'COUNTIFS':
    case 'MAXIFS':
      return found(
        Math.max(1, ...parts.filter((_, index) => index > 0 && index % 2 === 0).map(({ rows }) => rows)),
        at(0),
      );
    case 'QUERY':
    case 'SORT':
    case 'UNIQUE':
      return { rows: at(0), comparisons: inside + at(0) * log(at(0)) };
    case 'VSTACK':
      return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), comparisons: inside };
    case 'SUM':
      return { rows: 1, comparisons: inside };
    default:
      return { rows: tallest, comparisons: inside };
  }
}

/** How many searches, groupings and sorts a formula names. */
export function searches(formula: string): number {
  return [...formula.matchAll(/\b(?:X?LOOKUP|VLOOKUP|X?MATCH|QUERY|SORT)\(/g)].length;
}

/** A formula with its place: the columns that it fills, and those that it reads. */
export interface Reader {
  readonly name: string;
  readonly fills: readonly string[];
  readonly reads: ReadonlySet<string>;
}

const LETTERS = /^[A-Z]+$/;
const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function readerOf({ name, formula, tab, columns }: ShippedFormula): Reader {
  const reads = new Set<string>();
  const walk = (node: Node): void => {
    if (node.type === 'value') return;
    if (node.type === 'range') {
      if (!LETTERS.test(node.from)) return;
      for (let column = numberOf(node.from); column <= numberOf(node.to); column += 1) {
        reads.add(`${node.tab ?? tab}!${column}`);
      }
      return;
    }
    for (const part of node.type === 'call' ? node.args : node.operands) walk(part);
  };
  walk(parse(formula));
  return { name, fills: columns.map((column) => `${tab}!${column}`), reads };
}

/** The formulas that are computed anew after an edit of a column, whatever they turn out to say. */
export function recomputed(
  column: { readonly tab: string; readonly number: number },
  readers: readonly Reader[],
): readonly string[] {
  const changed = new Set([`${column.tab}!${column.number}`]);
  const names = new Set<string>();
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const { name, fills, reads } of readers) {
      if (names.has(name) || ![...reads].some((read) => changed.has(read))) continue;
      names.add(name);
      for (const filled of fills) changed.add(filled);
      isGrowing = true;
    }
  }
  return readers.filter(({ name }) => names.has(name)).map(({ name }) => name);
}
