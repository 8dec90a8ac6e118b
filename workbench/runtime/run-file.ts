// Runs one Apps Script file on a blank workbook: what it logs goes to stdout, an uncaught error to stderr.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openBook } from '../engine/open';
import type { UiHost } from './contract';
import { openGoogle } from './google';

const USER = 'you@example.com';

/** A script that is run by itself has no window: getUi() is refused, as in the script editor of a closed spreadsheet. */
function noWindow(what: string): never {
  throw new Error(`There is no window to show ${what} in.`);
}

const noWindows: UiHost = {
  available: () => false,
  alert: () => noWindow('an alert'),
  prompt: () => noWindow('a prompt'),
  showSidebar: () => noWindow('a sidebar'),
  showDialog: () => noWindow('a dialog'),
  toast: () => noWindow('a toast'),
  select: () => noWindow('a selection'),
  selected: () => undefined,
  locale: () => 'en',
};

/** Gives the exit code. */
export function runFile(file: string, functionName: string | undefined, timeZone: string): number {
  const google = openGoogle({
    book: openBook({ name: 'Untitled spreadsheet', timeZone, now: () => new Date() }),
    files: { [basename(file).replace(/(\.(js|gs))?$/, '.js')]: readFileSync(file, 'utf8') },
    manifest: { timeZone },
    clock: { now: () => Date.now() },
    ui: noWindows,
    servicesWhileLoading: true,
    onLog: (line) => process.stdout.write(`${line}\n`),
  });
  const answer = google.run(functionName, USER);
  if (answer.ok) return 0;
  const { name, message, stack } = answer.error;
  process.stderr.write(`${stack ?? `${name}: ${message}`}\n`);
  return 1;
}
