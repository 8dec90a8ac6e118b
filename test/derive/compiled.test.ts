// What each piece of a formula comes to in the evaluator, on a tab of bales and the tabs that it asks.
import { ERROR, type Scalar } from '../../src/derive/dialect/scalar';
import { openFigures } from '../../src/derive/evaluate';
import type { Cell } from '../../src/schema/cells';
import { toDayNumber } from '../../src/schema/dates';
import { choice, date, id, key, number, reference, text } from '../../src/schema/kinds';
import { type ComputedColumns, defineTable, type Table } from '../../src/schema/table';
import { settings } from '../../src/tabs/settings/table';
import { workingDaysTable } from '../../src/tabs/working-days/table';
import { shipped } from '../support/formulas';

const TODAY = '2026-11-22';
const day = toDayNumber(TODAY);
const help = '';

type Line = { readonly [key: string]: Cell };
type Book = { readonly [table: string]: readonly Line[] };

const mills = defineTable({
  name: 'Mills',
  one: 'mill',
  tabColor: '#000000',
  inputs: {
    millId: { label: 'Mill ID', kind: id('MIL'), help },
    yarn: { label: 'Yarn', kind: text, help },
    price: { label: 'Price', kind: number, help },
  },
  computed: {},
});

/** No column of it names its rows: all of them count. */
const cuts = defineTable({
  name: 'Cuts',
  one: 'cut',
  tabColor: '#000000',
  inputs: {
    bale: { label: 'Bale', kind: reference('Bales'), help },
    metres: { label: 'Metres', kind: number, help },
  },
  computed: {},
});

/** Bales with these formulas; one of them may be the status. */
function balesWith(formulas: { readonly [key: string]: string }, status?: string): Table {
  const computed = Object.entries(formulas).map(([key, formula]): [string, ComputedColumns[string]] => [
    key,
    { label: key, kind: status === key ? choice('Cut', 'Whole') : number, help, formula },
  ]);
  return defineTable({
    name: 'Bales',
    one: 'bale',
    tabColor: '#000000',
    inputs: {
      baleId: { label: 'Bale ID', kind: id('BAL'), help },
      mill: { label: 'Mill', kind: reference('Mills'), help },
      yarn: { label: 'Yarn', kind: text, help },
      metres: { label: 'Metres', kind: number, help },
      due: { label: 'Due', kind: date, help },
    },
    computed: Object.fromEntries(computed),
    ...(status === undefined ? {} : { status: { column: status, tones: {} } }),
  });
}

const linen = { baleId: 'BAL-1', mill: 'MIL-2', yarn: 'linen', metres: 40, due: day };

/** The figures of bales with these formulas; of a tab that the book does not name, there is none. */
function figuresOf(bales: Table, book: Book) {
  return openFigures({
    ...shipped,
    tables: [bales, mills, cuts, settings, workingDaysTable],
    today: TODAY,
    rowsOf: ({ name }) => book[name]?.map((cells) => ({ cells })),
  });
}

/** What a formula comes to in the first bale. */
function comesTo(formula: string, book: Book = {}): Scalar {
  const bales = balesWith({ figure: formula });
  return figuresOf(bales, { Bales: [linen], ...book }).cell(bales, 0, 'figure');
}

describe('A sign', () => {
  it.each([
    ['-[Metres]', -40],
    ['+[Metres]', 40],
    ['2-(-[Metres])', 42],
    ['+[Yarn]', 'linen'],
    ['-[Yarn]', ERROR],
    ['0-(-[Nothing])', 0],
  ])('%s comes to %s', (formula, value) => {
    const bales = balesWith({ figure: formula, Nothing: 'IF(1=2;1;)' });
    expect(figuresOf(bales, { Bales: [linen] }).cell(bales, 0, 'figure')).toBe(value);
  });
});

describe('An argument that is left out', () => {
  it('is a blank', () => {
    expect(comesTo('IF([Metres]=40;;1)')).toBeNull();
    expect(comesTo('IF([Metres]=41;1)')).toBe(false);
  });
});

