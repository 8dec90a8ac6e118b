// Bundles the workbench into build/: the server, the spreadsheet's thread, and the page with all that it loads.
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildWorkbench() {
  await Promise.all([buildServer(), buildPage()]);
}

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
    logLevel: 'error',
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
