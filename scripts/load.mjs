// Bundles a TypeScript file of this project and loads it, for the scripts that run without jest.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mailPlugin } from './mail-fragments.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The module of a file named from the project's folder; `more` are further plugins of esbuild. */
export async function load(entry, more = []) {
  // A file of its own for each process and entry: several may run at once, and a module is loaded only once by its name.
  const outfile = `${root}build/${entry.replace(/\W+/g, '-')}-${process.pid}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [mailPlugin, ...more],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href).finally(() => rmSync(outfile));
}
