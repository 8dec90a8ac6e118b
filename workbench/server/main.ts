// The workbench's server: starts the spreadsheet, serves its page and its contract on this computer, and keeps the workbook.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { apiRoutes } from './api';
import { OWNER } from './fields';
import { serve } from './http';
import { type Keeper, keeper } from './keeper';
import { type Options, readOptions } from './options';
import { pageRoutes } from './page-routes';
import { type Ear, type Spreadsheet, startSpreadsheet } from './spreadsheet';
import { openStore, type Store } from './store';
import { openWindows } from './windows';

const TICK_MS = 20_000;
const VIEWS_KEPT = 50;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const store = openStore(options.data, { fresh: options.fresh, warn });
  const views = new Map<number, string>();
  const windows = openWindows({
    present: (people) => void spreadsheet?.ask('present', { people }).catch(fail),
    left: (clientId) => {
      const message = { type: 'CLIENT_LEFT', version: 1, clientId };
      spreadsheet?.ask('peer', { message, user: OWNER }).catch(fail);
    },
  });
  let keep: Keeper | undefined;
  const ear: Ear = {
    event({ event, user, html }) {
      if (event.type === 'view' && html !== undefined) {
        views.set(event.view.id, html);
        for (const id of [...views.keys()].slice(0, -VIEWS_KEPT)) views.delete(id);
      }
      windows.send(event, user);
    },
    changed: () => keep?.changed(),
    died: fail,
  };

  let spreadsheet: Spreadsheet | undefined;
  const { opened, isNew } = await open(options, store, ear);
  spreadsheet = opened;
  keep = keeper(opened, store);
  if (isNew && !options.blank)
    await opened.ask('furnish', { user: OWNER }).catch((error: Error) => warn(error.message));
  await keep.flush();

  const server = serve({
    ...apiRoutes(opened, keep.flush),
    ...pageRoutes({
      spreadsheet: opened,
      windows,
      folder: fileURLToPath(new URL('page/', import.meta.url)),
      html: (id) => views.get(id),
    }),
  });
  server.on('error', fail);
  server.listen(options.port, 'localhost', () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`Selvedge workbench: http://localhost:${port}\n`);
  });
  const tick = setInterval(() => opened.ask('tick', null).catch(fail), TICK_MS);

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      clearInterval(tick);
      server.close();
      windows.close();
      keep
        ?.flush()
        .then(() => opened.stop())
        .then(() => process.exit(0), fail);
    });
  }
}

/** A kept workbook that the engine cannot open is set aside like an unreadable one. */
async function open(options: Options, store: Store, ear: Ear): Promise<{ opened: Spreadsheet; isNew: boolean }> {
  const setup = {
    addOn: options.addOn,
    ...(options.now !== undefined && { now: options.now }),
  };
  const start = (kept: ReturnType<Store['load']>) =>
    startSpreadsheet(new URL('worker.js', import.meta.url), { ...setup, ...(kept && { kept }) }, ear);
  const kept = store.load();
  if (!kept) return { opened: await start(undefined), isNew: true };
  try {
    return { opened: await start(kept), isNew: false };
  } catch (error) {
    store.setAside(error);
    return { opened: await start(undefined), isNew: true };
  }
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

function fail(error: unknown): void {
  warn(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

main().catch(fail);
