// Compiles a formula from the trade's words to Google Sheets: structured references to whole columns, sums to rollups.
import { keyColumn, type Table, tellingColumns } from '../schema/table';
import { emit } from './dialect/emit';
import { countedKeys, isCounted, keyText } from './dialect/keys';
import type { Placement, Rollup } from './dialect/needs';
import { parseFormula } from './dialect/syntax';

export type { SettingNeed } from './dialect/needs';

/**
 * The formula that stands in the header cell of a computed column: its own label in row 1, blank where the row has no
 * id or does not count, else the rule. The status also speaks for rows that hold something but no id yet, or one that
 * stands above already.
 */
export function columnFormula(table: Table, computed: string, place: Placement): string {
  const column = table.computed[computed];
  if (!column) throw new Error(`${table.name} has no computed column ${computed}.`);
  const own = (key: string) => place.column(table.name, table.inputs[key]?.label ?? '', table.name);
  const id = own(keyColumn(table));
  const rule = emit(parseFormula(column.formula), { about: table.name, from: table.name }, place);
  const counts = isCounted(table.name, id, place);
  const held = (otherwise: string) => (counts === undefined ? rule : `IF(${counts};${rule};${otherwise})`);
  const body =
    table.status?.column === computed
      ? `IF(${isBlank(table, own)};;IF(${id}="";"${NO_ID}";${held(`"${SAME_ID}"`)}))`
      : `IF(${id}="";;${held('')})`;
  return `=ARRAYFORMULA(IF(ROW(${id})=1;"${column.label}";${body}))`;
}

/** What a status says of a row that nothing can refer to, and of one whose id another row bears. */
export const NO_ID = 'No ID';
export const SAME_ID = 'Same ID';

export const isBlank = (table: Table, own: (key: string) => string) =>
  tellingColumns(table)
    .map((key) => `ISBLANK(${own(key)})`)
    .join('*');

/**
 * The numbers of the rows that count, rising: of rows with one id the first, and no row that holds nothing but an id.
 * Rows are told apart by one grouping and found again by number, so that no row is compared with every other.
 */
export function countedFormula(table: Table, place: Placement): string {
  const own = (key: string) => place.column(table.name, table.inputs[key]?.label ?? '', undefined);
  const id = own(keyColumn(table));
  // A row without an id is like no other; no key begins with a blank.
  const key = `IF(${keyText(id)}="";" "&ROW(${id});${keyText(id)})`;
  const keys = `IF(ROW(${id})=1;"";IF(${isBlank(table, own)};"";${key}))`;
  const query = "select min(Col2) where Col1 <> '' group by Col1 order by min(Col2) label min(Col2) ''";
  return `=ARRAYFORMULA(IFNA(QUERY(HSTACK(${keys};ROW(${id}));"${query}";0);0))`;
}

/** The one QUERY that sums a tab by a key: the normalised key, then a column for each sum. */
export function rollupFormula(rollup: Rollup, place: Placement): string {
  const scope = { about: rollup.table, from: undefined };
  const column = (label: string) => place.column(rollup.table, label, undefined);
  const sums = rollup.sums.map(({ value, conditions, isLast }) => {
    const held = conditions.map((condition) => `(${emit(condition, scope, place)})`);
    // Texts alone: a column of which most are numbers would lose its texts.
    if (isLast) return `IFERROR(IF(${[...held, 1].join('*')};${column(value)}&"";"");"")`;
    return `IFERROR(IF(${[...held, `ISNUMBER(${column(value)})`].join('*')};${column(value)};0);0)`;
  });
  const totals = rollup.sums.map(({ isLast }, index) => `${isLast ? 'max' : 'sum'}(Col${index + 2})`);
  const labels = ['Col1', ...totals].map((total) => `${total} ''`);
  const query = `select Col1, ${totals.join(', ')} where Col1 <> '' group by Col1 label ${labels.join(', ')}`;
  // Nothing to sum is no error; a list of the rows that count which failed is one.
  const sum = `IFNA(QUERY(HSTACK(${[countedKeys(rollup.table, column(rollup.key), place), ...sums].join(';')});"${query}";0);"")`;
  const { check } = place.counted(rollup.table) ?? {};
  return `=ARRAYFORMULA(${check === undefined ? sum : `IF(ISERROR(${check});${check};${sum})`})`;
}
