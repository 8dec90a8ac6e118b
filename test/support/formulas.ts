// Every formula Selvedge ships, compiled as on a freshly set-up spreadsheet, and a bare book that computes them.
import { columnFormula } from '../../src/derive/formula';
import { placement, type TabPlace } from '../../src/derive/place';
import { TOTALS, totalsColumns, totalsPlan } from '../../src/derive/totals';
import { type Cell, normaliseKey } from '../../src/schema/cells';
import type { Table } from '../../src/schema/table';
import { tables } from '../../src/tables';
import { settingDefaults, settingDefaultsOf } from '../../src/tables/all-settings';
import type { Book, Scalar } from '../../workbench/engine/book';
import { openBook } from '../../workbench/engine/open';

const columnsOf = ({ inputs, computed }: Table) => [...Object.keys(inputs), ...Object.keys(computed)];

function compiled() {
  const tabs = new Map<string, TabPlace>(
    tables.map((table) => {
      const columns = Object.fromEntries(columnsOf(table).map((key, index) => [key, index + 1]));
      return [table.name, { name: table.name, columns }];
    }),
  );
  tabs.set(TOTALS, { name: TOTALS, columns: {} });
  const plan = totalsPlan(tables);
  const place = placement(tables, tabs, plan, settingDefaultsOf);
  const fallback = ({ setting, item }: { setting: string; item: string }) =>
    settingDefaults.find((row) => normaliseKey(row.setting) === normaliseKey(setting) && row.item === item)?.value ??
    '';
  return { place, totals: totalsColumns(plan, fallback, place) };
}

export interface ShippedFormula {
  /** `Orders › Shipped`. */
  readonly name: string;
  readonly formula: string;
}

export function shippedFormulas(): readonly ShippedFormula[] {
  const { place, totals } = compiled();
  return [
    ...tables.flatMap((table) =>
      Object.entries(table.computed).map(([key, { label }]) => ({
        name: `${table.name} › ${label}`,
        formula: columnFormula(table, key, place),
      })),
    ),
    ...totals
      .filter(({ formula }) => formula !== '')
      .map(({ title, formula }) => ({ name: `${TOTALS} › ${title}`, formula })),
  ];
}

/** Input cells by table name: rows of cells in the order of the table's inputs. */
export type InputCells = { readonly [table: string]: readonly (readonly Cell[])[] };

export interface FormulaBook {
  readonly book: Book;
  sheetId(table: string): number;
  /** Replaces all inputs at once; short lists leave blank rows. */
  fill(cells: InputCells): void;
  /** What the formulas show: by computed column key, one value a row. */
  computed(table: Table): readonly { readonly [key: string]: Scalar }[];
}

/** A book with every tab and formula and `rows` blank rows, without the add-on around it. */
export function openFormulaBook(rows: number, now: Date): FormulaBook {
  const book = openBook({ name: 'Formulas', timeZone: 'Etc/GMT', locale: 'en_US', now: () => now });
  const first = book.sheets().map(({ id }) => id);
  const { place, totals } = compiled();
  const ids = new Map<string, number>();
  for (const table of tables) {
    ids.set(table.name, book.insertSheet(table.name, { rows: rows + 1, cols: columnsOf(table).length }));
  }
  const totalsId = book.insertSheet(TOTALS, { rows: Math.max(100, rows * 3), cols: totals.length });
  for (const id of first) book.deleteSheet(id);
  const sheetId = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`No tab ${name}.`);
    return id;
  };
  book.writeAll([
    {
      sheetId: totalsId,
      zone: { row: 0, col: 0, rows: 2, cols: totals.length },
      inputs: [totals.map(({ title }) => ({ value: title })), totals.map(({ formula }) => ({ typed: formula }))],
    },
    ...tables.map((table) => ({
      sheetId: sheetId(table.name),
      zone: { row: 0, col: 0, rows: 1, cols: columnsOf(table).length },
      inputs: [
        [
          ...Object.values(table.inputs).map(({ label }) => ({ value: label })),
          ...Object.keys(table.computed).map((key) => ({ typed: columnFormula(table, key, place) })),
        ],
      ],
    })),
  ]);
  return {
    book,
    sheetId,
    fill(cells) {
      book.writeAll(
        tables.map((table) => {
          const width = Object.keys(table.inputs).length;
          const given = cells[table.name] ?? [];
          const inputs = Array.from({ length: rows }, (_, row) =>
            Array.from({ length: width }, (_, col) => {
              const cell = given[row]?.[col] ?? '';
              return { value: cell === '' ? null : cell };
            }),
          );
          return { sheetId: sheetId(table.name), zone: { row: 1, col: 0, rows, cols: width }, inputs };
        }),
      );
    },
    computed(table) {
      const keys = Object.keys(table.computed);
      const col = Object.keys(table.inputs).length;
      return book
        .read(sheetId(table.name), { row: 1, col, rows, cols: keys.length })
        .map((row) => Object.fromEntries(row.map(({ value, error }, index) => [keys[index] ?? '', error ?? value])));
    },
  };
}
