// A factory's calendar: its working days counted on from a day, and the rows by which formulas do the same.
import fc from 'fast-check';
import { weekdayOf } from '../../src/domain/calendar';
import { openCalendars } from '../../src/domain/calendars';
import { readSpans } from '../../src/domain/closed-days';
import { openSettings } from '../../src/domain/settings';
import { openWorkingDays } from '../../src/domain/working-days';
import { addDays } from '../../src/schema/dates';

/** SELVEDGE_SUMS=30000 tries as many. */
const { SELVEDGE_SUMS = '300' } = process.env;
const SUMS = Number(SELVEDGE_SUMS);

const MON_TO_SAT = [1, 2, 3, 4, 5, 6];
const MON_TO_FRI = [1, 2, 3, 4, 5];
const SAT_TO_THU = [0, 1, 2, 3, 4, 6];
const of = (weekdays: readonly number[], closed = '') => openWorkingDays(weekdays, readSpans(closed).spans);

describe('The milestones of an order that leaves on Monday 15 March 2027', () => {
  const hanoi = of(MON_TO_SAT, '2027-02-03..2027-02-12');
  const exFactory = '2027-03-15';

  it('lie before the closure of 3 to 12 February, where they would otherwise fall into it', () => {
    const planned = [72, 60, 50, 30, 26, 22, 20, 3].map((before) => hanoi.back(exFactory, before));
    expect(planned).toEqual([
      '2026-12-10',
      '2026-12-24',
      '2027-01-05',
      '2027-01-28',
      '2027-02-02',
      '2027-02-17',
      '2027-02-19',
      '2027-03-11',
    ]);
    expect([30, 72].map((before) => of(MON_TO_SAT).back(exFactory, before))).toEqual(['2027-02-08', '2026-12-21']);
  });

  it('lie earlier where Saturday is free, and elsewhere where Friday is', () => {
    expect(of(MON_TO_FRI).back(exFactory, 30)).toBe('2027-02-01');
    expect(of(MON_TO_FRI, '2027-02-03..2027-02-12').back(exFactory, 30)).toBe('2027-01-20');
    expect(of(SAT_TO_THU, '2027-03-09..2027-03-11').back('2027-04-15', 30)).toBe('2027-03-08');
  });

  it('move with it, and a late fabric moves it by the working days between', () => {
    expect([20, 3].map((before) => hanoi.back('2027-03-25', before))).toEqual(['2027-03-02', '2027-03-22']);
    const slip = hanoi.workdays('2027-02-02', '2027-02-20');
    expect(slip).toBe(7);
    expect(hanoi.forward(exFactory, slip)).toBe('2027-03-23');
    expect(hanoi.forward(exFactory, slip - 4)).toBe('2027-03-18');
  });

  it('count from a closed day as from the working day after it, back, and the one before it, forth', () => {
    expect(hanoi.back('2027-03-14', 1)).toBe('2027-03-13');
    expect(hanoi.forward('2027-03-14', 1)).toBe('2027-03-15');
    expect([hanoi.back('2027-03-14', 0), hanoi.forward('2027-03-14', 0)]).toEqual(['2027-03-14', '2027-03-14']);
    expect([hanoi.back('2027-03-13', -1), hanoi.forward('2027-03-15', -1)]).toEqual(['2027-03-15', '2027-03-13']);
    expect(hanoi.workdays('2027-02-20', '2027-02-02')).toBe(-7);
    expect(['2027-03-14', '2027-02-03', '2027-02-13'].map(hanoi.isOpen)).toEqual([false, false, true]);
  });
});

const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2025-01-01', days));
const span = fc.record({ from: day, length: fc.integer({ min: 1, max: 30 }) });
const rules = fc.record({
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  closed: fc
    .array(span, { maxLength: 5 })
    .map((all) => all.map(({ from, length }) => ({ from, to: addDays(from, length - 1) }))),
});
type Rules = typeof rules extends fc.Arbitrary<infer R> ? R : never;

