// What a script answers to an edit belongs to it: whoever takes the edit back takes back both, and brings back both.
import type { PeerMessage } from './book';
import type { Peers } from './peers';

export interface Answers {
  /** Runs what hears of a page's message: what the server writes meanwhile is its answer. */
  gather(message: PeerMessage, run: () => void): void;
  /** Where a page takes an edit back, or brings one back, so does the server with its answer. */
  follow(message: PeerMessage): void;
}

export function answersTo(peers: Peers, clientId: string): Answers {
  /** By the revision that they answer, in the order in which they were written. */
  const answers = new Map<unknown, readonly unknown[]>();

  function change(type: 'REVISION_UNDONE' | 'REVISION_REDONE', revision: unknown): void {
    const named = type === 'REVISION_UNDONE' ? { undoneRevisionId: revision } : { redoneRevisionId: revision };
    const place = { serverRevisionId: peers.revisionId(), nextRevisionId: crypto.randomUUID() };
    peers.receive({ type, version: 1, ...place, ...named });
  }

  return {
    gather(message, run) {
      const written: unknown[] = [];
      const stop = peers.subscribe((heard) => {
        if (heard.type === 'REMOTE_REVISION' && heard.clientId === clientId) written.push(heard.nextRevisionId);
      });
      try {
        run();
      } finally {
        stop();
      }
      if (written.length > 0) answers.set(message.nextRevisionId, written);
    },
    follow({ type, undoneRevisionId, redoneRevisionId }) {
      if (type === 'REVISION_UNDONE')
        for (const revision of [...(answers.get(undoneRevisionId) ?? [])].reverse()) change(type, revision);
      if (type === 'REVISION_REDONE')
        for (const revision of answers.get(redoneRevisionId) ?? []) change(type, revision);
    },
  };
}
