// The small memory that is kept with the spreadsheet: read whole at first need, and written through.
import { once } from '../derive/once';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Store = Pick<
  GoogleAppsScript.Properties.Properties,
  'getProperties' | 'setProperty' | 'setProperties' | 'deleteProperty'
>;

export interface Memory {
  all(): ReadonlyMap<string, string>;
  keep(key: string, value: string | undefined): void;
  keepAll(entries: readonly (readonly [string, string])[]): void;
  /** It is read anew at the next need. */
  forget(): void;
}

/** Where a run has no document of its own, the person's own store stands in, under the name of the spreadsheet. */
export function openMemory(spreadsheet: Spreadsheet): Memory {
  const properties = once(() => PropertiesService.getDocumentProperties() ?? storeApart(spreadsheet.getId()));
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

/** A part of the person's own properties, as if it were a store by itself. */
function storeApart(id: string): Store {
  const own = PropertiesService.getUserProperties();
  const prefix = `${id}/`;
  const store: Store = {
    getProperties: () =>
      Object.fromEntries(
        Object.entries(own.getProperties()).flatMap(([key, value]) =>
          key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
        ),
      ),
    setProperty: (key, value) => own.setProperty(prefix + key, value),
    setProperties: (entries) =>
      own.setProperties(Object.fromEntries(Object.entries(entries).map(([key, value]) => [prefix + key, value]))),
    deleteProperty: (key) => own.deleteProperty(prefix + key),
  };
  return store;
}
