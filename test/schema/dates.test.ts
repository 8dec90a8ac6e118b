// Days as people type them, and as cells keep them.
import fc from 'fast-check';
import { addDays, dayOf, daysBetween, fromDayNumber, toDayNumber } from '../../src/schema/dates';
import { readDate } from '../../src/schema/typed-dates';

const british = { today: '2026-11-22', dayFirst: true };
const american = { today: '2026-11-22', dayFirst: false };

describe('A date field', () => {
  it.each([
    ['2027-03-12', '2027-03-12'],
    ['12/3/2027', '2027-03-12'],
    ['12.03.27', '2027-03-12'],
    ['12 / 3 / 2027', '2027-03-12'],
    ['12 - 03 - 27', '2027-03-12'],
    ['Weds 3 March 2027', '2027-03-03'],
    ['12 Mar 2027', '2027-03-12'],
    ['12 Mar ’27', '2027-03-12'],
    ['primero de marzo de 2027', '2027-03-01'],
    ['12 march', '2027-03-12'],
    ['Mar 12, 2027', '2027-03-12'],
    ['25-12-2026', '2026-12-25'],
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['+10', '2026-12-02'],
  ])('reads %s', (typed, iso) => {
    expect(readDate(typed, british)).toMatchObject({ ok: true, iso });
  });

  it('reads 3/12 by the habit of the spreadsheet, and 13/3 as the only day it can be', () => {
    expect(readDate('3/12/2027', british)).toMatchObject({ ok: true, iso: '2027-12-03' });
    expect(readDate('3/12/2027', american)).toMatchObject({ ok: true, iso: '2027-03-12' });
    expect(readDate('13/3/2027', american)).toMatchObject({ ok: true, iso: '2027-03-13' });
  });

  it('offers the last day of the month for a day the month does not have', () => {
    expect(readDate('31/02/2027', british)).toMatchObject({ problem: { code: 'noSuchDay', nearest: '2027-02-28' } });
    expect(readDate('29 Feb 2028', british)).toMatchObject({ ok: true, iso: '2028-02-29' });
  });

  it.each(['soon', '40/1/2027', '2027', '12/13/14/15', '1/1/1066', 'Smarch 12', '12 marble'])(
    'does not guess at %s',
    (typed) => {
      expect(readDate(typed, british).ok).toBe(false);
    },
  );
});

/** A Wednesday. */
const wednesday = { today: '2026-11-25', dayFirst: true };
const isoOf = (typed: string, reading = wednesday) => {
  const read = readDate(typed, reading);
  return read.ok ? read.iso : (read.problem?.code ?? 'none');
};

