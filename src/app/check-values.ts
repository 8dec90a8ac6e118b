// Cells that nobody can judge by, as the check tells of them: what its column cannot read, several choices in one drop-down, an owner who is no address, sizes that contradict their row.
import type { Book, StepContext } from '../domain/book';
import { wrongAddresses } from '../domain/recipients';
import { sizeListsOf } from '../domain/settings/sizes';
import { type Cell as SheetCell, writeCell } from '../schema/cells';
import { checkField, type Reading, type Values } from '../schema/checks';
import { isNumeric, type Kind } from '../schema/kinds';
import { outsideScale, scaleNamed } from '../schema/size-entry';
import { readSizes, sumOfSizes, writeSizes } from '../schema/sizes';
import type { Table } from '../schema/table';
import { unreadCells } from '../schema/unread';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import { endComputedPlainText, writeAsNumbers } from './end-plain-text';
import type { Workbook } from './ports';
import { labelOnSheet, titleOnSheet } from './sheet-names';

/** How many cells a sentence names. */
const MOST_CELLS = 3;

const say = en.checked;

type Code = 'notWhole' | 'notAChoice' | 'noAddress' | 'unread' | 'asText' | 'sizesDiffer' | 'sizesOutside';

const CODES: readonly Code[] = [
  'asText',
  'unread',
  'notWhole',
  'notAChoice',
  'noAddress',
  'sizesDiffer',
  'sizesOutside',
];

interface Cell {
  readonly code: Code;
  readonly key: string;
  readonly number: number;
  readonly text: string;
  /** What a text that can be read in one way alone would be written as. */
  readonly reads?: SheetCell;
}

/** One line for each kind of trouble in a tab. */
export function valueFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  return tabsOn(context).flatMap(({ table, upkeep }) => {
    const cells = upkeep ? [] : [...cellsIn(table, context, workbook.reading), ...runsIn(table, context)];
    return CODES.flatMap((code) => {
      const found = cells.filter((cell) => cell.code === code);
      return found.length > 0 ? [valueFinding(workbook, context, { table, code, cells: found })] : [];
    });
  });
}

/** A day that was written into a column of plain text stands there as its number. */
const DAY_NUMBER = /^\d{5}$/;

/** What a text is as a number or a day, where there is one way to read it. */
function readsAs(kind: Kind, text: string, reading: Reading): SheetCell | undefined {
  if (!isNumeric(kind)) return undefined;
  if (kind.type === 'date' && DAY_NUMBER.test(text)) return Number(text);
  const read = checkField(kind, text, reading);
  return read.ok && !read.currencies && read.value !== undefined ? writeCell(kind, read.value) : undefined;
}

function cellsIn(table: Table, context: StepContext, reading: Reading): readonly Cell[] {
  const inputs = Object.entries(table.inputs);
  return context.rowsOf(table).flatMap(({ cells, number }) =>
    inputs.flatMap(([key, { kind }]): readonly Cell[] => {
      const text = String(cells[key] ?? '').trim();
      const isRun = kind.type !== 'sizes' || readSizes(text) !== undefined;
      const isUnread = !isRun || unreadCells(table, { [key]: cells[key] ?? '' }).length > 0;
      const reads = isUnread && typeof cells[key] === 'string' ? readsAs(kind, text, reading) : undefined;
      if (reads !== undefined) return [{ code: 'asText', key, number, text, reads }];
      const code = text === '' ? undefined : (troubleOf(key, kind, text) ?? (isUnread ? 'unread' : undefined));
      return code ? [{ code, key, number, text }] : [];
    }),
  );
}

/** Breakdowns that do not add up to the quantity of their row, or hold a size that the scale of the row does not have. */
function runsIn(table: Table, context: StepContext): readonly Cell[] {
  const rules = (table.rules ?? []).filter((rule) => rule.rule === 'sizesAddUp');
  if (rules.length === 0) return [];
  const lists = sizeListsOf(context.settings());
  return context.rowsOf(table).flatMap(({ row, number }) =>
    rules.flatMap(({ sizes: key, quantity, scale = '' }): readonly Cell[] => {
      const values = row as Values;
      const run = readSizes(String(values[key] ?? '')) ?? [];
      const sum = sumOfSizes(run);
      // Without sizes, or without a quantity, nothing contradicts.
      const whole = run.length === 0 ? sum : Number(values[quantity] ?? sum);
      const outside = outsideScale(run, scaleNamed(lists, String(values[scale] ?? '')));
      const cell = { key, number };
      return [
        ...(sum === whole
          ? []
          : [{ ...cell, code: 'sizesDiffer', text: `${writeSizes(run)} = ${sum} ≠ ${whole}` } as const]),
        ...(outside.length === 0 ? [] : [{ ...cell, code: 'sizesOutside', text: outside.join(', ') } as const]),
      ];
    }),
  );
}

/** A part of a piece, which the sheet shows rounded. A drop-down that takes several gives them with commas between; a people chip gives a name. */
function troubleOf(key: string, kind: Kind, text: string): Code | undefined {
  if (kind.type === 'choice' && !kind.several && text.includes(',')) return 'notAChoice';
  if (kind.type === 'whole' && Number(text) % 1) return 'notWhole';
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
  const mend = () => {
    if (code === 'asText') {
      writeAsNumbers(workbook, table, cells);
      endComputedPlainText(workbook, table);
    } else if (cells[0]) workbook.select(table, cells[0].number);
    return done;
  };
  const { line } = finding(
    facts((cell) => say.cellOf(labelOf(cell), cell.number, cell.text)),
    code === 'asText' ? say.button.readTexts : say.button.show,
    mend,
  );
  // What was typed is theirs.
  const reported = describeCheck(facts((cell) => say.cellOf(labelOf(cell), cell.number, '…')));
  return { line: { ...line, reported }, repair: mend };
}
