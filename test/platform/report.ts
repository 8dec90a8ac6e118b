// The report tab: a line for each belief, and above them how many hold. Lines that come later take the place of earlier ones.
import type { Finding } from './try';

const NAME = 'Platform report';
const HEADER = ['Belief', 'Name', 'Result', 'What was seen', 'Open question: if it is otherwise', 'Source'];
const FIRST = 4;

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
  sheet.getRange(1, 1, 2, 1).setValues([[literal(`${summary}. ${open}.`)], [literal(when)]]);
  sheet
    .getRange(FIRST - 1, 1, 1, HEADER.length)
    .setValues([HEADER])
    .setFontWeight('bold');
  sheet.getRange(FIRST, 1, all.length, HEADER.length).setValues(all.map((row) => row.map(literal)));
  sheet.setFrozenRows(FIRST - 1);
}
