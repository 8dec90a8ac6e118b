// Where a Range or Sheet object stands in the book: known to the runtime's own code, out of a script's sight.
import type { SheetInfo } from '../engine/book';
import { setSpan } from './cost';
import { GoogleException, wrongArguments } from './errors';
import type { Run, Spot } from './run';

export interface Place extends Spot {
  readonly run: Run;
}

const places = new WeakMap<object, Place>();
const sheetIds = new WeakMap<object, number>();

export function setPlace(range: object, place: Place): void {
  places.set(range, place);
  setSpan(range, place.zone.rows * place.zone.cols);
}

export function placeOf(range: object): Place {
  const place = places.get(range);
  if (place === undefined) throw new TypeError('This object is not a Range.');
  return place;
}

/** The place of what a script passed as a range to `method`. */
export function rangeArgument(method: string, range: unknown): Place {
  const place = typeof range === 'object' && range !== null ? places.get(range) : undefined;
  if (place === undefined) throw wrongArguments(method, [range]);
  return place;
}

export function setSheetId(sheet: object, id: number): void {
  sheetIds.set(sheet, id);
}

/** The id of what a script passed as a sheet to `method`. */
export function sheetArgument(method: string, sheet: unknown): number {
  const id = typeof sheet === 'object' && sheet !== null ? sheetIds.get(sheet) : undefined;
  if (id === undefined) throw wrongArguments(method, [sheet]);
  return id;
}

/** What Google answers to a call on a sheet that was deleted meanwhile. */
export function sheetInfo(run: Run, id: number): SheetInfo {
  const info = run.book.sheets().find((sheet) => sheet.id === id);
  if (info === undefined) throw new GoogleException(`Sheet ${id} not found`);
  return info;
}
