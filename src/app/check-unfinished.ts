// Rows that hold something but count nowhere, as the check tells of them: a figure that misses them must not do so in silence.
import type { Book, StepContext, Unfinished } from '../domain/book';
import { sheetNames } from '../domain/settings/common';
import { labelsOn, type SheetLanguage } from '../schema/labels';
import { keyColumn, type Table, tellingColumns } from '../schema/table';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { labelOnSheet, titleOnSheet } from './sheet-names';

/** How many rows a sentence names. */
const MOST_ROWS = 3;

const say = en.checked;

/** One line a tab. */
export function unfinishedFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  return tabsOn(context).flatMap(({ table, upkeep }) => {
    const rows = upkeep ? [] : context.unfinishedOf(table);
    return rows.length > 0 ? [unfinishedFinding(workbook, context, table, rows)] : [];
  });
}

/** What the columns are called of which a row needs one. */
export const labelsToTell = (table: Table, language: SheetLanguage): readonly string[] =>
  tellingColumns(table).map((key) => labelsOn(table, language).get(key) ?? key);

function unfinishedFinding(workbook: Workbook, book: Book, table: Table, rows: readonly Unfinished[]): Finding {
  const tab = titleOnSheet(book, table);
  const facts = { code: 'unfinished', tab, columns: labelsToTell(table, book.settings().get(sheetNames)) } as const;
  const named = (write: (row: Unfinished) => string) => {
    const first = rows.slice(0, MOST_ROWS).map(write);
    return rows.length > MOST_ROWS ? [...first, say.more(rows.length - MOST_ROWS)] : first;
  };
  const show = () => {
    if (rows[0]) workbook.select(table, rows[0].number);
    return done;
  };
  const written = named((row) => {
    const { key, cell } = firstCell(table, row);
    return say.cellOf(labelOnSheet(book, table, key), row.number, cell);
  });
  const { line } = finding({ ...facts, cells: written }, say.button.show, show);
  // What was typed is theirs.
  const reported = describeCheck({
    ...facts,
    cells: named((row) => say.cellOf(labelOnSheet(book, table, firstCell(table, row).key), row.number, '…')),
  });
  return { line: { ...line, reported }, repair: show };
}

/** What a person sees of such a row first: its id tells nothing of what was typed. */
function firstCell(table: Table, { cells }: Unfinished): { readonly key: string; readonly cell: string } {
  const [key = keyColumn(table)] = Object.keys(table.inputs).filter(
    (each) => each !== keyColumn(table) && (cells[each] ?? '') !== '',
  );
  return { key, cell: String(cells[key] ?? '') };
}
