// The workbook as judges, panels and steps read it: rows of values with their figures, each tab read once at first need.
import type { Cell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { IsoDate } from '../schema/kinds';
import type { FiguresOf, RowOf, Table } from '../schema/table';
import type { Plan } from './plan';
import type { Settings } from './settings';

/** A filled row and where it stands on the sheet: a number that is good only until somebody else writes. */
/** Cells by column key, and the number of their row when it was read. */
export interface StandingRow {
  readonly number: number;
  readonly cells: { readonly [key: string]: Cell };
}

/** A row that counts; `cells` are those of `row` as they are. */
export interface BookRow<T extends Table = Table> extends StandingRow {
  readonly row: RowOf<T>;
  /** What its computed columns come to, by key; computed when they are asked for. */
  readonly figures: FiguresOf<T>;
}

/** A row whose id stands above already. */
export interface Copy extends BookRow {
  /** `ORD-0001 (14)`: its id and its number, by which it is found. */
  readonly name: string;
  /** The number of the row whose id it bears. */
  readonly above: number;
}

/** A row that holds something, but nothing that makes it one of its table. */
export interface Unfinished extends BookRow {
  /** Its id; with its number where it has none, or where that stands elsewhere, too: `(14)`. */
  readonly name: string;
}

export interface Book {
  readonly today: IsoDate;
  /** Every table that is declared, whether it has a tab here or not. */
  readonly tables: readonly Table[];
  readonly settings: () => Settings;
  /** The rows of a table that count, in the order of its tab; none while the tab is not there. */
  rowsOf<T extends Table>(table: T): readonly BookRow<T>[];
  /** The rows whose id stands above already: they count for nothing, and nothing but this tells of them. */
  copiesOf(table: Table): readonly Copy[];
  /** The rows that count for nothing since none of the columns is filled in that make one. */
  unfinishedOf(table: Table): readonly Unfinished[];
  /** The ids that stand in a table, in rows that hold nothing else, too: all where it was read `whole`, else the last ones. */
  idsOf(table: Table): { readonly ids: readonly Cell[]; readonly whole: boolean };
  /** The number of the last row that holds anything, counting or not; 1 where none does. */
  lastRow(table: Table): number;
  /** The number of the first row below it that adds up those above: new rows go above that. */
  totalBelow(table: Table): number | undefined;
  /** Whether every column of the tables that were read is there. */
  isWhole(): boolean;
  /** What was read of its rows so far, counting or not: all of them, or the last ones. */
  standing(table: Table): readonly StandingRow[];
  /** Whether anybody has asked for the rows of a table yet. */
  hasRead(table: Table): boolean;
  /** The row of an id, wherever a sort has put it; of a copy, or one that is not finished, by its name. */
  find<T extends Table>(table: T, id: string | undefined): BookRow<T> | undefined;
  /** What a row's figures would be if these of its columns held something else. */
  whatIf<T extends Table>(table: T, row: BookRow<T>, changed: Values): FiguresOf<T>;
  /** The whole book as it would be with these rows and changes: nothing is written. */
  suppose(plan: Pick<Plan, 'additions' | 'changes'>): Book;
}

/** A cell by its column and the number of its row. */
export interface FormulaCell {
  readonly key: string;
  readonly number: number;
}

/** What a step may look at and use. */
export interface StepContext extends Book {
  /** The person's address; '' when Google does not tell. */
  readonly user: string;
  /** The next free id of a table, a new one at each call. */
  readonly next: (table: Table) => string;
  /** The cells of these columns that formulas fill, which a person wrote there. */
  formulasIn(table: Table, keys: readonly string[]): readonly FormulaCell[];
  /** Whether the items of a setting of that name are people and companies. */
  isOfContact(setting: string): boolean;
}
