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
/** Ends the text of which rows were left out. */
const CUT = '+';

/** Half of a character pair cannot be encoded, and no mail may fail for it. */
const signsOf = (id: string) => encodeURIComponent(normaliseKey(id).replace(/\p{Surrogate}/gu, '\ufffd'));

const standing = (book: Book) =>
  tabsOn(book).flatMap(({ table, moves }) =>
    moves ? moves.kept(book).map((row) => ({ ...row, table: table.name, moves })) : [],
  );

/** How the rows stand now, as one text: `@Expenses;exp-0001=10q8!;exp-0002=10q1;`, each tab named before its rows. */
export function standNow(book: Book): string {
  let text = '';
  let last = '';
  for (const { table, id, mark } of standing(book)) {
    const next = `${table === last ? '' : `@${encodeURIComponent(table)};`}${signsOf(id)}=${mark};`;
    if (text.length + next.length > MOST_SIGNS) return text + CUT;
    text += next;
    last = table;
  }
  return text;
}

export const keepStanding = (workbook: Workbook, day: IsoDate, stands: string): void =>
  keepFor(workbook, STOOD, day, stands);

/** The mark of each row that the text holds. */
function marksIn(text: string): ReadonlyMap<string, string> {
  let table = '';
  return new Map(
    text.split(';').flatMap((each): [string, string][] => {
      if (each.startsWith('@')) table = each.slice(1);
      const [id, mark] = each.split('=');
      return id === undefined || mark === undefined ? [] : [[`${table}/${id}`, mark]];
    }),
  );
}

/** What has moved since the mails of the last day, and what nobody could compare; nothing while nobody knows how it stood. */
export function movedSince(workbook: Workbook, book: Book, day: IsoDate): readonly MovedRow[] {
  const text = lastKept(workbook, STOOD, day);
  if (text === undefined) return [];
  const marks = marksIn(text);
  return standing(book).flatMap(({ table, id, owner, mark, moves }): readonly MovedRow[] => {
    const was = marks.get(`${encodeURIComponent(table)}/${signsOf(id)}`);
    if (was === undefined) return text.endsWith(CUT) ? [{ table, owner }] : [];
    const told = was === mark ? undefined : moves.since(id, was, book);
    return told ? [{ table, owner, told }] : [];
  });
}
