// What a change would move of other rows, before it is made: the book as it would stand, by the formulas of the sheet.
import type { Book } from '../domain/book';
import type { Change } from '../domain/plan';
import { referringColumn, type Table } from '../schema/table';
import { principal } from '../tabs/principal';
import { tabsOn } from './desks';
import { sentence, wordsOf } from './words';

/** The rows of these tables move others with them: those of the principal tab, and what belongs to one. */
export const mayMove = (table: Table, book: Book): boolean =>
  (table.name === principal.name || referringColumn(table, principal.name) !== undefined) &&
  tabsOn(book).some(({ moves }) => moves !== undefined);

function principalOf({ table, id }: Change, book: Book): readonly string[] {
  if (table.name === principal.name) return [id];
  const key = referringColumn(table, principal.name);
  const of = key === undefined ? undefined : book.find(table, id)?.row[key];
  return typeof of === 'string' ? [of] : [];
}

/** In sentences, of every tab that is on. */
export function movedBy(changes: readonly Change[], book: Book): readonly string[] {
  const then = book.suppose(changes);
  const ids = new Set(changes.flatMap((change) => [book, then].flatMap((each) => principalOf(change, each))));
  return tabsOn(book).flatMap((tab) =>
    [...ids]
      .flatMap((id) => tab.moves?.between(id, book, then) ?? [])
      .map((told) => sentence(wordsOf(tab).warning, told)),
  );
}
