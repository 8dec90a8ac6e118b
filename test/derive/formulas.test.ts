// Every shipped formula is held to what Google Sheets accepts in any locale, and to one pass over each tab.
import { parseFormula, writeExpression } from '../../src/derive/dialect/syntax';
import { shippedFormulas } from '../support/formulas';

/** Right in Google and in the local engine, and spreading inside ARRAYFORMULA. */
const SPREADS = [
  'IF',
  'IFERROR',
  'IFNA',
  'ISERROR',
  'ISNUMBER',
  'ISBLANK',
  'INT',
  'LOWER',
  'TRIM',
  'ROW',
  'SQRT',
  'ROUND',
  'FIND',
  'UPPER',
  'NORMSINV',
  'SUBSTITUTE',
  'ENCODEURL',
  'XLOOKUP',
  'VSTACK',
];
const ALLOWED = new Set([...SPREADS, 'ARRAYFORMULA', 'TODAY', 'QUERY', 'HSTACK']);

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');
const functionsOf = (formula: string) =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? '');

describe.each(shippedFormulas())('$name', ({ name, formula }) => {
  const bare = withoutTexts(formula);

  it('calls only functions of the dialect', () => {
    expect(functionsOf(formula).filter((called) => !ALLOWED.has(called))).toEqual([]);
  });

  it('reads the same where the decimal mark is a comma: semicolons, no decimals, no array columns', () => {
    expect(bare).not.toMatch(/,/);
    expect(bare).not.toMatch(/\d\.\d/);
    expect(bare).not.toMatch(/[{}]/);
  });

  it('spreads over the column by one ARRAYFORMULA and scans no tab once per row', () => {
    expect(formula).toMatch(/^=ARRAYFORMULA\(/);
    expect(functionsOf(formula).filter((called) => called === 'ARRAYFORMULA')).toHaveLength(1);
    expect(bare).not.toMatch(/SUMIF|COUNTIF|MAXIFS|FILTER/);
  });

  it('points at whole columns, so that a row inserted above row 2 shifts nothing', () => {
    const ends = [...bare.matchAll(/\$?[A-Z]{1,3}\$?\d+/g)].map(([cell]) => cell);
    expect(ends.every((cell) => /^\$[A-Z]+\$2$/.test(cell))).toBe(true);
  });

  it('closes what it opens and stays within the size of a cell', () => {
    expect([...bare].filter((c) => c === '(')).toHaveLength([...bare].filter((c) => c === ')').length);
    expect(formula.length).toBeLessThan(8_000);
    if (!name.startsWith('Totals')) expect(formula).toMatch(/^=ARRAYFORMULA\(IF\(ROW\(A:A\)=1;"/);
  });
});

describe('The formula dialect', () => {
  it('reads its own writing', () => {
    const source =
      'IF(HAS([Ship-by]);SUMBY(Stock moves[SKU];[SKU];Stock moves[Quantity];Stock moves[Kind]="Issue");1-2*3)';
    expect(writeExpression(parseFormula(source))).toBe(source);
  });

  it('tells its author what is wrong', () => {
    expect(() => parseFormula('IF([Due]; 1')).toThrow('lacks a closing parenthesis');
    expect(() => parseFormula('[Due] ? 1')).toThrow('cannot be read at “? 1”');
  });

  it('compiles the sum over another tab to one rollup and an exact lookup', () => {
    const shipped = shippedFormulas().find(({ name }) => name === 'Orders › Shipped');
    expect(shipped?.formula).toMatch(
      /^=ARRAYFORMULA\(IF\(ROW\(A:A\)=1;"Shipped";IF\(A:A="";;IF\(ISERROR\((Totals!\$[A-Z]+\$2)\);\1;ROUND\(XLOOKUP\(LOWER\(TRIM\(IFERROR\(A:A;""\)&""\)\);Totals![A-Z]+:[A-Z]+;Totals![A-Z]+:[A-Z]+;0\);9\)\)\)\)\)$/,
    );
    const rollups = shippedFormulas().filter(({ formula }) => formula.includes('QUERY('));
    expect(rollups.map(({ name }) => name)).toEqual([
      'Totals › Shipments by Order',
      'Totals › Expenses by Order',
      'Totals › Stock moves by Shipment',
      'Totals › Stock moves by SKU',
      'Totals › Shipments by SKU',
      'Totals › Expenses by Category',
    ]);
  });
});
