// Puts the evaluation of formulas off until a value is asked for: of many edits in a row only the last is computed after.
import { BATCH } from './batch';
import type { CellPosition, EngineZone } from './engine';
import { type Evaluator, type Formula, type RangeOfCells, zoneOf } from './evaluator';
import { type Last, lastFilled } from './last-filled';
import { REMOVE_MARK, SET_MARK } from './marks';
import { openAll, openEdits, openMoved } from './opening';
import { quietly } from './quiet';
import { findsOut } from './readers';
import { computeOpenIn, isOpen } from './schedule';

interface AnyCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly row?: number;
  readonly col?: number;
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
  /** The tabs whose rows or columns have moved. */
  readonly moved: Set<string>;
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
  const known = stands.get(plugin) ?? { all: false, amid: false, evaluating: false, moved: new Set() };
  stands.set(plugin, known);
  return known;
}

type Asked = readonly RangeOfCells[] | undefined;

const at = (position: CellPosition): Asked => [{ sheetId: position.sheetId, zone: zoneOf(position) }];
const within = (sheetId: string, zone: EngineZone): Asked => [{ sheetId, zone }];
const wholeOf = (sheetId: string): Asked =>
  within(sheetId, { left: 0, top: 0, right: Number.MAX_SAFE_INTEGER, bottom: Number.MAX_SAFE_INTEGER });
const everything = (): Asked => undefined;

/** What the plugin tells of values, and of which cells: these are computed first. */
const TELLING = {
  evaluateFormula: everything,
  evaluateFormulaResult: everything,
  evaluateCompiledFormula: (_: string, formula: Formula) => (findsOut(formula) ? undefined : formula.rangeDependencies),
  getCorrespondingFormulaCell: at,
  getVisibleRangeValues: (range: RangeOfCells): Asked => [range],
  getEvaluatedCell: at,
  getEvaluatedCells: wholeOf,
  getEvaluatedCellsInZone: within,
  getEvaluatedCellsPositions: wholeOf,
  getSpreadZone: at,
  getArrayFormulaSpreadingOn: at,
  isArrayFormulaSpillBlocked: at,
  isEmpty: within,
} as const;

type Telling = { [name in keyof typeof TELLING]: (...args: never[]) => unknown };

/** What the plugin is taught to tell: nothing, once what may show in a zone is computed, or all that is open; and where a sheet ends. */
export interface DemandGetters {
  computeOpenCells(sheetId?: string, zone?: EngineZone): void;
  getLastFilled(sheetId: string): Last;
}

export function putOffEvaluation(prototype: EvaluationPlugin & Telling & Partial<DemandGetters>): void {
  putOffCommands(prototype);
  for (const [name, askedOf] of Object.entries(TELLING)) {
    const tell: (this: EvaluationPlugin, ...args: unknown[]) => unknown = Reflect.get(prototype, name);
    Reflect.set(prototype, name, function (this: EvaluationPlugin, ...args: never[]) {
      settle(this, () => (askedOf as (...args: never[]) => Asked)(...args));
      return tell.apply(this, args);
    });
  }
  prototype.computeOpenCells = function (this: EvaluationPlugin, sheetId?: string, zone?: EngineZone) {
    settle(this, () => (sheetId === undefined || !zone ? undefined : within(sheetId, zone)));
  };
  prototype.getLastFilled = function (this: EvaluationPlugin, sheetId: string) {
    settle(this, () => wholeOf(sheetId));
    return lastFilled(this.evaluator, sheetId);
  };
  (prototype.constructor as unknown as { getters: string[] }).getters.push('computeOpenCells', 'getLastFilled');
}

function putOffCommands(prototype: EvaluationPlugin): void {
  const { allowDispatch, beforeHandle, handle } = prototype;
  prototype.allowDispatch = function (command) {
    if (!isBlind(command)) settle(this, everything);
    return allowDispatch.call(this, command);
  };
  prototype.beforeHandle = function (command) {
    const stand = standOf(this);
    stand.amid = true;
    if (MOVING.has(command.type) && command.sheetId !== undefined) {
      stand.moved.add(command.sheetId);
      this.positionsToUpdate = this.positionsToUpdate.filter(({ sheetId }) => sheetId !== command.sheetId);
    } else beforeHandle.call(this, command);
  };
  prototype.handle = function (command) {
    const stand = standOf(this);
    if (command.type === 'EVALUATE_CELLS' && !command.cellIds) stand.all = true;
    // What depends on what is found out anew where rows or columns have moved.
    else if (command.type !== 'UPDATE_CELL' || stand.moved.size === 0) handle.call(this, command);
    else noteEdit(this, stand, command);
  };
  prototype.finalize = function () {
    standOf(this).amid = false;
  };
}

/** Commands that move rows or columns of one tab. */
const MOVING: ReadonlySet<string> = new Set(['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS']);

function noteEdit({ positionsToUpdate }: EvaluationPlugin, { moved }: Stand, command: AnyCommand): void {
  const { sheetId, row, col } = command;
  if (sheetId === undefined || row === undefined || col === undefined || moved.has(sheetId)) return;
  if ('content' in command || 'format' in command) positionsToUpdate.push({ sheetId, row, col });
}

/** Computes what is open of what is asked for. */
function settle(plugin: EvaluationPlugin, askedOf: () => Asked): void {
  const stand = standOf(plugin);
  if (stand.amid || stand.evaluating) return;
  const { evaluator } = plugin;
  const isNews =
    plugin.shouldRebuildDependenciesGraph || stand.all || stand.moved.size > 0 || plugin.positionsToUpdate.length > 0;
  const asked = isNews || isOpen(evaluator) ? askedOf() : undefined;
  if (!isNews && !isOpen(evaluator, asked)) return;
  stand.evaluating = true;
  try {
    quietly(() => {
      if (isNews) takeIn(plugin, stand);
      computeOpenIn(evaluator, asked);
    });
  } finally {
    stand.evaluating = false;
  }
}

/** Marks what the commands since the last time may have changed. */
function takeIn(plugin: EvaluationPlugin, stand: Stand): void {
  const { evaluator, positionsToUpdate, shouldRebuildDependenciesGraph: isOther } = plugin;
  const moved = new Set(stand.moved);
  const isAll = isOther || stand.all;
  plugin.shouldRebuildDependenciesGraph = false;
  plugin.positionsToUpdate = [];
  stand.all = false;
  stand.moved.clear();
  if (isOther || (isAll && moved.size > 0)) evaluator.buildDependencyGraph();
  if (isAll) openAll(evaluator);
  else {
    if (moved.size > 0) openMoved(evaluator, moved);
    if (positionsToUpdate.length > 0) openEdits(evaluator, positionsToUpdate);
  }
}
