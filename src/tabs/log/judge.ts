// Judges an entry of the log: whether a reply is due or overdue, and from whom.
import type { BookRow } from '../../domain/book';
import { late, soon } from '../../domain/finding';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { LogCodes } from './codes';
import type { log } from './table';
import { why } from './why';

type Entry = BookRow<typeof log>;

export const findings = {
  replyLate: late('followUp'),
  answerLate: late('followUp'),
  replyDue: soon('followUp'),
  answerDue: soon('followUp'),
} as const;

export const judge =
  () =>
  ({ row, figures }: Entry): Judgement<LogCodes> | undefined => {
    const found = readFound(why, figures);
    if (!found) return undefined;
    const { code, days } = found;
    const isTheirs = code === 'answerLate' || code === 'answerDue';
    return {
      finding: { code, days },
      next: isTheirs ? { code: 'askAgain', name: row.with ?? '' } : { code: 'answer' },
      turnOf: isTheirs ? 'with' : undefined,
    };
  };

export const isOpen = ({ figures: { status } }: Entry): boolean => status !== 'Closed' && status !== 'Note';

export const about =
  () =>
  ({ row }: Entry): About<LogCodes> => ({ title: row.what ?? '', party: row.with ?? '' });
