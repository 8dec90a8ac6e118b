// How rows leave the tabs for an archive: which are done with, and what stands in the place of those that are summed elsewhere.
import type { Values } from '../schema/checks';
import type { IsoDate } from '../schema/kinds';
import type { Table } from '../schema/table';
import type { Book, BookRow } from './book';

/** Why a row is not done with yet: something is still to happen to it, or it happened only just now. */
export type StaysFor = 'open' | 'recent';

/** What an archive takes a row by. */
export interface ArchiveMark {
  /** The season, as a person wrote it; '' where none is given. */
  readonly season: string;
  /** The last day that anything of it was due or happened; undefined where no date is given. */
  readonly day: IsoDate | undefined;
}

/** How the rows of a tab are archived; a row belongs to those that it refers to, and goes with them. */
export interface ArchiveRule<T extends Table = Table> {
  /** Why a row stays; undefined where nothing more will happen to it. */
  readonly stays?: (book: Book) => (row: BookRow<T>) => StaysFor | undefined;
  /** Of the tab whose rows an archive is chosen by. */
  readonly mark?: (row: BookRow<T>) => ArchiveMark;
  /** Rows, without ids, that leave every sum over the tab as it was when they take the place of these; `about` says so in them. */
  readonly carried?: (rows: readonly BookRow<T>[], book: Book, about: string) => readonly Values[];
}

/** How long what has ended stays: the weekly summary tells of the week before. */
export const RECENT_DAYS = 14;
