// For Stryker: of all changes only each so many-th is tried, evenly spread and the same each time.
const every = Number(process.env.EVERY);

const share = {
  init: async () => undefined,
  /** All at once: which of them are tried hangs on how many stand before. */
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) =>
    Object.fromEntries(
      mutants.map(({ id }, index) => [
        id,
        index % every === 0 ? { status: 'passed' } : { status: 'compileError', reason: 'Not in the share.' },
      ]),
    ),
};

export const strykerPlugins = [{ kind: 'Checker', name: 'share', value: share }];
