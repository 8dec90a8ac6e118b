// Every shipped formula is held to what Google Sheets accepts in any locale, and to one pass over each tab.
import { type Expression, parseFormula, writeExpression } from '../../src/derive/dialect/syntax';
import { comparisons, searches } from '../support/formula-cost';
import { shippedFormulas } from '../support/formulas';

/** Right in Google and in the local engine, and spreading inside ARRAYFORMULA. */
const SPREADS = [
  'IF',
  'IFERROR',
  'IFNA',
  'LEN',
  'MID',
  'ISERROR',
  'ISNUMBER',
  'ISBLANK',
  'INT',
  'ABS',
  'LOWER',
  'TRIM',
  'ROW',
  'SQRT',
  'ROUND',
  'FIND',
  'UPPER',
  'NORMSINV',
  'REGEXMATCH',
  'REGEXREPLACE',
  'SUBSTITUTE',
  'CHAR',
  'ENCODEURL',
  'DATE',
  'YEAR',
  'MONTH',
  'DAY',
  'VALUE',
  'XLOOKUP',
  'LOOKUP',
];
/** These make one array, or one value of it. */
const GATHERS = ['QUERY', 'SORT', 'HSTACK', 'VSTACK', 'SUM', 'MAX', 'NA'];
const ALLOWED = new Set([...SPREADS, ...GATHERS, 'ARRAYFORMULA']);
/** Today stands in one cell, and a formula that calls the clock is computed anew all day. */
const CLOCK = 'Totals › Today';

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');
/** How a formula asks whether its row is the first of its id, in one word. */
const counted = (formula: string) =>
  formula.replace(
    /IF\(ISERROR\((Totals!\$[A-Z]+\$2)\);\1;IFNA\(LOOKUP\((ROW\(A:A\));(\1:\$[A-Z]+);\3\)=\2;FALSE\)\)/,
    'COUNTS',
  );
const functionsOf = (formula: string) =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? '');

