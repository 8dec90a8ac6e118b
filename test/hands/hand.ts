// What a person's hand does to a spreadsheet: cells, rows, columns and tabs changed as the grid lets them, unseen by the add-on unless typed.
import type { Input, Zone } from '../../workbench/engine/book';
import type { AddOn } from '../support/add-on';

/** What stands in a cell, as it could be typed again. */
export type Content = string | number | boolean | null;

export interface Kind {
  readonly name: string;
  /**
   * What the rows say afterwards. `same`: as before, so every figure is as in a workbook nobody has touched. `own`: what the person wished,
   * so figures follow. `lacks`: less, or mixed; whatever is other than before has to be told.
   */
  readonly says: 'same' | 'own' | 'lacks';
  readonly harm: (hand: Hand) => void;
  /** The button of the check that whoever did this presses, where there are two answers. */
  readonly answer?: string;
  /** Another workbook than the season as it stood. */
  readonly open?: () => AddOn;
}

export interface Hand {
  readonly addOn: AddOn;
  /** Where a column stands, the first being 0. */
  col(tab: string, label: string): number;
  /** All that stands in a tab, formulas as they are written. */
  grid(tab: string): Content[][];
  /** Puts contents there, from a cell on, the first row being 1. */
  put(tab: string, row: number, col: number, contents: readonly (readonly Content[])[]): void;
  /** Puts one content into a column of a row; several rows get the same. */
  set(tab: string, rows: number | readonly number[], label: string, content: Content): void;
  /** Types as a person does, which the add-on hears of. */
  type(tab: string, row: number, label: string, text: string): void;
  header(tab: string, label: string, text: Content): void;
  insertRows(tab: string, before: number, count?: number): void;
  deleteRows(tab: string, first: number, count?: number): void;
  insertColumn(tab: string, before: number): void;
  deleteColumn(tab: string, label: string): void;
  moveColumn(tab: string, label: string, to: number): void;
  sort(tab: string, zone: Partial<Zone>, label: string, ascending?: boolean): void;
  format(tab: string, label: string | undefined, format: string): void;
  merge(tab: string, zone: Zone): void;
  id(tab: string): number;
  /** The numbers of the rows that hold something below the header. */
  rowsOf(tab: string): readonly number[];
}

const inputOf = (content: Content): Input =>
  typeof content === 'string' && content.startsWith('=') ? { typed: content } : { value: content };

export function handOn(addOn: AddOn): Hand {
  const { book } = addOn;
  const id = (tab: string) => addOn.sheetId(tab);
  const grid: Hand['grid'] = (tab) => contentsOf(addOn, id(tab));
  const put: Hand['put'] = (tab, row, col, contents) => {
    const zone = { row: row - 1, col, rows: contents.length, cols: contents[0]?.length ?? 0 };
    const { rows, cols } = book.sheet(id(tab));
    if (zone.col + zone.cols > cols) book.insert(id(tab), 'COLUMNS', cols, zone.col + zone.cols - cols);
    if (zone.row + zone.rows > rows) book.insert(id(tab), 'ROWS', rows, zone.row + zone.rows - rows);
    book.write(
      id(tab),
      zone,
      contents.map((line) => line.map(inputOf)),
    );
  };
  const col: Hand['col'] = (tab, label) => {
    const found = book
      .read(id(tab), { row: 0, col: 0, rows: 1, cols: book.sheet(id(tab)).cols })[0]
      ?.findIndex(({ display }) => display === label);
    if (found === undefined || found < 0) throw new Error(`${tab} has no column ${label}.`);
    return found;
  };
  return {
    addOn,
    id,
    col,
    grid,
    put,
    set(tab, rows, label, content) {
      for (const row of [rows].flat()) put(tab, row, col(tab, label), [[content]]);
    },
    type: addOn.type,
    header: (tab, label, text) => put(tab, 1, col(tab, label), [[text]]),
    insertRows: (tab, before, count = 1) => book.insert(id(tab), 'ROWS', before - 1, count),
    deleteRows: (tab, first, count = 1) => book.remove(id(tab), 'ROWS', first - 1, count),
    insertColumn: (tab, before) => book.insert(id(tab), 'COLUMNS', before, 1),
    deleteColumn: (tab, label) => book.remove(id(tab), 'COLUMNS', col(tab, label), 1),
    moveColumn: (tab, label, to) => book.move(id(tab), 'COLUMNS', col(tab, label), 1, to),
    sort(tab, zone, label, ascending = true) {
      const { cols } = book.sheet(id(tab));
      const whole = { row: 1, col: 0, rows: grid(tab).length - 1, cols };
      book.sort(id(tab), { ...whole, ...zone }, [{ col: col(tab, label), ascending }]);
    },
    format(tab, label, format) {
      const { rows, cols } = book.sheet(id(tab));
      const zone = label === undefined ? { col: 0, cols } : { col: col(tab, label), cols: 1 };
      book.setFormats(id(tab), { row: 1, rows: rows - 1, ...zone }, format);
    },
    merge(tab, zone) {
      // The grid merges no cells under a filter.
      if (book.filter(id(tab))) book.removeFilter(id(tab));
      book.merge(id(tab), zone);
    },
    rowsOf: (tab) => [...addOn.rows(tab).keys()].map((index) => index + 2),
  };
}

/** What the cells of a sheet show as values. */
export function figuresOf({ book }: AddOn, sheetId: number): Content[][] {
  const extent = book.extent(sheetId);
  if (!extent) return [];
  return book.values(sheetId, { row: 0, col: 0, ...extent }).map((line) => line.map(({ value }) => value));
}

/** What stands in a sheet, without what a formula fills beside its own cell. */
export function contentsOf({ book }: AddOn, sheetId: number): Content[][] {
  const extent = book.extent(sheetId);
  if (!extent) return [];
  const cells = book.read(sheetId, { row: 0, col: 0, ...extent });
  const spilt = new Set<string>();
  for (const [row, line] of cells.entries())
    for (const [col, { formula }] of line.entries()) {
      const zone = formula === '' ? null : book.spillZone(sheetId, row, col);
      if (zone === null) continue;
      for (let at = zone.row; at < zone.row + zone.rows; at += 1)
        for (let to = zone.col; to < zone.col + zone.cols; to += 1) spilt.add(`${at} ${to}`);
    }
  return cells.map((line, row) =>
    line.map(({ value, formula }, col) => (formula !== '' ? formula : spilt.has(`${row} ${col}`) ? null : value)),
  );
}
