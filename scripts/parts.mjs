// Bundles a script in two parts, of which the second uses the modules of the first: nothing is there twice.
import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * The entry file `later` imports the entry file `first`. So esbuild puts all that the first runs into one chunk, and
 * the second imports what it shares with it. Here the chunk keeps that under a name of its own build on the global
 * `holder`; a second part that was built against another first one finds no such name, and does nothing.
 */
export async function bundleParts({ first, later, holder }, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: { first, later },
    splitting: true,
    format: 'esm',
    outdir: 'parts',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text.trim()]));
  const [chunk, ...more] = [...files.keys()].filter((name) => name.startsWith('chunk-'));
  if (chunk === undefined || more.length > 0) throw new Error(`One chunk was to be shared, not ${files.size - 2}.`);
  const shared = `${holder}._${chunk.replace(/\W|^chunk|js$/g, '')}`;
  const [, code, exported] = taken(files.get(chunk), /^([\s\S]*)export\{([^{}]*)\};?$/);
  const [, imported, rest] = taken(files.get('later.js'), /^import\{([^{}]*)\}from"[^"]*";([\s\S]*)$/);
  if (/^import\b/.test(rest) || !/^import"[^"]*";$/.test(files.get('first.js'))) {
    throw new Error('Something of the first part lies outside the chunk.');
  }
  return {
    first: `(()=>{${code}${shared}={${pairs(exported, ([local, name]) => [name, local])}}})();`,
    /** `before` is code that runs first. */
    later: (before) => `${shared}&&(({${pairs(imported, (pair) => pair)}})=>{${before}${rest}})(${shared});`,
  };
}

function taken(text, pattern) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`esbuild writes its modules otherwise than ${pattern}.`);
  return found;
}

/** `a as b, c` as the properties of an object: each by the name under which it is shared, and what it is called here. */
const pairs = (list, order) =>
  list
    .split(',')
    .map((each) => each.trim().split(' as '))
    .map(([one, other = one]) => order([one, other]).join(':'))
    .join();
