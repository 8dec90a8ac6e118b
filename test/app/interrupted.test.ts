// Adding an order while anything happens between two service calls: a fault, the end of the run, a colleague who adds one too.
import { type Between, callsOf, chooser, fault, kill, type Moment } from '../../workbench/runtime/between';
import { type AddOn, openSetUp, plainOrder } from '../support/plain-add-on';

interface Outcome {
  readonly ok: boolean;
  readonly added?: { readonly id: string };
}

/** One workbook for all moments: `at` says what happens in the next run, and when. */
function open() {
  let next: Between | undefined;
  const addOn = openSetUp({ between: (moment) => next?.(moment) });
  const add = (user = addOn.user) => addOn.google.call('addRow', ['Orders', plainOrder], user);
  const during = (act: Between, work: () => unknown) => {
    next = act;
    work();
    next = undefined;
  };
  // The first number that a table gives takes a look into archives; from the second on, every order takes the same calls.
  add();
  add();
  return { ...addOn, add, during, calls: callsOf({ calls: addOn.last().calls }) };
}

const ids = (addOn: AddOn) => addOn.rows('Orders').map((row) => String(row['Order ID']?.value));

/** Every row is whole, and no id stands twice. */
function expectSound(addOn: AddOn): void {
  const rows = addOn.rows('Orders');
  for (const row of rows) expect(row).toMatchObject({ Style: { value: 'Linen shirt' }, Quantity: { value: 400 } });
  expect(new Set(ids(addOn)).size).toBe(rows.length);
}

/** Some moments of a run of so many calls, the same each time; a whole sweep takes long. */
function moments(calls: number, seed: number): Pick<Moment, 'index' | 'when'>[] {
  const choose = chooser(seed);
  return Array.from({ length: 8 }, () => ({ index: 1 + choose(calls), when: choose(2) === 0 ? 'before' : 'after' }));
}

const at = (chosen: Pick<Moment, 'index' | 'when'>, act: () => void): Between => {
  return ({ index, when }) => {
    if (index === chosen.index && when === chosen.when) act();
  };
};

describe('While an order is added', () => {
  it.each([
    ['a fault', () => fault()],
    ['the end of the run', () => kill()],
  ])('%s leaves a whole row or none, and the next one can be added', (_what, act) => {
    const addOn = open();
    for (const moment of moments(addOn.calls, 1)) {
      const before = ids(addOn).length;
      const happened: Pick<Moment, 'index' | 'when'>[] = [];
      const struck = at(moment, () => {
        happened.push(moment);
        act();
      });
      addOn.during(struck, () => addOn.add());
      expect(happened).toEqual([moment]);
      expect(ids(addOn).length - before).toBeLessThanOrEqual(1);
      expect(addOn.add()).toMatchObject({ ok: true, result: { ok: true } });
      expectSound(addOn);
    }
  });

  it('a colleague’s order gets a row and an id of its own, or is asked to wait', () => {
    const addOn = open();
    for (const moment of moments(addOn.calls, 2)) {
      const outcomes: unknown[] = [];
      const colleague = at(moment, () => void outcomes.push(addOn.add('ben@studio.example')));
      const before = ids(addOn).length;
      addOn.during(colleague, () => outcomes.push(addOn.add()));
      const added = outcomes.filter((outcome) => (outcome as { result?: Outcome }).result?.ok);
      expect(outcomes).toHaveLength(2);
      expect(added.length).toBeGreaterThanOrEqual(1);
      expect(ids(addOn).length - before).toBe(added.length);
      expectSound(addOn);
    }
  });
});
