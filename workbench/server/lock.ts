// One workbench a folder: two would write over each other without a word.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the folder for this process until it ends. A lock whose process has died is taken over.
 * @throws {Error} where another workbench that runs has the folder.
 */
export function lockFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'workbench.lock');
  if (!take(file)) {
    const other = Number(readFileSync(file, 'utf8'));
    if (isRunning(other)) {
      throw new Error(
        `Another workbench (process ${other}) has ${folder} open. Stop it, or start this one with --data and another folder. If none runs, delete ${file}.`,
      );
    }
    rmSync(file);
    if (!take(file)) throw new Error(`Another workbench has just opened ${folder}.`);
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/** Whether the file was not there, and is this process's now. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  // Numbers of processes come round again: one's own is that of an earlier one.
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another person runs as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
