// npm run --silent gas -- FILE.js [FUNCTION] [--answer ANSWER]…: runs an Apps Script file on a blank in-memory workbook and prints what it logs.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';

// The HTML files beside the script are the script's too; an answer is a button's name or the text of a prompt.
// npm run --silent gas -- --coverage: prints which methods of each Google class the workbench has.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { coverage: { type: 'boolean' }, answer: { type: 'string', multiple: true } },
});
const [name, functionName] = positionals;
if (values.coverage) {
  const { coverage } = await load('workbench/runtime/coverage.ts');
  process.stdout.write(coverage(fileURLToPath(new URL('..', import.meta.url))));
  process.exit();
}
if (name === undefined) {
  console.error('Usage: npm run gas -- FILE.js [FUNCTION] [--answer ANSWER]… | --coverage');
  process.exit(1);
}
// npm runs scripts in the project's folder, and tells in which one it was called.
const file = resolve(process.env.INIT_CWD ?? '.', name);
if (!existsSync(file)) {
  console.error(`There is no file ${name}.`);
  process.exit(1);
}

// A script's Date works in the script's own zone, and V8 takes that of the process.
const { timeZone } = JSON.parse(readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8'));
process.env.TZ = timeZone;
const { runFile } = await load('workbench/runtime/run-file.ts');
process.exitCode = runFile(file, functionName, timeZone, values.answer);
