// npm run mutate: what of money, quantities, dates, identity and figures no test would miss (Stryker, on demand).
import { readFileSync } from 'node:fs';

const mutated = JSON.parse(readFileSync('bench/mutated.json', 'utf8'));
process.env.MUTATE_TESTS ??= Object.values(mutated).join();

export default {
  testRunner: 'quick',
  coverageAnalysis: 'perTest',
  mutate: process.env.MUTATE?.split(',') ?? Object.keys(mutated),
  plugins: ['./bench/quick-runner.mjs'],
  ignorePatterns: ['dist', 'build', 'docs', 'test/e2e', 'test/workbooks'],
  // What Stryker would rewrite for another layout of folders; esbuild reads none.
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
