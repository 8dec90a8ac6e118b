// Days as people type them, and as cells keep them.
import fc from 'fast-check';
import { addDays, daysBetween, fromDayNumber, toDayNumber } from '../../src/schema/dates';
import { readDate } from '../../src/schema/typed-dates';

const british = { today: '2026-11-22', dayFirst: true };
const american = { today: '2026-11-22', dayFirst: false };

describe('A date field', () => {
  it.each([
    ['2027-03-12', '2027-03-12'],
    ['12/3/2027', '2027-03-12'],
    ['12.03.27', '2027-03-12'],
    ['12 Mar 2027', '2027-03-12'],
    ['12 march', '2026-03-12'],
    ['Mar 12, 2027', '2027-03-12'],
    ['25-12-2026', '2026-12-25'],
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['+10', '2026-12-02'],
  ])('reads %s', (typed, iso) => {
    expect(readDate(typed, british)).toEqual({ ok: true, iso });
  });

  it('reads 3/12 by the habit of the spreadsheet, and 13/3 as the only day it can be', () => {
    expect(readDate('3/12/2027', british)).toEqual({ ok: true, iso: '2027-12-03' });
    expect(readDate('3/12/2027', american)).toEqual({ ok: true, iso: '2027-03-12' });
    expect(readDate('13/3/2027', american)).toEqual({ ok: true, iso: '2027-03-13' });
  });

  it('offers the last day of the month for a day the month does not have', () => {
    expect(readDate('31/02/2027', british)).toMatchObject({ ok: false, nearest: '2027-02-28' });
    expect(readDate('29 Feb 2028', british)).toEqual({ ok: true, iso: '2028-02-29' });
  });

  it.each(['soon', '40/1/2027', '2027', '12/13/14/15', '1/1/1066', 'Smarch 12', '12 marble'])(
    'does not guess at %s',
    (typed) => {
      expect(readDate(typed, british).ok).toBe(false);
    },
  );
});

describe('Day numbers', () => {
  it('count from 30 December 1899, as spreadsheets do', () => {
    expect(toDayNumber('2026-11-22')).toBe(46348);
    expect(fromDayNumber(46348.75)).toBe('2026-11-22');
    expect(fromDayNumber(-3)).toBeUndefined();
    expect(fromDayNumber(Number.NaN)).toBeUndefined();
  });

  it('go there and back for every day, and differ by the days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_900_000 }), fc.integer({ min: -5000, max: 5000 }), (start, step) => {
        const iso = fromDayNumber(start) ?? '';
        expect(toDayNumber(iso)).toBe(start);
        if (start + step > 0) expect(daysBetween(iso, addDays(iso, step))).toBe(step);
      }),
    );
  });
});
