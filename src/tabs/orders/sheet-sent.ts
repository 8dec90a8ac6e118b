// What of an order stood on the sheet that its factory got: kept in one cell, the newest version on top, and compared with what the order says now.
import type { BookRow } from '../../domain/book';
import { fromDayNumber, toDayNumber } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import type { orders } from './table';

/** The columns that a sheet tells, each under its key; the promised day is the revised one where there is such a one. */
export const TOLD = [
  'poNumber',
  'factory',
  'customer',
  'season',
  'style',
  'colour',
  'sizes',
  'quantity',
  'unitPrice',
  'currency',
  'orderDate',
  'exFactory',
  'startShip',
  'shipBy',
  'cancelDate',
  'tolerance',
] as const;

export type ToldKey = (typeof TOLD)[number];
export type ToldValue = string | number;
export type Told = { readonly [Key in ToldKey]?: ToldValue | undefined };

/** A version as it was sent. */
export interface SentVersion {
  readonly version: number;
  readonly day: IsoDate;
  readonly told: Told;
  /** What the person added to the order itself: terms, packing, remarks. */
  readonly added: { readonly [field: string]: string };
}

export interface Difference {
  readonly key: ToldKey;
  readonly was: ToldValue | undefined;
  readonly now: ToldValue | undefined;
}

export function toldOfOrder({ row }: BookRow<typeof orders>): Told {
  const exFactory = row.revisedExFactory ?? row.originalExFactory;
  const values: { readonly [key: string]: unknown } = { ...row, exFactory };
  const told = TOLD.flatMap((key): readonly (readonly [ToldKey, ToldValue])[] => {
    const value = values[key];
    return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [];
  });
  return Object.fromEntries(told);
}

/** Blank is not a value: nothing that was and nothing that is are the same. */
export function differences(was: Told, now: Told): readonly Difference[] {
  return TOLD.flatMap((key) => (was[key] === now[key] ? [] : [{ key, was: was[key], now: now[key] }]));
}

const HEAD = /^v(\d{1,6}) (\d{4}-\d\d-\d\d)$/;
const FIELD = /^([A-Za-z]+): (.+)$/;
const isTold = (key: string): key is ToldKey => TOLD.some((each) => each === key);

/** The value of a line as JSON has it; undefined for one that somebody wrote otherwise. */
function readValue(json: string): ToldValue | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The newest version of a cell; undefined where nothing was sent, or somebody wrote over it. */
export function readSent(cell: string | undefined): SentVersion | undefined {
  const [first = '', ...lines] = (cell ?? '').trim().split(/\r?\n/);
  const [, version, day = ''] = HEAD.exec(first) ?? [];
  if (version === undefined || fromDayNumber(toDayNumber(day)) !== day) return undefined;
  const end = lines.findIndex((line) => HEAD.test(line));
  const fields = lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => {
    const [, key = '', json = ''] = FIELD.exec(line) ?? [];
    const value = readValue(json);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    version: Number(version),
    day,
    told: Object.fromEntries(fields.filter(([key]) => isTold(key))),
    added: Object.fromEntries(fields.flatMap(([key, value]) => (isTold(key) ? [] : [[key, String(value)]]))),
  };
}

/** Whether a cell holds something that is no version of a sheet. */
export const isOverwritten = (cell: string | undefined): boolean =>
  (cell ?? '').trim() !== '' && readSent(cell) === undefined;

/** The cell with one more version on top: of those before it the number and the day stay, of what people wrote everything. */
export function withSent(cell: string | undefined, { version, day, told, added }: SentVersion): string {
  const fields = [...Object.entries(told), ...Object.entries(added)].flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  const before = (cell ?? '').trim().split(/\r?\n/);
  const older = isOverwritten(cell) ? before : before.filter((line) => HEAD.test(line));
  return [`v${version} ${day}`, ...fields, ...older].join('\n').trim();
}
