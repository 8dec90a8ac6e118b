// Waits on what is seen, never on time: a busy machine answers late.
import { WAIT_MS } from './browser';

/** Reads until the check passes; throws what it said last. */
export async function eventuallyHolds<T>(read: () => Promise<T>, check: (seen: T) => void): Promise<void> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const began = Date.now();
    const seen = await read();
    const took = Date.now() - began;
    try {
      check(seen);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      // Whoever asks again at once keeps busy what is waited for.
      await new Promise((resolve) => setTimeout(resolve, Math.max(20, 2 * took)));
    }
  }
}

/** Reads until it is what is expected. */
export function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  return eventuallyHolds(read, (seen) => expect(seen).toEqual(expected));
}
