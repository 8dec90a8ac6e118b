// The rows and cells of what was copied from a spreadsheet: apart by tabs, and in quotation marks where a cell holds a line break.

const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;

/** What parts the cells of a sheet that was copied out of a file or a chat, where no tab does. */
const MARKS = [';', '|'];
/** The line below the header of a table in a chat: `|---|---|`. */
const RULER = /^[|:\s-]+$/;

/** A text whose every line has the same number of such a mark, with tabs in their place. */
function tabbed(lines: string): string {
  if (lines.includes('\t')) return lines;
  const filled = lines.split('\n').filter((line) => line.trim() !== '' && !RULER.test(line));
  const mark = MARKS.find((each) => {
    const counts = new Set(filled.map((line) => line.split(each).length));
    return filled.length > 1 && counts.size === 1 && !counts.has(1) && !counts.has(2);
  });
  if (mark === undefined) return lines;
  const cellsOf = (line: string) => (mark === '|' ? line.trim().replace(/^\||\|$/g, '') : line).split(mark);
  return filled
    .map((line) =>
      cellsOf(line)
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n');
}

export function pastedCells(text: string): readonly (readonly string[])[] {
  const lines = tabbed(text.replace(/\r\n?/g, '\n'));
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(lines); match; match = CELL.exec(lines)) {
    const [, cell = '', end = ''] = match;
    rows[rows.length - 1]?.push(
      cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replace(/""/g, '"') : cell,
    );
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
