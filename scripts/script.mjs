// Bundles an entry file to one script as Google takes it: every export is a function declared at its top.
import { minify, transform } from '@swc/core';
import { build } from 'esbuild';

const OPTIONS = {
  bundle: true,
  write: false,
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
};

/** The names that an entry file exports: only a module's metafile tells them. */
async function exportsOf(entry, more) {
  const { metafile } = await build({ ...OPTIONS, ...more, entryPoints: [entry], format: 'esm', metafile: true });
  const [{ exports: names }] = Object.values(metafile.outputs);
  return names;
}

/**
 * The entry's exports as one object under a name. esbuild lists them once, at the end; its own wrapper would bring four
 * hundred letters of helpers along, and those would be read at every waking.
 */
async function bundle(entry, globalName, more) {
  const { outputFiles } = await build({ ...OPTIONS, ...more, entryPoints: [entry], format: 'esm' });
  const [, code, listed] = /^(.*)\bexport ?\{([^{}]*)\};\s*$/s.exec(outputFiles[0].text) ?? [];
  if (listed === undefined) throw new Error(`${entry} exports nothing at its end.`);
  const exported = listed.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
  return `"use strict";\nvar ${globalName} = (() => {\n${code}\nreturn {${exported}};\n})();\n`;
}

/** Google finds menu items, triggers and sidebar functions only as functions declared at the top of a script. */
const declare = (names, holder) =>
  names.map((name) => `function ${name}(...a){return ${holder}.${name}(...a)}`).join('\n');

/** The text of the script; `more` are esbuild's options. What is `hidden` is no function for Google to find. */
export async function scriptOf(entry, globalName, more = {}, hidden = '') {
  const [text, names] = await Promise.all([bundle(entry, globalName, more), exportsOf(entry, more)]);
  const found = names.filter((name) => name !== hidden);
  return `${more.minify ? await shorten(text) : text}\n${declare(found, globalName)}\n`;
}

/**
 * A script in two parts: what is evaluated at every waking, and the code of another entry file, which the first
 * evaluates when one of its functions is called. `server` is the first one's function that does, `inner` what it alone calls.
 */
export async function scriptsOf({ entry, globalName, later, inner = 'mendEdit' }, more = {}) {
  const [script, code, names] = await Promise.all([
    scriptOf(entry, globalName, more, 'server'),
    bundle(later, 'later', more),
    exportsOf(later, more),
  ]);
  return {
    // In few letters each: they are read whenever the script wakes. A name that ends in _ is one that no page can call.
    script: [
      `${script}function r_(f,a){return ${globalName}.server()[f.name](...a)}`,
      ...names.filter((name) => name !== inner).map((name) => `function ${name}(...a){return r_(${name},a)}`),
      '',
    ].join('\n'),
    later: `${await lowered(await shorten(code))}\nreturn later;\n`,
  };
}

/** HtmlService drops what looks like a comment inside template literals, and reads `<!--` as one: neither is left. */
async function lowered(script) {
  const { code } = await transform(script, {
    configFile: false,
    swcrc: false,
    isModule: false,
    env: { targets: 'chrome 100', include: ['transform-template-literals'] },
    jsc: { loose: true, minify: { compress: { passes: 8, toplevel: false }, mangle: true } },
    minify: true,
  });
  return code.trim().replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script').replaceAll('<?', '\\x3c?');
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
