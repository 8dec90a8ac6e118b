// The report tab: a line for each belief, and above them how many hold. Lines that come later take the place of earlier ones.
import type { Finding } from './try';

const NAME = 'Platform report';
const HEADER = ['Belief', 'Name', 'Result', 'What was seen', 'Open question: if it is otherwise', 'Source'];
const FIRST = 7;

/** For whoever reads it without knowing the project. */
const WHAT =
  'Selvedge is an add-on for Google Sheets that was built where Google cannot be reached. Each line below is one thing that it believes Google does, tried just now in this spreadsheet.';
const HOW =
  'holds: Google does it. does not hold: Google does something else, and “What was seen” says what; if “Open question” says something, that is what hangs on it. failed: the test itself broke. not tried: it takes a published add-on, hours, or a second person.';
const DO = 'Send it: File › Download › CSV, into a new issue of the project. No row and no address of yours is in it.';

const COLOURS = { holds: '#e6f4ea', 'does not hold': '#fce8e6', failed: '#fce8e6', 'not tried': '#f1f3f4' };

type Result = keyof typeof COLOURS;
const ORDER: readonly string[] = ['does not hold', 'failed', 'holds', 'not tried'];
/** In pixels, by column. */
const WIDTHS = [
  [1, 420],
  [2, 160],
  [3, 100],
  [4, 320],
  [5, 320],
  [6, 260],
] as const;

const asRow = ({ says, name, result, seen, open, source }: Finding) => [says, name, result, seen, open, source];

/** What a cell must take as text. */
const literal = (text: string) => `'${text}`;

export function report(findings: readonly Finding[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(NAME) ?? spreadsheet.insertSheet(NAME, 0);
  const count = Math.max(0, sheet.getLastRow() - FIRST + 1);
  const earlier = count === 0 ? [] : sheet.getRange(FIRST, 1, count, HEADER.length).getDisplayValues();
  const rows = new Map([...earlier, ...findings.map(asRow)].map((row) => [row[1], row]));
  const all = [...rows.values()];
  const having = (...results: string[]) => all.filter(([, , result = '']) => results.includes(result)).length;
  const tried = all.filter(([, , result]) => result !== 'not tried');
  const answered = tried.filter(([, , , , open]) => open !== '').length;
  const summary = `${having('holds')} hold, ${having('does not hold')} do not, ${having('failed')} failed, ${having('not tried')} not tried`;
  const when = `${Utilities.formatDate(new Date(), 'Etc/GMT', 'yyyy-MM-dd HH:mm')} GMT, ${spreadsheet.getSpreadsheetLocale()}, ${spreadsheet.getSpreadsheetTimeZone()}, script ${Session.getScriptTimeZone()}`;
  const open = `${tried.length - answered} rest on a source and were tried, ${answered} were open questions: what was seen settles them`;
  sheet.clear();
  sheet.getRange(1, 1, 5, 1).setValues([`${summary}. ${open}.`, when, WHAT, HOW, DO].map((line) => [literal(line)]));
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet
    .getRange(FIRST - 1, 1, 1, HEADER.length)
    .setValues([HEADER])
    .setFontWeight('bold');
  // What does not hold stands first: it is what the suite is for.
  const sorted = [...all].sort(([, , one = ''], [, , other = '']) => ORDER.indexOf(one) - ORDER.indexOf(other));
  sheet.getRange(FIRST, 1, all.length, HEADER.length).setValues(sorted.map((row) => row.map(literal)));
  sheet
    .getRange(FIRST, 3, all.length, 1)
    .setBackgrounds(sorted.map(([, , result = '']) => [COLOURS[result as Result]]));
  for (const [column, width] of WIDTHS) sheet.setColumnWidth(column, width);
  sheet.getRange(FIRST, 1, all.length, HEADER.length).setWrap(true).setVerticalAlignment('top');
  sheet.setFrozenRows(FIRST - 1);
}
