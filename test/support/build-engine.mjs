// Before the tests: bundles the spreadsheet engine's opener, for the environment that keeps it warm, and a library that is a module alone.
import { build } from 'esbuild';
import { BUNDLE } from './warm-engine.mjs';

export default async function buildEngine() {
  await build({
    entryPoints: ['test/support/copied-book.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@odoo/o-spreadsheet'],
    logLevel: 'error',
  });
  await build({
    entryPoints: ['node_modules/saxen/dist/index.js'],
    outfile: 'node_modules/.cache/selvedge/saxen.cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
}
