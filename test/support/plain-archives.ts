// Archives without Google, beside a workbook whose tabs are lists of rows.
import type { Archives } from '../../src/app/archive/ports';
import { tableNamed } from '../../src/tabs';
import type { PlainRow } from './plain-workbook';

interface Kept {
  readonly batch: number;
  readonly number: number;
  readonly row: PlainRow;
}

export interface PlainArchives extends Archives {
  /** What was archived of a table. */
  rowsOf(table: string): readonly PlainRow[];
}

/** `rows` are those of the workbook, and are changed in place. */
export function plainArchives(rows: { readonly [table: string]: PlainRow[] }): PlainArchives {
  const tabs = new Map<string, Kept[]>();
  const nameOf = (label: string, table: string) => JSON.stringify([label, table]);
  const inBatch = (label: string, table: string, batch: number) =>
    (tabs.get(nameOf(label, table)) ?? []).filter((each) => each.batch === batch);
  const keyOf = (table: string, label: string) =>
    Object.entries(tableNamed(table).inputs).find(([, column]) => column.label === label)?.[0] ?? '';
  const print = (label: string, table: string, batch: number) => JSON.stringify(inBatch(label, table, batch));
  return {
    cells: () => 0,
    columns: (table) => Object.keys(tableNamed(table).inputs).length,
    formulasOf: () => [],
    standing: () =>
      [...tabs].map(([name, all]) => {
        const [label = '', table = ''] = JSON.parse(name);
        return { label, table, name: `${table} ${label}`, rows: all.length };
      }),
    copy(label, table, { numbers, batch }) {
      const all = tabs.get(nameOf(label, table)) ?? [];
      tabs.set(nameOf(label, table), all);
      for (const number of numbers) all.push({ batch, number, row: { ...rows[table]?.[number - 2] } });
      return print(label, table, batch);
    },
    print,
    texts: (label, table, batch, [column = '']) =>
      inBatch(label, table, batch).map(({ row }) => String(row[keyOf(table, column)] ?? '')),
    fits: () => true,
    putBack(label, table, batch) {
      const back = [...inBatch(label, table, batch)].sort((one, other) => one.number - other.number);
      for (const { number, row } of back) rows[table]?.splice(number - 2, 0, row);
    },
    drop(label, table, batch) {
      const left = (tabs.get(nameOf(label, table)) ?? []).filter((each) => each.batch !== batch);
      if (left.length > 0) tabs.set(nameOf(label, table), left);
      else tabs.delete(nameOf(label, table));
    },
    read: () => ({ header: [], rows: [], more: false }),
    close: () => undefined,
    rowsOf: (table) =>
      [...tabs].flatMap(([name, all]) => (JSON.parse(name)[1] === table ? all.map(({ row }) => row) : [])),
  };
}
