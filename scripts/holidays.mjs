// node scripts/holidays.mjs: writes src/domain/holidays.ts from date-holidays (ISC; its data CC BY-SA 3.0, see NOTICE), curated by hand for factories.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';

const YEARS = [2026, 2027, 2028];
const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/**
 * What the library has too much of, and what it lacks: days on which factories work, days that were abolished, and days that it
 * repeats in years in which they fall elsewhere. `year` adds a day to every year, `days` single ones.
 */
const CURATED = {
  CN: { drop: /Women|Youth|Children|Army/, year: '05-02', days: '2026-02-19 2027-02-08 2028-01-28' },
  VN: {},
  BD: { drop: /Mujib|Mourning|Buddha|Janmashtami|Durga/ },
  IN: { drop: /Good Friday|Ambedkar|Christmas/ },
  TR: {},
  MX: {},
  GT: {},
  HN: {},
  SV: { year: '01-01 05-10 06-17' },
  NI: { drop: /Children|Indigenous/ },
  PE: {},
  CO: {},
  DO: {},
  PT: {},
  MA: { year: '01-14', days: '2026-03-21 2026-05-28 2027-03-10 2027-05-17 2028-02-27 2028-05-06' },
  TN: { drop: /الثورة/, year: '12-17', days: '2026-03-21 2026-05-28 2027-03-10 2027-05-17 2028-02-27 2028-05-06' },
  IT: {},
  ES: {},
  ID: {},
  LK: { drop: /Poya|Id-Ul|Milad|Deepavali|Mahasivarathri|Vesak/, year: '05-01' },
  PK: {},
  TH: {},
  EG: {},
  ET: { drop: /First day of Ramadan|Lament/ },
  MG: { drop: /Women|Africa/ },
  MU: {},
  RO: {},
  BG: { year: '12-26' },
  PH: {},
  HT: {},
  BR: { drop: /Election/ },
  US: {},
  GB: {},
  FR: {},
  DE: {},
  // The library has nothing of these: the days that stand still, and the feasts that their neighbours keep.
  KH: { year: '01-01 01-07 03-08 04-14 04-15 04-16 05-01 05-14 06-18 09-24 10-15 10-29 11-09' },
  MM: { year: '01-04 02-12 03-02 03-27 04-13 04-14 04-15 04-16 04-17 05-01 07-19 12-25' },
  JO: { as: ['EG', /Ramadan|Sacrifice|Islamic New Year|Muhammad/], year: '01-01 05-01 05-25 12-25' },
};

const noon = (iso) => Math.floor((Date.parse(`${iso}T12:00:00Z`) - START) / DAY);

/** The days of a holiday that are wholly within it, counted from the first day of the first year. */
function daysOf({ date, start, end }) {
  const first = noon(date.slice(0, 10));
  const count = Math.max(1, Math.floor((end - start) / DAY));
  return Array.from({ length: count }, (_, at) => first + at);
}

function holidaysOf(country) {
  const calendar = new Holidays(country, { types: ['public'] });
  return YEARS.flatMap((year) => calendar.getHolidays(year, 'en') || []);
}

function curated(country, { drop, year = '', days = '', as }) {
  const own = as ? holidaysOf(as[0]).filter(({ name }) => as[1].test(name)) : holidaysOf(country);
  const kept = own.filter(({ name }) => !drop?.test(name)).flatMap(daysOf);
  const each = year.split(' ').filter(Boolean);
  const added = [...YEARS.flatMap((of) => each.map((day) => `${of}-${day}`)), ...days.split(' ').filter(Boolean)];
  const isSunday = (day) => new Date(START + day * DAY).getUTCDay() === 0;
  const isWithin = (day) => day >= 0 && day < noon(`${YEARS.at(-1) + 1}-01-01`);
  return [...new Set([...kept, ...added.map(noon)])]
    .filter((day) => isWithin(day) && !(isSunday(day) && SUNDAY_OFF(country)))
    .sort((one, other) => one - other);
}

/** Where Friday is the day off, a holiday on a Sunday counts. */
const FRIDAY_OFF = ['BD', 'EG', 'JO'];
const SUNDAY_OFF = (country) => !FRIDAY_OFF.includes(country);

/** Two signs a day, its number from the first day on to the base of 36. */
const packed = (days) => days.map((day) => day.toString(36).padStart(2, '0')).join('');

export function holidaysModule() {
  const lines = Object.entries(CURATED).map(([country, how]) => `  ${country}: '${packed(curated(country, how))}',`);
  return [
    '// The statutory holidays of the countries where clothes are made: written by scripts/holidays.mjs from date-holidays (CC BY-SA 3.0, see NOTICE), curated.',
    '',
    '/** Two signs a day: its number from 1 January 2026 on, to the base of 36. Sundays are left out where nobody works on them. */',
    'export const HOLIDAYS: { readonly [country: string]: string } = {',
    ...lines,
    '};',
    '',
    `export const HOLIDAYS_FROM = '${YEARS[0]}-01-01';`,
    `export const HOLIDAYS_TO = '${YEARS.at(-1)}-12-31';`,
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../src/domain/holidays.ts', import.meta.url), holidaysModule());
}
