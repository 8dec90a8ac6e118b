// The workbench's spreadsheet as the rest of the workbench sees it: a Book of sheets that behaves like Google Sheets.
import type { DateCondition, Decoration, Gradient } from './decoration';
import type { CellError, CellStyle, Dimension, Scalar, Zone } from './terms';

export type { CellError, CellStyle, Dimension, Scalar, Zone } from './terms';

/** What stands in a cell, without how it looks. */
export interface CellValue {
  /** The evaluated value; a date is its serial number, an error its name, a blank null. */
  readonly value: Scalar;
  readonly error?: CellError;
  /** Whether `value` is a number shown as a date or a time. */
  readonly isDate: boolean;
}

export interface Cell extends CellValue {
  /** Why the formula failed, in words, where there is an error. */
  readonly errorMessage?: string;
  /** The text shown in the grid. */
  readonly display: string;
  /** `=…` as Google shows it in en_US, or '' where the cell holds no formula of its own (a spilled cell has none). */
  readonly formula: string;
  /** The number format in force: the cell's own, else the one its formula or typed value brought, else ''. */
  readonly format: string;
}

/** What to put into a cell: exactly this value, or this text as if a person (or `setValue`) had typed it. */
export type Input = { readonly value: Scalar } | { readonly typed: string };

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly rows: number;
  readonly cols: number;
  readonly frozenRows: number;
  readonly frozenCols: number;
  /** `#rrggbb`, or null. */
  readonly tabColor: string | null;
}

/** Names of SpreadsheetApp.DataValidationCriteria and SpreadsheetApp.BooleanCriteria. */
export type NumberCondition =
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_NOT_BETWEEN';

export type ValidationCriteria =
  | { readonly type: 'VALUE_IN_LIST'; readonly values: readonly string[]; readonly showDropdown: boolean }
  /** `range` in A1 notation with its sheet: `Sheet1!A2:A`. */
  | { readonly type: 'VALUE_IN_RANGE'; readonly range: string; readonly showDropdown: boolean }
  | { readonly type: NumberCondition; readonly numbers: readonly number[] }
  | { readonly type: 'DATE_IS_VALID_DATE' }
  /** `date` is a serial number. */
  | {
      readonly type: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO' | 'DATE_ON_OR_AFTER' | 'DATE_ON_OR_BEFORE';
      readonly date: number;
    }
  | { readonly type: 'DATE_BETWEEN' | 'DATE_NOT_BETWEEN'; readonly dates: readonly number[] }
  | { readonly type: 'TEXT_CONTAINS' | 'TEXT_DOES_NOT_CONTAIN' | 'TEXT_EQUAL_TO'; readonly text: string }
  | { readonly type: 'TEXT_IS_VALID_EMAIL' | 'TEXT_IS_VALID_URL' }
  /** `checkedAs`: what the cell holds when ticked, and when not; TRUE and FALSE unless told. */
  | { readonly type: 'CHECKBOX'; readonly checkedAs?: readonly string[] }
  | { readonly type: 'CUSTOM_FORMULA'; readonly formula: string };

