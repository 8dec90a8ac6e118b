// Cells that nobody can judge by, as the check tells of them: what its column cannot read, several choices in one drop-down, an owner who is no address.
import type { Book, StepContext } from '../domain/book';
import { wrongAddresses } from '../domain/recipients';
import type { Kind } from '../schema/kinds';
import { readSizes } from '../schema/sizes';
import type { Table } from '../schema/table';
import { unreadCells } from '../schema/unread';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { labelOnSheet, titleOnSheet } from './sheet-names';

/** How many cells a sentence names. */
const MOST_CELLS = 3;

const say = en.checked;

type Code = 'notAChoice' | 'noAddress' | 'unread';

interface Cell {
  readonly code: Code;
  readonly key: string;
  readonly number: number;
  readonly text: string;
}

/** One line for each kind of trouble in a tab. */
export function valueFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  return tabsOn(context).flatMap(({ table, upkeep }) => {
    const cells = upkeep ? [] : cellsIn(table, context);
    return (['unread', 'notAChoice', 'noAddress'] as const).flatMap((code) => {
      const found = cells.filter((cell) => cell.code === code);
      return found.length > 0 ? [valueFinding(workbook, context, { table, code, cells: found })] : [];
    });
  });
}

function cellsIn(table: Table, context: StepContext): readonly Cell[] {
  const inputs = Object.entries(table.inputs);
  return context.rowsOf(table).flatMap(({ cells, number }) =>
    inputs.flatMap(([key, { kind }]): readonly Cell[] => {
      const text = String(cells[key] ?? '').trim();
      const isRun = kind.type !== 'sizes' || readSizes(text) !== undefined;
      const isUnread = !isRun || unreadCells(table, { [key]: cells[key] ?? '' }).length > 0;
      const code = text === '' ? undefined : (troubleOf(key, kind, text) ?? (isUnread ? 'unread' : undefined));
      return code ? [{ code, key, number, text }] : [];
    }),
  );
}

/** A drop-down that takes several gives them with commas between; a people chip gives a name. */
function troubleOf(key: string, kind: Kind, text: string): Code | undefined {
  if (kind.type === 'choice' && !kind.several && text.includes(',')) return 'notAChoice';
  return key === 'owner' && wrongAddresses(text).length > 0 ? 'noAddress' : undefined;
}

interface Trouble {
  readonly table: Table;
  readonly code: Code;
  readonly cells: readonly Cell[];
}

function valueFinding(workbook: Workbook, book: Book, { table, code, cells }: Trouble): Finding {
  const named = (write: (cell: Cell) => string) => {
    const first = cells.slice(0, MOST_CELLS).map(write);
    return cells.length > MOST_CELLS ? [...first, say.more(cells.length - MOST_CELLS)] : first;
  };
  const labelOf = ({ key }: Cell) => labelOnSheet(book, table, key);
  const facts = (write: (cell: Cell) => string) => ({ code, tab: titleOnSheet(book, table), cells: named(write) });
  const show = () => {
    if (cells[0]) workbook.select(table, cells[0].number);
    return done;
  };
  const { line } = finding(
    facts((cell) => say.cellOf(labelOf(cell), cell.number, cell.text)),
    say.button.show,
    show,
  );
  // What was typed is theirs.
  const reported = describeCheck(facts((cell) => say.cellOf(labelOf(cell), cell.number, '…')));
  return { line: { ...line, reported }, repair: show };
}
