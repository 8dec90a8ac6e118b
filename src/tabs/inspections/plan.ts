// Book an inspection of an order: the form says the sample before one books, and what the standard asks of its factory.
import { formField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import type { Coded } from '../../domain/finding';
import type { RowRef } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { samplePlan, TIGHTENED } from '../../schema/sampling';
import type { RowOf } from '../../schema/table';
import { FINAL_MILESTONE } from '../../schema/turns';
import { deskSetting } from '../desks';
import { milestones } from '../milestones/table';
import { orders } from '../orders/table';
import { done, type Offer, section, thenWriteTo } from '../step';
import type { Booking, BookingWarning, Sampled } from './codes';
import { inspectionLevel, majorAql, minorAql } from './settings';
import { severityFor } from './switching';
import { inspections } from './table';

type Order = RowOf<typeof orders>;
type Inspection = BookRow<typeof inspections>;

export const field = (key: keyof typeof inspections.inputs) => formField(inspections, key);
export const needed = (key: keyof typeof inspections.inputs) => ({ ...field(key), required: true });

/** The fields by which the sample is found. */
export const PLAN_FIELDS = (['lot', 'level', 'severity', 'majorAql', 'minorAql'] as const).map(field);

export const inspectionsOf = (orderId: string | undefined, context: StepContext): readonly Inspection[] =>
  context.rowsOf(inspections).filter(({ row }) => normaliseKey(row.order) === normaliseKey(orderId));

export const isDone = ({ figures: { result } }: Inspection): boolean => result !== undefined;

/** The milestones of an order that its final inspection ends, as long as they are open. */
export const openMilestones = (orderId: string | undefined, context: StepContext) =>
  context
    .rowsOf(milestones)
    .filter(
      ({ row }) =>
        normaliseKey(row.order) === normaliseKey(orderId) &&
        normaliseKey(row.milestone) === normaliseKey(FINAL_MILESTONE) &&
        row.doneOn === undefined &&
        row.skippedOn === undefined,
    );

/** By which the next inspection of an order goes, unless somebody says otherwise. */
function presetsFor(order: Order, context: StepContext): Values {
  const settings = context.settings();
  return {
    lot: order.quantity,
    level: settings.get(inspectionLevel),
    severity: severityFor(order.factory, context).severity,
    majorAql: settings.get(majorAql),
    minorAql: settings.get(minorAql),
  };
}

/** What is inspected with these answers: what is left blank is as the sheet has it, and a blank severity is Normal. */
export function sampledBy(values: Values, order: Order, context: StepContext): Sampled | { readonly code: 'noSample' } {
  const { lot, level, majorAql: major, minorAql: minor } = { ...presetsFor(order, context), ...filled(values) };
  const asked = { lot: Number(lot), level: String(level), major: String(major), minor: String(minor) };
  const plan = samplePlan({ ...asked, isTightened: values.severity === TIGHTENED });
  if (!plan) return { code: 'noSample' };
  const { planLetter: letter, sample: pieces, majorAc, minorAc } = plan;
  return { code: 'sampled', lot: asked.lot, level: asked.level, letter, pieces, majorAc, minorAc };
}

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What is to be known, or asked, before an inspection is booked for a day. */
export function bookingWarnings(
  order: Order,
  { bookedFor, type }: Values,
  own: string | undefined,
  context: StepContext,
): readonly BookingWarning[] {
  const [other] = inspectionsOf(order.orderId, context).flatMap((each) => {
    const { inspectionId: id, bookedFor: day } = each.row;
    const isOther = id !== undefined && id !== own && each.row.type === type && !isDone(each);
    return isOther ? [{ code: 'bookedAlready', id, day } as const] : [];
  });
  const leaves = order.revisedExFactory ?? order.originalExFactory;
  return [
    ...(other ? [other] : []),
    ...(leaves !== undefined && String(bookedFor) > leaves ? [{ code: 'afterExFactory', day: leaves } as const] : []),
  ];
}

/** What the form tells while it is filled in. */
export function foreseenOf(order: Order, values: Values, context: StepContext): readonly BookingWarning[] {
  const { switching } = severityFor(order.factory, context);
  return [sampledBy(values, order, context), ...(switching ? [switching] : [])];
}

/** The day of its milestone, as long as that lies ahead. */
function neededOn(order: Order, context: StepContext) {
  const due = openMilestones(order.orderId, context)[0]?.figures.due;
  return due !== undefined && due >= context.today ? due : undefined;
}

/** Its inspector is told what was booked. */
export const letterTo = ({ inspector }: Values): string | undefined =>
  inspector === undefined ? undefined : String(inspector);

/** The form that books one for an order, and the row that it adds; undefined where there is nothing to inspect. */
export function bookInspection<Told extends Coded>(
  id: string | undefined,
  context: StepContext,
  told: { readonly rows: readonly RowRef[]; readonly said: (booking: Booking) => Told },
): Offer<Told, BookingWarning> | undefined {
  const order = context.find(orders, id)?.row;
  if (!order || order.stage === 'Closed' || order.stage === 'Cancelled') return undefined;
  if (!context.settings().get(deskSetting('Quality'))) return undefined;
  const last = context
    .rowsOf(inspections)
    .flatMap(({ row: { inspector } }) => inspector ?? [])
    .pop();
  const pieces = (values: Values) => {
    const sampled = sampledBy(values, order, context);
    return sampled.code === 'sampled' ? sampled.pieces : undefined;
  };
  return {
    sections: [
      section([needed('type'), needed('bookedFor'), field('inspector')]),
      section(PLAN_FIELDS, inspections.inputs.level.section),
    ],
    rules: [],
    presets: { type: 'Final', bookedFor: neededOn(order, context), inspector: last, ...presetsFor(order, context) },
    foresee: (values) => foreseenOf(order, values, context),
    plan: (values) => {
      const inspectionId = context.next(inspections);
      const owner = order.owner ?? (context.user === '' ? undefined : context.user);
      const row = { inspectionId, order: order.orderId, ...values, owner };
      const booking: Booking = {
        code: 'inspectionBooked',
        id: inspectionId,
        order: order.orderId ?? '',
        day: String(values.bookedFor),
        pieces: pieces(values),
      };
      return thenWriteTo(
        letterTo(values),
        done(
          { additions: [{ table: inspections, values: row }] },
          told.said(booking),
          [...told.rows, { table: inspections.name, id: inspectionId }],
          bookingWarnings(order, values, undefined, context),
        ),
      );
    },
  };
}
