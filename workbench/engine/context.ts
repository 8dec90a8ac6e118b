// What every part of a Book works on: the model, its sheets by Google's ids, and one way to write.

import { BATCH, type BatchGetters } from './batch';
import type { Zone } from './book';
import type { CellPosition, Command, Engine, EngineZone, Model, RangeData } from './engine';
import type { MarkGetters } from './marks';
import type { DemandGetters } from './put-off';
import { quietly } from './quiet';

type Getters = Model['getters'] & BatchGetters & DemandGetters & MarkGetters;

export interface Context {
  readonly engine: Engine;
  readonly getters: Getters;
  /** One dispatch for all commands. */
  apply(commands: readonly Command[]): void;
  /** The engine's id of a sheet. */
  key(sheetId: number): string;
  at(sheetId: number, row: number, col: number): CellPosition;
  /** The zone in the engine's terms; throws where it leaves the grid. */
  engineZone(sheetId: number, zone: Zone): EngineZone;
  rangeData(sheetId: number, zone: Zone): RangeData;
}

type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] };

export function contextOf(engine: Engine, model: Model): Context {
  const getters = model.getters as Getters;
  const dispatch = model.dispatch as unknown as Dispatch;

  function key(sheetId: number): string {
    const direct = String(sheetId);
    if (getters.tryGetSheet(direct)) return direct;
    const found = getters.getSheetIds().find((id) => gidOf(id) === sheetId);
    if (found === undefined) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return found;
  }

  function engineZone(sheetId: number, zone: Zone): EngineZone {
    const id = key(sheetId);
    const { row, col, rows, cols } = zone;
    if (row < 0 || col < 0 || rows < 1 || cols < 1)
      throw new Error('The starting row or column of the range is too small.');
    if (row + rows > getters.getNumberRows(id)) throw new Error('Those rows are out of bounds.');
    if (col + cols > getters.getNumberCols(id)) throw new Error('Those columns are out of bounds.');
    return toEngineZone(zone);
  }

  return {
    engine,
    getters,
    key,
    engineZone,
    at: (sheetId, row, col) => ({ sheetId: key(sheetId), row, col }),
    rangeData: (sheetId, zone) => ({ _sheetId: key(sheetId), _zone: engineZone(sheetId, zone) }),
    apply(commands) {
      if (commands.length === 0) return;
      const { isSuccessful, reasons } = quietly(() => dispatch(BATCH, { commands: [...commands] }));
      const refusals = isSuccessful ? getters.getBatchRefusals() : reasons;
      if (refusals.length > 0) throw new Error(`The spreadsheet refused: ${refusals.slice(0, 3).join('; ')}.`);
    },
  };
}

export function toEngineZone({ row, col, rows, cols }: Zone): EngineZone {
  return { left: col, top: row, right: col + cols - 1, bottom: row + rows - 1 };
}

export function fromEngineZone({ left, top, right, bottom }: EngineZone): Zone {
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

/** Sheets made here have their gid for a name; one made by a page has an id of the engine's, from which the gid follows. */
export function gidOf(key: string): number {
  if (/^\d{1,10}$/.test(key)) return Number(key);
  let hash = 0;
  for (const char of key) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2147483647;
  return hash;
}

/** Every position of a zone with what `pick` makes of it, row by row. */
export function grid<T>(zone: Zone, pick: (row: number, col: number) => T): T[][] {
  return Array.from({ length: zone.rows }, (_, row) =>
    Array.from({ length: zone.cols }, (_, col) => pick(zone.row + row, zone.col + col)),
  );
}
