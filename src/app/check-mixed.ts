// Rows whose ids stand beside the cells of others, as after a sort of some columns alone: told by what the last steps wrote of each row.
import { kept } from '../derive/once';
import type { BookRow, StepContext } from '../domain/book';
import { type Cell, normaliseKey } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import { keptSteps } from './kept-steps';
import type { Workbook } from './ports';
import { titleOnSheet } from './sheet-names';

type Cells = { readonly [key: string]: Cell };

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
    const gone = wrote.filter(([key, cell]) => key in table.inputs && cell !== '' && row.cells[key] !== cell);
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

export function mixedFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  const known = remembered(workbook);
  return tabsOn(context).flatMap(({ table, upkeep }) => {
    const own = known.get(table.name);
    const rows = own && !upkeep ? mixedIn(table, context.rowsOf(table), own) : [];
    const [first] = rows;
    if (!first) return [];
    const named = rows
      .slice(0, MOST)
      .map(({ cells, number }) => en.checked.idIn(String(cells[keyColumn(table)]), number));
    const more = rows.length > MOST ? [en.checked.more(rows.length - MOST)] : [];
    const found = { code: 'mixed', tab: titleOnSheet(context, table), rows: [...named, ...more] } as const;
    const show = () => {
      workbook.select(table, first.number);
      return done;
    };
    return [finding(found, en.checked.button.show, show)];
  });
}
