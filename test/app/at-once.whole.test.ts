// Two and three people at once: one uses the add-on while others insert, sort, delete, move or type at the grid. A cut of what `npm run bench -- at-once` plays whole.
import { chooser } from '../../workbench/runtime/between';
import { openKept } from '../support/add-on';
import { type Operation, operations, type Timed, wrongIn } from '../support/at-once';
import { interferences } from '../support/at-the-grid';

const PAIRS = 24;
/** Of these a cut is played; of the others what was once lost. */
const CUT = /^(undo of )?(add|edit|count)$/;

let all: readonly Operation[];
beforeAll(() => {
  all = operations(['add', 'edit', 'count', 'import', 'item', 'pay', 'reverse'], openKept);
});

const cut = () => all.filter(({ name }) => CUT.test(name));

it('no row of anybody’s is lost, and nothing is done twice or in another row, whatever a person does at the grid meanwhile', () => {
  const choose = chooser(18);
  const wrong = Array.from({ length: PAIRS }, (_, index) => {
    const operation = cut()[index % cut().length];
    const interference = interferences[choose(interferences.length)];
    const tab = operation?.tabs[choose(operation.tabs.length)];
    const at = operation?.moments[choose(operation.moments.length)];
    if (!operation || !interference || !tab || at === undefined) throw new Error('There is nothing to choose from.');
    return wrongIn({ operation, acts: [{ who: 0, tab, interference, at }] });
  });
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
          { who: 0, tab, interference: first, at: moments.at(one) ?? 0 },
          { who: 1, tab, interference: second, at: moments.at(other) ?? 0 },
        ],
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

/** An act, and before which of the service calls, counted from the last. */
type Late = readonly [act: string, before: number];

const lostOnce: readonly (readonly [operation: string, first: Late, second: Late])[] = [
  // The columns that somebody typed into stand elsewhere by the time that the add-on hears of it, or the rows do.
  ['import', ['a row typed into the first free one', 10], ['a column moved', 7]],
  ['import', ['a row typed into the first free one', 6], ['a column moved', 2]],
  ['import', ['a row typed into the first free one', 10], ['a row inserted at the top', 3]],
  ['reverse', ['a row typed into the first free one', 4], ['a sort', 2]],
  ['undo of add', ['rows deleted', 8], ['a row typed into the first free one', 6]],
  ['undo of add', ['a row typed into the first free one', 9], ['rows deleted', 9]],
  ['undo of add', ['a column inserted', 5], ['a row typed into the first free one', 2]],
  // A row that was blanked was another's, or moved on between two of its cells.
  ['undo of add', ['a sort', 11], ['rows deleted', 5]],
  ['undo of add', ['a sort', 11], ['a sort', 4]],
  // A part of a new row lies in somebody's row, or in a column of their own.
  ['import', ['rows deleted', 4], ['a row typed into the first free one', 4]],
  ['import', ['a column inserted', 5], ['a row inserted at the top', 4]],
  // A row lies under a new one; beside it, one that somebody has deleted does not.
  ['import', ['a sort', 9], ['a row inserted at the top', 6]],
  ['import', ['a row inserted at the top', 5], ['a sort', 3]],
  ['count', ['a row inserted at the top', 4], ['a sort', 2]],
  ['add', ['rows deleted', 5], ['a sort', 3]],
  ['add', ['rows deleted', 7], ['a sort', 4]],
  // What fell in a formula's way went with its column; what was read beside moved columns is not written back.
  ['item', ['a column moved', 6], ['a column moved', 3]],
  ['add', ['a column moved', 10], ['a row inserted at the top', 2]],
  ['pay', ['a sort', 6], ['a row inserted at the top', 3]],
  // The blank row that was inserted was sorted away, or deleted: what had been blanked by mistake seemed to be deleted.
  ['undo of item', ['a row inserted at the top', 4], ['a sort', 3]],
  ['undo of import', ['a row inserted at the top', 6], ['rows deleted', 3]],
  // Two rows were inserted: what fell into one of them is taken out, and what lay under a new row comes back.
  ['undo of edit', ['a row inserted at the top', 6], ['a row inserted at the top', 6]],
  ['undo of count', ['a row inserted at the top', 4], ['a row inserted at the top', 2]],
  ['add', ['rows deleted', 9], ['a row inserted at the top', 1]],
  // A row that somebody deleted is not written where it would stand: that is the header.
  ['undo of import', ['a row typed into the first free one', 5], ['rows deleted', 3]],
  ['undo of item', ['a row moved', 8], ['rows deleted', 3]],
  // What people keep beside a row tells whether it was deleted, or blanked by mistake.
  ['undo of add', ['rows deleted', 4], ['a sort', 2]],
  ['undo of add', ['a sort', 4], ['rows deleted', 2]],
  // What cannot be taken back, since its column is gone, keeps nothing else from that.
  ['edit', ['a column deleted', 6], ['rows deleted', 4]],
  ['edit', ['a sort', 5], ['a column deleted', 4]],
  ['add', ['rows deleted', 7], ['a column deleted', 4]],
];

it.each(lostOnce)('nor where %s is hit, so many calls before its end, by %s and by %s', (name, ...acts) => {
  const operation = all.find((each) => each.name === name);
  const tab = operation?.tabs[0];
  if (!operation || !tab) throw new Error(`There is no ${name}.`);
  const timed = acts.map(([act, before], who): Timed => {
    const interference = interferences.find((each) => each.name === act);
    const at = operation.moments.at(-before);
    if (!interference || at === undefined) throw new Error(`There is no ${act}, or not so early.`);
    return { who, tab, interference, at };
  });
  expect(wrongIn({ operation, acts: timed })).toEqual([]);
});

it('nor where a column is deleted before any service call: what is done is whole, or nothing is', () => {
  const interference = interferences.find(({ name }) => name === 'a column deleted');
  if (!interference) throw new Error('There is no such act.');
  const wrong = all
    .filter(({ name }) => /edit|count/.test(name))
    .flatMap((operation) =>
      operation.tabs.flatMap((tab) =>
        operation.moments.flatMap((at) => wrongIn({ operation, acts: [{ who: 0, tab, interference, at }] })),
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
        operation.moments.slice(-6).flatMap((at) => wrongIn({ operation, acts: [{ who: 0, tab, interference, at }] })),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});
