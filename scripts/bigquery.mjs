// npm run bigquery -- --sheet "Spring desk=https://docs.google.com/spreadsheets/d/…": writes what BigQuery is told of these spreadsheets.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';

const { values } = parseArgs({
  options: {
    sheet: { type: 'string', multiple: true, default: [] },
    dataset: { type: 'string', default: 'selvedge' },
    decimal: { type: 'string', default: '.' },
    with: { type: 'string', multiple: true, default: [] },
    spanish: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'build/bigquery' },
  },
});

/** `name=address`; an address alone is called by its number. */
function deskOf(text, index) {
  const [, name, url] = /^(?:([^=]+)=)?(https:.*)$/.exec(text) ?? [];
  const called = name?.trim() ?? `Desk ${index + 1}`;
  return { name: called, url: url ?? text, language: values.spanish.includes(called) ? 'es' : 'en' };
}

const { warehouseFiles } = await load('src/warehouse/index.ts');
try {
  if (values.decimal !== '.' && values.decimal !== ',') throw new Error('--decimal takes . or ,');
  const desks = values.sheet.map(deskOf);
  const unknown = values.spanish.find((called) => !desks.some(({ name }) => name === called));
  if (unknown !== undefined) throw new Error(`--spanish names “${unknown}”, which no --sheet is called.`);
  const files = warehouseFiles({
    dataset: values.dataset,
    desks,
    mark: values.decimal,
    with: values.with,
  });
  for (const [name, text] of Object.entries(files)) {
    const path = join(values.out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${Object.keys(files).length} files in ${values.out}. docs/bigquery.md says how they are run.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
