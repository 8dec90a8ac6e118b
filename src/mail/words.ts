// What a mail is worded with: the words that belong to no tab, and what each tab says of its rows, in one language.
import type { Finding, Title } from '../domain/attention';
import type { Coded } from '../domain/finding';
import type { MovedWords } from '../domain/moves';
import type { Catalogue } from '../text/en';

export type Words = Catalogue['mail'];

/** What a tab says of its rows in a mail, in one language. */
export interface TabSays {
  /** How late or how near, at the right of a row. */
  readonly mark: (finding: Finding) => string;
  /** Which of its dates that is; `day` is written already. */
  readonly date: (name: string, day: string) => string;
  /** What the calendar entry of a date is called. */
  readonly event: (name: string, row: string) => string;
  readonly title: (title: Title) => string;
  /** Whom a row is with, where each language has its own word for that. */
  readonly party: (party: string) => string;
  readonly next: (next: Coded) => string;
  readonly waits: (waits: Coded) => string;
  readonly note: (note: Coded) => string;
  /** What is said of its rows that have moved. */
  readonly moved: MovedWords & { readonly row: (told: Coded) => string };
  /** What the weekly summary calls a measure; undefined for one that has no name. */
  readonly week: (measure: string) => string | undefined;
}

/** What every tab says, by the name of its table. */
export type SaysOf = (table: string) => TabSays;

export interface PageOptions {
  readonly words: Words;
  readonly saysOf: SaysOf;
  /** How many characters a typed name may take. */
  readonly room: number;
}
