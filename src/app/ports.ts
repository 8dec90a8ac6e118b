// What the use cases need of a spreadsheet; gas/ gives it on Google's services.
import type { TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import type { WrittenMail } from '../domain/digest';
import type { Cell } from '../schema/cells';
import type { Reading } from '../schema/checks';
import type { Table } from '../schema/table';

/** A run of rows found again by number only within one locked step. */
export interface Tab {
  /** The keys of declared columns that are not on the sheet, or stand there twice. */
  readonly missing: readonly string[];
  /** The keys of columns whose header shows an error. */
  readonly broken: readonly string[];
  /** What the header of a column reads; undefined where the column is missing. */
  header(key: string): string | undefined;
  /** Google's number of the tab, as links name it. */
  readonly sheetId: number;
  /** Input cells of every row from row 2 on, in the order of `keys`: one read, from the first to the last column asked. */
  read(
    keys: readonly string[],
    rows?: { readonly first: number; readonly count: number },
  ): readonly (readonly Cell[])[];
  /** Makes sure that the blank rows from `first` on are there, growing the grid before it is full. */
  makeRoom(first: number, count: number): void;
  /**
   * Writes rows below one another from row `first`, text as literal text: one write for each unbroken run of columns.
   * Columns in between that are not ours stay untouched.
   */
  write(first: number, keys: readonly string[], rows: readonly (readonly Cell[])[]): void;
  /** Of each row the names of columns that are not ours and hold something which no formula fills. */
  typedBeside(rows: readonly number[]): readonly (readonly string[])[];
  /** Deletes rows, given in any order. */
  deleteRows(rows: readonly number[]): void;
}

/** The spreadsheet as the person who runs this sees it. */
export interface Desk {
  readonly name: string;
  /** How its people write dates and numbers, and which day it is there. */
  readonly reading: Reading;
  /** The person's address; '' when Google does not tell. */
  readonly user: string;
  readonly url: string;
  /** `en_GB`. */
  readonly locale: string;
  readonly timeZone: string;
  /** The instant, in milliseconds of the epoch, and as the spreadsheet's people read it: `2026-11-23 08:12`. */
  moment(at?: number): { readonly at: number; readonly text: string };
  /** The tab of a table; undefined until it was set up. */
  tab(table: Table): Tab | undefined;
  /**
   * Runs one step under the document lock and commits it; undefined when someone else holds the lock too long. Should
   * the step or its commit fail, `takeBack` runs before the failure is passed on.
   */
  locked<Result>(step: () => Result, takeBack?: () => void): { readonly done: Result } | undefined;
  /** A small memory kept with the spreadsheet. */
  recall(name: string): string | undefined;
  remember(name: string, value: string | undefined): void;
  /** The row that the person has selected, if it is below the header of one of our tabs. */
  selected(): { readonly table: string; readonly row: number } | undefined;
  /** Has Google carry out what was written. */
  commit(): void;
  /** Shows a row to the person. */
  select(table: Table, row: number): void;
}

/** What one run of set-up did to a tab. */
export interface BuiltTab {
  readonly place: TabPlace;
  readonly created: boolean;
  /** The labels of columns that were put back. */
  readonly restored: readonly string[];
  /** A tab of the planned name that is not ours, and was left alone. */
  readonly foreign?: string;
}

/** How a tab of ours stands, looked at without touching it. */
export interface StandingTab {
  /** Columns that are not there are left out. */
  readonly place: TabPlace;
  /** Other tabs that carry its mark: duplicates. */
  readonly twins: readonly string[];
  /** The keys of columns whose label another column bears too. */
  readonly doubles: readonly string[];
}

/** Builds tabs from their plans. */
export interface Builder {
  /** How the tabs stand, in the order of the plans; undefined where one is not there. Nothing is touched. */
  inspect(plans: readonly TabPlan[]): readonly (StandingTab | undefined)[];
  // After inspect or buildTabs:
  /** What the hidden tab of rollups is called; undefined where it is not there. */
  totalsName(): string | undefined;
  /** Whether Totals holds anything but these titles and formulas. */
  totalsDiffer(columns: readonly { readonly title: string; readonly formula: string }[]): boolean;
  /** The numbers of the columns whose header formula is another. */
  staleColumns(tab: string, formulas: ReadonlyMap<number, string>): readonly number[];
  /** Makes duplicates of a tab ordinary tabs. */
  unmarkTwins(table: string): void;
  /** Gives other columns that bear the label of a column another name. */
  renameDoubles(plan: TabPlan, key: string): void;

  // buildTabs comes first: the others work on what it found or made.
  /** Makes the tabs, or whatever of them is missing, in the order of the plans; on complete tabs it writes nothing. */
  buildTabs(plans: readonly TabPlan[]): readonly BuiltTab[];
  /** Sets the header cells of a tab whose formula differs, by column number; says how many did. */
  setHeaderFormulas(tab: string, formulas: ReadonlyMap<number, string>): number;
  /** Finds or makes the hidden tab of rollups, as tall as the tallest tab it sums. */
  openTotals(): { readonly name: string; readonly foreign?: string };
  /** Makes Totals hold exactly these titles and, below them, these formulas; says whether it did not. */
  fillTotals(columns: readonly { readonly title: string; readonly formula: string }[]): boolean;
  /** The computed columns of a tab whose header shows an error, by key. */
  brokenColumns(plan: TabPlan, place: TabPlace): readonly string[];
}

/** Talks to the person in front of the spreadsheet. */
export interface Voice {
  toast(message: string): void;
  tell(title: string, message: string): void;
  /** Whether the person said yes. */
  ask(title: string, question: string): boolean;
}

/** Sends mail as the person who runs this. */
export interface Post {
  /** How many more mails Google takes from this person today. */
  readonly left: number;
  send(mail: WrittenMail): void;
}

/** The person's own clock trigger in this spreadsheet. */
export interface Clock {
  /** Its unique id; undefined where there is none. `known` is the id it had when it was made. */
  find(known: string | undefined): string | undefined;
  /** Makes it, in place of the one of that id; gives its unique id. */
  set(replaced: string | undefined, hour: number, timeZone: string): string;
  remove(id: string): void;
}

/** Small notes that outlive a run even where Google did not open the spreadsheet. */
export interface Notes {
  recall(name: string): string | undefined;
  keep(name: string, text: string): void;
}
