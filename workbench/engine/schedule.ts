// In which order formulas are computed anew: each after all that it reads, and only where something that it reads is another.
import { isClean, planOf, wantedFor } from './demand';
import type { CellPosition, EngineZone } from './engine';
import { type Evaluated, type Evaluator, filledZone, placeName, type RangeOfCells } from './evaluator';
import { MOST_FORMULAS, readersOf } from './readers';
import { closeRun, computeOwnWay, computing, during, mark, type Run, runOf, touch } from './runs';
import { spilledZone, unspill } from './spill';

/** What takes more rounds than these depends on itself. */
const MOST_ROUNDS = 30;

export function patchSchedule(prototype: Evaluator): void {
  const { computeFormulaCell, invalidateSpreading, invalidatePositionsDependingOnSpread } = prototype;
  prototype.computeFormulaCell = function (position, cell) {
    const run = computing(this);
    if (!run) return computeFormulaCell.call(this, position, cell);
    return computed(this, run, position, () => computeFormulaCell.call(this, position, cell));
  };
  // In a run it is known what depends on a formula, and a formula knows what it has filled before.
  prototype.invalidateSpreading = function (position) {
    if (computing(this)) return;
    unspill(this, position);
    invalidateSpreading.call(this, position);
  };
  prototype.invalidatePositionsDependingOnSpread = function (sheetId, zone) {
    if (!computing(this)) invalidatePositionsDependingOnSpread.call(this, sheetId, zone);
  };
}

/** Whether anything is open that may show in some ranges; of all, unless told. */
export function isOpen(evaluator: Evaluator, asked?: readonly RangeOfCells[]): boolean {
  const run = runOf(evaluator);
  if (run.dirty.size === 0) return false;
  return !asked || !run.plan || !asked.every((range) => isClean(run.plan, range));
}

/** Computes what may show in some ranges, and whatever that rests on; or all that is open. */
export function computeOpenIn(evaluator: Evaluator, asked?: readonly RangeOfCells[]): void {
  const run = runOf(evaluator);
  if (!isOpen(evaluator, asked)) return;
  let isSound = true;
  during(evaluator, run, () => {
    if (!asked || !followPlan(evaluator, run, asked)) isSound = followAll(evaluator, run);
  });
  if (!isSound) computeOwnWay(evaluator, run);
  else if (run.dirty.size === 0) closeRun(run);
}

/** Computes what is wanted; false where that cannot be told from the rest. */
function followPlan(evaluator: Evaluator, run: Run, asked: readonly RangeOfCells[]): boolean {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    run.plan ??= planOf(evaluator, run.dirty);
    const wanted = run.plan && wantedFor(evaluator, run.plan, asked);
    if (!wanted) return false;
    let isDone = true;
    // What becomes dirty on the way stands further on.
    for (const position of wanted) {
      if (!run.dirty.has(placeName(position))) continue;
      compute(evaluator, position);
      isDone = false;
    }
    if (isDone) return true;
  }
  return false;
}

/** Computes what is dirty in rounds; false where formulas are too many, or never come to rest. */
function followAll(evaluator: Evaluator, run: Run): boolean {
  for (let round = 0; run.dirty.size > 0; round += 1) {
    const order = round < MOST_ROUNDS ? orderOf(evaluator, run) : undefined;
    if (!order) return false;
    for (const position of order) if (run.dirty.has(placeName(position))) compute(evaluator, position);
  }
  return true;
}

/**
 * The dirty formulas and all that rests on them, each behind what it reads; undefined where they are too many. In a circle
 * one has to come first: it finds out by itself whether cells of its own wait for it, and is computed again if not.
 */
function orderOf(evaluator: Evaluator, { dirty }: Run): readonly CellPosition[] | undefined {
  const seen = new Set<string>();
  const order: CellPosition[] = [];
  const visit = (position: CellPosition): boolean => {
    const name = placeName(position);
    if (seen.has(name)) return true;
    seen.add(name);
    const isSound = readersOf(evaluator, position.sheetId, filledZone(evaluator, position)).every(visit);
    order.push(position);
    return isSound && seen.size <= MOST_FORMULAS;
  };
  return [...dirty.values()].every(visit) ? order.reverse() : undefined;
}

function compute(evaluator: Evaluator, position: CellPosition): void {
  const before = evaluator.evaluatedCells.get(position);
  evaluator.evaluatedCells.delete(position);
  const value = evaluator.computeCell(position);
  evaluator.evaluatedCells.set(position, before && isSame(before, value) ? before : value);
}

/** Computes one formula, and marks what reads its cells where any of them is another now. */
function computed(evaluator: Evaluator, run: Run, position: CellPosition, work: () => Evaluated): Evaluated {
  const name = placeName(position);
  const before = run.last.get(name);
  const zone = spilledZone(evaluator, position);
  run.filled.delete(name);
  run.dirty.delete(name);
  let value: Evaluated | undefined;
  try {
    value = work();
    return value;
  } finally {
    const isFilled = run.filled.get(name);
    const isOther = (isFilled ?? unspill(evaluator, position)) || !before || !value || !isSame(before, value);
    if (value) run.last.set(name, value);
    else run.last.delete(name);
    if (isOther) {
      if (zone) freed(evaluator, run, position, zone);
      touch(evaluator, run, position.sheetId, filledZone(evaluator, position));
    }
  }
}

/** What reads the cells that a formula has filled before, and formulas that could not fill theirs so long. */
function freed(evaluator: Evaluator, run: Run, position: CellPosition, zone: EngineZone): void {
  const { sheetId } = position;
  touch(evaluator, run, sheetId, zone);
  for (const other of evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)) {
    if (evaluator.blockedArrayFormulas.has(other) && placeName(other) !== placeName(position)) {
      mark(run, other);
    }
  }
}

const isSame = (one: Evaluated, other: Evaluated): boolean =>
  one.type === other.type &&
  one.value === other.value &&
  (one.format ?? '') === (other.format ?? '') &&
  one.message === other.message &&
  one.formattedValue === other.formattedValue;
