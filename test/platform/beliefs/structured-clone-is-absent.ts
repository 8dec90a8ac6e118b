// structuredClone is absent.
import type { Belief } from '../belief';

export const structuredCloneIsAbsent: Belief = {
  says: 'structuredClone is absent.',
  source: 'https://developers.google.com/apps-script/guides/v8-runtime',
  open: 'Selvedge does not use it.',
  test() {
    const scope = globalThis as unknown as { readonly [name: string]: unknown };
    return { seen: typeof scope.structuredClone, expected: 'undefined' };
  },
};
