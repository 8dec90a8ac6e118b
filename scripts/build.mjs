// Fills dist/ with what clasp pushes: Code.js (Google's entry points), server.html (the code behind them), the files of the pages, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptsOf } from './script.mjs';
import { buildPages } from './sidebar.mjs';

const [{ script, later }, pages] = await Promise.all([
  scriptsOf(
    { entry: 'src/main.ts', globalName: 'Selvedge', later: 'src/server.ts' },
    { minify: true, plugins: [mailPlugin] },
  ),
  buildPages(),
]);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/Code.js', script);
writeFileSync('dist/server.html', later);
for (const [name, text] of Object.entries(pages)) writeFileSync(`dist/${name}.html`, text);
cpSync('appsscript.json', 'dist/appsscript.json');
