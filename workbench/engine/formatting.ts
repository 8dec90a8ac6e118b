// Cells that look already as they are told to are left alone: the engine tells every part of itself of each cell it formats.
import type { CellPosition, EngineStyle, EngineZone } from './engine';

interface EngineCell {
  readonly style?: EngineStyle;
  readonly format?: string;
}

type Format = string | undefined;

export interface CellPlugin {
  readonly getters: { getCell(position: CellPosition): EngineCell | undefined };
  dispatch(type: 'UPDATE_CELL', payload: CellPosition & { style?: EngineStyle | null; format?: Format }): void;
  updateCell(sheetId: string, col: number, row: number, after: { style: EngineStyle }): void;
  clearFormatting(sheetId: string, zones: readonly EngineZone[]): void;
  setStyleFormat(sheetId: string, zones: readonly EngineZone[], style: EngineStyle | undefined, format: Format): void;
}

function* positionsIn(sheetId: string, zones: readonly EngineZone[]): Generator<CellPosition> {
  for (const { left, right, top, bottom } of zones) {
    for (let col = left; col <= right; col++) for (let row = top; row <= bottom; row++) yield { sheetId, col, row };
  }
}

const wears = (cell: EngineCell | undefined, style: EngineStyle): boolean =>
  Object.entries(style).every(([key, value]) => cell?.style?.[key as keyof EngineStyle] === value);

/** No figure and no height of a row follows from a colour: nobody but the cell has to hear of it. */
const isColour = (style: EngineStyle): boolean =>
  Object.keys(style).every((key) => key === 'fillColor' || key === 'textColor');

export function formatWhatChanges(prototype: CellPlugin): void {
  prototype.clearFormatting = function (sheetId, zones) {
    for (const position of positionsIn(sheetId, zones)) {
      const { style, format } = this.getters.getCell(position) ?? {};
      if (style || format) this.dispatch('UPDATE_CELL', { ...position, style: null, format: '' });
    }
  };
  prototype.setStyleFormat = function (sheetId, zones, style, format) {
    for (const position of positionsIn(sheetId, zones)) {
      const cell = this.getters.getCell(position);
      const isWorn = !style || wears(cell, style);
      if (isWorn && (format === undefined || format === (cell?.format ?? ''))) continue;
      const worn = { ...cell?.style, ...style };
      if (style && format === undefined && isColour(style)) {
        this.updateCell(sheetId, position.col, position.row, { style: worn });
        continue;
      }
      const changed = { ...(style && { style: worn }), ...(format !== undefined && { format }) };
      this.dispatch('UPDATE_CELL', { ...position, ...changed });
    }
  };
}
