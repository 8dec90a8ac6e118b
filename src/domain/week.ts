// How the week before went: what was due and shipped, on time and in full, and the money against its budgets.
import { normaliseKey } from '../schema/cells';
import type { IsoDate } from '../schema/kinds';
import { budgets } from './budgets';
import type { WeekSummary } from './digest';
import { openQuantity } from './orders';
import type { Settings } from './settings';
import type { WorkbookRows } from './workbook';

/** The day an order is measured by: what was first agreed, never what it was moved to. */
export function deadline(order: {
  readonly shipBy: IsoDate | undefined;
  readonly originalExFactory: IsoDate | undefined;
}): IsoDate | undefined {
  return order.shipBy ?? order.originalExFactory;
}

/** Both days count. Pieces are summed over all orders before they are divided: no average of averages. */
export function weekSummary(rows: WorkbookRows, settings: Settings, from: IsoDate, to: IsoDate): WeekSummary {
  const left = new Map<string, { readonly day: IsoDate; readonly quantity: number }[]>();
  for (const { direction, order, shippedOn: day, quantity } of rows.shipments) {
    if (direction !== 'Outbound' || day === undefined || quantity === undefined) continue;
    const key = normaliseKey(order);
    const leaving = left.get(key) ?? [];
    leaving.push({ day, quantity });
    left.set(key, leaving);
  }
  const shippedBy = (orderId: string | undefined, last: IsoDate) =>
    (left.get(normaliseKey(orderId)) ?? []).reduce((sum, { day, quantity }) => (day <= last ? sum + quantity : sum), 0);

  const due = rows.orders.flatMap((order) => {
    const last = deadline(order);
    const counts = order.stage !== 'Draft' && order.stage !== 'Cancelled' && (order.quantity ?? 0) > 0;
    if (!counts || order.orderId === undefined || last === undefined || last < from || last > to) return [];
    // Closing an order short does not make it full.
    const isFull = (shipped: number) => openQuantity({ ...order, stage: undefined }, shipped, settings) === 0;
    const onTime = shippedBy(order.orderId, last);
    return [
      {
        ordered: order.quantity ?? 0,
        filled: Math.min(onTime, order.quantity ?? 0),
        onTimeInFull: isFull(onTime),
        shipped: isFull(shippedBy(order.orderId, to)),
      },
    ];
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const ordered = sum(due.map((order) => order.ordered));
  return {
    from,
    to,
    ordersDue: due.length,
    ordersShipped: due.filter(({ shipped }) => shipped).length,
    onTimeInFull: due.length === 0 ? undefined : due.filter(({ onTimeInFull }) => onTimeInFull).length / due.length,
    fillRate: ordered === 0 ? undefined : sum(due.map(({ filled }) => filled)) / ordered,
    baseCurrency: settings.baseCurrency,
    spend: budgets(rows.expenses, settings).map(({ category, spent, budget }) => ({ category, spent, budget })),
  };
}
