// What the mailbox panel shows, kept in step with the server: the list, the message that is open, and the day's quota.
import type { MailLine, MailList, MailMessage } from '../server/wire';
import type { Connection } from './connection';

export interface MailState {
  /** The panel is to be seen. */
  readonly shown: boolean;
  readonly list: MailList | null;
  readonly message: MailMessage | null;
}

export interface MailClient {
  state(): MailState;
  refresh(): void;
  show(shown: boolean): void;
  /** Opens a message, or none, and counts it as read. */
  open(message: MailLine | null): void;
}

export function openMailClient(server: Connection, draw: () => void, fail: (error: unknown) => void): MailClient {
  let state: MailState = { shown: false, list: null, message: null };
  let asking = false;
  let stale = false;
  const change = (part: Partial<MailState>) => {
    state = { ...state, ...part };
    draw();
  };

  /** One request at a time, so that no older list comes in after a newer one. */
  async function refresh(): Promise<void> {
    if (asking) {
      stale = true;
      return;
    }
    asking = true;
    try {
      do {
        stale = false;
        change({ list: await server.get<MailList>('/page/mail') });
      } while (stale);
    } finally {
      asking = false;
    }
  }

  async function open(line: MailLine): Promise<void> {
    const message = await server.get<MailMessage>(`/page/mail/${line.id}`);
    change({ message });
    if (line.unread) await server.post('/page/mail/read', { id: line.id });
  }

  return {
    state: () => state,
    refresh() {
      refresh().catch(fail);
    },
    show: (shown) => change({ shown }),
    open(line) {
      if (line) open(line).catch(fail);
      else change({ message: null });
    },
  };
}