describe('What is looked up in another tab', () => {
  const price = 'LOOKUPBY(Mills[Mill ID];[Mill];Mills[Price])';
  const two = [
    { millId: 'MIL-1', yarn: 'linen', price: 3 },
    { millId: 'MIL-2', yarn: 'silk', price: 8 },
  ];

  it('stands in the row of its key, the first or any other', () => {
    const bales = balesWith({ price });
    const figures = figuresOf(bales, { Bales: [linen, { ...linen, baleId: 'BAL-2', mill: 'mil-1 ' }], Mills: two });
    expect([figures.cell(bales, 0, 'price'), figures.cell(bales, 1, 'price')]).toEqual([8, 3]);
  });

  it('is an empty text where no row has its key, and blank where there is no key, no value or no tab', () => {
    expect(comesTo(price, { Mills: two.slice(0, 1) })).toBe('');
    expect(comesTo(price, { Mills: two, Bales: [{ ...linen, mill: '' }] })).toBeNull();
    expect(comesTo(price, { Mills: [{ millId: 'MIL-2', yarn: 'silk' }] })).toBeNull();
    expect(comesTo(price)).toBeNull();
  });

  it('stands in the row of both its keys, whichever of them is looked up first', () => {
    const both = 'LOOKUPBY(KEY(Mills[Mill ID];Mills[Yarn]);KEY([Mill];[Yarn]);Mills[Price])';
    const linenOf = [...two, { millId: 'MIL-2b', yarn: 'linen', price: 9 }];
    const bales = balesWith({ price, both });
    const book = { Bales: [linen, { ...linen, baleId: 'BAL-2', yarn: 'Silk' }], Mills: linenOf };
    for (const order of [
      ['price', 'both'],
      ['both', 'price'],
    ]) {
      const figures = figuresOf(bales, book);
      const shown = order.map((key) => [key, figures.cell(bales, 0, key), figures.cell(bales, 1, key)]);
      expect(Object.fromEntries(shown.map(([key, ...cells]) => [key, cells]))).toEqual({
        price: [8, 8],
        both: ['', 8],
      });
    }
  });
});

describe('What is made of the rows of another tab', () => {
  const cutOf = (metres: number) => ({ bale: 'BAL-1', metres });

  it('counts every row where nothing names them', () => {
    const Cuts = [cutOf(5), cutOf(5), { bale: 'BAL-2', metres: 7 }];
    expect(comesTo('SUMBY(Cuts[Bale];[Bale ID];Cuts[Metres])', { Cuts })).toBe(10);
    expect(comesTo('MAXBY(Cuts[Bale];[Bale ID];Cuts[Metres])', { Cuts: [...Cuts, cutOf(6)] })).toBe(6);
  });

  it('is nothing where no row has the key, and where the tab is not there', () => {
    const Cuts = [{ bale: 'BAL-2', metres: 7 }];
    expect(comesTo('SUMBY(Cuts[Bale];[Bale ID];Cuts[Metres])', { Cuts })).toBe(0);
    expect(comesTo('SUMBY(Cuts[Bale];[Bale ID];Cuts[Metres])')).toBe(0);
    expect(comesTo('COUNTBY(Cuts[Bale];[Bale ID];Cuts[Metres])')).toBe(0);
    expect(comesTo('MAXBY(Cuts[Bale];[Bale ID];Cuts[Metres])')).toBeNull();
  });
});

describe('A tab that may be there', () => {
  it('says which of two a formula takes', () => {
    const formula = 'IFTAB("Mills";[Metres];1)';
    expect([comesTo(formula, { Mills: [] }), comesTo(formula)]).toEqual([40, 1]);
  });
});

describe('Working days', () => {
  it('are counted by the calendar of the workbook, and by none without its tab', () => {
    const days = [day, day + 1, day + 4].map((at, index) => ({
      ...{ key: 1_000_000 + at, row: index + 2, day: at },
      ...(index === 0 ? { calendar: 'MIL-2', number: 1 } : {}),
    }));
    const formula = 'WORKDAY(CALENDAROF([Mill]);[Due];1)';
    expect(comesTo(formula, { 'Working days': days })).toBe(day + 1);
    expect(comesTo(formula)).toBeNull();
  });
});

