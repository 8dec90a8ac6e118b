// Keeps the workbook in one file, written whole or not at all, and in a journal what came since; never over what could not be read.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kept, readKept, withJournal } from './kept';
import type { Saving } from './saving';

export interface Store {
  /** What was kept, or undefined when there is nothing to be read. */
  load(): Kept | undefined;
  /** Moves what turned out unreadable out of the way, and says so. */
  setAside(reason: unknown): void;
  save(saving: Saving): Promise<void>;
}

export function openStore(folder: string, options: { fresh: boolean; warn: (line: string) => void }): Store {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'workbook.json');
  const journal = join(folder, 'workbook.journal');
  if (options.fresh) for (const each of [file, journal]) rmSync(each, { force: true });

  const told = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));

  function moveAside(what: string): string {
    const aside = `${what}.unreadable-${new Date().toISOString().replaceAll(':', '')}`;
    renameSync(what, aside);
    return aside;
  }

  function setAside(reason: unknown): void {
    if (existsSync(journal)) moveAside(journal);
    const aside = moveAside(file);
    options.warn(
      `The kept workbook could not be read (${told(reason)}). It was set aside as ${aside}; a new one begins.`,
    );
  }

  function withLastChanges(kept: Kept): Kept {
    if (!existsSync(journal)) return kept;
    return withJournal(kept, readFileSync(journal, 'utf8'), (reason) => {
      const aside = moveAside(journal);
      options.warn(
        `Not all of the last changes could be read (${told(reason)}). They were set aside as ${aside}; those before them stand.`,
      );
    });
  }

  /** On the disk when this resolves. */
  async function write(path: string, flags: 'w' | 'a', text: string): Promise<void> {
    const handle = await open(path, flags);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return {
    load() {
      if (!existsSync(file)) return undefined;
      try {
        return withLastChanges(readKept(readFileSync(file, 'utf8')));
      } catch (error) {
        setAside(error);
        return undefined;
      }
    },

    setAside,

    async save({ isWhole, text }) {
      if (!isWhole) return write(journal, 'a', `${text}\n`);
      const temporary = `${file}.writing`;
      await write(temporary, 'w', text);
      await rename(temporary, file);
      await rm(journal, { force: true });
    },
  };
}
