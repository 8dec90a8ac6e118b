// A factory's calendar: its working days counted on from a day, and the rows by which formulas do the same.
import fc from 'fast-check';
import { weekdayOf } from '../../src/domain/calendar';
import { openCalendars } from '../../src/domain/calendars';
import { readSpans } from '../../src/domain/closed-days';
import { openSettings } from '../../src/domain/settings';
import { openWorkingDays } from '../../src/domain/working-days';
import { CALENDAR, daysAround, workingDayRows } from '../../src/domain/working-days-rows';
import { addDays, fromDayNumber, toDayNumber } from '../../src/schema/dates';

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
        if (days > 0) expect(calendar.workdays(from, to)).toBe(days);
      }),
      { numRuns: SUMS },
    );
  });

  it('gives the same by its rows, whichever of equal keys a search by halving hits', () => {
    const setting = (row: Rules) =>
      openCalendars(
        openSettings([
          { setting: 'Working days', item: 'Vietnam', value: row.weekdays.map((at) => NAMES[at]).join(' ') },
          {
            setting: 'Closed days',
            item: 'Vietnam',
            value: row.closed.map(({ from, to }) => `${from}..${to}`).join(' '),
          },
        ]),
      ).calendarFor(undefined, 'Vietnam');
    fc.assert(
      fc.property(rules, day, fc.integer({ min: 1, max: 60 }), fc.boolean(), (rule, from, days, isLast) => {
        const calendar = setting(rule);
        const { rows, numbers } = workingDayRows([calendar], ...daysAround(from, [from]));
        const base = (numbers.get(calendar.key) ?? 0) * CALENDAR;
        const ordinalOf = (on: string) => rows.find(({ key }) => key === base + toDayNumber(on))?.ordinal ?? Number.NaN;
        const find = isLast ? 'findLast' : 'find';
        const dayAt = (ordinal: number) => {
          const found = rows[find](({ backKey }) => backKey === base + ordinal);
          return found && fromDayNumber(found.day);
        };
        const [forth, back] = [calendar.forward(from, days), calendar.back(from, days)];
        // Beyond the rows there is no answer, never another one.
        expect([forth, undefined]).toContain(dayAt(ordinalOf(from) + days));
        expect([back, undefined]).toContain(dayAt(ordinalOf(addDays(from, -1)) + 1 - days));
        expect(rows.every(({ key }, at) => at === 0 || key > (rows[at - 1]?.key ?? 0))).toBe(true);
        expect(rows.every(({ backKey }, at) => at === 0 || backKey >= (rows[at - 1]?.backKey ?? 0))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('needs a weekday: without one no day would ever come', () => {
    expect(() => openWorkingDays([], [])).toThrow('needs a weekday');
  });
});

const NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

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

  it('has rows from 400 days before the first open order to 400 after the last, calendar after calendar', () => {
    const used = [calendarFor('Saigon Shirts', 'Vietnam'), calendarFor('Porto Lda', ''), calendarFor('A', 'Vietnam')];
    const [from, to] = daysAround('2026-11-26', ['2027-03-15', '2026-12-01']);
    expect([from, to]).toEqual(['2025-10-27', '2028-04-18']);
    const { rows: all, numbers } = workingDayRows(used, from, to);
    expect([...numbers]).toEqual([
      ['', 1],
      ['vietnam', 2],
    ]);
    expect(all).toHaveLength(2 * 905);
    expect(daysAround('2026-11-26', [])).toEqual(['2025-10-22', '2027-12-31']);
  });
});
