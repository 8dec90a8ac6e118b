// Builds the sidebar into one page with everything inlined, as HtmlService wants it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const FOLDER = 'src/sidebar';

/** HtmlService drops `//…` and comments inside template literals, so none is left in the script. */
const COMMON = { bundle: true, minify: true, write: false, charset: 'utf8', legalComments: 'none' };

async function bundle(entry, options) {
  const { outputFiles } = await build({ entryPoints: [`${FOLDER}/${entry}`], ...COMMON, ...options });
  return outputFiles[0].text.trim();
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
      target: 'es2020',
      supported: { 'template-literal': false },
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      inject: ['scripts/jsx.mjs'],
    }),
  ]);
  const safe = js.replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script');
  return shell
    .replace('/*css*/', () => css)
    .replace('/*js*/', () => safe)
    .replace(/\n\s+/g, '\n');
}
