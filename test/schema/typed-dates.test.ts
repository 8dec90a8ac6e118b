// Each way in which a day is typed, and what stands beside it and is none.
import { bareDate, type DateReading, readDate } from '../../src/schema/typed-dates';

/** A Wednesday. */
const wednesday = { today: '2026-11-25', dayFirst: true };
const told = (typed: string, reading: Partial<DateReading> = {}) => {
  const read = readDate(typed, { ...wednesday, ...reading });
  if (read.ok) return read.iso;
  return read.problem?.code === 'ambiguous' ? read.problem.readings.join(' or ') : (read.problem?.code ?? 'none');
};
const all = (typed: readonly string[], reading: Partial<DateReading> = {}) =>
  Object.fromEntries(typed.map((each) => [each, told(each, reading)]));
const each = (typed: readonly string[], as: string) => Object.fromEntries(typed.map((one) => [one, as]));

/** Friday 12 March 2027. */
const ways = [
  ...['12/3/2027', '12.3.27', '12-3-2027', '12 3 2027', '12/ 3/ 2027', '12 /3 /2027', '12/3-2027', '12/3/2027,'],
  ...['2027/3/12', '2027 3 12', '2027.03.12', '2027 - 03 - 12', '20270312', '12 Mar 2027.'],
  ...['12Mar2027', '12-Mar-27', '12. Mar. 2027', '12 Mar. 27', "12Mar'27", '12 Mar ’27', '12 Mar, 2027', '12march2027'],
  ...['Mar 12 2027', 'March12, 2027', 'Mar-12-27', "Mar 12 '27", 'Mar. 12 ’27'],
  ...['2027 March 12', '2027-Mar-12', '2027, Mar, 12'],
  ...['12 of March 2027', '12 del marzo 2027', 'on the 12th of March 2027', 'el 12 de marzo de 2027'],
  ...[
    '12/3/2027 0:00',
    '2027-03-12T08:30:15.250Z',
    '2027-03-12 8:30 am',
    '12/3/2027, 08:30 p.m.',
    '12/3/2027, 8:30\u202fPM',
  ],
  ...['2027-03-12T08:30:00+01:00', '2027-03-12 08:30 UTC', '2027-03-12 08:30-0500', '12 Mar 2027 8:30pm gmt'],
  ...['Friday, 12 March 2027', 'Fri. 12 March 2027', 'Fri 12/3/2027', 'viernes 12/3/2027'],
  ...['12 March 2027 (Friday)', '12/3/2027, viernes', '12/3/2027 Fri', '12/3/2027(fri)'],
];

test('a day with its year is the same, whoever types it, and however wide its blanks are', () => {
  expect(all(ways)).toEqual(each(ways, '2027-03-12'));
  const wide = ways.map((typed) => `  ${typed.replaceAll(' ', '  ')} `);
  expect(all(wide)).toEqual(each(wide, '2027-03-12'));
  expect(bareDate('Fri 12/3/2027 8:30')).toBe('12/3/2027');
});

test('where months come first, a 12 before the day is December', () => {
  const months = { dayFirst: false };
  expect(all(['12/5/2026', '12/13/2026', '13/12/2026', '12/12/2026'], months)).toEqual({
    '12/5/2026': '2026-12-05',
    '12/13/2026': '2026-12-13',
    '13/12/2026': '2026-12-13',
    '12/12/2026': '2026-12-12',
  });
});

test('a day is told to move where it hangs on today, and to stand where its year was typed', () => {
  const moving = (typed: string, reading: Partial<DateReading> = {}) => {
    const read = readDate(typed, { ...wednesday, ...reading });
    return read.ok ? read.moving : read.problem?.code;
  };
  const typed = [
    '12 Mar 2027',
    '12/3/2027',
    'Fri 12/3/2027',
    '12 Mar',
    'Mon 23 Nov',
    'Friday',
    '+3w',
    'tomorrow',
    'wk 12',
  ];
  expect(typed.map((each) => [each, moving(each)])).toEqual([
    ...['12 Mar 2027', '12/3/2027', 'Fri 12/3/2027'].map((each) => [each, false]),
    ...['12 Mar', 'Mon 23 Nov', 'Friday', '+3w', 'tomorrow', 'wk 12'].map((each) => [each, true]),
  ]);
  expect(moving('12 Mar', { past: true })).toBe(true);
});

