// Builds the sidebar and the import into a page each with everything inlined, as HtmlService wants it.
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
export const buildSidebar = () => buildPage('sidebar.css', 'main.tsx');

/** The import as one HTML page; the server appends `selvedge.start()` to it. */
export const buildImport = () => buildPage('import/import.css', 'import/main.tsx');

async function buildPage(styles, entry) {
  const [shell, css, js] = await Promise.all([
    readFile(`${FOLDER}/sidebar.html`, 'utf8'),
    bundle(styles, { target: 'chrome100' }),
    bundle(entry, {
      format: 'iife',
      globalName: 'selvedge',
      target: 'es2019',
      supported: { 'template-literal': false },
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
  ]);
  const safe = js.replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script');
  return shell
    .replace('/*css*/', () => css)
    .replace('/*js*/', () => safe)
    .replace(/\n\s+/g, '\n');
}
