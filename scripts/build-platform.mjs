// Bundles the platform suite into build/platform/: what clasp pushes to a script of the person's own, and jest runs locally.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scriptOf } from './script.mjs';

const FOLDER = 'build/platform';

export async function buildPlatform() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/Code.js`, await scriptOf('test/platform/main.ts', 'Platform', { minify: false }));
  for (const name of ['page.html', 'appsscript.json']) cpSync(`test/platform/${name}`, `${FOLDER}/${name}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlatform();
