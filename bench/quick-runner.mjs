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
    plugins: [mailPlugin],
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

/** To Stryker a file of tests is one test: some go on from what was before. */
export class QuickRunner {
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
    if (test.errors.length > 0) failures.set(told, reasonOf(test.errors[0]));
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
    const tests = this.#files.map((file) => {
      const own = (name) => name.startsWith(`${file} › `);
      const [failed] = [...failures.keys()].filter(own);
      const outcome = failed ? { status: 1, failureMessage: `${failed}: ${failures.get(failed)}` } : { status: 0 };
      if (!played.some(own)) throw new Error(`There are no tests in ${file}.`);
      return { id: file, name: file, timeSpentMs: (Date.now() - started) / this.#files.length, ...outcome };
    });
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

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: QuickRunner }];
