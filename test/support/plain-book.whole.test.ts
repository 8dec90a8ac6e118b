// The workbook without formulas is held to the engine: the same people do the same to both, and the same comes of it.
import { openKept } from './add-on';
import { judge, type Operation, operations, threeAtOnce } from './at-once';

const SEEDS = Array.from({ length: 60 }, (_, index) => 5001 + index);

/** What comes of some seeds; a row is judged as it stands, and the page is told the same words. */
const playedOn = (all: readonly Operation[]) =>
  SEEDS.map((seed) => {
    const { operation, acts } = threeAtOnce(all, seed);
    return { seed, name: operation.name, ...judge(operation, acts) };
  });

it('comes to the same as the engine, whatever people do at once', () => {
  expect(playedOn(operations())).toEqual(playedOn(operations(undefined, openKept)));
});
