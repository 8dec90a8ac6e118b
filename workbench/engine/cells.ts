// Cells: reading, writing, clearing, sorting.
import type { Book, Cell, CellValue, Scalar, Zone } from './book';
import { type Context, fromEngineZone, grid } from './context';
import type { CellPosition, Command } from './engine';
import { googleError } from './errors';
import { drawn, drawnHere, fromEngineFormat } from './formats';
import { readable } from './formula-text';
import { inLanguage } from './local-words';
import { clearNotes, sortedNotes } from './notes';
import { sortedRichTexts } from './rich-texts';
import { sortedRows } from './sort';
import { clearValidation } from './validation';
import { writeCommands } from './write';

type Cells = Pick<
  Book,
  | 'read'
  | 'values'
  | 'written'
  | 'formulas'
  | 'write'
  | 'prepare'
  | 'writeAll'
  | 'extent'
  | 'clear'
  | 'sort'
  | 'spillZone'
>;

export function cellsOf(context: Context): Cells {
  const { getters } = context;

  function writeAll(blocks: Parameters<Book['writeAll']>[0]): void {
    context.apply(blocks.flatMap(({ sheetId, zone, inputs }) => writeCommands(context, sheetId, zone, inputs)));
  }

  return {
    writeAll,
    write: (sheetId, zone, inputs) => writeAll([{ sheetId, zone, inputs }]),
    prepare(sheetId, zone, inputs) {
      const commands = writeCommands(context, sheetId, zone, inputs);
      return () => context.apply(commands);
    },
    read(sheetId, zone) {
      const key = context.key(sheetId);
      getters.computeOpenCells(key, context.engineZone(sheetId, zone));
      return grid(zone, (row, col) => readCell(context, { sheetId: key, row, col }));
    },
    values(sheetId, zone) {
      const key = context.key(sheetId);
      getters.computeOpenCells(key, context.engineZone(sheetId, zone));
      return grid(zone, (row, col) => readValue(context, { sheetId: key, row, col }));
    },
    written(sheetId) {
      const key = context.key(sheetId);
      return getters.getCells(key).flatMap((cell) => {
        const { row, col } = getters.getCellPosition(cell.id);
        const content = cell.isFormula ? formulaOf(context, { sheetId: key, row, col }) : cell.content;
        return content === '' ? [] : [{ row, col, content }];
      });
    },
    formulas(sheetId, zone) {
      const key = context.key(sheetId);
      return grid(zone, (row, col) => formulaOf(context, { sheetId: key, row, col }));
    },
    extent(sheetId) {
      const last = getters.getLastFilled(context.key(sheetId));
      return last.row < 0 ? null : { rows: last.row + 1, cols: last.col + 1 };
    },
    clear(sheetId, zone, what = { content: true, format: true, notes: true, validation: true }) {
      const key = context.key(sheetId);
      const target = [context.engineZone(sheetId, zone)];
      const commands: readonly Command[] = [
        ...(what.content ? clearContent(context, sheetId, zone) : []),
        ...(what.format ? [{ type: 'CLEAR_FORMATTING', sheetId: key, target }] : []),
        ...(what.notes ? clearNotes(context, sheetId, zone) : []),
        ...(what.validation ? clearValidation(context, sheetId, zone) : []),
      ];
      context.apply(commands);
    },
    sort(sheetId, zone, by) {
      context.engineZone(sheetId, zone);
      const key = context.key(sheetId);
      const rows = Array.from({ length: zone.rows }, (_, index) => zone.row + index);
      const value = (row: number, col: number) => sortValue(context, { sheetId: key, row, col });
      const order = sortedRows(rows, by, value);
      const commands = order.flatMap((from, index) => moveRow(context, key, zone, from, zone.row + index));
      const marks = [...sortedNotes(context, sheetId, zone, order), ...sortedRichTexts(context, sheetId, zone, order)];
      context.apply([...commands, ...marks]);
    },
    spillZone(sheetId, row, col) {
      const zone = getters.getSpreadZone(context.at(sheetId, row, col));
      return zone ? fromEngineZone(zone) : null;
    },
  };
}

