// The run of the reminders while another begins in its midst, and several troubles over two days: nobody is mailed twice.
import { chooser, fault, kill } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import {
  callsOfRun,
  mailsOn,
  once,
  prepare,
  reopen,
  strikesOf,
  TUESDAY,
  told,
  untold,
} from '../support/reminder-faults';
import { ANA, again, BEN, MONDAY, panel } from '../support/reminders';

const colleague = prepare([ANA, BEN]);

describe('A clock that rings in the middle of Ana’s run', () => {
  const strikes = strikesOf(callsOfRun(colleague).calls);
  it.each([
    ['a colleague’s', BEN],
    ['her own, which Google rings twice', ANA],
  ])('%s, at any kind of service call: each gets one mail', (_whose, ringing) => {
    for (const strike of strikes) {
      const what = told(strike, 'a second run before');
      let addOn: AddOn | undefined;
      const rang: string[] = [];
      addOn = reopen(colleague, {
        between: (moment) => {
          if (rang.length > 0 || moment.index !== strike.index || moment.when !== 'before' || !addOn) return;
          rang.push(moment.call);
          again(addOn, ringing);
        },
      });
      again(addOn, ANA);
      expect([what, rang, mailsOn(addOn, MONDAY)]).toEqual([what, [strike.call], once]);
    }
  });
});

describe('Several troubles over two days, wherever they strike', () => {
  it('nobody is mailed twice a day, and whoever is not mailed is spoken of in the panel', () => {
    const count = { fault: 0, kill: 0, ring: 0, missed: 0 };
    for (let seed = 1; seed <= 30; seed += 1) {
      const pick = chooser(seed);
      let left = 1 + pick(4);
      const rarity = 20 + pick(120);
      const struckBy: string[] = [];
      const addOn: AddOn = reopen(colleague, {
        between: ({ run, call, when }) => {
          if (run.function !== 'sendReminders' || left === 0 || pick(rarity) > 0) return;
          left -= 1;
          const trouble = (['fault', 'kill', 'ring'] as const)[pick(3)] ?? 'ring';
          count[trouble] += 1;
          struckBy.push(`${trouble} ${when} ${call}`);
          if (trouble === 'fault') fault();
          if (trouble === 'kill') kill();
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
        const mailed = mailsOn(addOn, day);
        count.missed += Object.values(mailed).filter((mails) => mails === 0).length;
        const twice = Object.values(mailed).filter((mails) => mails > 1);
        expect([what, twice, untold(mailed, panel(addOn).troubles)]).toEqual([what, [], []]);
      }
    }
    // The seeds strike often enough to prove something.
    expect(Math.min(...Object.values(count))).toBeGreaterThan(10);
  });
});
