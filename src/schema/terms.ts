// Terms of payment as people write them: `30% order; 70% ex-factory -3wd after inspection`, in English or Spanish.
import {
  countedAt,
  type DueEvent,
  type Hold,
  NO_OFFSET,
  type Offset,
  offsetAt,
  phraseAt,
  type Token,
  tokensOf,
  writeOffset,
} from './due';
import { inMinorUnits, minorUnits } from './money';

/** One payment of the terms. */
export interface Term {
  /** A fraction of the whole. */
  readonly share: number;
  readonly event: DueEvent;
  readonly offset: Offset;
  readonly hold?: Hold;
}

export type TermsProblem =
  /** The first word that says nothing. */
  | { readonly code: 'termsWord'; readonly typed: string; readonly word: string }
  | { readonly code: 'termsLack'; readonly typed: string; readonly lack: 'share' | 'event' }
  /** Per cent that the shares make together. */
  | { readonly code: 'termsSum'; readonly typed: string; readonly sum: number };

export type ReadTerms =
  | { readonly ok: true; readonly terms: readonly Term[] }
  | { readonly ok: false; readonly problem: TermsProblem };

const EVENTS = {
  'Order date': [
    ...['order', 'order date', 'po', 'po date', 'deposit', 'advance', 'down payment', 'order confirmation'],
    ...['pedido', 'fecha del pedido', 'fecha de pedido', 'anticipo', 'senal'],
  ],
  'PP approved': [
    ...['pp', 'pp approved', 'pp approval', 'pp sample approved', 'pp aprobada', 'pp aprobado', 'aprobacion de pp'],
    ...['aprobacion pp', 'muestra pp aprobada', 'aprobacion de la muestra pp'],
  ],
  'Ex-factory': [
    ...['ex-factory', 'ex factory', 'exfactory', 'exf', 'xf', 'ex-factory date', 'ex factory date'],
    ...['ex-fabrica', 'ex fabrica', 'salida de fabrica', 'salida de la fabrica'],
  ],
  Shipped: [
    ...['shipped', 'shipment', 'shipping', 'shipping date', 'shipment date', 'b/l', 'bl', 'b/l date', 'bl date'],
    ...['bill of lading', 'embarque', 'embarcado', 'envio', 'enviado', 'fecha de embarque', 'conocimiento de embarque'],
  ],
  Delivered: [
    'delivered',
    'delivery',
    'delivery date',
    'arrival',
    'entrega',
    'entregado',
    'llegada',
    'fecha de entrega',
  ],
  Inspection: ['inspection', 'inspected', 'final inspection', 'inspeccion', 'inspeccionado', 'inspeccion final'],
} as const satisfies { readonly [E in DueEvent]: readonly string[] };

const afterEach = (things: readonly string[], before: readonly string[]) =>
  before.flatMap((word) => things.map((thing) => `${word} ${thing}`));

const HOLD_WORDS = {
  'Inspection passed': afterEach(
    ['inspection', 'inspection passed', 'final inspection', 'inspeccion', 'la inspeccion', 'inspeccion final'],
    ['after', 'once', 'until', 'against', 'tras', 'despues de', 'hasta', 'contra', 'after passed', 'after passing'],
  ),
  'Documents received': afterEach(
    ['documents', 'docs', 'documents received', 'documentos', 'los documentos', 'la documentacion'],
    ['after', 'once', 'until', 'against', 'tras', 'despues de', 'hasta', 'contra'],
  ),
} as const satisfies { readonly [H in Hold]: readonly string[] };

/** Words that only join: they change nothing. */
const JOINERS = {
  joins: [
    ...['on', 'at', 'from', 'with', 'by', 'of', 'the', 'upon', 'date of', 'in', 'balance', 'payment', 'due'],
    ...['a', 'al', 'a la', 'con', 'con el', 'con la', 'de', 'del', 'de la', 'desde', 'el', 'la', 'en', 'saldo', 'pago'],
  ],
} as const;

const RESTS = { rest: ['rest', 'the rest', 'balance', 'remainder', 'resto', 'el resto', 'saldo', 'el saldo'] } as const;

interface Part {
  /** Undefined for what the others leave. */
  readonly share: number | undefined;
  readonly term: Omit<Term, 'share'>;
}

const wrong = (typed: string, token: Token | undefined, lack: 'share' | 'event'): TermsProblem =>
  token === undefined ? { code: 'termsLack', typed, lack } : { code: 'termsWord', typed, word: token.typed };

function joinersFrom(tokens: readonly Token[], at: number): number {
  const joiner = phraseAt(JOINERS, tokens, at);
  return joiner ? joinersFrom(tokens, at + joiner.length) : at;
}

interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

const isNet = (word: string | undefined): boolean => word === 'net' || word === 'neto';

/** `30%`, `1/3`, `rest`; `net` before days stands for the whole. */
function shareAt(tokens: readonly Token[]): Read<number | undefined> | undefined {
  const [first = '', second, third = ''] = tokens.map(({ word }) => word);
  if (/^\d{1,3}(?:[.,]\d{1,4})?$/.test(first)) {
    const figure = Number(first.replace(',', '.'));
    if (second === '%') return { value: figure / 100, end: 2 };
    return second === '/' && /^[1-9]\d?$/.test(third) ? { value: figure / Number(third), end: 3 } : undefined;
  }
  if (isNet(first)) return { value: 1, end: 1 };
  const rest = phraseAt(RESTS, tokens, 0);
  return rest ? { value: undefined, end: rest.length } : undefined;
}