/** Most cells of a sheet. */
const NO_VALUE: CellValue = { value: null, isDate: false };

const dateFormats = new Map<string, boolean>();

/** A sheet has few formats and many cells. */
function isDateFormat({ engine }: Context, format: string): boolean {
  const known = dateFormats.get(format) ?? engine.helpers.isDateTimeFormat(format);
  dateFormats.set(format, known);
  return known;
}

function readValue(context: Context, position: CellPosition): CellValue {
  const { getters } = context;
  const own = getters.getCell(position);
  if (own && !own.isFormula && typeof own.parsedValue === 'string') return { value: own.parsedValue, isDate: false };
  const { value, type, format = own?.format ?? '' } = getters.getEvaluatedCell(position);
  if (type === 'empty') return NO_VALUE;
  if (type === 'error') {
    const error = googleError(String(value));
    return { value: error, error, isDate: false };
  }
  return { value, isDate: typeof value === 'number' && isDateFormat(context, format) };
}

const BLANK: Cell = { value: null, display: '', formula: '', format: '', isDate: false };

/** `=…` as Google shows it; '' where the cell holds no formula of its own. */
function formulaOf({ getters }: Context, position: CellPosition): string {
  const own = getters.getCell(position);
  return own?.isFormula ? readable(own.compiledFormula.toFormulaString(getters)) : '';
}

export function readCell(context: Context, position: CellPosition): Cell {
  const { getters } = context;
  const own = getters.getCell(position);
  const computed = getters.getEvaluatedCell(position);
  // A blank that a formula fills is not kept, and its own format is.
  const { value, type, format = own?.format ?? '', formattedValue: display } = computed;
  if (!own && type === 'empty' && format === '') return BLANK;
  const shown = fromEngineFormat(format);
  const formula = formulaOf(context, position);
  // The engine takes a text such as [label](address) for a link, and one such as #N/A for an error.
  if (own && !own.isFormula && typeof own.parsedValue === 'string') {
    const display = drawnHere(own.parsedValue, format, getters.getLocale()) ?? own.parsedValue;
    return { value: own.parsedValue, display, formula, format: shown, isDate: false };
  }
  if (type === 'error') {
    const error = googleError(String(value));
    return {
      value: error,
      error,
      ...(computed.message ? { errorMessage: computed.message } : {}),
      display: error,
      formula,
      format: shown,
      isDate: false,
    };
  }
  const isDate = typeof value === 'number' && isDateFormat(context, format);
  const locale = getters.getLocale();
  return {
    value,
    display: inLanguage(
      drawnHere(value, format, locale) ?? drawn(display),
      { value, isDate, format: shown },
      locale.code,
    ),
    formula,
    format: shown,
    isDate,
  };
}

function clearContent(context: Context, sheetId: number, zone: Zone): Command[] {
  const key = context.key(sheetId);
  return grid(zone, (row, col) => ({ sheetId: key, row, col }))
    .flat()
    .filter((position) => hasContent(context, position))
    .map((position) => ({ type: 'UPDATE_CELL', ...position, content: '' }));
}

function hasContent({ getters }: Context, position: CellPosition): boolean {
  const cell = getters.getCell(position);
  return cell !== undefined && (cell.isFormula || cell.content !== '');
}

function sortValue({ getters }: Context, position: CellPosition): Scalar {
  return getters.getEvaluatedCell(position).value;
}

/** A row's own cells go with their looks; a spilled cell has nothing of its own to move. */
function moveRow({ getters }: Context, sheetId: string, zone: Zone, from: number, to: number): Command[] {
  if (from === to) return [];
  const cols = Array.from({ length: zone.cols }, (_, index) => zone.col + index);
  return cols.flatMap((col): Command[] => {
    const cell = getters.getCell({ sheetId, row: from, col });
    if (!cell && !getters.getCell({ sheetId, row: to, col })) return [];
    const content = cell?.isFormula
      ? getters.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula)
      : (cell?.content ?? '');
    const looks = { style: cell?.style ?? null, format: cell?.format ?? '' };
    return [{ type: 'UPDATE_CELL', sheetId, row: to, col, content, ...looks }];
  });
}