describe('The value of a setting of an item', () => {
  it('is blank where its row says nothing, and an empty text where it has no row', () => {
    const formula = 'SETTINGOF("Carrier link";[Yarn])';
    const row = { setting: 'Carrier link', item: 'linen', value: '' };
    expect([comesTo(formula, { Settings: [row] }), comesTo(formula, { Settings: [] })]).toEqual([null, '']);
  });
});

describe('A row', () => {
  const status = 'IF([Metres]>0;"Whole";"Cut")';
  const bales = balesWith({ half: '[Metres]/2', Status: status }, 'Status');

  it('counts unless its ID stands above, or it holds nothing else', () => {
    const figures = figuresOf(bales, { Bales: [linen, linen, { baleId: 'BAL-3' }, { ...linen, baleId: '' }] });
    expect([0, 1, 2, 3].map((row) => figures.counts(bales, row))).toEqual([true, false, false, true]);
    const cut = figuresOf(bales, { Bales: [], Cuts: [{ bale: 'BAL-1' }, { bale: 'BAL-1' }] });
    expect([cut.counts(cuts, 0), cut.counts(cuts, 1)]).toEqual([true, true]);
  });

  it('without an ID, or with one that stands above, says so in its status alone', () => {
    const figures = figuresOf(bales, { Bales: [linen, linen, { ...linen, baleId: '' }] });
    expect([0, 1, 2].map((row) => figures.cell(bales, row, 'Status'))).toEqual(['Whole', 'Same ID', 'No ID']);
    expect([0, 1, 2].map((row) => figures.cell(bales, row, 'half'))).toEqual([20, null, null]);
  });

  it.each([number, text, date])('has no value where its formula fails, of whatever kind: %j', (kind) => {
    const rate = { label: 'rate', kind, help, formula: '1/0' };
    const failing = { ...bales, computed: { ...bales.computed, rate } };
    const figures = figuresOf(failing, { Bales: [linen] });
    expect(figures.cell(failing, 0, 'rate')).toBe(ERROR);
    expect(figures.of(failing, 0)).toMatchObject({ half: 20, rate: undefined });
  });

  it('without its name says so where nobody adds up, too', () => {
    const town = defineTable({
      name: 'Bales',
      one: 'town',
      tabColor: '#000000',
      inputs: { town: { label: 'Town', kind: key, help }, river: { label: 'River', kind: text, help } },
      computed: { Status: { label: 'Status', kind: choice('Old'), help, formula: '"Old"' } },
      title: ['river'],
      status: { column: 'Status', tones: {} },
    });
    const figures = figuresOf(town, { Bales: [{ town: 'Porto', river: 'Douro' }, { river: 'Ave' }] });
    expect([0, 1].map((row) => figures.cell(town, row, 'Status'))).toEqual(['Old', 'No ID']);
  });

  it('still counts where it is asked what it would come to without all that it holds', () => {
    const figures = figuresOf(bales, { Bales: [linen] });
    const bare = { mill: undefined, yarn: undefined, metres: undefined, due: undefined };
    expect(figures.whatIf(bales, 0, bare)).toMatchObject({ half: 0, Status: 'Cut' });
  });
});

describe('Who asks for a column', () => {
  const bales = balesWith({ half: '[Metres]/2', a: '[b]', b: '[b]' });
  const figures = figuresOf(bales, { Bales: [linen] });

  it('is told its name where the tab has none such', () => {
    expect(() => figures.cell(bales, 0, 'Hue')).toThrow('Bales has no column Hue.');
    expect(() => figures.whatIf(bales, 0, { Hue: 1 })).toThrow('Bales has no column Hue.');
  });

  it('is told of a circle alone, not of what led there', () => {
    expect(() => figures.cell(bales, 0, 'a')).toThrow('in a circle: Bales › b, Bales › b.');
  });
});
