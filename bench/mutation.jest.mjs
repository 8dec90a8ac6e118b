// The tests that need no workbook, for the mutation test: no engine is built or lent.
import whole from '../jest.config.js';

const { globalSetup: _engine, testSequencer: _order, moduleNameMapper: _lent, ...plain } = whole;

export default {
  ...plain,
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/test/schema/*.test.ts',
    '<rootDir>/test/domain/{calendar,closed-days,closure-proposals,settings,trail,working-days}.test.ts',
    '<rootDir>/test/derive/{evaluate,record}.test.ts',
    '<rootDir>/test/tabs/{orders,shipments,inventory,expenses}/{figures,due,cash,credit}.test.ts',
  ],
};
