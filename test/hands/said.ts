// What harmed rows say otherwise than the sound ones: by that a sound workbook is made that says the same.
import { isBlank, isReadFrom, type Seen } from './alike';
import type { Content } from './hand';

/** What a harmed cell says in the place of what it said, nothing or another number; or what one of a row says that was put beside the others. */
export interface Said {
  readonly sheetId: number;
  readonly row: number;
  readonly col: number;
  readonly content: Content;
}

/** Where and what, by the rows and columns of the sound workbook. A number counts where it is what the harm's own text says, read by a repair. */
export function saidBy(
  sound: ReadonlyMap<number, Seen>,
  harmed: ReadonlyMap<number, Seen>,
  mended: ReadonlyMap<number, Seen>,
): readonly Said[] {
  return [...sound].flatMap(([sheetId, { tab, contents, columns, rows }]) => {
    const added = addedRows(tab, mended).flatMap((cells, index) =>
      columns.flatMap((column, col): readonly Said[] => {
        const content = cells(column);
        return column === '=' || isBlank(content) ? [] : [{ sheetId, row: contents.length + index, col, content }];
      }),
    );
    const holds = (book: ReadonlyMap<number, Seen>, row = '', column = '') =>
      [...book.values()]
        .filter((each) => each.tab === tab)
        .map((each) => each.contents[each.rows.indexOf(row)]?.[each.columns.indexOf(column)])
        .find((cell) => !isBlank(cell));
    const changed = contents.flatMap((cells, row) =>
      cells.flatMap((cell, col): readonly Said[] => {
        if (row === 0 || isBlank(cell) || columns[col] === '=') return [];
        const is = holds(harmed, rows[row], columns[col]);
        if (isBlank(is)) return [{ sheetId, row, col, content: null }];
        const reads = holds(mended, rows[row], columns[col]);
        // Of two rows with one ID the upper keeps it, with the number that the harm put there.
        const stands = typeof is === 'number' && is !== cell && is === reads;
        return stands || isReadFrom(is ?? null, reads ?? null) ? [{ sheetId, row, col, content: Number(reads) }] : [];
      }),
    );
    return [...changed, ...added];
  });
}

/** The rows of a mended tab that are a copy of another and have an id of their own by now: what each says in a column. */
function addedRows(tab: string, mended: ReadonlyMap<number, Seen>): readonly ((column: string) => Content)[] {
  const seenNow = [...mended.values()].find((each) => each.tab === tab);
  if (!seenNow) return [];
  const { contents, columns, rows } = seenNow;
  const isCopy = (row: number) => {
    const id = rows[row]?.slice(tab.length + 1);
    const alike = rows.flatMap((name, at) => (at > 0 && name === rows[row] ? [at] : []));
    return alike.length > 1 && contents[row]?.every((cell) => String(cell) !== id);
  };
  return [...contents.keys()]
    .filter((row) => row > 0 && rows[row] !== 'new' && rows[row] !== 'other' && isCopy(row))
    .map((row) => (column) => contents[row]?.[columns.indexOf(column)] ?? null);
}
