// Type-checks each TypeScript project named in tsconfig.json; separate projects keep Google and the DOM out of the core.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Started directly: for each project npx would first look for what it starts.
const compiler = 'node_modules/typescript/bin/tsc';
const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
const failed = references
  .map(({ path }) => path)
  .filter((path) => spawnSync(process.execPath, [compiler, '-p', path], { stdio: 'inherit' }).status !== 0);

if (failed.length > 0) {
  console.error(`Types fail in: ${failed.join(', ')}`);
  process.exit(1);
}
