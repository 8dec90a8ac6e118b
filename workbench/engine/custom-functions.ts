// A script's functions in formulas: what one gave for its arguments is remembered, as Google does, and told to the pages, which run no scripts.
import type { Book, BookData, PeerMessage, Scalar } from './book';
import type { Context } from './context';
import type { CustomArgument, CustomFunctions, CustomResult } from './decoration';
import { define } from './dialect/registry';
import { BLANK, type FunctionContext, isMatrix, matrixOf, type Value } from './dialect/values';
import type { CellPosition, Command, Engine } from './engine';
import { LOADING } from './errors';
import { namesUnknown } from './syntax';

/** What the plugin of one model, the functions that it knows and their host share. */
export interface CustomHost {
  names: string[];
  readonly results: Map<string, CustomResult>;
  /** Absent in a page, and while no script is there. */
  functions?: CustomFunctions;
  /** Calls whose results are not there yet, by key. */
  readonly wanted: Map<string, () => CustomResult>;
  /** Whether any cell has called one of them, or will, since the workbook was opened. */
  called: boolean;
  /** How often in a row a calculation wanted more. */
  rounds: number;
}

export interface CustomMessage extends PeerMessage {
  readonly type: typeof CUSTOM_RESULTS;
  readonly results: [string, CustomResult][];
}

const CUSTOM_RESULTS = 'CUSTOM_RESULTS';

/** How deep functions may build upon each other. */
const MOST_ROUNDS = 100;
/** Google's words for an argument that is another at each calculation. */
const NEVER_SETTLED = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

interface Saved {
  readonly names: string[];
  readonly results: [string, CustomResult][];
}

interface CustomGetters {
  getCustomResult(name: string, args: readonly (CustomArgument | CustomArgument[][])[]): CustomResult | undefined;
}

export function registerCustomFunctions(engine: Engine): void {
  class CustomFunctionsPlugin extends engine.CorePlugin {
    static override getters = ['getCustomResult'];
    private readonly host: CustomHost | undefined;

    constructor(config: ConstructorParameters<typeof engine.CorePlugin>[0]) {
      super(config);
      this.host = config.custom.functions as CustomHost | undefined;
    }

    /** Undefined where the result is not there yet. */
    getCustomResult(called: string, args: readonly (CustomArgument | CustomArgument[][])[]): CustomResult | undefined {
      const name = this.host?.names.find((known) => known.toUpperCase() === called);
      if (!this.host || name === undefined) return { error: '#NAME?' };
      this.host.called = true;
      const key = JSON.stringify([name, ...args]);
      const known = this.host.results.get(key);
      const { functions } = this.host;
      if (known || !functions) return known;
      if (this.host.rounds > MOST_ROUNDS) return { error: NEVER_SETTLED };
      this.host.wanted.set(key, () => functions.call(name, args));
      return undefined;
    }

    /** Known by the formula's words: what a cell that nobody looks at would say is computed late, or never. */
    override handle(command: { readonly type: string } & Partial<CellPosition>): void {
      const { type, sheetId = '', col = 0, row = 0 } = command;
      if (type !== 'UPDATE_CELL' || !this.host || this.host.called) return;
      const cell = this.getters.getCell({ sheetId, col, row });
      if (cell?.isFormula && cell.compiledFormula.symbols.some((word) => defined.has(word.toUpperCase()))) {
        this.host.called = true;
      }
    }

    override export(data: object): void {
      if (!this.host || this.host.names.length === 0) return;
      const saved: Saved = { names: this.host.names, results: [...this.host.results] };
      Object.assign(data, { customFunctions: saved });
    }
  }
  engine.registries.corePluginRegistry.add('workbench_custom_functions', CustomFunctionsPlugin as never);
}

/** For a model opened on this data; formulas are read as the model opens, so their functions must be known before. */
export function customHost(engine: Engine, data: BookData): CustomHost {
  const { names = [], results = [] } = (data.customFunctions ?? {}) as Partial<Saved>;
  defineCustom(engine, names);
  return { names: [...names], results: new Map(results), wanted: new Map(), called: false, rounds: 0 };
}

/** A page hears what the server's functions gave. */
export function hearResults(host: CustomHost, message: PeerMessage): boolean {
  if (!isResults(message)) return false;
  for (const [key, result] of message.results) host.results.set(key, result);
  return true;
}

function isResults(message: PeerMessage): message is CustomMessage {
  return message.type === CUSTOM_RESULTS;
}

