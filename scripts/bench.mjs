// npm run bench: runs every measurement in bench/ and prints its table.
import { readdirSync } from 'node:fs';
import { load } from './load.mjs';

for (const file of readdirSync('bench').filter((name) => name.endsWith('.ts'))) {
  console.log(`\n${file}`);
  await load(`bench/${file}`);
}
