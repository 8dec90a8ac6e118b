// The tests that need no workbook, for the mutation test: no engine is built or lent.
import { readFileSync } from 'node:fs';
import whole from '../jest.config.js';

const mutated = JSON.parse(readFileSync('bench/mutated.json', 'utf8'));
const named = process.env.MUTATE_TESTS?.split(',') ?? Object.values(mutated).flatMap((each) => each.split(','));

const { id: _tier, globalSetup: _engine, testSequencer: _order, moduleNameMapper: _lent, ...plain } = whole;

export default {
  ...plain,
  rootDir: '..',
  testEnvironment: 'node',
  // Fewer where they are named: each mutant is tried on every test that reaches it.
  testMatch: named.map((each) => `<rootDir>/test/${each}.test.ts`),
};