/** The event at a place; a deposit that names its event is only called so. */
function eventAt(tokens: readonly Token[], at: number): Read<DueEvent> | undefined {
  const place = joinersFrom(tokens, at);
  const found = phraseAt(EVENTS, tokens, place);
  if (!found) return undefined;
  const end = place + found.length;
  const named = found.meaning === 'Order date' ? eventAt(tokens, end) : undefined;
  return named ?? { value: found.meaning, end };
}

/** `net 30` needs no unit: the trade counts days. */
function netDays(tokens: readonly Token[]): Read<Offset> | undefined {
  const [first, days = ''] = tokens.map(({ word }) => word);
  if (!isNet(first) || !/^\d{1,3}$/.test(days)) return undefined;
  const { count, unit, end } = countedAt(tokens, 1) ?? { count: Number(days), unit: 'd', end: 2 };
  return { value: { endOfMonth: false, count, unit }, end };
}

function readPart(typed: string): Part | TermsProblem {
  const tokens = tokensOf(typed);
  const share = shareAt(tokens);
  if (!share) return wrong(typed, tokens[0], 'share');
  const place = joinersFrom(tokens, share.end);
  const counted = countedAt(tokens, place);
  const ahead =
    netDays(tokens) ??
    (counted?.sided
      ? { value: { endOfMonth: false, count: counted.count, unit: counted.unit }, end: counted.end }
      : undefined);
  const from = ahead?.end ?? share.end;
  const event = eventAt(tokens, from);
  if (!event) return wrong(typed, tokens[joinersFrom(tokens, from)], 'event');
  const behind = ahead ? undefined : offsetAt(tokens, event.end);
  const held = phraseAt(HOLD_WORDS, tokens, behind?.end ?? event.end);
  const stray = tokens[(behind?.end ?? event.end) + (held?.length ?? 0)];
  if (stray) return { code: 'termsWord', typed, word: stray.typed };
  const offset = ahead?.value ?? behind?.offset ?? NO_OFFSET;
  return { share: share.value, term: { event: event.value, offset, ...(held ? { hold: held.meaning } : {}) } };
}

/** A millionth of a part is nobody's money: thirds are no round per cent. */
const NEARLY = 1e-6;

/** Reads terms; together their shares make the whole, or one of them takes the rest. */
export function readTerms(text: string): ReadTerms {
  const typed = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (typed.length === 0) return { ok: false, problem: { code: 'termsLack', typed: text, lack: 'share' } };
  const parts: Part[] = [];
  for (const each of typed) {
    const part = readPart(each);
    if ('code' in part) return { ok: false, problem: part };
    parts.push(part);
  }
  const told = parts.reduce((sum, { share = 0 }) => sum + share, 0);
  const rests = parts.filter(({ share }) => share === undefined).length;
  const isWhole = rests === 0 ? Math.abs(told - 1) < NEARLY : rests === 1 && told < 1 - NEARLY;
  if (!isWhole || parts.some(({ share }) => share === 0)) {
    return { ok: false, problem: { code: 'termsSum', typed: text, sum: Math.round(told * 1e6) / 1e4 } };
  }
  return { ok: true, terms: parts.map(({ share, term }) => ({ ...term, share: share ?? 1 - told })) };
}

const EVENT_WORDS: { readonly [E in DueEvent]: string } = {
  'Order date': 'order',
  'PP approved': 'pp',
  'Ex-factory': 'ex-factory',
  Shipped: 'shipped',
  Delivered: 'delivered',
  Inspection: 'inspection',
};

const written = (share: number) => `${Math.round(share * 1e6) / 1e4}%`;

/** As Settings have them. The last share takes the rest, where the others are no round per cent. */
export function writeTerms(terms: readonly Term[]): string {
  const isRound = terms.every(({ share }) => Math.abs(share * 1e6 - Math.round(share * 1e6)) < NEARLY);
  return terms
    .map(({ share, event, offset, hold }, index) => {
      const part = !isRound && index === terms.length - 1 ? 'rest' : written(share);
      const held = hold === undefined ? '' : hold === 'Inspection passed' ? 'after inspection' : 'after documents';
      return [part, EVENT_WORDS[event], writeOffset(offset), held].filter((word) => word !== '').join(' ');
    })
    .join('; ');
}

/**
 * An amount in the shares of its terms, each to the currency's smallest coin; the last takes what is left, so that together
 * they are the amount.
 */
export function sharesOf(amount: number, shares: readonly number[], currency: string | undefined): readonly number[] {
  const decimals = minorUnits(currency);
  const whole = Math.abs(inMinorUnits(amount, decimals));
  let left = whole;
  const units = shares.map((share, index) => {
    const isLast = index === shares.length - 1;
    const own = isLast ? left : Math.min(left, Math.round(whole * share + NEARLY));
    left -= own;
    return own;
  });
  return units.map((each) => (Math.sign(amount) * each) / 10 ** decimals + 0);
}
