// Reaches the engine's classes, which it does not export, through a model made for that alone, and patches them for Google.
import { type LooksPlugin, patchLooks } from './bandings';
import { type ColorsPlugin, patchColors } from './colors-in-use';
import type { CellPosition, Engine } from './engine';
import { patchEvaluator, patchFormulaText } from './evaluation';
import type { Evaluator, FormulaClass } from './evaluator';
import { type FilterPlugin, patchFilters } from './filters';
import { type CellPlugin, formatWhatChanges } from './formatting';
import { askForPositions, askForViews, type PositionsPlugin, type ViewsPlugin } from './header-positions';
import { type Dispatcher, tellThoseWhoListen } from './listeners';
import { putOffEvaluation } from './put-off';

interface Plugin {
  handle(command: { type: string }): void;
}

interface TablePlugin extends Plugin {
  canUpdateCellCmdExtendTable(command: unknown, table: { config: { automaticAutofill?: boolean } }): string;
}

interface SheetPlugin extends Plugin {
  checkSheetName(command: unknown): string;
  getSheetIdByName(name: string | undefined): string | undefined;
}

interface RangeAdapters {
  readonly adaptFormulaString: (sheetId: string, formula: string) => string;
}

interface ValidationPlugin extends Plugin {
  readonly rules: {
    readonly [sheetId: string]: readonly { readonly criterion: { readonly type: string; readonly values: string[] } }[];
  };
  readonly history: { update(...pathAndValue: readonly unknown[]): void };
  addDataValidationRule(sheetId: string, rule: unknown): void;
  adaptDVFormulas(adapters: RangeAdapters): void;
}

interface TextPlugin {
  readonly getters: { getEvaluatedCell(position: CellPosition): { readonly formattedValue: string } };
  getCellText(position: CellPosition, how?: { readonly showFormula?: boolean }): string;
}

/** Every member of every handler of a model, as far as we ask for it. */
type Handler = Partial<
  SheetPlugin &
    TablePlugin &
    ValidationPlugin &
    LooksPlugin &
    FilterPlugin &
    PositionsPlugin &
    ViewsPlugin &
    ColorsPlugin &
    CellPlugin &
    TextPlugin
> & {
  evaluator?: Evaluator;
};

type EvaluatingPlugin = Parameters<typeof putOffEvaluation>[0];

export function patchEngine(engine: Engine): void {
  const sheetId = 'probe';
  const model = new engine.Model({ sheets: [{ id: sheetId, cells: { A1: '=1' } }] });
  const { handlers = [], uuidGenerator } = model as unknown as { handlers?: Handler[]; uuidGenerator?: Ids };
  const cell = model.getters.getCell({ sheetId, col: 0, row: 0 });
  const evaluation = handlers.find((handler) => handler.evaluator) as EvaluatingPlugin | undefined;
  const sheets = handlers.find((handler) => handler.checkSheetName);
  const tables = handlers.find((handler) => handler.canUpdateCellCmdExtendTable);
  const filters = handlers.find((handler) => handler.updateHiddenRows);
  const validation = handlers.find((handler) => handler.addDataValidationRule);
  const looks = handlers.find((handler) => handler.getComputedStyle);
  const positions = handlers.find((handler) => handler.computeHeaderPositionsOfSheet);
  const views = handlers.find((handler) => handler.sheetsWithDirtyViewports);
  const colors = handlers.find((handler) => handler.getCustomColors);
  const cells = handlers.find((handler) => handler.setStyleFormat);
  const texts = handlers.find((handler) => handler.getCellText);
  if (
    !cell?.isFormula ||
    !evaluation ||
    !sheets ||
    !tables ||
    !filters ||
    !validation ||
    !looks ||
    !positions ||
    !views ||
    !colors ||
    !cells ||
    !texts ||
    !uuidGenerator
  ) {
    throw new Error('The spreadsheet engine is not the one that was patched: look at workbench/engine/patches.ts.');
  }
  tellThoseWhoListen(engine, engine.Model.prototype as unknown as Dispatcher);
  patchFormulaText(engine, cell.compiledFormula.constructor as unknown as FormulaClass);
  patchEvaluator(evaluation.evaluator);
  putOffEvaluation(Object.getPrototypeOf(evaluation));
  nameFreely(Object.getPrototypeOf(sheets));
  keepTablesStill(Object.getPrototypeOf(tables));
  outliveContent(Object.getPrototypeOf(tables));
  outliveContent(Object.getPrototypeOf(validation));
  followRanges(Object.getPrototypeOf(validation));
  patchLooks(Object.getPrototypeOf(looks));
  patchFilters(Object.getPrototypeOf(filters));
  patchColors(Object.getPrototypeOf(colors));
  formatWhatChanges(Object.getPrototypeOf(cells));
  showWhatStands(Object.getPrototypeOf(texts));
  askForPositions(Object.getPrototypeOf(positions));
  askForViews(Object.getPrototypeOf(views), gettersOf(views));
  nameQuickly(Object.getPrototypeOf(uuidGenerator));
}

