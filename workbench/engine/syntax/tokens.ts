// A formula's tokens as the engine reads them, each with its place among the literals, references and names of the formula.
import type { Engine } from '../engine';

export interface Token {
  readonly type: string;
  readonly value: string;
  /** Which it is among the numbers, texts, references or names of the formula. */
  readonly index: number;
}

interface Plain {
  readonly type: string;
  readonly value: string;
}

const cell = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const column = /^\$?[A-Z]{1,3}$/i;
const row = /^\$?\d{1,7}$/;
const sheet = /^('.+'!|[^']+!)/;

/** What may stand after the colon of a range that begins so. */
type Endings = Readonly<Record<string, (token: Plain) => boolean>>;

const endings: Endings = {
  cell: ({ type, value }) => type === 'NUMBER' || isCell({ type, value }) || isColumn(value) || row.test(value),
  column: (token) => isCell(token) || (token.type === 'SYMBOL' && isColumn(token.value)),
  row: (token) => token.type === 'NUMBER' || isCell(token) || (token.type === 'SYMBOL' && row.test(token.value)),
};

/** The engine takes any word for a column, such as a function's name. */
const word = /^\$?[A-Z]+$/i;
const looseEndings: Endings = {
  ...endings,
  cell: (token) => endings.cell?.(token) === true || word.test(token.value),
  column: (token) => endings.column?.(token) === true || (token.type === 'SYMBOL' && word.test(token.value)),
};

const isColumn = (value: string): boolean => column.test(value);
const isCell = ({ type, value }: Plain): boolean => type === 'REFERENCE' && cell.test(value);

function beginning({ type, value }: Plain): string | undefined {
  if (type === 'REFERENCE') return 'cell';
  if (type === 'NUMBER') return 'row';
  if (type !== 'SYMBOL') return undefined;
  const bare = value.replace(sheet, '');
  if (isColumn(bare)) return 'column';
  return row.test(bare) ? 'row' : undefined;
}

/** A cell or a range each one token, as the engine's own compiler has them. */
function withRanges(tokens: readonly Plain[], known: Endings): readonly Plain[] {
  const joined: Plain[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = endOfRange(tokens, at, known);
    const token = tokens[at] as Plain;
    if (last === undefined) joined.push(token);
    else {
      const value = tokens.slice(at, last + 1).map((part) => part.value);
      joined.push({ type: 'REFERENCE', value: value.join('') });
      at = last;
    }
  }
  return joined;
}

function endOfRange(tokens: readonly Plain[], at: number, known: Endings): number | undefined {
  const begins = tokens[at] && beginning(tokens[at]);
  if (begins === undefined) return undefined;
  const behind = (from: number) => (tokens[from]?.type === 'SPACE' ? from + 1 : from);
  const colon = behind(at + 1);
  if (tokens[colon]?.value !== ':') return undefined;
  const last = behind(colon + 1);
  const token = tokens[last];
  return token && known[begins]?.(token) ? last : undefined;
}

const kinds: Readonly<Record<string, string>> = { INVALID_REFERENCE: 'REFERENCE' };

export interface Tokens {
  readonly tokens: readonly Token[];
  /** By this the engine finds what it has compiled before. */
  readonly key: string;
}

export function tokensOf(engine: Engine, formula: string): Tokens {
  const all = engine.tokenize(formula);
  const plain = withRanges(all, endings);
  const counts = new Map<string, number>();
  const tokens = plain.map(({ type, value }): Token => {
    const kind = kinds[type] ?? type;
    const index = counts.get(kind) ?? 0;
    counts.set(kind, index + 1);
    return { type: kind, value, index };
  });
  return {
    tokens: tokens.filter(({ type }) => type !== 'SPACE'),
    key: withRanges(all, looseEndings).map(keyOf).join(''),
  };
}

function keyOf({ type, value }: Plain): string {
  if (type === 'STRING') return '|S|';
  if (type === 'NUMBER') return '|N|';
  if (type === 'REFERENCE' || type === 'INVALID_REFERENCE') return value.includes(':') ? '|R|' : '|C|';
  return type === 'SPACE' ? '' : value;
}
