// Holds the engine's functions and number formats to the values that Google gives; what is missing says so and gives none.
import type { Book, Scalar } from '../../../workbench/engine/book';
import fixture from './google-values.json';
import { blank, cell, put, type, values, zone } from './sheets';

let book: Book;

beforeAll(() => {
  book = blank();
  put(book, 'H1', [
    [4, 'ecru', true],
    [2, 'zinc', null],
    [9, 'sage', false],
  ]);
});

/** What a formula in A1 fills, as far as the expected reaches. */
function filled(formula: string, expected: Scalar | Scalar[][]): Scalar | Scalar[][] {
  type(book, 'A1', formula);
  if (!Array.isArray(expected)) return rounded(cell(book, 'A1').value);
  const shape = { ...zone('A1'), rows: expected.length, cols: expected[0]?.length ?? 0 };
  return book.read(0, shape).map((row) => row.map(({ value }) => rounded(value)));
}

function rounded(value: Scalar): Scalar {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

const examples = (list: readonly (readonly unknown[])[]) =>
  list.map(([formula, expected]) => [formula, expected] as [string, Scalar | Scalar[][]]);

test.each(examples([...fixture.functions, ...fixture.formats]))('%s', (formula, expected) => {
  expect(filled(formula, expected)).toEqual(Array.isArray(expected) ? expected : rounded(expected));
});

describe('functions of ranges', () => {
  test.each<[string, Scalar | Scalar[][]]>([
    ['=INDIRECT("R1C8",FALSE)', 4],
    ['=INDIRECT("R[1]C[8]",FALSE)', 'zinc'],
    ['=SUM(INDIRECT("R1C8:R3C8",FALSE))', 15],
    ['=SUM(INDIRECT("C8",FALSE))', 15],
    ['=SUM(INDIRECT("Sheet1!R[0]C8:R[1]C8",FALSE))', 6],
    ['=COUNTA(INDIRECT("R1:R1",FALSE))', 4],
    ['=INDIRECT("nonsense",FALSE)', '#REF!'],
    ['=INDIRECT("R[-1]C1",FALSE)', '#REF!'],
    ['=SUMIF(H1:H3,">3",H1:H3)', 13],
    ['=SUMIFS(H1:H3,H1:H3,">3",I1:I3,"sage")', 9],
    ['=SUMIFS(H1:H3,H1:H3,">3",I1:I3)', '#N/A'],
    // Of the range that is added up the first cell counts.
    ['=SUMIF(I1:I3,"*c*",H1)', 6],
    ['=SUMIF(I1:I3,"sage",H1:H2)', 9],
    ['=AVERAGEIF(I1:I3,"*c*",H1)', 3],
    ['=ARRAYFORMULA(SUMIF(I1:I3,I2:I3,H1))', [[2], [9]]],
    [
      '=ARRAYFORMULA(CHOOSE({1,2},I1:I2,H1:H2))',
      [
        ['ecru', 4],
        ['zinc', 2],
      ],
    ],
    ['=ARRAYFORMULA(VLOOKUP("zinc",CHOOSE({1,2},I1:I3,H1:H3),2,FALSE))', 2],
    ['=ARRAYFORMULA(IFS(H1:H3>3,"a",H1:H3<=3,"b"))', [['a'], ['b'], ['a']]],
    ['=ARRAYFORMULA(IFS(H1:H3>3,"a",TRUE,"b"))', '#VALUE!'],
    ['=INDEX(H1:J1,2)', 'ecru'],
    ['=INDEX(H1:H3,2)', 2],
    // Texts stand in the order of the alphabet, whatever their case.
    ['=COUNTIF(I1:I3,"<S")', 1],
    ['=COUNTIFS(I1:I3,">=SAGE",H1:H3,">2")', 1],
    ['=SUMIF(I1:I3,">F",H1:H3)', 11],
    ['=SUMIFS(H1:H3,I1:I3,">F",H1:H3,">2")', 9],
    ['=AVERAGEIF(I1:I3,">F",H1:H3)', 5.5],
    ['=MAXIFS(H1:H3,I1:I3,"<F")', 4],
    ['=COUNTUNIQUEIFS(H1:H3,I1:I3,">F")', 2],
    ['=COUNTIF(J1:J3,"true")', 1],
    ['=SUMIFS(H1:H2,I1:I3,"e*")', '#VALUE!'],
    ['=COUNTIFS(H1:H2,">1",I1:I3,"e*")', '#VALUE!'],
    ['=MAXIFS(H1:H3,I1:I2,"e*")', '#VALUE!'],
    ['=XMATCH(5,H1:H3,-1)', 1],
    ['=XMATCH(5,H1:H3,1)', 3],
    ['=XMATCH("s*",I1:I3,2)', 3],
    ['=XMATCH(1,H1:H3,-1)', '#N/A'],
    ['=SUBTOTAL(9,H1:H3)', 15],
    ['=ISREF(H1)', true],
    ['=ISREF(H1+1)', false],
    ['=SUMSQ(H1:J3)', 101],
    ['=RANK.EQ(4,H1:H3)', 2],
    ['=ARRAYFORMULA(REPT(I1:I3,1))', [['ecru'], ['zinc'], ['sage']]],
    [
      '=ARRAYFORMULA(SPLIT(I1:I3&"-1","-"))',
      [
        ['ecru', 1],
        ['zinc', 1],
        ['sage', 1],
      ],
    ],
    [
      '=ARRAYFORMULA(REGEXEXTRACT(I1:I3,"^(.)(.)"))',
      [
        ['e', 'c'],
        ['z', 'i'],
        ['s', 'a'],
      ],
    ],
    ['=ARRAYFORMULA(IFNA(REGEXEXTRACT(I1:I3,"^e(.*)")))', [['cru'], [null], [null]]],
  ])('%s', (formula, expected) => {
    expect(filled(formula, expected)).toEqual(expected);
  });
});

describe('what is not there', () => {
  test.each([
    ['=BETA.DIST(1;2;3)', /does not have BETA\.DIST, which Google Sheets has/],
    ['=GOOGLEFINANCE("GOOG")', /does not have GOOGLEFINANCE/],
    ['=IMSUM("1+i";"2")', /does not have IMSUM/],
    ['=YIELD(1;2;3;4;5;2)', /does not have YIELD/],
    ['=INTRATE(1;400;90;140;1)', /does not have INTRATE with the day count 1/],
    ['=TEXTBEFORE("a-b";"-")', /Unknown function: 'TEXTBEFORE'/],
    ['=TAKE({1;2};1)', /Unknown function: 'TAKE'/],
    ['=SUM(A2:INDEX(A:A;3))', /does not have ranges that end where a function says/],
    ['=NOTAFUNCTION()', /Unknown function: 'NOTAFUNCTION'/],
  ])('%s is #NAME? and says why', (formula, message) => {
    type(book, 'A1', formula);
    expect(cell(book, 'A1')).toMatchObject({ error: '#NAME?', errorMessage: expect.stringMatching(message) });
  });

  test('functions nest as deep as people nest them', () => {
    type(book, 'A1', `=${'NOTAFUNCTION('.repeat(40)}1${')'.repeat(40)}`);
    expect(cell(book, 'A1').error).toBe('#NAME?');
    type(book, 'A1', `=${'ABS(-'.repeat(40)}2^1${')'.repeat(40)}`);
    expect(cell(book, 'A1').value).toBe(2);
  });
});

describe('what regular expressions of RE2 are not in JavaScript', () => {
  test.each<[string, Scalar]>([
    ['=REGEXMATCH("ab","a(?=b)")', '#REF!'],
    ['=REGEXMATCH("aa","(a)\\1")', '#REF!'],
    ['=REGEXMATCH("x","(")', '#REF!'],
    ['=REGEXMATCH(12,"1")', '#VALUE!'],
    ['=REGEXMATCH("a_b","a\\_b")', true],
    ['=REGEXMATCH("É","(?i)é")', true],
    ['=REGEXEXTRACT("x\u00A0y","\\S+")', 'x\u00A0y'],
    ['=REGEXREPLACE("a.b","\\Q.\\E","-")', 'a-b'],
    ['=REGEXMATCH("ab","\\Ab\\z")', false],
    ['=REGEXMATCH("a]b","a[]x]b")', true],
  ])('%s', (formula, expected) => {
    expect(filled(formula, expected)).toBe(expected);
  });
});

describe('a number format on a cell', () => {
  test.each([
    ['DD/MM/YYYY', 45000, '15/03/2023', true],
    ['[$-407]d. mmmm yyyy', 45000, '15. März 2023', true],
    ['0.00E+00', 12345.678, '1.23E+04', false],
    ['# ?/?', 2.25, '2 1/4', false],
    ['_("€"* #,##0.00_)', 1234.5, ' €1,234.50 ', false],
    ['[Red]0.0', -5, '-5.0', false],
    ['[<1]0%;0.0"x"', 0.5, '50%', false],
  ])('%s draws as in Google, and reads back as it was set', (format, value, display, isDate) => {
    put(book, 'A20', [[value]]);
    book.setFormats(0, zone('A20'), [[format]]);
    expect(cell(book, 'A20')).toMatchObject({ display, format, isDate, value });
    type(book, 'A21', '=A20');
    expect(cell(book, 'A21').display).toBe(display);
  });

  test('its decimal comma is that of the locale', () => {
    const german = blank({ locale: 'de_DE' });
    put(german, 'A1', [[12345.678]]);
    german.setFormats(0, zone('A1'), [['0.00E+00']]);
    expect(values(german, 'A1')).toEqual([[12345.678]]);
    expect(cell(german, 'A1').display).toBe('1,23E+04');
  });

  test.each(['"open', '[Teal]0'])('%s is refused by name', (format) => {
    expect(() => book.setFormats(0, zone('A20'), [[format]])).toThrow(`the number format ${format}`);
  });
});
