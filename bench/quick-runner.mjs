// For Stryker: the named tests, bundled once and evaluated anew in this process for each change; a run of jest takes a second each time.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { jestExpect } from '@jest/expect';
import { build } from 'esbuild';
import {
  addEventHandler,
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  resetState,
  run,
  test,
} from 'jest-circus';
import { mailPlugin } from '../scripts/mail-fragments.mjs';

/** A limit, not a wait. */
const TEST_TIMEOUT = 60_000;

/** A story is played on rows and columns alone: that no formula is computed makes it thirty times as quick. */
const onPlainCells = {
  name: 'on-plain-cells',
  setup({ onResolve }) {
    onResolve({ filter: /\/add-on$/ }, ({ importer, path }) =>
      /\/plain-(add-on|book)\.ts$/.test(importer) || !path.startsWith('.')
        ? undefined
        : { path: join(process.cwd(), 'test/support/plain-add-on.ts') },
    );
  },
};

/** A function that reads the tests of some of these files; the modules of the project are in it, those of others are not. */
async function bundled(files) {
  const { outputFiles } = await build({
    // Stryker goes to its copy of the sources after this was loaded.
    absWorkingDir: process.cwd(),
    stdin: {
      contents: files
        .map((file) => `if (files.has('${file}')) describe('${file}', () => void require('./test/${file}.test.ts'));`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    jsxImportSource: 'preact',
    jsx: 'automatic',
    plugins: [mailPlugin, onPlainCells],
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  return new vm.Script(`(function (require, module, files) {${text}\n})`, { filename: 'tests.cjs' });
}

const isFile = (block) => block?.parent !== undefined && block.parent.parent === undefined;

function nameOf(test) {
  const names = [];
  for (let each = test; each.parent; each = each.parent) names.unshift(each.name);
  // Cases of one name are told apart by their places.
  return `${names.join(' › ')} ${test.parent.children.indexOf(test)}`;
}

const reasonOf = (error) => String([error].flat()[0]?.message ?? error);

/** To Stryker a file of tests is one test: its stories go on from what was before. */
export class QuickRunner {
  /** The names of stories in which a figure is computed: they are played, for others go on from them, and hold nothing. */
  #unheld = new Set();
  #files = process.env.MUTATE_TESTS.split(',');
  #told = globalThis.__stryker__ ?? {};
  #script;
  /** Of the run that goes on. */
  #run;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.TZ = 'Etc/GMT';
    globalThis.__stryker__ = this.#told;
    Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, it, test, expect: jestExpect });
    letContextsSee(this.#told);
    this.#script = await bundled(this.#files);
    addEventHandler((event) => this.#heard(event));
  }

  #heard({ name, describeBlock, test }) {
    if (name === 'run_describe_start' && isFile(describeBlock)) this.#told.currentTestId = describeBlock.name;
    if (name === 'run_describe_finish' && isFile(describeBlock)) this.#told.currentTestId = undefined;
    const { isOver, failures, played } = this.#run;
    if (name === 'test_start' && isOver()) test.mode = 'skip';
    if (name !== 'test_done' || test.mode === 'skip') return;
    const told = nameOf(test);
    played.push(told);
    if (test.errors.length > 0 && !this.#unheld.has(told)) failures.set(told, reasonOf(test.errors[0]));
  }

  /** Every test of these files, until one fails that is to end it. */
  async #play({ files = this.#files, ends, activate = () => undefined }) {
    const failures = new Map();
    this.#run = { failures, played: [], isOver: () => ends && failures.size > 0 };
    resetState();
    const module = { exports: {} };
    this.#script.runInThisContext()(createRequire(join(process.cwd(), 'package.json')), module, new Set(files));
    activate();
    getState().testTimeout = TEST_TIMEOUT;
    const { unhandledErrors } = await run();
    for (const error of unhandledErrors) failures.set('beside the tests', reasonOf(error));
    return this.#run;
  }

  async dryRun() {
    delete this.#told.mutantCoverage;
    this.#told.activeMutant = undefined;
    const started = Date.now();
    const { failures, played } = await this.#play({ ends: false });
    if (process.env.MUTATE_STORIES) for (const name of failures.keys()) this.#unheld.add(name);
    const tests = this.#files.map((file) => {
      const own = played.filter((name) => name.startsWith(`${file} › `));
      const [failed] = own.filter((name) => failures.has(name) && !this.#unheld.has(name));
      const isHeld = own.some((name) => !failures.has(name));
      const told = failed ?? (isHeld ? undefined : `${file}: none of its tests can be played`);
      const outcome = told ? { status: 1, failureMessage: `${told}: ${failures.get(told) ?? ''}` } : { status: 0 };
      return { id: file, name: file, timeSpentMs: (Date.now() - started) / this.#files.length, ...outcome };
    });
    if (this.#unheld.size > 0) console.log(`Of ${played.length} stories ${this.#unheld.size} compute figures.`);
    return { status: 'complete', tests, mutantCoverage: this.#told.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const told = this.#told;
    Object.assign(told, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit, activeMutant: undefined });
    const activate = () => {
      told.activeMutant = activeMutant.id;
    };
    if (mutantActivation === 'static') activate();
    const { failures, played } = await this.#play({ files: testFilter, ends: true, activate }).catch((error) => ({
      // As the tests are read: a change to what is evaluated as a module loads.
      failures: new Map([['reading the tests', reasonOf(error)]]),
      played: [],
    }));
    told.activeMutant = undefined;
    if (told.hitCount > hitLimit) return { status: 'timeout', reason: 'It goes on without an end.' };
    const nrOfTests = played.length;
    const [failure] = failures;
    if (!failure) return { status: 'survived', nrOfTests };
    const [killer, failureMessage] = failure;
    return { status: 'killed', nrOfTests, killedBy: [killer.split(' › ')[0]], failureMessage };
  }
}

/** The built script runs in contexts of its own, which see nothing of the process. */
function letContextsSee(told) {
  const { createContext } = vm;
  vm.createContext = (globals, options) => {
    Object.defineProperty(globals, '__stryker__', { value: told, configurable: true, writable: true });
    return createContext(globals, options);
  };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: QuickRunner }];
