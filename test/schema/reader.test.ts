// One reader: what a field understands an import understands, and never as something else.
import fc from 'fast-check';
import { typedAs } from '../../src/schema/cells';
import { checkField, checkRow, fieldsOf } from '../../src/schema/checks';
import { addDays } from '../../src/schema/dates';
import {
  baseMoney,
  code,
  currency,
  date,
  type Kind,
  moneyIn,
  number,
  percent,
  rate,
  signed,
  signedMoneyIn,
  sizes,
  text,
  whole,
} from '../../src/schema/kinds';
import { DATE_ORDERS, readStated } from '../../src/schema/stated';
import { orders } from '../../src/tabs/orders/table';
import { describe as say } from '../../src/text/describe';

const TODAY = '2026-11-25';
const english = { today: TODAY, dayFirst: true, decimalMark: '.' } as const;
const spanish = { ...english, decimalMark: ',' } as const;
const money = signedMoneyIn('currency');

/** The value that a text is read as, or the code of what is wrong with it. */
const read = (kind: Kind, typed: string, reading: typeof english | typeof spanish = english) => {
  const parsed = checkField(kind, typed, reading);
  return parsed.ok ? parsed.value : parsed.problem.code;
};
const readingsOf = (kind: Kind, typed: string, reading: typeof english | typeof spanish = english) => {
  const parsed = checkField(kind, typed, reading);
  return !parsed.ok && parsed.problem.code === 'ambiguous' ? parsed.problem.readings : [];
};

describe('An amount', () => {
  it.each([
    ['$12', 12, ['USD', 'CAD']],
    ['12.50 EUR', 12.5, ['EUR']],
    ['€12,50', 12.5, ['EUR']],
    ['eur 1,200', 1200, ['EUR']],
    ['US$ 4.20', 4.2, ['USD']],
    ['$12.50 CAD', 12.5, ['CAD']],
    ['£(120.00)', -120, ['GBP']],
    ['-€120', -120, ['EUR']],
    ['€-120', -120, ['EUR']],
    ['1200 ¥', 1200, ['JPY', 'CNY']],
  ])('%s is %s, and says its currency', (typed, value, currencies) => {
    expect(checkField(money, typed, english)).toMatchObject({ value, currencies: expect.arrayContaining(currencies) });
  });

  it.each([
    ['(120.00)', -120],
    ['120.00-', -120],
    ['CHF 12.-', 12],
    ['1.234,– €', 1234],
    ['1,234.--', 1234],
    ['-12,-', -12],
    ['−120', -120],
    ['- 120', -120],
    ["1'200.50", 1200.5],
  ])('%s is %s', (typed, value) => {
    expect(read(money, typed)).toBe(value);
  });

  it.each([
    ['18 1/2', 18.5],
    ['18-1/2"', 18.5],
    ['18½', 18.5],
    ['± 3/8', 0.375],
  ])('%s is %s inches', (typed, value) => {
    expect(read(number, typed)).toBe(value);
  });

  it.each(['12/4', '8/8', '120/2', '3/5'])('%s is neither a fraction nor a count', (typed) => {
    expect([read(number, typed), read(whole(), typed)]).toEqual(['notANumber', 'notANumber']);
  });

  it.each(['€12 USD', '12 50', '(-5)', '1e9', '12 apples', '$', '12.50.10', '1,00,000'])(
    'is not read into %s',
    (typed) => {
      expect(read(money, typed)).toBe('notANumber');
    },
  );

  it('that may be two numbers is asked for, and each reading is read one way', () => {
    expect(readingsOf(money, '1.200')).toEqual(['1.2', '1200']);
    expect(readingsOf(money, '1,200', spanish)).toEqual(['1,2', '1200']);
    expect(readingsOf(money, '$1.255')).toEqual(['$1.2550', '$1255']);
    expect([read(money, '1,200'), read(money, '1.200', spanish)]).toEqual([1200, 1200]);
    // A rate has thousandths; 0.085 and 1.2550 cannot be thousands.
    expect([read(rate, '1.085'), read(money, '0.085'), read(money, '1.2550')]).toEqual([1.085, 0.085, 1.255]);
    // So that 1,085 may well be one of somebody who writes commas.
    expect([readingsOf(rate, '1,085'), readingsOf(rate, '1.085', spanish)]).toEqual([
      ['1085', '1.0850'],
      ['1085', '1,0850'],
    ]);
  });

  it('may be below nothing only where a credit can be', () => {
    expect([read(moneyIn('currency'), '-3'), read(baseMoney, '(3)')]).toEqual(['tooSmall', 'tooSmall']);
  });
});

