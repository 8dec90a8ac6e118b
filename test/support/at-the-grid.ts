// What people do to a tab at the grid, of which Google tells no script but what was typed.
import type { Book, Zone } from '../../workbench/engine/book';

export interface Interference {
  readonly name: string;
  /** Gives where a person typed that text, of which the add-on hears once the run is over. */
  act(book: Book, sheetId: number, text: string): Zone | undefined;
}

const below = (book: Book, sheetId: number): Zone => {
  const { cols } = book.sheet(sheetId);
  return { row: 1, col: 0, rows: (book.extent(sheetId)?.rows ?? 2) - 1, cols };
};

/** The first row that holds nothing but what formulas fill. */
function freeRow(book: Book, sheetId: number): number {
  const { cols } = book.sheet(sheetId);
  const rows = book.extent(sheetId)?.rows ?? 1;
  const typed = Array.from({ length: cols }, (_, col) => book.spillZone(sheetId, 0, col) === null);
  const lines = book.values(sheetId, { row: 0, col: 0, rows, cols });
  const last = lines.map((line) => line.some(({ value }, col) => typed[col] && value !== null && value !== ''));
  return last.lastIndexOf(true) + 1;
}

/** Where a person types in a free row: below the label of the last column that takes texts. */
function textColumn(book: Book, sheetId: number): number {
  const header = book.read(sheetId, { row: 0, col: 0, rows: 1, cols: book.sheet(sheetId).cols })[0] ?? [];
  return header.findIndex(({ display }) => ['Style', 'Description', 'Notes', 'Note', 'Reason'].includes(display));
}

const NEEDLESS = ['Fit model', 'Owner', 'Snoozed until', 'Service level', 'Order', 'Item'];

/** A column of a person's own, else one that no operation here needs and nobody here types into. */
function unneeded(book: Book, sheetId: number): number {
  const header = book.read(sheetId, { row: 0, col: 0, rows: 1, cols: book.sheet(sheetId).cols })[0] ?? [];
  const labels = header.map(({ display }) => display);
  return labels.indexOf(NEEDLESS.find((label) => labels.includes(label)) ?? '');
}

/** Of these Google tells no script. */
const silently =
  (act: (book: Book, sheetId: number) => void): Interference['act'] =>
  (book, sheetId) => {
    act(book, sheetId);
    return undefined;
  };

/** What people do to a tab at the grid. */
export const interferences: readonly Interference[] = [
  { name: 'a row inserted at the top', act: silently((book, id) => book.insert(id, 'ROWS', 1, 1)) },
  {
    name: 'a row typed into the first free one',
    act(book, id, typed) {
      const zone = { row: freeRow(book, id), col: textColumn(book, id), rows: 1, cols: 1 };
      book.write(id, zone, [[{ typed }]]);
      return zone;
    },
  },
  { name: 'a sort', act: silently((book, id) => book.sort(id, below(book, id), [{ col: 0, ascending: false }])) },
  { name: 'rows deleted', act: silently((book, id) => book.remove(id, 'ROWS', 1, 1)) },
  { name: 'a column inserted', act: silently((book, id) => book.insert(id, 'COLUMNS', 0, 1)) },
  { name: 'a column moved', act: silently((book, id) => book.move(id, 'COLUMNS', 1, 1, 5)) },
  { name: 'a row moved', act: silently((book, id) => book.move(id, 'ROWS', 1, 1, 4)) },
  {
    name: 'a column deleted',
    act: silently((book, id) => {
      const column = unneeded(book, id);
      if (column >= 0) book.remove(id, 'COLUMNS', column, 1);
    }),
  },
];
