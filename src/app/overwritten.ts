// Which rows lie under what a step wrote, where people moved, sorted or deleted rows meanwhile.
import { countBefore } from '../derive/nearest';
import type { StandingRow } from '../domain/book';
import type { Table } from '../schema/table';
import { MOST_MOVED } from './moved-under';
import { isBlank, isNamed, nameIn } from './standing-rows';
import type { Reach } from './written';

interface Hits {
  readonly reach: Reach;
  readonly table: Table;
  readonly rows: readonly StandingRow[];
  readonly written: readonly StandingRow[];
  readonly blanked: readonly number[];
  /** Where all rows stand that are found, those too that are to be given back. */
  readonly found: ReadonlyMap<number, number>;
  /** How many of those that were to be blanked still stand. */
  readonly spared: number;
  /** Whether the step failed: what is gone was there before it. */
  readonly isTakenBack: boolean;
  readonly ours: ReadonlySet<string>;
}

const placesInOrder = (places: ReadonlyMap<number, number>) => [...places].sort(([one], [other]) => one - other);

const orderOf = (places: ReadonlyMap<number, number>) => placesInOrder(places).map(([, is]) => is);
const fallsAt = (order: readonly number[]) => order.findIndex((is, index) => is < (order[index - 1] ?? 0));

/** Whether rows stand in another order than they did. */
export const isSorted = (places: ReadonlyMap<number, number>): boolean => fallsAt(orderOf(places)) >= 0;

/** Whether they do, and not by one row alone that somebody moved. */
function isShuffled(places: ReadonlyMap<number, number>): boolean {
  const order = orderOf(places);
  const at = fallsAt(order);
  return at >= 0 && [at, at - 1].every((moved) => fallsAt(order.filter((_, index) => index !== moved)) >= 0);
}

/** Whether a row stood so near to what was written that rows inserted or deleted above may have brought it there. */
export function nearTo({ numbers }: Reach): (number: number) => boolean {
  const rising = [...numbers].sort((one, other) => one - other);
  return (number) => {
    const nearest = rising[countBefore(rising, (each) => each, number - MOST_MOVED)];
    return nearest !== undefined && nearest <= number + MOST_MOVED;
  };
}

/** Whether what people kept beside a row tells that somebody deleted it. */
export const isDeleted = ({ isAny, isGone }: Reach, number: number): boolean => isAny && isGone(number);

/** The nearest rows above and below that are found, by the numbers that they had and have; the header is above all. */
function neighboursIn(places: ReadonlyMap<number, number>) {
  const inOrder = placesInOrder(places);
  return (number: number) => {
    const before = countBefore(inOrder, ([was]) => was, number);
    return [inOrder[before - 1] ?? ([1, 1] as const), inOrder[before]].flatMap((pair) => (pair ? [pair] : []));
  };
}

/** Whether more rows are gone than somebody has deleted, as far as the number of rows tells. */
function isLacking(
  missing: readonly StandingRow[],
  places: ReadonlyMap<number, number>,
  blanked: readonly number[],
  grownBy: Reach['grownBy'],
): boolean {
  // Where none of the rows that were read is found, they were read beside columns that had moved.
  if (places.size === 0) return false;
  const blanks = blanked.filter((number) => !places.has(number)).length;
  // Where all are gone that were to be blanked, it was they that were.
  const isSpent = blanks > 0 && blanks === blanked.length && !isShuffled(places) && grownBy() <= 0;
  return !isSpent && missing.length + blanks + grownBy() > 0;
}

/** The rows that are gone because they were written over, by the number at which they stand; those that somebody deleted are not among them. */
export function overwritten(
  missing: readonly StandingRow[],
  places: ReadonlyMap<number, number>,
  { table, rows, written, blanked, found, spared, isTakenBack, ours, reach }: Hits,
): ReadonlyMap<number, StandingRow> {
  const { besideNow, grownBy } = reach;
  // Under a row that is to go another may lie.
  const going = new Set(blanked);
  const taken = new Set([...places].flatMap(([was, is]) => (going.has(was) ? [] : [is])));
  const at = new Map(rows.map(({ number, cells }) => [number, cells]));
  const reached = new Set(written.map(({ number }) => number));
  // A name is written over where a row was written, or where its column was; a row that was blanked may have moved on since, with what is kept beside it.
  const names = new Set(written.map(({ cells }) => nameIn(table, cells)));
  const isNamedAt = (number: number) => isNamed(table)({ number, cells: at.get(number) ?? {} });
  const isPushed = (number: number) => isNamedAt(number) && names.has(nameIn(table, at.get(number) ?? {}));
  const isFree = (was: number) => (number: number) =>
    number > 1 &&
    !taken.has(number) &&
    (reached.has(number) ||
      (blanked.length > 0 && (isBlank(at.get(number) ?? {}) || besideNow(was).includes(number))) ||
      isPushed(number));
  const isHit = (row: StandingRow, number: number) =>
    Object.entries(row.cells).every(([key, cell]) => {
      const stands = at.get(number)?.[key] ?? '';
      return stands === cell || ours.has(String(stands));
    });
  const neighboursOf = neighboursIn(found);
  // After a sort its neighbours tell nothing: then any row that was blanked and is nobody's may be it, or a new one right below those that are found.
  // Where rows were inserted those that were read reach further down than they did; where some were deleted, less far.
  const end = Math.max(...places.keys(), ...missing.map(({ number }) => number));
  const wasSorted = isSorted(found);
  const hit = new Map<number, StandingRow>();
  const isAny = isTakenBack ? found.size > 0 : isLacking(missing, places, blanked, grownBy);
  // Who inserts rows deletes none: then what is gone was blanked. So it was where as many of ours were not.
  const areBlanksHits = grownBy() > 0 || (isTakenBack && spared > 0);
  const isNear = nearTo(reach);
  let lowest = Math.max(1, ...taken);
  for (const row of missing.filter(({ number }) => !isDeleted(reach, number))) {
    const below = [lowest + 1].filter((number) => number > end && isNamedAt(number));
    const candidates = wasSorted
      ? [...blanked, ...below]
      : [...neighboursOf(row.number).map(([was, is]) => is + row.number - was), ...(areBlanksHits ? blanked : [])];
    // What is kept beside a row tells more than any count.
    const beside = besideNow(row.number).filter((each) => !taken.has(each));
    const isPossible = isAny && (wasSorted || isNear(row.number));
    const possible = [...beside, ...(isPossible ? candidates.filter(isFree(row.number)) : [])];
    const number = possible.find((each) => !hit.has(each) && isHit(row, each));
    if (number === undefined) continue;
    hit.set(number, row);
    lowest = Math.max(lowest, number);
  }
  return hit;
}
