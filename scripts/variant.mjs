// Prints the script as a later release would declare it, its files by name: a test's changes to the sources come as JSON on stdin.

// { edits: [[pattern, words]…], version, migrations }: each pattern must be found, migrations are the text of list items.
import { readFileSync } from 'node:fs';
import { mailPlugin } from './mail-fragments.mjs';
import { scriptsOf } from './script.mjs';

const { edits = [], version, migrations = '' } = JSON.parse(readFileSync(0, 'utf8'));
const rules = edits.map(([pattern, words]) => ({ pattern: new RegExp(pattern, 'g'), words }));
const found = new Set();

const change = (text, pattern, words) => {
  if (text.search(pattern) >= 0) found.add(String(pattern));
  return text.replace(pattern, () => words);
};

function edited(path) {
  const source = readFileSync(path, 'utf8');
  if (/\/migrations\/index\.ts$/.test(path)) {
    const grown =
      version === undefined ? source : change(source, /LAYOUT_VERSION = \d+/g, `LAYOUT_VERSION = ${version}`);
    return migrations === '' ? grown : change(grown, /\],\n\}\);/g, `, ${migrations}],\n});`);
  }
  // What an earlier release laid stays as it was.
  if (/\/migrations\//.test(path)) return source;
  return rules.reduce((text, { pattern, words }) => change(text, pattern, words), source);
}

const variant = {
  name: 'variant',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({ contents: edited(path), loader: 'ts' }));
  },
};

const { script, later } = await scriptsOf(
  { entry: 'src/main.ts', globalName: 'Selvedge', later: 'src/server.ts' },
  { plugins: [mailPlugin, variant] },
);
const missed = rules.filter(({ pattern }) => !found.has(String(pattern)));
if (missed.length > 0) throw new Error(`Nowhere in the sources: ${missed.map(({ pattern }) => pattern).join(', ')}`);
process.stdout.write(JSON.stringify({ 'Code.js': script, 'server.html': later }));
