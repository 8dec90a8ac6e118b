// Everything that BigQuery is told, as files by name, derived from the declarations of the tabs.
import { isDeskName } from '../tabs/desks';
import { weeksSql } from '../tabs/weeks-sql';
import { sqlName, sqlTables } from './columns';
import { checkOf, type Desk, definitionsOf, isPlainName, viewOf } from './definitions';
import { type DecimalMark, functionsIn } from './functions';

export interface WarehouseOptions {
  readonly dataset: string;
  readonly desks: readonly Desk[];
  /** The decimal mark that the spreadsheets show. */
  readonly mark: DecimalMark;
  /** Desks that are on in every spreadsheet, beside the core. */
  readonly with: readonly string[];
}

/** @throws {Error} when a name would not stand in SQL as it is, or no spreadsheet is named. */
function check(options: WarehouseOptions): void {
  const { dataset, desks } = options;
  if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/.test(dataset)) throw new Error(`“${dataset}” is no name of a dataset.`);
  const unknown = options.with.find((name) => !isDeskName(name));
  if (unknown !== undefined) throw new Error(`There is no desk called “${unknown}” to be switched on.`);
  if (desks.length === 0)
    throw new Error('Name at least one spreadsheet: --sheet "Spring desk=https://docs.google.com/spreadsheets/d/…".');
  for (const { name, url } of desks) {
    if (!isPlainName(name))
      throw new Error(`“${name}”: a desk's name takes letters, figures, blanks, dots and hyphens.`);
    if (!/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+/.test(url))
      throw new Error(`“${url}” is no address of a Google spreadsheet: https://docs.google.com/spreadsheets/d/….`);
    if (desks.filter((other) => other.name === name).length > 1) throw new Error(`Two desks are called “${name}”.`);
  }
}

/** The text of each file, by name. @throws {Error} when a name would not stand in SQL as it is, or no spreadsheet is named. */
export function warehouseFiles(options: WarehouseOptions): { readonly [name: string]: string } {
  check(options);
  const { dataset, desks, mark } = options;
  const tables = sqlTables(options.with.filter(isDeskName));
  const definitions = desks.flatMap((desk, index) =>
    tables.flatMap((table) => definitionsOf(dataset, table, desk, index)),
  );
  return {
    '1-functions.sql': functionsIn(dataset, mark),
    '2-tables.sql': definitions.map(({ sql }) => sql).join('\n'),
    '3-views.sql': tables.map((table) => viewOf(dataset, table, desks)).join('\n'),
    '4-check.sql': checkOf(dataset, tables, desks),
    ...Object.fromEntries(weeksSql.map(({ table, sql }) => [`week-${sqlName(table)}.sql`, sql(dataset)])),
    ...Object.fromEntries(
      definitions.map(({ name, json }) => [`definitions/${name}.json`, `${JSON.stringify(json, null, 2)}\n`]),
    ),
  };
}
