// The tests that need no workbook, for the mutation test: no engine is built or lent.
import whole from '../jest.config.js';

const { id: _tier, globalSetup: _engine, testSequencer: _order, moduleNameMapper: _lent, ...plain } = whole;

export default {
  ...plain,
  rootDir: '..',
  testEnvironment: 'node',
  // Fewer where they are named: each mutant is tried on every test that reaches it.
  testMatch: process.env.MUTATE_TESTS?.split(',').map((each) => `<rootDir>/test/${each}.test.ts`) ?? [
    '<rootDir>/test/schema/*.test.ts',
    '<rootDir>/test/domain/{calendar,closed-days,closure-proposals,settings,trail,working-days}.test.ts',
    '<rootDir>/test/derive/{evaluate,record}.test.ts',
    '<rootDir>/test/tabs/{orders,shipments,inventory,expenses}/{figures,due,cash,credit}.test.ts',
  ],
};