describe('A date as people and printers write it', () => {
  it.each([
    ['15-ene-27', '2027-01-15'],
    ['3 de febrero de 2027', '2027-02-03'],
    ['el 3 de sept. de 2027', '2027-09-03'],
    ['lunes, 4 de marzo de 2024', '2024-03-04'],
    ['1º de mayo de 2027', '2027-05-01'],
    ['1 de setiembre de 2027', '2027-09-01'],
    ['1-set-27', '2027-09-01'],
    ['5 Sept.', '2027-09-05'],
    // As mills in Portugal, France, Italy and Germany write.
    ['3 de março de 2027', '2027-03-03'],
    ['15-dez-27', '2027-12-15'],
    ['1er août 2027', '2027-08-01'],
    ['12 juil. 2027', '2027-07-12'],
    ['5 févr. 2027', '2027-02-05'],
    ['1° maggio 2027', '2027-05-01'],
    ['18-gen-27', '2027-01-18'],
    ['3. Okt. 2027', '2027-10-03'],
    ['15. März 2027', '2027-03-15'],
    ['24.12.', '2026-12-24'],
    ['1st March 2024', '2024-03-01'],
    ['the 22nd of November 2027', '2027-11-22'],
    ['March 3rd, 2027', '2027-03-03'],
    ['Monday 4 March 2024', '2024-03-04'],
    ['Mon 4 Mar 2024', '2024-03-04'],
    ['4 March 2024 (Monday)', '2024-03-04'],
    ['4/3/2024, lunes', '2024-03-04'],
    ['2027-Mar-12', '2027-03-12'],
    ['12MAR27', '2027-03-12'],
    ["12 Mar '27", '2027-03-12'],
    ['12/3/2027 0:00', '2027-03-12'],
  ])('%s is %s', (typed, iso) => {
    expect(isoOf(typed)).toBe(iso);
  });

  it.each([
    ['+3w', '2026-12-16'],
    ['in 2 weeks', '2026-12-09'],
    ['en 10 días', '2026-12-05'],
    ['dentro de 2 semanas', '2026-12-09'],
    ['+ 2w', '2026-12-09'],
    ['- 2w', '2026-11-11'],
    ['+3m', '2027-02-25'],
    ['mañana', '2026-11-26'],
    ['Friday', '2026-11-27'],
    ['viernes', '2026-11-27'],
    ['wk 12', '2027-03-22'],
    ['week 12 2028', '2028-03-20'],
    ['2027-W12', '2027-03-22'],
  ])('%s counts from today and is %s', (typed, iso) => {
    expect(isoOf(typed)).toBe(iso);
  });

  it('is asked about where it names two days: next Friday is the next one, or the one of next week', () => {
    expect(readDate('next Friday', wednesday)).toMatchObject({
      problem: { code: 'ambiguous', readings: ['2026-11-27', '2026-12-04'] },
    });
    expect(isoOf('next Friday', { ...wednesday, today: '2026-11-22' })).toBe('2026-11-27');
    expect(readDate('last Friday', wednesday)).toMatchObject({ ok: true, iso: '2026-11-20' });
    expect(readDate('Wednesday', wednesday)).toMatchObject({ problem: { readings: ['2026-11-25', '2026-12-02'] } });
  });

  it('without its year lies ahead, or behind where the field says what has happened', () => {
    const past = { ...wednesday, past: true };
    expect([isoOf('12 Mar'), isoOf('25 Nov'), isoOf('29 Feb')]).toEqual(['2027-03-12', '2026-11-25', '2028-02-29']);
    expect([isoOf('12 Mar', past), isoOf('30/11', past), isoOf('29 Feb', past)]).toEqual([
      '2026-03-12',
      '2025-11-30',
      '2024-02-29',
    ]);
    expect([isoOf('Friday', past), isoOf('wk 50', past)]).toEqual(['2026-11-20', '2025-12-08']);
  });

  it('that has just passed is asked about where it should lie ahead', () => {
    expect(readDate('20 Nov', wednesday)).toMatchObject({ problem: { readings: ['2026-11-20', '2027-11-20'] } });
    // Its weekday tells which is meant.
    expect(isoOf('Fri 20 Nov')).toBe('2026-11-20');
    // 3 March was a Tuesday months ago and is none next year: one of the two is a slip.
    expect(readDate('Tues 3 Mar', wednesday)).toMatchObject({ problem: { readings: ['2026-03-03', '2027-03-03'] } });
    const past = { ...wednesday, past: true };
    expect(isoOf('Tues 3 Mar', past)).toBe('2026-03-03');
  });

  it('is refused where its weekday is another', () => {
    expect(readDate('Monday 5 March 2024', wednesday)).toMatchObject({
      problem: { code: 'otherWeekday', day: '2024-03-05' },
    });
  });

  it('is asked about where no year at hand has its weekday: the coming day, or the nearest year that fits', () => {
    const asked = (typed: string, past = false) => readDate(typed, { ...wednesday, past });
    const problem = (...readings: string[]) => ({ problem: { code: 'otherWeekday', day: readings[0], readings } });
    expect(asked('Monday 4 March')).toMatchObject(problem('2027-03-04', '2030-03-04'));
    expect(asked('Monday 4 March', true)).toMatchObject(problem('2026-03-04', '2024-03-04'));
    expect(asked('Fri 12 Oct')).toMatchObject(problem('2027-10-12', '2029-10-12'));
  });

  it.each([
    'mar',
    '12 jui 2027',
    'friday friday',
    'wk 60',
    '3 de',
    '31st',
    'lunes 40',
    '+',
    'constructor',
    'next',
    'de',
  ])('is not read into “%s”', (typed) => {
    expect(isoOf(typed)).toBe('none');
  });
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

test('the first and the last day of a spreadsheet are days, and what is beside them is none', () => {
  expect([0, 1, 2_958_465, 2_958_466].map(fromDayNumber)).toEqual([undefined, '1899-12-31', '9999-12-31', undefined]);
  expect([dayOf(2027, 2, 0), dayOf(2027, 2, 1), dayOf(2027, 2, 28), dayOf(2027, 2, 29)]).toEqual([
    undefined,
    '2027-02-01',
    '2027-02-28',
    undefined,
  ]);
});
