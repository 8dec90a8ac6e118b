// What archives need of a spreadsheet; gas/ gives it on Google's services.

/** A tab that holds archived rows of a table as values. */
export interface ArchiveTab {
  /** What the archive is called: `SS26`. */
  readonly label: string;
  readonly table: string;
  /** The tab's own name. */
  readonly name: string;
  readonly rows: number;
}

/** Rows as a file has them. */
export interface ArchiveRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** Whether more rows follow. */
  readonly more: boolean;
}

/** Moves whole rows between the tabs and their archives, columns of a person's own with them. */
export interface Archives {
  /** How many cells all tabs have, blank ones too: Google counts these. */
  cells(): number;
  /** How many columns the tab of a table has. */
  columns(table: string): number;
  /** `Orders › Margin` of the columns of a person's own that hold formulas row by row. */
  formulasOf(table: string): readonly string[];
  standing(): readonly ArchiveTab[];
  /** Writes rows of a tab below those of its archive, which is made where there is none; gives a print of what was written. */
  copy(label: string, table: string, what: { readonly numbers: readonly number[]; readonly batch: number }): string;
  /** The print of the rows of a batch as they stand. */
  print(label: string, table: string, batch: number): string;
  /** What stands in a column of the rows of a batch, by the labels that it may have. */
  texts(label: string, table: string, batch: number, names: readonly string[]): readonly string[];
  /** Whether the archive's columns are those of the tab, in their places. */
  fits(label: string, table: string): boolean;
  /** Puts the rows of a batch back where they stood. */
  putBack(label: string, table: string, batch: number): void;
  /** Takes the rows of a batch out of the archive, and the tab away with its last ones. */
  drop(label: string, table: string, batch: number): void;
  /** Rows of an archive, the first below the header being 2. */
  read(label: string, table: string, rows: { readonly first: number; readonly count: number }): ArchiveRows;
  /** Keeps the tabs of an archive without what an Undo needs, or takes them away. */
  close(label: string, keeps: boolean): void;
}
