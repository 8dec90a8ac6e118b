// Three at once, a thousand times: an operation and two people at the grid, who act at two of its service calls, all chosen by a seed.
import { setImmediate } from 'node:timers/promises';
import { type Operation, operations, threeAtOnce, wrongIn } from '../support/at-once';

const SEEDS = 1000;
const BLOCK = 50;
/** Where nothing tells a row that somebody deleted from one that was blanked, it comes back: see docs/decisions/0050. It is never lost. */
const COMES_BACK: ReadonlySet<number> = new Set([8]);

let all: readonly Operation[];
beforeAll(() => {
  all = operations();
});

const firsts = Array.from({ length: SEEDS / BLOCK }, (_, block) => block * BLOCK + 1);

it.each(firsts)('nothing is lost, from seed %i on', async (first) => {
  const wrong: string[] = [];
  for (let seed = first; seed < first + BLOCK; seed += 1) {
    const found = wrongIn(threeAtOnce(all, seed));
    wrong.push(...found.filter((each) => !COMES_BACK.has(seed) || !each.includes(': wrong\n')));
    // Node lets go of a workbook's context in a turn of its own.
    await setImmediate();
  }
  expect(wrong).toEqual([]);
});
