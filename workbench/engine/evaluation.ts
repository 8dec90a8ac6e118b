// Bends the engine's evaluation to Google's where no registry reaches: true blanks, the text of formulas, names of errors.
import type { CellPosition } from './engine';
import { googleError, LOADING } from './errors';
import { decodeString, quoted, toEngineFormula } from './formula-text';

/** The engine turns a formula's empty result into 0; this text carries it past that place and becomes a blank again. */
const BLANK = '\uE000';

interface Result {
  value: unknown;
  format?: string;
}

interface Evaluated extends Result {
  type: string;
  formattedValue: string;
  message?: string;
  position?: CellPosition;
}

interface Token {
  type: string;
  value: string;
}

interface Formula {
  tokens: Token[];
  literalValues: { strings: { value: string }[] };
  isBadExpression: boolean;
  normalizedFormula: string;
  execute(...args: unknown[]): Result | Result[][];
  getTokens(getters: unknown, options?: unknown): Token[];
  toFormulaString(getters: unknown, options?: unknown): string;
}

export interface FormulaClass {
  prototype: Formula;
  Compile(text: string, sheetId: string, getters: unknown): Formula;
}

interface Cell {
  compiledFormula: Formula;
}

interface PositionMap {
  get(position: CellPosition): Evaluated | undefined;
  has(position: CellPosition): boolean;
  set(position: CellPosition, value: unknown): void;
  delete(position: CellPosition): void;
}

export interface Evaluator {
  evaluatedCells: PositionMap;
  getters: { getCell(position: CellPosition): { isFormula?: boolean; content?: string } | undefined };
  computeCell(position: CellPosition): Evaluated;
  computeAndSave(position: CellPosition): Evaluated;
  spreadingRelations: { searchFormulaPositionsSpreadingOn(sheetId: string, zone: unknown): CellPosition[] };
  blockedArrayFormulas: { has(position: CellPosition): boolean };
  nextRangesToUpdate: { isEmpty(): boolean };
  evaluate(ranges: unknown): void;
  evaluateAllCells(): void;
  buildDependencyGraph(): void;
  computeFormulaCell(position: CellPosition, cell: Cell): Evaluated;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
}

export function patchFormulaText(formulaClass: FormulaClass): void {
  const compile = formulaClass.Compile;
  formulaClass.Compile = (text, sheetId, getters) => {
    const formula = compile.call(formulaClass, toEngineFormula(text), sheetId, getters);
    if (formula.isBadExpression) formula.normalizedFormula = text;
    for (const literal of formula.literalValues.strings) literal.value = decodeString(literal.value);
    return formula;
  };
  formulaClass.prototype.toFormulaString = function (getters, options) {
    if (this.isBadExpression) return this.normalizedFormula;
    return this.getTokens(getters, options).map(googleToken).join('');
  };
}

function googleToken({ type, value }: Token): string {
  if (type === 'STRING') return quoted(value.slice(1, -1));
  return type === 'INVALID_REFERENCE' ? value.replace(/#REF$/, '#REF!') : value;
}

export function patchEvaluator(evaluator: Evaluator): void {
  const prototype: Evaluator = Object.getPrototypeOf(evaluator);
  const positions: PositionMap = Object.getPrototypeOf(evaluator.evaluatedCells);
  const { computeFormulaCell } = prototype;
  prototype.computeFormulaCell = function (position, cell) {
    const { compiledFormula } = cell;
    const execute = (...args: unknown[]) => keepBlanks(compiledFormula.execute(...namingUnknown(args)));
    const blankAware: Formula = Object.create(compiledFormula, { execute: { value: execute } });
    return asGoogle(computeFormulaCell.call(this, position, { ...cell, compiledFormula: blankAware }));
  };
  // The engine passes over a spilled blank here, and so would not notice a value typed upon it.
  prototype.getArrayFormulaSpreadingOn = function ({ sheetId, col, row }) {
    const zone = { left: col, right: col, top: row, bottom: row };
    const spreading = this.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone);
    return spreading.find((position) => !this.blockedArrayFormulas.has(position));
  };
  const { computeCell } = prototype;
  prototype.computeCell = function (position) {
    // Most looks are at what was computed already.
    const known = this.evaluatedCells.get(position);
    if (known) return known;
    const own = this.getters.getCell(position);
    const isBare = !own?.isFormula && !own?.content;
    const origin = isBare ? spilledFrom(this, position) : undefined;
    if (!origin) return computeCell.call(this, position);
    // A cell that is looked at again loses what a formula has spilled there: the formula spills once more.
    this.evaluatedCells.delete(origin);
    this.computeAndSave(origin);
    return this.evaluatedCells.get(position) ?? computeCell.call(this, position);
  };
  endRounds(prototype);
  const { set } = positions;
  positions.set = function (position, value) {
    set.call(this, position, isEvaluated(value) ? asGoogle(value) : value);
  };
}

