// Judges a sample: whether our comments or the maker are late, and whether a loan should be back.
import type { Book, BookRow } from '../../domain/book';
import { late, soon } from '../../domain/finding';
import { daysBetween } from '../../schema/dates';
import type { About, Judgement } from '../tab';
import type { SampleCodes, SampleNext } from './codes';
import { samples } from './table';

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

/** A loan without a day to be back is asked for after three weeks. */
const LONG_LOAN = 21;

function findingOf({ row, figures }: Sample, book: Book): Finding | undefined {
  const { status, daysLeft } = figures;
  const lead = book.settings().leadDays(samples.name);
  const near = (code: Finding['code']): Finding | undefined =>
    daysLeft !== undefined && daysLeft <= lead ? { code, days: daysLeft } : undefined;
  switch (status) {
    case 'Overdue back':
      return { code: 'loanOverdue', days: -(daysLeft ?? 0) };
    case 'Lent': {
      const out = row.lentOn === undefined ? 0 : daysBetween(row.lentOn, book.today);
      return row.backBy === undefined && out > LONG_LOAN ? { code: 'loanLong', days: out } : undefined;
    }
    case 'Comments overdue':
      return { code: 'commentsOverdue', days: -(daysLeft ?? 0) };
    case 'To comment':
      return near('commentsDue');
    case 'Late':
    case 'Late in transit':
      return { code: 'sampleLate', days: -(daysLeft ?? 0) };
    case 'Planned':
    case 'Requested':
    case 'In transit':
      return near('sampleDue');
    default:
      return undefined;
  }
}

function nextOf({ code }: Finding, { row, figures }: Sample): SampleNext {
  if (code === 'loanOverdue' || code === 'loanLong') return { code: 'askBack', lentTo: row.lentTo ?? '' };
  if (code === 'commentsOverdue' || code === 'commentsDue') return { code: 'sendComments' };
  if (figures.status === 'In transit' || figures.status === 'Late in transit') return { code: 'followParcel' };
  return { code: code === 'sampleLate' ? 'askMaker' : 'askWhen' };
}

/** Comments are ours; the rest is with who makes it, carries it or has it on loan. */
const TURNS: { readonly [code in SampleNext['code']]?: string } = {
  askMaker: 'maker',
  askWhen: 'maker',
  followParcel: 'carrier',
  askBack: 'lentTo',
};

export const judge =
  (book: Book) =>
  (sample: Sample): Judgement<SampleCodes> | undefined => {
    const finding = findingOf(sample, book);
    if (!finding) return undefined;
    const next = nextOf(finding, sample);
    const isUncarried = next.code === 'followParcel' && sample.row.carrier === undefined;
    return { finding, next, turnOf: isUncarried ? 'maker' : TURNS[next.code] };
  };

/** What nobody waits for any more. */
const DONE: readonly (string | undefined)[] = ['Approved', 'Resubmit', 'Rejected', 'Lost', 'Sold', 'Kept', 'Destroyed'];

export const isOpen = ({ figures: { status } }: Sample): boolean => !DONE.includes(status);

export const about =
  () =>
  ({ row }: Sample): About<SampleCodes> => ({
    title: { code: 'sample', type: row.type ?? '', style: row.style ?? '', round: row.round ?? 1 },
    party: row.maker ?? '',
    amount: { of: 'pieces', pieces: row.quantity ?? 1 },
  });
