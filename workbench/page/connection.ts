// The window's line to the server: one stream of events in, small JSON posts out.
import type { ServerEvent, Snapshot } from '../server/wire';

export interface Connection {
  readonly user: string;
  readonly window: string;
  snapshot(): Promise<Snapshot>;
  /** Gets JSON; throws the server's own sentence when it refuses, as does `post`. */
  get<T>(path: string): Promise<T>;
  /** Posts and gives the JSON that comes back. */
  post<T>(path: string, body: unknown): Promise<T>;
  close(): void;
}

export interface Listener {
  event(event: ServerEvent): void;
  /** The stream is open; `again` when it had been lost, so that events may have been missed. */
  opened(again: boolean): void;
  lost(): void;
}

export function connect(user: string, listener: Listener): Connection {
  const window = crypto.randomUUID();
  const query = new URLSearchParams({ user, window }).toString();
  const source = new EventSource(`/page/events?${query}`);
  let openings = 0;
  source.onopen = () => {
    openings += 1;
    listener.opened(openings > 1);
  };
  source.onerror = () => listener.lost();
  source.onmessage = ({ data }: MessageEvent<string>) => listener.event(JSON.parse(data) as ServerEvent);

  async function request<T>(path: string, init: RequestInit): Promise<T> {
    const response = await fetch(`${path}?${query}`, init);
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(sentence(body) ?? `The server answered ${response.status}.`);
    return body as T;
  }

  return {
    user,
    window,
    snapshot: () => request<Snapshot>('/page/snapshot', {}),
    get: (path) => request(path, {}),
    post: (path, body) =>
      request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    close: () => source.close(),
  };
}

function sentence(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : undefined;
}
