// The mail that came in, and what was refused on its way: each message one file, read again when the workbench starts.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Composed, type Envelope, type ReadMail, read } from './mime';

export interface Message {
  /** Counts up in the order of arrival. */
  readonly id: number;
  readonly envelope: Envelope;
  readonly raw: Buffer;
  readonly mail: ReadMail;
  readonly unread: boolean;
  /** Why it was not delivered, where it was not. */
  readonly failure?: string;
}

export interface Mailbox {
  /** In the order of arrival. */
  messages(): readonly Message[];
  message(id: number): Message | undefined;
  /** A mail was delivered, or it failed and says why. */
  put(mail: Composed, failure?: string): Promise<void>;
  markRead(id: number): void;
}

/** The file of a message; the MIME itself is Base64, as it may hold any byte. */
interface KeptMessage {
  readonly envelope: Envelope;
  readonly unread: boolean;
  readonly failure?: string;
  readonly raw: string;
}

const KEPT = 500;

export interface MailboxOptions {
  readonly fresh: boolean;
  readonly changed: () => void;
  readonly warn: (problem: unknown) => void;
}

export async function openMailbox(data: string, { fresh, changed, warn }: MailboxOptions): Promise<Mailbox> {
  const folder = join(data, 'mail');
  if (fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const messages = new Map<number, Message>();
  const fileOf = (id: number) => join(folder, `${id}.json`);

  for (const id of idsIn(folder)) {
    try {
      const { raw: base64, ...kept } = JSON.parse(readFileSync(fileOf(id), 'utf8')) as KeptMessage;
      const raw = Buffer.from(base64, 'base64');
      messages.set(id, { ...kept, id, raw, mail: await read(raw) });
    } catch (error) {
      warn(`The mail in ${fileOf(id)} could not be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  let lastId = Math.max(0, ...idsIn(folder));

  function keep(message: Message): void {
    const { id, envelope, unread, failure, raw } = message;
    const kept: KeptMessage = {
      envelope,
      unread,
      ...(failure !== undefined && { failure }),
      raw: raw.toString('base64'),
    };
    writeFileSync(`${fileOf(id)}.writing`, JSON.stringify(kept));
    renameSync(`${fileOf(id)}.writing`, fileOf(id));
    messages.set(id, message);
    for (const old of [...messages.keys()].slice(0, -KEPT)) {
      messages.delete(old);
      rmSync(fileOf(old), { force: true });
    }
    changed();
  }

  return {
    messages: () => [...messages.values()],
    message: (id) => messages.get(id),
    async put({ envelope, raw }, failure) {
      const mail = await read(raw);
      lastId += 1;
      keep({ id: lastId, envelope, raw, mail, unread: true, ...(failure !== undefined && { failure }) });
    },
    markRead(id) {
      const message = messages.get(id);
      if (message?.unread) keep({ ...message, unread: false });
    },
  };
}

function idsIn(folder: string): number[] {
  const ids = readdirSync(folder).flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? []);
  return ids.map(Number).sort((one, other) => one - other);
}
