// What the use cases need of a spreadsheet; gas/ gives it on Google's services.
import type { TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import type { Change, Looks, LooksQuery } from '../derive/reconcile';
import type { WrittenMail } from '../domain/digest';
import type { HeaderDoubt } from '../schema/blockage';
import type { Cell } from '../schema/cells';
import type { Reading } from '../schema/checks';
import type { Lacking, Permission } from '../schema/permission';
import type { Table } from '../schema/table';

/** What stands in some columns of a tab, below the header. */
export interface Sweep {
  /** Of the keys that were asked for those whose columns stand on the sheet. */
  readonly keys: readonly string[];
  /** Of these the ones whose header shows an error. */
  readonly broken: readonly string[];
  /** Every row from row 2 on, in the order of `keys`. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A run of rows found again by number only within one locked step. */
export interface Tab {
  /** The keys of declared columns that are not on the sheet, or stand there twice. */
  readonly missing: readonly string[];
  /** The keys of columns whose header shows an error. */
  readonly broken: readonly string[];
  /** What the header of a column reads; undefined where the column is missing. */
  header(key: string): string | undefined;
  /** Where a column stands, the first being 1; undefined where it is missing. */
  columnOf(key: string): number | undefined;
  /** Google's number of the tab, as links name it. */
  readonly sheetId: number;
  /** The number of the last row in which anything shows, in whatever column; 1 where none does. */
  readonly lastRow: number;
  /** Input cells of every row from row 2 on, in the order of `keys`: one read, from the first to the last column asked. */
  read(
    keys: readonly string[],
    rows?: { readonly first: number; readonly count: number },
  ): readonly (readonly Cell[])[];
  /** The same rows together with the header above them, which has to read as when its columns were looked for; undefined where it does not. */
  readAsFound(
    keys: readonly string[],
    rows: { readonly first: number; readonly count: number },
  ): readonly (readonly Cell[])[] | undefined;
  /** Cells of every row in the columns that stand on the sheet: one call for header and cells while they stand where they did. */
  sweep(keys: readonly string[]): Sweep;
  /**
   * The first row that shows just this text in a column, whatever the case of its letters: Google looks, and no cell is read.
   * That it finds none proves nothing: signs that look alike differ to Google.
   */
  rowOf(key: string, text: string): number | undefined;
  /** The cells of these columns, from row 2 on, that hold a formula of their own: one read. */
  formulasIn(keys: readonly string[]): readonly { readonly key: string; readonly number: number }[];
  /** Whether cells of blank rows are merged: of what is written there only the first cell would stay. */
  isMerged(first: number, count: number): boolean;
  /** Puts blank rows in above row `first`, which look like the one above them. */
  insertRows(first: number, count: number): void;
  /** Makes sure that the blank rows from `first` on are there, growing the grid before it is full. */
  makeRoom(first: number, count: number): void;
  /** By how many rows the sheet is longer than when they were counted or room was made last, below 0 where rows were deleted; 0 where neither was. */
  grownBy(): number;
  /** Counts the rows of the sheet for grownBy, unless they were: before the rows are read that are to be found again. */
  countRows(): void;
  /**
   * Writes rows below one another from row `first`, text as literal text: one write for each unbroken run of columns.
   * Columns in between that are not ours stay untouched.
   */
  write(first: number, keys: readonly string[], rows: readonly (readonly Cell[])[]): void;
  /** Writes the same into many cells, in one write. */
  fill(cells: readonly { readonly key: string; readonly number: number }[], cell: Cell): void;
  /** Gives the cells of a column that are formatted as plain text this number format: a number written there would be a text. */
  endPlainText(key: string, format: string): void;
  /** Of each row the names of columns that are not ours and hold something which no formula fills. */
  typedBeside(rows: readonly number[]): readonly (readonly string[])[];
  /** Deletes rows, given in any order. */
  deleteRows(rows: readonly number[]): void;
  /** Whether its header reads otherwise than when its columns were looked for: one read. */
  isMoved(): boolean;
  /** Blanks cells in columns that are no inputs of ours, where they hold just this; tells whether any did. */
  clearBeside(cells: readonly { readonly number: number; readonly column: number; readonly cell: Cell }[]): boolean;
  /** What the first read that passed over it has seen of a row in columns that are not ours, by their labels. */
  besideOf(number: number): { readonly [label: string]: Cell };
  /** Writes cells of such columns. */
  writeBeside(cells: readonly { readonly number: number; readonly label: string; readonly cell: Cell }[]): void;
}

/** What a person typed or pasted below the header of a tab of ours: 1-based numbers, the last ones count. */
export interface Edit {
  readonly table: string;
  readonly rows: { readonly first: number; readonly count: number };
  readonly columns: { readonly first: number; readonly last: number };
  /** What a single cell held before; absent where Google does not say. */
  readonly was?: string | undefined;
  /** What was typed into a single cell; absent where it is no text. */
  readonly typed?: string | undefined;
}

/** The spreadsheet as the person who runs this sees it. */
export interface Workbook {
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
  /** A table as it is laid here: without the columns that serve a tab which is not there. */
  laid(table: Table): Table;
  /** The tab of a table; undefined until it was set up. */
  tab(table: Table): Tab | undefined;
  /** Whether its tab was met before: to look for one that is not there costs a search through the spreadsheet. */
  remembers(table: Table): boolean;
  /** Where the columns of a table stood when they were remembered last; undefined while nobody remembers all of them. */
  lastPlaces(table: Table): TabPlace['columns'] | undefined;
  setTimeZone(zone: string): void;
  /** Runs one step under the document lock and commits it; undefined when someone else holds it too long. What fails is rolled back, which says whether nothing stays, and passed on. */
  locked<Result>(step: () => Result, rollBack?: () => boolean): { readonly done: Result } | undefined;
  /** What of our tabs somebody has protected against this person: `Orders`, `Orders!C2:C`. */
  protectedFrom(): readonly string[];
  /** What was known of its tabs counts no more: some were made or moved. */
  forget(): void;
  /** Remembers where the columns of tabs were laid, by key: the next to read them needs no look at the header first. */
  keepPlaces(places: ReadonlyMap<Table, TabPlace['columns']>): void;
  /** A small memory kept with the spreadsheet. */
  recall(name: string): string | undefined;
  remember(name: string, value: string | undefined): void;
  /** The highest number of an id of this prefix that an archive took; 0 where none did. A copy of the spreadsheet knows it too. */
  highestArchived(prefix: string): number;
  keepHighestArchived(prefix: string, number: number): void;
  /** The row that the person has selected, if it is below the header of one of our tabs. */
  selected(): { readonly table: string; readonly row: number } | undefined;
  /** Has Google carry out what was written. */
  commit(): void;
  /** Shows a row to the person. */
  select(table: Table, row: number): void;
  /** Says to the person in passing what came up besides. */
  toast(message: string): void;
}

/** A tab that bears the mark of one of our tables. */
export interface MarkedTab {
  /** What its mark says. */
  readonly mark: string;
  readonly name: string;
  /** Other tabs that bear the same mark: duplicates. */
  readonly duplicateTabs: readonly string[];
  /** What Selvedge laid there last (derive/record.ts); undefined until a run that keeps it has ended. */
  readonly record: string | undefined;
}

/** How the columns of a marked tab are looked for. */
export interface TabQuery {
  readonly mark: string;
  readonly labels: ReadonlyMap<string, string>;
  /** What the marks of a column may say instead of its key. */
  readonly formerKeys: ReadonlyMap<string, readonly string[]>;
  /** The keys of columns whose label may be another column's: only their marks count. */
  readonly unsure: ReadonlySet<string>;
  /** Where the columns stood last: in another order their marks count, too. */
  readonly last: TabPlace['columns'] | undefined;
  /** Whether the formulas of row 1 are wanted. */
  readonly formulas: boolean;
}

/** How a tab of ours stands, looked at without touching it. */
export interface StandingTab {
  /** Columns that are not there are left out. */
  readonly place: TabPlace;
  /** Why none of this can be believed. */
  readonly doubt?: HeaderDoubt;
  /** The keys of columns whose label another column bears too. */
  readonly duplicateHeaders: readonly string[];
  /** Row 1: what its cells say, and their formulas, '' for none. */
  readonly header: readonly string[];
  readonly formulas: readonly string[];
}

/** What is to be laid in one tab. */
export interface TabWork {
  readonly plan: TabPlan;
  /** Where the columns stand once all are there. */
  readonly place: TabPlace;
  /** The keys of the columns to be put in, left to right. */
  readonly missing: readonly string[];
  readonly changes: readonly Change[];
  /** `new` was made in this run, `bare` holds nothing; `begun` is one whose laying was cut off. */
  readonly state: 'new' | 'bare' | 'begun' | 'whole';
}

export interface TotalsCell {
  readonly title: string;
  readonly formula: string;
}

/** How Totals stands beside what it should hold. */
export interface TotalsState {
  /** Whether it holds anything but these titles and formulas, or an error. */
  readonly differs: boolean;
  /** Lists whose formula is right and whose keys a search does not find where they stand. */
  readonly unsorted: readonly string[];
}

/** Finds tabs and builds them from their plans. First `marks`, then what else reads, then what writes. */
export interface TabBuilder {
  /** The tabs that bear a mark, and the layout version that the workbook remembers. */
  marks(): { readonly version: number | undefined; readonly tabs: readonly MarkedTab[] };
  standing(query: TabQuery): StandingTab;
  /** The name of a tab that bears the names of a plan's columns, and no mark. */
  lookalike(plan: TabPlan): string | undefined;
  /** How columns of a tab look, by the places of all tabs. */
  looks(mark: string, query: LooksQuery, places: ReadonlyMap<string, TabPlace>): Looks;
  totalsState(columns: readonly TotalsCell[]): TotalsState;

  renameTab(from: string, to: string): void;
  /** Calls a tab otherwise, unless another is called so. */
  retitleTab(mark: string, title: string): void;
  renameColumn(table: string, from: string, to: string): void;
  /**
   * Makes and marks tabs, and takes away the blank one that a new spreadsheet starts with. A tab of a planned name
   * that is not ours is left alone, and is `foreign`. Each stands where `order` has it among those of ours, under its name of
   * `titles` or its own.
   */
  makeTabs(
    tables: readonly string[],
    order: readonly string[],
    titles: ReadonlyMap<string, string>,
  ): readonly { readonly name: string; readonly sheetId: number; readonly conflictingTab?: string }[];
  /** Makes Totals as tall as the tallest tab that it lists, which `apart` are not. */
  fitTotals(apart: readonly string[]): void;
  lay(work: readonly TabWork[], places: ReadonlyMap<string, TabPlace>): void;
  /** Sets formulas of row 1, by column number. */
  setHeaderFormulas(table: string, formulas: ReadonlyMap<number, string>): void;
  /** Makes Totals hold exactly these titles and, below them, these formulas. */
  fillTotals(columns: readonly TotalsCell[]): void;
  /** Shows tabs, or hides them. */
  showTabs(tables: readonly string[], shown: boolean): void;
  /** Keeps what was laid in each tab, by table. */
  keepRecords(records: ReadonlyMap<string, string>): void;
  keepVersion(version: number): void;
  /** Puts columns into the order of their plan, freezes the first and folds the rest; columns of a person's own go to the right. */
  arrange(plan: TabPlan, place: TabPlace): void;
  /**
   * Ends a doubt about row 1: the names go where they were laid, or, where columns are `exchanged` and `keepsNames`, stay, and the marks
   * follow them.
   */
  settleHeader(plan: TabPlan, doubt: HeaderDoubt, keepsNames: boolean): void;
  /** Makes the tab that looks like a plan's ours; in a workbook that knows no version this is the one. */
  adopt(plan: TabPlan, version: number): void;
  /** Makes duplicates of a tab ordinary tabs. */
  unmarkDuplicates(table: string): void;
  /** Gives other columns that bear the label of a column another name. */
  renameDuplicates(plan: TabPlan, key: string): void;
}

/** Talks to the person in front of the spreadsheet. */
export interface Dialogs {
  toast(message: string): void;
  tell(title: string, message: string): void;
  /** Whether the person said yes. */
  ask(title: string, question: string): boolean;
}

/** Sends mail as the person who runs this. */
export interface Mailer {
  /** How many more mails Google takes from this person today. */
  readonly left: number;
  /** What the person has not granted that mail takes; till then Google may not be asked for anything above. */
  lacking(): Lacking | undefined;
  /** Whether all that it should bring went along: a PDF that Google could not make is left out. */
  send(mail: WrittenMail): { readonly whole: boolean };
}

/** What of these, or of all that Selvedge asks for, the person has not granted; undefined where all is. */
export type Consent = (wanted?: readonly Permission[]) => Lacking | undefined;

/** The person's own clock trigger in this spreadsheet. */
export interface DailyTrigger {
  /** Its unique id; undefined where there is none. `known` is the id it had when it was made. */
  find(known: string | undefined): string | undefined;
  /** Makes it, in place of the one of that id; gives its unique id. */
  set(replaced: string | undefined, hour: number, timeZone: string): string;
  remove(id: string): void;
}

/** Small notes that outlive a run even where Google did not open the spreadsheet. */
export interface PropertyStore {
  recall(name: string): string | undefined;
  keep(name: string, text: string): void;
}
