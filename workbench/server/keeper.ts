// Saves the workbook a moment after it changed, and at once when asked.
import type { Spreadsheet } from './spreadsheet';
import type { Store } from './store';

export interface Keeper {
  changed(): void;
  /** Everything done so far is on disk when this resolves. */
  flush(): Promise<void>;
}

const DELAY_MS = 400;

export function keeper(spreadsheet: Spreadsheet, store: Store): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  let failed = false;

  async function save(): Promise<void> {
    const saving = await spreadsheet.ask('save', { anyway: failed });
    failed = true;
    if (saving !== null) await store.save(saving);
    failed = false;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    last = last.then(save, save);
    return last;
  }

  return {
    changed() {
      timer ??= setTimeout(() => {
        flush().catch((error: unknown) => {
          process.stderr.write(`The workbook could not be saved: ${error instanceof Error ? error.message : error}\n`);
        });
      }, DELAY_MS);
    },
    flush,
  };
}
