// When a payment falls due: an event of its order, and how far from it, as `+30d`, `-3wd`, `+1m`, `eom` or `eom+30d`.

/** What a payment can be counted from. */
export const DUE_EVENTS = ['Order date', 'PP approved', 'Ex-factory', 'Shipped', 'Delivered', 'Inspection'] as const;
export type DueEvent = (typeof DUE_EVENTS)[number];

/** What a payment can wait for, whatever its day. */
export const HOLDS = ['Inspection passed', 'Documents received'] as const;
export type Hold = (typeof HOLDS)[number];

/** By its place between bars, each day that an order tells in one text. */
export const ORDER_DAYS = {
  ordered: 1,
  left: 2,
  leaves: 3,
  arrives: 4,
  calendar: 5,
  goodsLeave: 6,
  goodsLand: 7,
  open: 8,
} as const;

/** Is added to the day of a shipment while it has not happened: it then comes after all others. */
export const STILL_TO = 1_000_000;

export type OffsetUnit = 'd' | 'wd' | 'm';

export interface Offset {
  /** Counted from the last day of the event's month. */
  readonly endOfMonth: boolean;
  /** Below 0 for before. */
  readonly count: number;
  readonly unit: OffsetUnit;
}

export const NO_OFFSET: Offset = { endOfMonth: false, count: 0, unit: 'd' };

/** A part of a word, without accents and capitals, and the whole word as it was written. */
export interface Token {
  readonly word: string;
  readonly typed: string;
}

const WORD = /[+-]?\d+(?:[.,]\d+)?|%|[/;+-]|\p{L}+(?:['’./-]\p{L}+)*\.?|[^\s]/gu;

/** The words of a text: figures, signs and letters stand apart, so that `+30d` is two words. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text.normalize('NFC').replace(/[−–—]/g, '-');
  return (plain.match(/\S+/g) ?? []).flatMap((typed) =>
    (typed.match(WORD) ?? []).map((part) => ({
      typed,
      word: part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, ''),
    })),
  );
}

/** How many words of the list a phrase takes, from a place on; 0 where it does not stand there. */
function lengthOf(phrase: string, tokens: readonly Token[], at: number): number {
  const words = phrase.split(' ');
  return words.every((word, index) => tokens[at + index]?.word === word) ? words.length : 0;
}

/** The meaning whose longest phrase stands at a place. */
export function phraseAt<Meaning extends string>(
  phrases: { readonly [M in Meaning]: readonly string[] },
  tokens: readonly Token[],
  at: number,
): { readonly meaning: Meaning; readonly length: number } | undefined {
  const found = (Object.entries(phrases) as [Meaning, readonly string[]][]).flatMap(([meaning, each]) =>
    each.map((phrase) => ({ meaning, length: lengthOf(phrase, tokens, at) })),
  );
  const [best] = found.filter(({ length }) => length > 0).sort((one, other) => other.length - one.length);
  return best;
}

const UNITS = {
  wd: [
    ...['wd', 'working day', 'working days', 'workday', 'workdays', 'business day', 'business days'],
    ...['dias laborables', 'dia laborable', 'dias habiles', 'dia habil', 'dl', 'dh'],
  ],
  d: ['d', 'day', 'days', 'calendar day', 'calendar days', 'dia', 'dias', 'dias naturales', 'dia natural'],
  m: ['m', 'month', 'months', 'mes', 'meses'],
} as const satisfies { readonly [Unit in OffsetUnit]: readonly string[] };

const MONTH_END = {
  eom: ['eom', 'end of month', 'end of the month', 'month end', 'fin de mes', 'fin del mes', 'final de mes', 'fdm'],
} as const;

const SIDES = {
  before: ['before', 'antes', 'antes de', 'antes de la', 'antes del'],
  after: [
    ...[
      'after',
      'from',
      'later',
      'despues',
      'despues de',
      'despues de la',
      'despues del',
      'tras',
      'tras el',
      'tras la',
    ],
    ...['desde', 'desde el', 'desde la'],
  ],
} as const;

/** A number of days or months at a place, its side from its sign or the word after it. */
interface Counted {
  readonly count: number;
  readonly unit: OffsetUnit;
  readonly end: number;
  /** Whether a word such as `after` said on which side. */
  readonly sided: boolean;
}

export function countedAt(tokens: readonly Token[], at: number): Counted | undefined {
  const isSign = tokens[at]?.word === '+' || tokens[at]?.word === '-';
  const place = isSign ? at + 1 : at;
  const figure = tokens[place]?.word ?? '';
  if (!(isSign ? /^\d{1,4}$/ : /^[+-]?\d{1,4}$/).test(figure)) return undefined;
  const unit = phraseAt(UNITS, tokens, place + 1);
  if (!unit) return undefined;
  const end = place + 1 + unit.length;
  const number = Number(figure) * (isSign && tokens[at]?.word === '-' ? -1 : 1);
  const side = isSign || /^[+-]/.test(figure) ? undefined : phraseAt(SIDES, tokens, end);
  return {
    count: (side?.meaning === 'before' ? -number : number) + 0,
    unit: unit.meaning,
    end: end + (side?.length ?? 0),
    sided: side !== undefined,
  };
}

/** An offset at a place: the month's end, days or months, or both in that order. */
export function offsetAt(
  tokens: readonly Token[],
  at: number,
): { readonly offset: Offset; readonly end: number } | undefined {
  const month = phraseAt(MONTH_END, tokens, at);
  const counted = countedAt(tokens, at + (month?.length ?? 0));
  if (!month && !counted) return undefined;
  const { count = 0, unit = 'd' } = counted ?? {};
  return { offset: { endOfMonth: month !== undefined, count, unit }, end: counted?.end ?? at + (month?.length ?? 0) };
}

/** As the columns and the formulas have it; '' for none. */
export function writeOffset({ endOfMonth, count, unit }: Offset): string {
  const counted = count === 0 ? '' : `${count < 0 ? '-' : '+'}${Math.abs(count)}${unit}`;
  return `${endOfMonth ? 'eom' : ''}${counted}`;
}
