// Cell values between script and book: a script's values parse as typed text, a date is an instant at the spreadsheet's midnight.
import { types } from 'node:util';
import type { CellValue, Input } from '../engine/book';
import { GoogleException } from './errors';
import { instantOfSerial, serialOf } from './zone';

/** Google's maximum date, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** What getValues gives for a cell. */
export function toScript(cell: CellValue, zone: string): string | number | boolean | Date {
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null) return '';
  if (cell.isDate && typeof cell.value === 'number' && cell.value <= LAST_SERIAL) {
    return new Date(instantOfSerial(cell.value, zone));
  }
  return cell.value;
}

/** What setValues makes of a script's value. */
export function toInput(value: unknown, zone: string): Input {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (types.isDate(value)) {
    if (Number.isNaN(value.getTime())) throw new GoogleException('Invalid argument: value');
    return { value: serialOf(value.getTime(), zone) };
  }
  return { typed: String(value) };
}

const shortDates: Readonly<Record<string, string>> = { en_US: 'm/d/yyyy', de_DE: 'dd.mm.yyyy' };

/** The format that a Date brings to a cell which has none, as the locale writes dates. */
export function dateFormat(serial: number, locale: string): string {
  const date = shortDates[locale] ?? 'dd/mm/yyyy';
  if (Number.isInteger(serial)) return date;
  return `${date} ${locale === 'en_US' ? 'h' : 'hh'}:mm:ss`;
}
