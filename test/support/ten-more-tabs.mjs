// Builds the pages and the script as they stand and with ten made-up tabs more, and tells how long each is, as JSON.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mailPlugin } from '../../scripts/mail-fragments.mjs';
import { scriptOf } from '../../scripts/script.mjs';
import { buildPages } from '../../scripts/sidebar.mjs';

const LIST = resolve('src/tabs/index.ts');

/** A tab with all that a page could be tempted to know of it: columns, words, a finding and a form. */
const madeUp = (number) => `[{
  ...ordersTab,
  table: {
    ...ordersTab.table,
    name: 'Made up ${number}',
    one: 'made-up ${number}',
    form: ['style', 'factory', 'quantity', 'originalExFactory'],
  },
  words: {
    en: { ...ordersTab.words.en, add: 'Add made-up ${number}', finding: { tooMadeUp: () => 'made up ${number} times' } },
    es: { ...ordersTab.words.es, finding: { tooMadeUp: () => 'inventado ${number} veces' } },
  },
}, 'Core'],`;

/** Adds the ten to the list of tabs, and says so. */
function tenMore() {
  return {
    name: 'ten-more-tabs',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]tabs[\\/]index\.ts$/ }, async ({ path }) => {
        if (path !== LIST) return undefined;
        const list = await readFile(path, 'utf8');
        const contents = list.replace(/list: .* = \[$/m, (start) => `${start}${ten}`);
        if (contents === list) throw new Error('The list of tabs no longer reads as it did.');
        return { contents, loader: 'ts' };
      });
    },
  };
}

const ten = Array.from({ length: 10 }, (_, index) => madeUp(index + 1)).join('\n');
const sizes = { pages: {}, script: {} };
const [pages, grown] = [await buildPages(), await buildPages({ plugins: [tenMore()] })];
for (const [name, now] of Object.entries(pages)) {
  const more = grown[name];
  sizes.pages[name] = { now: Buffer.byteLength(now), more: Buffer.byteLength(more), same: now === more };
}
const script = (plugins) => scriptOf('src/server.ts', 'Selvedge', { plugins: [mailPlugin, ...plugins] });
sizes.script = {
  now: Buffer.byteLength(await script([])),
  more: Buffer.byteLength(await script([tenMore()])),
};
process.stdout.write(JSON.stringify(sizes));
