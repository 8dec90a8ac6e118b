// How the rows that move with others stood when the mails went out, so that the next mails say what has moved since.
import type { Book } from '../domain/book';
import type { MovedRow } from '../domain/moves';
import { normaliseKey } from '../schema/keys';
import type { IsoDate } from '../schema/kinds';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { keepFor, lastKept, type Names } from './told-rows';

const STOOD: Names = ['reminders.stood', 'reminders.stoodBefore'];

/** A property takes some 8,000 octets: of more rows than that takes, the first are kept. */
const MOST_SIGNS = 7_500;

const nameOf = (table: string, id: string) => encodeURIComponent(`${table}/${normaliseKey(id)}`);

const standing = (book: Book) =>
  tabsOn(book).flatMap(({ table, moves }) =>
    moves ? moves.kept(book).map((row) => ({ ...row, table: table.name, moves })) : [],
  );

/** How the rows stand now, as one text: `Expenses%2FEXP-0001=2027-03-19 held`, one after the other. */
export function standNow(book: Book): string {
  let text = '';
  for (const { table, id, mark } of standing(book)) {
    const next = `${nameOf(table, id)}=${mark};`;
    if (text.length + next.length > MOST_SIGNS) return text;
    text += next;
  }
  return text;
}

export const keepStanding = (workbook: Workbook, day: IsoDate, stands: string): void =>
  keepFor(workbook, STOOD, day, stands);

/** What has moved since the mails of the last day; nothing while nobody knows how it stood. */
export function movedSince(workbook: Workbook, book: Book, day: IsoDate): readonly MovedRow[] {
  const text = lastKept(workbook, STOOD, day);
  if (text === undefined) return [];
  const marks = new Map(
    text
      .split(';')
      .map((each): [string, string] => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  );
  return standing(book).flatMap(({ table, id, owner, mark, moves }): readonly MovedRow[] => {
    const was = marks.get(nameOf(table, id));
    const told = was === undefined || was === mark ? undefined : moves.since(id, was, book);
    return told ? [{ table, owner, told }] : [];
  });
}
