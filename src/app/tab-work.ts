// Turns how a tab stands into what is to be done in it.
import type { TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import type { SeenTab } from './overview';
import type { TabWork } from './ports';

/** `made` is the tab where it was made in this run. */
export function workOf(tab: SeenTab, made: Pick<TabPlace, 'name' | 'sheetId'> | undefined): TabWork {
  const { plan, standing, missing, changes, record } = tab;
  const name = made?.name ?? standing?.place.name ?? plan.title;
  const sheetId = made?.sheetId ?? standing?.place.sheetId;
  const columns = withMissing(plan, standing?.place.columns ?? {});
  const isBare = standing !== undefined && standing.header.length === 0;
  const state = made !== undefined ? 'new' : isBare ? 'bare' : record ? 'whole' : 'begun';
  const place = { name, columns, ...(sheetId === undefined ? {} : { sheetId }) };
  return { plan, place, missing, changes, state };
}

/** Whether there is anything to do. */
export const isNeeded = ({ missing, changes, state }: TabWork): boolean =>
  state !== 'whole' || missing.length + changes.length > 0;

/** Whether the tab holds nothing of ours yet. */
export const isBlank = ({ state }: TabWork): boolean => state === 'new' || state === 'bare';

/** Where every column stands once the missing ones were put in, each behind the one declared before it. */
function withMissing(plan: TabPlan, standing: TabPlace['columns']): TabPlace['columns'] {
  const columns = { ...standing };
  plan.columns.forEach(({ key }, index) => {
    if (columns[key] !== undefined) return;
    const before = plan.columns.slice(0, index).reverse();
    const at = before.map((column) => columns[column.key]).find((place) => place !== undefined) ?? 0;
    for (const other of Object.keys(columns))
      if ((columns[other] ?? 0) > at) columns[other] = (columns[other] ?? 0) + 1;
    columns[key] = at + 1;
  });
  return columns;
}
