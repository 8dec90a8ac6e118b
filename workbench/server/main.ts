// The workbench's server: starts the spreadsheet, serves its page and its contract on this computer, and keeps the workbook.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readAddOn } from './add-on';
import { apiRoutes } from './api';
import { OWNER } from './fields';
import { serve } from './http';
import { keeper } from './keeper';
import { type Options, readOptions } from './options';
import { pageRoutes } from './page-routes';
import { type Ear, type Spreadsheet, startSpreadsheet, Unreadable } from './spreadsheet';
import { type Kept, openStore, type Store } from './store';
import { openViews } from './views';
import { openWindows } from './windows';

const TICK_MS = 20_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const store = openStore(options.data, { fresh: options.fresh, warn });
  const views = openViews();
  const windows = openWindows({
    present: (people) => void spreadsheet.ask('present', { people }).catch(warn),
    left: (clientId) => {
      const message = { type: 'CLIENT_LEFT', version: 1, clientId };
      spreadsheet.ask('peer', { message, user: OWNER }).catch(warn);
    },
  });
  const { spreadsheet, isNew } = await open(options, store, {
    event({ event, user, html }) {
      if (event.type === 'view' && html !== undefined) views.put(event.view.id, html);
      windows.send(event, user);
    },
    changed: () => keep.changed(),
    died: fail,
  });
  const keep = keeper(spreadsheet, store);
  if (isNew && !options.blank) await spreadsheet.ask('furnish', { user: OWNER }).catch(warn);
  await keep.flush();

  const folder = fileURLToPath(new URL('page/', import.meta.url));
  const server = serve({
    ...apiRoutes(spreadsheet, keep.flush),
    ...pageRoutes({ spreadsheet, windows, folder, views }),
  });
  server.on('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? portTaken(options) : error));
  server.listen(options.port, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`Selvedge workbench: http://localhost:${port}\n`);
  });
  const tick = setInterval(() => spreadsheet.ask('tick', null).catch(warn), TICK_MS);

  async function stop(): Promise<void> {
    clearInterval(tick);
    server.close();
    windows.close();
    await keep.flush();
    await spreadsheet.stop();
    process.exit(0);
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop().catch(fail));
}

/** A kept workbook that the engine cannot open is set aside like a file that cannot be read. */
async function open(options: Options, store: Store, ear: Ear): Promise<{ spreadsheet: Spreadsheet; isNew: boolean }> {
  const addOn = readAddOn(options.addOn);
  const start = (kept?: Kept) => {
    const { now } = options;
    const setup = { addOn, ...(now !== undefined && { now }), ...(kept && { kept }) };
    return startSpreadsheet(new URL('worker.js', import.meta.url), setup, ear);
  };
  const kept = store.load();
  if (!kept) return { spreadsheet: await start(), isNew: true };
  try {
    return { spreadsheet: await start(kept), isNew: false };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    store.setAside(error);
    return { spreadsheet: await start(), isNew: true };
  }
}

function portTaken({ port }: Options): Error {
  return new Error(`Port ${port} is taken: set PORT to another, or to 0 for any free one.`);
}

function warn(problem: unknown): void {
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
}

function fail(problem: unknown): void {
  warn(problem);
  process.exit(1);
}

main().catch(fail);
