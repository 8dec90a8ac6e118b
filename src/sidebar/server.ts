// Calls the server's functions through google.script.run, as promises; a failure is a sentence a person can act on.
import type { Api, Given, Writes } from '../app/api';
import { toldIn } from '../schema/told';
import * as en from '../text/en/desk';

type Calls = { readonly [Name in keyof Api]: (...args: Parameters<Api[Name]>) => void };

interface Runner {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Calls;
}

/** Whose pages look again by themselves, or do what is left when they are called once more. */
type LooksAgain = 'importRows' | 'switchDesk' | 'setUpPart' | 'archivePart' | 'undoArchivePart' | 'closeArchive';

/** Of all others one is to look in the tab when no answer came, since the step may have been done. */
const LOOK_FIRST: { readonly [Name in Exclude<keyof Writes, LooksAgain>]: 1 } = {
  addRow: 1,
  editRow: 1,
  takeStep: 1,
  undo: 1,
  undoKept: 1,
  saveReminders: 1,
  sendTestReminder: 1,
  snooze: 1,
  applyReply: 1,
  chase: 1,
  repair: 1,
  addSample: 1,
};

/** They take permissions that one may have left unticked, though the page was opened. */
const NEEDS_MORE: readonly (keyof Api)[] = ['saveReminders', 'sendTestReminder', 'chase'];

declare const google: { readonly script: { readonly run: Runner } };

const looksFirst = (name: keyof Api) => (LOOK_FIRST as { readonly [name: string]: 1 })[name];

/** What the server threw, or what kept it from being reached, in plain words. */
export function explain(error: unknown, name: keyof Api): string {
  const say = en.page.failure;
  const message = error instanceof Error ? error.message : String(error);
  const told = toldIn(message);
  if (told !== undefined) return told;
  if (message.includes('PERMISSION_DENIED')) return say.accounts;
  if (/authori[sz]ation is required|do not have permission to call/i.test(message)) {
    // Whoever opened the page has granted all that these do not take besides.
    return isOpened && !NEEDS_MORE.includes(name) ? say.otherAccount : say.authorization;
  }
  const isOffline = /NetworkError|Connection failure|HTTP 0\b/i.test(message);
  if (looksFirst(name)) return isOffline ? say.offlineWriting : say.otherWriting;
  return isOffline ? say.offline : say.other;
}

/** An answer, or one that is under way, to what will be asked. */
type Ahead = readonly [asked: string, args: readonly unknown[], answer: unknown];

let given: Ahead | undefined;
/** Whether the page came with an answer: then the account that opened it has granted what a look takes. */
let isOpened = false;

/** Takes what came with the page: it answers the first call that asks for just that. */
export function take(first: Given | undefined): void {
  given = first;
  isOpened = first !== undefined;
}

/** Asks now what a view will ask once it is there. */
export function callAhead<Name extends keyof Api>(name: Name, ...args: Parameters<Api[Name]>): void {
  const answer = call(name, ...args);
  // Whoever takes the answer is told of its failure.
  answer.catch(() => undefined);
  given = [name, args, answer];
}

/** Runs a function of the server. The promise is refused with an Error whose message can be shown. */
export function call<Name extends keyof Api>(
  name: Name,
  ...args: Parameters<Api[Name]>
): Promise<ReturnType<Api[Name]>> {
  const [asked, sent, answer] = given ?? [];
  if (asked === name && String(sent) === String(args)) {
    given = undefined;
    return Promise.resolve(answer as ReturnType<Api[Name]>);
  }
  return new Promise((resolve, reject) => {
    const run: Calls = google.script.run
      .withSuccessHandler((result: ReturnType<Api[Name]>) => resolve(result))
      .withFailureHandler((error) => {
        // For whoever helps: the person is told in plain words.
        console.warn(error);
        reject(new Error(explain(error, name)));
      });
    run[name](...args);
  });
}
