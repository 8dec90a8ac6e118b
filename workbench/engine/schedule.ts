// In which order formulas are computed anew: each after all that it reads, and only where something that it reads is another.
import type { CellPosition, EngineZone } from './engine';
import {
  type Evaluated,
  type Evaluator,
  type Formula,
  type PositionMap,
  placeName,
  type RangeOfCells,
  zoneOf,
} from './evaluator';
import { doubt, forgetSpills, spilledZone, unspill } from './spill';

/** Beyond as many formulas the engine's own way, zone by zone, is the better one. */
const MOST_FORMULAS = 4_000;

/** What takes more rounds than these depends on itself. */
const MOST_ROUNDS = 30;

/** One recalculation. */
interface Run {
  /** Formulas that are to be computed, by the names of their places. */
  readonly dirty: Map<string, CellPosition>;
  /** Formulas that have filled their cells, and whether with anything else than before. */
  readonly filled: Map<string, boolean>;
}

const running = new WeakMap<Evaluator, Run>();

/** Hears that a formula has filled cells beside its own. */
export function noteFilled(evaluator: Evaluator, position: CellPosition, isOther: boolean): void {
  running.get(evaluator)?.filled.set(placeName(position), isOther);
}

export function patchSchedule(prototype: Evaluator): void {
  const { evaluateCells, evaluateAllCells, buildDependencyGraph, computeFormulaCell } = prototype;
  const { invalidateSpreading, invalidatePositionsDependingOnSpread } = prototype;
  prototype.buildDependencyGraph = function () {
    forget(this);
    buildDependencyGraph.call(this);
  };
  prototype.evaluateAllCells = function () {
    forget(this);
    if (!followed(this, (run) => fillAnew(this, run))) evaluateAllCells.call(this);
  };
  prototype.evaluateCells = function (positions) {
    if (!followed(this, (run) => takeEdits(this, run, positions))) evaluateCells.call(this, positions);
  };
  prototype.computeFormulaCell = function (position, cell) {
    const run = running.get(this);
    if (!run) return computeFormulaCell.call(this, position, cell);
    return computed(this, run, position, () => computeFormulaCell.call(this, position, cell));
  };
  // In a run it is known what depends on a formula, and a formula knows what it has filled before.
  prototype.invalidateSpreading = function (position) {
    if (running.has(this)) return;
    unspill(this, position);
    invalidateSpreading.call(this, position);
  };
  prototype.invalidatePositionsDependingOnSpread = function (sheetId, zone) {
    if (!running.has(this)) invalidatePositionsDependingOnSpread.call(this, sheetId, zone);
  };
}

/** Computes what is dirty in rounds; false where formulas run in a circle or are too many. */
function followed(evaluator: Evaluator, begin: (run: Run) => boolean): boolean {
  const run: Run = { dirty: new Map(), filled: new Map() };
  running.set(evaluator, run);
  try {
    evaluator.cellsBeingComputed = new Set();
    evaluator.updateCompilationParameters();
    if (!begin(run)) return false;
    for (let round = 0; run.dirty.size > 0; round += 1) {
      const order = round < MOST_ROUNDS ? orderOf(evaluator, run) : undefined;
      if (!order) return false;
      for (const position of order) if (run.dirty.has(placeName(position))) compute(evaluator, position);
    }
    return true;
  } finally {
    running.delete(evaluator);
  }
}

/** Every cell is looked at as if for the first time. */
function fillAnew(evaluator: Evaluator, run: Run): boolean {
  const { getters } = evaluator;
  const Positions = evaluator.evaluatedCells.constructor as new () => PositionMap;
  evaluator.evaluatedCells = new Positions();
  evaluator.updateCompilationParameters();
  for (const sheetId of getters.getSheetIds()) {
    for (const cell of getters.getCells(sheetId)) {
      const position = getters.getCellPosition(cell.id);
      if (cell.isFormula) run.dirty.set(placeName(position), position);
      else takeValue(evaluator, position);
      if (run.dirty.size > MOST_FORMULAS) return false;
    }
  }
  return true;
}

function takeEdits(evaluator: Evaluator, run: Run, positions: readonly CellPosition[]): boolean {
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
    else takeValue(evaluator, place);
  }
  for (const { sheetId, zone } of columnsOf(positions)) {
    touch(evaluator, run, sheetId, zone);
    // A formula that fills one of these cells, or would but for what stands in it, looks at it again.
    for (const origin of evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)) {
      doubt(evaluator, origin);
      run.dirty.set(placeName(origin), origin);
    }
  }
  return run.dirty.size <= MOST_FORMULAS;
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

