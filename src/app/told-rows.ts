// What the last day's mails told, so that the next say what is new: a short print of each row and what it needed, by person.

import { printOf, printsIn } from '../derive/print';
import { type OwnedLine, recipientsOf } from '../domain/digests';
import { normaliseKey } from '../schema/cells';
import type { IsoDate } from '../schema/kinds';
import { readToldRows, type ToldRows } from '../schema/wire';
import type { Workbook } from './ports';

/** What today's mails tell, and what those of the reminder day before did. */
const TOLD = 'reminders.told';
const BEFORE = 'reminders.toldBefore';

/** A property takes some 8,000 octets. Where there are more rows, none is kept, and none is called new next time. */
const MOST_PRINTS = 1_500;

type Line = OwnedLine['line'];

/** Of one person's line. */
const printOfLine = (person: string, { table, id, finding }: Line): string =>
  printOf([person.toLowerCase(), table, normaliseKey(id), finding.code].join('|'));

function printsOf(owned: readonly OwnedLine[], recipients: readonly string[]): string | undefined {
  const prints = owned.flatMap(({ line, owner }) =>
    recipientsOf(owner, recipients).to.map((person) => printOfLine(person, line)),
  );
  return prints.length > MOST_PRINTS ? undefined : prints.join('');
}

/** What the mails of the last day before this one told; undefined where there were none, or too many rows. */
function lastTold(workbook: Workbook, day: IsoDate): string | undefined {
  return [TOLD, BEFORE]
    .map((name) => readToldRows(workbook.recall(name)))
    .find((told) => told !== undefined && told.day < day)?.prints;
}

/** Whether a row is new to a person since the last mails; nothing is while nobody knows what those told. */
export function openNews(workbook: Workbook, day: IsoDate): (person: string, line: Line) => boolean {
  const prints = lastTold(workbook, day);
  if (prints === undefined) return () => false;
  const known = new Set(printsIn(prints));
  return (person, line) => line.id !== '' && !known.has(printOfLine(person, line));
}

/** Keeps what today's mails tell. */
export function keepTold(
  workbook: Workbook,
  day: IsoDate,
  owned: readonly OwnedLine[],
  recipients: readonly string[],
): void {
  const last = workbook.recall(TOLD);
  const prints = printsOf(owned, recipients);
  if (last !== undefined && readToldRows(last)?.day !== day) workbook.remember(BEFORE, last);
  workbook.remember(TOLD, JSON.stringify({ day, ...(prints === undefined ? {} : { prints }) } satisfies ToldRows));
}
