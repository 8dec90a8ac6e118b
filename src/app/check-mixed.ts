// Rows whose ids stand beside the cells of others, as after a sort of some columns alone: told by what steps wrote of each row.
import { kept } from '../derive/once';
import type { Book, BookRow } from '../domain/book';
import { normaliseKey } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import { keptSteps } from './kept-steps';
import type { Workbook } from './ports';
import { type Prints, printsOf, rememberedIn } from './row-prints';
import { titleOnSheet } from './sheet-names';

const NOTE = 'mixed';

/** How many rows a sentence names. */
const MOST = 3;
/** So many cells that went together are no edit; one may be. */
const TOGETHER = 2;
/** So many rows whose single cells stand in one another's place were sorted. */
const IN_A_RING = 3;

const idOf = (table: Table, { cells }: BookRow) => normaliseKey(String(cells[keyColumn(table)] ?? ''));

/** The rows that lack what was written for them, where just that stands in another row. */
function mixedIn(table: Table, rows: readonly BookRow[], known: ReadonlyMap<string, Prints>): readonly BookRow[] {
  const prints = new Map<BookRow, Prints>();
  const printsIn = (row: BookRow) => kept(prints, row, () => printsOf(row.cells));
  const together: BookRow[] = [];
  const single = new Map<BookRow, BookRow>();
  for (const row of rows) {
    const wrote = known.get(idOf(table, row));
    const gone = wrote ? [...wrote].filter((print) => !printsIn(row).has(print)) : [];
    // What many rows have in common tells nothing, nor does what was written for both.
    const stands = (other: BookRow) => other !== row && gone.every((print) => printsIn(other).has(print));
    const [other, more] = gone.length === 0 ? [] : rows.filter(stands);
    const own = other && known.get(idOf(table, other));
    if (!other || more || gone.every((print) => own?.has(print))) continue;
    if (gone.length >= TOGETHER) together.push(row);
    else if (own) single.set(row, other);
  }
  if (together.length > 1) return together;
  const ring = [...single].filter(([, other]) => single.has(other));
  return ring.length >= IN_A_RING && new Set(ring.map(([, other]) => other)).size === ring.length
    ? ring.map(([row]) => row)
    : [];
}

interface Mixed {
  readonly table: Table;
  readonly rows: readonly BookRow[];
}

const mixedTables = (workbook: Workbook, book: Book, tables: readonly Table[]): readonly Mixed[] => {
  const steps = keptSteps(workbook)
    .flatMap(({ undo }) => undo ?? [])
    .reverse();
  return tables.flatMap((table) => {
    const known = rememberedIn(workbook, table.name, steps);
    const rows = known.size > 0 ? mixedIn(table, book.rowsOf(table), known) : [];
    return rows.length > 0 ? [{ table, rows }] : [];
  });
};

function factsOf(book: Book, { table, rows }: Mixed) {
  const named = rows
    .slice(0, MOST)
    .map(({ cells, number }) => en.checked.idIn(String(cells[keyColumn(table)]), number));
  const more = rows.length > MOST ? [en.checked.more(rows.length - MOST)] : [];
  return { code: 'mixed', tab: titleOnSheet(book, table), rows: [...named, ...more] } as const;
}

/** Keeps for the desk, which reads no rows, what a look over all of them has found. */
export function noteMixed(workbook: Workbook, book: Book): readonly Mixed[] {
  const tables = tabsOn(book).flatMap(({ table, upkeep }) => (upkeep ? [] : [table]));
  const found = mixedTables(workbook, book, tables);
  const said = found.map((mixed) => describeCheck(factsOf(book, mixed))).join(' ');
  if ((workbook.recall(NOTE) ?? '') !== said) workbook.remember(NOTE, said === '' ? undefined : said);
  return found;
}

/** What the last look found. */
export const mixedNote = (workbook: Workbook): string | undefined => workbook.recall(NOTE);

/** What is asked before a step builds on a row beside whose id the cells of others stand. */
export function mixedBehind(workbook: Workbook, book: Book, about: Table, id: string): readonly string[] {
  return mixedTables(workbook, book, [about])
    .filter(({ table, rows }) => rows.some((row) => idOf(table, row) === normaliseKey(id)))
    .map((mixed) => describeCheck(factsOf(book, mixed)));
}

export function mixedFindings(workbook: Workbook, book: Book): readonly Finding[] {
  return noteMixed(workbook, book).map((mixed) => {
    const show = () => {
      workbook.select(mixed.table, mixed.rows[0]?.number ?? 1);
      return done;
    };
    return finding(factsOf(book, mixed), en.checked.button.show, show);
  });
}
