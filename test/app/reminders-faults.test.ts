// The run of the reminders with a fault at every one of its service calls: nobody is mailed twice, nobody is forgotten.
import type { Book } from '../../workbench/engine/book';
import { callsOf, chooser, fault, kill, type Moment } from '../../workbench/runtime/between';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, GRID_ROWS, openAddOn } from '../support/add-on';
import {
  ANA,
  again,
  at,
  BEN,
  lateOrder,
  logged,
  MONDAY,
  openReminders,
  panel,
  paste,
  switchOn,
} from '../support/reminders';

const CARLA = 'carla@studio.example';
const PEOPLE = [ANA, BEN, CARLA];
const TUESDAY = '2026-11-24';

interface Kept {
  readonly book: Book;
  readonly state: string;
}

/** Three people with a late order each; one clock or two stand at 08:00. */
function prepare(clocks: readonly string[], damage?: (addOn: AddOn) => void): Kept {
  const addOn = openReminders();
  paste(
    addOn,
    'Orders',
    PEOPLE.map((person, index) => lateOrder(index + 1, person)),
  );
  for (const person of clocks) switchOn(addOn, person);
  damage?.(addOn);
  return { book: addOn.book, state: JSON.stringify(addOn.google.state()) };
}

/** The workbook as it was prepared: a run writes nothing but the log. */
function reopen({ book, state }: Kept, options: Partial<LocalOptions> = {}): AddOn {
  const now = `${MONDAY}T08:00:00Z`;
  const addOn = openAddOn({ book, state: JSON.parse(state), now, freeCalls: true, ...options });
  book.clear(addOn.sheetId('Reminder log'), { row: 1, col: 0, rows: GRID_ROWS - 1, cols: 8 }, { content: true });
  return addOn;
}

/** How many mails each person got on a day. */
function mailsOn(addOn: AddOn, day: string): Readonly<Record<string, number>> {
  const sent = addOn.google.state().mail.filter(({ at: instant }) => new Date(instant).toISOString().startsWith(day));
  return Object.fromEntries(PEOPLE.map((person) => [person, sent.filter(({ to }) => to === person).length]));
}

const once = Object.fromEntries(PEOPLE.map((person) => [person, 1]));

/** The calls of an undisturbed run, by name. */
function calm(kept: Kept): readonly string[] {
  const calls: string[] = [];
  const addOn = reopen(kept, { between: ({ when, call }) => void (when === 'before' && calls.push(call)) });
  expect(again(addOn, ANA).ok).toBe(true);
  expect(mailsOn(addOn, MONDAY)).toEqual(once);
  expect(calls).toHaveLength(callsOf(addOn.last()));
  return calls;
}

type Fault = (moment: Moment) => void;

/** Ana's run at 08:00 is struck at one of its calls; whoever's clock is next goes on. */
function struck(kept: Kept, index: number, when: Moment['when'], strike: Fault): AddOn {
  let runs = 0;
  let first: number | undefined;
  const addOn = reopen(kept, {
    between: (moment) => {
      first ??= moment.run.id;
      runs += 1;
      if (moment.run.id === first && moment.index === index && moment.when === when) strike(moment);
    },
  });
  again(addOn, ANA);
  expect(runs).toBeGreaterThan(0);
  return addOn;
}

const colleague = prepare([ANA, BEN]);
const alone = prepare([ANA]);
const calls = calm(colleague);

function nextMorning(addOn: AddOn): void {
  at(addOn, `${TUESDAY}T08:00:00Z`);
}

function told(index: number, what: string): string {
  return `${what} ${calls[index - 1]}, call ${index} of ${calls.length}`;
}

interface Trouble {
  /** When Google starts the run. */
  readonly time?: string;
  readonly kept?: Kept;
  /** Before the run. */
  readonly begin?: (addOn: AddOn) => void;
  /** Before the next morning. */
  readonly end?: (addOn: AddOn) => void;
}

/** As much mail as leaves one for the day. */
function useUp(addOn: AddOn): void {
  const to = Array.from({ length: 99 }, (_, index) => `x${index}@example.com`).join(',');
  const { mail } = addOn.google.state();
  mail.push({ at: addOn.clock.now(), from: ANA, to, subject: 'Something else', body: '', attachments: [] });
}

