// What a tab needs as a whole, where no row of it stands for that.
import type { Book } from '../domain/book';
import type { Coded, Tile } from '../domain/finding';
import type { Block } from '../domain/panel';

export interface Whole<C extends Coded, Say> {
  readonly finding: (book: Book) => C | undefined;
  readonly blocks: (book: Book, say: Say) => readonly Block[];
  /** The tile of the desk whose rows it tells as a whole: there a line leads to it, by the word `whole`. */
  readonly tile?: Tile;
  /** What that tile adds up, in the base currency: an expression over its rows, and which of them count. */
  readonly sum?: { readonly of: string; readonly when: string };
}
