// The menu, as Google shows it.
import type { MenuItem } from '../app/menu';

/** Adds the menu under Extensions; works before the add-on is authorised, so it asks Google for nothing else. */
export function addMenu(items: readonly (MenuItem | undefined)[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item) menu.addItem(item.label, item.run);
    else menu.addSeparator();
  }
  menu.addToUi();
}
