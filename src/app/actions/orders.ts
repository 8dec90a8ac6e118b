// Steps of one order: its ex-factory date moves, it is closed, or it is cancelled.
import { formField } from '../../derive/form';
import { openQuantity } from '../../domain/orders';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import type { RowOf } from '../../schema/table';
import { orders } from '../../tabs/orders/table';
import { shipments } from '../../tabs/shipments/table';
import { type Context, findRow } from '../step';
import { type Action, bare, done, section } from './action';

type OrderRow = RowOf<typeof orders>;

function liveOrder(id: string, context: Context): OrderRow | undefined {
  const order = findRow(context, orders, id)?.row;
  return order?.stage === 'Closed' || order?.stage === 'Cancelled' ? undefined : order;
}

const ofOrder = (id: string) => [{ table: orders.name, id }];

/** The original date stays: only the revised one moves, and it says why. */
export const reviseExFactory: Action = (id, context) => {
  const order = liveOrder(id, context);
  if (!order || order.actualExFactory !== undefined) return undefined;
  const before = order.revisedExFactory ?? order.originalExFactory;
  return {
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
        const problem = { code: 'before', earlier: orders.inputs.orderDate.label, earlierDay: orderDate } as const;
        return { ok: false, problems: { revisedExFactory: problem } };
      }
      const later = before === undefined ? 0 : daysBetween(before, day);
      return done(
        { changes: [{ table: orders, id, values: { revisedExFactory, slipReason } }] },
        { code: 'revised', id, day, later },
        ofOrder(id),
      );
    },
  };
};

/** What goes out for an order. */
const sentOf = (id: string, context: Context, directions: readonly string[]) =>
  context
    .rowsOf(shipments)
    .map(({ row }) => row)
    .filter(({ direction = '', order }) => directions.includes(direction) && normaliseKey(order) === normaliseKey(id));

export const closeOrder: Action = (id, context) => {
  const order = liveOrder(id, context);
  if (!order) return undefined;
  const left = sentOf(id, context, ['Outbound']).filter(({ shippedOn }) => shippedOn !== undefined);
  const shipped = left.reduce((sum, { quantity = 0 }) => sum + quantity, 0);
  const open = openQuantity(order, shipped, context.settings());
  const offer = bare(() =>
    done(
      { changes: [{ table: orders, id, values: { stage: 'Closed' } }] },
      { code: 'closed', id },
      ofOrder(id),
      open > 0 ? [{ code: 'stillOpen', id, open }] : [],
    ),
  );
  return { ...offer, likely: left.length > 0 && open === 0 };
};

/** A cancelled order is no longer live, so what its planned shipments held is free again. */
export const cancelOrder: Action = (id, context) => {
  if (!liveOrder(id, context)) return undefined;
  return bare(() => {
    const planned = sentOf(id, context, ['Outbound', 'Sample']).filter(
      ({ shippedOn, sku }) => shippedOn === undefined && sku !== undefined,
    );
    const allocated = planned.reduce((sum, { quantity = 0 }) => sum + quantity, 0);
    return done(
      { changes: [{ table: orders, id, values: { stage: 'Cancelled' } }] },
      { code: 'cancelled', id },
      ofOrder(id),
      [{ code: 'cancels', id, allocated }],
    );
  });
};
