// Dates at the border: what getValues gives becomes day numbers, in the spreadsheet's zone, without a call a cell.
import type { Cell } from '../schema/cells';
import { toDayNumber } from '../schema/dates';

/** A function that reads the cells of a spreadsheet in its own time zone. */
export function cellReader(timeZone: string): (value: unknown) => Cell {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  // A tab holds a few hundred different days, however many rows it has.
  const known = new Map<number, Cell>();
  const dayNumber = (instant: number): Cell => {
    if (Number.isNaN(instant)) return '';
    const seen = known.get(instant);
    if (seen !== undefined) return seen;
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const days = toDayNumber(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
    // Day 0 is an hour of the clock that stands alone.
    const read = days === 0 ? momentWriter(timeZone)(instant).slice(11) : days;
    known.set(instant, read);
    return read;
  };
  return (value) => {
    // An unticked box is what every cell of a column of boxes holds, down to the last row: nobody has given it.
    if (value === false) return '';
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    // Values made by Google may belong to another realm, where `instanceof Date` is false.
    if (Object.prototype.toString.call(value) === '[object Date]') return dayNumber(Number(value));
    // A picture in a cell comes as an object: it fills the cell, and says nothing.
    return String(value);
  };
}

/** An instant as the people of a zone read it, `2026-11-23 08:12`. */
export function momentWriter(timeZone: string): (at: number) => string {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    // Midnight is 24 o'clock to some.
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour').replace('24', '00')}:${of('minute')}`;
  };
}

/** How the people of a locale write dates and numbers. */
export function localeHabits(locale: string): { readonly dayFirst: boolean; readonly decimalMark: '.' | ',' } {
  const tag = locale.replace('_', '-');
  const parts = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type);
  const mark = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return { dayFirst: parts.indexOf('day') < parts.indexOf('month'), decimalMark: mark === ',' ? ',' : '.' };
}
