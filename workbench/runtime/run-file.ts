// Runs one Apps Script file on a blank workbook: what it logs goes to stdout, what it shows and an uncaught error to stderr.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Book } from '../engine/book';
import { openBook } from '../engine/open';
import type { AlertAnswer, Clock, UiHost } from './contract';
import { type Google, openGoogle } from './google';

const USER = 'you@example.com';

export interface ScriptOptions {
  readonly timeZone: string;
  /** What the person answers to questions, in order: a button's name, or the text of a prompt. */
  readonly answers?: readonly string[];
  readonly clock?: Clock;
  readonly onLog?: (line: string) => void;
  /** Hears what a person at the spreadsheet would be shown, as lines of text. */
  readonly onShow?: (line: string) => void;
}

export interface Script {
  readonly google: Google;
  readonly book: Book;
  readonly user: string;
}

const buttons: Record<string, AlertAnswer> = { ok: 'OK', cancel: 'CANCEL', yes: 'YES', no: 'NO', close: 'CLOSE' };

/** A person who reads everything and says OK to what leaves no choice; the answers to the rest are given beforehand. */
function reader(answers: readonly string[], show: (line: string) => void): UiHost {
  const waiting = [...answers];
  const next = (prompt: string): string => {
    const answer = waiting.shift();
    if (answer === undefined) throw new Error(`Nobody is there to answer "${prompt}": run it with --answer ANSWER.`);
    return answer;
  };
  return {
    available: () => true,
    alert(_user, { title, prompt, buttons: set }) {
      show([title, prompt].filter(Boolean).join(': '));
      if (set === 'OK') return 'OK';
      const answer = next(prompt);
      const button = buttons[answer.toLowerCase()];
      if (button === undefined)
        throw new Error(`"${answer}" is no button; the buttons are yes, no, ok, cancel and close.`);
      return button;
    },
    prompt(_user, { title, prompt }) {
      show([title, prompt].filter(Boolean).join(': '));
      const text = next(prompt);
      return text.toLowerCase() === 'cancel' ? { button: 'CANCEL', text: '' } : { button: 'OK', text };
    },
    showSidebar: (_user, { title }) => show(`Sidebar: ${title}`),
    showDialog: (_user, { title }) => show(`Dialog: ${title}`),
    toast: (_user, { title, message }) => show([title, message].filter(Boolean).join(': ')),
    select: () => undefined,
    selected: () => undefined,
    locale: () => 'en',
  };
}

/** The script's file, and the HTML files beside it. */
function filesOf(file: string): Record<string, string> {
  const folder = dirname(file);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    [basename(file).replace(/(\.(js|gs))?$/, '.js')]: readFileSync(file, 'utf8'),
    ...Object.fromEntries(pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  };
}

/** A script on a blank workbook, ready to run. */
export function openScript(file: string, options: ScriptOptions): Script {
  const { timeZone, answers = [], clock = { now: () => Date.now() }, onLog, onShow = () => undefined } = options;
  const book = openBook({ name: 'Untitled spreadsheet', timeZone, now: () => new Date(clock.now()) });
  const google = openGoogle({
    book,
    files: filesOf(file),
    manifest: { timeZone },
    clock,
    ui: reader(answers, onShow),
    servicesWhileLoading: true,
    plainScript: true,
    ...(onLog && { onLog }),
  });
  return { google, book, user: USER };
}

/** Gives the exit code. */
export function runFile(
  file: string,
  functionName: string | undefined,
  timeZone: string,
  answers: readonly string[] = [],
): number {
  const { google, user } = openScript(file, {
    timeZone,
    answers,
    onLog: (line) => process.stdout.write(`${line}\n`),
    onShow: (line) => process.stderr.write(`${line}\n`),
  });
  const answer = google.run(functionName, user);
  if (answer.ok) return 0;
  const { name, message, stack } = answer.error;
  process.stderr.write(`${stack ?? `${name}: ${message}`}\n`);
  return 1;
}
