// The terms in which every part of a Book speaks: where cells stand, what they may hold and how they look.

/** A rectangle of cells, zero-based. */
export interface Zone {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export type Scalar = string | number | boolean | null;

/** Google's names of errors. */
export type CellError = '#REF!' | '#N/A' | '#VALUE!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#ERROR!' | '#NULL!';

export type Dimension = 'ROWS' | 'COLUMNS';

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** `#rrggbb`; null takes the colour away. */
  background?: string | null;
  color?: string | null;
  align?: 'left' | 'center' | 'right' | null;
  verticalAlign?: 'top' | 'middle' | 'bottom' | null;
  wrap?: 'overflow' | 'wrap' | 'clip' | null;
  fontSize?: number | null;
  fontFamily?: string | null;
  /** Degrees, upwards from the left. */
  rotation?: number;
}
