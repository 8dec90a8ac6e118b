// Steps of one order: it is shipped or received, its ex-factory date moves, it is closed, or it is cancelled.

import { formField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import { leftOn } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { daysBetween } from '../../schema/dates';
import { labelTo } from '../../schema/labels';
import { countOfMoves } from '../expenses/moves';
import { adjustPayments, schedulePayments } from '../expenses/plan';
import { nameOf, unpaidOf } from '../expenses/release';
import { bookInspection } from '../inspections/plan';
import { logCall } from '../log/note-down';
import { graveOf, movesOf } from '../milestones/moves';
import { planOrder } from '../milestones/plan';
import { receiveOrder } from '../shipments/receive';
import { shipOrder } from '../shipments/ship';
import { shipments } from '../shipments/table';
import { bare, done, type Step, section } from '../step';
import type { OrderCodes } from './codes';
import { addColours } from './colours';
import { missOf } from './judge';
import { orders } from './table';
import type { Words } from './words.en';

type OrderStep = Step<Words, OrderCodes['said'], OrderCodes['warning']>;

function liveOrder(id: string, context: StepContext): BookRow<typeof orders> | undefined {
  const order = context.find(orders, id);
  return order?.row.stage === 'Closed' || order?.row.stage === 'Cancelled' ? undefined : order;
}

const ofOrder = (id: string) => [{ table: orders.name, id }];

/** What the customer's window says to a new date, where the goods would arrive too late for it. */
function missed(order: BookRow<typeof orders>, values: Values, context: StepContext): readonly OrderCodes['warning'][] {
  const { arrives: day } = context.whatIf(orders, order, values);
  if (day === undefined || !missOf(order.row, day)) return [];
  const { shipBy, cancelDate } = order.row;
  return [
    {
      code: 'missesWindow',
      day,
      ...(shipBy === undefined ? {} : { shipBy: daysBetween(shipBy, day) }),
      ...(cancelDate === undefined ? {} : { cancel: daysBetween(cancelDate, day) }),
    },
  ];
}

/** The original date stays: only the revised one moves, and it says why. */
const revise: OrderStep = (id, context) => {
  const live = liveOrder(id, context);
  if (!live || live.row.actualExFactory !== undefined) return undefined;
  const { row: order } = live;
  const before = order.revisedExFactory ?? order.originalExFactory;
  const foresee = (values: Values) => movesOf(id, { table: orders, id, values }, context);
  return {
    foresee,
    sections: [
      section([
        { ...formField(orders, 'revisedExFactory'), required: true },
        { ...formField(orders, 'slipReason'), required: true },
      ]),
    ],
    rules: [],
    presets: { revisedExFactory: order.revisedExFactory, slipReason: undefined },
    plan: ({ revisedExFactory, slipReason }) => {
      const day = String(revisedExFactory);
      const { orderDate } = order;
      if (orderDate !== undefined && day < orderDate) {
        const problem = { code: 'before', earlier: labelTo(orders, 'orderDate'), earlierDay: orderDate } as const;
        return { ok: false, problems: { revisedExFactory: problem } };
      }
      const values = { revisedExFactory, slipReason };
      const later = before === undefined ? 0 : daysBetween(before, day);
      const changes = [{ table: orders, id, values }];
      const payments = countOfMoves(id, context, context.suppose({ changes }));
      const said = { code: 'revised', id, day, later, payments } as const;
      return done({ changes }, said, ofOrder(id), [
        ...missed(live, values, context),
        ...graveOf(foresee(values)).filter(({ code }) => code === 'turnsPast'),
      ]);
    },
  };
};

/** What goes out for an order. */
const sentOf = (id: string, context: StepContext, directions: readonly (string | undefined)[]) =>
  context
    .rowsOf(shipments)
    .map(({ row }) => row)
    .filter(({ direction, order }) => directions.includes(direction) && normaliseKey(order) === normaliseKey(id));

const close: OrderStep = (id, context) => {
  const order = liveOrder(id, context);
  if (!order) return undefined;
  const { open = 0 } = order.figures;
  const left = sentOf(id, context, ['Outbound']).filter((row) => leftOn(row) !== undefined);
  const offer = bare(() =>
    done<OrderCodes['said'], OrderCodes['warning']>(
      { changes: [{ table: orders, id, values: { stage: 'Closed' } }] },
      { code: 'closed', id },
      ofOrder(id),
      open > 0 ? [{ code: 'stillOpen', id, open }] : [],
    ),
  );
  return { ...offer, likely: left.length > 0 && open === 0 };
};

/** A cancelled order is no longer live, so what its planned shipments held is free again. */
const cancel: OrderStep = (id, context) => {
  if (!liveOrder(id, context)) return undefined;
  const offer = bare(() => {
    const planned = sentOf(id, context, ['Outbound', 'Sample']).filter((row) => leftOn(row) === undefined);
    const payments = unpaidOf(id, context).map(nameOf);
    const allocated = planned.reduce((sum, { sku, quantity = 0 }) => (sku === undefined ? sum : sum + quantity), 0);
    return done<OrderCodes['said'], OrderCodes['warning']>(
      { changes: [{ table: orders, id, values: { stage: 'Cancelled' } }] },
      { code: 'cancelled', id },
      ofOrder(id),
      [
        { code: 'cancels', id, allocated, planned: planned.flatMap(({ shipmentId }) => shipmentId ?? []).join(', ') },
        ...(payments.length > 0 ? [{ code: 'stayDue', id, payments } as const] : []),
      ],
    );
  });
  return { ...offer, grave: true };
};

/** For the day by which it is needed, unless another is named. */
const inspect: OrderStep = (id, context) =>
  bookInspection(id, context, { rows: ofOrder(id), said: (booking) => booking });

/** With the factory unless another is named: of most orders one speaks with it. */
const call: OrderStep = (id, context) => {
  const order = context.find(orders, id)?.row;
  if (!order) return undefined;
  return logCall(context, { name: order.factory, about: [id], row: { table: orders.name, id } });
};

/** The documents of its letter of credit are with the bank. */
const present: OrderStep = (id, context) => {
  const order = context.find(orders, id);
  if (!order || order.figures.lcPresentBy === undefined || order.row.lcPresentedOn !== undefined) return undefined;
  return {
    sections: [section([{ ...formField(orders, 'lcPresentedOn'), required: true }])],
    rules: [{ rule: 'past', day: 'lcPresentedOn' }],
    presets: { lcPresentedOn: context.today },
    plan: ({ lcPresentedOn }) =>
      done(
        { changes: [{ table: orders, id, values: { lcPresentedOn } }] },
        { code: 'presented', id, day: String(lcPresentedOn) },
        ofOrder(id),
      ),
  };
};

export const steps = {
  ship: shipOrder,
  revise,
  plan: planOrder,
  schedule: schedulePayments,
  adjust: adjustPayments,
  present,
  inspect,
  receive: receiveOrder,
  colours: addColours,
  call,
  close,
  cancel,
};
