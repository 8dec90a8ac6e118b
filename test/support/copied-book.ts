// Opens workbooks as workbench/engine/open does, but one that was opened before as a copy of that: it is neither read nor computed anew.
import type { Book, BookData, BookOptions } from '../../workbench/engine/book';
import type { Model } from '../../workbench/engine/engine';
import type { Evaluator, PositionMap } from '../../workbench/engine/evaluator';
import { bookOn, type Opened, openBook as openAnew, openModel } from '../../workbench/engine/open';
import type { DemandGetters } from '../../workbench/engine/put-off';
import { tellColumns } from '../../workbench/engine/range-values';
import { tellLast } from '../../workbench/engine/runs';
import { tellSpills } from '../../workbench/engine/spill';

/** How many workbooks are kept for copies. */
const KEPT = 6;

/** Nobody edits them. */
const masters = new Map<string, Opened>();

export function openBook(options: BookOptions): Book {
  const { data, now } = options;
  if (!data) return openAnew(options);
  const master = masterOf(data, now());
  const copy = openModel(skeletonOf(data), now);
  copyState(master.model, copy.model);
  for (const [key, result] of master.host.results) copy.host.results.set(key, result);
  copy.host.called = master.host.called;
  return bookOn(copy, options);
}

/** The words of what was opened before: writing them out takes as long as half the opening. */
const written = new WeakMap<BookData, string>();

function wordsOf(data: BookData): string {
  const words = written.get(data) ?? JSON.stringify(data);
  written.set(data, words);
  return words;
}

function masterOf(data: BookData, at: Date): Opened {
  const key = `${at.getTime()} ${wordsOf(data)}`;
  const master = masters.get(key) ?? openModel(data, () => at);
  // The one that was asked for last goes last.
  masters.delete(key);
  masters.set(key, master);
  const [oldest] = masters.size > KEPT ? masters.keys() : [];
  if (oldest !== undefined) masters.delete(oldest);
  return master;
}

/** The same tabs with nothing in them. */
function skeletonOf(data: BookData): BookData {
  const sheets = data.sheets as readonly BookData[];
  const nothing = { cells: {}, styles: {}, formats: {}, borders: {} };
  const none = { merges: [], conditionalFormats: [], dataValidationRules: [], tables: [], comments: {} };
  return { ...data, sheets: sheets.map((sheet) => ({ ...sheet, ...nothing, ...none })), marks: [], namedRanges: [] };
}

interface Handler {
  readonly [field: string]: unknown;
}

/** What ties a part of a model to that model, or is of the one window that looks at it. */
const TIES: ReadonlySet<string> = new Set([
  'getters',
  'history',
  'range',
  'dispatch',
  'canDispatch',
  'uiActions',
  'ui',
  'selection',
  'session',
  'host',
  'clock',
  'custom',
  'ctx',
  'providers',
  'moveClient',
  'uuidGenerator',
  'clipboardId',
  'fileStore',
  'context',
  'compilationParams',
  'formulaDependencies',
]);

/** Whose parts are never changed, but put in their place anew. */
const REPLACED: ReadonlySet<string> = new Set(['cellPosition', 'marks']);

/** Parts that say where a window stands. */
const WINDOW = /^(SheetView|Clipboard|Collaborative|History|Carousel|Autofill)/;

const handlersOf = (model: Model): readonly Handler[] =>
  (model as unknown as { handlers: readonly Handler[] }).handlers;

function copyState(from: Model, to: Model): void {
  const [sources, targets] = [handlersOf(from), handlersOf(to)];
  // Whatever is still to be computed is, before it is copied.
  for (const { getters } of [from, to]) (getters as Model['getters'] & DemandGetters).computeOpenCells();
  const copies = new Map<unknown, unknown>(sources.map((source, index) => [source, targets[index]]));
  copies.set(from.getters, to.getters);
  for (const [index, source] of sources.entries()) {
    const target = targets[index];
    if (target && !WINDOW.test(source.constructor.name)) copyFields(source, target, copies);
  }
}

type Copies = Map<unknown, unknown>;

function copyFields(source: Handler, target: object, copies: Copies): void {
  for (const [field, value] of Object.entries(source)) {
    if (TIES.has(field) || typeof value === 'function') continue;
    if (field === 'evaluator') copyEvaluator(value as Evaluator, Reflect.get(target, field), copies);
    else if (REPLACED.has(field)) Reflect.set(target, field, { ...(value as object) });
    else Reflect.set(target, field, copyOf(value, copies));
  }
}

function copyEvaluator(source: Evaluator, target: Evaluator, copies: Copies): void {
  const cells = source.evaluatedCells;
  target.evaluatedCells = withMap(cells);
  copies.set(cells, target.evaluatedCells);
  copyFields(source as unknown as Handler, target, copies);
  const graph = copyOf(source.formulaDependencies(), copies);
  target.formulaDependencies = () => graph as ReturnType<Evaluator['formulaDependencies']>;
  tellColumns(cells, target.evaluatedCells);
  tellLast(source, target);
  tellSpills(source, target);
}

/** What a cell says is never changed, but put in its place anew. */
function withMap(cells: PositionMap): PositionMap {
  const map: PositionMap['map'] = {};
  for (const [sheet, columns] of Object.entries(cells.map)) {
    map[sheet] = Object.fromEntries(Object.entries(columns).map(([col, rows]) => [col, { ...rows }]));
  }
  return Object.assign(Object.create(Object.getPrototypeOf(cells)), { map });
}

/** Formulas that were read, and words, are the same for all. */
const SHARED = /^(CompiledFormula|LazyTranslatedString)$/;

function copyOf(value: unknown, copies: Copies): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype ? isPlainCell(value) : SHARED.test(prototype?.constructor?.name ?? ''))
    return value;
  const copy = shallow(value, prototype);
  copies.set(value, copy);
  if (value instanceof Map) for (const [key, each] of value) (copy as Copies).set(key, copyOf(each, copies));
  else if (value instanceof Set) for (const each of value) (copy as Set<unknown>).add(copyOf(each, copies));
  else if (!ArrayBuffer.isView(value)) deepen(copy as Fields, copies);
  return copy;
}

/** Lists of the engine may have gaps: these stay. */
function shallow(value: object, prototype: object | null): object {
  if (Array.isArray(value)) return value.slice();
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice();
  return prototype === Object.prototype ? { ...value } : Object.assign(Object.create(prototype), value);
}

/** Of cells only formulas are changed in their place, when what they read moves. */
const isPlainCell = (value: object): boolean => 'isFormula' in value && value.isFormula === false;

type Fields = Record<string, unknown>;

function deepen(fields: Fields, copies: Copies): void {
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'object' && value !== null) fields[key] = copyOf(value, copies);
  }
}
