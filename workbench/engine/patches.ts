// Reaches the engine's classes, which it does not export, through a model made for that alone, and patches them for Google.
import type { Engine } from './engine';
import { type Evaluator, type FormulaClass, patchEvaluator, patchFormulaText } from './evaluation';

interface TablePlugin {
  canUpdateCellCmdExtendTable(command: unknown, table: { config: { automaticAutofill?: boolean } }): string;
}

/** Every member of every handler of a model, as far as we ask for it. */
type Handler = Partial<TablePlugin> & { evaluator?: Evaluator };

export function patchEngine(engine: Engine): void {
  const sheetId = 'probe';
  const model = new engine.Model({ sheets: [{ id: sheetId, cells: { A1: '=1' } }] });
  const { handlers = [] } = model as unknown as { handlers?: Handler[] };
  const cell = model.getters.getCell({ sheetId, col: 0, row: 0 });
  const evaluator = handlers.find((handler) => handler.evaluator)?.evaluator;
  const tables = handlers.find((handler) => handler.canUpdateCellCmdExtendTable);
  if (!cell?.isFormula || !evaluator || !tables) {
    throw new Error('The spreadsheet engine is not the one that was patched: look at workbench/engine/patches.ts.');
  }
  patchFormulaText(cell.compiledFormula.constructor as unknown as FormulaClass);
  patchEvaluator(evaluator);
  keepTablesStill(Object.getPrototypeOf(tables));
}

/** A table that is there for its filter only must not grow when the next column or row is written. */
function keepTablesStill(prototype: TablePlugin): void {
  const { canUpdateCellCmdExtendTable: direction } = prototype;
  prototype.canUpdateCellCmdExtendTable = function (command, table) {
    return table.config.automaticAutofill === false ? 'none' : direction.call(this, command, table);
  };
}
