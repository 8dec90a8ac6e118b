// Formulas compiled as on a freshly set-up spreadsheet, a bare book that computes them, and their evaluator beside it.

import { viewPlan } from '../../src/app/views';
import { type EvaluateOptions, type Figures, openFigures } from '../../src/derive/evaluate';
import { columnFormula } from '../../src/derive/formula';
import { placement, type TabPlace } from '../../src/derive/place';
import { TOTALS, totalsColumns, totalsPlan } from '../../src/derive/totals';
import { viewFormulas } from '../../src/derive/view';
import type { ViewPlan } from '../../src/derive/view/plan';
import { type Cell, normaliseKey } from '../../src/schema/cells';
import { filledWith } from '../../src/schema/lines';
import type { Table } from '../../src/schema/table';
import { tables, views } from '../../src/tabs';
import { settingDefaults, settingDefaultsOf } from '../../src/tabs/all-settings';
import type { Book, Scalar } from '../../workbench/engine/book';
import { openBook } from '../../workbench/engine/open';

/** What is declared, and which of it has a tab. */
export interface Declared extends Pick<EvaluateOptions, 'tables' | 'fallback' | 'defaults'> {
  /** The tabs that list rows of these. */
  readonly views?: readonly Table[];
  /** The names of tables whose tab is not there. */
  readonly absent?: readonly string[];
}

/** What Selvedge declares. */
export const shipped: Declared = {
  tables,
  fallback: ({ setting, item }) =>
    settingDefaults.find((row) => normaliseKey(row.setting) === normaliseKey(setting) && row.item === item)?.value ??
    '',
  defaults: settingDefaultsOf,
};

const columnsOf = ({ inputs, computed }: Table) => [...Object.keys(inputs), ...Object.keys(computed)];

const isThere =
  ({ absent = [] }: Declared) =>
  (table: Table) =>
    !absent.includes(table.name);

function compiled(declared: Declared, grown = (plan: ViewPlan) => plan) {
  const there = declared.tables.filter(isThere(declared));
  const { views: listing = [] } = declared;
  const tabs = new Map<string, TabPlace>(
    [...there, ...listing].map((table) => {
      const columns = Object.fromEntries(columnsOf(table).map((key, index) => [key, index + 1]));
      return [table.name, { name: table.name, columns }];
    }),
  );
  tabs.set(TOTALS, { name: TOTALS, columns: {} });
  const plan = totalsPlan(there);
  const place = placement([...declared.tables, ...listing], tabs, plan, declared.defaults);
  const listed = viewPlan(
    (name) => there.some((table) => table.name === name),
    new Map(there.map(({ name }, index) => [name, index])),
  );
  const formulas = listing.map((view) => ({ view, formulas: viewFormulas(view, grown(listed), place) }));
  return { there, place, totals: totalsColumns(plan, declared.fallback, place), views: formulas };
}

export interface ShippedFormula {
  /** `Orders › Shipped`. */
  readonly name: string;
  readonly formula: string;
  readonly tab: string;
  /** The numbers of the columns that it fills. */
  readonly columns: readonly number[];
}

/** Every formula that Selvedge ships, as far as its tabs are there. */
export function shippedFormulas(absent: readonly string[] = []): readonly ShippedFormula[] {
  const { there, place, totals } = compiled({ ...shipped, absent });
  const spilled = (column: number) =>
    totals.slice(column).findIndex(({ formula }, index) => index > 0 && formula !== '');
  return [
    ...there.flatMap((table) =>
      Object.entries(table.computed).map(([key, { label }]) => ({
        name: `${table.name} › ${label}`,
        formula: columnFormula(table, key, place),
        tab: table.name,
        columns: [columnsOf(table).indexOf(key) + 1],
      })),
    ),
    ...totals.flatMap(({ title, formula }, column) => {
      if (formula === '') return [];
      const width = spilled(column) < 0 ? totals.length - column : spilled(column);
      const columns = Array.from({ length: width }, (_, index) => column + 1 + index);
      return [{ name: `${TOTALS} › ${title}`, formula, tab: TOTALS, columns }];
    }),
  ];
}

/** The formulas of every view that Selvedge ships. */
export function viewFormulasShipped(): readonly ShippedFormula[] {
  const { views: compiledViews } = compiled({ ...shipped, views });
  return compiledViews.flatMap(({ view, formulas }) =>
    [...formulas].map(([key, formula]) => ({
      name: `${view.name} › ${key}`,
      formula,
      tab: view.name,
      columns: filledWith(key).map((each) => columnsOf(view).indexOf(each) + 1),
    })),
  );
}

