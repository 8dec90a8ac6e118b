// Puts the built sidebar on a page of 300 px, with a scripted server behind google.script.run and nothing else replaced.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Api, Given } from '../../src/app/api';
import { importTables } from '../../src/app/import-rows';
import type { View } from '../../src/sidebar/view';
import { TODAY } from '../support/add-on';
import { launchBrowser, ONE_RENDERER, WAIT_MS } from '../support/browser';
import { plainWorkbook } from '../support/plain-workbook';
import { laterCode, type Script, type Server, usualServer } from './server';

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface Stage {
  readonly page: Page;
  /** What the sidebar asked of the server, in order. */
  readonly calls: readonly Call[];
  /** What the page said on its console that it should not have. */
  readonly complaints: readonly string[];
  /** Gives the server other answers from now on; returns what it answered before. */
  script(more: Script): Script;
  callsOf(name: keyof Api): readonly Call[];
  close(): Promise<void>;
}

/** A page as it would be pushed. */
const pageHtml = (name: 'sidebar' | 'import' | 'upkeep' | 'calendar' | 'reply'): string =>
  readFileSync(`dist/${name}.html`, 'utf8');

/** The page that shows what a test names: `import`, `calendar`, `reminders`, `check` and `desks` stand in pages of their own. */
function pageOf(start: string): string {
  if (start === 'import' || start === 'calendar' || start === 'reply') return pageHtml(start);
  return pageHtml(
    ['reminders', 'check', 'desks', 'start', 'steps', 'help', 'archive'].includes(start) ? 'upkeep' : 'sidebar',
  );
}

/** What the server puts into the page before it starts: the part of the desk that draws a form or a row. */
const partOf = (start: string): string => (/^(form|row)\//.test(start) ? `<script>${laterCode()}</script>` : '');

/** What the server starts a page with. */
function startOf(start: string): unknown {
  if (start === 'reply') return null;
  if (start === 'calendar') return start;
  if (start === 'import') return importTables(plainWorkbook(TODAY, {}));
  return pageOf(start) === pageHtml('upkeep') ? start : viewOf(start);
}

const SIDEBAR = { viewport: { width: 300, height: 760 }, locale: 'en-GB', timezoneId: 'Etc/GMT' };

/** A browser for the tests of a file. */
export interface Room {
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** A blank page keeps the renderer alive that the pages of the tests share. */
export async function openRoom(): Promise<Room> {
  const { browser } = await launchBrowser(ONE_RENDERER);
  const context = await browser.newContext(SIDEBAR);
  await context.newPage();
  return { browser, context };
}

/**
 * Reads `home`, `form/Orders`, `row/Inventory/LS/ECRU-M`, `edit/Orders/ORD-0017` or `step/ship/Orders/ORD-0017`,
 * the id as people wrote it, which may hold a slash; anything else is home.
 */
function viewOf(name: string): View {
  const [at, ...path] = name.split('/');
  const step = at === 'step' ? (path.shift() ?? '') : '';
  const [table = '', ...parts] = path;
  const row = { table, id: parts.join('/') };
  if (at === 'form' && table) return { at, table };
  if (row.id === '') return { at: 'home' };
  if (at === 'row' || at === 'edit') return { at, row };
  // Its name is the server's to say: till then the row's id stands there.
  return at === 'step' ? { at, step: { name: step, label: row.id }, row } : { at: 'home' };
}

type Opening = readonly [start: string, script?: Script, options?: Options];

interface Options {
  readonly clock?: boolean;
  /** What comes with the page. */
  readonly given?: Given;
}

/** `start` is a view of the sidebar, or `import`, `reminders`, `check` or `desks`; a page that is asked for takes its place. */
export async function openSidebar(
  room: Room,
  start: string,
  script: Script = {},
  { clock = false, given }: Options = {},
): Promise<Stage> {
  let shown = start;
  const open = (next: string) => () => {
    shown = next;
  };
  const openers = {
    openDesk: open('home'),
    openImportPage: open('import'),
    openReply: open('reply'),
    openReminders: open('reminders'),
    openDesks: open('desks'),
    openStart: open('start'),
    openSteps: open('steps'),
    openHelp: open('help'),
  };
  const replacing = new Set<unknown>(Object.values(openers));
  const server: Server = { ...usualServer, ...openers, ...script };
  const calls: Call[] = [];
  const complaints: string[] = [];
  // A clock stands in all pages of a context.
  const context = clock ? await room.browser.newContext(SIDEBAR) : room.context;
  const page = await context.newPage();
  if (clock) await page.clock.install();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));

  await page.exposeFunction('serve', async (name: keyof Api, args: readonly unknown[]) => {
    calls.push({ name, args });
    const serve: (...args: never[]) => unknown = server[name];
    try {
      const result = await serve(...(args as never[]));
      return { result, replaced: replacing.has(serve) };
    } catch (error) {
      return { error: String(error) };
    }
  });
  await page.addInitScript(standIn, Object.keys(server));
  await page.route('https://sidebar.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: pageOf(shown).replace(
        '</body>',
        // What a bundle holds is put in as it is: `$&` would stand for what is replaced.
        () =>
          `${partOf(shown)}<script>selvedge.start(${JSON.stringify([startOf(shown), given])
            .slice(1, -1)
            .replaceAll('<', '\\u003c')})</script></body>`,
      ),
    }),
  );
  await page.goto('https://sidebar.test/');

  return {
    page,
    calls,
    complaints,
    script: (more) => {
      const before = { ...server };
      Object.assign(server, more);
      return before;
    },
    callsOf: (name) => calls.filter((call) => call.name === name),
    close: () => atMost(WAIT_MS, clock ? context.close() : page.close()),
  };
}

/** Chromium on a busy machine may never tell that a page is closed: the next test has one of its own. */
const atMost = (milliseconds: number, work: Promise<void>): Promise<void> =>
  Promise.race([work, setTimeout(milliseconds, undefined, { ref: false })]);

/** A browser for the tests of a file; each ends with its stage closed, which must have had nothing to complain of. */
export function staging() {
  let room: Room;
  let stage: Stage;
  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => atMost(WAIT_MS, room.browser.close()));
  afterEach(async () => {
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });
  return async (...[start, script, options]: Opening): Promise<Stage> => {
    stage = await openSidebar(room, start, script, options);
    return stage;
  };
}

/** google.script.run as Google documents it: a new runner for each handler, plain data only, handlers called later. */
function standIn(names: readonly string[]) {
  type Handler = (value: unknown) => void;
  const { serve } = window as unknown as {
    serve: (name: string, args: unknown[]) => Promise<{ result: unknown; replaced: boolean } | { error: string }>;
  };
  const runner = (onSuccess: Handler, onFailure: Handler): object => ({
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          serve(name, JSON.parse(JSON.stringify(args))).then((answer) => {
            if ('error' in answer) onFailure(new Error(answer.error));
            else onSuccess(answer.result);
            if ('replaced' in answer && answer.replaced) location.reload();
          });
        },
      ]),
    ),
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
  });
  const ignore = () => undefined;
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } } });
}

/** Waits until the page has drawn what it was answered so far: answers arrive in their order. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serve } = window as unknown as { serve: (name: string, args: unknown[]) => Promise<unknown> };
    await serve('search', ['']);
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  });
}

/** Waits until what is asked holds, for what happens a moment after a click. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + WAIT_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`This never held: ${holds}`);
    await setTimeout(20);
  }
}
