// Bends the engine's evaluation to Google's where no registry reaches: true blanks, the text of formulas, names of errors.
import type { Scalar } from './book';
import { remembering } from './dialect/again';
import type { CellPosition, Engine, EngineLocale } from './engine';
import { googleError, LOADING } from './errors';
import {
  BLANK,
  type Evaluated,
  type Evaluator,
  type Formula,
  type FormulaClass,
  keepBlank,
  type PositionMap,
  type Result,
  type Token,
  zoneOf,
} from './evaluator';
import { drawn, drawnHere } from './formats';
import { decodeString, functionName, quoted, toEngineFormula } from './formula-text';
import { keepColumns, noteChange } from './range-values';
import { noteFilled } from './runs';
import { patchSchedule } from './schedule';
import { isBlankOf, spill } from './spill';
import { compileGoogle, isOtherwiseRead } from './syntax';

export function patchFormulaText(engine: Engine, formulaClass: FormulaClass): void {
  const compile = formulaClass.Compile;
  formulaClass.Compile = (text, sheetId, getters) => {
    const source = toEngineFormula(text);
    if (isOtherwiseRead(source)) compileGoogle(engine, source);
    let formula = compile.call(formulaClass, source, sheetId, getters);
    if (formula.isBadExpression && compileGoogle(engine, source)) {
      formula = compile.call(formulaClass, source, sheetId, getters);
    }
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
  if (type === 'SYMBOL') return functionName(value);
  // A reference whose cells were deleted stays one until the formula is read anew.
  const named = value.replace(/#REF$/, '#REF!');
  if (type === 'REFERENCE') return named.replace(/^'(.*)'!/s, quotedSheet);
  return type === 'INVALID_REFERENCE' ? named : value;
}

/** An apostrophe in a sheet's name is doubled, as it was typed. */
function quotedSheet(_: string, name: string): string {
  return `'${name.replaceAll("''", "'").replaceAll("'", "''")}'!`;
}

export function patchEvaluator(evaluator: Evaluator): void {
  const prototype: Evaluator = Object.getPrototypeOf(evaluator);
  const positions: PositionMap = Object.getPrototypeOf(evaluator.evaluatedCells);
  patchComputing(prototype);
  patchLooking(prototype);
  patchParameters(prototype);
  patchSchedule(prototype);
  const { set, delete: remove } = positions;
  positions.set = function (position, value) {
    set.call(this, position, isEvaluated(value) ? asGoogle(value) : value);
    noteChange(this, position);
  };
  positions.delete = function (position) {
    remove.call(this, position);
    noteChange(this, position);
  };
}

function patchComputing(prototype: Evaluator): void {
  const { computeFormulaCell } = prototype;
  prototype.computeFormulaCell = function (position, cell) {
    const { compiledFormula } = cell;
    const execute = (...args: unknown[]): Result => {
      const named = namingUnknown(args);
      const result = remembering(this, compiledFormula, () => compiledFormula.execute(...named));
      return keepBlank(Array.isArray(result) ? filled(this, position, result) : result);
    };
    const blankAware: Formula = Object.create(compiledFormula, { execute: { value: execute } });
    return asGoogle(computeFormulaCell.call(this, position, { ...cell, compiledFormula: blankAware }));
  };
}

/** Fills what an array formula fills beside its own cell, and gives what stands in that. */
function filled(evaluator: Evaluator, position: CellPosition, result: Result[][]): Result {
  const rows = result[0]?.length ?? 0;
  if (rows === 0) return { value: 0 };
  if (rows > 1 || result.length > 1) noteFilled(evaluator, position, spill(evaluator, position, result));
  return result[0]?.[0] ?? { value: null };
}

function patchLooking(prototype: Evaluator): void {
  // The engine passes over a spilled blank here, and so would not notice a value typed upon it.
  prototype.getArrayFormulaSpreadingOn = function (position) {
    const spreading = this.spreadingRelations.searchFormulaPositionsSpreadingOn(position.sheetId, zoneOf(position));
    return spreading.find((origin) => !this.blockedArrayFormulas.has(origin));
  };
  const { computeCell } = prototype;
  prototype.computeCell = function (position) {
    // Most looks are at what was computed already.
    const known = this.evaluatedCells.get(position);
    if (known) return known;
    const own = this.getters.getCell(position);
    const isBare = !own?.isFormula && !own?.content;
    const origin = isBare ? spilledFrom(this, position) : undefined;
    if (!origin || isBlankOf(this, origin, position)) return computeCell.call(this, position);
    // A cell that is looked at again loses what a formula has spilled there: the formula spills once more.
    this.evaluatedCells.delete(origin);
    this.computeAndSave(origin);
    return this.evaluatedCells.get(position) ?? computeCell.call(this, position);
  };
}

/** Of the workbook that is being computed: what its cells show is drawn as they are. */
let locale: EngineLocale | undefined;

function patchParameters(prototype: Evaluator): void {
  const { updateCompilationParameters: update, updateCompilationParametersForIsolatedFormula: isolate } = prototype;
  prototype.updateCompilationParameters = function () {
    update.call(this);
    locale = this.getters.getLocale();
    keepColumns(this);
  };
  prototype.updateCompilationParametersForIsolatedFormula = function (position) {
    isolate.call(this, position);
    keepColumns(this);
  };
}

/** The formula beside a cell that has been computed and spills on it. */
function spilledFrom(evaluator: Evaluator, position: CellPosition): CellPosition | undefined {
  const { sheetId, col, row } = position;
  return evaluator.spreadingRelations
    .searchFormulaPositionsSpreadingOn(sheetId, zoneOf(position))
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
  const display = locale && drawnHere(cell.value as Scalar, cell.format, locale);
  const formattedValue = display ?? drawn(cell.formattedValue);
  return formattedValue === cell.formattedValue ? cell : { ...cell, formattedValue };
}
