// Reads the built add-on: the very files that clasp pushes to Google.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../runtime/google';

export interface AddOn {
  readonly files: Record<string, string>;
  readonly manifest: Manifest;
}

/** As clasp pushes them: files of folders keep their path as their name. */
function filesBelow(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pushed = all.filter((name) => /\.(js|gs|html)$/.test(name) && !/(^|[/\\])(node_modules|\.git)[/\\]/.test(name));
  return pushed.map((name) => name.replaceAll('\\', '/')).sort();
}

export function readAddOn(folder: string): AddOn {
  const manifest = join(folder, 'appsscript.json');
  if (!existsSync(manifest)) {
    throw new Error(
      `There is no appsscript.json in ${folder}: build the project first, or name its folder with --project.`,
    );
  }
  const names = filesBelow(folder);
  if (!names.some((name) => /\.(js|gs)$/.test(name))) {
    throw new Error(`There is no script in ${folder}: what is written in TypeScript must be built first.`);
  }
  return {
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    manifest: JSON.parse(readFileSync(manifest, 'utf8')) as Manifest,
  };
}
