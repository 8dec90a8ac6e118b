// What fell beside: cells that a step wrote while columns or rows moved, and what people keep in columns of their own.
import { kept, once } from '../derive/once';
import { runsBy } from '../derive/runs';
import type { StandingRow } from '../domain/book';
import type { Cell } from '../schema/cells';
import type { Table } from '../schema/table';
import type { Tab } from './ports';
import type { Repairs } from './repairs';
import { placesByName, type Stands, shiftOf } from './standing-rows';
import { isWrittenBy, type Reach, textsOf, type Written } from './written';

/** What was written into a tab, as its columns and its rows stood then. */
export interface Laid {
  readonly tab: Tab;
  readonly written: readonly StandingRow[];
  readonly stood: readonly StandingRow[];
}

/** Whatever was written beside a column of ours that stands elsewhere now is taken out where it stands in a formula's way, or in a column that is blank. */
function clearStrays(
  { tab, written }: Laid,
  { after, rows }: { readonly after: Tab; readonly rows: readonly number[] },
  placesOf: (number: number) => readonly number[],
): boolean {
  const shifts = Object.keys(written[0]?.cells ?? {}).map(
    (key) => (after.columnOf(key) ?? 0) - (tab.columnOf(key) ?? 0),
  );
  if (shifts.every((shift) => shift === 0)) return false;
  // What fell beside may itself have been pushed on, as far as the columns were or less; or, in a formula's way, moved with that, wherever its row went.
  const [least, most] = [Math.min(0, ...shifts), Math.max(0, ...shifts)];
  const pushed = [...Array(most - least + 1).keys()].map((by) => least + by);
  const inTheWay = after.broken.filter((key) => !tab.broken.includes(key)).flatMap((key) => after.columnOf(key) ?? []);
  const places = written.flatMap(({ number, cells }) =>
    Object.entries(cells).flatMap(([key, cell]) => {
      const column = tab.columnOf(key);
      if (column === undefined || cell === '') return [];
      return [
        ...placesOf(number).flatMap((place) => pushed.map((by) => ({ number: place, column: column + by, cell }))),
        ...rows.flatMap((place) => inTheWay.map((each) => ({ number: place, column: each, cell }))),
      ];
    }),
  );
  return after.clearBeside(places);
}

/** What each row was given in one write: its cells in columns that stood side by side. */
function piecesOf({ tab, written }: Laid, keyAt: ReadonlyMap<number, string>): Reach['pieces'] {
  return written.map(({ cells }) => {
    const placed = Object.entries(cells)
      .map(([key, cell]) => ({ key, cell, column: tab.columnOf(key) ?? 0 }))
      .sort((one, other) => one.column - other.column);
    const runs = runsBy(placed, ({ column }, index) => column - index).map(({ first, count }) =>
      placed.slice(first, first + count),
    );
    const hasMoved = placed.some(({ key, column }) => keyAt.get(column) !== key);
    const fell = runs.map((run) =>
      run.flatMap(({ column, cell }) => {
        const key = keyAt.get(column);
        return key === undefined ? [] : [[key, cell] as const];
      }),
    );
    return {
      meant: runs.map((run) => Object.fromEntries(run.map(({ key, cell }) => [key, cell]))),
      fell: hasMoved ? fell.map((piece) => Object.fromEntries(piece)) : [],
    };
  });
}

/** Rows that hold nothing but what was written, some of it in another column than it was meant for: wherever they were sorted to, they are what fell beside. */
function fellBeside(written: readonly StandingRow[], { rows }: Stands): readonly number[] {
  const ours = new Set(written.flatMap(({ cells }) => Object.values(cells).map(String)));
  const meant = new Set(written.flatMap(({ cells }) => Object.entries(cells).map(([key, cell]) => `${key} ${cell}`)));
  const isAside = ({ cells }: StandingRow) =>
    Object.entries(cells).filter(([key, cell]) => cell !== '' && !meant.has(`${key} ${cell}`)).length > 1;
  return rows.filter((row) => isAside(row) && isWrittenBy(ours, row)).map(({ number }) => number);
}

