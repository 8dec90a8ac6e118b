// The way mail is sent: over SMTP to a server inside the workbench, or to the one that SMTP_URL names.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import type { Composed, Envelope } from './mime';

export interface Smtp {
  /** The server that mail goes to, where it is not the workbench's own. */
  readonly elsewhere?: string;
  /** Resolves once the server has taken the mail, with those it would not take it for; rejects when it takes it for nobody. */
  send(mail: Composed): Promise<readonly Refused[]>;
  close(): Promise<void>;
}

export interface Refused {
  readonly address: string;
  /** In the server's own words. */
  readonly why: string;
}

/** Hears each mail that arrived; only then does the sender learn that it was taken. */
export type Arrival = (mail: Composed) => Promise<void>;

const PATIENCE_MS = 10_000;

export function openSmtp(url: string | undefined, arrived: Arrival): Promise<Smtp> {
  return url === undefined ? ownServer(arrived) : Promise.resolve(otherServer(url, arrived));
}

/** What another server took is shown as it was sent: what became of it there cannot be seen from here. */
function otherServer(url: string, arrived: Arrival): Smtp {
  const { send, close } = sender({ url });
  return {
    elsewhere: new URL(url).host,
    async send(mail) {
      const refused = await send(mail);
      await arrived(mail);
      return refused;
    },
    close,
  };
}

async function ownServer(arrived: Arrival): Promise<Smtp> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      done(address.endsWith('.invalid') ? new Error('No such domain: .invalid is never one') : null);
    },
    onData(stream, { envelope }, done) {
      collect(stream)
        .then((raw) => arrived({ envelope: addresses(envelope), raw }))
        .then(() => done(), done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const { send, close } = sender({ host: '127.0.0.1', port, ignoreTLS: true });
  return {
    send,
    async close() {
      await close();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function sender(
  to: { url: string } | { host: string; port: number; ignoreTLS: boolean },
): Pick<Smtp, 'send' | 'close'> {
  const transport = createTransport({ ...to, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS });
  return {
    async send({ envelope, raw }) {
      const sent = await transport.sendMail({ envelope: { from: envelope.from, to: [...envelope.to] }, raw });
      return (sent.rejectedErrors ?? []).map((error) => ({
        address: error.recipient ?? '',
        why: error.response ?? error.message,
      }));
    },
    async close() {
      transport.close();
    },
  };
}

function addresses({
  mailFrom,
  rcptTo,
}: {
  mailFrom: { address: string } | false;
  rcptTo: { address: string }[];
}): Envelope {
  return { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address) };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
