// Fills dist/, unless nothing has changed, with what clasp pushes: Code.js (Google's entry points), the code behind them and the pages in every language, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { SHARED, unlessBuilt } from './built.mjs';
import { inLanguage, LANGUAGES, languagePlugin } from './language.mjs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptsOf } from './script.mjs';
import { buildPages } from './sidebar.mjs';

const scripts = (plugins = []) =>
  scriptsOf(
    { entry: 'src/main.ts', globalName: 'Selvedge', later: 'src/server.ts' },
    { minify: true, plugins: [...plugins, mailPlugin] },
  );

/** What is in a language: the code of the server and every page, by the names that it has there. */
async function textsIn(language) {
  const plugins = [languagePlugin(language)];
  const [{ later }, { dates: _, ...pages }] = await Promise.all([
    scripts(plugins),
    buildPages({ plugins, language: language.name }),
  ]);
  return Object.entries({ server: later, ...pages }).map(([name, text]) => [inLanguage(name, language.name), text]);
}

async function buildAddOn() {
  const [{ script, later }, pages, ...others] = await Promise.all([scripts(), buildPages(), ...LANGUAGES.map(textsIn)]);
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  writeFileSync('dist/Code.js', script);
  for (const [name, text] of [['server', later], ...Object.entries(pages), ...others.flat()])
    writeFileSync(`dist/${name}.html`, text);
  cpSync('appsscript.json', 'dist/appsscript.json');
}

await unlessBuilt('the add-on', { from: ['src', 'appsscript.json', ...SHARED], into: ['dist'] }, buildAddOn);
