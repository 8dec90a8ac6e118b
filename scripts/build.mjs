// Fills dist/ with what clasp pushes: Code.js (one script with Google's entry points), sidebar.html, import.html, appsscript.json.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildImport, buildSidebar } from './sidebar.mjs';

const options = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
};
const [bundle, module] = await Promise.all([
  build({ ...options, format: 'iife', globalName: 'Selvedge' }),
  // Only a module's metafile names what is exported.
  build({ ...options, format: 'esm', metafile: true }),
]);

// Google finds menu items, triggers and sidebar functions only as functions declared at the top of a script.
const [{ exports: names }] = Object.values(module.metafile.outputs);
const entryPoints = names.map((name) => `function ${name}(...args) { return Selvedge.${name}(...args); }`);

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/Code.js', `${bundle.outputFiles[0].text}${entryPoints.join('\n')}\n`);
writeFileSync('dist/sidebar.html', await buildSidebar());
writeFileSync('dist/import.html', await buildImport());
cpSync('appsscript.json', 'dist/appsscript.json');
