// Columns that somebody formatted as plain text: what is to stand there as a number or a date is written as one, and formulas fill numbers again.
import { numberFormat } from '../derive/layout';
import { runsBy } from '../derive/runs';
import type { Cell } from '../schema/cells';
import { isNumeric } from '../schema/kinds';
import type { Table } from '../schema/table';
import type { Workbook } from './ports';

interface Reading {
  readonly key: string;
  readonly number: number;
  readonly reads?: Cell | undefined;
}

/** What a formula fills in a column of plain text is text, too, as long as that lasts. */
export function endComputedPlainText(workbook: Workbook, table: Table): void {
  const tab = workbook.tab(table);
  for (const [key, { kind }] of Object.entries(table.computed)) {
    if (isNumeric(kind) && tab?.columnOf(key) !== undefined) tab.endPlainText(key, numberFormat(kind));
  }
}

/** The formats first: what is written into plain text stays a text. Cells below one another are one write. */
export function writeAsNumbers(workbook: Workbook, table: Table, cells: readonly Reading[]): void {
  const tab = workbook.tab(table);
  for (const key of new Set(cells.map((cell) => cell.key))) {
    tab?.endPlainText(key, numberFormat(table.inputs[key]?.kind ?? { type: 'text' }));
    const own = cells.filter((cell) => cell.key === key);
    for (const { first, count } of runsBy(own, ({ number }, index) => number - index)) {
      const run = own.slice(first, first + count);
      tab?.write(
        run[0]?.number ?? 0,
        [key],
        run.map(({ reads = '' }) => [reads]),
      );
    }
  }
}
