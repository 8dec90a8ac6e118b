// The spreadsheet's thread: owns the workbook and the runtime, and carries out one request after another.
import { parentPort, workerData } from 'node:worker_threads';
import type { Book, PeerMessage } from '../engine/book';
import { openBook } from '../engine/open';
import { type CallResult, type Menu, openGoogle } from '../runtime/google';
import { readWorkbook, typeCells } from './cells';
import { journey } from './journey';
import { type Handlers, mailroom } from './mailroom';
import { movableClock } from './movable-clock';
import { people } from './people';
import { savings } from './saving';
import type { SpreadsheetSetup } from './spreadsheet';
import type { CallAnswer, WallClock } from './wire';

if (parentPort === null) throw new Error('The spreadsheet runs in a thread of its own: start the server instead.');
const setup = workerData as SpreadsheetSetup;
const clock = movableClock(setup.now, setup.kept?.clock.ahead);
const room = mailroom(parentPort, setup.signal);
const crowd = people(room);

const book = openKept();
const google = openGoogle({
  book,
  ...setup.addOn,
  clock,
  ui: crowd.host,
  addOnName: setup.profile.name,
  ...(setup.profile.plainScript && { plainScript: true, servicesWhileLoading: true }),
  url: setup.url,
  onMail(mail) {
    room.report({ type: 'mail', mail });
    forgetOldMail();
  },
  ...(setup.kept && { state: setup.kept.state }),
});

if (setup.kept && setup.kept.clock.at > clock.now()) google.rearm();

const saving = savings({
  book,
  state: () => google.state(),
  clock: () => ({ at: clock.now(), ahead: clock.ahead() }),
});
let changes = 0;
// A journal that was followed ends there: the whole takes its place before anything else is answered.
let saved = setup.kept && !setup.kept.messages ? 0 : -1;
let today = day();
let name = book.name();
const changed = () => {
  changes += 1;
  room.report({ type: 'changed' });
};

book.subscribe((message) => {
  if (!isOwnPresence(message)) room.report({ type: 'event', event: { type: 'peer', message } });
  if (!('nextRevisionId' in message)) return;
  changed();
  if (book.name() === name) return;
  name = book.name();
  room.report({ type: 'event', event: { type: 'name', name } });
});
const travel = journey({ clock, google, timeZone: () => book.timeZone(), moved: newDay });

book.onEdit(({ user, ...edit }) => google.edited(edit, user));

const handlers: Handlers = {
  furnish({ user }) {
    for (const step of setup.profile.firstRun) {
      const answer = google.runMenuItem(step, user);
      if (!answer.ok) throw new Error(`${step} failed: ${answer.error.message}`);
    }
    return null;
  },
  snapshot: ({ user, language }) => ({
    data: book.export(),
    name: book.name(),
    clock: wallClock(),
    menus: crowd.opening({ user, language }, () => google.open(user)),
  }),
  peer: ({ message, user }) => book.receive(message, user),
  sort({ sheetId, zone, col, ascending }) {
    book.sort(sheetId, zone, [{ col, ascending }]);
    return null;
  },
  workbook: () => ({ sheets: readWorkbook(book) }),
  type({ user, ...cells }) {
    google.edited(typeCells(book, cells), user);
    changed();
    return null;
  },
  call: ({ function: called, args, user }) => run(() => google.call(called, args, user)),
  menuItem: ({ function: called, user }) => run(() => google.runMenuItem(called, user)),
  menu: ({ user }) => menusOf(user),
  executions: () => google.executions,
  rename(wanted) {
    book.setName(wanted.name);
    return null;
  },
  present({ people: list }) {
    crowd.present(list);
    return null;
  },
  answer({ id, answer }) {
    crowd.answer(id, answer);
    return null;
  },
  clock: wallClock,
  destination: ({ now }) => travel.destination(now),
  step({ until }) {
    const run = travel.step(until);
    if (run) changed();
    return run;
  },
  arrive({ at }) {
    travel.arrive(at);
    book.recalculate();
    changed();
    tellTime();
    return null;
  },
  triggers: () =>
    google.triggers().map(({ id, functionName, user, eventType, dueAt }) => ({
      id,
      function: functionName,
      user,
      type: eventType,
      due: dueAt === undefined ? null : new Date(dueAt).toISOString(),
    })),
  mailQuota: ({ user }) => ({ user, ...google.mailQuota(user) }),
  tick() {
    if (google.runDueTriggers() > 0) changed();
    if (newDay()) tellTime();
    return null;
  },
  save({ anyway }) {
    if (saved === changes && !anyway) return null;
    saved = changes;
    return saving.take(anyway);
  },
};

/** The mailbox keeps what was sent; here it only counts against the day's quota. */
function forgetOldMail(): void {
  const { mail } = google.state();
  const dayAgo = clock.now() - 86_400_000;
  mail.splice(
    0,
    mail.findIndex(({ at }) => at > dayAgo),
  );
}

function openKept(): Book {
  const kept = setup.kept && { data: setup.kept.book };
  try {
    const book = openBook({ name: setup.profile.workbook, ...kept, now: () => new Date(clock.now()) });
    for (const message of setup.kept?.messages ?? []) {
      // A model passes over what it has written itself, and the one that wrote this is gone.
      const another = { ...message, clientId: 'before' };
      if (!book.receive(another, '')) throw new Error('its last changes do not follow one another');
    }
    return book;
  } catch (error) {
    room.report({ type: 'unreadable', message: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

/** A script may have changed properties and triggers, which no revision tells of. */
function run(script: () => CallResult): CallAnswer {
  const answer = script();
  changed();
  return answer.ok ? answer : { ok: false, error: answer.error.message };
}

/** The engine announces the server's own model as one more person at A1: nobody needs to see it. */
function isOwnPresence({ type, client }: PeerMessage): boolean {
  if (type !== 'CLIENT_JOINED' && type !== 'CLIENT_MOVED') return false;
  return typeof client === 'object' && client !== null && 'id' in client && client.id === 'workbench';
}

function menusOf(user: string): readonly Menu[] {
  const menus = google.menu(user);
  return menus.length > 0 ? menus : crowd.opening({ user }, () => google.open(user));
}

function day(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: book.timeZone() }).format(clock.now());
}

/** Whether a new day has begun; then TODAY has another value. */
function newDay(): boolean {
  if (day() === today) return false;
  today = day();
  book.recalculate();
  return true;
}

function wallClock(): WallClock {
  const at = clock.now();
  const moved = Math.abs(at - clock.home()) > 1000;
  return { at, pinned: clock.pinned, moved, timeZone: book.timeZone() };
}

function tellTime(): void {
  room.report({ type: 'event', event: { type: 'clock', clock: wallClock() } });
}

room.open(handlers);
room.report({ type: 'ready' });
