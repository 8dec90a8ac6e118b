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
  const change = (part: Partial<MailState>) => {
    state = { ...state, ...part };
    draw();
  };

  async function open(line: MailLine): Promise<void> {
    const message = await server.get<MailMessage>(`/page/mail/${line.id}`);
    change({ message });
    if (line.unread) await server.post('/page/mail/read', { id: line.id });
  }

  return {
    state: () => state,
    refresh() {
      server
        .get<MailList>('/page/mail')
        .then((list) => change({ list }))
        .catch(fail);
    },
    show: (shown) => change({ shown }),
    open(line) {
      if (line) open(line).catch(fail);
      else change({ message: null });
    },
  };
}
