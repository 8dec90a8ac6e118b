// The menu, as Google shows it.
import type { MenuItem } from '../app/menu';

/** Adds the menu under Extensions; works before the add-on is authorised, so it asks Google for nothing else. */
export function addMenu(items: readonly (MenuItem | undefined)[], language: 0 | 1): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item) menu.addItem(item[language], item[2]);
    else menu.addSeparator();
  }
  menu.addToUi();
}
