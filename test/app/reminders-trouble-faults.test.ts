// A run of the reminders that is in trouble already, with a fault or its end on top of it at every call that lasts.
import { fault, kill } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import {
  CARLA,
  callsOfRun,
  type Kept,
  lastingStrikesOf,
  mailsOn,
  newStates,
  once,
  type Phase,
  prepare,
  reopen,
  type Strike,
  TUESDAY,
  told,
  untold,
} from '../support/reminder-faults';
import { ANA, again, at, BEN, logged, MONDAY, panel } from '../support/reminders';
import { share } from '../support/tiers';

interface Trouble {
  /** When Google starts the run. */
  readonly time?: string;
  readonly kept?: Kept;
  /** How Carla's address is typed. */
  readonly carla?: string;
  /** How far the run comes: to its end unless told. */
  readonly phases?: readonly Phase[];
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

const alone = prepare([ANA]);

const ALL: readonly Phase[] = ['reads', 'claims', 'sends', 'closes'];

/** What a run may meet besides a fault. */
const troubles: { readonly [name: string]: Trouble } = {
  'that comes late': { time: '08:58' },
  'with the quota all but used up': { begin: useUp },
  'with an address that is refused': {
    kept: prepare([ANA]),
    carla: 'carla@nowhere..example',
    begin: ownerOfThird('carla@nowhere..example'),
    end: ownerOfThird(CARLA),
  },
  'on damaged formulas': { kept: prepare([ANA], (addOn) => addOn.put('Orders', 2, 'Status', [['On track']])) },
  'whose authorization has lapsed': {
    phases: ['reads'],
    begin: (addOn) => addOn.google.lapse(ANA, ['https://www.googleapis.com/auth/spreadsheets.currentonly']),
    end: (addOn) => addOn.google.authorize(ANA),
  },
};

/** Ana's run in this trouble is struck at one of its calls. */
function struck({ kept = alone, time = '08:00', begin }: Trouble, { index, call }: Strike, strike: () => void): AddOn {
  const hit: string[] = [];
  const addOn = reopen(kept, {
    now: `${MONDAY}T${time}:00Z`,
    between: (moment) => {
      const isIt = moment.run.function === 'sendReminders' && moment.when === 'before' && moment.index === index;
      if (!isIt || hit.length > 0) return;
      hit.push(moment.call);
      strike();
    },
  });
  begin?.(addOn);
  again(addOn, ANA);
  expect(hit).toEqual([call]);
  return addOn;
}

describe.each(Object.entries(troubles))('A run %s', (name, trouble) => {
  const { kept = alone, time = '08:00', carla = CARLA, phases = ALL, begin, end } = trouble;
  const addressOf = (person: string) => (person === CARLA ? carla : person);
  const { addOn: calm, calls } = callsOfRun(kept, { now: `${MONDAY}T${time}:00Z` }, begin);
  end?.(calm);
  const strikes = lastingStrikesOf(calls);

  it(`${phases.join(', ')}`, () => {
    expect([...new Set(strikes.map(({ phase }) => phase))]).toEqual(phases);
  });

  it.each([
    ['fails', () => fault('Service failed.')],
    ['dies', () => kill()],
  ])(
    '%s at any call that lasts and rings again: nobody is mailed twice, nobody left without a word',
    (_how, strike) => {
      const states = newStates();
      for (const each of share(strikes, 2, name)) {
        const what = told(each, `A run ${name}, struck before`);
        const addOn = struck(trouble, each, strike);
        if (!states.isNew(addOn)) continue;
        addOn.clock.set(new Date(addOn.clock.now() + 20 * 60_000).toISOString());
        again(addOn, ANA);
        const monday = mailsOn(addOn, MONDAY);
        const twice = Object.values(monday).filter((count) => count > 1);
        expect([what, twice, untold(monday, panel(addOn, BEN).troubles, addressOf)]).toEqual([what, [], []]);
        end?.(addOn);
        at(addOn, `${TUESDAY}T08:00:00Z`);
        expect([what, mailsOn(addOn, TUESDAY)]).toEqual([what, once]);
        expect([what, logged(addOn).filter((row) => /Prepared|Queued/.test(row))]).toEqual([what, []]);
      }
    },
  );
});
