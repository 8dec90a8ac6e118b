// The book as a person may write to it: what somebody else has protected is refused, in Google's words.
import type { Book, Protection, Zone } from '../engine/book';
import { GoogleException } from './errors';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Of a cell in a Table its column says which type it has. */
const TYPED = 'This operation is not allowed on cells in typed columns.';

/** A warning stops nobody. */
export function mayEdit({ warningOnly, owner, editors = [], domainEdit }: Protection, user: string): boolean {
  const isColleague = domainEdit === true && domainOf(user) === domainOf(owner ?? user);
  return warningOnly || owner === undefined || owner === user || editors.includes(user) || isColleague;
}

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

const meets = (left: Zone, right: Zone): boolean =>
  left.row < right.row + right.rows &&
  right.row < left.row + left.rows &&
  left.col < right.col + right.cols &&
  right.col < left.col + left.cols;

const holds = (outer: Zone, inner: Zone): boolean =>
  outer.row <= inner.row &&
  outer.col <= inner.col &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.col + outer.cols >= inner.col + inner.cols;

/** Whether a protection covers a place: any of a range, and of a sheet what is not left open. */
export function covers({ sheetId, zone, unprotected = [] }: Protection, place: Place): boolean {
  if (sheetId !== place.sheetId) return false;
  if (place.zone === 'everything') return true;
  if (place.zone === 'sheet') return zone === null;
  const own = place.zone;
  return zone === null ? !unprotected.some((open) => holds(open, own)) : meets(zone, own);
}

/** The cells that are written to, all that stands on a sheet, or the sheet itself: its name, its place among the others. */
export interface Place {
  readonly sheetId: number;
  readonly zone: Zone | 'everything' | 'sheet';
}

type Method = (...args: never[]) => unknown;

const far = 20_000_000;
const lines = (dimension: unknown, start: number, count: number): Zone =>
  dimension === 'ROWS'
    ? { row: start, rows: count, col: 0, cols: far }
    : { row: 0, rows: far, col: start, cols: count };

const inZone = (sheetId: number, zone: Zone): Place[] => [{ sheetId, zone }];
const inLines = (sheetId: number, dimension: unknown, start: number, count = 1): Place[] => [
  { sheetId, zone: lines(dimension, start, count) },
];
const everything = (sheetId: number): Place[] => [{ sheetId, zone: 'everything' }];
const ofSheet = (sheetId: number): Place[] => [{ sheetId, zone: 'sheet' }];

/** What each way of writing writes to, by its arguments: (sheet, zone …), (sheet, dimension, start, count …) or a whole sheet. */
const places: Readonly<Record<string, (...args: never[]) => Place[]>> = {
  write: inZone,
  prepare: inZone,
  writeAll: (blocks: readonly { sheetId: number; zone: Zone }[]) =>
    blocks.map(({ sheetId, zone }) => ({ sheetId, zone })),
  clear: inZone,
  sort: inZone,
  setStyle: inZone,
  setStyles: inZone,
  setFormats: inZone,
  setNotes: inZone,
  setValidation: inZone,
  setBorders: inZone,
  setRichTexts: inZone,
  merge: inZone,
  unmerge: inZone,
  remove: inLines,
  move: inLines,
  setSize: inLines,
  setHiddenElements: inLines,
  // New rows and columns go between what is protected, unless it is the whole sheet.
  insert: ofSheet,
  deleteSheet: everything,
  renameSheet: ofSheet,
  setHidden: ofSheet,
  setTabColor: ofSheet,
};

/** What a Table decides for its columns. */
const typing: readonly string[] = ['setFormats', 'setValidation'];

/** The book itself where nothing in it stops this person; `tables` are the cells that Tables type. */
export function guardedBook(book: Book, user: string, tables: readonly { sheetId: number; zone: Zone }[]): Book {
  const against = book.protections().filter((protection) => !mayEdit(protection, user));
  if (against.length === 0 && tables.length === 0) return book;
  const isTyped = ({ sheetId, zone }: Place): boolean =>
    typeof zone !== 'string' && tables.some((table) => table.sheetId === sheetId && meets(table.zone, zone));
  return new Proxy(book, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      const placesOf = places[String(name)];
      if (typeof method !== 'function' || !placesOf) return method;
      return (...args: never[]) => {
        const touched = placesOf(...args);
        if (against.some((protection) => touched.some((place) => covers(protection, place)))) {
          throw new GoogleException(PROTECTED);
        }
        if (typing.includes(String(name)) && touched.some(isTyped)) throw new GoogleException(TYPED);
        return (method as Method)(...args);
      };
    },
  });
}
