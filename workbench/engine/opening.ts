// Opens formulas: marks what an edit, an insertion, or a workbook that is new may have changed.
import type { CellPosition, EngineZone } from './engine';
import { type Evaluator, type PositionMap, placeName, type RangeOfCells } from './evaluator';
import { forgetColumns } from './range-values';
import { findsOut, MOST_FORMULAS } from './readers';
import { computeOwnWay, during, type Run, runOf, touch } from './runs';
import { doubt, forgetSpills, unspill } from './spill';

/** Marks every formula, and looks at every cell as if for the first time. */
export function openAll(evaluator: Evaluator): void {
  const run = runOf(evaluator);
  forgetSpills(evaluator);
  run.last.clear();
  run.dirty.clear();
  run.edits = undefined;
  const Positions = evaluator.evaluatedCells.constructor as new () => PositionMap;
  evaluator.evaluatedCells = new Positions();
  opening(evaluator, run, () => {
    for (const sheetId of evaluator.getters.getSheetIds()) fillAnew(evaluator, run, sheetId);
  });
}

/** Marks what edits of cells may have changed. */
export function openEdits(evaluator: Evaluator, positions: readonly CellPosition[]): void {
  const run = runOf(evaluator);
  if (run.edits) run.edits.push(...positions);
  opening(evaluator, run, () => takeEdits(evaluator, run, positions));
}

/** Marks what insertions or deletions of rows or columns may have changed: the tabs where they were, and what looks at them. */
export function openMoved(evaluator: Evaluator, moved: ReadonlySet<string>): void {
  const { blockedArrayFormulas: blocked, spreadingRelations, getters } = evaluator;
  const run = runOf(evaluator);
  run.edits = undefined;
  for (const [name, { sheetId }] of run.dirty) if (moved.has(sheetId)) run.dirty.delete(name);
  for (const sheetId of moved) {
    forgetSheet(evaluator, sheetId);
    for (const position of spreadingRelations.arrayFormulasToResults.keysForSheet(sheetId))
      spreadingRelations.removeNode(position);
  }
  evaluator.buildDependencyGraph();
  evaluator.spreadingRelations = spreadingRelations;
  for (const position of blocked) if (!moved.has(position.sheetId)) evaluator.blockedArrayFormulas.add(position);
  opening(evaluator, run, () => {
    for (const sheetId of getters.getSheetIds()) {
      if (moved.has(sheetId)) fillAnew(evaluator, run, sheetId);
      else openReaders(evaluator, run, sheetId, moved);
    }
  });
}

/** Carries out what opens formulas; where they are too many the engine computes them in its own way, all at once. */
function opening(evaluator: Evaluator, run: Run, open: () => void): void {
  run.plan = undefined;
  during(evaluator, run, open);
  if (run.dirty.size > MOST_FORMULAS) computeOwnWay(evaluator, run);
}

/** Every cell of a tab is looked at as if for the first time. */
function fillAnew(evaluator: Evaluator, run: Run, sheetId: string): void {
  const { getters } = evaluator;
  for (const cell of getters.getCells(sheetId)) {
    const position = getters.getCellPosition(cell.id);
    if (cell.isFormula) run.dirty.set(placeName(position), position);
    else takeValue(evaluator, position);
    if (run.dirty.size > MOST_FORMULAS) return;
  }
}

/** Marks the formulas of a tab that look at others where rows or columns were moved, or that look at what is gone. */
function openReaders({ getters }: Evaluator, run: Run, sheetId: string, moved: ReadonlySet<string>): void {
  const isMoved = (range: RangeOfCells) =>
    moved.has(range.sheetId) || range.invalidXc !== undefined || range.invalidSheetName !== undefined;
  for (const { id, compiledFormula } of getters.getCells(sheetId)) {
    if (!compiledFormula || !(compiledFormula.rangeDependencies.some(isMoved) || findsOut(compiledFormula))) continue;
    const position = getters.getCellPosition(id);
    run.dirty.set(placeName(position), position);
  }
}

function takeEdits(evaluator: Evaluator, run: Run, positions: readonly CellPosition[]): void {
  for (const { sheetId, col, row } of positions) {
    const place = { sheetId, col, row };
    const before = evaluator.spreadingRelations.getArrayResultZone(place);
    const isFormula = evaluator.getters.getCell(place)?.isFormula === true;
    if (before && !isFormula) {
      unspill(evaluator, place);
      evaluator.spreadingRelations.removeNode(place);
      evaluator.blockedArrayFormulas.delete(place);
      touch(evaluator, run, sheetId, before);
    }
    if (isFormula) run.dirty.set(placeName(place), place);
    else {
      run.dirty.delete(placeName(place));
      takeValue(evaluator, place);
    }
  }
  for (const { sheetId, zone } of columnsOf(positions)) {
    touch(evaluator, run, sheetId, zone);
    // A formula that fills one of these cells, or would but for what stands in it, looks at it again.
    for (const origin of evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)) {
      doubt(evaluator, origin);
      run.dirty.set(placeName(origin), origin);
    }
  }
}

/** Column by column, from the first of the positions to the last. */
function columnsOf(positions: readonly CellPosition[]): readonly { sheetId: string; zone: EngineZone }[] {
  const columns = new Map<string, { sheetId: string; zone: EngineZone }>();
  for (const { sheetId, col, row } of positions) {
    const name = `${sheetId}!${col}`;
    const known = columns.get(name);
    if (!known) columns.set(name, { sheetId, zone: { left: col, right: col, top: row, bottom: row } });
    else {
      known.zone.top = Math.min(known.zone.top, row);
      known.zone.bottom = Math.max(known.zone.bottom, row);
    }
  }
  return [...columns.values()];
}

function takeValue(evaluator: Evaluator, position: CellPosition): void {
  evaluator.evaluatedCells.delete(position);
  const cell = evaluator.getters.getCell(position);
  if (!cell) return;
  const value = evaluator.computeCell(position);
  if (value.value !== null || value.format !== undefined) evaluator.evaluatedCells.set(position, value);
}

function forgetSheet(evaluator: Evaluator, sheetId: string): void {
  forgetSpills(evaluator, sheetId);
  forgetColumns(evaluator.evaluatedCells, sheetId);
  evaluator.evaluatedCells.clearSheet(sheetId);
  const { last } = runOf(evaluator);
  for (const name of last.keys()) if (name.startsWith(`${sheetId}!`)) last.delete(name);
}