const ownerOfThird = (owner: string) => (addOn: AddOn) => addOn.type('Orders', 4, 'Owner', owner);

/** What a run may meet besides a fault. */
const troubles: { readonly [name: string]: Trouble } = {
  'that comes late': { time: '08:58' },
  'with the quota all but used up': { begin: useUp },
  'with an address that is refused': {
    kept: prepare([ANA]),
    begin: ownerOfThird('carla@nowhere..example'),
    end: ownerOfThird(CARLA),
  },
  'on damaged formulas': { kept: prepare([ANA], (addOn) => addOn.type('Orders', 2, 'Status', 'On track')) },
  'whose authorization has lapsed': {
    begin: (addOn) => addOn.google.lapse(ANA, ['https://www.googleapis.com/auth/spreadsheets.currentonly']),
    end: (addOn) => addOn.google.authorize(ANA),
  },
};

let cases = 0;
afterAll(() => console.info(`Reminders: ${cases} faults, at every one of ${calls.length} service calls.`));

describe('A fault of Google’s at any service call', () => {
  it.each(['before', 'after'] as const)('%s it: the run goes on by itself, and each gets one mail that day', (when) => {
    for (let index = 1; index <= calls.length; index += 1) {
      cases += 1;
      const what = told(index, `a fault ${when}`);
      const addOn = struck(alone, index, when, () => fault('Service failed.'));
      expect([what, mailsOn(addOn, MONDAY)]).toEqual([what, once]);
      expect([what, logged(addOn)]).toEqual([what, PEOPLE.map((person) => `${MONDAY} ${person} 1 Sent`)]);
      again(addOn, ANA);
      expect([what, mailsOn(addOn, MONDAY)]).toEqual([what, once]);
    }
  });
});

// To be killed after a call is to be killed before the next.
describe('A run that dies at any service call', () => {
  it('leaves the rest to a colleague’s clock; of one mail at most the log says that it may have gone', () => {
    for (let index = 1; index <= calls.length; index += 1) {
      cases += 1;
      const what = told(index, 'killed before');
      const addOn = struck(colleague, index, 'before', () => kill());
      addOn.clock.set(`${MONDAY}T08:20:00Z`);
      again(addOn, BEN);
      const unclear = logged(addOn).filter((row) => row.endsWith('Unclear'));
      const monday = mailsOn(addOn, MONDAY);
      expect([what, Math.max(...Object.values(monday)), unclear.length <= 1]).toEqual([what, 1, true]);
      const missing = PEOPLE.filter((person) => monday[person] === 0);
      expect([what, missing.filter((person) => !unclear.includes(`${MONDAY} ${person} 1 Unclear`))]).toEqual([
        what,
        [],
      ]);
      const said = panel(addOn).troubles.map(({ code }) => code);
      expect([what, said]).toEqual([what, unclear.length > 0 ? ['unclear'] : []]);
      nextMorning(addOn);
      expect([what, mailsOn(addOn, TUESDAY)]).toEqual([what, once]);
    }
  });

  it('with nobody else’s clock: nobody is mailed twice, the panel says that it stopped, the next day makes up for it', () => {
    for (let index = 1; index <= calls.length; index += 1) {
      cases += 1;
      const what = told(index, 'killed before');
      const addOn = struck(alone, index, 'before', () => kill());
      const monday = mailsOn(addOn, MONDAY);
      expect([what, Math.max(...Object.values(monday)) <= 1]).toEqual([what, true]);
      addOn.clock.set(`${MONDAY}T09:00:00Z`);
      const { last } = panel(addOn);
      const isWhole = Object.values(monday).every((count) => count === 1);
      if (!isWhole && last) expect([what, last.outcome]).toEqual([what, 'stopped']);
      nextMorning(addOn);
      expect([what, mailsOn(addOn, TUESDAY)]).toEqual([what, once]);
      expect([what, logged(addOn).filter((row) => /Prepared|Queued/.test(row))]).toEqual([what, []]);
    }
  });
});