describe('A quantity', () => {
  it.each([
    ['120 pcs', 120],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200 piezas', 1200],
    ['120 uds.', 120],
    ['120 ea', 120],
    ['120 garments', 120],
  ])('%s is %s', (typed, value) => {
    expect(read(whole(1), typed)).toBe(value);
  });

  it('of a thousandth is asked about, and one of boxes or dozens is not guessed', () => {
    expect(readingsOf(whole(1), '1.000')).toEqual(['1', '1000']);
    expect([read(whole(1), '4 boxes'), read(whole(1), '10 dz'), read(whole(1), '1.2')]).toEqual([
      'notANumber',
      'notANumber',
      'notWhole',
    ]);
  });
});

describe('A size run', () => {
  it.each([
    ['S: 10, M: 15, L: 15, XL: 5, XXL: 5', 'S:10 M:15 L:15 XL:5 XXL:5'],
    ['S:20 M: 40', 'S:20 M:40'],
    ['S-20 M-40', 'S-20 M-40'.replaceAll('-', ':')],
    ['S - 20, 2XL - 40', 'S:20 2XL:40'],
    ['S20 M40', 'S:20 M:40'],
    ['S/20 M/40', 'S:20 M:40'],
    ['S 20, M 40', 'S:20 M:40'],
    ['S(20) M(40)', 'S:20 M:40'],
    ['20xS, 40xM', 'S:20 M:40'],
    ['20 x XS; 40 x XXL', 'XS:20 XXL:40'],
    ['20 S 40 M', 'S:20 M:40'],
    ['S 20 / M 40 / L 10', 'S:20 M:40 L:10'],
    ['XS(10)/S(20)/M(30)', 'XS:10 S:20 M:30'],
    ['XS–10 S–20', 'XS:10 S:20'],
    ['S 10 pz, M 20 uds.', 'S:10 M:20'],
    ['T36 10 T38 20', 'T36:10 T38:20'],
    ['TU 60', 'TU:60'],
    ['O/S 100', 'O/S:100'],
    ['One Size: 100', 'One Size:100'],
    ['Talla única: 100', 'Talla única:100'],
    ['3-6 months:10, 6-9 months:20', '3-6 months:10 6-9 months:20'],
    ['36:1,200\n38:800', '36:1200 38:800'],
    ['S=20 pcs M=40 pcs', 'S:20 M:40'],
    ['S: 20 / M: 40 / L: 30', 'S:20 M:40 L:30'],
    ['S:20/M:40', 'S:20 M:40'],
    ['S20-M40-L30', 'S:20 M:40 L:30'],
    ['S [20] M [40]', 'S:20 M:40'],
    ['36(20)/38 (40)', '36:20 38:40'],
    ['0-3M 10, 3-6M 20', '0-3M:10 3-6M:20'],
    ['4-5 yrs 20 & 6-7 yrs 10', '4-5 yrs:20 6-7 yrs:10'],
    ['2T-10 3T-20', '2T:10 3T:20'],
    ['S/M 20 L/XL 40', 'S/M:20 L/XL:40'],
    ['S 20 y M 40', 'S:20 M:40'],
    ['Size S: 20, Talla 38: 40', 'S:20 38:40'],
    ['Size 2XL: 20, Size XXS: 40', '2XL:20 XXS:40'],
    ['Plus size S: 20, Plus size M: 40', 'Plus size S:20 Plus size M:40'],
    ['S:20 M:40 Total: 60', 'S:20 M:40'],
    ['S 20, M 40 = 60 pcs', 'S:20 M:40'],
    ['S(20) M(40) (60)', 'S:20 M:40'],
    ['Total 60: S:20 M:40', 'S:20 M:40'],
    ['Small 20, Medium 40, X-Large 10, 2X-Large 5', 'Small:20 Medium:40 X-Large:10 2X-Large:5'],
    ['XSmall 20 XXLarge 40', 'XSmall:20 XXLarge:40'],
    ['One-size 100', 'One-size:100'],
    ['Free size 100', 'Free size:100'],
    ['Única 100', 'Única:100'],
    ['Unitalla 100', 'Unitalla:100'],
    ['32/32:10 34/32:20', '32/32:10 34/32:20'],
    ['  S:20   M:40 ;, ', 'S:20 M:40'],
    ['One   Size:100;', 'One Size:100'],
    ['Size Small: 20, Size Mini: 40', 'Size Small:20 Size Mini:40'],
  ])('%s is %s', (typed, run) => {
    expect(read(sizes, typed)).toBe(run);
    expect(read(sizes, run)).toBe(run);
  });

  it.each([
    '36-20 38-40',
    '36x10',
    'S',
    'S:20 40',
    'S:20 40 M:10',
    'S: 20 (incl. 2 samples) M: 40',
    '20S 40M',
    'S 20 / 40',
    'S:20 M:40 Total: 70',
    'Total: 60',
    '20 40 M',
    'S - M 20',
    'S:20 s:10',
    'PO-1234',
    'about 400',
    '20',
  ])('is not read into %s', (typed) => {
    expect(read(sizes, typed)).toBe('notSizes');
  });

  it('fills a quantity that is blank, and is held against one that is not', () => {
    const order = { style: 'Shirt', factory: 'Norte', originalExFactory: '2027-03-12', sizes: 'S-20 M-40' };
    const check = (typed: Readonly<Record<string, string>>) =>
      checkRow(fieldsOf(orders), orders.rules ?? [], { ...order, ...typed }, english);
    expect(check({})).toMatchObject({ ok: true, values: { quantity: 60, sizes: 'S:20 M:40' } });
    expect(check({ quantity: '50' })).toMatchObject({ problems: { sizes: { code: 'sizesDiffer' } } });
  });
});