test('an ordinal counts as its number in either language', () => {
  const first = ['1st Mar 2027', '1er mars 2027', '1º mar 2027', '1.ª mar 2027', '1° mar 2027', 'primero marzo 2027'];
  expect(all(first)).toEqual(each(first, '2027-03-01'));
  expect(all(['2nd Mar 2027', '3rd Mar 2027', '3ro mar 2027', '5 dec 2027', '2 del on 2027'])).toEqual({
    '2nd Mar 2027': '2027-03-02',
    '3rd Mar 2027': '2027-03-03',
    '3ro mar 2027': '2027-03-03',
    '5 dec 2027': '2027-12-05',
    '2 del on 2027': 'none',
  });
});

test('what only looks like a day is none', () => {
  const none = [
    ...['12/3/2027 8:3', '12/3/2027 8', '12/3/2027 8:30 xm', '12/3/2027 8:30:1', '8:30', '12/3/207', '123/3/2027'],
    ...[
      '1234/5',
      'x12/3/2027',
      '12/3/2027x',
      '12 Mar 207',
      '12 Mar 2027x',
      'x 12 Mar',
      '2027Mar12',
      '2027312',
      '2026115',
    ],
    ...['202703012', '2027-03/12', '1stx Mar 2027', 'primeros mar 2027', 'wedsx 3 Mar 2027', '12 March 2027 fr'],
    ...[
      'fri12/3/2027',
      '12 March 2027Friday',
      '12 ofmarch 2027',
      'x2027-03-12',
      '2027-03-12x',
      'Mar 12 2027x',
      'x2027 Mar 12',
    ],
    ...['2027 Mar 12x', '2027 Mar 123', 'Mar 123', '123 Mar', '12 xMar 2027', '12 Marx 2027'],
  ];
  expect(all(none)).toEqual(each(none, 'none'));
});

test('a day is one of its month, from 1990 to 2200', () => {
  expect(all(['1/1/1990', '31/12/2200', '1/1/99', '1/1/2027', '31/12/2027'])).toEqual({
    '1/1/1990': '1990-01-01',
    '31/12/2200': '2200-12-31',
    '1/1/99': '2099-01-01',
    '1/1/2027': '2027-01-01',
    '31/12/2027': '2027-12-31',
  });
  const none = [
    '31/12/1989',
    '1/1/2201',
    '0/3/2027',
    '12/0/2027',
    '13/13/2027',
    '32/1/2027',
    'Mar 0 2027',
    '32 Mar 2027',
  ];
  expect(all(none)).toEqual(each(none, 'none'));
  expect(readDate('31 Apr', wednesday)).toEqual({
    ok: false,
    problem: { code: 'noSuchDay', day: 31, month: 4, year: 2026, nearest: '2026-04-30' },
  });
});

test('figures are read in the order of the spreadsheet, and of a file in the order that it was said to have', () => {
  const typed = ['3/12/2027', '13/12/2027', '3/13/2027', '12/12/2027', '2027-12-03', '3 Dec 2027'];
  const read = (reading: Partial<DateReading>) => typed.map((one) => told(one, reading).replace(/^2027-/, ''));
  expect(read({ dayFirst: true })).toEqual(['12-03', '12-13', '03-13', '12-12', '12-03', '12-03']);
  expect(read({ dayFirst: false })).toEqual(['03-12', '12-13', '03-13', '12-12', '12-03', '12-03']);
  const none = 'none';
  expect(read({ dayFirst: false, stated: 'dayFirst' })).toEqual(['12-03', '12-13', none, '12-12', '12-03', '12-03']);
  expect(read({ dayFirst: true, stated: 'monthFirst' })).toEqual(['03-12', none, '03-13', '12-12', '12-03', '12-03']);
  expect(read({ dayFirst: true, stated: 'yearFirst' })).toEqual([none, none, none, none, '12-03', '12-03']);
});