describe('A clock that rings in the middle of Ana’s run', () => {
  it.each([
    ['a colleague’s', BEN],
    ['her own, which Google rings twice', ANA],
  ])('%s, at any of its service calls: each gets one mail', (_whose, ringing) => {
    for (let index = 1; index <= calls.length; index += 1) {
      cases += 1;
      const what = told(index, 'a second run before');
      let addOn: AddOn | undefined;
      let rang = false;
      addOn = reopen(colleague, {
        between: (moment) => {
          if (rang || moment.index !== index || moment.when !== 'before' || addOn === undefined) return;
          rang = true;
          again(addOn, ringing);
        },
      });
      again(addOn, ANA);
      expect([what, rang, mailsOn(addOn, MONDAY)]).toEqual([what, true, once]);
    }
  });
});

describe('Several troubles over two days, wherever they strike', () => {
  it('nobody is mailed twice a day, and whoever is not mailed is spoken of in the panel', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      cases += 1;
      const pick = chooser(seed);
      let left = 1 + pick(4);
      const rarity = 20 + pick(120);
      const struckBy: string[] = [];
      const addOn: AddOn = reopen(colleague, {
        between: ({ run, call, when }) => {
          if (run.function !== 'sendReminders' || left === 0 || pick(rarity) > 0) return;
          left -= 1;
          const trouble = pick(3);
          struckBy.push(`${['fault', 'kill', 'ring'][trouble]} ${when} ${call}`);
          if (trouble === 0) fault();
          if (trouble === 1) kill();
          again(addOn, pick(2) === 0 ? ANA : BEN);
        },
      });
      for (const day of [MONDAY, TUESDAY]) {
        for (const minute of ['05', '18', '31'].slice(0, 1 + pick(3))) {
          addOn.clock.set(`${day}T08:${minute}:00Z`);
          again(addOn, pick(2) === 0 ? ANA : BEN);
        }
        const what = `seed ${seed}, ${day}: ${struckBy.join(', ')}`;
        addOn.clock.set(`${day}T10:30:00Z`);
        const counts = Object.values(mailsOn(addOn, day));
        const isTold = counts.every((count) => count === 1) || panel(addOn).troubles.length > 0;
        expect([what, Math.max(...counts) <= 1, isTold]).toEqual([what, true, true]);
      }
    }
  });
});

describe.each(Object.entries(troubles))('A run %s', (name, { time = '08:00', kept = alone, begin, end }) => {
  it.each([
    ['fails', () => fault('Service failed.')],
    ['dies', () => kill()],
  ])('%s at any service call and rings again: nobody is mailed twice, nobody left without a word', (_how, strike) => {
    let total = 1;
    for (let index = 1; index <= total; index += 1) {
      let counted = 0;
      const addOn = reopen(kept, {
        now: `${MONDAY}T${time}:00Z`,
        between: ({ run, when, index: at }) => {
          if (run.function !== 'sendReminders' || when !== 'before' || counted < 0) return;
          counted = at;
          if (at !== index) return;
          counted = -1;
          strike();
        },
      });
      begin?.(addOn);
      again(addOn, ANA);
      // Once a call is past the last of the run, nothing was struck any more.
      if (counted >= 0) break;
      total += 1;
      cases += 1;
      const what = `A run ${name}, struck before call ${index}`;
      addOn.clock.set(new Date(addOn.clock.now() + 20 * 60_000).toISOString());
      again(addOn, ANA);
      const monday = mailsOn(addOn, MONDAY);
      const isTold = PEOPLE.every((person) => monday[person] === 1) || panel(addOn, BEN).troubles.length > 0;
      expect([what, Math.max(...Object.values(monday)) <= 1, isTold]).toEqual([what, true, true]);
      end?.(addOn);
      nextMorning(addOn);
      expect([what, mailsOn(addOn, TUESDAY)]).toEqual([what, once]);
      expect([what, logged(addOn).filter((row) => /Prepared|Queued/.test(row))]).toEqual([what, []]);
    }
    expect(total).toBeGreaterThan(10);
  });
});
