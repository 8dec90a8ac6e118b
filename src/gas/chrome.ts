// The menu and the sidebar, as Google shows them.
import type { MenuItem } from '../app/commands';

/** Adds the menu under Extensions; works before the add-on is authorised, so it asks Google for nothing else. */
export function addMenu(items: readonly (MenuItem | undefined)[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item) menu.addItem(item.label, item.run);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/**
 * Shows a page of ours in the place of the one that is there. What it starts with is its own affair: `home`, `form/Orders`,
 * `row/Orders/ORD-0017` with whatever people have typed as its id, or plain data.
 */
export function showPage(file: 'sidebar' | 'import' | 'upkeep', start: unknown = ''): void {
  const page = HtmlService.createHtmlOutputFromFile(file);
  // An id must not end the script.
  const given = JSON.stringify(start).replace(/</g, '\\u003c');
  page.append(`<script>selvedge.start(${given})</script>`).setTitle('Selvedge');
  SpreadsheetApp.getUi().showSidebar(page);
}
