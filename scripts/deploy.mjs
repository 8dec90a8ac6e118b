// npm run deploy: builds the add-on, tries it on the local Google, pushes it to the person's own script, says what is next.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { printOf } from './built.mjs';
import { Told } from './clasp.mjs';
import { load } from './load.mjs';
import { put } from './put.mjs';

const FLAGS = { 'add-on': { type: 'boolean' }, 'all-spreadsheets': { type: 'boolean' } };
const { values: asked } = parseArgs({ options: FLAGS, strict: false });
const isAddOn = asked['add-on'] === true;

const MANIFEST = 'dist/appsscript.json';
const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';

/** Where the platform suite shows that a published clock finds no spreadsheet, it has to open it, which takes a wider scope. */
function widenScope() {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const oauthScopes = manifest.oauthScopes.map((scope) =>
    scope === `${SPREADSHEETS}.currentonly` ? SPREADSHEETS : scope,
  );
  writeFileSync(MANIFEST, `${JSON.stringify({ ...manifest, oauthScopes }, null, 2)}\n`);
}

async function build() {
  console.log('Building …');
  const run = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) throw new Told('The build failed, as said above. Nothing was pushed.');
  if (asked['all-spreadsheets']) widenScope();
}

/** What was tried once is not tried again: a stamp for each build, by what stands in it and what tries it. */
function stampOfTry() {
  const print = printOf(['dist', 'workbench/engine', 'workbench/runtime', 'test/support', 'package-lock.json']);
  return join('node_modules/.cache/selvedge', `tried-${print.slice(0, 16)}`);
}

async function buildAndTry() {
  await build();
  const stamp = stampOfTry();
  if (existsSync(stamp)) {
    console.log('This very build was tried on the local Google before.');
    return;
  }
  console.log('Trying the built add-on on the local Google …');
  // A script's Date works in the zone of the process.
  process.env.TZ = 'Etc/GMT';
  const { tryBuild } = await load('test/support/try-build.ts');
  const trouble = tryBuild();
  if (trouble !== undefined) throw new Told(`The built add-on does not work: ${trouble}\nNothing was pushed.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

const first = (spreadsheet) => `Your spreadsheet: ${spreadsheet}
1. Open it. If Extensions does not show Selvedge after a few seconds, reload once.
2. Choose Extensions > Selvedge > Set up this spreadsheet.
3. Google asks for your permission, and warns that it has not verified this app: the app is your own script.
   Choose Advanced, then Go to Selvedge (unsafe), then Allow. Choose Set up this spreadsheet once more.
Commit nothing of .clasp.json that others should not push to. What you will see, step by step: docs/deploy.md`;

const update = (
  spreadsheet,
) => `${spreadsheet ? `Your spreadsheet: ${spreadsheet}\n` : ''}1. Reload the spreadsheet, and have everybody who has it open reload it.
2. Choose Extensions > Selvedge > Set up this spreadsheet: it adds what is new and changes nothing else.
Published as an add-on? Give the new version to the deployment you have, never to a new one, which would stop every
reminder: npx clasp list-deployments, then npx clasp update-deployment DEPLOYMENT_ID. Then enter the number of the version
on the page App Configuration of the Marketplace SDK. More: docs/deploy.md`;

const published = (scriptId) => `Your script: https://script.google.com/d/${scriptId}/edit
1. First time: in its Project settings enter the number of your Google Cloud project (standard, not the default one).
2. npx clasp -P .clasp.add-on.json create-version "what is new"
3. First time: npx clasp -P .clasp.add-on.json create-deployment. Later always the same one, or every reminder stops:
   npx clasp -P .clasp.add-on.json update-deployment DEPLOYMENT_ID
4. Enter the number of the version on the page App Configuration of the Marketplace SDK.
Each step of the listing, and a private one first: docs/publish.md`;

const ADD_ON = {
  project: '.clasp.add-on.json',
  type: 'standalone',
  command: 'npm run deploy -- --add-on',
  next: ({ scriptId }) => published(scriptId),
};
const BOUND = {
  project: '.clasp.json',
  type: 'sheets',
  command: 'npm run deploy',
  next: ({ first: isFirst, spreadsheet }) => (isFirst ? first(spreadsheet) : update(spreadsheet)),
};

await put({ folder: 'dist', title: 'Selvedge', build: buildAndTry, flags: FLAGS, ...(isAddOn ? ADD_ON : BOUND) });
