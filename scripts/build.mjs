// Fills dist/ with what clasp pushes: Code.js (one script with Google's entry points), a file for each page, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptOf } from './script.mjs';
import { buildPage, PAGES } from './sidebar.mjs';

const script = await scriptOf('src/main.ts', 'Selvedge', { minify: true, plugins: [mailPlugin] });
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/Code.js', script);
for (const name of PAGES) writeFileSync(`dist/${name}.html`, await buildPage(name));
cpSync('appsscript.json', 'dist/appsscript.json');
