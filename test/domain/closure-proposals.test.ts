// What Settings could hold of the countries in use: statutory days, offered and never put over what stands.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openCalendars } from '../../src/domain/calendars';
import { readClosedDays, readSpans } from '../../src/domain/closed-days';
import { closureProposals } from '../../src/domain/closure-proposals';
import { countryCode, countryName } from '../../src/domain/countries';
import { HOLIDAYS } from '../../src/domain/holidays';
import { openSettings } from '../../src/domain/settings';
import { longHolidaysOf, statutoryOf } from '../../src/domain/statutory';
import { countriesInUse } from '../../src/domain/whose-calendar';
import { bookOf } from '../support/book';

const TODAY = '2026-11-26';
const rowsOf = (...rows: readonly (readonly [string, string, string])[]) =>
  openSettings(rows.map(([setting, item, value]) => ({ setting, item, value })));

const closedIn = (code: string, year: number) =>
  (statutoryOf(code, '2026-01-01')?.closed ?? []).flatMap(({ from, to }) =>
    from.startsWith(`${year}`) ? [from === to ? from.slice(5) : `${from.slice(5)}..${to.slice(5)}`] : [],
  );

describe('The statutory days', () => {
  it('are those that the script writes from the library', () => {
    const print = "import('./scripts/holidays.mjs').then((made) => process.stdout.write(made.holidaysModule()))";
    const made = execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' });
    expect(readFileSync('src/domain/holidays.ts', 'utf8')).toBe(made);
  });

  it('leave out the days of China on which factories work, and hold those of Tet by the law', () => {
    expect(closedIn('CN', 2027)).toEqual([
      '01-01',
      '02-05..02-06',
      '02-08',
      '04-05',
      '05-01',
      '06-09',
      '09-15',
      '10-01..10-02',
    ]);
    expect(closedIn('VN', 2027)).toEqual(['01-01', '02-05..02-06', '02-08..02-09', '04-16', '04-30..05-01', '09-02']);
    expect(closedIn('BD', 2027).slice(0, 2)).toEqual(['02-21', '03-09..03-11']);
    expect(['KH', 'MM', 'JO'].map((code) => closedIn(code, 2027).length > 3)).toEqual([true, true, true]);
  });

  it('are known for every country that has a name here, and for no other', () => {
    const codes = Object.keys(HOLIDAYS);
    expect(codes).toHaveLength(38);
    expect(codes.map((code) => countryCode(countryName(code)))).toEqual(codes);
    for (const code of codes) expect(statutoryOf(code, TODAY)?.closed.length).toBeGreaterThanOrEqual(4);
    expect([statutoryOf('IS', TODAY), statutoryOf('VN', '2029-01-01'), longHolidaysOf('IS', TODAY)]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});

describe('A country', () => {
  it('is known by its letters and by its names in both languages', () => {
    expect(['Vietnam', 'VIET NAM', ' vn ', 'Turquía', 'turkiye', 'Marruecos', 'UK', 'España'].map(countryCode)).toEqual(
      ['VN', 'VN', 'VN', 'TR', 'TR', 'MA', 'GB', 'ES'],
    );
    expect(['VN', 'MA', 'CN', 'TR'].map((code) => countryName(code, 'es'))).toEqual([
      'Vietnam',
      'Marruecos',
      'China',
      'Turquía',
    ]);
    expect(['', 'Iceland', 'Hanoi Garment 9', 'constructor'].map(countryCode)).toEqual(Array.from({ length: 4 }));
  });

  it('gives its calendar to its factories, by whichever of its names', () => {
    const { calendarFor } = openCalendars(rowsOf(['Closed days', 'Viet Nam', '2027-02-03..2027-02-12']));
    expect(['Vietnam', 'VN', 'viet nam'].map((country) => calendarFor('Hanoi Garment 9', country).key)).toEqual([
      'viet nam',
      'viet nam',
      'viet nam',
    ]);
  });
});

describe('A proposal', () => {
  it('comes for each country in use for which nothing stands, a blank row counting as an answer', () => {
    const factories = [
      ['Country', 'Hanoi Garment 9', 'Vietnam'],
      ['Country', 'Saigon Shirts', 'VN'],
      ['Country', 'Dhaka Knit', 'Bangladesh'],
      ['Country', 'Reykjavik Wool', 'Iceland'],
    ] as const;
    const of = (...more: readonly (readonly [string, string, string])[]) => {
      const book = bookOf(
        {
          Contacts: [
            { name: 'Porto Shirts', kind: 'Factory', country: 'Portugal' },
            { name: 'Roux', kind: 'Customer', country: 'France' },
          ],
        },
        { settings: [...factories, ...more].map(([setting, item, value]) => ({ setting, item, value })) },
      );
      return closureProposals(book.settings(), countriesInUse(book), TODAY);
    };
    expect(of().map(({ country, week, partly }) => [country, week, partly])).toEqual([
      ['Vietnam', 'Mon-Sat', false],
      ['Bangladesh', 'Sat-Thu', true],
      ['Portugal', undefined, false],
    ]);
    const [vietnam] = of();
    expect(vietnam?.closed.startsWith('2027-01-01 2027-02-05..2027-02-06 2027-02-08..2027-02-09 2027-04-16')).toBe(
      true,
    );
    expect(readSpans(vietnam?.closed).wrong).toEqual([]);
    expect(readClosedDays(vietnam?.closed)).toHaveLength(vietnam?.count ?? 0);
    expect(of(['Closed days', 'viet nam', '']).map(({ country }) => country)).toEqual(['Bangladesh', 'Portugal']);
    expect(of(['Working days', 'Vietnam', 'Mon-Fri'])[0]).toMatchObject({ country: 'Vietnam', week: undefined });
  });
});
