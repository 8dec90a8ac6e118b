// One window's session: what it shows, what the server tells it, and what the person does in it.
import { gidOf } from '../engine/context';
import type { Menu, MenuItem } from '../runtime/contract';
import type {
  Answer,
  CallAnswer,
  HtmlView,
  Profile,
  Question,
  ServerEvent,
  TriggerRun,
  TriggerView,
} from '../server/wire';
import { firstName } from './accounts';
import type { ClockActions } from './clock';
import { type Connection, connect } from './connection';
import type { ShownToast } from './dialogs';
import { type Grid, openGrid } from './grid';
import { isOwn, placeIn } from './link';
import { type MailClient, openMailClient } from './mail-client';
import { type HeardClock, tomorrowMorning } from './time';

export interface Asked {
  readonly question: Question;
  readonly labels?: { readonly OK: string };
  readonly answer: (answer: Answer) => void;
}

export interface PageState {
  readonly name: string;
  readonly menus: readonly Menu[];
  readonly people: readonly string[];
  readonly asked: readonly Asked[];
  readonly sidebar: HtmlView | null;
  readonly dialogs: readonly HtmlView[];
  readonly toasts: readonly ShownToast[];
  /** How many menu functions are running. */
  readonly running: number;
  readonly offline: boolean;
  readonly clock: HeardClock | null;
}

/** Whose window it is, in whose workbench. */
export interface Who {
  readonly profile: Profile;
  readonly user: string;
}

export interface Session extends Who {
  state(): PageState;
  grid(): Grid | undefined;
  rename(name: string): void;
  runItem(item: Extract<MenuItem, { type: 'item' }>): void;
  call(name: string, args: readonly unknown[]): Promise<CallAnswer>;
  closeView(view: HtmlView): void;
  dismiss(toast: number): void;
  readonly mail: MailClient;
  readonly clock: ClockActions;
  moveToMorning(): void;
  /** Follows a link of a mail: into the workbook where it leads there, else in a window of its own. */
  follow(address: string): void;
}

