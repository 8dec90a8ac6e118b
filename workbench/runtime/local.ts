// A whole Google in memory, opened in one call: for tests, and for running an Apps Script file by itself.
import type { Book } from '../engine/book';
import { openBook } from '../engine/open';
import type { AlertAnswer, ButtonSet, Clock, DialogRequest, Selected, UiHost } from './contract';
import { type Google, type GoogleOptions, openGoogle } from './google';

/** What a user was shown, in order. */
export type Shown =
  | { type: 'alert' | 'prompt'; user: string; title?: string; prompt: string; buttons: ButtonSet }
  | { type: 'sidebar'; user: string; title: string; html: string }
  | ({ type: 'dialog'; user: string } & DialogRequest)
  | { type: 'toast'; user: string; title?: string; message: string; seconds: number };

/** What a person answers to an alert, or to a prompt with a text; a function may do more before it answers. */
export type Answer = AlertAnswer | { button: AlertAnswer; text: string } | (() => AlertAnswer);

export interface LocalOptions extends Partial<Omit<GoogleOptions, 'files' | 'clock' | 'ui'>> {
  /** The script's files by name, or the text of its only one. */
  files: Record<string, string> | string;
  /** The instant at which the clock stands. */
  now?: string;
  /** The spreadsheet's zone and locale. */
  zone?: string;
  locale?: string;
  /** Of the person's own Google account. */
  language?: string;
  user?: string;
  /** The answers that the user will give, in order. */
  answers?: Answer[];
  /** Whether the user has the spreadsheet open in a window. */
  window?: boolean;
}

export interface LocalClock extends Clock {
  set(instant: string): void;
}

export interface Local {
  google: Google;
  book: Book;
  clock: LocalClock;
  user: string;
  shown: Shown[];
  select(selected: Selected): void;
  /** Calls a function as a sidebar does and gives its result; what the script throws is thrown. */
  call(functionName: string, ...args: unknown[]): unknown;
}

function localClock(now: string): LocalClock {
  let instant = Date.parse(now);
  return {
    now: () => instant,
    set(text) {
      instant = Date.parse(text);
    },
    sleep(milliseconds) {
      instant += milliseconds;
    },
  };
}

interface Person {
  host: UiHost;
  shown: Shown[];
  select(selected: Selected): void;
}

function person(answers: Answer[], window: boolean, language: string): Person {
  const shown: Shown[] = [];
  const waiting = [...answers];
  let selection: Selected | undefined;
  const next = (prompt: string): AlertAnswer | { button: AlertAnswer; text: string } => {
    const answer = waiting.shift();
    if (answer === undefined) throw new Error(`Nobody is there to answer: ${prompt}`);
    return typeof answer === 'function' ? answer() : answer;
  };
  const host: UiHost = {
    available: () => window,
    alert(user, request) {
      shown.push({ type: 'alert', user, ...request });
      const answer = next(request.prompt);
      return typeof answer === 'string' ? answer : answer.button;
    },
    prompt(user, request) {
      shown.push({ type: 'prompt', user, ...request });
      const answer = next(request.prompt);
      return typeof answer === 'string' ? { button: answer, text: '' } : answer;
    },
    showSidebar: (user, sidebar) => void shown.push({ type: 'sidebar', user, ...sidebar }),
    showDialog: (user, dialog) => void shown.push({ type: 'dialog', user, ...dialog }),
    toast: (user, toast) => void shown.push({ type: 'toast', user, ...toast }),
    select: (_user, selected) => {
      selection = selected;
    },
    selected: () => selection,
    locale: () => language,
  };
  return {
    host,
    shown,
    select(selected) {
      selection = selected;
    },
  };
}

export function openLocal(options: LocalOptions): Local {
  const { now = '2026-03-02T09:00:00Z', user = 'ana@example.com', answers = [], window = true } = options;
  const { files, zone, locale, language: _, ...rest } = options;
  const clock = localClock(now);
  const book =
    options.book ??
    openBook({
      now: () => new Date(clock.now()),
      ...(zone === undefined ? {} : { timeZone: zone }),
      ...(locale === undefined ? {} : { locale }),
    });
  const { host, shown, select } = person(answers, window, options.language ?? 'en');
  const google = openGoogle({
    ...rest,
    book,
    files: typeof files === 'string' ? { 'Code.js': files } : files,
    manifest: options.manifest ?? { timeZone: 'Etc/GMT' },
    clock,
    ui: host,
  });
  return {
    google,
    book,
    clock,
    user,
    shown,
    select,
    call(functionName, ...args) {
      const answer = google.call(functionName, args, user);
      if (answer.ok) return answer.result;
      throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
    },
  };
}
