// What a step wrote into a tab, and where that may have gone.
import type { StandingRow } from '../domain/book';
import type { Table } from '../schema/table';
import type { Cells } from './standing-rows';

/** What a step wrote into one tab, by the numbers that its rows had when they were read. */
export interface Written {
  readonly table: Table;
  readonly added: readonly StandingRow[];
  /** Of rows that stood there, the cells as they are to be. */
  readonly changed: readonly StandingRow[];
  /** The numbers of those that are to be blank. */
  readonly cleared: ReadonlySet<number>;
  /** Rows that were blanked, and that are to stand again. */
  readonly returned?: readonly StandingRow[];
  /** Rows to be blank that did not stand there when the tab was read. */
  readonly landed?: readonly StandingRow[];
  /** Rows that somebody typed since, and that were read just before the write. */
  readonly typed?: readonly StandingRow[];
  /** What was written first, where it is taken back: it may have fallen beside. */
  readonly wrote?: readonly StandingRow[];
}

/** What was written, as a cell of texts or one of days shows it. */
export function textsOf({ added, changed, wrote = [] }: Written): Set<string> {
  const cells = [...added, ...changed, ...wrote].flatMap((row) => Object.values(row.cells));
  return new Set(
    cells.flatMap((cell) => [String(cell), ...(typeof cell === 'number' ? [String(Math.floor(cell))] : [])]),
  );
}

/** Where writes may have gone: into these rows; or into any, where the columns stand as they stood and tell what was read. */
export interface Reach {
  readonly numbers: ReadonlySet<number>;
  readonly isAny: boolean;
  /** What was written at once: of each row the columns that stood side by side, as they were meant, and as they fell where columns had moved. */
  readonly pieces: readonly { readonly meant: readonly Cells[]; readonly fell: readonly Cells[] }[];
  /** The rows beside which stands now what people kept beside one, in columns of their own; none where they kept nothing. */
  readonly besideNow: (was: number) => readonly number[];
  /** Whether what people kept beside a row stands beside none now: who deletes a row deletes that with it. */
  readonly isGone: (was: number) => boolean;
  /** By how many rows the sheet has grown since, below 0 where rows were deleted; 0 where nobody has looked before. */
  readonly grownBy: () => number;
  /** Rows of which an earlier look has found that somebody deleted them. */
  readonly deleted: ReadonlySet<number>;
}

/** Whether a row holds nothing else. */
export const isWrittenBy = (ours: ReadonlySet<string>, { cells }: StandingRow): boolean =>
  Object.values(cells).every((cell) => cell === '' || ours.has(String(cell)));