test('days, weeks and months are counted from today', () => {
  const soon = ['+3', '+ 3d', 'in 3 days', 'en 3 dias', 'dentro de 3 días', 'en 3', '+3day'];
  expect(all(soon)).toEqual(each(soon, '2026-11-28'));
  const weeks = ['+2w', '+2 wk', '+2 wks', '+2 weeks', '+2s', '+2 semana', 'in 2 semanas'];
  expect(all(weeks)).toEqual(each(weeks, '2026-12-09'));
  const months = ['+2m', '+2 mes', '+2 meses', '+ 2 month', 'in 2 months'];
  expect(all(months)).toEqual(each(months, '2027-01-25'));
  expect(['+0', '-3d', '- 1 wk', '-2m'].map((typed) => told(typed))).toEqual([
    ...['2026-11-25', '2026-11-22', '2026-11-18', '2026-09-25'],
  ]);
  expect(readDate('+3', wednesday)).toEqual({ ok: true, iso: '2026-11-28', moving: true });
  const none = ['12 days', '+12345', '+3x', 'in2 days', '+1m x', '3 +3d', '+', 'in days'];
  expect(all(none)).toEqual(each(none, 'none'));
});

test('a month from its last day is the last day of another, over the end of a year in either direction', () => {
  const from = (today: string) => ['+1m', '+11m', '+13m', '-1m', '-12m', '-13m'].map((typed) => told(typed, { today }));
  expect(from('2027-01-31')).toEqual([
    ...['2027-02-28', '2027-12-31', '2028-02-29', '2026-12-31', '2026-01-31', '2025-12-31'],
  ]);
  expect(from('2027-12-30')).toEqual([
    ...['2028-01-30', '2028-11-30', '2029-01-30', '2027-11-30', '2026-12-30', '2026-11-30'],
  ]);
});

test('the days around today have names', () => {
  const named = ['yesterday', 'Ayer', 'today', 'hoy', 'Tomorrow', 'mañana', 'day after tomorrow', 'pasado mañana'];
  expect(named.map((typed) => told(typed).slice(-2))).toEqual(['24', '24', '25', '25', '26', '26', '27', '27']);
});

test('a weekday is the one to come, or the last where the field says what has happened', () => {
  const friday = ['Friday', 'viernes', 'this Friday', 'este viernes', 'el viernes', 'Fri.'];
  expect(all(friday)).toEqual(each(friday, '2026-11-27'));
  expect(all(friday, { past: true })).toEqual(each(friday, '2026-11-20'));
  expect([told('Wed'), told('Wed', { past: true })]).toEqual(['2026-11-25 or 2026-12-02', '2026-11-18 or 2026-11-25']);
  expect([told('Tue'), told('Tue', { past: true })]).toEqual(['2026-12-01', '2026-11-24']);
  const none = ['fr', 'next', 'last', 'mar', 'mar.', 'xnext friday', 'friday last', 'pasado viernes', 'that friday'];
  expect(all(none)).toEqual(each(none, 'none'));
});

test('the next weekday may be that of this week or of next week, and the last one likewise', () => {
  const next = ['next Friday', 'próximo viernes', 'viernes próximo', 'viernes que viene'];
  for (const past of [false, true]) expect(all(next, { past })).toEqual(each(next, '2026-11-27 or 2026-12-04'));
  expect(all(['last Friday', 'viernes pasado'])).toEqual(each(['last Friday', 'viernes pasado'], '2026-11-20'));
  expect(all(['next Wed', 'last Wed', 'next Tue', 'last Tue'])).toEqual({
    'next Wed': '2026-12-02',
    'last Wed': '2026-11-18',
    'next Tue': '2026-12-01',
    'last Tue': '2026-11-17 or 2026-11-24',
  });
});

