// What formulas cost at size under a plain model of a spreadsheet, and what an edit of each input column computes anew.
import { SETTINGS } from '../../src/derive/dialect/needs';
import { type Expression, parseFormula, partsOf } from '../../src/derive/dialect/syntax';
import { orderFormula } from '../../src/derive/list-formulas';
import { keyColumn, type Table, tellingColumns } from '../../src/schema/table';
import { tables } from '../../src/tabs';
import { openBook } from '../../workbench/engine/open';
import { comparisons, readerOf, recomputed } from '../support/formula-cost';
import { shippedFormulas, viewFormulasShipped } from '../support/formulas';

const formulas = shippedFormulas();
const readers = formulas.map(readerOf);

/** What an edit of a column computes anew, without the lists behind it. */
function afterEdit(table: Table, key: string): readonly string[] {
  const number = Object.keys(table.inputs).indexOf(key) + 1;
  return recomputed({ tab: table.name, number }, readers).filter((name) => !name.startsWith('Totals'));
}

const table = (name: string): Table => {
  const found = tables.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No table ${name}.`);
  return found;
};

/** The computed columns whose rules, as they are declared, come to a column by themselves or by what they name. */
function restingOn(column: string): readonly string[] {
  const rules = tables.flatMap(({ name, computed }) =>
    Object.values(computed).map(({ label, formula }) => ({ name, label, named: namedBy(name, parseFormula(formula)) })),
  );
  const reached = new Set([column]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { name, label, named } of rules)
      if (named.some((one) => reached.has(one))) reached.add(`${name}[${label}]`);
  }
  return rules.flatMap(({ name, label }) => (reached.has(`${name}[${label}]`) ? [`${name} › ${label}`] : []));
}

function namedBy(about: string, expression: Expression): readonly string[] {
  const own = expression.type === 'column' ? [`${expression.table ?? about}[${expression.label}]`] : [];
  return [...own, ...partsOf(expression).flatMap((part) => namedBy(about, part))];
}

describe('The model', () => {
  it('counts a search through all rows for each of them, and a search by halving', () => {
    expect(comparisons('=ARRAYFORMULA(XLOOKUP(A:A;Orders!B:B;Orders!C:C;""))', 50_000)).toBe(2_500_000_000);
    expect(comparisons("=ARRAYFORMULA(SUMIF('Stock moves'!C:C;A:A;'Stock moves'!E:E))", 50_000)).toBe(2_500_000_000);
    expect(comparisons('=ARRAYFORMULA(IF(A:A="";;LOOKUP(A:A;Totals!$B$2:$B;Totals!$C$2:$C)))', 50_000)).toBe(800_000);
    expect(comparisons('=XLOOKUP("base currency|";Settings!A:A;Settings!C:C;"")', 50_000)).toBe(50_000);
    expect(comparisons('=SORT(QUERY(HSTACK(A:A;B:B);"select Col1";0);1;TRUE)', 1_024)).toBe(2 * 1_024 * 10);
  });

  it('finds all formulas of 50,000 rows together far below one search through all rows for each', () => {
    const all = formulas.reduce((sum, { formula }) => sum + comparisons(formula, 50_000), 0);
    // A quarter of it was the limit of nine tabs that compute; with Styles and Inspections there are eleven,
    // and three tenths; what a held balance and a letter of credit look up is a hundredth more.
    expect(all).toBeLessThan(50_000 * 50_000 * 0.31);
  });
});

describe('Today', () => {
  /** Each of its lists is as long as what the tabs give, which is some sixty lines of each. */
  const HEIGHT = 1_000;
  const rows = 50_000;
  const sorting = tables.length * rows * Math.log2(tables.length * rows);

  it.each(viewFormulasShipped())(
    '$name takes of 50,000 rows a tab no more than to sort them a few times',
    ({ formula }) => {
      expect(comparisons(formula, rows, HEIGHT)).toBeLessThan(4 * sorting);
    },
  );
});

describe('A list that is not in order', () => {
  const book = openBook({ name: 'Order', timeZone: 'Etc/GMT', locale: 'en_US', now: () => new Date(0) });
  const id = book.sheets()[0]?.id ?? 0;
  const column = () => 'Sheet1!$A$2:$A';
  const formula = orderFormula({ column, first: 'Sheet1!$A$2', check: 'Sheet1!$B$2' });
  const shows = (keys: readonly string[]) => {
    const cells = Array.from({ length: 9 }, (_, row) => [{ value: keys[row] ?? null }]);
    book.write(id, { row: 1, col: 0, rows: 9, cols: 1 }, cells);
    book.write(id, { row: 1, col: 1, rows: 1, cols: 1 }, [[{ typed: formula }]]);
    return book.read(id, { row: 1, col: 1, rows: 1, cols: 1 })[0]?.[0]?.value;
  };

  it('shows an error, which every figure shows that rests on it; one in order shows 0', () => {
    expect(shows(['ka', 'kb', 'kc', 'kd'])).toBe(0);
    expect(shows([])).toBe(0);
    expect(shows(['kd', 'kb', 'kc', 'ka'])).toBe('#N/A');
    expect(shows(['ka', 'ka', 'kb'])).toBe('#N/A');
  });
});

describe('An edit', () => {
  it.each([
    [
      'Orders',
      [
        'poNumber',
        'season',
        'sizeScale',
        'sizes',
        'pack',
        'startShip',
        'slipReason',
        'earlierDates',
        'sheetSent',
        'terms',
        'owner',
        'snoozedUntil',
        'notes',
      ],
    ],
    ['Shipments', ['mode', 'incoterm', 'owner', 'snoozedUntil', 'notes']],
    ['Expenses', ['date', 'shipment', 'receipt', 'owner', 'snoozedUntil', 'notes']],
    ['Inventory', ['style', 'location', 'unitCost', 'owner', 'snoozedUntil', 'notes']],
    ['Stock moves', ['date', 'order', 'reverses', 'by', 'note']],
  ])('of what no rule of %s reads computes nothing anew', (name, silent) => {
    const keys = Object.keys(table(name).inputs);
    expect(keys.filter((key) => afterEdit(table(name), key).length === 0)).toEqual(silent);
  });

  it.each([
    [
      'Orders',
      'cancelDate',
      [
        'Orders › Due',
        'Orders › Days left',
        'Orders › Days to cancel',
        'Orders › Status',
        'Orders › Finding',
        'Orders › Urgency',
        'Orders › Finding figure',
        'Inspections › Order due',
        'Inspections › Needed by',
        'Inspections › Finding',
        'Inspections › Urgency',
        'Contacts › Late from them',
        'Contacts › Status',
        'Contacts › Finding',
        'Contacts › Urgency',
        'Contacts › Finding figure',
      ],
    ],
    [
      'Shipments',
      'eta',
      [
        'Orders › Waits for',
        'Orders › Goods land',
        'Orders › Payment days',
        'Shipments › Status',
        'Shipments › Days late',
        'Shipments › Holds up',
        'Shipments › Lands mark',
        'Shipments › Finding',
        'Shipments › Urgency',
        'Shipments › Finding figure',
        'Milestones › Order waits',
        'Milestones › Chase of',
        'Milestones › Chase mark',
        'Milestones › Finding',
        'Milestones › Urgency',
        'Milestones › Finding figure',
        'Inspections › Finding',
        'Inspections › Urgency',
        'Contacts › To pay',
        'Contacts › Status',
        'Contacts › Finding',
        'Contacts › Urgency',
        'Contacts › Finding figure',
        'Expenses › Due',
        'Expenses › Due is',
        'Expenses › Days left',
        'Expenses › Status',
        'Expenses › Holds up',
        'Expenses › Finding',
        'Expenses › Urgency',
        'Expenses › Order days',
        'Expenses › Goods mark',
        'Expenses › Event on',
        'Expenses › Event expected',
        'Expenses › Counts from',
      ],
    ],
    ['Shipments', 'carrier', ['Shipments › Tracking link']],
    [
      'Expenses',
      'paidOn',
      [
        'Orders › Waits for',
        'Milestones › Order waits',
        'Milestones › Chase of',
        'Milestones › Chase mark',
        'Milestones › Finding',
        'Milestones › Urgency',
        'Milestones › Finding figure',
        'Inspections › Finding',
        'Inspections › Urgency',
        'Contacts › To pay',
        'Contacts › Status',
        'Contacts › Finding',
        'Contacts › Urgency',
        'Contacts › Finding figure',
        'Expenses › Days left',
        'Expenses › Status',
        'Expenses › Holds up',
        'Expenses › Finding',
        'Expenses › Urgency',
      ],
    ],
    [
      'Inventory',
      'leadTime',
      ['Inventory › Reorder point', 'Inventory › Status', 'Inventory › Finding', 'Inventory › Urgency'],
    ],
    ['Stock moves', 'unitCost', ['Inventory › Average cost', 'Inventory › Stock value', 'Stock moves › Value']],
  ])('of %s › %s computes what its rules read', (name, key, computed) => {
    expect(afterEdit(table(name), key)).toEqual(computed);
  });

  const plain = tables.flatMap((one) =>
    Object.keys(one.inputs)
      .filter(
        (key) =>
          key !== keyColumn(one) && !tellingColumns(one).includes(key) && one.name !== SETTINGS.table && !one.hidden,
      )
      .map((key) => [one.name, key] as const),
  );
  it.each(plain)('of %s › %s computes no column whose rule does not come to it', (name, key) => {
    expect(afterEdit(table(name), key)).toEqual(restingOn(`${name}[${table(name).inputs[key]?.label}]`));
  });

  it('of what makes a row one is looked at by all columns of its tab', () => {
    expect(afterEdit(table('Samples'), 'style').filter((column) => column.startsWith('Samples'))).toHaveLength(
      Object.keys(table('Samples').computed).length,
    );
  });
});
