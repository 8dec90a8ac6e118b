// A tab: its table, tied by type to what judges its rows, what can be done with them, and every sentence about them.
import type { ImportSpec } from '../derive/import';
import type { ArchiveRule } from '../domain/archive';
import type { Amount, Title } from '../domain/attention';
import type { Book, BookRow, StepContext } from '../domain/book';
import type { Said } from '../domain/diary';
import type { Coded, FindingSpec, FindingSpecs } from '../domain/finding';
import type { Ledger } from '../domain/ledger';
import type { MovedWords, Moves } from '../domain/moves';
import type { Block } from '../domain/panel';
import type { Sheet, SheetAsked } from '../domain/paper';
import type { Plan } from '../domain/plan';
import type { ReplySpec } from '../domain/reply/terms';
import type { Telling } from '../domain/telling';
import type { Timeline } from '../domain/timeline';
import type { WeekPart } from '../domain/week';
import type { Cell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { IsoDate } from '../schema/kinds';
import type { Setting } from '../schema/setting';
import type { RowOf, Table } from '../schema/table';
import type { DeskName } from './desks';
import type { Sample, SampleSetting } from './sample';
import type { Step } from './step';
import type { Whole } from './whole';

/** The codes of a tab, each a kind of fact that has a sentence in every language. */
export interface TabCodes {
  /** Why a row needs a person. */
  readonly finding: Coded;
  /** What the reader of a reminder does next. */
  readonly next: Coded;
  /** What of ours a row waits for. */
  readonly waits: Coded;
  /** How a row is called where its columns alone do not say it. */
  readonly title: Coded;
  /** What else a reminder tells of a row. */
  readonly note: Coded;
  readonly said: Coded;
  readonly warning: Coded;
  /** The names of its steps. */
  readonly step: string;
  /** The dates that its findings count to. */
  readonly date: string;
}

/** A tab's codes; what it does not name it does not have. */
export type Codes<Own extends Partial<TabCodes>> = {
  readonly [Part in keyof TabCodes]: Own extends { readonly [P in Part]: infer Each } ? Each : never;
};

/** The facts that stand beside a code. */
type Facts<C extends Coded, Code> = C extends unknown ? (Code extends C['code'] ? C : never) : never;

/** One sentence for each code: a code without its sentence does not compile. */
export type Sentences<C extends Coded> = {
  readonly [Code in C['code']]: (facts: Facts<C, Code>) => string;
};

/** Every sentence about the rows of a tab, in one language. */
export interface TabWords<C extends TabCodes = TabCodes> {
  /** The button that adds a row, and what an empty tab teaches. */
  readonly add?: string;
  readonly empty?: { readonly title: string; readonly text: string };
  /** In two or three words. */
  readonly finding: Sentences<C['finding']>;
  /** In a mail, where the date itself stands beside it. */
  readonly mark?: Partial<Sentences<C['finding']>>;
  /** `day` is written already. */
  readonly date: {
    readonly [Date in C['date']]: {
      readonly on: (day: string) => string;
      /** What its calendar entry is called. */
      readonly event: (name: string) => string;
    };
  };
  readonly next: Sentences<C['next']>;
  readonly waits: Sentences<C['waits']>;
  readonly title: Sentences<C['title']>;
  readonly note: Sentences<C['note']>;
  /** Each step's name, and what a step does that asks for nothing but a yes. */
  readonly step: { readonly [Name in C['step']]: { readonly name: string; readonly about?: string } };
  readonly said: Sentences<C['said']>;
  readonly warning: Sentences<C['warning']>;
  /** What the weekly summary calls its measures; `title` stands above them. */
  readonly week?: { readonly [measure: string]: string };
  readonly moved?: MovedWords;
  /** What the panel of the tab as a whole is called where the desk leads to it. */
  readonly whole?: string;
}

/** What is known of a row that needs someone. */
export interface Judgement<C extends TabCodes = TabCodes> {
  readonly finding: C['finding'];
  /** What else the same row needs: a line of its own on the desk, while the mail tells of the first. */
  readonly also?: C['finding'] | undefined;
  readonly waitsFor?: (C['waits'] & { readonly table: string; readonly id: string; readonly days: number }) | undefined;
  readonly next?: C['next'] | undefined;
  /** The column that names whose turn it is; ours where there is none, or it holds nothing. */
  readonly turnOf?: string | undefined;
  readonly notes?: readonly C['note'][];
}

/** How a row that needs someone is told. */
export interface About<C extends TabCodes = TabCodes> {
  readonly title: string | C['title'];
  readonly party: string;
  readonly amount?: Amount;
}

/** What is asked of whom. */
export interface Ask<C extends TabCodes = TabCodes> {
  readonly name: string;
  readonly title: string | C['title'];
  readonly finding: C['finding'];
}

/** Opened once for all rows of the tab, so that what it looks up elsewhere is gathered once. */
type ForRows<T extends Table, Result> = (book: Book) => (row: BookRow<T>) => Result;

/** How the rows of a tab that need somebody are listed on Today: expressions in the dialect of formulas, over its own columns. */
export interface Lines {
  readonly what: string;
  /** Reads what such a line says back as a title, where it holds words that each language has its own for. */
  readonly title?: (what: string) => Title;
  readonly who: string;
  /** The figures of the amount that its rows are about, and the unit or currency beside them. */
  readonly amount?: { readonly of: Amount['of']; readonly figures: readonly string[]; readonly unit?: string };
  /** The figure of a finding, and what it is counted in; on two lines, what its sentence names as `now` and `has`. */
  readonly figure?: { readonly of: string; readonly unit?: string };
  /** What of ours a row waits for, and how that is read. */
  readonly waits?: { readonly of: string; readonly read: (told: string) => Judgement['waitsFor'] };
  /** A finding that a row may have beside the one that its columns tell, by the column that counts it. */
  readonly also?: { readonly code: string; readonly figure: string };
  /** The steps that a finding's line offers as done, by its code. */
  readonly done?: { readonly [code: string]: string };
  /** The findings that wait for somebody else. */
  readonly chase?: readonly string[];
}

/** Rows that Selvedge writes by itself, from what other tabs hold. */
export interface Written {
  /** All of them, in the order of the columns. */
  readonly rows: (book: Book) => readonly (readonly Cell[])[];
  /** The tabs whose every edit may change them. */
  readonly from: readonly string[];
}

/** What the tab shows in the panel of a row of another. */
export interface Added<Say = never> {
  readonly to: string;
  readonly blocks: (row: BookRow, book: Book, say: Say) => readonly Block[];
}

/** Where the thing of a row is now, as the search tells it. */
export interface Whereabouts<T extends Table, Say> {
  /** The columns of numbers and dates that it asks beside the texts, which the search reads in any case. */
  readonly needs: readonly Extract<keyof T['inputs'], string>[];
  readonly of: (row: Partial<RowOf<T>>, say: Say, today: IsoDate) => string;
}

/** A document that a row sends: to whom, what it is called, and what it says. */
interface Sends<Row, Say> {
  readonly to: (row: Row) => string | undefined;
  readonly named: (say: Say) => string;
  readonly draw: (row: Row, context: StepContext, asked: SheetAsked, say: Say) => Sheet;
}

/** What a tab is made of. */
export interface TabParts<T extends Table, C extends TabCodes, W extends TabWords<C>> {
  readonly table: T;
  readonly words: { readonly en: W; readonly es: W };
  readonly findings?: { readonly [Code in C['finding']['code']]: FindingSpec<C['date']> };
  readonly judge?: ForRows<T, Judgement<C> | undefined>;
  readonly about?: ForRows<T, About<C>>;
  readonly lines?: Lines;
  /** The likeliest first. */
  readonly steps?: { readonly [Name in C['step']]: Step<W, C['said'], C['warning']> };
  /** What its own panel shows above and below what other tabs add to it. */
  readonly panel?: {
    readonly above: (row: BookRow<T>, book: Book, say: W) => readonly Block[];
    readonly below?: (row: BookRow<T>, book: Book, say: W) => readonly Block[];
    /** What its fields are about, where the story folds them away. */
    readonly summary?: (row: BookRow<T>) => string;
  };
  readonly adds?: readonly Added<W>[];
  /** What the tab needs as a whole, and the panel of that; a step on it is asked for by the tab's own name (`isWhole`). */
  readonly whole?: Whole<C['finding'], W>;
  /** Whether a row is neither done nor called off: it is told with the person or company that it names. */
  readonly isOpen?: (row: BookRow<T>) => boolean;
  readonly imports?: ImportSpec<Extract<keyof T['inputs'], string>>;
  /** What an input is where a file gives a computed column in its place (`tells` of `imports`), and whether that one then is as given. */
  readonly tell?: Telling;
  /** What its rows take from a partner's reply. */
  readonly replies?: ReplySpec<Extract<keyof T['inputs'], string>>;
  readonly sample?: Sample<T>;
  /** What of Settings its sample rows need. */
  readonly sampleSettings?: readonly SampleSetting[];
  /** The settings that belong to it; the days that its findings look ahead follow from these, unless it says its own. */
  readonly settings?: readonly Setting[];
  /** Its part of the weekly summary; both days count. */
  readonly week?: (book: Book, from: IsoDate, to: IsoDate) => WeekPart;
  /** What of its rows moves by a change elsewhere; its warnings say it. */
  readonly moves?: Moves<C['warning']>;
  /** What the page of the calendar draws of it. */
  readonly timeline?: (book: Book) => Timeline;
  /** Rows are never changed or taken out: what was wrong is taken back by another row. */
  readonly ledger?: Ledger<T>;
  /** How its rows leave for an archive with those that they refer to; where there is none, they stay. */
  readonly archive?: ArchiveRule<T>;
  readonly written?: Written;
  /** Its rows tell what was said with whom: the row that writes it down, and what changes with it. */
  readonly diary?: (said: Said, context: StepContext) => Required<Pick<Plan, 'additions' | 'changes'>>;
  /** Of a row that somebody else is late with, or soon to do: whom, and what one asks of them; all of them, where the judge tells of several by one. */
  readonly asks?: ForRows<T, Ask<C> | readonly Ask<C>[] | undefined>;
  /** What changes of a row once a letter about it has left. */
  readonly told?: ForRows<T, Values | undefined>;
  readonly whereabouts?: Whereabouts<T, W>;
  /** The document that a row sends: to whom, undefined for a row that sends none, and what it says. */
  readonly sheet?: Sends<BookRow<T>, W>;
  /** Kept by Selvedge for itself: its rows are not judged, and stand on the sheet only. */
  readonly upkeep?: boolean;
}

/** A tab whose own codes and columns only its folder knows. */
export interface DefinedTab {
  readonly table: Table;
  readonly words: { readonly en: TabWords; readonly es: TabWords };
  readonly findings: FindingSpecs;
  readonly judge?: ForRows<Table, Judgement | undefined>;
  readonly about?: ForRows<Table, About>;
  readonly lines?: Lines;
  readonly steps: { readonly [name: string]: Step<TabWords> };
  readonly panel?: {
    readonly above: (row: BookRow, book: Book, say: TabWords) => readonly Block[];
    readonly below?: (row: BookRow, book: Book, say: TabWords) => readonly Block[];
    readonly summary?: (row: BookRow) => string;
  };
  readonly adds: readonly Added<TabWords>[];
  readonly whole?: Whole<Coded, TabWords>;
  readonly isOpen?: (row: BookRow) => boolean;
  readonly imports?: ImportSpec;
  readonly tell?: Telling;
  readonly replies?: ReplySpec;
  readonly sample?: Sample<Table>;
  readonly sampleSettings?: readonly SampleSetting[];
  readonly settings: readonly Setting[];
  readonly week?: (book: Book, from: IsoDate, to: IsoDate) => WeekPart;
  readonly moves?: Moves;
  readonly timeline?: (book: Book) => Timeline;
  readonly ledger?: Ledger;
  readonly archive?: ArchiveRule;
  readonly written?: Written;
  readonly diary?: (said: Said, context: StepContext) => Required<Pick<Plan, 'additions' | 'changes'>>;
  readonly sheet?: Sends<BookRow, TabWords>;
  readonly asks?: ForRows<Table, Ask | readonly Ask[] | undefined>;
  readonly told?: ForRows<Table, Values | undefined>;
  readonly whereabouts?: {
    readonly needs: readonly string[];
    readonly of: (row: Values, say: TabWords, today: IsoDate) => string;
  };
  readonly upkeep?: boolean;
}

export interface Tab extends DefinedTab {
  readonly desk: DeskName;
}

/** What a tab adds to the panel of another's rows, by the other's type. */
export function addsTo<T extends Table, Say>(
  table: T,
  blocks: (row: BookRow<T>, book: Book, say: Say) => readonly Block[],
): Added<Say> {
  return { to: table.name, blocks: blocks as Added<Say>['blocks'] };
}

/**
 * Ties the parts of a tab together: a finding, step or warning without its sentence in each language does not compile.
 * In the list their types are forgotten; each part is only ever given rows and words of its own tab.
 */
export function defineTab<T extends Table, C extends TabCodes, W extends TabWords<C>>(
  parts: TabParts<T, C, W>,
): DefinedTab {
  return { findings: {}, steps: {}, adds: [], settings: [], ...parts } as unknown as DefinedTab;
}

const none: TabWords<Codes<Record<never, never>>> = {
  finding: {},
  date: {},
  next: {},
  waits: {},
  title: {},
  note: {},
  step: {},
  said: {},
  warning: {},
};

/** Of a tab that has nothing of its own to say. */
export const plainWords = { en: none, es: none };
