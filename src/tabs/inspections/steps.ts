// Steps of one inspection: its result is recorded, it is booked, accepted though it failed, done again, or goes by another severity.
import { addDays } from '../../schema/dates';
import { orders } from '../orders/table';
import { bare, done, section, thenWriteTo } from '../step';
import { bookingWarnings, field, foreseenOf, isDone, letterTo, needed, PLAN_FIELDS, sampledBy } from './plan';
import { accept, type InspectionStep, isOfLot, planNow, record, settle } from './result';
import { severityFor } from './switching';
import { inspections } from './table';

const ofInspection = (id: string) => [{ table: inspections.name, id }];

/** For a day, or for another; the sample follows from the plan. */
const book: InspectionStep = (id, context) => {
  const inspection = context.find(inspections, id);
  if (!inspection || isDone(inspection) || inspection.row.doneOn !== undefined) return undefined;
  const { row, figures } = inspection;
  const order = context.find(orders, row.order)?.row;
  if (!order) return undefined;
  const { neededBy } = figures;
  return {
    sections: [
      section([needed('bookedFor'), field('inspector')]),
      section(PLAN_FIELDS, inspections.inputs.level.section),
    ],
    rules: [],
    presets: {
      bookedFor: row.bookedFor ?? (neededBy !== undefined && neededBy >= context.today ? neededBy : undefined),
      inspector: row.inspector,
      lot: figures.lotSize,
      severity: row.severity ?? 'Normal',
      ...planNow(inspection, context),
    },
    foresee: (values) => foreseenOf(order, values, context),
    plan: (values) => {
      const sampled = sampledBy(values, order, context);
      return thenWriteTo(
        letterTo(values),
        done(
          { changes: [{ table: inspections, id, values }] },
          {
            code: 'inspectionBooked',
            id,
            order: row.order ?? '',
            day: String(values.bookedFor),
            pieces: sampled.code === 'sampled' ? sampled.pieces : undefined,
          },
          ofInspection(id),
          bookingWarnings(order, { ...row, ...values }, row.inspectionId, context),
        ),
      );
    },
    likely: row.bookedFor === undefined,
  };
};

/** Days that a factory usually has to sort the goods. */
const SORTING_DAYS = 3;

/** The same lot by the same plan once more: what only looks at the line does not come to judge the lot by that. */
const reinspect: InspectionStep = (id, context) => {
  const inspection = context.find(inspections, id);
  const { status, latest = 0, mark = 0 } = inspection?.figures ?? {};
  if (!inspection || (status !== 'Failed' && status !== 'Rejected') || latest > mark) return undefined;
  const { row, figures } = inspection;
  const order = context.find(orders, row.order)?.row;
  // A row of the grid may have no type: whether the payments are to go by it is for a person to say.
  const asked = row.type === undefined ? [needed('type')] : [];
  return {
    sections: [section([...asked, needed('bookedFor'), field('inspector'), field('lot')])],
    rules: [],
    presets: {
      bookedFor: addDays(context.today, SORTING_DAYS),
      inspector: row.inspector,
      lot: figures.lotSize,
    },
    plan: (values) => {
      const next = context.next(inspections);
      const again = {
        inspectionId: next,
        order: row.order,
        type: isOfLot(row.type) ? 'Re-inspection' : row.type,
        severity: row.severity ?? 'Normal',
        ...planNow(inspection, context),
        ...values,
        owner: row.owner,
      };
      return thenWriteTo(
        letterTo(values),
        done(
          { additions: [{ table: inspections, values: again }] },
          { code: 'reinspected', id, next, day: String(values.bookedFor) },
          [...ofInspection(id), ...ofInspection(next)],
          order ? bookingWarnings(order, again, undefined, context) : [],
        ),
      );
    },
    likely: true,
  };
};

/** One tap where the standard asks for another severity than the row has. */
const switchSeverity: InspectionStep = (id, context) => {
  const inspection = context.find(inspections, id);
  if (!inspection || isDone(inspection) || inspection.row.type !== 'Final') return undefined;
  const { severity, switching } = severityFor(inspection.figures.factory, context);
  if (!switching || (inspection.row.severity ?? 'Normal') === severity) return undefined;
  return bare(() =>
    done(
      { changes: [{ table: inspections, id, values: { severity } }] },
      { code: 'switched', id, severity },
      ofInspection(id),
    ),
  );
};

export const steps = { record, settle, book, reinspect, accept, switchSeverity };