/** What a plugin tells the others, by the names of its methods. */
const gettersOf = (plugin: object): readonly string[] =>
  (plugin.constructor as unknown as { getters: string[] }).getters;

interface Ids {
  uuidv4(): string;
  smallUuid(): string;
}

/** The engine asks the system for each digit of an id, and each revision has one. */
function nameQuickly(prototype: Ids): void {
  prototype.uuidv4 = () => crypto.randomUUID();
  prototype.smallUuid = () => crypto.randomUUID().slice(0, 13);
}

/** The grid draws what a script reads: the engine would format the value once more, and knows fewer formats. */
function showWhatStands(prototype: TextPlugin): void {
  const { getCellText } = prototype;
  prototype.getCellText = function (position, how) {
    return how?.showFormula
      ? getCellText.call(this, position, how)
      : this.getters.getEvaluatedCell(position).formattedValue;
  };
}

/** A season's tab is called SS27/AW27: only Excel forbids signs in names. */
function nameFreely(prototype: SheetPlugin): void {
  const { checkSheetName, getSheetIdByName } = prototype;
  // In a formula an apostrophe in a name is doubled.
  prototype.getSheetIdByName = function (name) {
    return getSheetIdByName.call(this, name) ?? getSheetIdByName.call(this, name?.replaceAll("''", "'"));
  };
  prototype.checkSheetName = function (command) {
    const result = checkSheetName.call(this, command);
    return result === 'ForbiddenCharactersInSheetName' ? 'Success' : result;
  };
}

/** A table that is there for its filter only must not grow when the next column or row is written. */
function keepTablesStill(prototype: TablePlugin): void {
  const { canUpdateCellCmdExtendTable: direction } = prototype;
  prototype.canUpdateCellCmdExtendTable = function (command, table) {
    return table.config.automaticAutofill === false ? 'none' : direction.call(this, command, table);
  };
}

/** The range of a drop-down follows its tab's name and its rows: the engine moves only what begins with `=`. */
function followRanges(prototype: ValidationPlugin): void {
  const { adaptDVFormulas } = prototype;
  prototype.adaptDVFormulas = function (adapters) {
    adaptDVFormulas.call(this, adapters);
    for (const [sheetId, rules] of Object.entries(this.rules)) {
      for (const [index, { criterion }] of rules.entries()) {
        const [range] = criterion.values;
        if (criterion.type !== 'isValueInRange' || range === undefined) continue;
        const moved = adapters.adaptFormulaString(sheetId, `=${range}`).slice(1);
        this.history.update('rules', sheetId, index, 'criterion', 'values', 0, moved);
      }
    }
  };
}

/** Deleting the content of cells takes away neither their filter nor their validation. */
function outliveContent(prototype: Plugin): void {
  const { handle } = prototype;
  prototype.handle = function (command) {
    if (command.type !== 'DELETE_CONTENT') handle.call(this, command);
  };
}
