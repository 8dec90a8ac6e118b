// Sets the spreadsheet up: every tab as declared, its formulas compiled to where the columns stand now.
import { columnFormula } from '../derive/formula';
import { tabPlan } from '../derive/layout';
import { placement, type TabPlace } from '../derive/place';
import { totalsColumns, totalsPlan } from '../derive/totals';
import { normaliseKey, writeCell } from '../schema/cells';
import { idPrefix, type Table } from '../schema/table';
import { tables } from '../tables';
import { orders } from '../tables/orders';
import { settingDefaults, settings } from '../tables/settings';
import { giveMissingIds } from './give-ids';
import type { Builder, BuiltTab, Desk } from './ports';

export interface SetUpReport {
  /** Tabs made in this run. */
  readonly created: readonly string[];
  /** Tabs of our names that are somebody else's, and what ours is called instead. */
  readonly foreign: readonly { readonly name: string; readonly ours: string }[];
  /** `Orders › Shipped` of computed columns that something typed in their way has stopped. */
  readonly broken: readonly string[];
  /** How many rows got the id they lacked. */
  readonly idsGiven: number;
}

/** Makes whatever is missing; on a complete spreadsheet it writes nothing. */
export function setUp(desk: Desk, builder: Builder): SetUpReport {
  const made = builder.buildTabs(tables.map(tabPlan));
  const built = new Map(
    tables.flatMap((table, index): [string, BuiltTab][] => {
      const tab = made[index];
      return tab ? [[table.name, tab]] : [];
    }),
  );
  builder.removeEmptyFirstTab();
  const places: ReadonlyMap<string, TabPlace> = new Map([...built].map(([name, { place }]) => [name, place]));
  if (built.get(settings.name)?.created) writeDefaults(desk);
  buildFormulas(builder, places);
  if (built.get(orders.name)?.created) desk.select(orders, 2);
  return {
    created: [...built.values()].filter(({ created }) => created).map(({ place }) => place.name),
    foreign: [...built.values()].flatMap(({ foreign, place }) =>
      foreign === undefined ? [] : [{ name: foreign, ours: place.name }],
    ),
    broken: brokenColumns(builder, built),
    idsGiven: tables.reduce(
      (given, table) => given + (idPrefix(table) === undefined ? 0 : giveMissingIds(desk, table)),
      0,
    ),
  };
}

function buildFormulas(builder: Builder, places: ReadonlyMap<string, TabPlace>): void {
  const plan = totalsPlan(tables);
  const place = placement(tables, places, plan);
  builder.buildTotals(totalsColumns(plan, ({ setting, item }) => settingDefault(setting, item), place));
  for (const table of tables) {
    const columns = places.get(table.name)?.columns ?? {};
    const formulas = Object.keys(table.computed).flatMap((key): [number, string][] => {
      const column = columns[key];
      return column === undefined ? [] : [[column, columnFormula(table, key, place)]];
    });
    builder.setHeaderFormulas(places.get(table.name)?.name ?? table.name, new Map(formulas));
  }
}

function settingDefault(setting: string, item: string): string | number {
  const row = settingDefaults.find(
    (candidate) =>
      normaliseKey(candidate.setting) === normaliseKey(setting) && normaliseKey(candidate.item) === normaliseKey(item),
  );
  if (!row) throw new Error(`The setting ${setting} ${item} has no default.`);
  return row.value;
}

function writeDefaults(desk: Desk): void {
  const tab = desk.tab(settings);
  if (!tab) throw new Error('The Settings tab was just made but cannot be found.');
  const keys = Object.keys(settings.inputs);
  tab.write(
    2,
    keys,
    settingDefaults.map((row) => [
      writeCell(settings.inputs.setting.kind, row.setting),
      writeCell(settings.inputs.item.kind, row.item),
      writeCell(settings.inputs.value.kind, row.value),
      writeCell(settings.inputs.note.kind, row.note),
    ]),
  );
}

function brokenColumns(builder: Builder, built: ReadonlyMap<string, BuiltTab>): readonly string[] {
  return tables
    .filter(({ computed }) => Object.keys(computed).length > 0)
    .flatMap((table: Table) => {
      const place = built.get(table.name)?.place;
      if (!place) return [];
      return builder
        .brokenColumns(tabPlan(table), place)
        .map((key) => `${place.name} › ${table.computed[key]?.label ?? key}`);
    });
}
