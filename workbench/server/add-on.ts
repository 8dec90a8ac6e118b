// Reads the built add-on: the very files that clasp pushes to Google.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../runtime/google';

export interface AddOn {
  readonly files: Record<string, string>;
  readonly manifest: Manifest;
}

export function readAddOn(folder: string): AddOn {
  const manifest = join(folder, 'appsscript.json');
  if (!existsSync(manifest)) throw new Error(`There is no add-on in ${folder}: run npm run build first.`);
  const names = readdirSync(folder).filter((name) => /\.(js|gs|html)$/.test(name));
  return {
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    manifest: JSON.parse(readFileSync(manifest, 'utf8')) as Manifest,
  };
}
