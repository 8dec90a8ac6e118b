// Money to its last cent: sums that binary fractions would spoil, and currencies that have no cents.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkRow, fieldsOf } from '../../src/schema/checks';
import { minorUnits, roundMoney, sumMoney, tidy } from '../../src/schema/money';
import { expenses } from '../../src/tabs/expenses/table';
import { describe as say } from '../../src/text/describe';

const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF', 'XYZ', '', undefined);

describe('The minor unit of a currency', () => {
  it('is what ISO 4217 says, in any case; a hundredth where it says nothing', () => {
    expect(['EUR', 'usd', 'JPY', 'krw', 'KWD', ' tnd ', 'CLF'].map(minorUnits)).toEqual([2, 2, 0, 0, 3, 3, 4]);
    expect(['XYZ', '', undefined, 'MGA', 'BIF CLP'].map(minorUnits)).toEqual([2, 2, 2, 2, 2]);
  });

  it('stands in the source as the library has it', () => {
    const script =
      "import { minorUnitsModule } from './scripts/minor-units.mjs'; process.stdout.write(minorUnitsModule());";
    const written = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString();
    expect(readFileSync('src/schema/minor-units.ts', 'utf8')).toBe(written);
  });
});

describe('An amount', () => {
  it('is rounded where it can be paid, a half away from zero, however binary fractions have it', () => {
    expect([1.005, 2.675, 4.995, 0.145, -1.005, 1.0049].map((amount) => roundMoney(amount, 'EUR'))).toEqual([
      1.01, 2.68, 5, 0.15, -1.01, 1,
    ]);
    expect([1200.5, 1200.49, -0.5].map((amount) => roundMoney(amount, 'JPY'))).toEqual([1201, 1200, -1]);
    expect(roundMoney(1.0005, 'KWD')).toBe(1.001);
    expect(Object.is(roundMoney(-0.001, 'EUR'), 0)).toBe(true);
  });

  it('stays as it is when it can be paid, up to a million millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (cents) => {
        expect(roundMoney(cents / 100, 'EUR')).toBe(cents / 100 + 0);
      }),
    );
  });
});

describe('A sum of money', () => {
  it('is exact: 0.1 and 0.2, and a thousand times 0.1', () => {
    expect(sumMoney([0.1, 0.2], 'EUR')).toBe(0.3);
    expect(sumMoney(Array(1_000).fill(0.1), 'EUR')).toBe(100);
    expect(sumMoney([0.3, -0.1, -0.2], 'EUR')).toBe(0);
    expect(sumMoney(Array(1_000).fill(0.001), 'KWD')).toBe(1);
    expect(sumMoney([], 'EUR')).toBe(0);
  });

  it('is the sum of the coins, in any order, in any currency', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), currency, (coins, code) => {
        const coin = 10 ** minorUnits(code);
        const amounts = coins.map((count) => count / coin);
        const sum = coins.reduce((total, count) => total + count, 0) / coin;
        expect(sumMoney(amounts, code)).toBe(sum);
        expect(sumMoney([...amounts].reverse(), code)).toBe(sum);
      }),
    );
  });
});

it('what is left of sums that cancel out is nothing, and what is something stays', () => {
  expect(tidy(0.1 + 0.2 - 0.3)).toBe(0);
  expect(tidy(0.3 - 0.1 - 0.2)).toBe(0);
  expect([12.25, -7, 1 / 1024, 1e15, -1e300].map(tidy)).toEqual([12.25, -7, 0.000976563, 1e15, -1e300]);
});

describe('An expense that nobody can pay', () => {
  const reading = { today: '2026-11-22', dayFirst: true, decimalMark: '.' } as const;
  const problemOf = (amount: string, code: string) => {
    const typed = { category: 'Freight', amount, currency: code, date: '22/11/2026' };
    const checked = checkRow(fieldsOf(expenses), expenses.rules ?? [], typed, reading);
    const problem = checked.ok ? undefined : checked.problems.amount;
    return problem && say('Amount', problem);
  };

  it('is told why: the yen has no decimals, the euro two', () => {
    expect(problemOf('1200.50', 'jpy')).toBe(
      'JPY has no decimals: 1200.5 cannot be paid. Round it, or choose another currency.',
    );
    expect(problemOf('12.3450', 'EUR')).toContain('EUR has 2 decimals: 12.345 cannot be paid.');
  });

  it('is nothing said of what can be paid', () => {
    for (const [amount, code] of [
      ['1200', 'JPY'],
      ['12.3450', 'KWD'],
      ['0.1', 'EUR'],
      ['999999999.99', 'USD'],
    ] as const) {
      expect(problemOf(amount, code)).toBeUndefined();
    }
  });
});
