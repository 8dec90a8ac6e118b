// Of the code that writes rows: what of quantities, money, dates and ids no story would miss (Stryker, by bench/step-mutation.ts).
import { readFileSync } from 'node:fs';
import buildEngine from '../test/support/build-engine.mjs';

const groups = JSON.parse(readFileSync('bench/mutated-steps.json', 'utf8'));
process.env.MUTATE ??= groups.flatMap(({ files }) => files).join();
process.env.MUTATE_TESTS ??= groups.flatMap(({ tests }) => tests).join();
process.env.MUTATE_STORIES = 'yes';
const { default: plain } = await import('./mutation.config.mjs');

// What the stories run a workbook on is the same for all changes.
await buildEngine();

export default {
  ...plain,
  // Words, and the names of keys, are what types and other tests hold.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration'] },
  // The stories run the built script.
  buildCommand: 'node scripts/build.mjs',
  // As jest.config.js says: what a test makes is soon forgotten.
  testRunnerNodeArgs: ['--max-semi-space-size=64'],
  timeoutMS: 60_000,
};
