// Builds what has changed and nothing else: what went in and what came out is remembered by its content.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What goes into everything that is built. */
export const SHARED = ['scripts', 'package-lock.json'];

/** Every file at these paths, in one order everywhere. */
function filesOf(paths) {
  return paths.flatMap((path) => {
    const whole = join(root, path);
    if (!existsSync(whole)) return [];
    if (!statSync(whole).isDirectory()) return [path];
    return filesOf(
      readdirSync(whole)
        .sort()
        .map((name) => join(path, name)),
    );
  });
}

/** A hash of all that stands at these paths, and of the Node that runs. */
export function printOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesOf(paths)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Runs `build`, unless the files at `from` and what it made of them at `into` are as it left them; says what it does. */
export async function unlessBuilt(name, { from, into }, build) {
  const stamp = join(root, 'build', `${name.replace(/\W+/g, '-')}.stamp`);
  const source = printOf(from);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${source} ${printOf(into)}`) {
    console.log(`Nothing has changed in ${name} since it was built.`);
    return;
  }
  console.log(`Building ${name} …`);
  const begun = performance.now();
  await build();
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stamp, `${source} ${printOf(into)}`);
  console.log(`Built ${name} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}
