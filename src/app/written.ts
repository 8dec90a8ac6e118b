// Reads back what a step wrote: a merged cell swallows what is written beside its first, and a cell of plain text makes a text of a number.
import type { Cell } from '../schema/cells';
import { onSheet } from '../schema/kinds';
import type { Table } from '../schema/table';
import { Blocked } from './blocked';
import type { Tab, Workbook } from './ports';

/** The cells of a row as they were written. */
export interface WrittenRow {
  readonly table: Table;
  readonly number: number;
  readonly cells: { readonly [key: string]: Cell };
}

/** A longer stretch is an import, which adds up what it wrote by itself. */
const MOST_ROWS = 500;

/**
 * One read a tab.
 * @throws {Blocked} where a cell has not taken what was written: the whole step is then taken back.
 */
export function readBack(workbook: Workbook, rows: readonly WrittenRow[]): void {
  for (const table of new Set(rows.map((row) => row.table))) {
    const tab = workbook.tab(table);
    const own = rows.filter((row) => row.table === table && Object.keys(row.cells).length > 0);
    if (tab && own.length > 0) readBackIn(tab, table, own);
  }
}

function readBackIn(tab: Tab, table: Table, rows: readonly WrittenRow[]): void {
  const numbers = rows.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (last - first >= MOST_ROWS) return;
  const keys = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const stands = tab.read(keys, { first, count: last - first + 1 });
  const differing = rows.flatMap(({ number, cells }) =>
    keys.flatMap((key, at) => {
      const [written, now] = [cells[key] ?? '', stands[number - first]?.[at] ?? ''];
      return written !== '' && typeof now !== typeof written ? [{ key, number, written, now }] : [];
    }),
  );
  const lost = differing.find(({ now }) => now === '');
  if (lost) throw new Blocked({ code: 'merged', tab: table.name, row: lost.number });
  for (const { key, number, written } of differing) {
    const kind = table.inputs[key]?.kind;
    if (typeof written !== 'number' || kind === undefined) continue;
    tab.format({ key, number }, onSheet(kind).format(kind));
    tab.write(number, [key], [[written]]);
  }
}