/** Takes out what fell beside, and tells which rows may have been reached: those that were written, where they stood and where they stand. */
export function clearAll(table: Table, laid: readonly Laid[], after: Tab, stands: Stands) {
  const numbers = new Set<number>();
  const everywhere = { after, rows: stands.rows.map(({ number }) => number) };
  let isCleared = false;
  for (const each of laid) {
    const own = placesByName(table, each.stood, stands);
    const shift = shiftOf(own);
    const aside = fellBeside(each.written, stands);
    const placesOf = (number: number) => [
      ...new Set([number, number + shift(number), own.get(number) ?? number, ...aside]),
    ];
    if (clearStrays(each, everywhere, placesOf)) isCleared = true;
    for (const { number } of each.written) for (const place of placesOf(number)) numbers.add(place);
  }
  const keys = Object.keys(stands.rows[0]?.cells ?? {});
  const isAny = laid.every(({ tab }) => keys.every((key) => tab.columnOf(key) === after.columnOf(key)));
  const keyAt = new Map(keys.flatMap((key) => [[after.columnOf(key) ?? 0, key] as const]));
  const reach: Omit<Reach, 'grownBy' | 'deleted'> = {
    numbers,
    isAny,
    pieces: laid.flatMap((each) => piecesOf(each, keyAt)),
    ...besideIn(laid[0]?.tab, after, everywhere.rows),
  };
  return { reach, isCleared };
}

type Beside = ReturnType<Tab['besideOf']>;

/** What people kept beside a row; an unticked box stands in every row. */
const keptIn = (beside: Beside = {}) => Object.entries(beside).filter(([, cell]) => cell !== '' && cell !== false);

/** What tells a row by what people keep beside it, in columns of their own: nothing where they kept nothing. */
function besideIn(
  before: Tab | undefined,
  after: Tab,
  numbers: readonly number[],
): Pick<Reach, 'besideNow' | 'isGone'> {
  const places = once(() => placesBeside(after, numbers));
  const holding = (wanted: ReturnType<typeof keptIn>) => {
    const [first] = wanted;
    const possible = first ? (places().get(cellIn(...first)) ?? []) : [];
    return possible.filter((number) => wanted.every(([label, cell]) => after.besideOf(number)[label] === cell));
  };
  const labels = once(() => new Set(numbers.flatMap((number) => Object.keys(after.besideOf(number)))));
  return {
    besideNow: (was) => holding(keptIn(before?.besideOf(was))),
    isGone(was) {
      // A column that is gone tells nothing.
      const wanted = keptIn(before?.besideOf(was)).filter(([label]) => labels().has(label));
      return wanted.length > 0 && holding(wanted).length === 0;
    },
  };
}

const cellIn = (label: string, cell: Cell): string => JSON.stringify([label, cell]);

/** The rows that hold it, by each cell that people keep beside them. */
function placesBeside(after: Tab, numbers: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const number of numbers)
    for (const pair of keptIn(after.besideOf(number))) kept(places, cellIn(...pair), () => []).push(number);
  return places;
}

/** Gives columns that are not ours their cells back where something of ours was written into them. */
export function restoreBeside(
  { before, after }: { readonly before: Tab; readonly after: Tab },
  { places }: Repairs,
  { numbers }: Reach,
  written: Written,
): void {
  const ours = textsOf(written);
  const reached = [...places].filter(([, number]) => numbers.has(number));
  const cells = reached.flatMap(([was, number]) => {
    const now = after.besideOf(number);
    return Object.entries(before.besideOf(was)).flatMap(([label, cell]) => {
      const isHit = label in now && now[label] !== cell && ours.has(String(now[label]));
      return isHit ? [{ number, label, cell }] : [];
    });
  });
  if (cells.length > 0) after.writeBeside(cells);
}
