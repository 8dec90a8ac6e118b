// What BigQuery is told of each tab of each spreadsheet: an external table that reads it, and a view a tab over all of them.
import { SAME_ID } from '../derive/formula';
import type { SheetLanguage } from '../schema/labels';
import type { SqlColumn, SqlTable } from './columns';

/** A spreadsheet: what it is called in every row, and where it is. */
export interface Desk {
  readonly name: string;
  readonly url: string;
  /** The language that its tabs and columns are called in; English when absent. */
  readonly language?: SheetLanguage;
}

interface Definition {
  readonly name: string;
  readonly json: object;
  readonly sql: string;
}

/** A text in BigQuery's SQL, whatever is in it. */
const quoted = (text: string) => JSON.stringify(text);

/** `'Stock moves'!A:N`. */
const rangeOf = (tab: string, columns: readonly SqlColumn[], rows: readonly [string, string] = ['', '']) => {
  const [first, last] = [columns[0]?.letters ?? 'A', columns[columns.length - 1]?.letters ?? 'A'];
  return `'${tab.replace(/'/g, "''")}'!${first}${rows[0]}:${last}${rows[1]}`;
};

/** `orders_2`: the tab of the second spreadsheet. */
export const sourceName = ({ name }: SqlTable, index: number): string => `${name}_${index + 1}`;
const headerName = (table: SqlTable, index: number) => `${sourceName(table, index)}_header`;

/** Every cell comes as the text that the sheet shows: one that cannot be read is then blank, and fails no query. */
function external(
  dataset: string,
  name: string,
  table: SqlTable,
  source: { url: string; range: string; skip: number },
) {
  const { url, range, skip } = source;
  const fields = table.columns.map((column) => ({ name: column.name, type: 'STRING', description: column.labels.en }));
  return {
    name,
    json: {
      sourceFormat: 'GOOGLE_SHEETS',
      sourceUris: [url],
      googleSheetsOptions: { range, skipLeadingRows: skip },
      schema: { fields },
    },
    sql: `CREATE OR REPLACE EXTERNAL TABLE ${dataset}.${name} (
${table.columns.map((column) => `  ${column.name} STRING OPTIONS (description = ${quoted(column.labels.en)})`).join(',\n')}
)
OPTIONS (
  format = 'GOOGLE_SHEETS',
  uris = [${quoted(url)}],
  sheet_range = ${quoted(range)},
  skip_leading_rows = ${skip}
);
`,
  };
}

/** The tab itself, and its header by itself: what stands in another place than it was laid is found by that. */
export function definitionsOf(dataset: string, table: SqlTable, desk: Desk, index: number): readonly Definition[] {
  const { columns } = table;
  const { url, language = 'en' } = desk;
  const tab = table.titles[language];
  return [
    external(dataset, sourceName(table, index), table, { url, range: rangeOf(tab, columns), skip: 1 }),
    external(dataset, headerName(table, index), table, { url, range: rangeOf(tab, columns, ['1', '1']), skip: 0 }),
  ];
}

/** One tab over all desks, each value read; a row whose id stands above counts for nothing, as on the sheet. */
export function viewOf(dataset: string, table: SqlTable, desks: readonly Desk[]): string {
  const columns = table.columns.map(({ name, reader }) => `  ${dataset}.${reader}(${name}) AS ${name}`).join(',\n');
  const counts = table.status === undefined ? '' : `\nWHERE COALESCE(${table.status}, '') <> '${SAME_ID}'`;
  const parts = desks.map(
    (desk, index) =>
      `SELECT\n  '${desk.name}' AS desk,\n${columns}\nFROM ${dataset}.${sourceName(table, index)}${counts}`,
  );
  return `CREATE OR REPLACE VIEW ${dataset}.${table.name} AS\n${parts.join('\nUNION ALL\n')};\n`;
}

/** Says which columns do not stand where they were laid: their rows would be read as others. No row means that all is well. */
export function checkOf(dataset: string, tables: readonly SqlTable[], desks: readonly Desk[]): string {
  const each = desks.flatMap(({ name: desk, language = 'en' }, index) =>
    tables.flatMap((table) =>
      table.columns.map(
        ({ name, labels: { [language]: label }, letters }) =>
          `SELECT '${desk}' AS desk, '${table.titles[language]}' AS tab, '${letters}' AS place, '${label}' AS expected, ${name} AS found FROM ${dataset}.${headerName(table, index)} WHERE ${name} IS DISTINCT FROM '${label}'`,
      ),
    ),
  );
  return `${each.join('\nUNION ALL\n')};\n`;
}

/** A name that stands in SQL as it is. */
export const isPlainName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name);
