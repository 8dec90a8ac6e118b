// Fetches the reader of loose days once the page stands: it weighs as much as half of the page, and what it finds is never sure.
import type { DateWay } from '../../domain/reply/found-date';
import { call } from '../server';

type Reader = NonNullable<DateWay['more']>;

declare const window: Window & { readonly moreDates?: Reader };

let asked: Promise<Reader | undefined> | undefined;

/** Undefined where it did not come: all that can be sure is read without it. */
export function looseDates(): Promise<Reader | undefined> {
  asked ??= call('dateReader').then(
    (code) => {
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
      return window.moreDates;
    },
    (error: Error) => {
      console.warn(`Loose days are not read: ${error.message}`);
      asked = undefined;
      return undefined;
    },
  );
  return asked;
}
