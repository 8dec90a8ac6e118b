// The sidebar and the wide windows, as Google shows them.
import { textOf } from './evaluate-file';

/** What people typed must end neither the script nor a text in it, nor look like a comment to HtmlService. */
const inScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&`\u2028\u2029]|\/(?=[/*])/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Shows a page of ours in the place of the one that is there. What it starts with is its own affair: a name, or plain
 * data with whatever people have typed. `first` answers what it would ask first, and `part` is a file with the code of
 * the view that it starts with; should either fail, the page asks by itself, and says what is wrong.
 */
export function showPage(file: string, start: unknown, first?: () => unknown, part?: string): void {
  const code = part ? unlessFailed(() => textOf(part)) : [];
  SpreadsheetApp.getUi().showSidebar(started(file, start, first, code).setTitle('Selvedge'));
}

/** Shows a page of ours in a wide window over the spreadsheet, which stays in use beside it. */
export function showDialog(file: string, title: string, start: unknown, first: () => unknown): void {
  const page = started(file, start, first).setWidth(1200).setHeight(640);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}

function started(
  file: string,
  start: unknown,
  first?: () => unknown,
  code: readonly string[] = [],
): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(file);
  const given = [start, ...(first ? unlessFailed(first) : [])].map(inScript);
  for (const script of [...code, `selvedge.start(${given.join()})`]) page.append(`<script>${script}</script>`);
  return page;
}

function unlessFailed<Answer>(ask: () => Answer): readonly Answer[] {
  try {
    return [ask()];
  } catch (error) {
    console.warn(`The page opens without its first view: ${error}`);
    return [];
  }
}
