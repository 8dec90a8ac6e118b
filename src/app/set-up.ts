// Sets the spreadsheet up: every tab as declared, its formulas compiled to where the columns stand now.
import { columnFormula, type SettingNeed } from '../derive/formula';
import { type TabPlan, tabPlan } from '../derive/layout';
import { placement, type TabPlace } from '../derive/place';
import { TOTALS, type TotalsColumn, totalsColumns, totalsPlan } from '../derive/totals';
import { normaliseKey, writeCell } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { tables } from '../tabs';
import { settingDefaults, settingDefaultsOf } from '../tabs/all-settings';
import { orders } from '../tabs/orders/table';
import { settings } from '../tabs/settings/table';
import * as en from '../text/en';
import { giveMissingIds } from './give-ids';
import { isFilled, standingInputs } from './inputs';
import type { Builder, BuiltTab, Desk } from './ports';

export interface SetUpReport {
  /** Tabs made in this run. */
  readonly created: readonly string[];
  /** `Orders › Quantity` of columns that were put back. */
  readonly restored: readonly string[];
  /** How many formulas did not stand as they should. */
  readonly mended: number;
  /** Tabs of our names that are somebody else's, and what ours is called instead. */
  readonly foreign: readonly { readonly name: string; readonly ours: string }[];
  /** `Orders › Shipped` of computed columns that something typed in their way has stopped. */
  readonly broken: readonly string[];
  /** Tabs whose id column was deleted while they hold rows. */
  readonly idsLost: readonly string[];
  /** How many rows got the id they lacked. */
  readonly idsGiven: number;
}

/** The plans of all tabs, in the order of the tables. */
export function tabPlans(): readonly TabPlan[] {
  return tables.map((table) => tabPlan(table, tables, en.layout));
}

/** Makes whatever is missing; on a complete spreadsheet it writes nothing. Undefined when someone else is writing. */
export function setUp(desk: Desk, builder: Builder): SetUpReport | undefined {
  return desk.locked(() => {
    const plans = tabPlans();
    const built = builder.buildTabs(plans);
    const places = new Map(
      tables.flatMap(({ name }, index): [string, TabPlace][] => {
        const place = built[index]?.place;
        return place ? [[name, place]] : [];
      }),
    );
    if (built[tables.indexOf(settings)]?.created) writeDefaults(desk);
    const totals = builder.openTotals();
    places.set(TOTALS, { name: totals.name, columns: {} });
    const mended = buildFormulas(builder, places);
    if (built[tables.indexOf(orders)]?.created) desk.select(orders, 2);
    const foreign = [
      ...built.map(({ foreign: name, place }) => ({ name, ours: place.name })),
      { name: totals.foreign, ours: totals.name },
    ];
    const isNew = built.some(({ created }) => created);
    // New ids would cut every link to these rows; the person may still undo the deletion.
    const withoutIds = tables.filter((table, index) => {
      const label = table.inputs[keyColumn(table)]?.label ?? '';
      return built[index]?.restored.includes(label) && !isEmpty(desk, table);
    });
    return {
      created: built.filter(({ created }) => created).map(({ place }) => place.name),
      restored: built.flatMap(({ place, restored }) => restored.map((label) => `${place.name} › ${label}`)),
      mended: isNew ? 0 : mended,
      foreign: foreign.flatMap(({ name, ours }) => (name === undefined ? [] : [{ name, ours }])),
      broken: plans.flatMap((plan, index) => brokenColumns(builder, plan, built[index])),
      idsLost: withoutIds.map(({ name }) => places.get(name)?.name ?? name),
      idsGiven: tables.reduce(
        (given, table) => given + (withoutIds.includes(table) ? 0 : giveMissingIds(desk, table)),
        0,
      ),
    };
  })?.done;
}

/** Every formula as it should stand, given where tabs and columns do. */
export interface Formulas {
  readonly totals: readonly TotalsColumn[];
  /** By the tab's name, then by column number. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** @throws {Error} when a column that a formula names has no place. */
export function formulasAt(places: ReadonlyMap<string, TabPlace>): Formulas {
  const plan = totalsPlan(tables);
  const place = placement(tables, places, plan, settingDefaultsOf);
  const fallback = ({ setting, item }: SettingNeed) => settingDefault(setting, item);
  const headers = tables.flatMap((table): [string, ReadonlyMap<number, string>][] => {
    const tab = places.get(table.name);
    const formulas = Object.keys(table.computed).flatMap((key): [number, string][] => {
      const column = tab?.columns[key];
      return column === undefined ? [] : [[column, columnFormula(table, key, place)]];
    });
    return tab ? [[tab.name, new Map(formulas)]] : [];
  });
  return { totals: totalsColumns(plan, fallback, place), headers: new Map(headers) };
}

/** Sets what differs; says how many formulas did. */
function buildFormulas(builder: Builder, places: ReadonlyMap<string, TabPlace>): number {
  const { totals, headers } = formulasAt(places);
  const filled = builder.fillTotals(totals);
  const mended = [...headers].map(([tab, formulas]) => builder.setHeaderFormulas(tab, formulas));
  return mended.reduce((sum, count) => sum + count, filled ? 1 : 0);
}

function isEmpty(desk: Desk, table: Table): boolean {
  const tab = desk.tab(table);
  return tab === undefined || !tab.read(standingInputs(table, tab)).some(isFilled);
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

function brokenColumns(builder: Builder, plan: TabPlan, built: BuiltTab | undefined): readonly string[] {
  if (!built || !plan.columns.some(({ computed }) => computed)) return [];
  const labels = new Map(plan.columns.map(({ key, label }) => [key, label]));
  return builder.brokenColumns(plan, built.place).map((key) => `${built.place.name} › ${labels.get(key) ?? key}`);
}
