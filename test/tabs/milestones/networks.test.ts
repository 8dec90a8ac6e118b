// What an order slips by is what a forward pass over its network comes to: see docs/decisions/0030. NETWORKS=20000 tries as many.
import { openWorkingDays } from '../../../src/domain/working-days';
import { addDays } from '../../../src/schema/dates';
import { orders } from '../../../src/tabs/orders/table';
import { calendarCells, type Fields } from '../../support/calendar-book';
import { evaluate } from '../../support/formulas';

const COUNT = Number(process.env.NETWORKS ?? 300);
const AT_ONCE = 500;
const TODAY = '2026-11-26';
const FACTORY = 'Hanoi Garment 9';
const { ordinal, forward, isOpen } = openWorkingDays([1, 2, 3, 4, 5, 6], [{ from: '2027-02-03', to: '2027-02-12' }]);

/** The same numbers in every run. */
function chances(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

interface Step {
  readonly before: readonly number[];
  readonly takes: number;
  readonly float: number;
  readonly promised: string | undefined;
  readonly doneOn: string | undefined;
}

/** Each step waits for earlier ones; the last waits for all that nothing else waits for. Done is what only waited for what is done. */
function network(chance: (most: number) => number): readonly Step[] {
  const count = 3 + chance(9);
  const steps: Step[] = [];
  for (let at = 0; at < count; at += 1) {
    const earlier = steps.map((_, index) => index);
    const waitedFor = new Set(steps.flatMap(({ before }) => before));
    const before =
      at === count - 1 ? earlier.filter((index) => !waitedFor.has(index)) : earlier.filter(() => chance(2) === 0);
    const mayBeDone = at < count - 1 && before.every((index) => steps[index]?.doneOn !== undefined);
    steps.push({
      before,
      takes: chance(12),
      float: chance(3) === 0 ? chance(5) : 0,
      promised: chance(2) === 0 ? addDays(TODAY, chance(160) - 10) : undefined,
      doneOn: mayBeDone && chance(1) === 0 ? addDays(TODAY, -chance(60)) : undefined,
    });
  }
  return steps;
}

/** How many working days come after each step, by the longest way to the end. */
function toTheEnd(steps: readonly Step[]): readonly number[] {
  const left = steps.map(() => 0);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    for (const index of steps[at]?.before ?? [])
      left[index] = Math.max(left[index] ?? 0, (left[at] ?? 0) + (steps[at]?.takes ?? 0));
  }
  return left;
}

/** The working day, by its number, on which the last step ends when each begins as soon as it can. */
function forwardPass(steps: readonly Step[]): number {
  const first = ordinal(forward(addDays(TODAY, -1), 1));
  const ends: number[] = [];
  for (const { before, takes, promised, doneOn } of steps) {
    const waited = before.map((index) => (ends[index] ?? 0) + takes);
    const named = promised === undefined ? [] : [ordinal(promised)];
    ends.push(doneOn === undefined ? Math.max(first, ...named, ...waited) : ordinal(doneOn));
  }
  return ends[ends.length - 1] ?? 0;
}

/** The formula reads one name: one that is open, else the one that was done last. */
function after(steps: readonly Step[], { before }: Step): string {
  const open = before.find((index) => steps[index]?.doneOn === undefined);
  const last = [...before].sort((one, other) =>
    (steps[one]?.doneOn ?? '') < (steps[other]?.doneOn ?? '') ? 1 : -1,
  )[0];
  const name = open ?? last;
  return name === undefined ? '' : `Step ${name}`;
}

interface Tried {
  readonly steps: readonly Step[];
  readonly leaves: string;
}

function tried(chance: (most: number) => number): Tried {
  let leaves = addDays(TODAY, chance(200));
  while (!isOpen(leaves)) leaves = addDays(leaves, 1);
  return { steps: network(chance), leaves };
}

function milestonesOf({ steps }: Tried, order: number): readonly Fields[] {
  const left = toTheEnd(steps);
  return steps.map((each, at) => ({
    milestoneId: `MS-${order}-${at}`,
    order: `ORD-${order}`,
    milestone: `Step ${at}`,
    daysBefore: (left[at] ?? 0) + each.float,
    float: each.float,
    takes: each.takes,
    after: after(steps, each),
    promised: each.promised ?? '',
    doneOn: each.doneOn ?? '',
  }));
}

it(`slips as the forward pass of ${COUNT} random networks does, whatever is done, promised or floats`, () => {
  const chance = chances(2027);
  let late = 0;
  for (let from = 0; from < COUNT; from += AT_ONCE) {
    const networks = Array.from({ length: Math.min(AT_ONCE, COUNT - from) }, () => tried(chance));
    const cells = calendarCells({
      today: TODAY,
      days: ['2026-06-01', '2029-12-31'],
      settings: [
        ['Working days', FACTORY, 'Mon-Sat'],
        ['Closed days', FACTORY, '2027-02-03..2027-02-12'],
      ],
      orders: networks.map(({ leaves }, at) => ({
        orderId: `ORD-${at}`,
        style: 'Linen shirt',
        factory: FACTORY,
        quantity: 1,
        originalExFactory: leaves,
      })),
      milestones: networks.flatMap(milestonesOf),
    });
    const { figures } = evaluate(cells, TODAY);
    networks.forEach(({ steps, leaves }, at) => {
      const slip = Math.max(0, forwardPass(steps) - ordinal(leaves));
      late += slip > 0 ? 1 : 0;
      const { slip: told, expectedExFactory } = figures.of(orders, at);
      expect({ at: from + at, told, expectedExFactory }).toEqual({
        at: from + at,
        told: slip,
        expectedExFactory: forward(leaves, slip),
      });
    });
  }
  // Both sides are tried.
  expect(late).toBeGreaterThan(COUNT / 10);
  expect(late).toBeLessThan(COUNT * 0.9);
});
