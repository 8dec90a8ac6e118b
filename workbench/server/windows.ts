// The open browser windows: each belongs to one user, hears events, and tells what it shows as selected.
import type { ServerResponse } from 'node:http';
import type { Selected } from '../runtime/contract';
import type { Present } from './requests';
import type { Question, ServerEvent } from './wire';

interface Window {
  readonly id: string;
  readonly user: string;
  readonly language: string;
  readonly stream: ServerResponse;
  selected?: Selected;
}

export interface Windows {
  open(id: string, user: string, language: string, stream: ServerResponse): void;
  /** The person did something in this window: what a script shows to the user comes up here. */
  touch(id: string): void;
  select(id: string, selected: Selected): void;
  /** To the window the user was last active in, or to all windows. */
  send(event: ServerEvent, user?: string): void;
  people(): Present[];
  close(): void;
}

export interface WindowsListener {
  /** Who is here, or what they selected, is not what it was. */
  present(people: readonly Present[]): void;
  left(window: string): void;
}

/** A window that is being reloaded comes back within this time and its user is not taken to have left. */
const RELOAD_MS = 1500;
const HEARTBEAT_MS = 15_000;

export function openWindows(listener: WindowsListener): Windows {
  /** The one active last stands last. */
  const windows = new Map<string, Window>();
  const questions = new Map<number, { user: string; window: string | undefined; question: Question }>();

  const latest = (user: string) => [...windows.values()].filter((window) => window.user === user).at(-1);
  const write = (window: Window, event: ServerEvent) => window.stream.write(`data: ${JSON.stringify(event)}\n\n`);
  const toAll = (event: ServerEvent) => {
    for (const window of windows.values()) write(window, event);
  };
  const people = (): Present[] => {
    const byUser = new Map<string, Present>();
    for (const { user, language, selected } of windows.values()) {
      byUser.set(user, { user, language, ...(selected && { selected }) });
    }
    return [...byUser.values()];
  };
  const announce = () => {
    toAll({ type: 'people', users: [...new Set([...windows.values()].map((window) => window.user))] });
    listener.present(people());
  };

  /** Questions whose window has gone move to another window of the same user. */
  function handOver(user: string): void {
    const window = latest(user);
    for (const asked of questions.values()) {
      if (asked.user !== user || !window || (asked.window && windows.has(asked.window))) continue;
      asked.window = window.id;
      write(window, { type: 'question', question: asked.question });
    }
  }

  const heartbeat = setInterval(() => {
    for (const window of windows.values()) window.stream.write(': still here\n\n');
  }, HEARTBEAT_MS);

  return {
    open(id, user, language, stream) {
      stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      stream.write(': welcome\n\n');
      const window: Window = { id, user, language, stream };
      windows.set(id, window);
      announce();
      handOver(user);
      stream.on('close', () => {
        if (windows.get(id) !== window) return;
        windows.delete(id);
        handOver(user);
        listener.left(id);
        setTimeout(announce, latest(user) ? 0 : RELOAD_MS).unref();
      });
    },

    touch(id) {
      const window = windows.get(id);
      if (!window) return;
      windows.delete(id);
      windows.set(id, window);
    },

    select(id, selected) {
      const window = windows.get(id);
      if (!window) return;
      window.selected = selected;
      this.touch(id);
      listener.present(people());
    },

    send(event, user) {
      if (event.type === 'answered') questions.delete(event.id);
      if (user === undefined || event.type === 'answered') return toAll(event);
      const window = latest(user);
      if (event.type === 'question') {
        questions.set(event.question.id, { user, window: window?.id, question: event.question });
      }
      if (window) write(window, event);
    },

    people,

    close() {
      clearInterval(heartbeat);
      for (const window of windows.values()) window.stream.end();
      windows.clear();
    },
  };
}
