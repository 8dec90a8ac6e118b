// Holds the figures of what stays against each other, before rows leave and after: an archive that would change one is refused.
import { type Figures, type FilledRow, openFigures } from '../../derive/evaluate';
import { totalsPlan } from '../../derive/totals';
import type { Book, BookRow } from '../../domain/book';
import { type Cell, writeCell } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { isNumeric } from '../../schema/kinds';
import { tidy } from '../../schema/money';
import { keyColumn, type Table } from '../../schema/table';
import { tables } from '../../tabs';
import { settingDefault, settingDefaultsOf } from '../../tabs/all-settings';
import type { Workbook } from '../ports';
import type { Member } from './belonging';

/** What a batch does to the tabs: the rows that leave, and those that come in their place. */
export interface Exchange {
  readonly leave: readonly Member[];
  readonly come: readonly { readonly table: Table; readonly values: Values }[];
}

/** A figure that would not be what it was. */
export interface Changed {
  readonly table: string;
  readonly id: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

/** What is left of a sum by the order in which it is added up. */
const EPSILON = 1e-6;

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= EPSILON * Math.max(1, Math.abs(one), Math.abs(other)));

const cellsOf = (table: Table, values: Values): { readonly [key: string]: Cell } =>
  Object.fromEntries(Object.entries(table.inputs).map(([key, { kind }]) => [key, writeCell(kind, values[key])]));

/** Every row of a table as it stands, those that do not count too. */
const standing = (book: Book, table: Table): readonly BookRow[] =>
  [...book.rowsOf(table), ...book.copiesOf(table)].sort((one, other) => one.number - other.number);

/** Σ of a column: what stood, what leaves, what comes for it, and what stands then. */
export interface Total {
  readonly table: string;
  /** '' for the number of rows. */
  readonly label: string;
  readonly before: number;
  readonly archived: number;
  readonly carried: number;
  readonly after: number;
}

/** A table before and after; the figures are asked by the place of a row in its list. */
interface Sides {
  readonly table: Table;
  readonly before: readonly BookRow[];
  /** The places before of those that leave. */
  readonly gone: ReadonlySet<number>;
  /** The places before of those that stay, in their order after. */
  readonly stay: readonly number[];
  readonly come: number;
}

export interface Weighed {
  /** The first figure of the rows that stay which would change; undefined where none does. */
  readonly changed: Changed | undefined;
  /** The totals of the tabs of which rows leave. */
  readonly totals: readonly Total[];
}

/** Computes every figure with the rows that leave, and with those that come in their place. */
export function weigh(workbook: Workbook, book: Book, { leave, come }: Exchange): Weighed {
  const leaving = new Map<Table, Set<number>>();
  for (const { tab, row } of leave) leaving.set(tab.table, (leaving.get(tab.table) ?? new Set()).add(row.number));
  const sides = tables.flatMap((table): readonly Sides[] => {
    if (!workbook.tab(table)) return [];
    const before = standing(book, table);
    const isGone = (place: number) => leaving.get(table)?.has(before[place]?.number ?? 0) === true;
    const places = [...before.keys()];
    return [
      {
        table,
        before,
        gone: new Set(places.filter(isGone)),
        stay: places.filter((place) => !isGone(place)),
        come: come.filter((each) => each.table === table).length,
      },
    ];
  });
  const rowsOf = (pick: (each: Sides) => readonly FilledRow[]) => {
    const known = new Map(sides.map((each) => [each.table, pick(each)]));
    return (table: Table) => known.get(table);
  };
  const figures = (pick: (each: Sides) => readonly FilledRow[]) =>
    openFigures({
      tables,
      rowsOf: rowsOf(pick),
      today: book.today,
      fallback: settingDefault,
      defaults: settingDefaultsOf,
    });
  const was = figures(({ before }) => before);
  const now = figures(({ table, before, stay }) => [
    ...stay.flatMap((place) => before[place] ?? []),
    ...come.flatMap((each) => (each.table === table ? [{ cells: cellsOf(table, each.values) }] : [])),
  ]);
  return {
    changed: firstChanged(workbook, sides, was, now),
    totals: sides.filter(({ gone }) => gone.size > 0).flatMap((each) => totalsOf(each, was, now)),
  };
}

function firstChanged(workbook: Workbook, sides: readonly Sides[], was: Figures, now: Figures): Changed | undefined {
  for (const { table, before, stay } of sides) {
    const columns = Object.entries(workbook.laid(table).computed);
    for (const [index, place] of stay.entries()) {
      for (const [key, { label }] of columns) {
        const [one, other] = [was.cell(table, place, key), now.cell(table, index, key)];
        if (isSame(one, other)) continue;
        const id = String(before[place]?.cells[keyColumn(table)] ?? '');
        return { table: table.name, id, label, was: String(one ?? ''), now: String(other ?? '') };
      }
    }
  }
  return undefined;
}

/** The columns that formulas of any tab sum, and the amounts that a row cannot do without; none in a currency of its own. */
function summedColumns(table: Table): readonly string[] {
  const sums = totalsPlan(tables).rollups.flatMap((rollup) =>
    rollup.table === table.name ? rollup.sums.map(({ value }) => value) : [],
  );
  const columns = [...Object.entries(table.inputs), ...Object.entries(table.computed)];
  return columns.flatMap(([key, column]) => {
    const { kind, label } = column;
    const hasOwnCurrency = kind.type === 'money' && kind.currencyIn !== undefined;
    const isAmount = 'required' in column && column.required === true && kind.type !== 'date';
    return isNumeric(kind) && !hasOwnCurrency && (isAmount || sums.includes(label)) ? [key] : [];
  });
}

function totalsOf({ table, before, gone, stay, come }: Sides, was: Figures, now: Figures): readonly Total[] {
  const of = (label: string, amountOf: (figures: Figures, place: number) => number): Total => {
    const sumOf = (figures: Figures, places: readonly number[]) =>
      tidy(places.reduce((sum, place) => sum + amountOf(figures, place), 0));
    const added = Array.from({ length: come }, (_, index) => stay.length + index);
    return {
      table: table.name,
      label,
      before: sumOf(was, [...before.keys()]),
      archived: sumOf(was, [...gone]),
      carried: sumOf(now, added),
      after: sumOf(now, [...stay.keys(), ...added]),
    };
  };
  return [
    of('', () => 1),
    ...summedColumns(table).map((key) => {
      const { label } = table.inputs[key] ?? table.computed[key] ?? { label: key };
      return of(label, (figures, place) => {
        const value = figures.cell(table, place, key);
        return typeof value === 'number' ? value : 0;
      });
    }),
  ];
}
