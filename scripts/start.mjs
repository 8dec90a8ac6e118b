// Builds the add-on and the workbench, then serves the workbench; SELVEDGE_BUILT=1 takes what was built before.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { build } from 'esbuild';

/** The working folder stays the caller's, so that --data is found where it is meant. */
const root = new URL('..', import.meta.url).pathname;

if (process.env.SELVEDGE_BUILT !== '1') {
  const addOn = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (addOn.status !== 0) process.exit(addOn.status ?? 1);
  await Promise.all([buildServer(), buildPage()]);
}
await import('../build/main.js');

function buildServer() {
  return build({
    absWorkingDir: root,
    entryPoints: ['workbench/server/main.ts', 'workbench/server/worker.ts'],
    outdir: 'build',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  });
}

async function buildPage() {
  mkdirSync(`${root}build/page`, { recursive: true });
  for (const name of ['index.html', 'sheet.svg']) cpSync(`${root}workbench/page/${name}`, `${root}build/page/${name}`);
  await build({
    absWorkingDir: root,
    entryPoints: { page: 'workbench/page/main.tsx', 'script-run': 'workbench/page/script-run.ts' },
    outdir: 'build/page',
    bundle: true,
    platform: 'browser',
    mainFields: ['module', 'main'],
    format: 'iife',
    target: 'es2023',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.xml': 'text', '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
    assetNames: '[name]',
    logLevel: 'error',
  });
}
