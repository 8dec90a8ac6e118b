// The end of a tab, read from below: where its next row goes and which ids stand there cost the same however many rows there are.
import type { StandingRow } from '../domain/book';
import type { Cell } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { isTotalIn, isTypedIn, standingInputs } from './inputs';
import type { Tab } from './ports';

/** How many rows are read first; what a person's own column reaches below the last row is passed in ever longer stretches. */
const STRETCH = 20;

export interface TabEnd {
  /** The number of the last row that holds anything; 1 where none does. */
  readonly lastRow: number;
  /** The number of the first total of a person's own below it. */
  readonly total?: number | undefined;
  /** The ids of the last rows, in rows that hold nothing else, too. */
  readonly ids: readonly Cell[];
  /** The last rows. */
  readonly rows: readonly StandingRow[];
}

export function endOf(table: Table, tab: Tab): TabEnd {
  const keys = standingInputs(table, tab);
  const id = keys.indexOf(keyColumn(table));
  const isRow = isTypedIn(table, keys);
  const isTotal = isTotalIn(table);
  const ids: Cell[] = [];
  let total: number | undefined;
  const end: StandingRow[] = [];
  let below = tab.lastRow;
  for (let stretch = STRETCH; below > 1; stretch *= 4) {
    const first = Math.max(2, below - stretch + 1);
    const rows = tab.read(keys, { first, count: below - first + 1 });
    ids.push(...rows.flatMap((cells) => (cells[id] === undefined || cells[id] === '' ? [] : [cells[id]])));
    const cellsOf = (cells: readonly Cell[]) => Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']));
    end.push(...rows.flatMap((cells, at) => (isRow(cells) ? [{ number: first + at, cells: cellsOf(cells) }] : [])));
    const last = rows.map(isRow).lastIndexOf(true);
    const sum = rows.findIndex((cells, index) => index > last && isTotal(cells));
    if (sum >= 0) total = first + sum;
    if (last >= 0) return { lastRow: first + last, ids, rows: end, total };
    below = first - 1;
  }
  return { lastRow: 1, ids, rows: end, total };
}
