// What moves by what changes elsewhere: told before a change is made, and with the next mail.
import type { Book } from './book';
import type { Coded } from './finding';

/** How a row stood when the mails went out. */
export interface Kept {
  readonly id: string;
  readonly owner: string | undefined;
  /** In a few signs, neither `=` nor `;`. */
  readonly mark: string;
}

/** Of a tab whose rows move with those of the principal tab. */
export interface Moves<Told extends Coded = Coded> {
  /** What of a row of the principal tab would stand otherwise in the second book. */
  readonly between: (of: string, before: Book, after: Book) => readonly Told[];
  readonly kept: (book: Book) => readonly Kept[];
  /** What has become of a row that stood as its mark says. */
  readonly since: (id: string, mark: string, book: Book) => Told | undefined;
}

/** A row that has moved since the last mails, or may have. */
export interface MovedRow {
  readonly table: string;
  readonly owner: string | undefined;
  /** In the words of its tab; absent where nobody has kept how it stood. */
  readonly told?: Coded;
}

/** What the mail calls such rows. */
export interface MovedWords {
  readonly title: string;
  /** How many have moved. */
  readonly count: (count: number) => string;
  /** Of how many nobody has kept how they stood. */
  readonly uncompared: (count: number) => string;
}
