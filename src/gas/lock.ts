// Runs one step at a time over the whole spreadsheet.
import type { Workbook } from '../app/ports';

/** How long one person waits for another's step before being told to try again, in milliseconds. */
const PATIENCE = 10_000;

/** What went wrong, and whether all that had been written is taken back. */
interface Outcome {
  readonly error: unknown;
  readonly isTakenBack: boolean;
}

/**
 * `forget` runs once the lock is held: whoever had it may have given numbers and moved columns, so what was known before counts
 * no more. `remember` runs once the step is done, before it is committed. What fails is passed on as it is `explained`.
 */
export function lockAfter(
  forget: () => void,
  remember: () => void,
  explained: (error: unknown, isTakenBack: boolean) => unknown,
): Workbook['locked'] {
  let locked = false;
  return (step, rollBack) => {
    if (locked) return { done: step() };
    // A run without a document has no lock of it: the script's own holds off every other run there is.
    const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
    if (!lock.tryLock(PATIENCE)) return undefined;
    locked = true;
    forget();
    try {
      const done = step();
      remember();
      SpreadsheetApp.flush();
      return { done };
    } catch (error) {
      const after = rolledBack(error, rollBack);
      throw explained(after.error, after.isTakenBack);
    } finally {
      locked = false;
      release(lock);
    }
  };
}

/** Takes back what was written; what keeps it from that is worse than why it is done. */
function rolledBack(error: unknown, rollBack: (() => boolean) | undefined): Outcome {
  if (!rollBack) return { error, isTakenBack: false };
  try {
    const isTakenBack = rollBack();
    SpreadsheetApp.flush();
    // The person is told that nothing was written; whoever helps needs to know why.
    console.warn(error);
    return { error, isTakenBack };
  } catch (failure) {
    return { error: failure, isTakenBack: false };
  }
}

/** What was done stays done though the lock cannot be given back: Google takes it back itself when the run ends. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(`The lock was not released: ${error}`);
  }
}
