// The engine's evaluator, as far as the workbench bends it: what it holds, and what it does with it.
import type { CellPosition, EngineLocale, EngineZone } from './engine';

export interface Result {
  value: unknown;
  format?: string;
  message?: string;
}

export interface Evaluated extends Result {
  type: string;
  formattedValue: string;
  position?: CellPosition;
}

export interface Token {
  type: string;
  value: string;
}

export interface Formula {
  tokens: Token[];
  literalValues: { strings: { value: string }[] };
  isBadExpression: boolean;
  normalizedFormula: string;
  rangeDependencies: readonly RangeOfCells[];
  execute(...args: unknown[]): Result | Result[][];
  getTokens(getters: unknown, options?: unknown): Token[];
  toFormulaString(getters: unknown, options?: unknown): string;
}

export interface FormulaClass {
  prototype: Formula;
  Compile(text: string, sheetId: string, getters: unknown): Formula;
}

export interface FormulaCell {
  compiledFormula: Formula;
}

export interface CellContent {
  readonly id: string;
  readonly isFormula?: boolean;
  readonly content?: string;
  readonly format?: string;
  readonly compiledFormula?: Formula;
}

export interface RangeOfCells {
  readonly sheetId: string;
  readonly zone: EngineZone;
  readonly invalidSheetName?: string;
  readonly invalidXc?: string;
}

/** By sheet, column and row. */
export interface PositionMap<Kept = Evaluated> {
  readonly map: { [sheetId: string]: { [col: number]: { [row: number]: Kept } } };
  get(position: CellPosition): Kept | undefined;
  has(position: CellPosition): boolean;
  set(position: CellPosition, value: Kept): void;
  delete(position: CellPosition): void;
  clearSheet(sheetId: string): void;
  keysForSheet(sheetId: string): CellPosition[];
}

/** Which formulas read a column, and which of its rows. */
interface ColumnReaders {
  query(zone: EngineZone): readonly { readonly dependents: RangeOfCells }[];
}

export interface DependencyGraph {
  readonly forest: { readonly [sheetId: string]: { readonly [col: number]: ColumnReaders } };
}

export interface Spreading {
  readonly arrayFormulasToResults: Pick<PositionMap<EngineZone>, 'keysForSheet'>;
  searchFormulaPositionsSpreadingOn(sheetId: string, zone: EngineZone): CellPosition[];
  getArrayResultZone(position: CellPosition): EngineZone | undefined;
  addRelation(relation: { arrayFormulaPosition: CellPosition; resultZone: EngineZone }): void;
  removeNode(position: CellPosition): void;
}

export interface Evaluator {
  evaluatedCells: PositionMap;
  spreadingRelations: Spreading;
  blockedArrayFormulas: Iterable<CellPosition> & {
    has(position: CellPosition): boolean;
    add(position: CellPosition): void;
    delete(position: CellPosition): void;
  };
  compilationParams: { ensureRange(range: RangeOfCells): unknown };
  cellsBeingComputed: Set<string>;
  getters: {
    getLocale(): EngineLocale;
    getCell(position: CellPosition): CellContent | undefined;
    getCells(sheetId: string): readonly CellContent[];
    getCellPosition(cellId: string): CellPosition;
    getSheetIds(): readonly string[];
    getSheetZone(sheetId: string): EngineZone;
  };
  formulaDependencies(): DependencyGraph;
  buildDependencyGraph(): void;
  evaluateAllCells(): void;
  evaluateCells(positions: readonly CellPosition[]): void;
  updateCompilationParameters(): void;
  updateCompilationParametersForIsolatedFormula(position: CellPosition): void;
  computeCell(position: CellPosition): Evaluated;
  computeAndSave(position: CellPosition): Evaluated;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): Evaluated;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  invalidateSpreading(position: CellPosition): void;
  invalidatePositionsDependingOnSpread(sheetId: string, zone: EngineZone): void;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(position: CellPosition, result: Result[][]): void;
  assertNoMergedCellsInSpreadZone(position: CellPosition, result: Result[][]): void;
  checkCollision(position: CellPosition): (col: number, row: number) => void;
  spreadValues(position: CellPosition, result: Result[][]): (col: number, row: number) => void;
}

/** The engine turns a formula's empty result into 0; this text carries it past that place and becomes a blank again. */
export const BLANK = '\uE000';

const notANumber = 'The result is not a number.';

/** It would also turn a computation that leads to no number into 0. */
export function keepBlank(result: Result): Result {
  if (Number.isNaN(result.value)) return { ...result, value: '#NUM!', message: notANumber };
  return result.value === null || result.value === undefined ? { ...result, value: BLANK } : result;
}

/** A name for a position in a map. */
export const placeName = ({ sheetId, col, row }: CellPosition): string => `${sheetId}!${col},${row}`;

export const zoneOf = ({ col, row }: CellPosition): EngineZone => ({ left: col, right: col, top: row, bottom: row });

/** What a formula has filled, or would but for what stands there. */
export const filledZone = ({ spreadingRelations }: Evaluator, position: CellPosition): EngineZone =>
  spreadingRelations.getArrayResultZone(position) ?? zoneOf(position);
