// Keeps the workbook in one file: written whole or not at all, and never over a file that could not be read.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kept, readKept } from './kept';

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
        return readKept(readFileSync(file, 'utf8'));
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
