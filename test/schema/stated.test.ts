// Dates and numbers of files: one stated format, held for every cell.
import fc from 'fast-check';
import { addDays } from '../../src/schema/dates';
import { choice, date, type Kind, moneyIn, percent, signed, text, whole } from '../../src/schema/kinds';
import {
  DATE_ORDERS,
  type DateOrder,
  detectDates,
  detectDecimalMark,
  type Formats,
  readStated,
} from '../../src/schema/stated';

const TODAY = '2026-11-22';
const read = (kind: Kind, cell: string, formats: Partial<Formats> = {}) => {
  const parsed = readStated({ kind }, cell, { dates: 'dayFirst', decimalMark: '.', ...formats }, TODAY);
  return parsed.ok ? parsed.value : parsed.problem.code;
};

const money = moneyIn('currency');
const aDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days));
const order = fc.constantFrom(...DATE_ORDERS);
const mark = fc.constantFrom('.' as const, ',' as const);

function written(iso: string, as: DateOrder, separator: string, padded: boolean): string {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => (padded ? part : String(Number(part))));
  const parts = { dayFirst: [day, month, year], monthFirst: [month, day, year], yearFirst: [year, month, day] }[as];
  return parts.join(separator);
}

/** A number as programs write it: grouped or not, with that decimal mark. */
function figures(cents: number, as: '.' | ',', grouped: boolean): string {
  const [wholePart = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const group = as === '.' ? ',' : '.';
  const spaced = grouped ? wholePart.replace(/\B(?=(\d{3})+$)/g, group) : wholePart;
  return `${cents < 0 ? '-' : ''}${spaced}${as}${fraction}`;
}

describe('A date of a file', () => {
  it('is read back from however its stated format writes it', () => {
    fc.assert(
      fc.property(aDay, order, fc.constantFrom('/', '-', '.'), fc.boolean(), (iso, as, separator, padded) => {
        expect(read(date, written(iso, as, separator, padded), { dates: as })).toBe(iso);
      }),
    );
  });

  it.each([
    ['02-Jun-06', '2006-06-02'],
    ['2Jun2006', '2006-06-02'],
    ['Fri, 12 Mar 2027', '2027-03-12'],
    ['March 12, 2027', '2027-03-12'],
    ['20270312', '2027-03-12'],
    ['2027-03-12T23:59:00Z', '2027-03-12'],
    ['2027-03-12 10:00:00 +0200', '2027-03-12'],
    ['12/3/2027 0:00', '2027-03-12'],
    ['12.03.27', '2027-03-12'],
  ])('%s is read whichever order is stated for figures', (cell, iso) => {
    expect(read(date, cell)).toBe(iso);
  });

  it('of another order than stated is refused, never turned round', () => {
    expect(read(date, '5/13/2027')).toBe('otherOrder');
    expect(read(date, '13/5/2027', { dates: 'monthFirst' })).toBe('otherOrder');
    expect(read(date, '13/5/2027', { dates: 'yearFirst' })).toBe('otherOrder');
  });

  it.each(['12 Mar', 'today', '+7', 'next Friday', 'wk 12', 'Thursday 4 March'])(
    '%s depends on the day on which the file is read, and is asked for in full',
    (cell) => {
      expect(read(date, cell)).toBe('moving');
    },
  );

  it.each(['Date Not Captured', '453', '2027-13-01', '2007-1'])('%s is no date in a file', (cell) => {
    expect(read(date, cell)).toBe('notADate');
  });

  it.each([
    ['45321', '2024-01-30'],
    ['46037.75', '2026-01-15'],
    ['0000-00-00', undefined],
    ['  /  /', undefined],
  ])('%s is a day as spreadsheets count it, or the place of one that is not there', (cell, day) => {
    expect(read(date, cell)).toBe(day);
  });

  it('that the month does not have is said so', () => {
    expect(read(date, '31/02/2027')).toBe('noSuchDay');
  });
});

describe('A number of a file', () => {
  it('is read back to the cent with either decimal mark, grouped or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), mark, fc.boolean(), (cents, as, grouped) => {
        expect(read(signed, figures(cents, as, grouped), { decimalMark: as })).toBeCloseTo(cents / 100, 2);
      }),
    );
  });

  it.each([
    ['€ 1,234.50', 1234.5],
    ['$40', 40],
    ['USD 85.00', 85],
    ['12.50 EUR', 12.5],
    ["1'234.50", 1234.5],
    ['1 234.50', 1234.5],
  ])('%s is read without its dress', (cell, value) => {
    expect(read(money, cell)).toBe(value);
  });

  it.each([
    ['(12.50)', -12.5],
    ['12.50-', -12.5],
  ])('%s is below nothing, as books write it', (cell, value) => {
    expect(read(signed, cell)).toBe(value);
  });

  it('of pieces is what the stated mark makes of it: 1.000 is one, or a thousand', () => {
    expect(read(whole(), '1.000')).toBe(1);
    expect(read(whole(), '1.000', { decimalMark: ',' })).toBe(1000);
    expect(read(whole(), '1.234')).toBe('notWhole');
    expect(read(whole(), '1.234', { decimalMark: ',' })).toBe(1234);
  });

  it('with the other mark is refused, and what is no number is said to be none', () => {
    expect(read(money, '14,5')).toBe('otherMark');
    expect(read(money, '1.234,50')).toBe('otherMark');
    expect(read(money, 'Invoiced Separately')).toBe('notANumber');
    expect(read(percent(), '3,5 %', { decimalMark: ',' })).toBe(0.035);
  });
});

