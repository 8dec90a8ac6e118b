// What time it is where somebody works, by a time zone or by a country that has only one.
import { isTimeZone, localTime, zoneOfCountry } from '../../src/domain/time-zones';

it.each([
  ['Vietnam', 'Asia/Ho_Chi_Minh'],
  ['viet nam', 'Asia/Ho_Chi_Minh'],
  ['VN', 'Asia/Ho_Chi_Minh'],
  ['Bangladés', 'Asia/Dhaka'],
  ['Pakistán', 'Asia/Karachi'],
  ['TURQUIA', 'Europe/Istanbul'],
  ['Türkiye', 'Europe/Istanbul'],
  ['Reino Unido', 'Europe/London'],
  ['Argentina', 'America/Argentina/Buenos_Aires'],
])('%s is in %s', (country, zone) => {
  expect(zoneOfCountry(country)).toBe(zone);
  expect(isTimeZone(zone)).toBe(true);
});

it.each(['', '?', 'Portugal', 'Spain', 'Mexico', 'Indonesia', 'United States', 'Atlantis'])(
  '%s has several zones or is unknown: none is guessed',
  (country) => {
    expect(zoneOfCountry(country)).toBeUndefined();
  },
);

it.each(['Hanoi', 'GMT+7', '+07:00', 'CET', 'Asia/Atlantis', ''])('%s is no time zone to go by', (zone) => {
  expect(isTimeZone(zone)).toBe(false);
});

it.each([
  ['2026-11-22T09:00:00Z', 'Asia/Ho_Chi_Minh', '2026-11-22', '16:00'],
  ['2026-11-22T17:30:00Z', 'Asia/Kolkata', '2026-11-22', '23:00'],
  ['2026-11-22T18:30:00Z', 'Asia/Kolkata', '2026-11-23', '00:00'],
  ['2026-07-01T12:00:00Z', 'Europe/Madrid', '2026-07-01', '14:00'],
  ['2026-12-31T23:30:00Z', 'Europe/Madrid', '2027-01-01', '00:30'],
  ['2026-11-22T02:00:00Z', 'America/Lima', '2026-11-21', '21:00'],
])('At %s it is in %s the %s, %s', (instant, zone, day, time) => {
  expect(localTime(Date.parse(instant), zone)).toEqual({ day, time });
});
