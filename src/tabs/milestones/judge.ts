// Judges a milestone: whether our step or a partner's is late or near, and what is missing to count its days.
import type { BookRow } from '../../domain/book';
import { check, late, RANK, risk, soon } from '../../domain/finding';
import { type Found, readFound } from '../../schema/reasons';
import type { About, Ask, Judgement } from '../tab';
import type { MilestoneCodes, MilestoneNext } from './codes';
import type { milestones } from './table';
import { why } from './why';

type Milestone = BookRow<typeof milestones>;
type Finding = MilestoneCodes['finding'];

export const findings = {
  stepLate: late('due'),
  partnerLate: late('due', { rank: RANK.theirsLate }),
  willBeLate: risk('due'),
  partnerSlips: { ...risk('due'), rank: RANK.theirsAtRisk },
  stepIn: soon('due'),
  inspectionToBook: soon('due'),
  noOrder: check(),
  noCalendar: check(),
  doneUnpassed: check(),
} as const;

function nextOf({ code }: Finding, partner: string): MilestoneNext {
  switch (code) {
    case 'noOrder':
      return { code: 'giveOrder' };
    case 'noCalendar':
      return { code: 'mendDays' };
    case 'doneUnpassed':
      return { code: 'undoDone' };
    case 'willBeLate':
      return { code: 'agreeDate' };
    case 'inspectionToBook':
      return { code: 'bookInspection' };
    case 'stepLate':
    case 'stepIn':
      return { code: 'doIt' };
    default:
      return { code: 'askPartner', partner };
  }
}

function findingOf({ code, days, figure }: Found<(typeof why)[number]['code']>): Finding {
  if (code === 'noOrder' || code === 'noCalendar' || code === 'doneUnpassed') return { code };
  if (code === 'partnerLate' || code === 'partnerSlips') return { code, days, count: figure };
  return code === 'willBeLate' ? { code, days, by: figure } : { code, days };
}

/** With whom it is chased: a name, else who and for which order. */
const chasedOf = ({ figures: { chaseOf = '' } }: Milestone) => chaseOf.slice(0, Math.max(0, chaseOf.lastIndexOf('|')));

export const judge =
  () =>
  (milestone: Milestone): Judgement<MilestoneCodes> | undefined => {
    const found = readFound(why, milestone.figures);
    if (!found) return undefined;
    const { reason } = milestone.row;
    const finding = findingOf(found);
    const next = nextOf(finding, chasedOf(milestone));
    return {
      finding,
      next,
      ...(next.code === 'askPartner' && { turnOf: 'partner' }),
      notes: reason === undefined ? [] : [{ code: 'reason', reason }],
    };
  };

/** A line that stands for several is called by the partner. */
const standsForSeveral = ({ figures: { chaseMark, findingFigure = 0, finding } }: Milestone) =>
  chaseMark !== undefined && finding !== undefined && findingFigure > 1;

export const about =
  () =>
  (milestone: Milestone): About<MilestoneCodes> => {
    const { row, figures } = milestone;
    if (standsForSeveral(milestone))
      return {
        title: { code: 'partner', partner: chasedOf(milestone) },
        party: [row.milestone, row.order].filter((part) => part !== undefined).join(', '),
      };
    return {
      title: { code: 'milestone', milestone: row.milestone ?? '', order: row.order ?? '' },
      party: figures.partner ?? '',
    };
  };

export const isOpen = ({ figures: { open } }: Milestone): boolean => open === 1;

/** Every one that somebody is to be asked for: the judge tells of all of one partner by one. */
export const asks =
  () =>
  (milestone: Milestone): Ask<MilestoneCodes> | undefined => {
    const { row, figures } = milestone;
    const name = chasedOf(milestone);
    if (name === '') return undefined;
    const away = figures.daysLeft ?? 0;
    return {
      name,
      title: { code: 'milestone', milestone: row.milestone ?? '', order: row.order ?? '' },
      finding:
        figures.status === 'Overdue'
          ? { code: 'partnerLate', days: -away, count: 1 }
          : { code: 'partnerSlips', days: away, count: 1 },
    };
  };
