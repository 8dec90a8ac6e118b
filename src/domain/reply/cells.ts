// The rows and cells of what was copied from a spreadsheet: apart by tabs, and in quotation marks where a cell holds a line break.

const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;

export function pastedCells(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n');
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
