// What a change would move of other rows, before it is made: the book as it would stand, by the formulas of the sheet.
import type { Book } from '../domain/book';
import type { Plan } from '../domain/plan';
import { keyColumn, referringColumn, type Table } from '../schema/table';
import { tabNamed } from '../tabs';
import { principal } from '../tabs/principal';
import { tabsOn } from './desks';
import { sentence, wordsOf } from './words';

/** The rows of these tables move others with them: those of the principal tab, and what belongs to one. */
export const mayMove = (table: Table, book: Book): boolean =>
  (table.name === principal.name || referringColumn(table, principal.name) !== undefined) &&
  tabsOn(book).some(({ moves }) => moves !== undefined);

interface Written {
  readonly table: Table;
  readonly id: string;
}

const writtenBy = ({ changes = [], additions = [] }: Plan): readonly Written[] => [
  ...changes,
  ...additions.map(({ table, values }) => ({ table, id: String(values[keyColumn(table)] ?? '') })),
];

function principalOf({ table, id }: Written, book: Book): readonly string[] {
  if (table.name === principal.name) return [id];
  const key = referringColumn(table, principal.name);
  const of = key === undefined ? undefined : book.find(table, id)?.row[key];
  return typeof of === 'string' ? [of] : [];
}

/** In sentences, of every tab that is on: how rows would stand otherwise than in `before`. */
export function movedBy(plan: Plan, book: Book, before = book): readonly string[] {
  const then = book.suppose(plan);
  const ids = new Set(writtenBy(plan).flatMap((row) => [book, then].flatMap((each) => principalOf(row, each))));
  return tabsOn(book).flatMap((tab) =>
    [...ids]
      .flatMap((id) => tab.moves?.between(id, before, then) ?? [])
      .map((told) => sentence(wordsOf(tab).warning, told)),
  );
}

/** The same without what a step writes into such rows itself: its own words tell that. */
export function movedBeside(plan: Plan, book: Book): readonly string[] {
  const own = plan.changes?.filter(({ table }) => tabNamed(table.name).moves) ?? [];
  return movedBy(plan, book, own.length === 0 ? book : book.suppose({ changes: own }));
}
