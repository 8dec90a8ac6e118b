// An engine that runs the queries for BigQuery on CSV files: what it lacks of BigQuery's functions are macros of the same names.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { keyPatterns } from '../../src/warehouse/functions';

const key = keyPatterns.reduce(
  (sql, [pattern, as]) => `regexp_replace(${sql}, '${pattern}', '${as}', 'g')`,
  "coalesce(words, '')",
);

const digits = `replace(replace(replace(words, ',', ''), '%', ''), ' ', '')`;

const MACROS = `
CREATE SCHEMA selvedge;
CREATE MACRO selvedge.as_text(words) AS nullif(trim(words), '');
CREATE MACRO selvedge.as_number(words) AS
  try_cast(${digits} AS DOUBLE) / (CASE WHEN contains(words, '%') THEN 100 ELSE 1 END);
CREATE MACRO selvedge.as_day(words) AS
  CAST(coalesce(try_strptime(trim(words), '%-d %b %Y'), try_strptime(trim(words), '%Y-%m-%d')) AS DATE);
CREATE MACRO selvedge.as_key(words) AS lower(trim(${key}));
`;

/** The texts of a table, its header first. */
export type Texts = readonly (readonly string[])[];

const csvOf = (rows: Texts): string =>
  rows.map((row) => `${row.map((text) => `"${text.replace(/"/g, '""')}"`).join(',')}\n`).join('');

export interface Engine {
  /** Reads texts as an external table reads a tab: every cell a text, the header left out or by itself. */
  table(name: string, columns: readonly string[], rows: Texts): Promise<void>;
  run(sql: string): Promise<void>;
  ask(sql: string): Promise<readonly { readonly [column: string]: unknown }[]>;
  close(): void;
}

export async function openEngine({ from, to }: { readonly from: string; readonly to: string }): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection: DuckDBConnection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-csv-'));
  const run = async (sql: string) => void (await connection.run(sql));
  await run(MACROS);
  await run(`CREATE VIEW selvedge.period AS SELECT DATE '${from}' AS first_day, DATE '${to}' AS last_day;`);
  return {
    async table(name, columns, rows) {
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, csvOf(rows));
      const types = columns.map((column) => `'${column}': 'VARCHAR'`).join(', ');
      await run(
        `CREATE OR REPLACE TABLE selvedge.${name} AS SELECT * FROM read_csv('${file}', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', columns = {${types}}, nullstr = '');`,
      );
    },
    run,
    async ask(sql) {
      const read = await connection.runAndReadAll(sql);
      return read.getRowObjectsJson();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
