// node scripts/store-release.mjs: stores a workbook as today's add-on leaves it, under the version of package.json.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { load } from './load.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (existsSync(`test/workbooks/${version}.json`)) {
  console.error(`The workbook of ${version} is stored already, and what a release left never changes.`);
  process.exit(1);
}
// A script's Date works in the script's own zone, and V8 takes that of the process.
process.env.TZ = JSON.parse(readFileSync('appsscript.json', 'utf8')).timeZone;
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const { storeRelease } = await load('test/support/store-release.ts');
storeRelease(version);
