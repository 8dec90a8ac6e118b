// The workbook without formulas is held to the engine: the same people do the same to both, and the same comes of it.
import { type AddOn, keptSetUp, openKept, plainOrder } from './add-on';
import { judge, type Operation, operations, threeAtOnce } from './at-once';
import { keepPlain, openPlain } from './plain-book';

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

/** What a person sees of each tab. */
const shownIn = ({ book }: AddOn) =>
  book.sheets().map(({ id, name, rows, cols }) => {
    const cells = book.read(id, { row: 0, col: 0, rows, cols });
    return [name, cells.map((line) => line.map(({ display, isDate }) => `${display}${isDate ? ' (date)' : ''}`))];
  });

it('shows what the engine shows, numbers and dates, and so does a copy of it', () => {
  const addOn = openKept(keptSetUp());
  addOn.call('addRow', 'Orders', plainOrder);
  addOn.type('Orders', 2, 'Cancel date', '2027-04-01');
  const plain = openPlain({ data: JSON.stringify(addOn.book.export()), state: JSON.stringify(addOn.google.state()) });
  expect(shownIn(plain)).toEqual(shownIn(addOn));
  expect(shownIn(openPlain(keepPlain(plain)))).toEqual(shownIn(addOn));
});
