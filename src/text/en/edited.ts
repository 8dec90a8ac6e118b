// What is said after an edit that Selvedge had to do with.
import { plural, shorten } from '../english';

export const edited = {
  cell: (typed: string, column: string, row: number) => `“${shorten(typed)}” in ${column}, row ${row}`,
  takenOut: (cells: readonly string[], more: number, why: string) =>
    `Taken out again: ${cells.join('; ')}${more > 0 ? ` and ${more} more` : ''}. ${why}`,
  computes: (column: string, help: string) => `Selvedge computes ${column}: ${help}`,
  computesAll: (columns: readonly string[], more: number) =>
    `Selvedge computes ${columns.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ownId: ({ row, id, above }: { row: number; id: string; above: number }, own: string) =>
    `Row ${row} is ${own}: ${id} stands in row ${above}.`,
  sameMove: ({ row, id, above }: { row: number; id: string; above: number }) =>
    `Row ${row} moves no stock: ${id} stands in row ${above} already.`,
  keepsId: (row: number, id: string, count: number) =>
    `Row ${row} keeps ${id}: ${plural(count, 'row refers', 'rows refer')} to it.`,
  typedUnder: (typed: string, id: string, row: number) =>
    `${id} was written where you typed ${shorten(typed)} at the same moment: that stands in row ${row} now.`,
  typedAmidMoves: (typed: string, row: number) =>
    `Rows or columns moved while Selvedge wrote: ${shorten(typed)}, which you typed at the same moment, stands in row ${row} now.`,
  writtenBack: (tab: string, rows: readonly (readonly [string, number])[]) =>
    `Rows of ${tab} moved while Selvedge wrote. What was gone is written back: ${rows.map(([name, row]) => `${shorten(name)}, row ${row}`).join('; ')}. Delete again what you had deleted.`,
  stillNamed: (name: string, count: number) =>
    `${plural(count, 'row still names', 'rows still name')} ${shorten(name)}, which no row bears now. Type it back, or change them, too: Check this spreadsheet lists them.`,
  read: (cell: string, as: string) => `Read ${cell}, as ${as}.`,
  unread: (row: number, why: string) => `Row ${row} stays as typed: ${why}`,
  sizes: (run: string, sum: number) => `${run}, together ${sum}`,
  outside: (row: number, size: string, scale: string) =>
    `Row ${row}: ${size} is not in ${scale}. Correct it, or add it to that scale.`,
  otherCarrier: (row: number, certain: string, carrier: string) =>
    `Row ${row}: the number is of ${certain}, Carrier says ${shorten(carrier)}. See which is right.`,
  more: (rows: number) => `And ${rows} more.`,
};
