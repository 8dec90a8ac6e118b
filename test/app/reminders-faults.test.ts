// The run of the reminders with a fault or its end at every kind of service call: nobody is mailed twice, nobody is forgotten.
import { fault, kill, type Moment } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import {
  callsOfRun,
  type Kept,
  mailsOn,
  newStates,
  once,
  PEOPLE,
  prepare,
  reopen,
  type Strike,
  strikesOf,
  TUESDAY,
  told,
} from '../support/reminder-faults';
import { ANA, again, at, BEN, logged, MONDAY, panel } from '../support/reminders';
import { isWhole, share } from '../support/tiers';

/** Ana's run at 08:00 is struck at one of its calls; whoever's clock is next goes on. */
function struck(kept: Kept, { index, call }: Strike, when: Moment['when'], strike: () => void): AddOn {
  let first: number | undefined;
  const hit: string[] = [];
  const addOn = reopen(kept, {
    between: (moment) => {
      first ??= moment.run.id;
      if (moment.run.id !== first || moment.index !== index || moment.when !== when) return;
      hit.push(moment.call);
      strike();
    },
  });
  again(addOn, ANA);
  expect(hit).toEqual([call]);
  return addOn;
}

const colleague = prepare([ANA, BEN]);
const alone = prepare([ANA]);
const { addOn: calm, calls } = callsOfRun(colleague);
const strikes = strikesOf(calls);
const played = share(strikes, 4, 'reminders');

test('an undisturbed run reads, claims, mails each person once and closes its log', () => {
  expect(mailsOn(calm, MONDAY)).toEqual(once);
  expect([...new Set(strikes.map(({ phase }) => phase))]).toEqual(['reads', 'claims', 'sends', 'closes']);
  expect([...new Set(strikes.map(({ call }) => call))].sort()).toEqual([...new Set(calls)].sort());
});

describe('A fault of Google’s at any kind of service call', () => {
  it.each(['before', 'after'] as const)('%s it: the run goes on by itself, and each gets one mail that day', (when) => {
    const states = newStates();
    for (const strike of played) {
      const what = told(strike, `a fault ${when}`);
      const addOn = struck(alone, strike, when, () => fault('Service failed.'));
      expect([what, mailsOn(addOn, MONDAY)]).toEqual([what, once]);
      expect([what, logged(addOn)]).toEqual([what, PEOPLE.map((person) => `${MONDAY} ${person} 1 Sent`)]);
      if (!states.isNew(addOn)) continue;
      again(addOn, ANA);
      expect([what, mailsOn(addOn, MONDAY)]).toEqual([what, once]);
    }
  });
});

describe('A row of the log that somebody deletes while the mails go out', () => {
  it('is written again, so that a later run knows of its mail and sends none twice', () => {
    const sends = strikes.filter(({ call }) => call === 'MailApp.sendEmail');
    expect(sends.length).toBeGreaterThan(1);
    for (const { index } of sends) {
      let first: number | undefined;
      const addOn: AddOn = reopen(colleague, {
        between({ run, index: at, when }) {
          first ??= run.id;
          if (run.id === first && at === index && when === 'before') {
            const log = addOn.sheetId('Reminder log');
            addOn.book.remove(log, 'ROWS', 1, 1);
            addOn.book.insert(log, 'ROWS', addOn.book.sheet(log).rows, 1);
          }
        },
      });
      again(addOn, ANA);
      addOn.clock.set(`${MONDAY}T08:20:00Z`);
      again(addOn, BEN);
      expect([index, mailsOn(addOn, MONDAY)]).toEqual([index, once]);
    }
  });
});

// To be killed after a call is to be killed before the next.
describe('A run that dies at any kind of service call', () => {
  it('leaves the rest to a colleague’s clock; of one mail at most the log says that it may have gone', () => {
    const states = newStates();
    for (const strike of played) {
      const what = told(strike, 'killed before');
      const addOn = struck(colleague, strike, 'before', () => kill());
      if (!states.isNew(addOn)) continue;
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
      at(addOn, `${TUESDAY}T08:00:00Z`);
      expect([what, mailsOn(addOn, TUESDAY)]).toEqual([what, once]);
    }
    expect(states.count()).toBeGreaterThan(isWhole ? 10 : 1);
  });

  it('with nobody else’s clock: nobody is mailed twice, the panel says that it stopped, the next day makes up for it', () => {
    const lease = strikes.find(({ call }) => call === 'Properties.setProperty');
    const states = newStates();
    for (const strike of played) {
      const what = told(strike, 'killed before');
      const addOn = struck(alone, strike, 'before', () => kill());
      if (!states.isNew(addOn)) continue;
      expect([what, Math.max(...Object.values(mailsOn(addOn, MONDAY))) <= 1]).toEqual([what, true]);
      addOn.clock.set(`${MONDAY}T09:00:00Z`);
      const { last, troubles } = panel(addOn);
      // Before a run has said that it is on its way, it is missed.
      const isHeard = lease !== undefined && strike.index > lease.index;
      const said = [last?.outcome, troubles.map(({ code }) => code)];
      expect([what, ...said]).toEqual([what, ...(isHeard ? ['stopped', ['stopped']] : [undefined, ['missed']])]);
      at(addOn, `${TUESDAY}T08:00:00Z`);
      expect([what, mailsOn(addOn, TUESDAY)]).toEqual([what, once]);
      expect([what, logged(addOn).filter((row) => /Prepared|Queued/.test(row))]).toEqual([what, []]);
    }
    expect(states.count()).toBeGreaterThan(isWhole ? 10 : 1);
  });
});
