// A test environment that lends each test file the spreadsheet engine of its worker: warm, it opens a workbook three times as fast.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

export const BUNDLE = 'node_modules/.cache/selvedge/engine.cjs';

const require = createRequire(import.meta.url);

/** A test file's objects have another Object as their constructor than the engine's own, which copies plain ones only. */
function ofHere(value) {
  if (typeof value === 'function') return value instanceof Function ? value : (...args) => ofHere(value(...args));
  if (typeof value !== 'object' || value === null || value instanceof Object) return value;
  if (Array.isArray(value)) return Array.from(value, ofHere);
  if (value.constructor?.name !== 'Object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ofHere(inner)]));
}

const takingForeign =
  (method) =>
  (...args) =>
    method(...args.map(ofHere));

/** What was kept is opened again and again, and never changed: it is carried over once. */
const carried = new WeakMap();

function carriedOnce(data) {
  const known = carried.get(data) ?? ofHere(data);
  carried.set(data, known);
  return known;
}

/** Opens a workbook on the engine of this worker. */
export function openWarmBook({ data, ...options }) {
  const { openBook } = require(resolve(BUNDLE));
  const methods = Object.entries(openBook({ ...ofHere(options), ...(data && { data: carriedOnce(data) }) }));
  return Object.fromEntries(methods.map(([name, method]) => [name, takingForeign(method)]));
}

export default class WarmEngine extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.openWarmBook = openWarmBook;
  }
}
