// WORKDAY, WORKDAYS and CALENDAROF: working days by the calendars of the hidden tab Working days, found by halving.
import { CALENDAR_SIZE, USUAL_CALENDAR, type WorkingDays } from './calendars';
import type { Compiling, DialectFunction, Writing } from './calls';
import { belowHeader, beside, CALENDAR_CHECK, CALENDAR_NAMES, guarded, holds, keysList, ofEachRow } from './lists';
import { WORKING_DAYS, wantedColumn } from './needs';
import { ERROR, type Scalar } from './scalar';

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
