// A reference in R1C1 notation: R2C3 counts from the first cell, R[-1]C[2] from the cell where it stands.
interface Place {
  readonly row: number;
  readonly col: number;
}

const corner = /^(?:R(?<row>\d+|\[-?\d+\])?)?(?:C(?<col>\d+|\[-?\d+\])?)?$/i;
const whole = { hasRow: /^R/i, hasCol: /C(?:\d+|\[-?\d+\])?$/i };

/** The same in A1 notation, with the sheet that it names; undefined where it is none, or lies outside of any sheet. */
export function a1OfR1C1(text: string, origin: Place, letters: (col: number) => string): string | undefined {
  const [, sheet = '', cells = ''] = /^((?:'(?:[^']|'')+'|[^'!]+)!)?(.*)$/s.exec(text.trim()) ?? [];
  const corners = cells.split(':').map((part) => cornerOf(part, origin));
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2 || corners.includes(undefined)) return undefined;
  // A whole row or column is a range of its own.
  const isWhole = first.row === undefined || first.col === undefined;
  if ((first.row === undefined) !== (last.row === undefined) || (first.col === undefined) !== (last.col === undefined))
    return undefined;
  const print = ({ row, col }: Partial<Place>) =>
    `${col === undefined ? '' : letters(col)}${row === undefined ? '' : row + 1}`;
  return `${sheet}${corners.length > 1 || isWhole ? `${print(first)}:${print(last)}` : print(first)}`;
}

function cornerOf(text: string, origin: Place): Partial<Place> | undefined {
  const found = corner.exec(text);
  const [hasRow, hasCol] = [whole.hasRow.test(text), whole.hasCol.test(text)];
  if (!found || (!hasRow && !hasCol)) return undefined;
  const row = hasRow ? indexOf(found.groups?.row, origin.row) : undefined;
  const col = hasCol ? indexOf(found.groups?.col, origin.col) : undefined;
  if ((row ?? 0) < 0 || (col ?? 0) < 0) return undefined;
  return { ...(row === undefined ? {} : { row }), ...(col === undefined ? {} : { col }) };
}

function indexOf(part: string | undefined, own: number): number {
  if (part === undefined) return own;
  return part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part) - 1;
}
