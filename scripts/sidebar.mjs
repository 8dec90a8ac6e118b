// Builds the pages of the sidebar, each with everything inlined, as HtmlService wants it.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const FOLDER = 'src/sidebar';

/** The desk, and the pages that take its place: what not everybody opens does not weigh on it. */
export const PAGES = ['sidebar', 'import', 'upkeep', 'calendar'];

const COMMON = { bundle: true, minify: true, write: false, charset: 'utf8', legalComments: 'none' };

/** The text of a bundle, and the files that went into it. */
async function bundle(entry, options) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    metafile: true,
    ...COMMON,
    ...options,
  });
  return { text: outputFiles[0].text.trim(), files: Object.keys(metafile.inputs) };
}

/**
 * HtmlService drops `//…` and comments inside template literals, so none is left in the script: each becomes a plain sum
 * of strings, which is shorter than what esbuild makes of it.
 */
async function lower(js) {
  const minified = async (script, more) => {
    const { code } = await transform(script, {
      configFile: false,
      swcrc: false,
      isModule: false,
      env: { targets: 'chrome 100', include: ['transform-template-literals'] },
      jsc: { loose: true, minify: { compress: { passes: 8, ...more }, mangle: true } },
      minify: true,
    });
    return code.trim();
  };
  // What is made short for a newer language writes line breaks as template literals: the second pass takes them out again.
  return minified(await minified(js, { ecma: 2022, unsafe_arrows: true }), {});
}

/** One of PAGES as a whole HTML page; the server appends `selvedge.start(…)` to it with where it starts. */
export async function buildPage(name, { plugins = [] } = {}) {
  const folder = name === 'sidebar' ? FOLDER : `${FOLDER}/${name}`;
  const [shell, { text: css }, { text: js, files }] = await Promise.all([
    readFile(`${FOLDER}/sidebar.html`, 'utf8'),
    bundle(`${folder}/${name}.css`, { target: 'chrome100' }),
    bundle(`${folder}/main.tsx`, {
      format: 'iife',
      // The script runs in the browser, which knows more than Apps Script.
      target: 'chrome100',
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      inject: ['scripts/jsx.mjs'],
      plugins,
    }),
  ]);
  // The desk shows all that its stylesheet says, some of it by tones that the server names.
  const chosen = name === 'sidebar' ? css : await stylesNamedIn({ css, files });
  const safe = (await lower(js)).replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script');
  return shell
    .replace('/*css*/', () => shortNames(chosen))
    .replace('/*js*/', () => safe)
    .replace(/\n\s+/g, '\n');
}

/** The custom properties under names of a letter or two: no script asks for them. */
function shortNames(css) {
  const names = [...new Set(css.match(/--[a-z][a-z-]*/g))];
  return css.replace(/--[a-z][a-z-]*/g, (name) => `--${names.indexOf(name).toString(36)}`).replace(/(--\w+): /g, '$1:');
}

/** The rules of which every class stands between quotation marks in one of the page's own files. */
async function stylesNamedIn({ css, files }) {
  const own = await Promise.all(files.filter((file) => file.startsWith(FOLDER)).map((file) => readFile(file, 'utf8')));
  const names = new Set(
    own
      .join('\n')
      .match(/(['"`]).*?\1/g)
      ?.flatMap((text) => text.match(/[\w-]+/g) ?? []),
  );
  const isNamed = (selector) => (selector.match(/\.[a-z][\w-]*/gi) ?? []).every((name) => names.has(name.slice(1)));
  return css.replace(/([^{}@]+)\{([^{}]*)\}/g, (_, selectors, body) => {
    // A comma inside brackets separates no selectors.
    const kept = selectors.split(/,(?![^()]*\))/).filter(isNamed);
    return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
  });
}
