// Every formula Selvedge ships, compiled as on a freshly set-up spreadsheet.
import { columnFormula } from '../../src/derive/formula';
import { placement, type TabPlace } from '../../src/derive/place';
import { totalsColumns, totalsPlan } from '../../src/derive/totals';
import { normaliseKey } from '../../src/schema/cells';
import { tables } from '../../src/tables';
import { settingDefaults } from '../../src/tables/settings';

export interface ShippedFormula {
  /** `Orders › Shipped`. */
  readonly name: string;
  readonly formula: string;
}

export function shippedFormulas(): readonly ShippedFormula[] {
  const tabs: ReadonlyMap<string, TabPlace> = new Map(
    tables.map(({ name, inputs, computed }) => {
      const keys = [...Object.keys(inputs), ...Object.keys(computed)];
      return [name, { name, columns: Object.fromEntries(keys.map((key, index) => [key, index + 1])) }];
    }),
  );
  const plan = totalsPlan(tables);
  const place = placement(tables, tabs, plan);
  const fallback = ({ setting, item }: { setting: string; item: string }) =>
    settingDefaults.find((row) => normaliseKey(row.setting) === normaliseKey(setting) && row.item === item)?.value ??
    '';
  const totals = totalsColumns(plan, fallback, place)
    .filter(({ formula }) => formula !== '')
    .map(({ title, formula }) => ({ name: `Totals › ${title}`, formula }));
  const columns = tables.flatMap((table) =>
    Object.entries(table.computed).map(([key, { label }]) => ({
      name: `${table.name} › ${label}`,
      formula: columnFormula(table, key, place),
    })),
  );
  return [...columns, ...totals];
}
