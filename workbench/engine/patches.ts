// Reaches the engine's classes, which it does not export, through a model made for that alone, and patches them for Google.
import { type LooksPlugin, patchLooks } from './bandings';
import type { Engine } from './engine';
import { type Evaluator, type FormulaClass, patchEvaluator, patchFormulaText } from './evaluation';
import { type FilterPlugin, patchFilters } from './filters';

interface Plugin {
  handle(command: { type: string }): void;
}

interface TablePlugin extends Plugin {
  canUpdateCellCmdExtendTable(command: unknown, table: { config: { automaticAutofill?: boolean } }): string;
}

interface ValidationPlugin extends Plugin {
  addDataValidationRule(sheetId: string, rule: unknown): void;
}

/** Every member of every handler of a model, as far as we ask for it. */
type Handler = Partial<TablePlugin & ValidationPlugin & LooksPlugin & FilterPlugin> & { evaluator?: Evaluator };

export function patchEngine(engine: Engine): void {
  const sheetId = 'probe';
  const model = new engine.Model({ sheets: [{ id: sheetId, cells: { A1: '=1' } }] });
  const { handlers = [] } = model as unknown as { handlers?: Handler[] };
  const cell = model.getters.getCell({ sheetId, col: 0, row: 0 });
  const evaluator = handlers.find((handler) => handler.evaluator)?.evaluator;
  const tables = handlers.find((handler) => handler.canUpdateCellCmdExtendTable);
  const filters = handlers.find((handler) => handler.updateHiddenRows);
  const validation = handlers.find((handler) => handler.addDataValidationRule);
  const looks = handlers.find((handler) => handler.getComputedStyle);
  if (!cell?.isFormula || !evaluator || !tables || !filters || !validation || !looks) {
    throw new Error('The spreadsheet engine is not the one that was patched: look at workbench/engine/patches.ts.');
  }
  patchFormulaText(cell.compiledFormula.constructor as unknown as FormulaClass);
  patchEvaluator(evaluator);
  keepTablesStill(Object.getPrototypeOf(tables));
  outliveContent(Object.getPrototypeOf(tables));
  outliveContent(Object.getPrototypeOf(validation));
  patchLooks(Object.getPrototypeOf(looks));
  patchFilters(Object.getPrototypeOf(filters));
}

/** A table that is there for its filter only must not grow when the next column or row is written. */
function keepTablesStill(prototype: TablePlugin): void {
  const { canUpdateCellCmdExtendTable: direction } = prototype;
  prototype.canUpdateCellCmdExtendTable = function (command, table) {
    return table.config.automaticAutofill === false ? 'none' : direction.call(this, command, table);
  };
}

/** Deleting the content of cells takes away neither their filter nor their validation. */
function outliveContent(prototype: Plugin): void {
  const { handle } = prototype;
  prototype.handle = function (command) {
    if (command.type !== 'DELETE_CONTENT') handle.call(this, command);
  };
}
