// Builds the pages of the sidebar, each with everything inlined, as HtmlService wants it.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { load } from './load.mjs';
import { bundleParts } from './parts.mjs';

const FOLDER = 'src/sidebar';

/** The pages that take the place of the desk or open beside it: what not everybody opens does not weigh on it. */
const PAGES = ['import', 'upkeep', 'calendar', 'reply', 'paper'];

/** What each bundle begins with. */
const FIRST = `${FOLDER}/main.tsx`;
const LATER = `${FOLDER}/later.tsx`;
const DATES = `${FOLDER}/reply/dates.ts`;
const entryOf = (page) => `${FOLDER}/${page}/main.tsx`;
export const ENTRIES = [FIRST, LATER, DATES, ...PAGES.map(entryOf)];

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  target: 'chrome100',
};

/** The script runs in the browser, which knows more than Apps Script. */
const SCRIPT = {
  ...COMMON,
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  inject: ['scripts/jsx.mjs'],
};

/** Every file that the browser gets, by its name. */
export async function buildPages({ plugins = [], language = 'en' } = {}) {
  const shell = await shellIn(language);
  const [desk, dates, ...pages] = await Promise.all([
    buildDesk(plugins, shell),
    buildDates(plugins),
    ...PAGES.map((name) => buildPage(name, plugins, shell)),
  ]);
  return { ...desk, ...Object.fromEntries(PAGES.map((name, index) => [name, pages[index]])), dates };
}

/** The text of a bundle, and the files that went into it. */
async function bundle(entry, options) {
  const { outputFiles, metafile } = await build({ ...options, entryPoints: [entry], metafile: true });
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

/** What stands in a script element, and in a file that the server reads as a template, as it is. */
const scriptOf = async (js) =>
  (await lower(js)).replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script').replaceAll('<?', '\\x3c?');

/** What is around every page in a language. */
async function shellIn(language) {
  const { blank } = await load(`src/text/${language}/blank.ts`);
  const shell = await readFile(`${FOLDER}/sidebar.html`, 'utf8');
  return shell.replace('<html lang="en">', `<html lang="${language}">`).replace('/*blank*/', blank);
}

/** A whole HTML page; the server appends `selvedge.start(…)` to it with where it starts. */
const pageOf = (css, js, shell) =>
  shell
    .replace('/*css*/', () => css)
    .replace('/*js*/', () => js)
    .replace(/\n\s+/g, '\n');

/** The desk in two parts: the page as it opens, and the script that brings the views that one opens from it. */
async function buildDesk(plugins, shell) {
  const [{ text: firstCss }, { text: laterCss }, parts] = await Promise.all([
    bundle(`${FOLDER}/sidebar.css`, COMMON),
    bundle(`${FOLDER}/later.css`, COMMON),
    bundleParts({ first: FIRST, later: LATER, holder: 'selvedge' }, { ...SCRIPT, plugins }),
  ]);
  // Both parts show all that their stylesheets say, some of it by tones that the server names.
  const short = shortNames(`${firstCss}${laterCss}`);
  const style = JSON.stringify(short(laterCss));
  const dress = `document.head.append(Object.assign(document.createElement('style'),{textContent:${style}}));`;
  const [first, later] = await Promise.all([scriptOf(parts.first), scriptOf(parts.later(dress))]);
  return { sidebar: pageOf(short(firstCss), first, shell), later };
}

/** The reader of loose days, which the page of replies brings once it stands. */
async function buildDates(plugins) {
  const { text } = await bundle(DATES, { ...SCRIPT, format: 'iife', plugins });
  return scriptOf(text);
}

/** One of PAGES. */
async function buildPage(name, plugins, shell) {
  const [{ text: css }, { text: js, files }] = await Promise.all([
    bundle(`${FOLDER}/${name}/${name}.css`, COMMON),
    bundle(entryOf(name), { ...SCRIPT, format: 'iife', plugins }),
  ]);
  const chosen = await stylesNamedIn({ css, files });
  return pageOf(shortNames(chosen)(chosen), await scriptOf(js), shell);
}

/** Puts the custom properties of `all` under names of a letter or two: no script asks for them. */
function shortNames(all) {
  const names = [...new Set(all.match(/--[a-z][a-z-]*/g))];
  return (css) =>
    css.replace(/--[a-z][a-z-]*/g, (name) => `--${names.indexOf(name).toString(36)}`).replace(/(--\w+): /g, '$1:');
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