describe.each(shippedFormulas().filter(({ name }) => name !== CLOCK))('$name', ({ name, formula }) => {
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

  it('costs no more than its searches by halving: N log N each', () => {
    for (const rows of [1_000, 50_000]) {
      const most = Math.max(1, searches(formula)) * rows * Math.ceil(Math.log2(rows));
      // The items of a setting stand above its defaults, a few dozen.
      expect(comparisons(formula, rows)).toBeLessThanOrEqual(most * 1.2);
    }
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

  it.each(['IF(HAS([A]);;0-(1+2)*3^2)', 'TODAY()-[A]*2', '-[A]&"a ""quoted"" word"<>IF([B];)'])(
    'reads %s and writes it again',
    (source) => {
      expect(writeExpression(parseFormula(source))).toBe(source);
    },
  );

  it('lets operators bind as in Google Sheets: powers first, then products, sums, texts, comparisons', () => {
    const grouped = (expression: Expression): string =>
      expression.type === 'operation'
        ? `(${grouped(expression.left)}${expression.operator}${grouped(expression.right)})`
        : writeExpression(expression);
    expect(grouped(parseFormula('1<2&3+4*5^6^7'))).toBe('(1<(2&(3+(4*((5^6)^7)))))');
    expect(grouped(parseFormula('1-2-3*4/5=6'))).toBe('(((1-2)-((3*4)/5))=6)');
  });

  it.each([
    ['IF([Due]; 1', 'lacks a closing parenthesis'],
    ['[Due] ? 1', 'cannot be read at “? 1”'],
    ['[Due]+', 'lacks a value before “its end”'],
    ['IF(;*2)', 'lacks a value before “*”'],
    ['[Due] [Open]', 'should end before “[Open]”'],
    ['1)', 'should end before “)”'],
    ['TODAY-1', 'names TODAY without its parentheses'],
    ['-2^2', 'needs parentheses about a sign'],
    ['2*-3', 'needs parentheses about a sign'],
  ])('tells its author what is wrong with %s', (source, sentence) => {
    expect(() => parseFormula(source)).toThrow(sentence);
  });

  it('compiles the sum over another tab to one rollup and a search by halving, for the rows that count', () => {
    const shipped = shippedFormulas().find(({ name }) => name === 'Orders › Shipped');
    const plain = counted(withoutTexts(shipped?.formula ?? '')).replace(
      /LOOKUP\(ROW\(A:A\);Totals[^;]+;Totals[^)]+\)/g,
      'KEY',
    );
    const checks = String.raw`IF\(ISERROR\((Totals!\$[A-Z]+\$2)\);\1;IF\(ISERROR\((Totals!\$[A-Z]+\$2)\);\2;`;
    const found = String.raw`IF\(IFNA\(LOOKUP\(KEY;(Totals![^;]+);\3\)=KEY;FALSE\);ROUND\(LOOKUP\(KEY;\3;Totals![^)]+\);9\);0\)`;
    expect(plain).toMatch(
      new RegExp(
        String.raw`^=ARRAYFORMULA\(IF\(ROW\(A:A\)=1;"";IF\(A:A="";;IF\(COUNTS;${checks}${found}\)\);\)\)\)\)$`,
      ),
    );
    const rollups = shippedFormulas().filter(({ formula }) => formula.includes('QUERY('));
    expect(rollups.map(({ name }) => name)).toEqual([
      'Totals › Orders, rows',
      'Totals › Transit days by item',
      'Totals › Shipments, rows',
      'Totals › Shipments by Order: Quantity, Direction, Shipped on, Delivered on',
      'Totals › Expenses, rows',
      'Totals › Expenses by Order: Base amount',
      'Totals › Expenses by Order: Amount, Share',
      'Totals › Shipments by Order: Shipment ID, Direction, Shipped on, Delivered on',
      'Totals › Expenses by Order: Holds up',
      'Totals › Shipments by Order: Holds up',
      'Totals › Milestones, rows',
      'Totals › Milestones by Order: Ours late',
      'Totals › Shipments by Order: Leaves mark',
      'Totals › Shipments by Order: Lands mark',
      'Totals › Milestones by Order: Turn mark',
      'Totals › Milestones by Order and Milestone, first rows',
      'Totals › Milestones by Order: Weight',
      'Totals › Milestones by Order: Milestone, Skipped on',
      'Totals › Milestones by Order: Milestone, Skipped on, Done on',
      'Totals › Working days by name',
      'Totals › Orders by Order ID, first rows',
      'Totals › Inventory, rows',
      'Totals › Inventory by SKU, first rows',
      'Totals › Stock moves, rows',
      'Totals › Stock moves by Shipment: Quantity, Kind',
      'Totals › Carrier link by item',
      'Totals › Milestones by Chase of: Chase mark',
      'Totals › Inspections, rows',
      'Totals › Inspections by Order: Lot mark, Status, Latest',
      'Totals › Inspections by Order: Lot mark',
      'Totals › Milestones by Chase of: Chase of',
      'Totals › Stock moves by SKU: Quantity',
      'Totals › Stock moves by SKU: Quantity, Kind',
      'Totals › Shipments by SKU: Quantity, Direction, Shipped on, Delivered on, Order',
      'Totals › Shipments by SKU: To receive',
      'Totals › Stock moves by SKU: Value',
      'Totals › Samples, rows',
      'Totals › Milestones by Order: Due, Milestone, Open',
      'Totals › Inspections by Order: Mark, Lot mark, Type',
      'Totals › Expenses by Order: Released on, Hold until, Paid on',
      'Totals › Expenses by Order: Expense ID, Hold until, Status',
      'Totals › Expenses by Category: Base amount',
      'Totals › Budget by item',
      'Totals › Inspections by Order: Lot mark, Status',
      'Totals › Styles, rows',
      'Totals › Orders by Style: Quantity, Stage',
      'Totals › Orders by Style: Order ID, Stage, Open',
      'Totals › Samples by Style: Sample ID, Verdict, Gone',
      'Totals › Samples by Style: Verdict mark',
      'Totals › Measurements, rows',
      'Totals › Samples by Sample ID, first rows',
      'Totals › Contacts, rows',
      'Totals › Orders by Factory: Open, Status',
      'Totals › Orders by Factory: Open, Stage',
      'Totals › Orders by Customer: Open, Stage',
      'Totals › Expenses by Vendor: Amount, Status, Paid on',
      'Totals › Expenses by Vendor: Base amount, Paid on',
      'Totals › Log, rows',
    ]);
  });

  it('names no tab that is not there: a sum over it is 0, a lookup in it blank, and Totals has no column of it', () => {
    const without = (tab: string) => new Map(shippedFormulas([tab]).map(({ name, formula }) => [name, formula]));
    const noShipments = without('Shipments');
    expect(counted(noShipments.get('Orders › Shipped') ?? '')).toBe(
      '=ARRAYFORMULA(IF(ROW(A:A)=1;"Shipped";IF(A:A="";;IF(COUNTS;0;))))',
    );
    expect([...noShipments.keys(), ...noShipments.values()].filter((text) => text.includes('Shipments'))).toEqual([]);
    const noOrders = without('Orders');
    expect(noOrders.get('Shipments › Counterparty')).toContain('IF(IF(TRUE;;)="";');
    expect([...noOrders.values()].filter((formula) => formula.includes('Orders'))).toEqual([]);
  });
});
