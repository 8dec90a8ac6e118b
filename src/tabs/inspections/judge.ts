// Judges an inspection: whether it is to be booked, its result is wanting, or one that failed waits for the next.
import type { Book, BookRow } from '../../domain/book';
import { check, late, soon } from '../../domain/finding';
import { daysBetween } from '../../schema/dates';
import { readFound } from '../../schema/reasons';
import type { About, Ask, Judgement } from '../tab';
import type { InspectionCodes, InspectionNext } from './codes';
import type { inspections } from './table';
import { why } from './why';

type Inspection = BookRow<typeof inspections>;
type Finding = InspectionCodes['finding'];

export const findings = {
  failedOpen: late('done'),
  inspectionOverdue: late('booked'),
  bookingLate: late('needed'),
  inspectionToBook: soon('needed'),
  booked: soon('booked', { lead: false }),
  failedReleased: check(),
  passedHeld: check(),
  noCounts: check(),
  noPlan: check(),
} as const;

function findingOf({ figures }: Inspection): Finding | undefined {
  const found = readFound(why, figures);
  if (!found) return undefined;
  const { code, days } = found;
  return code === 'noCounts' || code === 'noPlan' || code === 'failedReleased' || code === 'passedHeld'
    ? { code }
    : { code, days };
}

function nextOf({ code }: Finding, { row: { inspector } }: Inspection): InspectionNext {
  switch (code) {
    case 'failedOpen':
      return { code: 'reinspect' };
    case 'inspectionOverdue':
      return inspector === undefined ? { code: 'recordResult' } : { code: 'askInspector', inspector };
    case 'passedHeld':
      return { code: 'settle' };
    case 'failedReleased':
      return { code: 'holdPayment' };
    case 'noCounts':
      return { code: 'giveCounts' };
    case 'noPlan':
      return { code: 'givePlan' };
    default:
      return { code: 'book' };
  }
}

export const judge =
  () =>
  (inspection: Inspection): Judgement<InspectionCodes> | undefined => {
    const finding = findingOf(inspection);
    if (!finding) return undefined;
    const next = nextOf(finding, inspection);
    return { finding, next, turnOf: next.code === 'askInspector' ? 'inspector' : undefined };
  };

/** What nobody waits for any more. */
const DONE: readonly (string | undefined)[] = ['Passed', 'Accepted'];

export const isOpen = ({ figures: { status, latest = 0, mark = 0, orderStage } }: Inspection): boolean => {
  if (DONE.includes(status) || orderStage === 'Cancelled' || orderStage === 'Closed') return false;
  return (status !== 'Failed' && status !== 'Rejected') || latest <= mark;
};

export const about =
  () =>
  ({ row }: Inspection): About<InspectionCodes> => ({
    title: { code: 'inspection', type: row.type ?? '', order: row.order ?? '' },
    party: row.inspector ?? '',
  });

/** An inspector is told what is booked and how many pieces it takes, and asked for a result that is wanting. */
export const asks =
  ({ today }: Book) =>
  (inspection: Inspection): Ask<InspectionCodes> | undefined => {
    const { row, figures } = inspection;
    const { inspector: name, bookedFor } = row;
    if (name === undefined || bookedFor === undefined) return undefined;
    const days = daysBetween(today, bookedFor);
    const finding: Finding | undefined =
      figures.status === 'Booked'
        ? { code: 'booked', days, pieces: figures.sample ?? 0 }
        : figures.status === 'Overdue'
          ? { code: 'inspectionOverdue', days: -days }
          : undefined;
    return finding && { name, title: { code: 'inspection', type: row.type ?? '', order: row.order ?? '' }, finding };
  };

/** The letter that books changes nothing of the row: it only is at hand. */
export const told = () => () => undefined;
