// Stands for workbench/engine/open in the tests: the same code, kept warm from file to file by the environment.
import type { Book, BookOptions } from '../../workbench/engine/book';

type Method = (...args: readonly unknown[]) => unknown;

declare global {
  var openWarmBook: (options: BookOptions) => { readonly [name: string]: Method };
}

/** What the engine throws is an Error of its own realm: it becomes one of this realm, as the runtime expects it. */
const throwingHere =
  (method: Method): Method =>
  (...args) => {
    try {
      return method(...args);
    } catch (error) {
      if (error instanceof Error) throw error;
      throw new Error((error as Error).message, { cause: error });
    }
  };

export function openBook(options: BookOptions): Book {
  const methods = Object.entries(globalThis.openWarmBook(options));
  return Object.fromEntries(methods.map(([name, method]) => [name, throwingHere(method)])) as unknown as Book;
}
