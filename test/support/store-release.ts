// Stores a workbook as the built add-on leaves it, set up and in use: what later versions are tried on.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openSetUp } from './add-on';
import { putToUse } from './in-use';

/** Writes the workbook of a release, named by its version. */
export function storeRelease(version: string): void {
  const addOn = openSetUp({ answers: ['YES'] });
  putToUse(addOn);
  const workbook = JSON.stringify({ data: addOn.book.export(), state: addOn.google.state() });
  const packed = gzipSync(workbook, { level: 9 }).toString('base64');
  writeFileSync(`test/workbooks/${version}.json`, `${JSON.stringify({ version, packed })}\n`);
}
