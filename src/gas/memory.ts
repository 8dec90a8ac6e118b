// The small memory that is kept with the spreadsheet: read whole at first need, and written through.
import { once } from '../derive/once';

export interface Memory {
  all(): ReadonlyMap<string, string>;
  keep(key: string, value: string | undefined): void;
  keepAll(entries: readonly (readonly [string, string])[]): void;
  /** It is read anew at the next need. */
  forget(): void;
}

export function openMemory(): Memory {
  const properties = once(() => PropertiesService.getDocumentProperties());
  let kept: Map<string, string> | undefined;
  const all = (): Map<string, string> => {
    kept ??= new Map(Object.entries(properties().getProperties()));
    return kept;
  };

  return {
    all,
    keep(key, value) {
      if (value === undefined) {
        all().delete(key);
        properties().deleteProperty(key);
      } else {
        all().set(key, value);
        properties().setProperty(key, value);
      }
    },
    keepAll(entries) {
      for (const [key, value] of entries) all().set(key, value);
      if (entries.length > 0) properties().setProperties(Object.fromEntries(entries));
    },
    forget() {
      kept = undefined;
    },
  };
}
