// The tests of the steps, for the mutation test: they run the script that was built of the mutated sources.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A story that only the whole tier tells counts, too.
process.env.SELVEDGE_TESTS = 'whole';
const { default: whole } = await import('../jest.config.js');

const groups = JSON.parse(readFileSync('bench/mutated-steps.json', 'utf8'));
const named = process.env.MUTATE_TESTS?.split(',') ?? groups.flatMap(({ tests }) => tests);

const { id: _tier, globalSetup: _built, ...plain } = whole;

export default {
  ...plain,
  rootDir: '..',
  testSequencer: '<rootDir>/bench/step-mutation.sequencer.cjs',
  // Stryker asks for it by a whole path.
  testEnvironment: fileURLToPath(new URL('./step-mutation.environment.cjs', import.meta.url)),
  testMatch: [...new Set(named)].map((each) => `<rootDir>/test/${each}.test.ts`),
};
