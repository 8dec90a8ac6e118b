// Takes the mail that scripts hand over and sends it, one after another; what cannot be delivered ends in the mailbox as failed.
import type { OutgoingMail } from '../runtime/google';
import type { Mailbox } from './mailbox';
import { type Composed, compose } from './mime';
import type { Smtp } from './smtp';

export interface PostOffice {
  take(mail: OutgoingMail): void;
  /** Everything taken so far has been delivered, or has failed. */
  settled(): Promise<void>;
}

export function openPostOffice(smtp: Smtp, mailbox: Mailbox, warn: (problem: unknown) => void): PostOffice {
  let last: Promise<void> = Promise.resolve();

  async function send(mail: OutgoingMail): Promise<void> {
    const composed = await compose(mail);
    try {
      for (const { address, why } of await smtp.send(composed)) await failed(composed, [address], why);
    } catch (error) {
      await failed(composed, composed.envelope.to, wordsOf(error));
    }
  }

  function failed({ envelope, raw }: Composed, to: readonly string[], why: string): Promise<void> {
    return mailbox.put({ envelope: { ...envelope, to }, raw }, why);
  }

  return {
    take(mail) {
      last = last.then(() => send(mail)).catch(warn);
    },
    settled: () => last,
  };
}

/** The server's own answer, or what kept it from answering. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'response' in error && typeof error.response === 'string' ? error.response : error.message;
}
