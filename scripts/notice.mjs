// npm run notice: writes into NOTICE which packages are bundled into what ships, with their licences; --check only says whether it is current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { mailPlugin } from './mail-fragments.mjs';
import { ENTRIES } from './sidebar.mjs';

const HEADING = 'Bundled into the add-on, each under the licence that follows it:';

/** The folders of the packages of which something is left in a bundle once esbuild has left out what nobody needs. */
async function bundled() {
  const { metafile } = await build({
    entryPoints: ['src/main.ts', 'src/server.ts', ...ENTRIES],
    inject: ['scripts/jsx.mjs'],
    plugins: [mailPlugin],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'notice',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

/** @throws {Error} when a package states no licence, or keeps no text of it. */
function entryOf(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (!license || !file) throw new Error(`${name} has no licence that NOTICE can give.`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r', '').trim();
  const notice = existsSync(`${folder}/NOTICE`) ? `\n\n${readFileSync(`${folder}/NOTICE`, 'utf8').trim()}` : '';
  return `${[`${name} ${version} (${license})`, homepage].filter(Boolean).join(', ')}\n\n${text}${notice}`;
}

const now = readFileSync('NOTICE', 'utf8');
const [ours] = now.split(`\n${HEADING}`);
const entries = (await bundled()).map(entryOf);
const wanted = `${ours.trim()}\n\n${[HEADING, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
if (!process.argv.includes('--check')) writeFileSync('NOTICE', wanted);
else if (now !== wanted) {
  console.error('NOTICE does not give what is bundled: run npm run notice.');
  process.exitCode = 1;
}
