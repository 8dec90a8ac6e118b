// Builds the add-on and the workbench, then serves the workbench; SELVEDGE_BUILT=1 takes what was built before.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from './build-workbench.mjs';

if (process.env.SELVEDGE_BUILT !== '1') {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const addOn = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (addOn.status !== 0) process.exit(addOn.status ?? 1);
  await buildWorkbench();
}
// A script's Date works in the script's own zone, and V8 takes that of the process.
const { timeZone } = JSON.parse(readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8'));
process.env.TZ = timeZone;
await import('../build/main.js');
