// Runs every test in Node; TypeScript is stripped by swc, the time zone is pinned so that dates read the same anywhere.
process.env.TZ = 'Etc/GMT';
// What a test makes is soon forgotten: with more room for the young, a worker collects garbage a third as often.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

// `npm test` plays each kind once; `npm run test:whole` plays every case, and the files that are named *.whole.test.ts. See test/support/tiers.ts.
const isWhole = process.env.SELVEDGE_TESTS === 'whole';

export default {
  // How long each file took is remembered by checkout and tier.
  id: `${process.cwd()} ${isWhole ? 'whole' : 'quick'}`,
  testPathIgnorePatterns: ['/node_modules/', ...(isWhole ? [] : ['\\.whole\\.test\\.tsx?$'])],
  // The engine is loaded once a worker, not once a file: see test/support/warm-engine.mjs.
  globalSetup: '<rootDir>/test/support/build-engine.mjs',
  testSequencer: '<rootDir>/test/support/heavy-first.mjs',
  testEnvironment: '<rootDir>/test/support/warm-engine.mjs',
  moduleNameMapper: {
    '^(\\.\\./)+(workbench/)?engine/open$': '<rootDir>/test/support/warm-open.ts',
    // It offers itself to modules alone.
    '^saxen$': '<rootDir>/node_modules/.cache/selvedge/saxen.cjs',
  },
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '/mail/template\\.html$': '<rootDir>/scripts/mail-transform.mjs',
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // A copy of the sources, as the mutation test works on.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  // A limit, not a wait: more than the longest that a browser test waits for one thing.
  testTimeout: 240_000,
  // Browser tests wait more than they compute: a core left free would be idle.
  maxWorkers: '100%',
};
