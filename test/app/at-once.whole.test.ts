// Two and three people at once: one uses the add-on while others insert, sort, delete, move or type at the grid. A cut of what `npm run bench -- at-once` plays whole.
import { chooser } from '../../workbench/runtime/between';
import {
  expectedOf,
  interferences,
  judge,
  type Operation,
  operations,
  type Timed,
  threeAtOnce,
} from '../support/at-once';

const PAIRS = 24;
const THREES = 8;

let all: readonly Operation[];
beforeAll(() => {
  all = operations(['add', 'edit', 'count']);
});

/** What went otherwise than right or refused. */
function wrongIn({
  operation,
  acts,
}: {
  readonly operation: Operation;
  readonly acts: readonly Timed[];
}): readonly string[] {
  const { verdict, why } = judge(operation, acts, expectedOf(operation, acts));
  if (verdict === 'right' || verdict === 'refused') return [];
  const said = acts.map(({ tab, interference, at }) => `${tab}, ${interference.name} at ${at}`).join('; ');
  return [`${operation.name}: ${said}: ${verdict}\n${why}`];
}

it('no row of anybody’s is lost, and nothing is done twice or in another row, whatever a person does at the grid meanwhile', () => {
  const choose = chooser(18);
  const wrong = Array.from({ length: PAIRS }, (_, index) => {
    const operation = all[index % all.length];
    const interference = interferences[choose(interferences.length)];
    const tab = operation?.tabs[choose(operation.tabs.length)];
    const at = operation?.moments[choose(operation.moments.length)];
    if (!operation || !interference || !tab || at === undefined) throw new Error('There is nothing to choose from.');
    return wrongIn({ operation, acts: [{ tab, interference, at }] });
  });
  expect(wrong.flat()).toEqual([]);
});

it('nor where two people act at the grid during one step', () => {
  const wrong = Array.from({ length: THREES }, (_, seed) => wrongIn(threeAtOnce(all, seed + 1)));
  expect(wrong.flat()).toEqual([]);
});

/** The first acts between two writes or before the look at them, the second while what the first had moved is put right. */
const hitTwice: readonly (readonly [operation: string, first: string, second: string])[] = [
  ['edit', 'a sort', 'rows deleted'],
  ['edit', 'a sort', 'a column inserted'],
  ['edit', 'a column inserted', 'a row inserted at the top'],
  ['undo of add', 'a row typed into the first free one', 'a sort'],
  ['undo of add', 'a row typed into the first free one', 'rows deleted'],
];

it.each(hitTwice)('nor where %s is hit by %s, and the repair in its turn by %s', (name, ...acts) => {
  const operation = all.find((each) => each.name === name);
  const [first, second] = acts.map((wanted) => interferences.find((each) => each.name === wanted));
  if (!operation || !first || !second) throw new Error('There is no such act.');
  const tab = operation.tabs[0] ?? 'Orders';
  const { moments } = operation;
  const wrong = [-6, -5].flatMap((one) =>
    [-3, -1].flatMap((other) =>
      wrongIn({
        operation,
        acts: [
          { tab, interference: first, at: moments.at(one) ?? 0 },
          { tab, interference: second, at: moments.at(other) ?? 0 },
        ],
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

it('what is typed into the very row that is being added, by a form or by an undo, goes into the next one', () => {
  const typing = interferences.filter(({ name }) => name === 'a row typed into the first free one');
  const adding = all.filter(({ name }) => name === 'add' || name === 'undo of count');
  const wrong = adding.flatMap((operation) =>
    typing.flatMap((interference) =>
      operation.tabs.flatMap((tab) =>
        operation.moments.slice(-6).flatMap((at) => wrongIn({ operation, acts: [{ tab, interference, at }] })),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});
