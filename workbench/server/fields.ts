// Takes the fields of a request apart; what is missing or of the wrong type is refused in one sentence.
import type { Selected } from '../runtime/contract';
import { type CellValue, Refusal } from './requests';

type Body = Record<string, unknown>;

export function text(body: Body, field: string): string {
  const value = body[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal(`${field} is missing: it is a text.`);
}

/** The user of a request; the owner unless told. */
export function userOf(value: unknown, owner: string): string {
  if (value === undefined || value === null || value === '') return owner;
  if (typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value)) return value;
  throw new Refusal(`user is an email address; ${JSON.stringify(value)} is not.`);
}

export function args(body: Body): unknown[] {
  const value = body.args ?? [];
  if (Array.isArray(value)) return value;
  throw new Refusal('args is a list of arguments.');
}

export function number(body: Body, field: string): number {
  const value = body[field];
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new Refusal(`${field} is missing: it is a whole number.`);
}

export function record(body: Body, field: string): Body {
  const value = body[field];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  throw new Refusal(`${field} is missing: it is an object.`);
}

export function selected(body: Body): Selected {
  const zone = record(body, 'zone');
  const side = (name: string) => number(zone, name);
  const area = { row: side('row'), col: side('col'), rows: side('rows'), cols: side('cols') };
  return { sheetId: number(body, 'sheetId'), zone: area };
}

export function rows(body: Body): (CellValue | null)[][] {
  const { values } = body;
  if (Array.isArray(values) && values.length > 0 && values.every((row) => Array.isArray(row) && row.every(isCell))) {
    return values as (CellValue | null)[][];
  }
  throw new Refusal('values is a list of rows, each a list of texts, numbers, true, false or null.');
}

function isCell(value: unknown): value is CellValue | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
