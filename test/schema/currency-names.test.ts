// What people call a currency: beside a figure, in a column of currencies and in the name of a column, all read alike.

import { checkField } from '../../src/schema/checks';
import { currenciesInTitle, withoutCurrency } from '../../src/schema/currency-names';
import { currency, signedMoneyIn } from '../../src/schema/kinds';
import { describe as say } from '../../src/text/describe';

const reading = { today: '2026-11-22', dayFirst: true, decimalMark: '.' } as const;
const money = signedMoneyIn('currency');

const ONE: readonly (readonly [string, string])[] = [
  ['NT$', 'TWD'],
  ['NTD', 'TWD'],
  ['MX$', 'MXN'],
  ['RD$', 'DOP'],
  ['AR$', 'ARS'],
  ['R$', 'BRL'],
  ['US$', 'USD'],
  ['US $', 'USD'],
  ['HK$', 'HKD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['RMB', 'CNY'],
  ['euros', 'EUR'],
  ['Euro', 'EUR'],
  ['US dollars', 'USD'],
  ['dólares estadounidenses', 'USD'],
  ['pesos mexicanos', 'MXN'],
  ['libras', 'GBP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['лв', 'BGN'],
  ['Fr.', 'CHF'],
  ['S/', 'PEN'],
  ['usd', 'USD'],
  ['MKD', 'MKD'],
];
const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['kr.', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['$', ['USD', 'CAD', 'AUD', 'MXN']],
  ['dólares', ['USD', 'CAD', 'AUD']],
  ['pesos', ['MXN', 'ARS', 'COP', 'PHP']],
  ['¥', ['JPY', 'CNY']],
  ['Rs.', ['INR', 'PKR', 'LKR']],
  ['C$', ['CAD', 'NIO']],
];

describe('A currency by another name', () => {
  it.each(ONE)('%s is %s before a figure, behind it, in a column of currencies and in a header', (name, code) => {
    for (const typed of [`${name} 500`, `${name}500`, `500 ${name}`, `500${name}`, `-${name} 500`, `(500) ${name}`]) {
      const value = /[-(]/.test(typed) ? -500 : 500;
      expect([typed, checkField(money, typed, reading)]).toEqual([typed, { ok: true, value, currencies: [code] }]);
    }
    expect(checkField(currency, name, reading)).toEqual({ ok: true, value: code });
    expect(currenciesInTitle(`Amount (${name})`)).toEqual([code]);
    expect(withoutCurrency(`Amount in ${name}`).replace(/\W/g, '')).toBe('amount');
  });

  it.each(SEVERAL)('%s may be several: it is asked which', (name, codes) => {
    const currencies = expect.arrayContaining([...codes]);
    for (const typed of [`${name} 500`, `500 ${name}`, `${name}500`]) {
      expect(checkField(money, typed, reading)).toEqual({ ok: true, value: 500, currencies });
    }
    const asked = checkField(currency, name, reading);
    expect(asked).toEqual({ ok: false, problem: { code: 'notACurrency', typed: name, may: currencies } });
    expect(currenciesInTitle(`Importe ${name}`)).toEqual(currencies);
  });

  it.each(['12 ltr', '12 mtr', '12 prs', '12 ctn', '12 doz', '12 kgs', 'kgs 12', '12 ft', '12 rm', 'XR$ 5', 'abc 5'])(
    '%s states none, and is no amount',
    (typed) => {
      expect(checkField(money, typed, reading)).toMatchObject({ ok: false, problem: { code: 'notANumber' } });
    },
  );

  it('leaves a figure its decimals: the point of a short form is the name’s, any other the figure’s', () => {
    const values = ['Rs.500', 'Rs. .50', '$.50', 'EUR.50', 'kr 1,200.50'].map((typed) => {
      const parsed = checkField(money, typed, reading);
      return parsed.ok && parsed.value;
    });
    expect(values).toEqual([500, 0.5, 0.5, 0.5, 1200.5]);
  });

  it.each(['XYZ', 'EURO€', 'reales', 'kilos', '12'])('%s is refused in a column of currencies', (typed) => {
    expect(checkField(currency, typed, reading)).toMatchObject({ problem: { code: 'notACurrency' } });
  });

  it('that is no more is none: a mark is not taken for money of today, and a header that states it states no other', () => {
    for (const gone of ['DEM', 'FRF', 'ITL', 'XAU', 'XXX']) {
      expect(checkField(currency, gone, reading)).toMatchObject({ problem: { code: 'notACurrency' } });
      expect(checkField(money, `500 ${gone}`, reading)).toMatchObject({ ok: false });
      expect(currenciesInTitle(`Amount (${gone})`)).toEqual([gone]);
    }
    for (const code of ['BGN', 'CNH', 'XOF', 'zwg'])
      expect(checkField(currency, code, reading)).toMatchObject({ ok: true });
  });

  it('is asked for by field and name, with the currencies that it may be', () => {
    const parsed = checkField(currency, 'kr', reading);
    expect(parsed.ok ? '' : say('Currency', parsed.problem)).toBe(
      'Currency “kr” can be SEK, NOK, DKK or ISK. Write the three letters.',
    );
  });
});

describe('The name of a column', () => {
  it.each([
    ['amount_usd', ['USD']],
    ['amount usd', ['USD']],
    ['Importe en euros', ['EUR']],
    ['Price EUR/pc', ['EUR']],
    ['Price$', ['USD']],
    ['Total MKD', ['MKD']],
    ['Total all sizes', []],
    ['Unit price', []],
    ['Precios reales', []],
    ['Amount', []],
  ])('%s states %j', (title, codes) => {
    expect(currenciesInTitle(title).slice(0, 1)).toEqual(codes);
  });

  it.each([
    ['Amount ($ USD)', ['USD']],
    ['Amount (EUR/USD)', ['EUR', 'USD']],
    ['Importe € o US$', ['EUR', 'USD']],
  ])('that names several, %s, states what they have in common, else leaves it open', (title, codes) => {
    expect(currenciesInTitle(title)).toEqual(codes);
  });
});
