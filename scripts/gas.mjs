// npm run --silent gas -- FILE.js [FUNCTION]: runs an Apps Script file on a blank in-memory workbook and prints what it logs.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, functionName] = process.argv.slice(2);
if (name === undefined) {
  console.error('Usage: npm run gas -- FILE.js [FUNCTION]');
  process.exit(1);
}
// npm runs scripts in the project's folder, and tells in which one it was called.
const file = resolve(process.env.INIT_CWD ?? '.', name);
if (!existsSync(file)) {
  console.error(`There is no file ${name}.`);
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
// A file of its own for each process, so that several can run at once.
const outfile = `${root}build/run-file-${process.pid}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['workbench/runtime/run-file.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});

// A script's Date works in the script's own zone, and V8 takes that of the process.
const { timeZone } = JSON.parse(readFileSync(`${root}appsscript.json`, 'utf8'));
process.env.TZ = timeZone;
const { runFile } = await import(pathToFileURL(outfile).href).finally(() => rmSync(outfile));
process.exitCode = runFile(file, functionName, timeZone);
