// The sidebar, as Google shows it.

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