/**
 * The engine may remember of a formula where it once spilled, or that something once stood in its way; two such call one
 * another up until it gives up after thirty rounds, and cells are left as they were. Without that memory they come to an end.
 */
function endRounds(prototype: Evaluator): void {
  const { evaluate } = prototype;
  let isAnew = false;
  prototype.evaluate = function (ranges) {
    evaluate.call(this, ranges);
    if (isAnew || this.nextRangesToUpdate.isEmpty()) return;
    isAnew = true;
    try {
      this.buildDependencyGraph();
      this.evaluateAllCells();
    } finally {
      isAnew = false;
    }
  };
}

/** The formula beside a cell that has been computed and spills on it. */
function spilledFrom(evaluator: Evaluator, { sheetId, col, row }: CellPosition): CellPosition | undefined {
  const zone = { left: col, right: col, top: row, bottom: row };
  return evaluator.spreadingRelations
    .searchFormulaPositionsSpreadingOn(sheetId, zone)
    .find(
      (origin) =>
        (origin.col !== col || origin.row !== row) &&
        !evaluator.blockedArrayFormulas.has(origin) &&
        evaluator.evaluatedCells.has(origin) &&
        evaluator.getters.getCell(origin)?.isFormula === true,
    );
}

/** Which of the arguments of a compiled formula looks names up. */
const LOOK_UP = 3;

/** The engine takes a name that stands for nothing for a mistake in the formula; Google says which name it is. */
function namingUnknown(args: readonly unknown[]): unknown[] {
  const lookUp = args[LOOK_UP];
  if (typeof lookUp !== 'function') return [...args];
  const named = (name: string, isRange: boolean): unknown => {
    const found: unknown = lookUp(name, isRange);
    return isUnknownName(found) ? { value: '#NAME?', message: `Unknown range name: '${name.toUpperCase()}'.` } : found;
  };
  return args.map((arg, index) => (index === LOOK_UP ? named : arg));
}

function isUnknownName(found: unknown): boolean {
  if (typeof found !== 'object' || found === null || !('value' in found) || !('message' in found)) return false;
  return found.value === '#BAD_EXPR' && found.message === 'Invalid formula';
}

function keepBlanks(result: Result | Result[][]): Result | Result[][] {
  if (!Array.isArray(result)) return keepBlank(result);
  return result.map((column) => column.map(keepBlank));
}

function keepBlank(result: Result): Result {
  return result.value === null || result.value === undefined ? { ...result, value: BLANK } : result;
}

function isEvaluated(value: unknown): value is Evaluated {
  return typeof value === 'object' && value !== null && 'formattedValue' in value;
}

function asGoogle(cell: Evaluated): Evaluated {
  // A format, even none, makes the engine remember the blank and not evaluate its formula again at each look.
  if (cell.value === BLANK)
    return { ...cell, type: 'empty', value: null, formattedValue: '', format: cell.format ?? '' };
  if (cell.type === 'error') {
    const formattedValue = cell.message === LOADING ? LOADING : googleError(String(cell.value));
    return { ...cell, formattedValue };
  }
  return cell;
}
