// Fills dist/ with what clasp pushes: Code.js (Google's entry points), server.html (the code behind them), a file for each page, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptsOf } from './script.mjs';
import { buildPage, PAGES } from './sidebar.mjs';

const [{ script, later }, ...pages] = await Promise.all([
  scriptsOf(
    { entry: 'src/main.ts', globalName: 'Selvedge', later: 'src/server.ts' },
    { minify: true, plugins: [mailPlugin] },
  ),
  ...PAGES.map((name) => buildPage(name)),
]);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/Code.js', script);
writeFileSync('dist/server.html', later);
for (const [index, name] of PAGES.entries()) writeFileSync(`dist/${name}.html`, pages[index]);
cpSync('appsscript.json', 'dist/appsscript.json');
