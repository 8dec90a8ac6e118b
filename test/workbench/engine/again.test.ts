// A column of which few rows are another is computed anew in these alone: it says what it would say if it were computed whole.
import fc from 'fast-check';
import type { Book } from '../../../workbench/engine/book';
import { openBook } from '../../../workbench/engine/open';
import { runs } from '../../support/tiers';
import { blank, now, put } from './sheets';

const ROWS = 260;
/** Of each family that takes its arguments row by row: over columns, single values, lookups, texts, errors, and short columns. */
const FORMULAS = [
  '=ARRAYFORMULA(IF(A1:A="","",A1:A*2+B1:B-A$1))',
  '=ARRAYFORMULA(IF(ISNUMBER(A1:A)*(B1:B>3),"big "&A1:A,IF(ISERROR(A1:A),"lost",LOWER(TRIM(C1:C)))))',
  '=ARRAYFORMULA(IFERROR(LOOKUP(ROW(A1:A),SORT(IF(A1:A>4,ROW(A1:A),NA())),B1:B),-1))',
  '=ARRAYFORMULA(IFNA(VLOOKUP(B1:B,A1:C,3,FALSE),"none"))',
  '=ARRAYFORMULA(IFNA(XLOOKUP(B1:B,A1:A,C1:C),"none"))',
  '=ARRAYFORMULA(REGEXREPLACE(C1:C&"-"&B1:B,"[aeiou]","*"))',
  '=ARRAYFORMULA(SUBSTITUTE(TEXT(B1:B,"0.0"),".",",")&"|"&LEN(C1:C)&MID(C1:C,1,2))',
  '=ARRAYFORMULA(IF(D1:D=E1:E,ROUND(-B1:B/3,1),INT(B1:B%)))',
  '=ARRAYFORMULA(IF(ROW(A1:A)=A$2,"here",IF(B1:B=A1:A,"same",)))',
  '=LET(long,ARRAYFORMULA(A1:A&B1:B),ARRAYFORMULA(IF(long="11",DATE(2026,B1:B,1),long=C1:C)))',
  '=ARRAYFORMULA(A1:A260+B1:B30)',
  '=ARRAYFORMULA(A1:B+C1:C)',
  '=SUM(ARRAYFORMULA(IF(A1:A>2,B1:B,0)))',
];
const given = fc.constantFrom<string | number>(
  '',
  0,
  1,
  2,
  3,
  5,
  7,
  11,
  'a',
  ' Ab ',
  'TRUE',
  '=1/0',
  '12 Mar 2027',
  '4%',
);
const row = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: ROWS - 1 }));
const zoneAt = (at: number, col: number, rows: number) => ({ row: at, col, rows: Math.min(rows, ROWS - at), cols: 1 });

type Edit = (book: Book) => void;
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ row, col: fc.nat({ max: 2 }), given, rows: fc.constantFrom(1, 1, 2, 90) }).map(
      ({ row, col, given, rows }): Edit =>
        (book) => {
          const zone = zoneAt(row, col, rows);
          const line = [typeof given === 'string' ? { typed: given } : { value: given }];
          book.write(
            0,
            zone,
            Array.from({ length: zone.rows }, () => line),
          );
        },
    ),
  },
  row.map(
    (at): Edit =>
      (book) =>
        book.setFormats(0, zoneAt(at, 1, 2), '0.00'),
  ),
  row.map(
    (at): Edit =>
      (book) =>
        book.insert(0, 'ROWS', at, 1),
  ),
  row.map(
    (at): Edit =>
      (book) =>
        book.remove(0, 'ROWS', Math.max(1, at), 1),
  ),
  fc.constant<Edit>((book) => book.setLocale('de_DE')),
  fc.constant<Edit>((book) => book.undo()),
);

function opened(): Book {
  const book = blank();
  book.remove(0, 'ROWS', ROWS, 1000 - ROWS);
  const numbers = Array.from({ length: ROWS - 40 }, (_, at) => [
    at % 9,
    (at * 7) % 5,
    at % 4 === 0 ? '' : `Text ${at % 6}`,
  ]);
  put(book, 'A1', numbers);
  book.write(0, { row: 0, col: 3, rows: 1, cols: FORMULAS.length }, [FORMULAS.map((typed) => ({ typed }))]);
  return book;
}

/** Nothing may be left to undo, and rows that were removed are not there to write to. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    expect((error as Error).message).toMatch(/undo|out of bounds/i);
  }
}

const looked = (book: Book) => {
  const [sheet] = book.sheets();
  return book.read(sheet?.id ?? 0, { row: 0, col: 0, rows: sheet?.rows ?? 0, cols: sheet?.cols ?? 0 });
};

test('after any edits a long column says what it says in a workbook that is opened anew', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (all) => {
      const book = opened();
      looked(book);
      for (const edit of all) {
        attempt(() => edit(book));
        looked(book);
      }
      const anew = openBook({ data: JSON.parse(JSON.stringify(book.export())), now });
      expect(looked(book)).toEqual(looked(anew));
    }),
    runs(8),
  );
});