export function startSession({ profile, user }: Who, place: () => HTMLElement, draw: () => void): Session {
  let state: PageState = {
    name: '',
    menus: [],
    people: [user],
    asked: [],
    sidebar: null,
    dialogs: [],
    toasts: [],
    running: 0,
    offline: false,
    clock: null,
  };
  let grid: Grid | undefined;
  let lastId = 0;
  let posting: Promise<unknown> = Promise.resolve();

  const change = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    draw();
  };
  const fail = (error: unknown) =>
    toast({ message: error instanceof Error ? error.message : String(error), seconds: 10, failed: true });

  const server: Connection = connect(user, {
    event: hear,
    opened: (again) => {
      change({ offline: false });
      mail.refresh();
      if (again || !grid) reload().catch(fail);
    },
    lost: () => {
      grid?.freeze();
      change({ offline: true });
    },
  });

  /** Draws the workbook afresh: at the start, after a lost line, or when this grid could not follow. */
  async function reload(): Promise<void> {
    const before = grid?.selected();
    const snapshot = await server.snapshot();
    grid?.close();
    grid = await openGrid(place(), snapshot, {
      client: { id: server.window, name: firstName(user) },
      send,
      selected: (selected) => {
        posting = posting.then(() => server.post('/page/selected', selected)).catch(fail);
      },
      notify: (message) => toast({ message, seconds: 6 }),
      refuse: async (prompt) => {
        await ask({ kind: 'alert', title: 'There was a problem', prompt, buttons: 'OK' });
      },
      confirm: async (prompt) => (await ask({ kind: 'alert', prompt, buttons: 'OK_CANCEL' })).button === 'OK',
      sort: (order) => {
        server.post('/page/sort', order).catch(fail);
      },
      editAnyway: async (prompt) => {
        const question = { kind: 'alert', title: 'Heads up!', prompt, buttons: 'OK_CANCEL' } as const;
        return (await ask(question, { OK: 'Edit anyway' })).button === 'OK';
      },
    });
    hearClock(snapshot.clock);
    change({ name: snapshot.name, menus: snapshot.menus });
    if (before && snapshotHas(grid, before.sheetId)) grid.select(before);
    else goToHash();
  }

  /** An edit that did not reach the server is taken back from the grid, so that nobody believes it was kept. */
  async function send(message: Record<string, unknown>): Promise<void> {
    try {
      await server.post('/page/peer', { message });
    } catch (error) {
      fail(error);
      if (!state.offline) await reload();
    }
  }

  function hear(event: ServerEvent): void {
    if (event.type === 'peer') follow(event.message);
    else if (event.type === 'question') pose(event.question);
    else if (event.type === 'answered') withdraw(event.id);
    else if (event.type === 'toast') toast(event.toast);
    else if (event.type === 'view') open(event.view);
    else if (event.type === 'select') grid?.select(event.selected);
    else if (event.type === 'people') change({ people: event.users });
    else if (event.type === 'name') change({ name: event.name });
    else if (event.type === 'mail') mail.refresh();
    else hearClock(event.clock);
  }

  /** The day's quota may be another one then. */
  function hearClock(clock: HeardClock['clock']): void {
    const heard = { clock, heardAt: Date.now() };
    change({ clock: heard });
    grid?.setClock(heard);
    mail.refresh();
  }

  /** A link led here, or was followed while the page was open. */
  function goToHash(): void {
    const place = placeIn(location.href);
    if (place !== undefined) goTo(place);
  }

  function goTo(place: string): void {
    if (grid?.goTo(place)) grid.focus();
    else toast({ message: 'This link leads to a tab or a cell that is no longer there.', seconds: 6 });
  }

  /** A message that this grid cannot follow, such as the undoing of what it never saw, is no loss: it draws afresh. */
  function follow(message: Record<string, unknown>): void {
    try {
      grid?.receive(message);
    } catch (error) {
      console.warn('The grid is drawn afresh:', error);
      reload().catch(fail);
    }
  }

  function pose(question: Question): void {
    const answer = (given: Answer) => {
      withdraw(question.id);
      server.post('/page/answer', { id: question.id, ...given }).catch(fail);
    };
    change({ asked: [...state.asked.filter((asked) => asked.question.id !== question.id), { question, answer }] });
  }

  const withdraw = (id: number) => {
    change({ asked: state.asked.filter((asked) => asked.question.id !== id) });
    grid?.focus();
  };

  /** A question of the page's own. */
  function ask(question: Omit<Question, 'id'>, labels?: { OK: string }): Promise<Answer> {
    lastId -= 1;
    const id = lastId;
    return new Promise((resolve) => {
      const answer = (given: Answer) => {
        withdraw(id);
        resolve(given);
      };
      change({ asked: [...state.asked, { question: { ...question, id }, answer, ...(labels && { labels }) }] });
    });
  }

  function open(view: HtmlView): void {
    if (view.kind === 'sidebar') change({ sidebar: view });
    else change({ dialogs: [...state.dialogs, view] });
  }

  function toast(shown: Omit<ShownToast, 'id'>): void {
    lastId -= 1;
    const id = lastId;
    change({ toasts: [...state.toasts, { ...shown, id }] });
    if (shown.seconds >= 0) setTimeout(() => session.dismiss(id), shown.seconds * 1000);
  }

  async function run(path: string, body: unknown): Promise<CallAnswer> {
    await posting;
    return server.post<CallAnswer>(path, body).catch((error: Error) => ({ ok: false, error: error.message }));
  }

  const mail = openMailClient(server, draw, fail);
  window.addEventListener('hashchange', goToHash);

  const session: Session = {
    profile,
    user,
    state: () => state,
    grid: () => grid,
    rename: (name) => {
      server.post('/page/name', { name }).catch(fail);
    },
    async runItem({ functionName }) {
      change({ running: state.running + 1 });
      const answer = await run('/page/menu', { function: functionName });
      change({ running: state.running - 1 });
      if (!answer.ok) fail(answer.error);
    },
    call: (name, args) => run('/page/call', { function: name, args }),
    closeView: (view) => {
      if (view.kind === 'sidebar') change({ sidebar: null });
      else change({ dialogs: state.dialogs.filter((dialog) => dialog.id !== view.id) });
      grid?.focus();
    },
    mail,
    clock: {
      move: (now) => server.post<TriggerRun[]>('/api/clock', { now }),
      triggers: () => server.get<TriggerView[]>('/api/triggers'),
    },
    moveToMorning() {
      if (!state.clock) return;
      session.clock.move(tomorrowMorning(state.clock)).then(({ length }) => {
        if (length === 0) toast({ message: profile.hints.noneDue, seconds: 8 });
      }, fail);
    },
    follow(address) {
      if (!isOwn(address)) {
        if (/^(https?|mailto):/.test(address)) window.open(address, '_blank', 'noopener');
        return;
      }
      mail.show(false);
      const place = placeIn(address);
      if (place !== undefined) goTo(place);
    },
    dismiss: (id) => change({ toasts: state.toasts.filter((shown) => shown.id !== id) }),
  };
  return session;
}

function snapshotHas({ model }: Grid, sheetId: number): boolean {
  return model.getters.getVisibleSheetIds().some((id) => gidOf(id) === sheetId);
}
