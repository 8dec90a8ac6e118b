// A workbook without Google: rows as values, what the formulas make of them, and who is wanted.
import { type Wanting, wantingRows } from '../../src/app/attention';
import { openBook } from '../../src/app/book';
import type { Book } from '../../src/domain/book';
import type { FindingSpecs } from '../../src/domain/finding';
import { writeCell } from '../../src/schema/cells';
import type { FiguresOf, RowOf, Table } from '../../src/schema/table';
import { tableNamed } from '../../src/tabs';
import type { contacts } from '../../src/tabs/contacts/table';
import type { expenses } from '../../src/tabs/expenses/table';
import type { inspections } from '../../src/tabs/inspections/table';
import type { inventory } from '../../src/tabs/inventory/table';
import type { orders } from '../../src/tabs/orders/table';
import type { settings } from '../../src/tabs/settings/table';
import type { shipments } from '../../src/tabs/shipments/table';
import type { stockMoves } from '../../src/tabs/stock-moves/table';
import { type PlainRow, plainWorkbook } from './plain-workbook';

/** A row as a test writes it: dates as `2026-11-22`, what it leaves out is blank. A key that the tab lacks does not compile. */
export type Given<T extends Table> = Partial<RowOf<T>>;

export type GivenOrder = Given<typeof orders>;
export type GivenShipment = Given<typeof shipments>;
export type GivenItem = Given<typeof inventory>;
export type GivenMove = Given<typeof stockMoves>;
export type GivenExpense = Given<typeof expenses>;
export type GivenSetting = Given<typeof settings>;

export interface GivenRows {
  readonly Orders?: readonly GivenOrder[];
  readonly Shipments?: readonly GivenShipment[];
  readonly Inventory?: readonly GivenItem[];
  readonly 'Stock moves'?: readonly GivenMove[];
  readonly Expenses?: readonly GivenExpense[];
  readonly Contacts?: readonly Given<typeof contacts>[];
  readonly Inspections?: readonly Given<typeof inspections>[];
}

interface Circumstances {
  readonly today?: string;
  /** The rows of Settings; without one its default holds. */
  readonly settings?: readonly GivenSetting[];
}

/** Sunday. */
export const TODAY = '2026-11-22';

const cellsOf = (table: Table, row: Given<Table>): PlainRow =>
  Object.fromEntries(Object.entries(table.inputs).map(([key, { kind }]) => [key, writeCell(kind, row[key])]));

/** The workbook that holds these rows and no others, as the add-on reads it. */
export function bookOf(rows: GivenRows, { today = TODAY, settings: set = [] }: Circumstances = {}): Book {
  const given: { readonly [table: string]: readonly Given<Table>[] } = { ...rows, Settings: set };
  const cells = Object.entries(given).map(([name, all]) => {
    const table = tableNamed(name);
    return [name, all.map((row) => cellsOf(table, row))] as const;
  });
  return openBook(plainWorkbook(today, Object.fromEntries(cells)));
}

/** What has left for an order; nothing for 0 pieces. */
export const leftFor = (order: string, quantity: number): readonly GivenShipment[] =>
  quantity === 0
    ? []
    : [
        {
          shipmentId: `SHP-${order}`,
          direction: 'Outbound',
          order,
          quantity,
          etd: '2026-11-20',
          shippedOn: '2026-11-20',
        },
      ];

/** The figures of every row of a table, each read, so that they can be compared as a whole. */
export function figuresIn<T extends Table>(book: Book, table: T): readonly FiguresOf<T>[] {
  const keys = Object.keys(table.computed);
  return book.rowsOf(table).map(({ figures }) => {
    const read: { readonly [key: string]: unknown } = figures;
    return Object.fromEntries(keys.map((key) => [key, read[key]])) as FiguresOf<T>;
  });
}

/** The figures of the first row of a table. */
export function figuresOf<T extends Table>(book: Book, table: T): FiguresOf<T> {
  const [figures] = figuresIn(book, table);
  if (!figures) throw new Error(`This workbook has no row in ${table.name}.`);
  return figures;
}

/** The first row of a table that needs someone, and what is known of it; undefined when none does. */
export function wantedIn(book: Book, table: Table): Wanting | undefined {
  return wantingRows(book).find(({ tab }) => tab.table.name === table.name);
}

/** Why that row needs someone, and how it is shown. */
export function judgedIn(
  book: Book,
  table: Table,
): Pick<Wanting['attention'], 'tile' | 'tone' | 'finding'> | undefined {
  const wanted = wantedIn(book, table);
  if (!wanted) return undefined;
  const { tile, tone, finding } = wanted.attention;
  return { tile, tone, finding };
}

/** The findings of a tab by the section of the mail that tells them. */
export function sectionsOf(findings: FindingSpecs): { readonly [section: string]: readonly string[] } {
  const sections: { [section: string]: string[] } = {};
  for (const [code, { section }] of Object.entries(findings)) sections[section] = [...(sections[section] ?? []), code];
  return sections;
}

/** The findings of a tab that look ahead by its lead days. */
export const leadingIn = (findings: FindingSpecs): readonly string[] =>
  Object.entries(findings).flatMap(([code, { lead }]) => (lead ? [code] : []));
