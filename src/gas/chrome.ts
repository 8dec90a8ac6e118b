// The sidebar, as Google shows it.

/** What people typed must end neither the script nor a text in it, nor look like a comment to HtmlService. */
const inScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&`\u2028\u2029]|\/(?=[/*])/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Shows a page of ours in the place of the one that is there. What it starts with is its own affair: a name, or plain
 * data with whatever people have typed. `first` answers what it would ask first; should
 * that fail, the page asks by itself, and says what is wrong.
 */
export function showPage(file: 'sidebar' | 'import' | 'upkeep', start: unknown, first?: () => unknown): void {
  const page = HtmlService.createHtmlOutputFromFile(file);
  const given = [start, ...(first ? answerOf(first) : [])].map(inScript);
  page.append(`<script>selvedge.start(${given.join()})</script>`).setTitle('Selvedge');
  SpreadsheetApp.getUi().showSidebar(page);
}

function answerOf(first: () => unknown): readonly unknown[] {
  try {
    return [first()];
  } catch (error) {
    console.warn(`The page opens without its first view: ${error}`);
    return [];
  }
}
