// CacheService: texts that are forgotten after a time, or when others need the room.
import { GoogleException, wrongArguments } from './errors';
import type { Run } from './run';
import { base } from './service';

const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1_000;
/** How many are left when a full cache has made room. */
const KEPT_ITEMS = 900;
const KEY_LIMIT = 250;
const VALUE_LIMIT = 102_400;

type Cache = GoogleAppsScript.Cache.Cache;

class LocalCache extends base<Cache>('Cache') {
  readonly #run: Run;
  readonly #items: Map<string, { value: string; until: number }>;

  constructor(run: Run, items: Map<string, { value: string; until: number }>) {
    super(run);
    this.#run = run;
    this.#items = items;
  }

  override get(key: string): string | null {
    const item = this.#items.get(key);
    return item !== undefined && item.until > this.#run.world.time.now() ? item.value : null;
  }

  override getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(keys.map((key) => [key, this.get(key)] as const).filter(hasValue));
  }

  override put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    if (typeof key !== 'string' || value === undefined || value === null) {
      throw wrongArguments('CacheService.Cache.put', [key, value]);
    }
    const text = String(value);
    if (key.length > KEY_LIMIT) throw new GoogleException('Argument too large: key');
    if (Buffer.byteLength(text, 'utf8') > VALUE_LIMIT) throw new GoogleException('Argument too large: value');
    const seconds = Math.min(Math.max(expirationInSeconds, 1), MOST_SECONDS);
    // A map keeps its order of insertion: what was put longest ago goes first when the cache is full.
    this.#items.delete(key);
    this.#items.set(key, { value: text, until: this.#run.world.time.now() + seconds * 1000 });
    if (this.#items.size <= MOST_ITEMS) return;
    for (const oldest of [...this.#items.keys()].slice(0, -KEPT_ITEMS)) this.#items.delete(oldest);
  }

  override putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  override remove(key: string): void {
    this.#items.delete(key);
  }

  override removeAll(keys: string[]): void {
    for (const key of keys) this.#items.delete(key);
  }
}

function hasValue(entry: readonly [string, string | null]): entry is readonly [string, string] {
  return entry[1] !== null;
}

export class LocalCacheService extends base<GoogleAppsScript.Cache.CacheService>('CacheService') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getDocumentCache(): Cache {
    if (!this.#run.hasDocument) return null as unknown as Cache;
    return this.#cache('document');
  }

  override getScriptCache(): Cache {
    return this.#cache('script');
  }

  override getUserCache(): Cache {
    return this.#cache(`user ${this.#run.start.user}`);
  }

  #cache(name: string): Cache {
    const { caches } = this.#run.world;
    const items = caches.get(name) ?? new Map<string, { value: string; until: number }>();
    caches.set(name, items);
    return new LocalCache(this.#run, items);
  }
}
