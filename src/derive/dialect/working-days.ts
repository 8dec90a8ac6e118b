// WORKDAY, WORKDAYS and CALENDAROF: working days by the calendars of the hidden tab Working days, found by halving.
import type { Compiling, DialectFunction, Writing } from './calls';
import { belowHeader, beside, CALENDAR_CHECK, CALENDAR_NAMES, guarded, holds, keysList, ofEachRow } from './lists';
import { WORKING_DAYS, wantedColumn } from './needs';
import { ERROR, type Scalar } from './scalar';

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

/** A blank, of whatever height. */
const BLANK = 'IF(TRUE;;)';

interface Columns {
  readonly keys: string;
  readonly rows: string;
  readonly days: string;
}

function columnsIn({ place, from }: Writing): Columns {
  const column = (label: string) => belowHeader(place.column(WORKING_DAYS.table, label, from));
  return { keys: column(WORKING_DAYS.key), rows: column(WORKING_DAYS.row), days: column(WORKING_DAYS.day) };
}

const areNumbers = (values: readonly string[]): string => values.map((value) => `ISNUMBER(${value})`).join('*');

export const WORKDAY: DialectFunction = {
  takes: [3, 3],
  emit(call) {
    if (!call.place.has(WORKING_DAYS.table)) return BLANK;
    const { keys, rows, days } = columnsIn(call);
    const [calendar, day, count] = [call.arg(0), call.arg(1), call.arg(2)];
    // Backwards one counts from the day before, so that a closed day is none.
    const isBack = `IF((${count})<0;1;0)`;
    const base = `(${calendar})*${CALENDAR_SIZE}+INT(${day})-${isBack}`;
    const row = `LOOKUP(${base};${keys};${rows})+(${count})+${isBack}`;
    const isSame = `INT(LOOKUP(${row};${rows};${keys})/${CALENDAR_SIZE})=(${calendar})`;
    const found = `IF(LOOKUP(${base};${keys};${days})="";;IF(${isSame};LOOKUP(${row};${rows};${days});))`;
    const counted = `IF((${count})=0;INT(${day});IFNA(${found};))`;
    return guarded([call.place.list(CALENDAR_CHECK)], `IF(${areNumbers([calendar, day, count])};${counted};)`);
  },
  evaluate: (call) =>
    ofNumbers(call, 3, ([calendar = 0, day = 0, count = 0], days) => {
      if (count === 0) return Math.floor(day);
      const back = count < 0 ? 1 : 0;
      const base = days.at(calendar * CALENDAR_SIZE + Math.floor(day) - back);
      return base === undefined ? null : days.workingDay(base + Math.floor(count) + back, calendar);
    }),
};

export const WORKDAYS: DialectFunction = {
  takes: [3, 3],
  emit(call) {
    if (!call.place.has(WORKING_DAYS.table)) return BLANK;
    const { keys, rows, days } = columnsIn(call);
    const [calendar, from, to] = [call.arg(0), call.arg(1), call.arg(2)];
    const key = (day: string) => `(${calendar})*${CALENDAR_SIZE}+INT(${day})`;
    const isKnown = (day: string) => `(LOOKUP(${key(day)};${keys};${days})<>"")`;
    const row = (day: string) => `LOOKUP(${key(day)};${keys};${rows})`;
    const counted = `IFNA(IF(${isKnown(from)}*${isKnown(to)};${row(to)}-${row(from)};);)`;
    return guarded([call.place.list(CALENDAR_CHECK)], `IF(${areNumbers([calendar, from, to])};${counted};)`);
  },
  evaluate: (call) =>
    ofNumbers(call, 3, ([calendar = 0, from = 0, to = 0], days) => {
      const [first, last] = [from, to].map((day) => days.at(calendar * CALENDAR_SIZE + Math.floor(day)));
      return first === undefined || last === undefined ? null : last - first;
    }),
};

export const CALENDAROF: DialectFunction = {
  takes: [1, 1],
  emit({ args, place, from, about }) {
    if (!place.has(WORKING_DAYS.table)) return String(USUAL_CALENDAR);
    const wanted = wantedColumn(args[0], about);
    const [keys, names] = [place.list(keysList(wanted)), place.list(CALENDAR_NAMES)];
    const key = ofEachRow(wanted.table, place.column(wanted.table, wanted.label, from), keys, place);
    const number = beside(names, key, names.column(1));
    return guarded([keys, names], `IF(${holds(names, key)};${number};${USUAL_CALENDAR})`);
  },
  evaluate({ key, beyond }) {
    const wanted = key(0);
    const calendars = beyond.calendars();
    return (row) => calendars().numbers.get(wanted(row)) ?? USUAL_CALENDAR;
  },
};

/** A function of numbers alone: blank where one of them is none. */
function ofNumbers(
  { arg, beyond }: Compiling,
  count: number,
  compute: (numbers: readonly number[], days: WorkingDays) => Scalar,
): (row: number) => Scalar {
  const args = Array.from({ length: count }, (_, index) => arg(index));
  const calendars = beyond.calendars();
  return (row) => {
    if (!calendars().isThere) return null;
    if (!calendars().isWhole) return ERROR;
    const numbers = args.map((value) => value(row)).filter((value) => typeof value === 'number');
    return numbers.length === count ? compute(numbers, calendars()) : null;
  };
}

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
