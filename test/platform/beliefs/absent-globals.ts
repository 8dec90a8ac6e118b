// Timers, fetch, URL, TextEncoder, atob, crypto and window are absent; Intl and console are there.
import type { Belief } from '../belief';

export const absentGlobals: Belief = {
  says: 'Timers, fetch, URL, TextEncoder, atob, crypto and window are absent; Intl and console are there.',
  source: 'https://developers.google.com/apps-script/guides/v8-runtime',
  test() {
    const scope = globalThis as unknown as { readonly [name: string]: unknown };
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'atob',
      'crypto',
      'window',
      'process',
      'Intl',
      'console',
    ];
    return { seen: names.filter((name) => scope[name] !== undefined), expected: ['Intl', 'console'] };
  },
};
