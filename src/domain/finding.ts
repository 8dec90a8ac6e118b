// Why a row needs a person, as data: what each finding weighs, where it is shown, and what goes with it.
import { RANK } from '../schema/reasons';
import type { SectionName, Tone } from '../schema/table';

/** Data that names its sentence by a code; the tab's words say it in every language. */
export interface Coded {
  readonly code: string;
}

/** The four tiles of the home panel. */
export type Tile = 'late' | 'soon' | 'short' | 'unpaid';

export { RANK };

/** What holds for every row with this finding. */
export interface FindingSpec<DateName extends string = string> {
  /** `check` for rows that no tile counts: something about them is to be put right. */
  readonly tile: Tile | 'check';
  readonly tone: Tone;
  /** The section of the reminder mail. */
  readonly section: SectionName;
  readonly rank: number;
  /** Which of the row's dates its days count to; the tab's words name it. */
  readonly date?: DateName;
  /** Its days are over: they count from that date until today. */
  readonly past?: boolean;
  /** It looks ahead, by the tab's lead days in Settings. */
  readonly lead?: boolean;
  /** The step that ends it, offered beside the row. */
  readonly step?: string;
  /** One such row stands above all others on the desk. */
  readonly first?: boolean;
  /** Mails tell it once a week, on the day of the weekly summary. */
  readonly weekly?: boolean;
  /** For the mail and the row's story: no formula of its row knows it, so neither Today nor the desk lists it. */
  readonly aside?: boolean;
}

/** What is told with every row that has the finding. */
export function toldOf({
  rank: _rank,
  lead: _lead,
  weekly: _weekly,
  ...told
}: FindingSpec): Omit<FindingSpec, 'rank' | 'lead' | 'weekly'> {
  return told;
}

export type FindingSpecs = { readonly [code: string]: FindingSpec };

const LATE = { tile: 'late', tone: 'late', section: 'late', rank: RANK.late, past: true } as const;
const SOON = { tile: 'soon', tone: 'soon', section: 'soon', rank: RANK.ahead } as const;

type More = Partial<FindingSpec<never>>;

/** A date of the row is past. */
export const late = <Name extends string>(date: Name, more: More = {}): FindingSpec<Name> => ({
  ...LATE,
  ...more,
  date,
});
/** A date of the row is near. */
export const soon = <Name extends string>(date: Name, more: More = {}): FindingSpec<Name> => ({
  ...SOON,
  lead: true,
  ...more,
  date,
});
/** A date of the row lies ahead and cannot be kept. */
export const risk = <Name extends string>(date: Name): FindingSpec<Name> => ({
  tile: 'soon',
  tone: 'soon',
  section: 'risk',
  rank: RANK.risk,
  date,
});
/** Something about the row is to be put right. */
export const check = (more: More = {}): FindingSpec<never> => ({
  tile: 'check',
  tone: 'soon',
  section: 'check',
  rank: RANK.check,
  ...more,
});

/** A row of any tab that has no id to be called by. */
export const NO_ID = 'noId';
export const noIdSpec: FindingSpec = check();

/** A row of any tab whose id stands above already, in the row `above`. */
export const SAME_ID = 'sameId';
/** The step of every tab whose ids Selvedge gives: the row gets one of its own. */
export const OWN_ID = 'ownId';
export const sameIdSpec = (isGiven: boolean): FindingSpec => check(isGiven ? { step: OWN_ID } : {});

/** A row of any tab that counts nowhere until one of the columns `lacks` is filled in. */
export const UNFINISHED = 'unfinished';
export const unfinishedSpec: FindingSpec = check();

/** A row of any tab in which a cell cannot be read: `unread` names them. */
export const UNREAD = 'unread';
export const unreadSpec: FindingSpec = check();

/** How urgent a row is by its finding; `days` count from today, or until today for what is past. */
export function urgencyOf({ rank, past }: FindingSpec, finding: Coded & { readonly days?: number }): number {
  const { days = 0 } = finding;
  return past ? rank - days : rank + days;
}