describe('A number of a parcel', () => {
  it.each(['9.40551E+21', '9,40551e21', '1E+15'])('that a spreadsheet rounded, %s, is named as lost', (typed) => {
    const parsed = checkField(code, typed, english);
    expect(!parsed.ok && say('Tracking number', parsed.problem)).toMatch(/lost its last digits/);
    expect(readStated({ kind: code }, typed, { dates: 'dayFirst', decimalMark: '.' }, TODAY).ok).toBe(false);
  });
});

describe('The one reader', () => {
  const KINDS: readonly (readonly [Kind, fc.Arbitrary<string | number>])[] = [
    [whole(), fc.integer({ min: -1e9, max: 1e9 })],
    [number, fc.integer({ min: 0, max: 1e9 }).map((thousandths) => thousandths / 1000)],
    [signed, fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000)],
    [rate, fc.integer({ min: 1, max: 1e9 }).map((millionths) => millionths / 1e6)],
    [money, fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000)],
    [percent(), fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000)],
    [date, fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('2000-01-01', days))],
    [currency, fc.constantFrom('EUR', 'USD', 'JPY')],
    [sizes, fc.constantFrom('S:20 M:40', 'One Size:100', '3-6 months:10')],
    [text, fc.constantFrom('1.200', 'S:20')],
  ];
  const anyOf = fc
    .constantFrom(...KINDS)
    .chain(([kind, values]) => fc.record({ kind: fc.constant(kind), value: values }));
  const habits = fc.constantFrom(english, spanish);

  it('reads what was written as the same value, whatever the kind', () => {
    fc.assert(
      fc.property(anyOf, habits, ({ kind, value }, reading) => {
        const typed = typedAs(kind, value, reading.decimalMark);
        const again = read(kind, typed, reading);
        if (typeof value === 'number') expect(again).toBeCloseTo(value, 8);
        else expect(again).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it('never reads a text as one value in a form and as another in an import', () => {
    const signs = fc.stringMatching(
      /^[-+(]?[$€]?\d{1,4}[.,/ -]?\d{0,3}[.,/ -]?\d{0,4}[)%]?( (pcs|EUR|Mar 2027|ene 27))?$/,
    );
    const runs = fc.constantFrom('S-20 M-40', '20xS', 'S:1,200', 'One Size: 3');
    const kinds = fc.constantFrom<Kind>(whole(), number, money, percent(), date, sizes);
    fc.assert(
      fc.property(
        kinds,
        fc.oneof(signs, runs),
        habits,
        fc.constantFrom(...DATE_ORDERS),
        (kind, typed, reading, dates) => {
          const isDayFirst = dates !== 'monthFirst';
          const form = checkField(kind, typed, { ...reading, dayFirst: isDayFirst });
          const file = readStated({ kind }, typed, { dates, decimalMark: reading.decimalMark }, TODAY);
          if (form.ok && file.ok && file.value !== undefined) expect(file.value).toBe(form.value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('offers readings that differ, each of which is read without a question', () => {
    const typed = fc.stringMatching(/^[$€]?[1-9]\d{0,2}[.,]\d{3}$/);
    fc.assert(
      fc.property(typed, habits, (text, reading) => {
        const values = readingsOf(money, text, reading).map((each) => read(money, each, reading));
        expect(values.every((value) => typeof value === 'number')).toBe(true);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });
});