export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  /** false: a wrong value is refused; true: it is only marked. */
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export interface ConditionalRule {
  readonly zones: readonly Zone[];
  readonly when:
    | {
        readonly type:
          | 'TEXT_EQUAL_TO'
          | 'TEXT_CONTAINS'
          | 'TEXT_DOES_NOT_CONTAIN'
          | 'TEXT_STARTS_WITH'
          | 'TEXT_ENDS_WITH';
        readonly text: string;
      }
    | { readonly type: 'CELL_EMPTY' | 'CELL_NOT_EMPTY' }
    | { readonly type: NumberCondition; readonly numbers: readonly number[] }
    | { readonly type: 'CUSTOM_FORMULA'; readonly formula: string }
    | DateCondition
    | Gradient;
  readonly style: Pick<CellStyle, 'background' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface Protection {
  readonly id: string;
  readonly sheetId: number;
  /** null protects the whole sheet. */
  readonly zone: Zone | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Who made it, and may always edit it; of one that nobody is known for everybody may. */
  readonly owner?: string;
  /** The addresses of those who may edit it, its owner aside. */
  readonly editors?: readonly string[];
  readonly domainEdit?: boolean;
  /** Parts of a protected sheet that anyone may edit. */
  readonly unprotected?: readonly Zone[];
  /** The named range that it protects. */
  readonly rangeName?: string;
}

export interface MetadataLocation {
  readonly type: 'SPREADSHEET' | 'SHEET' | 'COLUMN' | 'ROW';
  /** Absent for the spreadsheet itself. */
  readonly sheetId?: number;
  /** Where the column or row stands now. */
  readonly index?: number;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly zone: Zone;
}

/** The whole workbook as JSON. */
export type BookData = Record<string, unknown>;

/** A message of the engine's own protocol between peers, passed on as it is. */
export type PeerMessage = Record<string, unknown>;

/** What a page edited. `value` and `oldValue` are there for a single cell only, as in Google's event object. */
export interface BookEdit {
  readonly sheetId: number;
  readonly zone: Zone;
  readonly user: string;
  readonly value?: Scalar;
  readonly oldValue?: Scalar;
}

export interface BookOptions {
  /** What `export()` gave. */
  readonly data?: BookData;
  readonly name?: string;
  /** IANA name; Etc/GMT unless given or in `data`. */
  readonly timeZone?: string;
  /** Google's name such as en_US, es_ES. */
  readonly locale?: string;
  readonly now: () => Date;
}

/** Every method that writes is one dispatch, hence one revision, one recalculation and one step of undo. */
export interface Book extends Decoration {
  export(): BookData;
  name(): string;
  setName(name: string): void;
  timeZone(): string;
  setTimeZone(timeZone: string): void;
  locale(): string;
  setLocale(locale: string): void;

  // Peers: browser pages hold models of their own, kept in step by revisions.
  /** The revision that `export()` stands at. */
  revisionId(): string;
  /** Hears every accepted message, of pages and of this model; gives back how to stop. */
  subscribe(listener: (message: PeerMessage) => void): () => void;
  /** A page's message. False: it stood on an old revision and is dropped; the page's own engine retries it. */
  receive(message: PeerMessage, user: string): boolean;
  /** Hears what pages edited, after it was applied; edits by this Book's own methods are not reported. */
  onEdit(listener: (edit: BookEdit) => void): () => void;
  /** Recalculates what depends on the clock (TODAY, NOW). */
  recalculate(): void;

  sheets(): SheetInfo[];
  sheet(sheetId: number): SheetInfo;
  /** Gives the new sheet's id. 1000 rows and 26 columns unless told; appended unless an index is given. */
  insertSheet(name: string, options?: { index?: number; rows?: number; cols?: number; id?: number }): number;
  deleteSheet(sheetId: number): void;
  renameSheet(sheetId: number, name: string): void;
  moveSheet(sheetId: number, index: number): void;
  duplicateSheet(sheetId: number, name: string): number;
  setHidden(sheetId: number, hidden: boolean): void;
  setTabColor(sheetId: number, color: string | null): void;

  read(sheetId: number, zone: Zone): Cell[][];
  /** As read, for those who ask for no more: to show a cell takes most of the time that reading takes. */
  values(sheetId: number, zone: Zone): CellValue[][];
  /** Every cell that something was written into, `=…` or what was typed. It computes no formula. */
  written(sheetId: number): { readonly row: number; readonly col: number; readonly content: string }[];
  /** As `formula` of a cell that is read; it computes none. */
  formulas(sheetId: number, zone: Zone): string[][];
  /** One row of inputs for each row of the zone; undefined leaves its cell as it is. Refuses what lies outside the grid. */
  write(sheetId: number, zone: Zone, inputs: readonly (readonly (Input | undefined)[])[]): void;
  /** As write, made ready and not yet done: what is refused is refused at once. */
  prepare(sheetId: number, zone: Zone, inputs: readonly (readonly (Input | undefined)[])[]): () => void;
  /** Several blocks of one or more sheets at once. */
  writeAll(
    blocks: readonly { sheetId: number; zone: Zone; inputs: readonly (readonly (Input | undefined)[])[] }[],
  ): void;
  /** The smallest zone from A1 that holds every value; null when the sheet is blank. A spilled blank does not count. */
  extent(sheetId: number): { rows: number; cols: number } | null;
  /** Clears what is named, all of it unless told. */
  clear(
    sheetId: number,
    zone: Zone,
    what?: { content?: boolean; format?: boolean; notes?: boolean; validation?: boolean },
  ): void;
  sort(sheetId: number, zone: Zone, by: readonly { col: number; ascending: boolean }[]): void;
  /** What the array formula in this cell fills, itself included; null where there is none. */
  spillZone(sheetId: number, row: number, col: number): Zone | null;

  /** `before` is the index that the first new row or column will have. */
  insert(sheetId: number, dimension: Dimension, before: number, count: number): void;
  remove(sheetId: number, dimension: Dimension, start: number, count: number): void;
  /** As Google counts: `to` is where the block's first element stood, in the numbering before the move. */
  move(sheetId: number, dimension: Dimension, start: number, count: number, to: number): void;
  setHiddenElements(sheetId: number, dimension: Dimension, start: number, count: number, hidden: boolean): void;
  isHiddenElement(sheetId: number, dimension: Dimension, index: number): boolean;
  setSize(sheetId: number, dimension: Dimension, start: number, count: number, pixels: number): void;
  size(sheetId: number, dimension: Dimension, index: number): number;
  setFrozen(sheetId: number, dimension: Dimension, count: number): void;

  /** One format for the whole zone, or one for each cell. '' or General takes the format away. */
  setFormats(sheetId: number, zone: Zone, formats: string | readonly (readonly string[])[]): void;
  /** The formats that the cells were given, not those that their values bring; '' where there is none. */
  formats(sheetId: number, zone: Zone): string[][];
  setStyle(sheetId: number, zone: Zone, style: CellStyle): void;
  setStyles(sheetId: number, zone: Zone, styles: readonly (readonly CellStyle[])[]): void;
  styles(sheetId: number, zone: Zone): CellStyle[][];
  merge(sheetId: number, zone: Zone): void;
  unmerge(sheetId: number, zone: Zone): void;
  merges(sheetId: number): Zone[];

  notes(sheetId: number, zone: Zone): string[][];
  setNotes(sheetId: number, zone: Zone, notes: string | readonly (readonly string[])[]): void;

  /** The rule of each cell. */
  validations(sheetId: number, zone: Zone): (ValidationRule | null)[][];
  setValidation(sheetId: number, zone: Zone, rule: ValidationRule | null): void;

  conditionalFormats(sheetId: number): ConditionalRule[];
  setConditionalFormats(sheetId: number, rules: readonly ConditionalRule[]): void;

  protections(sheetId?: number): Protection[];
  /** Gives the new protection's id. Nothing here blocks this Book's own methods: it is the caller that asks and refuses. */
  protect(protection: Omit<Protection, 'id'>): string;
  updateProtection(id: string, change: Partial<Omit<Protection, 'id' | 'sheetId'>>): void;
  unprotect(id: string): void;

  metadata(): Metadata[];
  metadatum(id: number): Metadata | undefined;
  addMetadata(metadata: Omit<Metadata, 'id'> & { id?: number }): number;
  updateMetadata(id: number, change: Partial<Pick<Metadata, 'key' | 'value' | 'visibility' | 'location'>>): void;
  removeMetadata(id: number): void;

  filter(sheetId: number): Zone | null;
  createFilter(sheetId: number, zone: Zone): void;
  removeFilter(sheetId: number): void;
  isRowFiltered(sheetId: number, row: number): boolean;

  namedRanges(): NamedRange[];
  setNamedRange(name: string, sheetId: number, zone: Zone): void;
  removeNamedRange(name: string): void;

  undo(): void;
  redo(): void;
}
