// Looks just before the first write whether what is written upon stands where it was read: else the step begins anew.
import type { Book, StandingRow } from '../domain/book';
import type { Table } from '../schema/table';
import { Blocked } from './blocked';
import type { Tab, Workbook } from './ports';
import { type Rollbacks, tabOf } from './row-writes';
import { titleOnSheet } from './sheet-names';
import { tablesIn, type Work } from './step-work';

/** Who moves rows goes on with it for a while; for longer nobody is kept waiting. */
const MOST_STARTS = 3;

/** The cells of rows that no name tells from others: a blank row or another copy may stand there by now. */
const unnamedRows = (book: Book, table: Table): ReadonlyMap<number, StandingRow['cells']> =>
  new Map([...book.copiesOf(table), ...book.unfinishedOf(table)].map(({ number, cells }) => [number, cells]));

/** Rows that are there, as they were read. */
function writtenUpon(book: Book, { changed, cleared }: Work, table: Table): readonly StandingRow[] {
  const own = changed.filter((row) => row.table === table && Object.keys(row.cells).length > 0);
  // Only where rows are changed: a tab that is added to alone was not read whole.
  const unnamed = own.length > 0 ? unnamedRows(book, table) : undefined;
  const rows = own.map(({ number, before }) => ({ number, cells: unnamed?.get(number) ?? before }));
  return [...rows, ...(cleared.get(table) ?? [])];
}

function isAsRead(tab: Tab, rows: readonly StandingRow[]): boolean {
  const keys = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const numbers = rows.map(({ number }) => number);
  const first = Math.min(...numbers);
  const now = tab.readAsFound(keys, { first, count: Math.max(...numbers) - first + 1 });
  const cellAt = (number: number, key: string) => now?.[number - first]?.[keys.indexOf(key)] ?? '';
  return (
    now !== undefined &&
    rows.every(({ number, cells }) =>
      Object.entries(cells).every(([key, cell]) => String(cellAt(number, key)) === String(cell)),
    )
  );
}

/** @throws {Blocked} as `moved` where a row or a column that is to be written upon stands elsewhere by now, or reads otherwise. */
export function requireAsRead(workbook: Workbook, book: Book, work: Work): void {
  for (const table of tablesIn(work)) {
    const rows = writtenUpon(book, work, table);
    if (rows.length > 0 && !isAsRead(tabOf(workbook, table), rows))
      throw new Blocked({ code: 'moved', tab: titleOnSheet(book, table) });
  }
}

/** Where rows or columns moved before anything was written, the work begins anew; what it had begun is taken back. */
export function startingAnew<Result>(workbook: Workbook, begun: Rollbacks, work: () => Result): Result {
  const before = begun.length;
  for (let start = 1; ; start += 1) {
    try {
      return work();
    } catch (error) {
      // What is not taken back cannot be begun twice.
      const isMoved = error instanceof Blocked && error.code === 'moved' && begun.length >= before;
      if (!isMoved || start === MOST_STARTS) throw error;
      for (const rollback of begun.splice(0, begun.length - before)) rollback();
      workbook.forget();
    }
  }
}
