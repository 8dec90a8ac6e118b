// Keeps the workbook in one file: written whole or not at all, and never over a file that could not be read.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

export interface Kept {
  readonly version: 1;
  readonly book: Record<string, unknown>;
  readonly state: Record<string, unknown>;
  /** What the clock showed when this was kept, and how far it was moved from this computer's. */
  readonly clock: { readonly at: number; readonly ahead: number };
}

export interface Store {
  /** What was kept, or undefined when there is nothing to be read. */
  load(): Kept | undefined;
  /** Moves a file that turned out unreadable out of the way, and says so. */
  setAside(reason: unknown): void;
  save(text: string): Promise<void>;
}

export function openStore(folder: string, options: { fresh: boolean; warn: (line: string) => void }): Store {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'workbook.json');
  if (options.fresh) rmSync(file, { force: true });

  function setAside(reason: unknown): void {
    const aside = `${file}.unreadable-${new Date().toISOString().replaceAll(':', '')}`;
    renameSync(file, aside);
    const why = reason instanceof Error ? reason.message : String(reason);
    options.warn(`The kept workbook could not be read (${why}). It was set aside as ${aside}; a new one begins.`);
  }

  return {
    load() {
      if (!existsSync(file)) return undefined;
      try {
        return parse(readFileSync(file, 'utf8'));
      } catch (error) {
        setAside(error);
        return undefined;
      }
    },

    setAside,

    async save(text) {
      const temporary = `${file}.writing`;
      const handle = await open(temporary, 'w');
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, file);
    },
  };
}

function parse(text: string): Kept {
  const kept: unknown = JSON.parse(text);
  if (!isRecord(kept) || kept.version !== 1 || !isRecord(kept.book) || !isRecord(kept.state)) {
    throw new Error('it is not a workbook of this workbench');
  }
  return { version: 1, book: kept.book, state: kept.state, clock: clockOf(kept.clock) };
}

/** A workbook kept before the clock could be moved says nothing of it. */
function clockOf(kept: unknown): Kept['clock'] {
  const { at, ahead } = isRecord(kept) ? kept : {};
  return { at: Number(at ?? 0), ahead: Number(ahead ?? 0) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