const isOpen = ({ weekdays, closed }: Rules, on: string) =>
  weekdays.includes(weekdayOf(on)) && !closed.some(({ from, to }) => on >= from && on <= to);

/** WORKDAY as spreadsheets define it: day after day, counting those that are worked. */
function dayByDay(rule: Rules, from: string, days: number): string {
  let at = from;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, Math.sign(days));
    if (isOpen(rule, at)) left -= 1;
  }
  return at;
}

describe('Any calendar', () => {
  it(`counts as WORKDAY does, day by day, in ${SUMS} sums`, () => {
    fc.assert(
      fc.property(rules, day, fc.integer({ min: -120, max: 120 }), (rule, from, days) => {
        const calendar = openWorkingDays(rule.weekdays, rule.closed);
        const to = dayByDay(rule, from, days);
        expect(calendar.forward(from, days)).toBe(to);
        expect(calendar.back(from, -days)).toBe(to);
        expect(calendar.isOpen(from)).toBe(isOpen(rule, from));
        expect([calendar.forward(from, 0), calendar.back(from, 0)]).toEqual([from, from]);
        expect(calendar.ordinal(to) - calendar.ordinal(from)).toBe(calendar.workdays(from, to));
        if (days > 0) expect(calendar.workdays(from, to)).toBe(days);
      }),
      { numRuns: SUMS },
    );
  });

  it('has its first working day where spreadsheets begin to count', () => {
    const days = ['1900-01-01', '1900-01-05', '1900-01-07', '1900-01-08'];
    expect(days.map(of(MON_TO_FRI).ordinal)).toEqual([1, 5, 5, 6]);
    expect(days.map(of(MON_TO_FRI, '2026-12-25').ordinal)).toEqual([1, 5, 5, 6]);
  });

  it('needs a weekday: without one no day would ever come', () => {
    expect(() => openWorkingDays([], [])).toThrow('needs a weekday');
  });
});

describe('The calendar of a factory', () => {
  const rows = [
    ['Reminder weekdays', '', 'Mon-Fri'],
    ['Closed days', '', '2026-12-25'],
    ['Working days', 'Vietnam', 'Mon-Sat'],
    ['Closed days', 'vietnam', '2027-02-03..2027-02-12 2027-04-30'],
    ['Working days', 'Bangladesh', 'Sat-Thu'],
    ['Closed days', 'Hanoi Garment 9', '3-12 Feb 2027, 1 Mar 2028'],
    ['Closed days', 'Dhaka Knit', ''],
  ].map(([setting, item, value]) => ({ setting, item, value }));
  const { calendarFor } = openCalendars(openSettings(rows));

  it('is by its own row, else by its country’s, else as Settings say for all', () => {
    const hanoi = calendarFor('Hanoi Garment 9', 'Vietnam');
    expect([hanoi.key, hanoi.own, hanoi.knownTo]).toEqual(['hanoi garment 9', true, 2028]);
    // Its weekdays are its country's, its closed days its own.
    expect(['2027-02-27', '2027-03-01', '2028-03-01', '2027-04-30'].map(hanoi.isOpen)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    const other = calendarFor('Saigon Shirts', 'VIETNAM');
    expect([other.key, other.own, other.knownTo]).toEqual(['vietnam', false, 2027]);
    expect(other.isOpen('2027-04-30')).toBe(false);
    const porto = calendarFor('Porto Lda', undefined);
    expect([porto.key, porto.own, porto.knownTo]).toEqual(['', false, 2026]);
    expect(['2026-12-25', '2026-12-26', '2026-12-28'].map(porto.isOpen)).toEqual([false, false, true]);
  });

  it('is its country’s where its own row is blank', () => {
    const dhaka = calendarFor('Dhaka Knit', 'Bangladesh');
    expect([dhaka.key, dhaka.own]).toEqual(['bangladesh', false]);
    expect(['2026-12-04', '2026-12-05', '2026-12-25'].map(dhaka.isOpen)).toEqual([false, true, false]);
  });
});
