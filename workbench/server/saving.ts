// What is to be written after a change: the whole workbook at first and now and then, and in between only what has come since.
import type { Book, PeerMessage } from '../engine/book';
import type { RuntimeState } from '../runtime/google';

/** The whole text of a workbook's file, or one more line of its journal. */
export interface Saving {
  readonly isWhole: boolean;
  readonly text: string;
}

interface Saved {
  readonly book: Pick<Book, 'export' | 'subscribe'>;
  state(): RuntimeState;
  clock(): { readonly at: number; readonly ahead: number };
}

/** A journal longer than this part of the whole would take long to be followed at the next start. */
const MOST_OF_WHOLE = 1 / 4;

/** Gathers what a workbook goes through; `take` gives what of it is still to be written, the whole where a line was not. */
export function savings({ book, state, clock }: Saved): { take(mayLack: boolean): Saving } {
  let since: PeerMessage[] = [];
  /** The revisions that the journal holds: only these can be taken back there. */
  const journalled = new Set<unknown>();
  let generation = '';
  let [room, stateThere, isStraight] = [0, '', false];

  book.subscribe((message) => {
    if (!('nextRevisionId' in message)) return;
    const { undoneRevisionId: undone, redoneRevisionId: redone = undone } = message;
    if (redone !== undefined && !journalled.has(redone)) isStraight = false;
    journalled.add(message.nextRevisionId);
    since.push(message);
  });

  function whole(): Saving {
    generation = crypto.randomUUID();
    stateThere = JSON.stringify(state());
    journalled.clear();
    const kept = { version: 1, generation, book: book.export(), state: state(), clock: clock() };
    const text = JSON.stringify(kept);
    [room, isStraight] = [text.length * MOST_OF_WHOLE, true];
    return { isWhole: true, text };
  }

  function line(): Saving {
    const stateNow = JSON.stringify(state());
    const isOther = stateNow !== stateThere;
    stateThere = stateNow;
    const text = JSON.stringify({ generation, messages: since, clock: clock(), ...(isOther && { state: state() }) });
    room -= text.length;
    return { isWhole: false, text };
  }

  return {
    take(mayLack) {
      const next = isStraight && room > 0 && !mayLack ? line() : whole();
      since = [];
      return next;
    },
  };
}
