// What follows a few cells when they are dragged on: a number's step, a day's, a text's last number, a weekday or a month.
import type { Cell, Input } from '../engine/book';
import { months, weekdays } from './date-format';
import { shiftFormula } from './formula-shift';

const abbreviated = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
const names: readonly (readonly string[])[] = [weekdays, abbreviated(weekdays), months, abbreviated(months)];

type Value = Cell['value'];

/** The value `ahead` places after the last of the known ones, or before the first where it is negative; undefined repeats them. */
function continued(known: readonly Value[], isDate: boolean, ahead: number): Value | undefined {
  const [first, second] = known;
  const from = ahead > 0 ? known.at(-1) : first;
  if (known.every((value) => typeof value === 'number')) {
    const numbers = known.map(Number);
    if (numbers.length === 1) return isDate ? Number(first) + ahead : undefined;
    const step = Number(second) - Number(first);
    const even = numbers.every((number, index) => Math.abs(number - Number(first) - index * step) < 1e-9);
    return even ? Number(from) + ahead * step : undefined;
  }
  return known.every((value) => typeof value === 'string') ? continuedText(known.map(String), ahead) : undefined;
}

/** A month or a weekday by its place in the year or the week, a text by the number at its end. */
function continuedText(known: readonly string[], ahead: number): string | undefined {
  const list = names.find((one) => known.every((name) => one.includes(name)));
  const ends = known.map((text) => /^(?<text>.*?)(?<digits>\d+)$/.exec(text)?.groups);
  const [end] = ends;
  if (!list && ends.some((one) => one === undefined || one.text !== end?.text)) return undefined;
  const places = list ? known.map((name) => list.indexOf(name)) : ends.map((one) => Number(one?.digits));
  const within = (place: number) => (list ? ((place % list.length) + list.length) % list.length : place);
  const [first = 0, second = first + 1] = places;
  const step = second - first;
  if (places.some((place, index) => place !== within(first + index * step))) return undefined;
  const next = within(((ahead > 0 ? places.at(-1) : first) ?? 0) + ahead * step);
  return list ? list[next] : `${end?.text}${String(Math.max(next, 0)).padStart(end?.digits?.length ?? 0, '0')}`;
}

/**
 * One row or column of cells dragged on by `count` places, backwards where it is negative: the new cells, the nearest first. `rows` and `cols`
 * say which way a formula's references move with each place.
 */
export function autoFilled(
  line: readonly Cell[],
  count: number,
  alternate: boolean,
  way: { rows: number; cols: number },
): Input[] {
  const backwards = count < 0;
  const values = line.map(({ value }) => value);
  const series = !alternate && line.every(({ formula }) => formula === '');
  return Array.from({ length: Math.abs(count) }, (_, index): Input => {
    const ahead = backwards ? -(index + 1) : index + 1;
    const next = series ? continued(values, line[0]?.isDate ?? false, ahead) : undefined;
    if (next !== undefined) return { value: next };
    const at = backwards ? -(index + 1) : line.length + index;
    const source = ((at % line.length) + line.length) % line.length;
    const cell = line[source];
    if (cell === undefined) return { value: null };
    const places = at - source;
    return cell.formula === ''
      ? { value: cell.value }
      : { typed: shiftFormula(cell.formula, places * way.rows, places * way.cols) };
  });
}
