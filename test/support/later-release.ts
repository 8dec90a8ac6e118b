// The add-on as a later release would declare it, and workbooks of earlier ones to open with it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openBook } from '../../workbench/engine/open';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, openAddOn, TODAY } from './add-on';

export interface Later {
  /** Patterns in the sources, and what stands there later. */
  readonly edits?: readonly (readonly [pattern: string, words: string])[];
  readonly version?: number;
  /** The text of further items in the list of migrations. */
  readonly migrations?: string;
}

/** The files of a script, by name. */
export type Script = LocalOptions['files'];

/** The script of a later release. */
export function laterScript(later: Later): Script {
  const input = JSON.stringify(later);
  const printed = execFileSync(process.execPath, ['scripts/variant.mjs'], { input, encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(printed);
}

/** The versions of which a workbook is stored, the oldest first. */
export const storedVersions: readonly string[] = readdirSync('test/workbooks')
  .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

/** The workbook that a release left, opened with today's script or that of `script`. */
export function openStored(version: string, script?: Script, options: Partial<LocalOptions> = {}): AddOn {
  const { packed } = JSON.parse(readFileSync(`test/workbooks/${version}.json`, 'utf8')) as { packed: string };
  const stored = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as {
    data: Record<string, unknown>;
    state: LocalOptions['state'];
  };
  const now = new Date(`${TODAY}T09:00:00Z`);
  const book = openBook({ data: stored.data, now: () => now });
  return openAddOn({
    book,
    ...(stored.state ? { state: stored.state } : {}),
    ...(script === undefined ? {} : { files: script }),
    ...options,
  });
}

/** The same workbook under another script, as when the add-on is deployed anew. */
export function underScript({ book, google }: AddOn, script: Script, options: Partial<LocalOptions> = {}): AddOn {
  const now = new Date(`${TODAY}T09:00:00Z`);
  const copy = openBook({ data: book.export(), now: () => now });
  return openAddOn({ book: copy, state: structuredClone(google.state()), files: script, ...options });
}
