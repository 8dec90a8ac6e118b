// Bundles an entry file to one script as Google takes it: every export is a function declared at its top.
import { minify } from '@swc/core';
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
  const [{ text }] = bundle.outputFiles;
  return `${more.minify ? await shorten(text) : text}\n${entryPoints.join('\n')}\n`;
}

/** esbuild leaves out what nobody needs; swc then finds shorter words for the rest. */
async function shorten(script) {
  const { code } = await minify(script, {
    ecma: 2019,
    module: false,
    compress: { ecma: 2019, passes: 8 },
    mangle: true,
    format: { ecma: 2019, comments: false },
  });
  return code;
}
