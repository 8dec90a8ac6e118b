// How files write dates and numbers: the formats they may state.
import type { DecimalMark } from './numbers';

/** In which order a file writes day, month and year in figures. ISO dates and named months are read in every order. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface Formats {
  readonly dates: DateOrder;
  readonly decimalMark: DecimalMark;
  /** The order of the columns that are not all written in the same, by key. */
  readonly columns?: { readonly [key: string]: DateOrder } | undefined;
}

/** How one column of a file is written. */
export const formatsOf = (formats: Formats, key: string): Formats => ({
  ...formats,
  dates: formats.columns?.[key] ?? formats.dates,
});
