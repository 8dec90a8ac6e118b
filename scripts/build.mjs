// Fills dist/ with what clasp pushes: Code.js (Google's entry points), server.html (the code behind them), a file for each page, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptsOf } from './script.mjs';
import { buildPage, PAGES } from './sidebar.mjs';

const { script, later } = await scriptsOf(
  { entry: 'src/main.ts', globalName: 'Selvedge', later: 'src/server.ts' },
  { minify: true, plugins: [mailPlugin] },
);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/Code.js', script);
writeFileSync('dist/server.html', later);
for (const name of PAGES) writeFileSync(`dist/${name}.html`, await buildPage(name));
cpSync('appsscript.json', 'dist/appsscript.json');
