// The spreadsheet engine's own types, as far as the workbench leans on them.
import type * as OSpreadsheet from '@odoo/o-spreadsheet';

export type Engine = typeof OSpreadsheet;
export type Model = OSpreadsheet.Model;
export type EngineZone = OSpreadsheet.Zone;
export type EngineStyle = OSpreadsheet.Style;
export type EngineLocale = OSpreadsheet.Locale;
export type EngineRange = OSpreadsheet.Range;
export type RangeData = OSpreadsheet.RangeData;
export type CellPosition = OSpreadsheet.CellPosition;

/** A command of the engine or of our plugins: its type and its payload in one. */
export interface Command {
  readonly type: string;
  readonly [key: string]: unknown;
}
