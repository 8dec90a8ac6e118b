// Judges a milestone: whether our step or a partner's is late or near, and what is missing to count its days.
import type { BookRow } from '../../domain/book';
import { check, late, risk, soon } from '../../domain/finding';
import { type Found, readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { MilestoneCodes, MilestoneNext } from './codes';
import type { milestones } from './table';
import { why } from './why';

type Milestone = BookRow<typeof milestones>;
type Finding = MilestoneCodes['finding'];

export const findings = {
  stepLate: late('due'),
  partnerLate: late('due'),
  willBeLate: risk('due'),
  stepIn: soon('due'),
  noOrder: check(),
  noCalendar: check(),
} as const;

const isOurs = ({ row: { who } }: Milestone) => who === undefined || who === 'Us';

function nextOf({ code }: Finding, milestone: Milestone): MilestoneNext {
  if (code === 'noOrder') return { code: 'giveOrder' };
  if (code === 'noCalendar') return { code: 'mendDays' };
  if (isOurs(milestone)) return { code: code === 'willBeLate' ? 'agreeDate' : 'doIt' };
  return { code: 'askPartner', partner: milestone.figures.partner ?? '' };
}

function findingOf({ code, days, figure: by }: Found<(typeof why)[number]['code']>): Finding {
  if (code === 'noOrder' || code === 'noCalendar') return { code };
  return code === 'willBeLate' ? { code, days, by } : { code, days };
}

export const judge =
  () =>
  (milestone: Milestone): Judgement<MilestoneCodes> | undefined => {
    const found = readFound(why, milestone.figures);
    if (!found) return undefined;
    const { reason } = milestone.row;
    const finding = findingOf(found);
    return {
      finding,
      next: nextOf(finding, milestone),
      notes: reason === undefined ? [] : [{ code: 'reason', reason }],
    };
  };

export const about =
  () =>
  ({ row, figures }: Milestone): About<MilestoneCodes> => ({
    title: { code: 'milestone', milestone: row.milestone ?? '', order: row.order ?? '' },
    party: figures.partner ?? '',
  });
