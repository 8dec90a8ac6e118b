// Puts the evaluation of formulas off until a value is asked for: of many edits in a row only the last is computed after.
import { BATCH } from './batch';
import type { CellPosition } from './engine';
import type { Evaluator } from './evaluator';
import { REMOVE_MARK, SET_MARK } from './marks';
import { quietly } from './quiet';

interface AnyCommand {
  readonly type: string;
  readonly commands?: readonly AnyCommand[];
  readonly cellIds?: readonly string[];
}

/** The engine's plugin that has cells evaluated at the end of each command. */
export interface EvaluationPlugin {
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
  allowDispatch(command: AnyCommand): unknown;
  beforeHandle(command: AnyCommand): void;
  handle(command: AnyCommand): void;
  finalize(): void;
}

/** Where a plugin stands. */
interface Stand {
  /** Every cell is to be computed, for the time is another, or what scripts gave. */
  all: boolean;
  /** A command is being carried out: what it has done so far must not be computed. */
  amid: boolean;
  evaluating: boolean;
}

/** Commands that look at no value, and so need not wait for those that are still open. */
const BLIND: ReadonlySet<string> = new Set([
  'START',
  'UPDATE_CELL',
  'CLEAR_FORMATTING',
  'SET_FORMATTING',
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'FREEZE_ROWS',
  'FREEZE_COLUMNS',
  'GROUP_HEADERS',
  'CREATE_SHEET',
  'DELETE_SHEET',
  'RENAME_SHEET',
  'COLOR_SHEET',
  'SHOW_SHEET',
  'HIDE_SHEET',
  'ADD_DATA_VALIDATION_RULE',
  'REMOVE_DATA_VALIDATION_RULE',
  'ADD_CONDITIONAL_FORMAT',
  'REMOVE_CONDITIONAL_FORMAT',
  SET_MARK,
  REMOVE_MARK,
]);

const isBlind = ({ type, commands = [] }: AnyCommand): boolean =>
  type === BATCH ? commands.every(isBlind) : BLIND.has(type);

const stands = new WeakMap<EvaluationPlugin, Stand>();

function standOf(plugin: EvaluationPlugin): Stand {
  const known = stands.get(plugin) ?? { all: false, amid: false, evaluating: false };
  stands.set(plugin, known);
  return known;
}

/** What the plugin tells of values: each has them computed first. */
const TELLING = [
  'evaluateFormula',
  'evaluateFormulaResult',
  'evaluateCompiledFormula',
  'getCorrespondingFormulaCell',
  'getVisibleRangeValues',
  'getEvaluatedCell',
  'getEvaluatedCells',
  'getEvaluatedCellsInZone',
  'getEvaluatedCellsPositions',
  'getSpreadZone',
  'getArrayFormulaSpreadingOn',
  'isArrayFormulaSpillBlocked',
  'isEmpty',
] as const;

type Telling = { [name in (typeof TELLING)[number]]: (...args: unknown[]) => unknown };

export function putOffEvaluation(prototype: EvaluationPlugin & Telling): void {
  const { allowDispatch, beforeHandle, handle } = prototype;
  prototype.allowDispatch = function (command) {
    if (!isBlind(command)) settle(this);
    return allowDispatch.call(this, command);
  };
  prototype.beforeHandle = function (command) {
    standOf(this).amid = true;
    beforeHandle.call(this, command);
  };
  prototype.handle = function (command) {
    if (command.type === 'EVALUATE_CELLS' && !command.cellIds) standOf(this).all = true;
    else handle.call(this, command);
  };
  prototype.finalize = function () {
    standOf(this).amid = false;
  };
  for (const name of TELLING) {
    const tell = prototype[name];
    prototype[name] = function (this: EvaluationPlugin, ...args) {
      settle(this);
      return tell.apply(this, args);
    };
  }
}

/** Computes what is open. */
function settle(plugin: EvaluationPlugin): void {
  const stand = standOf(plugin);
  if (stand.amid || stand.evaluating) return;
  const { evaluator, positionsToUpdate, shouldRebuildDependenciesGraph: isOther } = plugin;
  if (!isOther && !stand.all && positionsToUpdate.length === 0) return;
  const isAll = isOther || stand.all;
  stand.evaluating = true;
  plugin.shouldRebuildDependenciesGraph = false;
  plugin.positionsToUpdate = [];
  stand.all = false;
  try {
    quietly(() => {
      if (isOther) evaluator.buildDependencyGraph();
      if (isAll) evaluator.evaluateAllCells();
      else evaluator.evaluateCells(positionsToUpdate);
    });
  } finally {
    stand.evaluating = false;
  }
}
