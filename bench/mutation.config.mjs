// npm run mutate: what of money, quantities, dates, identity and figures no test would miss (Stryker, on demand).
import { readFileSync } from 'node:fs';

const mutated = JSON.parse(readFileSync('bench/mutated.json', 'utf8'));

export default {
  testRunner: 'jest',
  jest: { configFile: 'bench/mutation.jest.mjs' },
  coverageAnalysis: 'perTest',
  // What is evaluated as a module loads needs every test again: only where they are named.
  ignoreStatic: process.env.MUTATE_TESTS === undefined,
  mutate: process.env.MUTATE?.split(',') ?? Object.keys(mutated),
  // Of many changes a share: EVERY=8 tries each eighth.
  ...(process.env.EVERY === undefined ? {} : { checkers: ['share'] }),
  plugins: ['@stryker-mutator/jest-runner', './bench/mutation-share.mjs'],
  ignorePatterns: ['dist', 'build', 'docs', 'test/e2e', 'test/workbooks'],
  // What Stryker would rewrite for another layout of folders; swc reads none.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  concurrency: 1,
  // Others may use the machine: what only waits is no change that a test noticed.
  timeoutMS: 20_000,
  tempDirName: 'build/mutation',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'build/bench/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
};
