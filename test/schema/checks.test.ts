// What the order form says to each kind of slip, before anything is written.
import fc from 'fast-check';
import { checkField, checkRow, fieldsOf, type Problem } from '../../src/schema/checks';
import { choices, date, email, moneyIn, percent, sizes, text, whole } from '../../src/schema/kinds';
import { readNumber } from '../../src/schema/numbers';
import { readSizes, sumOfSizes, writeSizes } from '../../src/schema/sizes';
import { orders } from '../../src/tabs/orders/table';
import { describe as describeProblem } from '../../src/text/describe';

const reading = { today: '2026-11-22', dayFirst: true, decimalMark: '.' } as const;
const good = { style: 'Linen shirt', factory: 'Textiles del Norte', quantity: '400', originalExFactory: '12/03/2027' };

function problemsWith(changed: Record<string, string>): Record<string, string> {
  const checked = checkRow(fieldsOf(orders), orders.rules ?? [], { ...good, ...changed }, reading);
  if (checked.ok) return {};
  const labels = new Map(fieldsOf(orders).map(({ key, label }) => [key, label]));
  return Object.fromEntries(
    Object.entries(checked.problems).map(([key, problem]: [string, Problem]) => [
      key,
      describeProblem(labels.get(key) ?? key, problem),
    ]),
  );
}

describe('The order form', () => {
  it('takes a plain order', () => {
    expect(problemsWith({})).toEqual({});
  });

  it('names every field that is needed', () => {
    expect(Object.keys(problemsWith({ style: ' ', factory: '', quantity: '', originalExFactory: '' })).sort()).toEqual([
      'factory',
      'originalExFactory',
      'quantity',
      'style',
    ]);
  });

  it('says what is missing from the sizes', () => {
    expect(problemsWith({ sizes: 'S:80 M:160 L:120' })).toEqual({
      sizes: 'Sizes add up to 360, Quantity is 400: 40 are missing.',
    });
  });

  it('says which day does not exist and which does', () => {
    expect(problemsWith({ originalExFactory: '31/02/2027' })).toEqual({
      originalExFactory: 'There is no 31 February 2027. Try 28 February 2027.',
    });
  });

  it('holds the ship window in order and asks why a date slipped', () => {
    const found = problemsWith({ startShip: '20/03/2027', shipBy: '12/03/2027', revisedExFactory: '20/03/2027' });
    expect(found.shipBy).toMatch(/before Start-ship, 20 March 2027/);
    expect(found.slipReason).toMatch(/needed once Revised ex-factory/);
  });

  it('refuses nonsense in plain words, naming the field and the value', () => {
    const found = problemsWith({
      quantity: '4 boxes',
      unitPrice: '-3',
      currency: 'EURX',
      stage: 'Done',
      owner: 'ana',
      tolerance: '70 %',
    });
    expect(found).toEqual({
      quantity: expect.stringMatching(/Quantity.*4 boxes/),
      unitPrice: expect.stringMatching(/Unit price.*-3/),
      currency: expect.stringMatching(/Currency.*EURX/),
      stage: expect.stringMatching(/Stage.*Done.*Confirmed/),
      owner: expect.stringMatching(/Owner.*ana/),
      tolerance: expect.stringMatching(/Tolerance.*70 %/),
    });
  });
});

describe('Numbers', () => {
  it.each([
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234', 1234],
    ['14.5', 14.5],
    ['14,5', 14.5],
    ['1,250', 1250],
    ['1.250', 1.25],
    ['-7', -7],
    ['0,085', 0.085],
    ['0.125', 0.125],
  ])('reads %s with a decimal point', (typed, value) => {
    expect(readNumber(typed, '.')).toBe(value);
  });

  it('reads 1.250 as thousands where the decimal mark is a comma', () => {
    expect(readNumber('1.250', ',')).toBe(1250);
    expect(readNumber('1,250', ',')).toBe(1.25);
    expect(readNumber('0.085', ',')).toBe(0.085);
  });

  it.each(['', 'ten', '1,2,3', '1.2.3', '--4', '1e9', '12,34.56,7'])('does not guess at “%s”', (typed) => {
    expect(readNumber(typed, '.')).toBeUndefined();
  });

  it('reads a tolerance as people write it', () => {
    for (const typed of ['3', '3%', '3 %', '0.03']) {
      expect(checkField(percent(0.5), typed, reading)).toEqual({ ok: true, value: 0.03 });
    }
    expect(checkField(percent(0.5), '0.5 %', reading)).toEqual({ ok: true, value: 0.005 });
  });
});

describe('Size breakdowns', () => {
  it('are read with any separator and written one way', () => {
    expect(writeSizes(readSizes('S:20, M=40;L:20') ?? [])).toBe('S:20 M:40 L:20');
    expect(readSizes('S:20 S:10')).toBeUndefined();
    expect(readSizes('36-20 38-40')).toBeUndefined();
  });

  it('come back as they were written, with their sum', () => {
    // What begins with a stroke parts two sizes; a sum is none.
    const size = fc.stringMatching(/^[A-Z0-9.-][A-Z0-9/.-]{0,3}$/).filter((name) => !/^(?:SUM|TOT)/.test(name));
    const run = fc.uniqueArray(fc.record({ size, quantity: fc.integer({ min: 0, max: 99_999 }) }), {
      selector: ({ size: name }) => name.toLowerCase(),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(run, (parts) => {
        expect(readSizes(writeSizes(parts))).toEqual(parts);
        expect(sumOfSizes(parts)).toBe(parts.reduce((sum, { quantity }) => sum + quantity, 0));
      }),
    );
  });
});

describe('Any text at all', () => {
  it('is read or refused, never thrown at', () => {
    const kinds = [date, email, moneyIn('currency'), percent(), sizes, text, whole(1)];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme', maxLength: 60 }), (kind, typed) => {
        const parsed = checkField(kind, typed, reading);
        if (!parsed.ok) expect(describeProblem('Field', parsed.problem).length).toBeGreaterThan(10);
      }),
    );
  });
});

describe('Several of a few options', () => {
  const days = choices('Mon', 'Tue', 'Wed');

  it('are kept in the order of the options, each once, however they were typed', () => {
    expect(checkField(days, 'wed, Mon mon', reading)).toEqual({ ok: true, value: 'Mon Wed' });
  });

  it('name the one that is none of them', () => {
    expect(checkField(days, 'Mon Someday', reading)).toEqual({
      ok: false,
      problem: { code: 'notAChoice', typed: 'Someday', options: ['Mon', 'Tue', 'Wed'] },
    });
  });
});
