// One window's session: what it shows, what the server tells it, and what the person does in it.
import { gidOf } from '../engine/context';
import type { Menu, MenuItem } from '../runtime/contract';
import type { Answer, CallAnswer, HtmlView, Question, ServerEvent } from '../server/wire';
import { firstName } from './accounts';
import { type Connection, connect } from './connection';
import type { ShownToast } from './dialogs';
import { type Grid, openGrid } from './grid';

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
}

export interface Session {
  readonly user: string;
  state(): PageState;
  grid(): Grid | undefined;
  rename(name: string): void;
  runItem(item: Extract<MenuItem, { type: 'item' }>): void;
  call(name: string, args: readonly unknown[]): Promise<CallAnswer>;
  closeView(view: HtmlView): void;
  dismiss(toast: number): void;
}

export function startSession(user: string, place: () => HTMLElement, draw: () => void): Session {
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
    if (before && snapshotHas(grid, before.sheetId)) grid.select(before);
    change({ name: snapshot.name, menus: snapshot.menus });
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
    else if (event.type === 'clock') grid?.setClock(event.clock);
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

  const session: Session = {
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
    dismiss: (id) => change({ toasts: state.toasts.filter((shown) => shown.id !== id) }),
  };
  return session;
}

function snapshotHas({ model }: Grid, sheetId: number): boolean {
  return model.getters.getVisibleSheetIds().some((id) => gidOf(id) === sheetId);
}