test('a week is its Monday, in this year or the next, or in the one that is said', () => {
  const twelfth = [
    'w12',
    'wk12',
    'week 12',
    'KW 12',
    'CW12',
    'sem. 12',
    'semana 12',
    '2027-W12',
    '2027W12',
    'wk 12 - 27',
  ];
  expect(all(twelfth)).toEqual(each(twelfth, '2027-03-22'));
  const later = ['w 12/2028', 'wk 12-28', 'wk. 12 2028'];
  expect(all(later)).toEqual(each(later, '2028-03-20'));
  expect(all(['wk 1', 'wk 01', 'wk 53', 'w52 2027', 'week 48', 'week 47', 'week 46'])).toEqual({
    'wk 1': '2027-01-04',
    'wk 01': '2027-01-04',
    'wk 53': '2026-12-28',
    'w52 2027': '2027-12-27',
    'week 48': '2026-11-23 or 2027-11-29',
    'week 47': '2026-11-16 or 2027-11-22',
    'week 46': '2027-11-15',
  });
  expect(all(['wk 12', 'wk 48', 'wk 49'], { past: true })).toEqual({
    'wk 12': '2026-03-16',
    'wk 48': '2026-11-23',
    'wk 49': '2025-12-01',
  });
});

test('a week that no year has, or this one has not, is none', () => {
  const none = ['w0', 'wk 00', 'wk 54', 'wk 60', 'wk 53 2027', 'wk 0 2027', 'wk 54 2026', 'wk 123', 'xwk 12', 'wk 12x'];
  expect(all(none)).toEqual(each(none, 'none'));
  expect(all(['wk 12 207', '2027-w123', '2027--w12'])).toEqual(each(['wk 12 207', '2027-w123', '2027--w12'], 'none'));
});

test('a day without its year that passed within two weeks may be meant, one of longer ago lies ahead', () => {
  expect(all(['10 Nov', '11 Nov', '24 Nov', '25 Nov', '26 Nov', '29 Feb'])).toEqual({
    '10 Nov': '2027-11-10',
    '11 Nov': '2026-11-11 or 2027-11-11',
    '24 Nov': '2026-11-24 or 2027-11-24',
    '25 Nov': '2026-11-25',
    '26 Nov': '2026-11-26',
    '29 Feb': '2028-02-29',
  });
  expect(all(['10 Nov', '25 Nov', '26 Nov', '29 Feb'], { past: true })).toEqual({
    '10 Nov': '2026-11-10',
    '25 Nov': '2026-11-25',
    '26 Nov': '2025-11-26',
    '29 Feb': '2024-02-29',
  });
});

test('its weekday tells which year is meant', () => {
  expect(all(['Wed 11 Nov', 'Tue 10 Nov', 'Thu 26 Nov', 'Thu 11 Nov', 'Tue 29 Feb', 'Sat 29 Feb'])).toEqual({
    'Wed 11 Nov': '2026-11-11',
    'Tue 10 Nov': '2026-11-10 or 2027-11-10',
    'Thu 26 Nov': '2026-11-26',
    'Thu 11 Nov': '2027-11-11',
    'Tue 29 Feb': '2028-02-29',
    'Sat 29 Feb': 'otherWeekday',
  });
  const past = { past: true };
  expect(all(['Wed 11 Nov', 'Tue 10 Nov', 'Thu 26 Nov', 'Wed 26 Nov'], past)).toEqual({
    'Wed 11 Nov': '2026-11-11',
    'Tue 10 Nov': '2026-11-10',
    'Thu 26 Nov': '2026-11-26',
    'Wed 26 Nov': '2025-11-26',
  });
  expect(readDate('Sat 29 Feb', { ...wednesday, ...past })).toMatchObject({
    problem: { day: '2024-02-29', readings: ['2024-02-29', '2020-02-29'] },
  });
});
