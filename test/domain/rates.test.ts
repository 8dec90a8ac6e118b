// Which amounts need no rate of exchange, and which one a row takes today.
import { exchangeRate, isBaseCurrency, rateToday } from '../../src/domain/rates';
import { readSettings } from '../../src/domain/settings';
import { defaultRows } from '../../src/domain/settings/rows';
import type { Value } from '../../src/schema/kinds';

const holding = (...rates: readonly (readonly [currency: string, value: Value])[]) =>
  readSettings([
    { setting: 'Base currency', item: undefined, value: 'GBP' },
    ...rates.map(([item, value]) => ({ setting: 'Rate', item, value })),
  ]);

test('the base currency needs no rate, in any case, and a blank is the base currency', () => {
  const settings = holding(['GBP', 1.2]);
  expect(['GBP', 'gbp', '', undefined, 'USD'].map((currency) => isBaseCurrency(currency, settings))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(['GBP', 'gbp', '', undefined].map((currency) => rateToday(currency, settings))).toEqual([1, 1, 1, 1]);
});

test('another takes the rate of Settings, and none where that says none above nothing', () => {
  const settings = holding(['USD', 0.79], ['JPY', 0], ['VND', -1], ['INR', '']);
  expect(['USD', 'usd', 'EUR', 'JPY', 'VND', 'INR'].map((currency) => rateToday(currency, settings))).toEqual([
    0.79,
    0.79,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a new workbook asks for the dollar and the pound, each in its own row and without a rate', () => {
  const rows = defaultRows([exchangeRate]).map(({ setting, item, value }) => [setting, item, value]);
  expect(rows).toEqual([
    ['Rate', 'USD', ''],
    ['Rate', 'GBP', ''],
  ]);
});
