// npm run bench: runs the measurements in bench/ and prints their tables; `npm run bench -- tracking` runs one.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const all = readdirSync('bench').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n${name}`);
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
      `await (await import('./scripts/load.mjs')).load('bench/${name}.ts')`,
    ],
    {
      stdio: 'inherit',
    },
  );
}
