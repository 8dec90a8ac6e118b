// Tabs whose columns stand as an earlier version laid them, and the button that puts them into today's order.
import { declaredOrder } from '../derive/order';
import { laidTables } from '../tabs';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import type { SeenTab } from './overview';
import type { TabBuilder } from './ports';

/** Whoever has moved a column of ours has an order of their own, which is theirs. */
function isAsBefore({ plan, standing, missing }: SeenTab): boolean {
  const table = laidTables.find(({ name }) => name === plan.table);
  if (!table || !standing || missing.length > 0) return false;
  const { columns } = standing.place;
  const keys = plan.columns.map(({ key }) => key);
  const standingOrder = [...keys].sort((one, other) => (columns[one] ?? 0) - (columns[other] ?? 0)).join();
  const before = declaredOrder(table).filter((key) => keys.includes(key));
  return standingOrder === before.join() && standingOrder !== keys.join();
}

export function orderFindings(builder: TabBuilder, seen: readonly SeenTab[]): readonly Finding[] {
  const tabs = seen.filter(isAsBefore);
  if (tabs.length === 0) return [];
  const found = { code: 'order', tabs: tabs.map(({ plan, standing }) => standing?.place.name ?? plan.table) } as const;
  const repair = () => {
    for (const { plan, standing } of tabs) if (standing) builder.arrange(plan, standing.place);
    return done;
  };
  return [finding(found, en.checked.button.order, repair)];
}
