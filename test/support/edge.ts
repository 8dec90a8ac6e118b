// A rule of a formula at its edge, as the trade would tell it: what a row shows just there, and just beside it.
import type { Cell } from '../../src/schema/cells';
import { toDayNumber } from '../../src/schema/dates';

export const TODAY = '2026-11-22';
export const today = toDayNumber(TODAY);

export type Line = { readonly [key: string]: Cell };

export interface Edge {
  readonly story: string;
  readonly rows: { readonly [table: string]: readonly Line[] };
  /** The tabs that its workbook has not got. */
  readonly without?: readonly string[];
  /** What the cells of its rows show, in order: null for a blank, a day number for a date. */
  readonly shows: { readonly [table: string]: readonly { readonly [key: string]: Cell | null }[] };
}
