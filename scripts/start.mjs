// Builds the add-on and the workbench where they have changed, then serves the workbench; SELVEDGE_BUILT=1 takes what was built before.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from './build-workbench.mjs';
import { unlessBuilt } from './built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function buildAddOn() {
  const build = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(build, 'exit');
  if (status !== 0) process.exit(status ?? 1);
}

if (process.env.SELVEDGE_BUILT !== '1') {
  const shared = ['scripts', 'package-lock.json'];
  await Promise.all([
    unlessBuilt('the add-on', { from: ['src', 'appsscript.json', ...shared], into: ['dist'] }, buildAddOn),
    unlessBuilt(
      'the workbench',
      { from: ['workbench', ...shared], into: ['build/main.js', 'build/worker.js', 'build/page'] },
      buildWorkbench,
    ),
  ]);
}
// A script's Date works in the script's own zone, and V8 takes that of the process.
const { timeZone } = JSON.parse(readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8'));
process.env.TZ = timeZone;
await import('../build/main.js');