/**
 * Calls what the last calculation wanted, and calculates again: `heard` hears what the functions gave. They run between two calculations, so
 * that they may read the cells.
 */
export function settleResults(host: CustomHost, heard: (message: CustomMessage) => void, calculate: () => void): void {
  if (host.wanted.size === 0) return;
  host.rounds += 1;
  heard(wantedResults(host));
  calculate();
  host.rounds -= 1;
}

function wantedResults(host: CustomHost): CustomMessage {
  const wanted = [...host.wanted];
  host.wanted.clear();
  const results = wanted.map(([key, call]): [string, CustomResult] => [key, call()]);
  for (const [key, result] of results) host.results.set(key, result);
  return { type: CUSTOM_RESULTS, results };
}

/** The functions of scripts that formulas may call, in capitals. */
const defined = new Set<string>();

/** A function of Google's own keeps its name. */
function defineCustom(engine: Engine, names: readonly string[]): void {
  const { content } = engine.registries.functionRegistry;
  const unknown = names.map((name) => name.toUpperCase()).filter((name) => !(name in content));
  for (const name of unknown) defined.add(name);
  define(engine, Object.fromEntries(unknown.map((name) => [name, definition(engine, name)])));
}

function definition(engine: Engine, name: string) {
  const argument = ({ value, format }: Value): CustomArgument => {
    if (value === null) return '';
    return typeof value === 'number' && engine.helpers.isDateTimeFormat(format ?? '') ? { date: value } : value;
  };
  return {
    args: ['argument…'],
    compute(this: FunctionContext, ...args: Parameters<typeof isMatrix>[0][]) {
      const passed = args.map((arg): CustomArgument | CustomArgument[][] => {
        if (!isMatrix(arg)) return argument(arg ?? BLANK);
        const [first] = arg;
        if (arg.length === 1 && first?.length === 1) return argument(first[0] ?? BLANK);
        return (first ?? []).map((_, row) => arg.map((column) => argument(column[row] ?? BLANK)));
      });
      if (args.some((arg) => matrixOf(arg).some((column) => column.some(isLoading)))) return loading;
      const getters = this.getters as unknown as CustomGetters;
      return shown(getters.getCustomResult(name, passed), this);
    },
  };
}

/** Stands in a cell until its function has run, and in all that is computed from it. */
const loading: Value = { value: '#ERROR', message: LOADING };

const isLoading = ({ message }: Value): boolean => message === LOADING;

function shown(result: CustomResult | undefined, { locale }: FunctionContext): Value | Value[][] {
  if (!result) return loading;
  if ('error' in result) {
    return result.error === '#NAME?'
      ? { value: '#NAME?', message: 'Unknown function.' }
      : { value: '#BAD_EXPR', message: result.error };
  }
  const value = (cell: Scalar | { readonly date: number }): Value => {
    if (typeof cell !== 'object' || cell === null) return { value: cell };
    const time = Number.isInteger(cell.date) ? '' : ` ${locale.timeFormat}`;
    return { value: cell.date, format: `${locale.dateFormat}${time}` };
  };
  const width = Math.max(1, ...result.rows.map((row) => row.length));
  if (result.rows.length <= 1 && width === 1) return value(result.rows[0]?.[0] ?? null);
  return Array.from({ length: width }, (_, col) => result.rows.map((row) => value(row[col] ?? null)));
}

export function customFunctionsOf(context: Context, host: CustomHost): Pick<Book, 'setCustomFunctions'> {
  const { engine, getters } = context;
  return {
    setCustomFunctions(functions) {
      const standing = host.names;
      host.names = [...functions.names];
      host.functions = functions;
      host.results.clear();
      if (functions.names.some((name) => !standing.includes(name))) {
        defineCustom(engine, functions.names);
        context.apply(unreadFormulas(getters));
      }
      context.getters.computeOpenCells();
      if (host.called) context.apply([{ type: 'EVALUATE_CELLS' }]);
    },
  };
}

/** Formulas whose functions were unknown when they were read are read again. */
function unreadFormulas(getters: Context['getters']): Command[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell): Command[] => {
      if (!cell.isFormula) return [];
      const { isBadExpression, execute } = cell.compiledFormula;
      if (!isBadExpression && !namesUnknown(execute)) return [];
      const { row, col } = getters.getCellPosition(cell.id);
      const content = cell.compiledFormula.toFormulaString(getters);
      return [
        { type: 'UPDATE_CELL', sheetId, row, col, content: '' },
        { type: 'UPDATE_CELL', sheetId, row, col, content },
      ];
    }),
  );
}
