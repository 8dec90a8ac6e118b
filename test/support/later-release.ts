// The add-on as a later release would declare it, and workbooks of earlier ones to open with it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BookData } from '../../workbench/engine/book';
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

interface Stored {
  readonly data: BookData;
  readonly state?: LocalOptions['state'];
}

const now = () => new Date(`${TODAY}T09:00:00Z`);
const stored = new Map<string, Stored>();

/** So many blank rows are left below what stands in a tab: with Google's thousand a set-up takes six times as long. */
const BLANK_ROWS = 40;

function withShortTabs(data: BookData): BookData {
  const book = openBook({ data, now });
  for (const { id, rows } of book.sheets()) {
    const end = (book.extent(id)?.rows ?? 0) + BLANK_ROWS;
    if (end < rows) book.remove(id, 'ROWS', end, rows - end);
  }
  return book.export();
}

/** What a release left, the same object each time: the engine opens it again as a copy. */
function storedAt(version: string): Stored {
  const known = stored.get(version);
  if (known) return known;
  const { packed } = JSON.parse(readFileSync(`test/workbooks/${version}.json`, 'utf8')) as { packed: string };
  const read = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as Stored;
  const made = { ...read, data: withShortTabs(read.data) };
  stored.set(version, made);
  return made;
}

/** The workbook that a release left, opened with today's script or that of `script`. */
export function openStored(version: string, script?: Script, options: Partial<LocalOptions> = {}): AddOn {
  const { data, state } = storedAt(version);
  return openAddOn({
    book: openBook({ data, now }),
    ...(state ? { state: structuredClone(state) } : {}),
    ...(script === undefined ? {} : { files: script }),
    ...options,
  });
}

/** The same workbook under another script, as when the add-on is deployed anew. */
export function underScript({ book, google }: AddOn, script: Script, options: Partial<LocalOptions> = {}): AddOn {
  const copy = openBook({ data: book.export(), now });
  return openAddOn({ book: copy, state: structuredClone(google.state()), files: script, ...options });
}
