// What the page's windows ask of the server: events, the snapshot, revisions, answers, and the page's own files.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { PeerMessage } from '../engine/book';
import type { AlertAnswer } from '../runtime/contract';
import { args, number, record, selected, text } from './fields';
import type { Call, Routes } from './http';
import { Refusal } from './requests';
import type { Spreadsheet } from './spreadsheet';
import type { Views } from './views';
import type { Windows } from './windows';
import type { Profile } from './wire';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export interface PageParts {
  readonly profile: Profile;
  readonly spreadsheet: Spreadsheet;
  readonly windows: Windows;
  /** The folder of the built page. */
  readonly folder: string;
  readonly views: Views;
  /** Everything done so far is on disk when this resolves: what is answered is kept. */
  readonly keep: () => Promise<void>;
}

export function pageRoutes({ spreadsheet, windows, folder, views, keep }: Omit<PageParts, 'profile'>): Routes {
  const kept = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    const answer = await asked;
    await keep();
    return answer;
  };
  const windowOf = ({ query }: Call) => query.get('window') ?? '';
  const languageOf = ({ request }: Call) => request.headers['accept-language']?.split(/[,;]/)[0] ?? 'en';

  return {
    'GET /page/events': (call) => {
      windows.open(windowOf(call), call.user(), languageOf(call), call.response);
    },

    'GET /page/snapshot': (call) => spreadsheet.ask('snapshot', { user: call.user(), language: languageOf(call) }),

    'POST /page/peer': async (call) => {
      const message = record(await call.body(), 'message') as PeerMessage;
      const asked = spreadsheet.ask('peer', { message, user: call.user() });
      // Who moves the cursor changes nothing that is kept.
      if (!('nextRevisionId' in message)) return { accepted: await asked };
      windows.touch(windowOf(call));
      return { accepted: await kept(asked) };
    },

    'POST /page/selected': async (call) => {
      windows.select(windowOf(call), selected(await call.body()));
      return { ok: true };
    },

    'POST /page/sort': async (call) => {
      const fields = await call.body();
      const order = { ...selected(fields), col: number(fields, 'col'), ascending: fields.ascending === true };
      return kept(spreadsheet.ask('sort', order));
    },

    'POST /page/answer': async (call) => {
      const fields = await call.body();
      const answer = { button: text(fields, 'button') as AlertAnswer, text: String(fields.text ?? '') };
      return spreadsheet.ask('answer', { id: number(fields, 'id'), answer });
    },

    'POST /page/menu': async (call) => {
      windows.touch(windowOf(call));
      return kept(spreadsheet.ask('menuItem', { function: text(await call.body(), 'function'), user: call.user() }));
    },

    'POST /page/call': async (call) => {
      windows.touch(windowOf(call));
      const fields = await call.body();
      return kept(
        spreadsheet.ask('call', { function: text(fields, 'function'), args: args(fields), user: call.user() }),
      );
    },

    'POST /page/name': async (call) => kept(spreadsheet.ask('rename', { name: text(await call.body(), 'name') })),

    'GET /page/html/*': (call) => {
      const page = views.get(Number(call.path.split('/').at(-1)));
      if (page === undefined) throw new Refusal('This sidebar or dialog has been closed.');
      call.response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      call.response.end(withScriptRun(page, folder));
    },
  };
}

/** The page itself: it shows its frame while the workbook is still being opened. */
export function frameRoutes({ profile, folder }: Pick<PageParts, 'profile' | 'folder'>): Routes {
  return {
    'GET /': ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(withProfile(readFileSync(join(folder, 'index.html'), 'utf8'), profile));
    },
    'GET /assets/*': (call) => sendFile(call, folder, call.path.slice('/assets/'.length)),
  };
}

/** The add-on's HTML with google.script.run before anything of its own; inline, as a sandboxed frame fetches nothing. */
function withScriptRun(html: string, folder: string): string {
  const script = `<script>${readFileSync(join(folder, 'script-run.js'), 'utf8')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}

/** The page's title names the add-on; what else it says stands in the page as data, which its script reads before it asks for anything. */
function withProfile(html: string, profile: Profile): string {
  const title = `${profile.name} workbench`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const data = JSON.stringify(profile).replaceAll('<', '\\u003c');
  const parts = { '<title>': title, '<script id="profile" type="application/json">': data };
  return Object.entries(parts).reduce((page, [tag, text]) => page.replace(tag, () => tag + text), html);
}

function sendFile({ response }: Call, folder: string, name: string): void {
  const file = join(folder, normalize(`/${name}`));
  if (!existsSync(file) || !statSync(file).isFile()) throw new Refusal(`There is no file ${name}.`);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  response.end(readFileSync(file));
}
