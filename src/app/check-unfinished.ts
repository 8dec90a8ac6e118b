// Rows that hold something but count nowhere, as the check tells of them: a figure that misses them must not do so in silence.
import type { StepContext, Unfinished } from '../domain/book';
import { keyColumn, type Table, tellingColumns } from '../schema/table';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import type { Workbook } from './ports';

/** How many rows a sentence names. */
const MOST_ROWS = 3;

const say = en.checked;

/** One line a tab. */
export function unfinishedFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  return tabsOn(context).flatMap(({ table, upkeep }) => {
    const rows = upkeep ? [] : context.unfinishedOf(table);
    return rows.length > 0 ? [unfinishedFinding(workbook, table, rows)] : [];
  });
}

/** The labels of the columns of which a row needs one. */
export const labelsToTell = (table: Table): readonly string[] =>
  tellingColumns(table).map((key) => table.inputs[key]?.label ?? key);

function unfinishedFinding(workbook: Workbook, table: Table, rows: readonly Unfinished[]): Finding {
  const facts = { code: 'unfinished', tab: table.name, columns: labelsToTell(table) } as const;
  const named = (write: (row: Unfinished) => string) => {
    const first = rows.slice(0, MOST_ROWS).map(write);
    return rows.length > MOST_ROWS ? [...first, say.more(rows.length - MOST_ROWS)] : first;
  };
  const show = () => {
    if (rows[0]) workbook.select(table, rows[0].number);
    return done;
  };
  const written = named((row) => {
    const { label, cell } = firstCell(table, row);
    return say.cellOf(label, row.number, cell);
  });
  const { line } = finding({ ...facts, cells: written }, say.button.show, show);
  // What was typed is theirs.
  const reported = describeCheck({
    ...facts,
    cells: named((row) => say.cellOf(firstCell(table, row).label, row.number, '…')),
  });
  return { line: { ...line, reported }, repair: show };
}

/** What a person sees of such a row first: its id tells nothing of what was typed. */
function firstCell(table: Table, { cells }: Unfinished): { readonly label: string; readonly cell: string } {
  const [key = keyColumn(table)] = Object.keys(table.inputs).filter(
    (each) => each !== keyColumn(table) && (cells[each] ?? '') !== '',
  );
  return { label: table.inputs[key]?.label ?? key, cell: String(cells[key] ?? '') };
}
