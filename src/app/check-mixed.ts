// Rows whose ids stand beside the cells of others, as after a sort of some columns alone: told by what the last steps wrote of each row.
import { kept } from '../derive/once';
import type { Book, BookRow } from '../domain/book';
import { type Cell, normaliseKey } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import { keptSteps } from './kept-steps';
import type { Workbook } from './ports';
import { titleOnSheet } from './sheet-names';

type Cells = { readonly [key: string]: Cell };

const NOTE = 'mixed';

/** How many rows a sentence names. */
const MOST = 3;
/** So many cells that went together are no edit; one or two may be. */
const TOGETHER = 2;

/** What the last steps left in the cells of rows, by table and id; the newest holds. */
function remembered(workbook: Workbook): ReadonlyMap<string, ReadonlyMap<string, Cells>> {
  const tables = new Map<string, Map<string, Cells>>();
  for (const { undo } of [...keptSteps(workbook)].reverse()) {
    const changed = (undo?.restore ?? []).map(({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(cells).map(([key, { now }]) => [key, now])),
    }));
    for (const { table, id, cells } of [...(undo?.remove ?? []), ...changed]) {
      const rows = kept(tables, table, () => new Map<string, Cells>());
      rows.set(normaliseKey(id), { ...rows.get(normaliseKey(id)), ...cells });
    }
  }
  return tables;
}

const idOf = (table: Table, { cells }: BookRow) => normaliseKey(String(cells[keyColumn(table)] ?? ''));

/** The rows that lack what was written for them, where just that stands in another row. */
function mixedIn(table: Table, rows: readonly BookRow[], known: ReadonlyMap<string, Cells>): readonly BookRow[] {
  const found = rows.filter((row) => {
    const wrote = Object.entries(known.get(idOf(table, row)) ?? {});
    const gone = wrote.filter(([key, cell]) => key in row.cells && cell !== '' && row.cells[key] !== cell);
    // What many rows have in common tells nothing, nor does what was written for both.
    const stands = ({ cells }: BookRow) => gone.every(([key, cell]) => cells[key] === cell);
    const others = gone.length < TOGETHER ? [] : rows.filter((other) => other !== row && stands(other));
    const [other] = others;
    if (!other || others.length > 1) return false;
    const own = known.get(idOf(table, other));
    return !own || gone.some(([key, cell]) => own[key] !== cell);
  });
  return found.length > 1 ? found : [];
}

interface Mixed {
  readonly table: Table;
  readonly rows: readonly BookRow[];
}

const mixedTables = (workbook: Workbook, book: Book, tables: readonly Table[]): readonly Mixed[] => {
  const known = remembered(workbook);
  return tables.flatMap((table) => {
    const own = known.get(table.name);
    const rows = own ? mixedIn(table, book.rowsOf(table), own) : [];
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
