// Finds the rows that a text names: by the number of an order or its own id, by style and colour; and numbers that no open row has.
import { matches, overlaps, plainText, type Span, spanOf } from './plain';
import type { ReplyBook, ReplyRow } from './terms';

export interface Mention extends Span {
  readonly rows: readonly ReplyRow[];
  readonly by: 'number' | 'word' | 'shade';
}

export interface Mentions {
  readonly found: readonly Mention[];
  /** Numbers that are called those of an order, and that no open row has. */
  readonly unknown: readonly (Span & { readonly code: string })[];
}

const PREFIX =
  '(?:p\\.?o\\.?s?|purchase orders?|orders?|ord|pedidos?|ordenes|orden|o\\.?c\\.?|op|contracts?|contratos?)';
const NUMBER_SIGN = '(?:\\s?(?:no|nos|number|numbers|num|nr|n[º°o])\\.?|\\s?#)?';
const AFTER_PREFIX = new RegExp(`(?<![a-z0-9])(?:${PREFIX}${NUMBER_SIGN}|#|n[º°])[\\s.:#-]{0,3}$`);
/** Stands between the numbers of a list. */
const LIST = /^\s*(?:,|&|\/|\+|and|y|e|,\s?and)\s*(?:(?:p\.?o\.?|pedido|order)s?[\s.:#]*)?$/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `ORD-0003` is written ord 3, ord-3 and ord0003, too; `LS-204` ls204 and ls 204. */
function patternOf(plain: string): RegExp {
  const [, letters, figures] = /^([a-z]+)-0*(\d+)$/.exec(plain) ?? [];
  const source =
    letters === undefined
      ? plain
          .split(/[\s_-]+/)
          .map(escaped)
          .join('[\\s_-]?')
      : `${letters}[\\s-]?0*${figures}`;
  // `PO4471`
  const prefix = /^\d+$/.test(plain) ? '(?:p\\.?o\\.?)?' : '';
  return new RegExp(`(?<![a-z0-9])${prefix}${source}(?![a-z0-9]|[.,/]\\d)`, 'g');
}

interface Name {
  readonly plain: string;
  readonly by: Mention['by'];
  readonly rows: readonly ReplyRow[];
  readonly pattern: RegExp;
}

/** Every name of a row, each with all rows that bear it, the longest first. */
function namesOf(rows: readonly ReplyRow[]): readonly Name[] {
  const names = new Map<string, { plain: string; by: Mention['by']; rows: ReplyRow[] }>();
  const add = (by: Mention['by'], row: ReplyRow, texts: readonly string[]) => {
    for (const text of texts) {
      const plain = plainText(text.normalize('NFC')).trim();
      if (plain.length < 2) continue;
      const name = names.get(`${by} ${plain}`) ?? { plain, by, rows: [] };
      name.rows.push(row);
      names.set(`${by} ${plain}`, name);
    }
  };
  for (const row of rows) {
    add('number', row, row.numbers);
    add('word', row, row.words);
    add('shade', row, row.shades);
  }
  return [...names.values()]
    .sort((one, other) => other.plain.length - one.plain.length)
    .map((name) => ({ ...name, pattern: patternOf(name.plain) }));
}

/** Short figures alone may be anything: they count beside a word for it, in a list of such, or at the head of a line. */
function isCalled(plain: string, { from, to }: Span, before: readonly Mention[]): boolean {
  if (AFTER_PREFIX.test(plain.slice(0, from)) || plain.startsWith('p', from)) return true;
  if (before.some((other) => other.by === 'number' && other.to <= from && LIST.test(plain.slice(other.to, from))))
    return true;
  const head = plain.slice(plain.lastIndexOf('\n', from - 1) + 1, from);
  if (/^[\s*•-]*$/.test(head) && /^\s*(?:[:|\t=)-]|$|\n|\s[a-z])/.test(plain.slice(to))) return true;
  // A number of an open order that is no year, count, price or telephone.
  return to - from > 3 && !/^(?:19|20)\d\d$/.test(plain.slice(from, to)) && /(?:^|[\s([#])$/.test(plain.slice(0, from));
}

/** Opens the names of a workbook's rows for any text. */
export function openMentions({ rows }: ReplyBook): (plain: string, taken: readonly Span[]) => Mentions {
  const names = namesOf(rows);
  return (plain, taken) => {
    const found: Mention[] = [];
    const isFree = (span: Span) => !found.some((other) => overlaps(span, other));
    const bare: Mention[] = [];
    for (const { by, rows: its, pattern, plain: name } of names) {
      for (const match of matches(pattern, plain)) {
        const span = spanOf(match);
        if (!isFree(span) || (by !== 'number' && taken.some((other) => overlaps(span, other)))) continue;
        if (!/^\d+$/.test(name)) found.push({ ...span, rows: its, by });
        else if (by === 'number') bare.push({ ...span, rows: its, by });
      }
    }
    // In the order of the text, so that each of a list is known before the next.
    for (const mention of bare.sort((one, other) => one.from - other.from))
      if (isFree(mention) && !taken.some((other) => overlaps(mention, other)) && isCalled(plain, mention, found))
        found.push(mention);
    found.sort((one, other) => one.from - other.from);
    return { found, unknown: unknownIn(plain, found, taken) };
  };
}

const CODE = new RegExp(
  `(?<![a-z0-9])(?:${PREFIX}${NUMBER_SIGN}|(?:style|estilo|modelo|ref)${NUMBER_SIGN})[\\s.:#-]{0,3}((?=[a-z]{0,5}[-/]?\\d{2})[a-z0-9][a-z0-9/-]{2,20})`,
  'g',
);
/** `Ship date for 9999`. */
const BARE_CODE =
  /(?<![a-z0-9])(?:for|of|del|para el|para la|los|both) (?!(?:19|20)\d\d(?!\d))(\d{4,7})(?![a-z0-9]|[.,/]\d| ?(?:pcs|pieces|piezas|units|unidades|prendas|m\b|kg))/g;

function unknownIn(plain: string, found: readonly Mention[], taken: readonly Span[]): Mentions['unknown'] {
  return [...matches(CODE, plain), ...matches(BARE_CODE, plain)].flatMap((match) => {
    const code = (match[1] ?? '').replace(/[-/]+$/, '');
    const to = match.index + match[0].length;
    const span = { from: to - (match[1] ?? '').length, to };
    return [...found, ...taken].some((other) => overlaps(span, other)) ? [] : [{ ...span, code }];
  });
}
