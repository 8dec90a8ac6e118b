// On which days reminders go out, and when the next run is.
import fc from 'fast-check';
import {
  isReminderDay,
  isSummaryDay,
  lastRunDay,
  lastWeekday,
  nextReminderDay,
  nextRunDay,
  readHour,
  readWeekdays,
  weekdayNumber,
  weekdayOf,
  wrongWeekdays,
} from '../../src/domain/calendar';
import { readClosedDays } from '../../src/domain/closed-days';
import { addDays, toDayNumber } from '../../src/schema/dates';

const week = { weekdays: [1, 2, 3, 4, 5], closed: ['2026-12-25'] };
const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
const calendar = fc.record({
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  closed: fc.array(day, { maxLength: 5 }),
});

test('a weekday is known by its name or first letters in either language, and by no less', () => {
  const named = ['Mon', 'monday', 'TUE.', ' wed ', 'thurs', 'Friday', 'Sat', 'sun'];
  expect(named.map(weekdayNumber)).toEqual([1, 1, 2, 3, 4, 5, 6, 0]);
  const spanish = ['lunes', 'mar.', 'MIÉRCOLES', 'jue', 'viernes', 'sáb.', 'domingo'];
  expect(spanish.map(weekdayNumber)).toEqual([1, 2, 3, 4, 5, 6, 0]);
  for (const none of ['', 'mo', 'm', '1', 'mon..', 'mon-', '2mon', 'x mon', 'xyz'])
    expect(weekdayNumber(none)).toBe(-1);
});

test('an hour is a full one of the day, with its minutes or without', () => {
  expect(['8', '08', '8:00', '08:30', 23, 0].map(readHour)).toEqual([8, 8, 8, 8, 23, 0]);
  for (const none of ['24', '8:5', '8h', 'at 8', '123', '8:00:00', '', undefined])
    expect(readHour(none)).toBeUndefined();
});

describe('The reminder days', () => {
  it('are read as people write them', () => {
    expect(readWeekdays('Mon Tue Wed Thu Fri')).toEqual([1, 2, 3, 4, 5]);
    expect(readWeekdays('friday, MONDAY; sun')).toEqual([0, 1, 5]);
    expect(['Mon-Fri', 'Monday to Friday', 'fri – mon, Wed'].map(readWeekdays)).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
      [0, 1, 3, 5, 6],
    ]);
    const joined = [
      'Mon..Wed',
      'mon.—wed.',
      'lunes a miércoles',
      'de lun. - mié.',
      'from Mon, Tue and Wed',
      'lun mar e mié',
    ];
    for (const typed of joined) expect([typed, readWeekdays(typed)]).toEqual([typed, [1, 2, 3]]);
    expect(['Sun-Sun', 'vie a dom y mar'].map(readWeekdays)).toEqual([[0], [0, 2, 5, 6]]);
    expect(['whenever', 'now-then'].map(readWeekdays)).toEqual([undefined, undefined]);
    expect(readClosedDays('2026-12-25, 2027-01-01 and more')).toEqual(['2026-12-25', '2027-01-01']);
    expect(readClosedDays(toDayNumber('2026-12-25'))).toEqual(['2026-12-25']);
    expect(readClosedDays(undefined)).toEqual([]);
  });

  it('are told where a word among them names none', () => {
    expect(wrongWeekdays('Mon - Xyz, Tue or so; wed')).toEqual(['Mon-Xyz', 'or', 'so']);
    expect(wrongWeekdays(' Mon,  every Tue, youth ; ')).toEqual(['every', 'youth']);
    expect(wrongWeekdays('xyz – mon')).toEqual(['xyz–mon']);
    expect(wrongWeekdays('Mon to Fri and Sun')).toEqual([]);
  });

  it('leave out weekends and closed days', () => {
    expect(isReminderDay('2026-12-24', week)).toBe(true);
    expect(isReminderDay('2026-12-25', week)).toBe(false);
    expect(nextReminderDay('2026-12-25', week)).toBe('2026-12-28');
    expect(nextReminderDay('2026-12-25', { weekdays: [], closed: [] })).toBeUndefined();
  });

  it('bring the next run today before its hour, else on the next of them', () => {
    expect(nextRunDay('2026-11-23', 7, 8, week)).toBe('2026-11-23');
    expect(nextRunDay('2026-11-23', 8, 8, week)).toBe('2026-11-24');
    expect(nextRunDay('2026-11-27', 9, 8, week)).toBe('2026-11-30');
    expect(lastRunDay('2026-11-23', 8, 8, week)).toBe('2026-11-20');
    expect(lastRunDay('2026-11-23', 9, 8, week)).toBe('2026-11-23');
    expect(lastRunDay('2026-11-23', 9, 8, { weekdays: [], closed: [] })).toBeUndefined();
  });

  it('never skip one: the next is a reminder day with none in between', () => {
    fc.assert(
      fc.property(day, calendar, (today, days) => {
        const next = nextReminderDay(today, days);
        if (next === undefined) return;
        expect(isReminderDay(next, days)).toBe(true);
        for (let between = today; between < next; between = addDays(between, 1))
          expect(isReminderDay(between, days)).toBe(false);
      }),
    );
  });
});

test('the last time that a weekday came is today, or one of the six days before', () => {
  expect([1, 0, 6, 2].map((weekday) => lastWeekday('2026-11-23', weekday))).toEqual([
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-17',
  ]);
});

describe('The weekly summary', () => {
  it('comes on its weekday, or on the first working day after a closed one', () => {
    const closed = { ...week, closed: ['2026-11-23'] };
    expect(isSummaryDay('2026-11-23', 1, week)).toBe(true);
    expect(isSummaryDay('2026-11-24', 1, week)).toBe(false);
    expect(isSummaryDay('2026-11-23', 1, closed)).toBe(false);
    expect(isSummaryDay('2026-11-24', 1, closed)).toBe(true);
    expect(isSummaryDay('2026-11-30', 0, week)).toBe(true);
  });

  it('comes at most once in the seven days from its weekday, and once where there is a reminder day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), calendar, (any, weekday, days) => {
        const start = addDays(any, (weekday - weekdayOf(any) + 7) % 7);
        const seven = Array.from({ length: 7 }, (_, index) => addDays(start, index));
        const told = seven.filter((each) => isSummaryDay(each, weekday, days));
        expect(told).toHaveLength(seven.some((each) => isReminderDay(each, days)) ? 1 : 0);
      }),
    );
  });
});
