// What an array formula fills: only what differs is written, and the blank rows below hold nothing at all.
import type { CellPosition, EngineZone } from './engine';
import { type Evaluator, keepBlank, placeName, type Result } from './evaluator';

interface Filled {
  readonly position: CellPosition;
  readonly zone: EngineZone;
  /** How many rows of each column hold anything. */
  readonly heads: readonly number[];
  /** Whether nothing else was put into its cells since they were looked over. */
  isFree: boolean;
}

const filledBy = new WeakMap<Evaluator, Map<string, Filled>>();

function knownOf(evaluator: Evaluator): Map<string, Filled> {
  const known = filledBy.get(evaluator) ?? new Map<string, Filled>();
  filledBy.set(evaluator, known);
  return known;
}

/** Forgets what formulas have filled; those of one tab, if it is told. */
export function forgetSpills(evaluator: Evaluator, sheetId?: string): void {
  if (sheetId === undefined) filledBy.delete(evaluator);
  const known = filledBy.get(evaluator);
  for (const [name, { position }] of known ?? []) if (position.sheetId === sheetId) known?.delete(name);
}

/** What the formulas of a model fill, told to a copy of it. */
export function tellSpills(from: Evaluator, to: Evaluator): void {
  filledBy.set(to, new Map([...knownOf(from)].map(([name, filled]) => [name, { ...filled }])));
}

/** The cells that a formula has filled. */
export function spilledZone(evaluator: Evaluator, position: CellPosition): EngineZone | undefined {
  return knownOf(evaluator).get(placeName(position))?.zone;
}

/** Something was put into a cell that a formula fills: it looks its cells over again. */
export function doubt(evaluator: Evaluator, origin: CellPosition): void {
  const known = knownOf(evaluator).get(placeName(origin));
  if (known) known.isFree = false;
}

/** Whether a position lies among the blank rows that a formula fills with nothing. */
export function isBlankOf(evaluator: Evaluator, origin: CellPosition, { col, row }: CellPosition): boolean {
  const filled = knownOf(evaluator).get(placeName(origin));
  return filled !== undefined && row - origin.row >= (filled.heads[col - origin.col] ?? 0);
}

const isNothing = ({ value }: Result): boolean => value === null || value === undefined;

function headOfResult(column: readonly Result[]): number {
  let head = column.length;
  while (head > 0 && isNothing(column[head - 1] ?? { value: null })) head -= 1;
  return head;
}

/** Fills the cells of an array formula's result, but for its own; says whether any of them is another than before. */
export function spill(evaluator: Evaluator, position: CellPosition, result: Result[][]): boolean {
  const [cols, rows] = [result.length, result[0]?.length ?? 0];
  const { sheetId, col, row } = position;
  const zone = { left: col, right: col + cols - 1, top: row, bottom: row + rows - 1 };
  evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult(position, result);
  evaluator.spreadingRelations.removeNode(position);
  evaluator.spreadingRelations.addRelation({ resultZone: zone, arrayFormulaPosition: position });
  evaluator.assertNoMergedCellsInSpreadZone(position, result);
  const before = knownOf(evaluator).get(placeName(position));
  const isKnown = before?.isFree && before.zone.bottom === zone.bottom && before.zone.right === zone.right;
  if (!isKnown) refuseCollisions(evaluator, position, zone);
  const heads = result.map((column, index) => Math.max(index === 0 ? 1 : 0, headOfResult(column)));
  let isOther = before?.zone.bottom !== zone.bottom || before.zone.right !== zone.right;
  for (let at = 0; at < cols; at += 1) {
    for (let below = at === 0 ? 1 : 0; below < (heads[at] ?? 0); below += 1) {
      const place = { sheetId, col: col + at, row: row + below };
      const value = result[at]?.[below] ?? { value: null };
      if (isAsBefore(evaluator, place, value)) continue;
      evaluator.spreadValues(place, [[keepBlank(value)]])(0, 0);
      isOther = true;
    }
  }
  const now: Filled = { position, zone, heads, isFree: true };
  if (before && removeRest(evaluator, before, now)) isOther = true;
  knownOf(evaluator).set(placeName(position), now);
  return isOther;
}

/** Takes away what a formula filled that fills nothing now; says whether that was anything. */
export function unspill(evaluator: Evaluator, position: CellPosition): boolean {
  const before = knownOf(evaluator).get(placeName(position));
  if (!before) return false;
  knownOf(evaluator).delete(placeName(position));
  return removeRest(evaluator, before, { ...before, heads: [] });
}

function removeRest({ evaluatedCells, getters }: Evaluator, before: Filled, now: Filled): boolean {
  const { sheetId, col, row } = before.position;
  let isOther = false;
  for (const [at, head] of before.heads.entries()) {
    for (let below = Math.max(now.heads[at] ?? 0, at === 0 ? 1 : 0); below < head; below += 1) {
      const place = { sheetId, col: col + at, row: row + below };
      const own = getters.getCell(place);
      if (own?.isFormula || own?.content || !evaluatedCells.has(place)) continue;
      evaluatedCells.delete(place);
      isOther = true;
    }
  }
  return isOther;
}

function isAsBefore({ evaluatedCells, getters }: Evaluator, place: CellPosition, result: Result): boolean {
  const known = evaluatedCells.get(place);
  if (!known || known.type === 'error') return false;
  if (isNothing(result)) return known.type === 'empty';
  const format = getters.getCell(place)?.format || result.format || '';
  return known.value === result.value && (known.format ?? '') === format;
}

/** @throws what the engine throws where a cell in the zone holds something, or another formula fills it. */
function refuseCollisions(evaluator: Evaluator, position: CellPosition, zone: EngineZone): void {
  const check = evaluator.checkCollision(position);
  const { getters, blockedArrayFormulas, spreadingRelations } = evaluator;
  const { sheetId } = position;
  const isOther = (other: CellPosition) => other.col !== position.col || other.row !== position.row;
  const others = spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone).filter(isOther);
  for (let col = zone.left; col <= zone.right; col += 1) {
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      if (col === zone.left && row === zone.top) continue;
      const own = getters.getCell({ sheetId, col, row });
      if (own?.isFormula || own?.content) check(col - zone.left, row - zone.top);
    }
  }
  blockedArrayFormulas.delete(position);
  for (const other of others) {
    const theirs = spreadingRelations.getArrayResultZone(other);
    if (!theirs || blockedArrayFormulas.has(other)) continue;
    for (let col = Math.max(zone.left, theirs.left); col <= Math.min(zone.right, theirs.right); col += 1) {
      for (let row = Math.max(zone.top, theirs.top); row <= Math.min(zone.bottom, theirs.bottom); row += 1) {
        if (!isBlankOf(evaluator, other, { sheetId, col, row })) check(col - zone.left, row - zone.top);
      }
    }
  }
}
