// Values are computed when they are asked for: however seldom one looks, one sees the same.
import fc from 'fast-check';
import type { Book } from '../../../workbench/engine/book';
import { runs } from '../../support/tiers';
import { blank, put } from './sheets';

const SIZE = 7;
const at = fc.integer({ min: 0, max: SIZE - 1 });
const formulas = [
  '=SUM(A1:C3)',
  '=ARRAYFORMULA(A1:A4*2)',
  '=IF(B2>3,C1,D4)',
  '=ARRAYFORMULA(IF(ROW(B:B)=1,"Twice",IF(B:B="",,B:B&B:B)))',
  '=A1+Other!B2',
  '=SUM(Other!A1:B2)',
  '=INDIRECT("B"&A1)',
];
const typed = fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), fc.constantFrom('', 'x', ...formulas));

type Edit = (book: Book) => void;
/** What a person does that moves, hides, looks up or spills; each may be refused, and is then refused in both books. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ row: at, col: at, typed }).map(({ row, col, typed }): Edit => {
      return (book) => book.write(0, { row, col, rows: 1, cols: 1 }, [[{ typed }]]);
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ row: at, col: at, typed }).map(({ row, col, typed }): Edit => {
      return (book) => book.write(5, { row, col, rows: 1, cols: 1 }, [[{ typed }]]);
    }),
  },
  at.map(
    (at): Edit =>
      (book) =>
        book.insert(5, 'ROWS', at, 1),
  ),
  fc.record({ rows: fc.boolean(), at }).map(({ rows, at }): Edit => {
    return (book) => book.insert(0, rows ? 'ROWS' : 'COLUMNS', at, 1);
  }),
  fc.record({ rows: fc.boolean(), at }).map(({ rows, at }): Edit => {
    return (book) => book.remove(0, rows ? 'ROWS' : 'COLUMNS', at, 1);
  }),
  fc.record({ at, to: at }).map(({ at, to }): Edit => {
    return (book) => book.move(0, 'ROWS', at, 1, to);
  }),
  at.map(
    (row): Edit =>
      (book) =>
        book.merge(0, { row, col: 0, rows: 1, cols: 2 }),
  ),
  at.map(
    (col): Edit =>
      (book) =>
        book.sort(0, { row: 0, col: 0, rows: SIZE, cols: SIZE }, [{ col, ascending: true }]),
  ),
  at.map(
    (row): Edit =>
      (book) =>
        book.clear(0, { row, col: 0, rows: 2, cols: 2 }),
  ),
  at.map(
    (col): Edit =>
      (book) =>
        book.setFormats(0, { row: 0, col, rows: SIZE, cols: 1 }, '0.00'),
  ),
  at.map(
    (row): Edit =>
      (book) =>
        book.setHiddenElements(0, 'ROWS', row, 1, true),
  ),
  fc.constantFrom<Edit>(
    (book) => book.undo(),
    (book) => book.redo(),
    (book) => book.recalculate(),
    (book) => book.renameSheet(0, 'First'),
    (book) => book.createFilter(0, { row: 0, col: 0, rows: SIZE, cols: SIZE }),
    (book) => book.duplicateSheet(0, 'Copy'),
    (book) => void book.insertSheet('Other', { id: 5, rows: SIZE, cols: SIZE }),
    (book) => book.deleteSheet(5),
    (book) => book.setLocale('de_DE'),
  ),
);

/** A part of one of the tabs, as far as they reach. */
const glances = fc.record({ sheet: fc.nat({ max: 2 }), row: at, col: at, rows: fc.constantFrom(1, 3), cols: at });

/** In a circle whichever is computed first says so: the values are the same, only their reasons may differ. */
const looked = (book: Book) =>
  book
    .sheets()
    .map(({ id, rows, cols }) =>
      book.read(id, { row: 0, col: 0, rows, cols }).map((cells) => cells.map(({ errorMessage: _, ...cell }) => cell)),
    );

function glanced(book: Book, glance: { sheet: number; row: number; col: number; rows: number; cols: number }) {
  const sheets = book.sheets();
  const { id, rows, cols } = sheets[glance.sheet % sheets.length] ?? { id: 0, rows: 1, cols: 1 };
  const [row, col] = [Math.min(glance.row, rows - 1), Math.min(glance.col, cols - 1)];
  const zone = { row, col, rows: Math.min(glance.rows, rows - row), cols: Math.min(glance.cols + 1, cols - col) };
  return book.values(id, zone);
}

function outcomeOf(edit: Edit, book: Book): string {
  try {
    edit(book);
    return 'done';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The copy of a tab has a number by chance; what stands in it is the same. */
const opened = () => {
  const book = blank();
  book.remove(0, 'ROWS', SIZE + 5, 1000 - SIZE - 5);
  put(book, 'A1', [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  return book;
};

test('after any edits the cells say the same whether one looked after each of them or only at the end', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 4, maxLength: 12 }), (all) => {
      const [watched, unwatched] = [opened(), opened()];
      for (const edit of all) {
        const outcome = outcomeOf(edit, watched);
        looked(watched);
        expect(outcomeOf(edit, unwatched)).toBe(outcome);
      }
      const found = looked(unwatched);
      expect(found).toEqual(looked(watched));
      unwatched.recalculate();
      expect(looked(unwatched)).toEqual(found);
    }),
    runs(30),
  );
});

test('a part of a tab that somebody looks at says what it would if everything were computed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edits, glances), { minLength: 4, maxLength: 12 }), (all) => {
      const [watched, glancedAt] = [opened(), opened()];
      for (const [edit, glance] of [
        [(book: Book) => void book.insertSheet('Other', { id: 5, rows: 9, cols: 9 }), all[0]?.[1]],
        ...all,
      ] as typeof all) {
        outcomeOf(edit, watched);
        outcomeOf(edit, glancedAt);
        looked(watched);
        expect(glanced(glancedAt, glance)).toEqual(glanced(watched, glance));
      }
      expect(looked(glancedAt)).toEqual(looked(watched));
    }),
    runs(25),
  );
});

test('a script’s function in a cell runs although nobody looks at the cell, and the pages hear what it gave', () => {
  const book = blank();
  const heard: unknown[] = [];
  book.subscribe((message) => heard.push(message.type));
  const called: unknown[] = [];
  book.setCustomFunctions({
    names: ['DOUBLE'],
    call(name, args) {
      called.push([name, ...args]);
      return { rows: [[Number(args[0]) * 2]] };
    },
  });
  book.write(0, { row: 0, col: 0, rows: 1, cols: 2 }, [[{ typed: '21' }, { typed: '=DOUBLE(A1)' }]]);
  expect(called).toEqual([['DOUBLE', 21]]);
  expect(heard).toContain('CUSTOM_RESULTS');
  put(book, 'A1', [[4]]);
  expect(called).toHaveLength(2);
});
