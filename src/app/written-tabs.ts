// Tabs whose rows Selvedge writes by itself: brought up to date when what they are made of has changed, and only then.
import type { Cell } from '../schema/cells';
import type { Table } from '../schema/table';
import { tableNamed, tabs } from '../tabs';
import type { Written } from '../tabs/tab';
import { openBook } from './book';
import type { Tab as Standing, Workbook } from './ports';

interface WrittenTab {
  readonly table: Table;
  readonly written: Written;
}

const writtenTabs: readonly WrittenTab[] = tabs.flatMap(({ table, written }) => (written ? [{ table, written }] : []));

/** Whether any stands here. */
export const hasWritten = (workbook: Workbook): boolean =>
  writtenTabs.some(({ table }) => workbook.tab(table) !== undefined);

type Named = Pick<Table, 'name'>;

/** The tables whose every edit may change a written tab that stands here. */
const readHere = (workbook: Workbook): readonly string[] =>
  writtenTabs.flatMap(({ table, written }) => (workbook.tab(table) ? written.from : []));

/** Whether a written tab that stands here is made of the rows of a table. */
export const isRead = (workbook: Workbook, { name }: Named): boolean => readHere(workbook).includes(name);

/** The tables that a written tab which stands here is made of. */
export const readTables = (workbook: Workbook): readonly Table[] => readHere(workbook).map(tableNamed);

/** What stands in a written tab, and what should; undefined where it has no place to be written. */
interface Compared {
  readonly tab: Standing;
  readonly keys: readonly string[];
  readonly standing: readonly (readonly Cell[])[];
  readonly wanted: readonly (readonly Cell[])[];
}

function compared(workbook: Workbook, { table, written }: WrittenTab): Compared | undefined {
  const tab = workbook.tab(table);
  const keys = Object.keys(table.inputs);
  if (!tab || keys.some((key) => tab.missing.includes(key))) return undefined;
  return { tab, keys, standing: tab.read(keys), wanted: written.rows(openBook(workbook)) };
}

/** What stands below the last row that is wanted has to be blank. */
function differs({ standing, wanted }: Compared): boolean {
  const isSame = (row: readonly Cell[] | undefined, other: readonly Cell[] | undefined) =>
    (row ?? other ?? []).every((_, at) => (row?.[at] ?? '') === (other?.[at] ?? ''));
  const rows = Math.max(standing.length, wanted.length);
  return !Array.from({ length: rows }, (_, at) => at).every((at) => isSame(standing[at], wanted[at]));
}

/** The names of the written tabs that do not hold what they should. */
export function staleWritten(workbook: Workbook): readonly string[] {
  return writtenTabs.flatMap((each) => {
    const found = compared(workbook, each);
    return found && differs(found) ? [each.table.name] : [];
  });
}

/** Writes what differs, each tab in one write. To be run under the lock. */
export function keepWritten(workbook: Workbook): void {
  for (const each of writtenTabs) {
    const found = compared(workbook, each);
    if (!found || !differs(found)) continue;
    const { tab, keys, standing, wanted } = found;
    const blank = keys.map((): Cell => '');
    const rows = [...wanted, ...Array.from({ length: Math.max(0, standing.length - wanted.length) }, () => blank)];
    tab.makeRoom(2, rows.length);
    tab.write(2, keys, rows);
  }
}

/** The same, after rows of these tables have changed. */
export function keepWrittenAfter(workbook: Workbook, changed: readonly Named[]): void {
  const feeding = changed.filter(({ name }) => writtenTabs.some(({ written }) => written.from.includes(name)));
  if (feeding.some((table) => isRead(workbook, table))) keepWritten(workbook);
}
