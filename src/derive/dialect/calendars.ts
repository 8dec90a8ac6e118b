// The calendars of the hidden tab Working days, as the evaluator searches them.
import type { Scalar } from './scalar';

/*
 * The rows of Working days, as far as days are counted by them:
 *   Key   the number of a calendar times a million, and a day's number: it rises from row to row
 *   Row   the number of the row
 *   Day   the day, where it is a working day; blank in the first and the last row of each calendar, the days between
 *         which are the ones that it is known for
 * So the working day n days on stands n rows below, and whatever leads out of its calendar comes to nothing.
 */
export const CALENDAR_SIZE = 1_000_000;

/** The calendar of everybody who has none of their own. */
export const USUAL_CALENDAR = 1;

/** The calendars of a workbook, as the evaluator knows them. */
export interface WorkingDays {
  /** Whether the tab is there. */
  readonly isThere: boolean;
  /** Whether its rows stand as they were written, one below the other. */
  readonly isWhole: boolean;
  /** The calendar that each name goes by. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The row of the last working day up to a key; undefined where its calendar is not known for that day. */
  at(key: number): number | undefined;
  /** The working day of a row, if it is one of that calendar. */
  workingDay(row: number, calendar: number): Scalar;
}

/** A row of Working days. */
export interface WorkingDayCells {
  readonly key: Scalar;
  readonly row: Scalar;
  readonly day: Scalar;
  /** As a key. */
  readonly calendar: string;
  readonly number: Scalar;
}

const NOWHERE: WorkingDays = {
  isThere: false,
  isWhole: true,
  numbers: new Map(),
  at: () => undefined,
  workingDay: () => null,
};

/** The row below the header. */
const FIRST = 2;

/** Undefined where there is no such tab. */
export function openWorkingDays(cells: readonly WorkingDayCells[] | undefined): WorkingDays {
  if (!cells) return NOWHERE;
  const numbers = new Map<string, number>();
  for (const { calendar, number } of cells) {
    const known = numbers.get(calendar);
    if (calendar !== '' && typeof number === 'number') numbers.set(calendar, Math.min(known ?? number, number));
  }
  const counted = cells.filter(({ key }) => key !== null);
  const keys = counted.map(({ key }) => (typeof key === 'number' ? key : Number.NaN));
  const days = counted.map(({ day }) => day);
  const isRising = keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? 0));
  const isWhole = isRising && counted.every(({ row, key }, index) => row === index + FIRST && typeof key === 'number');
  return {
    isThere: true,
    isWhole,
    numbers,
    at(key) {
      const found = lastUpTo(keys, key);
      return days[found] === null || days[found] === undefined ? undefined : found;
    },
    workingDay(row, calendar) {
      const isOurs = Math.floor((keys[row] ?? 0) / CALENDAR_SIZE) === calendar;
      return isOurs ? (days[row] ?? null) : null;
    },
  };
}

/** The index of the last of rising numbers that is not above one; -1 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
