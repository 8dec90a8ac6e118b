// The tabs as SQL knows them: a table a tab, its columns in the order of the sheet, and the function that reads each.
import { sheetOrder } from '../derive/order';
import { columnLetters } from '../derive/place';
import type { Kind } from '../schema/kinds';
import { isNumeric } from '../schema/kinds';
import { labelsOn, type SheetLanguage, titleOn } from '../schema/labels';
import { laidTable, type Table } from '../schema/table';
import { tabs } from '../tabs';
import { CORE, type DeskName } from '../tabs/desks';

/** What SQL keeps for itself, in BigQuery or elsewhere. */
const RESERVED = new Set(
  `all and any array as asc at between by case cast collate contains create cross cube current default define desc
  distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups
  hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not
  null nulls of offset on or order outer over partition preceding proto qualify range recursive respect right rollup rows select
  set some struct tablesample then to treat true unbounded union unnest using when where window with within`.split(
    /\s+/,
  ),
);

/** `order_id` of `orderId`; a word of SQL's gets a line behind it. */
export function sqlName(name: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase();
  return RESERVED.has(snake) ? `${snake}_` : snake;
}

type InLanguages = { readonly [L in SheetLanguage]: string };

export interface SqlColumn {
  readonly name: string;
  /** What the sheet calls it, by the language of its workbook. */
  readonly labels: InLanguages;
  /** `A`. */
  readonly letters: string;
  /** The function that reads what the sheet shows. */
  readonly reader: 'as_day' | 'as_number' | 'as_text';
}

export interface SqlTable {
  readonly name: string;
  readonly titles: InLanguages;
  readonly columns: readonly SqlColumn[];
  /** The column that says of a row whether it counts. */
  readonly status: string | undefined;
}

function readerOf(kind: Kind): SqlColumn['reader'] {
  if (kind.type === 'date') return 'as_day';
  return isNumeric(kind) ? 'as_number' : 'as_text';
}

function sqlTable(table: Table): SqlTable {
  const { keys } = sheetOrder(table);
  const inLanguages = (called: (language: SheetLanguage) => string): InLanguages => ({
    en: called('en'),
    es: called('es'),
  });
  const columns = keys.map((key, index): SqlColumn => {
    const column = table.inputs[key] ?? table.computed[key];
    if (!column) throw new Error(`${table.name} has no column ${key}.`);
    return {
      name: sqlName(key),
      labels: inLanguages((language) => labelsOn(table, language).get(key) ?? column.label),
      letters: columnLetters(index + 1),
      reader: readerOf(column.kind),
    };
  });
  const status = table.status && sqlName(table.status.column);
  const titles = inLanguages((language) => titleOn(table, language));
  return { name: sqlName(table.name), titles, columns, status };
}

/** The tables of a spreadsheet in which these desks are on, beside the core. */
export function sqlTables(desks: readonly DeskName[]): readonly SqlTable[] {
  const laid = tabs.filter(({ desk }) => desk === CORE || desks.includes(desk)).map(({ table }) => table);
  const isLaid = (name: string) => laid.some((table) => table.name === name);
  return laid.map((table) => sqlTable(laidTable(table, isLaid)));
}
