// Three at once, a thousand times: an operation and two people at the grid, who act at two of its service calls, all chosen by a seed.
import { setImmediate } from 'node:timers/promises';
import { type Operation, operations, threeAtOnce, wrongIn } from '../support/at-once';

const SEEDS = 1000;
const BLOCK = 50;

let all: readonly Operation[];
beforeAll(() => {
  all = operations();
});

const firsts = Array.from({ length: SEEDS / BLOCK }, (_, block) => block * BLOCK + 1);

it.each(firsts)('nothing is lost, from seed %i on', async (first) => {
  const wrong: string[] = [];
  for (let seed = first; seed < first + BLOCK; seed += 1) {
    wrong.push(...wrongIn(threeAtOnce(all, seed)));
    // Node lets go of a workbook's context in a turn of its own.
    await setImmediate();
  }
  expect(wrong).toEqual([]);
});
