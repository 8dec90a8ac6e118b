// Compiles a formula from the trade's words to Google Sheets: structured references to whole columns, sums to rollups.
import { keyColumn, type Table } from '../schema/table';
import { emit } from './dialect/emit';
import { keysText } from './dialect/keys';
import type { Placement, Rollup } from './dialect/needs';
import { parseFormula } from './dialect/syntax';

export type { SettingNeed } from './dialect/needs';

/**
 * The formula that stands in the header cell of a computed column: its own label in row 1, blank where the row has no
 * id, else the rule. The status also speaks for rows that hold something but no id yet.
 */
export function columnFormula(table: Table, computed: string, place: Placement): string {
  const column = table.computed[computed];
  if (!column) throw new Error(`${table.name} has no computed column ${computed}.`);
  const own = (key: string) => place.column(table.name, table.inputs[key]?.label ?? '', table.name);
  const id = own(keyColumn(table));
  const rule = emit(parseFormula(column.formula), { about: table.name, from: table.name }, place);
  const body =
    table.status?.column === computed
      ? `IF(${Object.keys(table.inputs)
          .map((key) => `ISBLANK(${own(key)})`)
          .join('*')};;IF(${id}="";"No ID";${rule}))`
      : `IF(${id}="";;${rule})`;
  return `=ARRAYFORMULA(IF(ROW(${id})=1;"${column.label}";${body}))`;
}

/** The one QUERY that sums a tab by a key: the normalised key, then a column for each sum. */
export function rollupFormula(rollup: Rollup, place: Placement): string {
  const scope = { about: rollup.table, from: undefined };
  const column = (label: string) => place.column(rollup.table, label, undefined);
  const sums = rollup.sums.map(({ value, conditions }) => {
    const held = [...conditions.map((condition) => `(${emit(condition, scope, place)})`), `ISNUMBER(${column(value)})`];
    return `IFERROR(IF(${held.join('*')};${column(value)};0);0)`;
  });
  const totals = rollup.sums.map((_, index) => `sum(Col${index + 2})`);
  const labels = ['Col1', ...totals].map((total) => `${total} ''`);
  const query = `select Col1, ${totals.join(', ')} where Col1 <> '' group by Col1 label ${labels.join(', ')}`;
  // Nothing to sum is no error.
  return `=ARRAYFORMULA(IFNA(QUERY(HSTACK(${[keysText(column(rollup.key)), ...sums].join(';')});"${query}";0);""))`;
}
