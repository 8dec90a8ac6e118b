// npm run bench: runs the measurements in bench/ and prints their tables; `npm run bench -- tracking` runs one.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const COPYING = new Set(['at-once']);
const wanted = process.argv.slice(2);
const all = readdirSync('bench').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n${name}`);
  // Some open one workbook as often as a test does.
  const plugins = COPYING.has(name) ? "[(await import('./test/support/copied-books.mjs')).copiedBooks]" : '[]';
  // A process each: what one has warmed up or installed would be measured in the next.
  execFileSync(
    process.execPath,
    // Room for the young, as the workbench's worker has.
    [
      '--max-semi-space-size=64',
      // Fifty thousand orders with all that belongs to them take more than Node gives by itself.
      '--max-old-space-size=18000',
      '--input-type=module',
      '-e',
      `await (await import('./scripts/load.mjs')).load('bench/${name}.ts', ${plugins})`,
    ],
    {
      stdio: 'inherit',
    },
  );
}