/** How long the formulas of every view would be with so many more tabs like the first. */
export function viewLengthsWith(more: number): readonly number[] {
  const [first] = tables;
  if (!first) throw new Error('There is no tab.');
  const made = Array.from({ length: more }, (_, at) => ({ ...first, name: `Made up ${at + 1}` }));
  const grown = ({ sources, sayings, ...plan }: ViewPlan): ViewPlan => ({
    ...plan,
    sources: [...sources, ...made.flatMap((table) => sources.slice(0, 1).map((source) => ({ ...source, table })))],
    sayings: [
      ...sayings,
      ...made.flatMap((table) =>
        sayings.flatMap((saying) => (saying.table === first.name ? { ...saying, table: table.name } : [])),
      ),
    ],
  });
  const { views: listed } = compiled({ ...shipped, tables: [...tables, ...made], views }, grown);
  return listed.flatMap(({ formulas }) => [...formulas.values()].map(({ length }) => length));
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

/** How many blank rows each tab has. */
export type Heights = number | { readonly usual: number; readonly [table: string]: number };

/** A book with every tab and formula and `rows` blank rows, without the add-on around it; or with its inputs alone. */
export function openFormulaBook(heights: Heights, now: Date, declared = shipped, withFormulas = true): FormulaBook {
  const rowsOf = ({ name }: Table): number =>
    typeof heights === 'number' ? heights : (heights[name] ?? heights.usual);
  const usual = typeof heights === 'number' ? heights : heights.usual;
  const book = openBook({ name: 'Formulas', timeZone: 'Etc/GMT', locale: 'en_US', now: () => now });
  const first = book.sheets().map(({ id }) => id);
  const { there, place, totals, views: listed } = compiled(declared);
  const ids = new Map<string, number>();
  for (const table of there) {
    ids.set(table.name, book.insertSheet(table.name, { rows: rowsOf(table) + 1, cols: columnsOf(table).length }));
  }
  for (const { view } of listed) {
    ids.set(view.name, book.insertSheet(view.name, { rows: Math.max(100, usual * 12), cols: columnsOf(view).length }));
  }
  const totalsId = book.insertSheet(TOTALS, { rows: Math.max(100, usual * 3), cols: Math.max(1, totals.length) });
  for (const id of first) book.deleteSheet(id);
  const sheetId = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`No tab ${name}.`);
    return id;
  };
  book.writeAll([
    ...totals.map(({ title, formula }, col) => ({
      sheetId: totalsId,
      zone: { row: 0, col, rows: 2, cols: 1 },
      inputs: [[{ value: title }], [{ typed: withFormulas ? formula : '' }]],
    })),
    ...there.map((table) => ({
      sheetId: sheetId(table.name),
      zone: { row: 0, col: 0, rows: 1, cols: columnsOf(table).length },
      inputs: [
        [
          ...Object.values(table.inputs).map(({ label }) => ({ value: label })),
          ...Object.keys(table.computed).map((key) => ({
            typed: withFormulas ? columnFormula(table, key, place) : '',
          })),
        ],
      ],
    })),
    ...listed.flatMap(({ view, formulas }) =>
      [...formulas].map(([key, formula]) => ({
        sheetId: sheetId(view.name),
        zone: { row: 0, col: columnsOf(view).indexOf(key), rows: 1, cols: 1 },
        inputs: [[{ typed: formula }]],
      })),
    ),
  ]);
  const standing = new Map<string, string>();
  /** What stands there already would be computed anew. */
  const isNews = (name: string, given: InputCells[string]) => {
    const text = JSON.stringify(given);
    const was = standing.get(name);
    standing.set(name, text);
    return was !== text;
  };
  return {
    book,
    sheetId,
    fill(cells) {
      book.writeAll(
        there.flatMap((table) => {
          const width = Object.keys(table.inputs).length;
          const given = cells[table.name] ?? [];
          if (!isNews(table.name, given)) return [];
          const rows = rowsOf(table);
          const inputs = Array.from({ length: rows }, (_, row) =>
            Array.from({ length: width }, (_, col) => {
              const cell = given[row]?.[col] ?? '';
              return { value: cell === '' ? null : cell };
            }),
          );
          return [{ sheetId: sheetId(table.name), zone: { row: 1, col: 0, rows, cols: width }, inputs }];
        }),
      );
    },
    computed(table) {
      const keys = Object.keys(table.computed);
      const col = Object.keys(table.inputs).length;
      const id = sheetId(table.name);
      return book
        .read(id, { row: 1, col, rows: book.sheet(id).rows - 1, cols: keys.length })
        .map((row) => Object.fromEntries(row.map(({ value, error }, index) => [keys[index] ?? '', error ?? value])));
    },
  };
}

/** The figures of the same cells by the evaluator, and which of its filled rows stands where. */
export interface Evaluated {
  readonly figures: Figures;
  /** The index of a row among the filled ones, by its place below the header; undefined for a blank row. */
  index(table: Table, place: number): number | undefined;
}

export function evaluate(cells: InputCells, today: string, declared = shipped): Evaluated {
  const isFilled = (row: readonly Cell[]) => row.some((cell) => cell !== '');
  const given = (table: Table) => cells[table.name] ?? [];
  return {
    figures: openFigures({
      ...declared,
      today,
      rowsOf(table) {
        if (!isThere(declared)(table)) return undefined;
        const keys = Object.keys(table.inputs);
        return given(table)
          .filter(isFilled)
          .map((row) => ({ cells: Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])) }));
      },
    }),
    index(table, place) {
      const row = given(table)[place];
      return row && isFilled(row) ? given(table).slice(0, place).filter(isFilled).length : undefined;
    },
  };
}
