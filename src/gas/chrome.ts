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

/** Opens the sidebar at a view: `home`, `form/Orders`, `story/ORD-0017`, whatever people have typed as its id. */
export function showSidebar(view: string): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  // An id must not end the script.
  const name = JSON.stringify(view).replace(/</g, '\\u003c');
  page.append(`<script>selvedge.start(${name})</script>`).setTitle('Selvedge');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens the import in place of the sidebar: a page of its own, so that the desk does not carry its weight. */
export function showImportPage(): void {
  const page = HtmlService.createHtmlOutputFromFile('import');
  page.append('<script>selvedge.start()</script>').setTitle('Selvedge');
  SpreadsheetApp.getUi().showSidebar(page);
}
