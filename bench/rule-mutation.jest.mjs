// The tests of the rules of each tab that run on what is declared, for the mutation test: one column has another formula.
import { readdirSync, readFileSync } from 'node:fs';
import whole from '../jest.config.js';

const { id: _tier, globalSetup: _engine, testSequencer: _order, moduleNameMapper: _lent, ...plain } = whole;

/** Those that need a workbook run what was built, which knows nothing of the change. */
const isPlain = (path) => !/add-on'|support\/(steps|reminders)'|conformance\//.test(readFileSync(path, 'utf8'));

const paths = readdirSync('test/tabs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.whole.test.ts') && path.includes('/'))
  .map((path) => `test/tabs/${path}`);

export default {
  ...plain,
  rootDir: '..',
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/bench/rule-mutation.setup.ts'],
  testMatch: paths.filter(isPlain).map((path) => `<rootDir>/${path}`),
};
