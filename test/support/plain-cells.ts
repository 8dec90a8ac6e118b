// A workbook's cells without their formulas: what stands in each, and what of it is seen.
import * as engine from '@odoo/o-spreadsheet';
import { kept as keptIn } from '../../src/derive/once';
import type {
  Book,
  Cell,
  Metadata,
  Protection,
  Scalar,
  SheetInfo,
  ValidationRule,
  Zone,
} from '../../workbench/engine/book';
import type { EngineLocale } from '../../workbench/engine/engine';
import { drawnBy, toEngineFormat } from '../../workbench/engine/formats';
import { inLanguage } from '../../workbench/engine/local-words';

/** What a cell holds; what a formula has computed stays as it was, beside the row that it stood in. */
export interface Held {
  readonly value: Scalar;
  readonly formula: string;
  readonly format: string;
  /** The format that its value brings where it was given none. */
  readonly broughtFormat: string;
  readonly rule: ValidationRule | null;
  /** How many columns a formula that fills others fills; 0 where it does not. */
  readonly fills: number;
  /** Whether a formula above has filled it. */
  readonly isFilled: boolean;
}

export const BLANK: Held = {
  value: null,
  formula: '',
  format: '',
  broughtFormat: '',
  rule: null,
  fills: 0,
  isFilled: false,
};

const formatOf = ({ format, broughtFormat }: Held): string => format || broughtFormat;

export type Line = readonly Held[];

export interface Sheet {
  readonly info: SheetInfo;
  readonly merges: readonly Zone[];
  readonly lines: readonly Line[];
}

/** A workbook at one moment; none of it is ever changed in place. */
export interface Grid {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly protections: readonly Protection[];
  readonly sheets: readonly Sheet[];
  readonly metadata: readonly Metadata[];
}

/** The rows and columns of a workbook as they stand. */
export function gridOf(book: Book): Grid {
  const sheets = book.sheets().map((info): Sheet => {
    const zone = { row: 0, col: 0, rows: info.rows, cols: info.cols };
    const [cells, formats, rules] = [
      book.read(info.id, zone),
      book.formats(info.id, zone),
      book.validations(info.id, zone),
    ];
    const filled = new Set<string>();
    const held = cells.map((line, row) =>
      line.map(({ value, formula, format: broughtFormat }, col): Held => {
        const fills = formula === '' ? null : book.spillZone(info.id, row, col);
        if (fills && fills.rows * fills.cols > 1) for (const place of placesIn(fills)) filled.add(place);
        const looks = { format: formats[row]?.[col] ?? '', broughtFormat, rule: rules[row]?.[col] ?? null };
        return { ...BLANK, value, formula, fills: fills && fills.rows > 1 ? fills.cols : 0, ...looks };
      }),
    );
    const isFilled = (row: number, col: number) => filled.has(`${row} ${col}`);
    const lines = held.map((line, row) =>
      line.map((cell, col) => ({ ...cell, isFilled: cell.formula === '' && isFilled(row, col) })),
    );
    return { info, lines, merges: book.merges(info.id) };
  });
  return {
    name: book.name(),
    locale: book.locale(),
    timeZone: book.timeZone(),
    protections: book.protections(),
    sheets,
    metadata: book.metadata(),
  };
}

const placesIn = ({ row, col, rows, cols }: Zone): readonly string[] =>
  Array.from({ length: rows * cols }, (_, at) => `${row + Math.floor(at / cols)} ${col + (at % cols)}`);

/** What stands in a cell that was written into; the engine tells a text from what it would read by an apostrophe. */
export function heldOf(content: string, { isFilled }: Held): Partial<Held> {
  if (content.startsWith('=')) throw new Error(`A plain grid computes no formulas: ${content}`);
  return isFilled && content === ''
    ? {}
    : { value: literal(content), broughtFormat: '', formula: '', fills: 0, isFilled: false };
}

function literal(content: string): Scalar {
  if (content === '') return null;
  if (content.startsWith("'")) return content.slice(1);
  if (content === 'TRUE' || content === 'FALSE') return content === 'TRUE';
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(content) ? Number(content) : content;
}

export function writtenOf(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const blockedOf = new WeakMap<readonly Line[], ReadonlyMap<number, number>>();

/** The columns that a formula cannot fill, since something was written there, with the row of that formula. */
export function blockedIn(lines: readonly Line[]): ReadonlyMap<number, number> {
  const blocked = blockedOf.get(lines) ?? findBlocked(lines);
  blockedOf.set(lines, blocked);
  return blocked;
}

function findBlocked(lines: readonly Line[]): ReadonlyMap<number, number> {
  const isTaken = ({ value, formula, isFilled }: Held) =>
    formula !== '' || (!isFilled && value !== null && value !== '');
  const blocked = lines.flatMap((line, row) =>
    line.flatMap(({ fills }, col): [number, number][] => {
      const isBlocked = lines
        .slice(row, fills === 0 ? row : undefined)
        .some((below, down) =>
          below.slice(col, col + fills).some((cell, across) => (down > 0 || across > 0) && isTaken(cell)),
        );
      return isBlocked ? Array.from({ length: fills }, (_, across) => [col + across, row]) : [];
    }),
  );
  return new Map(blocked);
}

/** A cell as it is shown in a spreadsheet of this locale. */
export function readCell(cell: Held, locale: EngineLocale): Cell {
  const { value, formula } = cell;
  const format = formatOf(cell);
  if (value === '#REF!') return { value, error: value, display: value, formula, format, isDate: false };
  const isDate = hasDate(cell);
  const display = typeof value === 'number' ? drawnBy(engine, value, format, locale) : writtenOf(value);
  return {
    value: value === '' ? null : value,
    formula,
    format,
    isDate,
    display: inLanguage(display, { value, isDate, format }, locale.code),
  };
}

export const freshLike = (cell: Held | undefined): Held => ({
  ...BLANK,
  format: cell?.format ?? '',
  rule: cell?.rule ?? null,
});

const dates = new Map<string, boolean>();

/** Whether it holds a date or a time of day. */
export function hasDate(cell: Held): boolean {
  const format = formatOf(cell);
  return (
    typeof cell.value === 'number' &&
    keptIn(dates, format, () => engine.helpers.isDateTimeFormat(toEngineFormat(format)))
  );
}
