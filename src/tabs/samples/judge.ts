// Judges a sample: whether our comments or the maker are late, and whether a loan should be back.
import type { BookRow } from '../../domain/book';
import { late, soon } from '../../domain/finding';
import { readFound } from '../../schema/reasons';
import type { About, Ask, Judgement } from '../tab';
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
  requested: soon('needed', { lead: false }),
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

/** Comments are ours; the rest is with who makes it, carries it or has it on loan. */
const TURNS: { readonly [code in SampleNext['code']]?: 'maker' | 'carrier' | 'lentTo' } = {
  askMaker: 'maker',
  askWhen: 'maker',
  followParcel: 'carrier',
  askBack: 'lentTo',
};

interface Turn {
  readonly turnOf?: 'maker' | 'carrier' | 'lentTo' | undefined;
}

export const judge =
  () =>
  (sample: Sample): (Judgement<SampleCodes> & Turn) | undefined => {
    const finding = findingOf(sample);
    if (!finding) return undefined;
    const next = nextOf(finding, sample);
    const isUncarried = next.code === 'followParcel' && sample.row.carrier === undefined;
    return { finding, next, turnOf: isUncarried ? 'maker' : TURNS[next.code] };
  };

/** A loan that has a day to be back is chased a week after it. */
const PATIENCE = 7;

/** Its maker is told what was requested, until there is a day by which it is promised. */
function requestOf({ row, figures }: Sample): Ask<SampleCodes> | undefined {
  const { maker: name, promised, comments = '' } = row;
  if (name === undefined || promised !== undefined || figures.status !== 'Requested') return undefined;
  const { daysLeft: days } = figures;
  const finding = { code: 'requested', comments, ...(days === undefined ? {} : { days }) } as const;
  return { name, title: about()({ row }).title, finding };
}

/** What its maker, its carrier or its borrower is asked. */
export const asks = () => {
  const judged = judge();
  return (sample: Sample): Ask<SampleCodes> | undefined => {
    const { finding, turnOf } = judged(sample) ?? {};
    if (!finding) return requestOf(sample);
    if (finding.code === 'loanOverdue' && finding.days < PATIENCE) return undefined;
    const { maker, carrier, lentTo } = sample.row;
    const name = turnOf === undefined ? undefined : { maker, carrier, lentTo }[turnOf];
    return name === undefined ? undefined : { name, title: about()(sample).title, finding };
  };
};

/** What nobody waits for any more. */
const DONE: readonly (string | undefined)[] = ['Approved', 'Resubmit', 'Rejected', 'Lost', 'Sold', 'Kept', 'Destroyed'];

export const isOpen = ({ figures: { status } }: Sample): boolean => !DONE.includes(status);

export const about =
  () =>
  ({ row }: Pick<Sample, 'row'>): About<SampleCodes> => ({
    title: { code: 'sample', type: row.type ?? '', style: row.style ?? '', round: row.round ?? 1 },
    party: row.maker ?? '',
    amount: { of: 'pieces', pieces: row.quantity ?? 1 },
  });

/** The letter that asks for one changes nothing of the row: it only is at hand. */
export const told = () => () => undefined;
