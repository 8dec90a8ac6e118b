// LockService: keeps runs apart that would otherwise interleave, such as one that waits for an answer to a dialog.
import { GoogleException, wrongArguments } from './errors';
import type { Run } from './run';
import { base } from './service';

type Lock = GoogleAppsScript.Lock.Lock;

/**
 * Runs interleave only where one waits for a person, and then the waiting run cannot go on before the later one has ended. So a lock
 * that is held stays held however long one waits for it: an attempt fails here at once, and costs the run what it was ready to wait.
 */
class LocalLock extends base<Lock>('Lock') {
  readonly #run: Run;
  readonly #name: string;

  constructor(run: Run, name: string) {
    super(run);
    this.#run = run;
    this.#name = name;
  }

  override tryLock(timeoutInMillis: number): boolean {
    requireTime('tryLock', timeoutInMillis);
    const holder = this.#run.world.locks.get(this.#name);
    if (holder !== undefined && holder !== this.#run) {
      this.#run.pass(timeoutInMillis);
      return false;
    }
    this.#run.world.locks.set(this.#name, this.#run);
    return true;
  }

  override waitLock(timeoutInMillis: number): void {
    requireTime('waitLock', timeoutInMillis);
    if (!this.tryLock(timeoutInMillis)) {
      throw new GoogleException('Lock timeout: another process was holding the lock for too long.');
    }
  }

  override hasLock(): boolean {
    return this.#run.world.locks.get(this.#name) === this.#run;
  }

  override releaseLock(): void {
    if (this.hasLock()) this.#run.world.locks.delete(this.#name);
  }
}

function requireTime(method: string, milliseconds: unknown): void {
  if (typeof milliseconds !== 'number') throw wrongArguments(`LockService.Lock.${method}`, [milliseconds]);
  if (!(milliseconds >= 0)) throw new GoogleException('Invalid argument: timeoutInMillis');
}

export class LocalLockService extends base<GoogleAppsScript.Lock.LockService>('LockService') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getDocumentLock(): Lock {
    if (!this.#run.hasDocument) return null as unknown as Lock;
    return new LocalLock(this.#run, 'document');
  }

  override getScriptLock(): Lock {
    return new LocalLock(this.#run, 'script');
  }

  override getUserLock(): Lock {
    return new LocalLock(this.#run, `user ${this.#run.start.user}`);
  }
}
