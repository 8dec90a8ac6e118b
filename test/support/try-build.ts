// Tries what stands in dist/ on a blank spreadsheet of the local Google: opening, setting up, adding an order.
import { openAddOn, plainOrder } from './add-on';

/** What does not work, in a sentence; undefined when all does. */
export function tryBuild(): string | undefined {
  const addOn = openAddOn();
  if (addOn.google.open(addOn.user).length === 0) return 'it draws no menu.';
  addOn.menu('setUp');
  addOn.call('addRow', 'Orders', plainOrder);
  const { Status: status = '' } = addOn.shownRow('Orders', 2);
  return status === 'On track' ? undefined : `a plain order reads “${status}”, not “On track”.`;
}
