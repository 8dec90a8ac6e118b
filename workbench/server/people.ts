// What a script sees of the people at their windows: questions that block it, sidebars, toasts and selections.
import type { AlertAnswer, Selected, UiHost } from '../runtime/google';
import type { Mailroom } from './mailroom';
import type { Present } from './requests';
import type { Answer, HtmlView, Question, ServerEvent } from './wire';

export interface People {
  readonly host: UiHost;
  /** Who has a window open now; a question to someone who left is answered as if the dialog was closed. */
  present(people: readonly Present[]): void;
  answer(id: number, answer: Answer): void;
  /** While the spreadsheet opens for a user, a window is about to be there: onOpen may build menus. */
  opening<T>(who: Arriving, work: () => T): T;
}

/** Whoever opens the spreadsheet just now, and what their browser asks for, where it is known. */
interface Arriving {
  readonly user: string;
  readonly language?: string;
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };

export function people(room: Mailroom): People {
  const here = new Map<string, Present>();
  const open = new Map<number, { user: string; answer?: Answer }>();
  let lastId = 0;
  let arriving: Arriving | undefined;

  const tell = (user: string, event: ServerEvent, html?: string) =>
    room.report({ type: 'event', user, event, ...(html === undefined ? {} : { html }) });

  function ask(user: string, question: Omit<Question, 'id'>): Answer {
    lastId += 1;
    const id = lastId;
    const asked: { user: string; answer?: Answer } = { user };
    open.set(id, asked);
    tell(user, { type: 'question', question: { ...question, id } });
    room.until(() => asked.answer !== undefined);
    open.delete(id);
    tell(user, { type: 'answered', id });
    return asked.answer ?? CLOSED;
  }

  function show(user: string, html: string, view: Omit<HtmlView, 'id'>): void {
    lastId += 1;
    tell(user, { type: 'view', view: { ...view, id: lastId } }, html);
  }

  const host: UiHost = {
    available: (user) => here.has(user) || user === arriving?.user,
    alert: (user, request): AlertAnswer => ask(user, { kind: 'alert', ...request }).button,
    prompt: (user, request) => ask(user, { kind: 'prompt', ...request }),
    showSidebar: (user, { title, html }) => show(user, html, { kind: 'sidebar', title }),
    showDialog: (user, { title, html, width, height, modal }) =>
      show(user, html, { kind: modal ? 'modal' : 'modeless', title, width, height }),
    toast: (user, toast) => tell(user, { type: 'toast', toast }),
    select(user, selected: Selected) {
      const person = here.get(user);
      if (person) here.set(user, { ...person, selected });
      tell(user, { type: 'select', selected });
    },
    selected: (user) => here.get(user)?.selected,
    locale: (user) => (user === arriving?.user ? arriving?.language : undefined) ?? here.get(user)?.language ?? 'en',
  };

  return {
    host,
    present(list) {
      here.clear();
      for (const person of list) here.set(person.user, person);
      for (const question of open.values()) if (!here.has(question.user)) question.answer ??= CLOSED;
    },
    answer(id, answer) {
      const asked = open.get(id);
      if (asked) asked.answer = answer;
    },
    opening(who, work) {
      arriving = who;
      try {
        return work();
      } finally {
        arriving = undefined;
      }
    },
  };
}
