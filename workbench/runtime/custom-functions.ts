// A script's functions in formulas: each call from a cell is a run of its own, which may read but not write.
import { types } from 'node:util';
import vm from 'node:vm';
import type { Scalar } from '../engine/book';
import type { CustomArgument, CustomResult } from '../engine/decoration';
import { instantOfSerial, serialOf } from './zone';

/**
 * The functions that a source declares at its top level: they are there before its first line runs, and nothing runs after that. One that
 * cannot be read declares none, and says why when it is run.
 */
function declared(source: string): string[] {
  const context = vm.createContext({});
  try {
    new vm.Script(`throw undefined;\n${source}`).runInContext(context);
  } catch (error) {
    if (error !== undefined && !(types.isNativeError(error) && error.name === 'SyntaxError')) throw error;
  }
  return Object.keys(context).filter((name) => typeof context[name] === 'function');
}

/** A name that ends in an underscore is private, and one with a dollar no formula can hold. */
export function customFunctionNames(files: Readonly<Record<string, string>>): string[] {
  const scripts = Object.entries(files).filter(([file]) => /\.(js|gs)$/.test(file));
  const names = new Set(scripts.flatMap(([, source]) => declared(source)));
  return [...names].filter((name) => /^\w*[A-Za-z0-9]$/.test(name));
}

/** Services that need no authorization; of a spreadsheet, what is read. */
const allowed = [
  /^(CacheService|Cache|HtmlService|HtmlOutput|HtmlTemplate|LockService|Lock|PropertiesService|Properties|Utilities|Blob)\./,
  /^(Logger|console|Session|User|Color|RgbColor)\./,
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Selection|NamedRange|RichTextValue|TextStyle|Banding|Protection)\.(get|is|can|offset$)/,
];

/** Google's words where a function in a cell may not make this call. */
export function customRefusal(call: string): string | undefined {
  const asksForWindow = call === 'SpreadsheetApp.getUi';
  if (!asksForWindow && allowed.some((pattern) => pattern.test(call))) return undefined;
  return `You do not have permission to call ${call.slice(call.indexOf('.') + 1)}`;
}

/** The arguments of a formula as a script takes them. */
export function scriptArguments(args: readonly (CustomArgument | CustomArgument[][])[], zone: string): unknown[] {
  const value = (argument: CustomArgument) =>
    typeof argument === 'object' ? new Date(instantOfSerial(argument.date, zone)) : argument;
  return args.map((argument) => (Array.isArray(argument) ? argument.map((row) => row.map(value)) : value(argument)));
}

/** What a script's function gave, as rows: a list stands in one column. */
export function customResult(given: unknown, zone: string): CustomResult {
  const value = (item: unknown): Scalar | { date: number } => {
    if (item === undefined || item === null || item === '') return null;
    if (types.isDate(item)) return { date: serialOf(item.getTime(), zone) };
    if (typeof item === 'number') return Number.isFinite(item) ? item : '#NUM!';
    return typeof item === 'boolean' ? item : String(item);
  };
  const rows = Array.isArray(given) ? Array.from(given) : [given];
  return { rows: rows.map((row: unknown) => (Array.isArray(row) ? Array.from(row, value) : [value(row)])) };
}

/** As the note on the cell says it: the message, and the line on which it was thrown. */
export function customError(message: string, stack = ''): CustomResult {
  const line = /:(\d+)(?::\d+)?\)?$/m.exec(stack.slice(stack.indexOf('\n') + 1))?.[1];
  return { error: line === undefined ? message : `${message} (line ${line}).` };
}
