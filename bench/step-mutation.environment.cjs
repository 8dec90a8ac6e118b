// The tests' environment for the mutation test of the steps: the built script learns which of its mutants is active.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const { createContext } = vm;

/** The mutant that a test has noticed: the others need not be asked any more. */
let noticed;

const activeMutant = () => process.env.__STRYKER_ACTIVE_MUTANT__;
const isNoticed = () => noticed !== undefined && noticed === activeMutant();

module.exports = class StepEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { openWarmBook } = await import('../test/support/warm-engine.mjs');
    this.global.openWarmBook = openWarmBook;
    const told = this.global.__stryker__ ?? {};
    told.activeMutant = activeMutant();
    // The script runs in contexts of its own, which see nothing of the process.
    vm.createContext = (globals, options) => {
      Object.defineProperty(globals, '__stryker__', { value: told, configurable: true, writable: true });
      return createContext(globals, options);
    };
  }

  async teardown() {
    vm.createContext = createContext;
    await super.teardown();
  }

  handleTestEvent({ name, test }, { rootDescribeBlock }) {
    if (name === 'test_done' && test.errors.length > 0) noticed = activeMutant();
    if (name === 'run_start' && isNoticed()) rootDescribeBlock.mode = 'skip';
    if (name === 'test_start' && isNoticed()) test.mode = 'skip';
  }
};
