// Fills dist/ with what clasp pushes: Code.js (one script with Google's entry points), sidebar.html, import.html, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptOf } from './script.mjs';
import { buildImport, buildSidebar } from './sidebar.mjs';

const script = await scriptOf('src/main.ts', 'Selvedge', { minify: true, plugins: [mailPlugin] });
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/Code.js', script);
writeFileSync('dist/sidebar.html', await buildSidebar());
writeFileSync('dist/import.html', await buildImport());
cpSync('appsscript.json', 'dist/appsscript.json');
