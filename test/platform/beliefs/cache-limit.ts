// A value in the cache has 100 KB at most, a key 250 characters.
import { type Belief, refusal } from '../belief';

export const cacheLimit: Belief = {
  says: 'A value in the cache has 100 KB at most, a key 250 characters.',
  source: 'https://developers.google.com/apps-script/reference/cache/cache',
  test() {
    const cache = CacheService.getDocumentCache();
    const put = (key: string, size: number) => refusal(() => cache?.put(key, 'x'.repeat(size), 60));
    return {
      seen: [put('platform', 100_000), put('platform', 110_000), put('k'.repeat(251), 1)],
      expected: ['taken', 'refused', 'refused'],
    };
  },
};
