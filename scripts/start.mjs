// Builds the add-on and the workbench where they have changed, then serves the workbench, with another author's project where --project names one.

// SELVEDGE_BUILT=1 takes what was built before.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWorkbench } from './build-workbench.mjs';
import { SHARED, unlessBuilt } from './built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { project } = parseArgs({ strict: false, options: { project: { type: 'string' } } }).values;

async function buildAddOn() {
  const build = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(build, 'exit');
  if (status !== 0) process.exit(status ?? 1);
}

/** The manifest lies where clasp pushes from. */
function manifestFile() {
  if (project === undefined) return join(root, 'appsscript.json');
  const clasp = join(project, '.clasp.json');
  const { rootDir = '.' } = existsSync(clasp) ? JSON.parse(readFileSync(clasp, 'utf8')) : {};
  return join(project, rootDir, 'appsscript.json');
}

/** Where there is none the server says so. */
function timeZoneOf(manifest) {
  return (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).timeZone) || 'Etc/GMT';
}

if (process.env.SELVEDGE_BUILT !== '1') {
  await Promise.all([
    project === undefined && buildAddOn(),
    unlessBuilt(
      'the workbench',
      { from: ['workbench', ...SHARED], into: ['build/main.js', 'build/worker.js', 'build/page'] },
      buildWorkbench,
    ),
  ]);
}
// A script's Date works in the script's own zone, and V8 takes that of the process.
process.env.TZ = timeZoneOf(manifestFile());
await import('../build/main.js');