/** The rows of a column whose formulas were not computed yet; undefined where that is not known. */
export function waitingIn(evaluator: Evaluator, sheetId: string, col: number): readonly number[] | undefined {
  const run = running.get(evaluator);
  if (!run) return undefined;
  return [...run.dirty.values()].flatMap((place) =>
    place.sheetId === sheetId && place.col === col ? [place.row] : [],
  );
}

function takeValue(evaluator: Evaluator, position: CellPosition): void {
  evaluator.evaluatedCells.delete(position);
  const cell = evaluator.getters.getCell(position);
  if (!cell) return;
  const value = evaluator.computeCell(position);
  if (value.value !== null || value.format !== undefined) evaluator.evaluatedCells.set(position, value);
}

/** Marks what reads a zone. */
function touch(evaluator: Evaluator, run: Run, sheetId: string, zone: EngineZone): void {
  for (const reader of readersOf(evaluator, sheetId, zone)) run.dirty.set(placeName(reader), reader);
}

function readersOf(evaluator: Evaluator, sheetId: string, zone: EngineZone): readonly CellPosition[] {
  const columns = evaluator.formulaDependencies().forest[sheetId];
  if (!columns) return [];
  const readers: CellPosition[] = [];
  for (let column = zone.left; column <= zone.right; column += 1) {
    for (const { dependents } of columns[column]?.query(zone) ?? []) {
      const { left, right, top, bottom } = dependents.zone;
      for (let col = left; col <= right; col += 1) {
        for (let row = top; row <= bottom; row += 1) {
          const reader = { sheetId: dependents.sheetId, col, row };
          if (stillReads(evaluator, reader, { sheetId, zone })) readers.push(reader);
        }
      }
    }
  }
  return readers;
}

/** The engine forgets no dependency of a formula that stood there before: such ones would run in circles. */
function stillReads({ getters }: Evaluator, reader: CellPosition, { sheetId, zone }: RangeOfCells): boolean {
  const formula = getters.getCell(reader)?.compiledFormula;
  if (!formula) return false;
  const { left, right, top, bottom } = zone;
  const isTold = formula.rangeDependencies.some(
    (range) =>
      range.sheetId === sheetId &&
      range.zone.left <= right &&
      range.zone.right >= left &&
      range.zone.top <= bottom &&
      range.zone.bottom >= top,
  );
  return isTold || findsOut(formula);
}

/** Functions whose formula does not tell what they read, and names of ranges, which are no functions. */
const FINDING = /^(INDIRECT|OFFSET)$/i;
const CONSTANT = /^(TRUE|FALSE)$/i;

function findsOut({ tokens }: Formula): boolean {
  const words = tokens.filter(({ type }) => type !== 'SPACE');
  return words.some(({ type, value }, index) => {
    if (type !== 'SYMBOL') return false;
    return FINDING.test(value) || (words[index + 1]?.value !== '(' && !CONSTANT.test(value));
  });
}

const filledZone = ({ spreadingRelations }: Evaluator, position: CellPosition): EngineZone =>
  spreadingRelations.getArrayResultZone(position) ?? zoneOf(position);

/** The dirty formulas and all that rests on them, each behind what it reads; undefined where they run in a circle. */
function orderOf(evaluator: Evaluator, { dirty }: Run): readonly CellPosition[] | undefined {
  const done = new Map<string, boolean>();
  const order: CellPosition[] = [];
  const visit = (position: CellPosition): boolean => {
    const name = placeName(position);
    const known = done.get(name);
    if (known !== undefined) return known;
    done.set(name, false);
    const isSound = readersOf(evaluator, position.sheetId, filledZone(evaluator, position)).every(visit);
    done.set(name, true);
    order.push(position);
    return isSound && done.size <= MOST_FORMULAS;
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
  const before = last.get(evaluator)?.get(name);
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
    if (value) keepLast(evaluator, name, value);
    else last.get(evaluator)?.delete(name);
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
      run.dirty.set(placeName(other), other);
    }
  }
}

/** What each formula said last in its own cell. */
const last = new WeakMap<Evaluator, Map<string, Evaluated>>();

function forget(evaluator: Evaluator): void {
  forgetSpills(evaluator);
  last.delete(evaluator);
}

function keepLast(evaluator: Evaluator, name: string, value: Evaluated): void {
  const known = last.get(evaluator) ?? new Map<string, Evaluated>();
  last.set(evaluator, known.set(name, value));
}

/** What the formulas of a model say already, told to a copy of it. */
export function tellLast(from: Evaluator, to: Evaluator): void {
  const known = last.get(from);
  if (known) last.set(to, new Map(known));
}

const isSame = (one: Evaluated, other: Evaluated): boolean =>
  one.type === other.type &&
  one.value === other.value &&
  (one.format ?? '') === (other.format ?? '') &&
  one.message === other.message &&
  one.formattedValue === other.formattedValue;
