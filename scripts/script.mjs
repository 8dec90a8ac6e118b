// Bundles an entry file to one script as Google takes it: every export is a function declared at its top.
import { build } from 'esbuild';

/** The text of the script; `options` are esbuild's. */
export async function scriptOf(entry, globalName, more = {}) {
  const options = {
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    ...more,
  };
  const [bundle, module] = await Promise.all([
    build({ ...options, format: 'iife', globalName }),
    // Only a module's metafile names what is exported.
    build({ ...options, format: 'esm', metafile: true }),
  ]);
  // Google finds menu items, triggers and sidebar functions only as functions declared at the top of a script.
  const [{ exports: names }] = Object.values(module.metafile.outputs);
  const entryPoints = names.map((name) => `function ${name}(...args) { return ${globalName}.${name}(...args); }`);
  return `${bundle.outputFiles[0].text}${entryPoints.join('\n')}\n`;
}
