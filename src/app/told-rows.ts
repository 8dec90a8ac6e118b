// What the last day's mails told, so that the next say what is new: a short print of each row and what it needed, by person.

import { printOf, printsIn } from '../derive/print';
import { type OwnedLine, recipientsOf } from '../domain/digests';
import { normaliseKey } from '../schema/cells';
import type { IsoDate } from '../schema/kinds';
import { readToldRows, type ToldRows } from '../schema/wire';
import type { Workbook } from './ports';

const TOLD: Names = ['reminders.told', 'reminders.toldBefore'];

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

/** Where what the mails of a day told is kept, and what those of the day before did. */
export type Names = readonly [now: string, before: string];

/** What was kept on the last day of mails before this one; undefined where there was none, or too much. */
export function lastKept(workbook: Workbook, names: Names, day: IsoDate): string | undefined {
  return names.map((name) => readToldRows(workbook.recall(name))).find((told) => told !== undefined && told.day < day)
    ?.prints;
}

/** Keeps it for the next day; what the day before kept stays until then, since a run may be taken up again. */
export function keepFor(workbook: Workbook, [now, before]: Names, day: IsoDate, prints: string | undefined): void {
  const last = workbook.recall(now);
  if (last !== undefined && readToldRows(last)?.day !== day) workbook.remember(before, last);
  workbook.remember(now, JSON.stringify({ day, ...(prints === undefined ? {} : { prints }) } satisfies ToldRows));
}

/** Whether a row is new to a person since the last mails; nothing is while nobody knows what those told. */
export function openNews(workbook: Workbook, day: IsoDate): (person: string, line: Line) => boolean {
  const prints = lastKept(workbook, TOLD, day);
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
  keepFor(workbook, TOLD, day, printsOf(owned, recipients));
}