describe('Other cells', () => {
  it('that say there is nothing are blank, but not in a text', () => {
    for (const nothing of ['N/A', 'NULL', '-', ' ']) expect(read(money, nothing)).toBeUndefined();
    expect(read(text, 'N/A')).toBe('N/A');
  });

  it('that show the error of a formula are told, whatever their column holds', () => {
    for (const kind of [text, money, date, whole(), choice('Air')])
      for (const error of ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#¡VALOR!'])
        expect(read(kind, error)).toBe('sheetError');
    expect(read(text, '#4501')).toBe('#4501');
  });

  it('hold a choice by another of its names, and a text that was marked as no formula', () => {
    const mode = { kind: choice('Air', 'Sea'), words: { ocean: 'Sea' } };
    const formats: Formats = { dates: 'dayFirst', decimalMark: '.' };
    expect(readStated(mode, 'Ocean', formats, TODAY)).toEqual({ ok: true, value: 'Sea' });
    expect(read(text, "'=1+1")).toBe('=1+1');
  });
});

describe('The format of a file', () => {
  it('is told by any day past the twelfth, whatever the spreadsheet’s own habit', () => {
    const both = fc.constantFrom('dayFirst' as const, 'monthFirst' as const);
    fc.assert(
      fc.property(fc.array(aDay, { minLength: 1 }), both, both, (days, as, habit) => {
        const tells = days.some((iso) => Number(iso.slice(8)) > 12);
        const found = detectDates(
          days.map((iso) => written(iso, as, '/', false)),
          habit,
        );
        if (tells) expect(found).toEqual({ format: as, sure: true });
        else expect(found.format).toBe(habit);
      }),
    );
  });

  it('is not sure of dates that fit both, and sure of ISO dates', () => {
    expect(detectDates(['5/6/2027', '6/5/2027'], 'dayFirst')).toEqual({ format: 'dayFirst', sure: false });
    expect(detectDates(['2027-05-06'], 'dayFirst')).toEqual({ format: 'yearFirst', sure: true });
    expect(detectDates(['02-Jun-06'], 'dayFirst')).toEqual({ format: 'dayFirst', sure: true });
  });

  it('has the decimal mark that its numbers can only have', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), mark, mark, (cents, as, habit) => {
        const texts = cents.map((each) => figures(each, as, true));
        expect(detectDecimalMark(texts, habit)).toEqual({ format: as, sure: true });
      }),
    );
    expect(detectDecimalMark(['1,234', '12'], ',')).toEqual({ format: ',', sure: false });
    expect(detectDecimalMark(['12', '7'], ',')).toEqual({ format: ',', sure: true });
  });
});
