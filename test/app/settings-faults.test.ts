// Saving the reminders' settings and snoozing a row, with trouble at each of their service calls: all of it stands or nothing.
import { fault, kill } from '../../workbench/runtime/between';
import { type AddOn, plainOrder } from '../support/add-on';
import { copiesOf, fromFirstWrite, momentsDuring, releaseIn, type Struck, striking } from '../support/fragile';
import { ANA, openReminders, panel } from '../support/reminders';
import { shown } from '../support/steps';
import { further, share } from '../support/tiers';

const first = openReminders();
first.call('addRow', 'Orders', plainOrder);
/** A copy of the same workbook, in which trouble strikes while a piece of work is done. */
const reopened = copiesOf(first, { freeCalls: true });

const snooze = ({ google }: AddOn) => google.call('snooze', ['Orders', 'ORD-0001', '2026-12-01'], ANA);
/** Two rows change and two are new: the clock's and her own language. */
const settings = { on: 'on', hour: '9', 'lead Orders': '14', language: 'es' };
const save = ({ google }: AddOn) => google.call('saveReminders', [settings], ANA);

function momentsOf(work: (addOn: AddOn) => { readonly ok: boolean }, desk = reopened()): readonly Struck[] {
  return momentsDuring(desk, (addOn) => expect(work(addOn).ok).toBe(true));
}

/** What was done stays done though its lock cannot be given back. */
const isNoRelease = ({ call }: Struck) => call !== 'Lock.releaseLock';
/** Where something is made, written or committed, or the lock is taken for it. */
const changes = ({ call }: Struck) =>
  /^(ScriptApp|TriggerBuilder|ClockTriggerBuilder)\.|setValues|\.(set|delete)Propert|flush|tryLock/.test(call);

const rowsOf = (addOn: AddOn, tab: string) => JSON.stringify(shown(addOn, tab));
const clocksOf = ({ google }: AddOn) => google.triggers().map(({ user, schedule }) => ({ user, schedule }));

describe('Snoozing', () => {
  const [before, after] = [reopened().addOn, reopened().addOn];
  snooze(after);
  const moments = momentsOf(snooze).filter(isNoRelease);

  it('leaves the row awake when Google fails before or after any service call, and can be tried again', () => {
    const { addOn, during } = reopened();
    expect(moments.some(({ when }) => when === 'after')).toBe(true);
    for (const moment of moments) {
      expect([moment, during(striking(moment, fault), snooze).ok]).toEqual([moment, false]);
      expect([moment, rowsOf(addOn, 'Orders')]).toEqual([moment, rowsOf(before, 'Orders')]);
    }
    expect([snooze(addOn).ok, rowsOf(addOn, 'Orders')]).toEqual([true, rowsOf(after, 'Orders')]);
  });

  it('cut off at any service call, leaves the row as it was or snoozed', () => {
    const seen = new Set<string>();
    for (const moment of fromFirstWrite(moments)) {
      const { addOn, during } = reopened();
      expect([moment, during(striking(moment, kill), snooze).ok]).toEqual([moment, false]);
      seen.add(rowsOf(addOn, 'Orders'));
    }
    expect(seen).toEqual(new Set([rowsOf(before, 'Orders'), rowsOf(after, 'Orders')]));
  });
});

describe('Saving the settings of the reminders', () => {
  const [before, after] = [reopened().addOn, reopened().addOn];
  save(after);
  const moments = momentsOf(save);
  const inStep = moments.slice(0, releaseIn(moments));

  /** Saved once more, all is as it would have been at the first time. */
  function expectMended(addOn: AddOn, moment: object): void {
    expect([moment, save(addOn).ok, rowsOf(addOn, 'Settings')]).toEqual([moment, true, rowsOf(after, 'Settings')]);
    expect([moment, clocksOf(addOn), panel(addOn).troubles]).toEqual([moment, clocksOf(after), []]);
  }

  it('writes nothing and sets no clock when Google fails before or after any service call of the step', () => {
    const { addOn, during } = reopened();
    expect(inStep.filter(({ when }) => when === 'after')).toHaveLength(6);
    for (const moment of inStep) {
      expect([moment, during(striking(moment, fault), save).ok]).toEqual([moment, false]);
      expect([moment, rowsOf(addOn, 'Settings'), clocksOf(addOn)]).toEqual([moment, rowsOf(before, 'Settings'), []]);
    }
    expectMended(addOn, inStep);
  });

  const isSaidOn = (addOn: AddOn) =>
    shown(addOn, 'Settings').some(({ Setting, Value }) => Setting === 'Reminders' && Value === 'on');

  further.each([
    ['fails', fault],
    ['cuts the run off', kill],
  ])(
    'never says that a clock is on which is not there when Google %s over it, and saving again mends it',
    (_how, strike) => {
      const seen = new Set<string>();
      for (const moment of moments.slice(inStep.length + 1).filter(changes)) {
        const { addOn, during } = reopened();
        expect([moment, during(striking(moment, strike), save).ok]).toEqual([moment, false]);
        seen.add(`${isSaidOn(addOn) ? 'said' : 'not said'}, ${clocksOf(addOn).length > 0 ? 'set' : 'not set'}`);
        expectMended(addOn, moment);
      }
      expect([...seen].sort()).toEqual(['not said, not set', 'not said, set', 'said, set']);
    },
  );

  further.each([
    ['fails', fault],
    ['cuts the run off', kill],
  ])(
    'says in the panel when Google %s over a clock that is to be made again, and saving again mends it',
    (_how, strike) => {
      const desk = reopened();
      const { addOn, during } = desk;
      save(addOn);
      const loseClock = () => void addOn.google.state().triggers.splice(0);
      loseClock();
      const again = momentsOf(save, desk);
      const seen = new Set<string>();
      for (const moment of again.slice(releaseIn(again) + 1).filter(isNoRelease)) {
        loseClock();
        expect([moment, during(striking(moment, strike), save).ok]).toEqual([moment, false]);
        const isSet = JSON.stringify(clocksOf(addOn)) === JSON.stringify(clocksOf(after));
        const { troubles } = panel(addOn);
        seen.add(`${isSet ? 'set' : 'not set'}: ${troubles.map(({ code }) => code).join()}`);
        expectMended(addOn, moment);
      }
      expect([...seen].sort()).toEqual(['not set: clockGone', 'set: ', 'set: clockMoved']);
    },
  );

  it('cut off at any service call of the step, leaves whole rows only, and saving again writes the rest', () => {
    for (const moment of share(fromFirstWrite(inStep), 4, 'settings')) {
      const { addOn, during } = reopened();
      expect([moment, during(striking(moment, kill), save).ok]).toEqual([moment, false]);
      const rows = shown(addOn, 'Settings');
      expect([moment, rows.filter(({ Setting, Note }) => Setting === '' || Note === '')]).toEqual([moment, []]);
      expectMended(addOn, moment);
    }
  });
});
