// What a sheet carries beside its values, and what moves cells without their rows: the part of a Book that scripts of all kinds ask for.
import type { CellStyle, Dimension, Scalar, Zone } from './terms';

export interface BorderLine {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  /** `#rrggbb`. */
  readonly color: string;
}

export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

export type CellBorders = Partial<Record<BorderSide, BorderLine>>;

/** Of a whole zone; null takes a line away, what is left out stays. */
export type ZoneBorders = Partial<Record<BorderSide | 'vertical' | 'horizontal', BorderLine | null>>;

/** Alternating colours beneath the cells' own, `#rrggbb` or null. */
export interface Banding {
  readonly id: string;
  readonly sheetId: number;
  readonly zone: Zone;
  /** What alternates. */
  readonly dimension: Dimension;
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export type TextLook = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'color' | 'fontSize' | 'fontFamily'
>;

/** Part of a text, from `start` to before `end`, that looks or links otherwise than its cell. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly look: TextLook;
  readonly link: string | null;
}

export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Rows or columns that fold together; `end` is the last of them. */
export interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly folded: boolean;
}

/** What a filter shows of a column: all but some values as they read, or what a condition holds for. */
export type ColumnFilter =
  | { readonly hidden: readonly string[] }
  /** Names of SpreadsheetApp.BooleanCriteria. */
  | { readonly type: string; readonly values: readonly string[] };

/** Names of SpreadsheetApp.RelativeDate. */
export type RelativeDay = 'TODAY' | 'TOMORROW' | 'YESTERDAY' | 'PAST_WEEK' | 'PAST_MONTH' | 'PAST_YEAR';

/** Names of SpreadsheetApp.BooleanCriteria; `date` is a serial number. */
export type DateCondition =
  | { readonly type: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO'; readonly date: number }
  | {
      readonly type: 'DATE_AFTER_RELATIVE' | 'DATE_BEFORE_RELATIVE' | 'DATE_EQUAL_TO_RELATIVE';
      readonly day: RelativeDay;
    };

/** One colour of a scale, `#rrggbb`; without a value it stands at the least or the greatest number. */
export interface GradientPoint {
  readonly color: string;
  /** Names of SpreadsheetApp.InterpolationType. */
  readonly at?: { readonly type: 'NUMBER' | 'PERCENT' | 'PERCENTILE'; readonly value: string };
}

/** Colours that flow with the numbers. */
export interface Gradient {
  readonly type: 'GRADIENT';
  readonly min: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max: GradientPoint;
}

export interface Sharing {
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** A value as a formula passes it: a blank is '', a date its serial number. */
export type CustomArgument = string | number | boolean | { readonly date: number };

/** What a function gave: one value, or rows of them; a date is its serial number. */
export type CustomResult =
  | { readonly rows: readonly (readonly (Scalar | { readonly date: number })[])[] }
  | { readonly error: string };

export interface CustomFunctions {
  /** Names as the script writes them; a formula may write them in any case. */
  readonly names: readonly string[];
  call(name: string, args: readonly (CustomArgument | CustomArgument[][])[]): CustomResult;
}

export interface Decoration {
  borders(sheetId: number, zone: Zone): CellBorders[][];
  setBorders(sheetId: number, zone: Zone, lines: ZoneBorders): void;

  bandings(sheetId?: number): Banding[];
  /** Gives the new banding's id. */
  addBanding(banding: Omit<Banding, 'id'>): string;
  updateBanding(id: string, change: Partial<Omit<Banding, 'id' | 'sheetId'>>): void;
  removeBanding(id: string): void;

  /** The runs that stand in each cell; null where its text is all alike. */
  richTexts(sheetId: number, zone: Zone): (RichText | null)[][];
  /** Writes the texts as they are, with their runs; undefined leaves a cell as it is. */
  setRichTexts(sheetId: number, zone: Zone, texts: readonly (readonly (RichText | undefined)[])[]): void;

  groups(sheetId: number, dimension: Dimension): HeaderGroup[];
  /** One level deeper, or one less deep. */
  shiftGroup(sheetId: number, dimension: Dimension, start: number, count: number, deeper: boolean): void;
  fold(sheetId: number, dimension: Dimension, group: HeaderGroup, folded: boolean): void;

  /** Whether the handles of groups stand before them, instead of after. */
  handlesBefore(sheetId: number, dimension: Dimension): boolean;
  setHandles(sheetId: number, dimension: Dimension, before: boolean): void;

  hasGridlines(sheetId: number): boolean;
  setGridlines(sheetId: number, shown: boolean): void;

  /** Makes room for blank cells: what stood there goes down (ROWS) or to the right (COLUMNS). */
  insertCells(sheetId: number, zone: Zone, dimension: Dimension): void;
  deleteCells(sheetId: number, zone: Zone, dimension: Dimension): void;
  /** As if cut and pasted: formulas that refer to the cells follow them. */
  moveCells(
    sheetId: number,
    zone: Zone,
    to: { readonly sheetId: number; readonly row: number; readonly col: number },
  ): void;

  /** The addresses of those with whom the workbook is shared, its owner aside. */
  sharing(): Sharing;
  setSharing(sharing: Sharing): void;

  /** Formulas follow. */
  renameNamedRange(name: string, newName: string): void;

  /** The functions of a script that formulas may call, in the place of those before. */
  setCustomFunctions(functions: CustomFunctions): void;

  columnFilter(sheetId: number, col: number): ColumnFilter | null;
  setColumnFilter(sheetId: number, col: number, filter: ColumnFilter | null): void;
}
