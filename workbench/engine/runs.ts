// What is open in a workbook: formulas that are to be computed once somebody asks for what they show.
import type { Plan } from './demand';
import type { CellPosition, EngineZone } from './engine';
import { type Evaluated, type Evaluator, placeName } from './evaluator';
import { readersOf } from './readers';

/** Kept from one recalculation to the next, since each computes what is asked for and no more. */
export interface Run {
  /** Formulas that are to be computed, by the names of their places. */
  readonly dirty: Map<string, CellPosition>;
  /** Formulas that have filled their cells, and whether with anything else than before. */
  readonly filled: Map<string, boolean>;
  /** What each formula said last in its own cell. */
  readonly last: Map<string, Evaluated>;
  /** What was edited since nothing was open; undefined where everything is to be computed. */
  edits: CellPosition[] | undefined;
  isComputing: boolean;
  /** What hangs on what is open, as long as nothing else is. */
  plan: Plan | undefined;
}

const runs = new WeakMap<Evaluator, Run>();

export function runOf(evaluator: Evaluator): Run {
  const known = runs.get(evaluator) ?? {
    dirty: new Map(),
    filled: new Map(),
    last: new Map(),
    edits: [],
    isComputing: false,
    plan: undefined,
  };
  runs.set(evaluator, known);
  return known;
}

/** The run that computes at this moment. */
export function computing(evaluator: Evaluator): Run | undefined {
  const run = runs.get(evaluator);
  return run?.isComputing ? run : undefined;
}

/** Has formulas computed, each noted in the run. */
export function during(evaluator: Evaluator, run: Run, work: () => void): void {
  run.isComputing = true;
  try {
    evaluator.cellsBeingComputed = new Set();
    evaluator.updateCompilationParameters();
    work();
  } finally {
    run.isComputing = false;
  }
}

/** Computes all that is open as the engine does. */
export function computeOwnWay(evaluator: Evaluator, run: Run): void {
  const { edits } = run;
  closeRun(run);
  if (edits) evaluator.evaluateCells(edits);
  else evaluator.evaluateAllCells();
}

/** Nothing is open any more. */
export function closeRun(run: Run): void {
  run.dirty.clear();
  run.edits = [];
  run.plan = undefined;
}

/** Marks what reads a zone. */
export function touch(evaluator: Evaluator, run: Run, sheetId: string, zone: EngineZone): void {
  for (const reader of readersOf(evaluator, sheetId, zone)) mark(run, reader);
}

export function mark(run: Run, position: CellPosition): void {
  const name = placeName(position);
  run.dirty.set(name, position);
  if (run.plan && !run.plan.names.has(name)) run.plan = undefined;
}

/** Hears that a formula has filled cells beside its own. */
export function noteFilled(evaluator: Evaluator, position: CellPosition, isOther: boolean): void {
  computing(evaluator)?.filled.set(placeName(position), isOther);
}

/** The rows of a column whose formulas were not computed yet; undefined where that is not known. */
export function waitingIn(evaluator: Evaluator, sheetId: string, col: number): readonly number[] | undefined {
  const run = computing(evaluator);
  if (!run) return undefined;
  return [...run.dirty.values()].flatMap((place) =>
    place.sheetId === sheetId && place.col === col ? [place.row] : [],
  );
}

/** What the formulas of a model say already, told to a copy of it. */
export function tellLast(from: Evaluator, to: Evaluator): void {
  const { last } = runOf(to);
  last.clear();
  for (const [name, value] of runOf(from).last) last.set(name, value);
}
