// Judges a sample: whether our comments or the maker are late, and whether a loan should be back.
import type { BookRow } from '../../domain/book';
import { late, soon } from '../../domain/finding';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { SampleCodes, SampleNext } from './codes';
import type { samples } from './table';
import { why } from './why';

type Sample = BookRow<typeof samples>;
type Finding = SampleCodes['finding'];

export const findings = {
  loanOverdue: late('back'),
  loanLong: late('lent'),
  commentsOverdue: late('comments'),
  commentsDue: soon('comments'),
  sampleLate: late('needed'),
  sampleDue: soon('needed'),
} as const;

function findingOf({ figures }: Sample): Finding | undefined {
  const found = readFound(why, figures);
  return found && { code: found.code, days: found.days };
}

function nextOf({ code }: Finding, { row, figures }: Sample): SampleNext {
  if (code === 'loanOverdue' || code === 'loanLong') return { code: 'askBack', lentTo: row.lentTo ?? '' };
  if (code === 'commentsOverdue' || code === 'commentsDue') return { code: 'sendComments' };
  if (figures.status === 'In transit' || figures.status === 'Late in transit') return { code: 'followParcel' };
  return { code: code === 'sampleLate' ? 'askMaker' : 'askWhen' };
}

export const judge =
  () =>
  (sample: Sample): Judgement<SampleCodes> | undefined => {
    const finding = findingOf(sample);
    return finding && { finding, next: nextOf(finding, sample) };
  };

export const about =
  () =>
  ({ row }: Sample): About<SampleCodes> => ({
    title: { code: 'sample', type: row.type ?? '', style: row.style ?? '', round: row.round ?? 1 },
    party: row.maker ?? '',
    amount: { of: 'pieces', pieces: row.quantity ?? 1 },
  });
