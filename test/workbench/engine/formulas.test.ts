// Holds every formula of the fixture to the value that Google Sheets gives; what the engine cannot do is named with its reason.
import type { Book, Scalar } from '../../../workbench/engine/book';
import fixture from './formulas.json';
import { blank, cell, put, type, values, zone } from './sheets';

interface Example {
  readonly id: number;
  readonly formula: string;
  /** Where it stands, if that matters: `Orders!L2`. */
  readonly at: string | null;
  readonly expected: readonly (readonly Scalar[])[];
}

const beyondTheEngine: Readonly<Record<string, readonly number[]>> = {
  'the fixture gives no value that could be compared': [38, 142, 146, 171, 207],
};

const unsupported = new Set(Object.values(beyondTheEngine).flat());
const examples: readonly Example[] = fixture.tests;
const supported = examples.filter(({ id }) => !unsupported.has(id));

let book: Book;
let scratch: number;
const sheetIds = new Map<string, number>();

beforeAll(() => {
  book = blank();
  scratch = book.insertSheet('Scratch', { rows: 60, cols: 26 });
  for (const [name, rows] of Object.entries(fixture.sheets)) {
    const id = book.insertSheet(name, { rows: 60, cols: 26 });
    sheetIds.set(name, id);
    put(book, 'A1', rows, id);
  }
});

/** What the engine makes of an example, where it stands, in the shape that is expected. */
function computed({ formula, at, expected }: Example): Scalar[][] {
  const [sheet = '', a1 = 'A1'] = at ? at.split('!') : ['', 'A1'];
  const sheetId = sheetIds.get(sheet) ?? scratch;
  type(book, a1, formula, sheetId);
  const got = book.read(sheetId, { ...zone(a1), rows: expected.length, cols: expected[0]?.length ?? 0 });
  book.clear(sheetId, zone(a1));
  return got.map((cells) => cells.map(({ value }) => rounded(value)));
}

test.each(supported)('$id $formula', (example) => {
  expect(computed(example)).toEqual(example.expected.map((cells) => cells.map(rounded)));
});

test.each(Object.entries(beyondTheEngine))('not here: %s', (_reason, ids) => {
  const beyond = examples.filter(({ id }) => ids.includes(id));
  expect(beyond.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const example of beyond) {
    expect([example.formula, computed(example)]).not.toEqual([example.formula, example.expected]);
  }
});

function rounded(value: Scalar): Scalar {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

describe('in an array formula', () => {
  test.each([
    ['=ARRAYFORMULA(ISNUMBER(A1:A4))', [true, false, false, false]],
    ['=ARRAYFORMULA(ISBLANK(A1:A4))', [false, false, true, false]],
    ['=ARRAYFORMULA(ISTEXT(A1:A4))', [false, true, false, false]],
    ['=ARRAYFORMULA(N(A1:A4))', [4, 0, 0, '#DIV/0!']],
    ['=ARRAYFORMULA(IFERROR(A1:A4*2;"?"))', [8, '?', 0, '?']],
    ['=ARRAYFORMULA(IFERROR(A1:A4*2))', [8, null, 0, null]],
    ['=ARRAYFORMULA(A1:A4=0)', [false, false, true, '#DIV/0!']],
    ['=ARRAYFORMULA(A1:A4="")', [false, false, true, '#DIV/0!']],
    ['=ARRAYFORMULA(A1:A4="PO 1/É")', [false, true, false, '#DIV/0!']],
    ['=ARRAYFORMULA(A1:A4>3)', [true, true, false, '#DIV/0!']],
    ['=ARRAYFORMULA(IFERROR(LOWER(A1:A4);))', ['4', 'po 1/é', '', null]],
    ['=ARRAYFORMULA(IFERROR(LEN(A1:A4);0))', [1, 6, 0, 0]],
    ['=ARRAYFORMULA(IFERROR(SQRT(A1:A4);0))', [2, 0, 0, 0]],
    ['=ARRAYFORMULA(IFERROR(ROUND(A1:A4/3;1);0))', [1.3, 0, 0, 0]],
    ['=ARRAYFORMULA(IFERROR(ENCODEURL(A1:A4);))', ['4', 'po%201%2F%C3%A9', '', null]],
    ['=ARRAYFORMULA(IFERROR(SUBSTITUTE("x{n}";"{n}";A1:A4);))', ['x4', 'xpo 1/é', 'x', null]],
    [
      '=ARRAYFORMULA(IFERROR(IF(ISTEXT(A1:A4);HYPERLINK("https://dhl.example/"&A1:A4;A1:A4););))',
      [null, 'po 1/é', null, null],
    ],
    ['=ARRAYFORMULA(IFERROR(REGEXMATCH(A1:A4&"";"^\\d+$");))', [true, false, false, null]],
    ['=ARRAYFORMULA(IFERROR(TEXT(A1:A4;"0.00");))', ['4.00', 'po 1/é', '0.00', null]],
  ])('%s', (formula, expected) => {
    const sheet = blank();
    put(sheet, 'A1', [[4], ['po 1/é']]);
    type(sheet, 'A4', '=1/0');
    type(sheet, 'C1', formula);
    expect(values(sheet, 'C1:C4').flat()).toEqual(expected);
  });
});

test('the standard normal quantile: safety factors of the reorder point', () => {
  const sheet = blank();
  type(sheet, 'A1', '=NORMSINV(95/100)');
  type(sheet, 'A2', '=NORM.S.INV(1/2)');
  type(sheet, 'A3', '=NORMSINV(1)');
  type(sheet, 'A4', '=ROUND(30*10+NORMSINV(95/100)*SQRT(10*5^2+30^2*0);1)');
  expect(cell(sheet, 'A1').value).toBeCloseTo(1.644854, 5);
  expect(values(sheet, 'A2:A4').flat()).toEqual([0, '#NUM!', 326]);
});
