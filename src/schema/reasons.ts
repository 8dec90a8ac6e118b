// Why a row needs a person, said once, in the dialect of formulas: from it follow the columns that tell it on the sheet.
import { type NumberKind, signed, type TextKind, text } from './kinds';
import type { ComputedColumn } from './table';

/** How urgent a finding is: smaller comes first. What is past counts down with its days, what lies ahead counts up. */
export const RANK = {
  /** The customer may refuse the goods: that outweighs a passed due date. */
  refusable: -2_000_000,
  late: -1_000_000,
  /** One line for all that a partner is late with: what we are late with comes first. */
  theirsLate: -900_000,
  /** Nothing is late yet, but it will be. */
  risk: -500_000,
  theirsAtRisk: -400_000,
  short: -1,
  ahead: 0,
  ready: 500,
  low: 1_000,
  /** Stock that is no longer there falsifies every other figure. */
  falseStock: 2_000_000,
  check: 3_000_000,
} as const;

export interface Reason<Code extends string = string> {
  readonly code: Code;
  /** The condition under which it holds. */
  readonly when: string;
  readonly rank: number;
  /** How many days it is to the day that counts, or since that day where it is past. */
  readonly days?: string;
  readonly past?: boolean;
  /** The figure that goes with it, such as pieces. */
  readonly figure?: string;
}

/** The reasons of a table, the weightiest first: a row has the first that holds. */
export type Reasons<Code extends string = string> = readonly Reason<Code>[];

export const reasons = <const Code extends string>(...list: readonly Reason<Code>[]): Reasons<Code> => list;

/** A code as the sheet writes it: `pastShipBy` reads `Past ship by`. */
export function spoken(code: string): string {
  const words = code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The section of the columns that Today is read from. */
export const TODAY_SECTION = 'Today';

interface Told<K extends NumberKind | TextKind> extends ComputedColumn {
  readonly kind: K;
}

export interface ReasonColumns {
  readonly finding: Told<TextKind>;
  readonly urgency: Told<NumberKind>;
}

/** The first that holds, of pairs of a condition and what is said then. */
const firstOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduceRight((otherwise, [when, then]) => `IF(${when};${then};${otherwise})`, '');

const is = ({ code }: Reason) => `[Finding]="${spoken(code)}"`;

/** `unless`: a condition under which the row needs nobody, whatever else holds. */
export function reasonColumns(list: Reasons, unless?: string): ReasonColumns {
  const found = firstOf(list.map(({ code, when }) => [when, `"${spoken(code)}"`]));
  const urgencyOf = ({ rank, days, past }: Reason) =>
    days === undefined ? String(rank) : `${rank}${past ? '-' : '+'}(${days})`;
  return {
    finding: {
      label: 'Finding',
      kind: text,
      help: 'Why the row needs somebody; blank while it needs nobody.',
      formula: unless === undefined ? found : `IF(${unless};;${found})`,
      section: TODAY_SECTION,
      width: 130,
    },
    urgency: {
      label: 'Urgency',
      kind: signed,
      help: 'The smaller, the more urgent: Today is sorted by it.',
      formula: firstOf(list.map((reason) => [is(reason), urgencyOf(reason)])),
      section: TODAY_SECTION,
      width: 90,
    },
  };
}

/** The figure that goes with a finding, where some have one. */
export function figureColumn(list: Reasons): { readonly findingFigure: Told<NumberKind> } {
  const figured = list.flatMap((reason): [string, string][] =>
    reason.figure === undefined ? [] : [[is(reason), reason.figure]],
  );
  return {
    findingFigure: {
      label: 'Finding figure',
      kind: signed,
      help: 'How many the finding speaks of.',
      formula: firstOf(figured),
      section: TODAY_SECTION,
      width: 120,
    },
  };
}

/** What the columns of a row say, or a line of Today. */
export interface Found<Code extends string> {
  readonly code: Code;
  /** To the day that counts, or since then where it is past; 0 where it goes by no day. */
  readonly days: number;
  readonly figure: number;
}

/** The finding that its columns tell. */
export function readFound<Code extends string>(
  list: Reasons<Code>,
  told: {
    readonly finding: string | undefined;
    readonly urgency: number | undefined;
    readonly findingFigure?: number | undefined;
  },
): Found<Code> | undefined {
  const reason = list.find(({ code }) => spoken(code) === told.finding);
  if (!reason) return undefined;
  const { code, rank, past } = reason;
  const away = (told.urgency ?? rank) - rank;
  return { code, days: past ? 0 - away : away, figure: told.findingFigure ?? 0 };
}

/** An expression that joins columns which hold something, as `Linen shirt, Ecru`. */
export function joined(labels: readonly string[], by = ', '): string {
  const parts = labels.map((label, index) => {
    // A truth value outweighs every number in a comparison.
    const before = labels.slice(0, index).map((other) => `([${other}]<>"")*1`);
    return before.length === 0 ? `[${label}]` : `IF((${before.join('+')}>0)*([${label}]<>"")>0;"${by}";"")&[${label}]`;
  });
  return parts.join('&');
}
