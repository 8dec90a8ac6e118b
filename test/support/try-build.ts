// Tries what stands in dist/ on a blank spreadsheet of the local Google: opening, setting up, adding an order.
import { openAddOn, plainOrder } from './add-on';

/** What does not work, in a sentence; undefined when all does. */
export function tryBuild(): string | undefined {
  const addOn = openAddOn();
  // Installed and never used here, enabled here, and granted: without its menu nobody gets any further.
  for (const mode of ['NONE', 'LIMITED', 'FULL'] as const) {
    if (addOn.google.open(addOn.user, mode).length === 0) return `with AuthMode ${mode} it draws no menu.`;
  }
  addOn.menu('setUp');
  addOn.call('addRow', 'Orders', plainOrder);
  const { Status: status = '' } = addOn.shownRow('Orders', 2);
  return status === 'On track' ? undefined : `a plain order reads “${status}”, not “On track”.`;
}
