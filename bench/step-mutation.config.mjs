// Of the steps: what of quantities, money, dates and ids that they write no test would miss (Stryker, by bench/step-mutation.ts).
import { readFileSync } from 'node:fs';
import buildEngine from '../test/support/build-engine.mjs';
import plain from './mutation.config.mjs';

const groups = JSON.parse(readFileSync('bench/mutated-steps.json', 'utf8'));
const { mutate: _own, ignoreStatic: _static, ...config } = plain;

// What the tests run a workbook on is the same for all changes.
await buildEngine();

export default {
  ...config,
  jest: { configFile: 'bench/step-mutation.jest.mjs', enableFindRelatedTests: false },
  mutate: process.env.MUTATE?.split(',') ?? groups.flatMap(({ files }) => files),
  // Words, and the names of keys, are what types and other tests hold.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration'] },
  // The tests run the built script.
  buildCommand: 'node scripts/build.mjs',
  // Stories go on from what was before: one test alone would fail without any change.
  coverageAnalysis: 'all',
  // As jest.config.js says: what a test makes is soon forgotten.
  testRunnerNodeArgs: ['--max-semi-space-size=64'],
  timeoutMS: 60_000,
};
