// Builds the sidebar into one page with everything inlined, as HtmlService wants it.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const FOLDER = 'src/sidebar';

const COMMON = { bundle: true, minify: true, write: false, charset: 'utf8', legalComments: 'none' };

async function bundle(entry, options) {
  const { outputFiles } = await build({ entryPoints: [`${FOLDER}/${entry}`], ...COMMON, ...options });
  return outputFiles[0].text.trim();
}

/**
 * HtmlService drops `//…` and comments inside template literals, so none is left in the script: each becomes a plain sum
 * of strings, which is shorter than what esbuild makes of it.
 */
async function lower(js) {
  const { code } = await transform(js, {
    configFile: false,
    swcrc: false,
    isModule: false,
    env: { targets: 'chrome 100', include: ['transform-template-literals'] },
    jsc: { loose: true, minify: { compress: true, mangle: true } },
    minify: true,
  });
  return code.trim();
}

/** The whole sidebar as one HTML page; the server appends `selvedge.start('home')` to it. */
export async function buildSidebar() {
  const [shell, css, js] = await Promise.all([
    readFile(`${FOLDER}/sidebar.html`, 'utf8'),
    bundle('sidebar.css', { target: 'chrome100' }),
    bundle('main.tsx', {
      format: 'iife',
      globalName: 'selvedge',
      // The script runs in the browser, which knows more than Apps Script.
      target: 'chrome100',
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      inject: ['scripts/jsx.mjs'],
    }),
  ]);
  const safe = (await lower(js)).replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script');
  return shell
    .replace('/*css*/', () => css)
    .replace('/*js*/', () => safe)
    .replace(/\n\s+/g, '\n');
}
