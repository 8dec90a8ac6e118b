// The workbench's server: starts the spreadsheet, serves its page and its contract on this computer, and keeps the workbook.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAddOn } from './add-on';
import { apiRoutes } from './api';
import { clockRoutes } from './clock-routes';
import { type Routes, serve } from './http';
import { keeper } from './keeper';
import type { Kept } from './kept';
import { lockFolder } from './lock';
import { mailRoutes } from './mail-routes';
import { openMailbox } from './mailbox';
import { type Options, readOptions } from './options';
import { frameRoutes, pageRoutes } from './page-routes';
import { openPostOffice } from './post-office';
import { plainProfile, readProfile } from './profile';
import { openSmtp } from './smtp';
import { type Ear, type Spreadsheet, startSpreadsheet, Unreadable } from './spreadsheet';
import { openStore, type Store } from './store';
import { openTraveller } from './traveller';
import { openViews } from './views';
import { openWindows } from './windows';
import type { Profile } from './wire';

const TICK_MS = 20_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const { project = 'Script' } = options;
  const profile = options.profile === null ? plainProfile(basename(project)) : readProfile(options.profile);
  const [owner] = profile.accounts;
  const folder = fileURLToPath(new URL('page/', import.meta.url));
  lockFolder(options.data);
  const { server, url, open: openDoors } = await listen(options.port, owner, frameRoutes({ profile, folder }));
  server.on('error', fail);
  const store = openStore(options.data, { fresh: options.fresh, warn });
  const views = openViews();
  const windows = openWindows({
    present: (people) => void spreadsheet.ask('present', { people }).catch(warn),
    left: (clientId) => {
      const message = { type: 'CLIENT_LEFT', version: 1, clientId };
      spreadsheet.ask('peer', { message, user: owner }).catch(warn);
    },
  });
  const mailbox = await openMailbox(options.data, {
    fresh: options.fresh,
    changed: () => windows.send({ type: 'mail' }),
    warn,
  });
  const smtp = await openSmtp(options.smtpUrl, (mail) => mailbox.put(mail));
  const office = openPostOffice(smtp, mailbox, warn);
  const { spreadsheet, isNew } = await timed('Opening the spreadsheet', () =>
    open(
      { options, profile, url, store },
      {
        event({ event, user, html }) {
          if (event.type === 'view' && html !== undefined) views.put(event.view.id, html);
          windows.send(event, user);
        },
        changed: () => keep.changed(),
        mail: office.take,
        died: fail,
      },
    ),
  );
  const keep = keeper(spreadsheet, store);
  if (isNew && !options.blank) {
    await timed('Setting up the first workbook', () => spreadsheet.ask('furnish', { user: owner })).catch(warn);
  }
  await keep.flush();

  const traveller = openTraveller(spreadsheet);
  openDoors({
    ...apiRoutes(spreadsheet, keep.flush),
    ...clockRoutes(spreadsheet, traveller, keep.flush),
    ...mailRoutes({ spreadsheet, mailbox, office, elsewhere: smtp.elsewhere }),
    ...pageRoutes({ spreadsheet, windows, folder, views, keep: keep.flush }),
  });
  process.stdout.write(`${profile.name} workbench: ${url.replace(/\/$/, '')}\n`);
  const tick = setInterval(() => traveller.tick().catch(warn), TICK_MS);

  async function stop(): Promise<void> {
    clearInterval(tick);
    server.close();
    windows.close();
    await keep.flush();
    await spreadsheet.stop();
    await office.settled();
    await smtp.close();
    process.exit(0);
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop().catch(fail));
}

interface Listening {
  readonly server: Server;
  /** The page's own address: a script asks for it, so it must be known before the first one runs. */
  readonly url: string;
  /** Answers what came and what will come. */
  open(routes: Routes): void;
}

/** Says on the terminal what is done, and how long it took. */
async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  process.stdout.write(`${what} …\n`);
  const begun = performance.now();
  const result = await work();
  process.stdout.write(`${what} took ${((performance.now() - begun) / 1000).toFixed(1)} s.\n`);
  return result;
}

function listen(wanted: number, owner: string, frame: Routes): Promise<Listening> {
  return new Promise((resolve, reject) => {
    let open: Listening['open'] = () => undefined;
    const server = serve(frame, new Promise((answer) => (open = answer)), owner);
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(wanted) : error);
    });
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, url: `http://localhost:${port}/`, open });
    });
  });
}

interface Opening {
  readonly options: Options;
  readonly profile: Profile;
  readonly url: string;
  readonly store: Store;
}

interface Opened {
  readonly spreadsheet: Spreadsheet;
  readonly isNew: boolean;
}

/** A kept workbook that the engine cannot open is set aside like a file that cannot be read. */
async function open({ options, profile, url, store }: Opening, ear: Ear): Promise<Opened> {
  const addOn = readAddOn(options.addOn);
  const start = (kept?: Kept) => {
    const { now } = options;
    const setup = { addOn, profile, url, ...(now !== undefined && { now }), ...(kept && { kept }) };
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

function portTaken(port: number): Error {
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
