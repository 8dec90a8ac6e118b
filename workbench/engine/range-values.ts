// The values of whole columns, kept from one recalculation to the next: an edit of one cell makes one column anew.
import { alikeFrom, headIn } from './columns';
import type { CellPosition } from './engine';
import type { Evaluated, Evaluator, PositionMap, RangeOfCells } from './evaluator';
import { waitingIn } from './schedule';

/** A cell that holds nothing. */
const EMPTY: Evaluated = Object.freeze({ type: 'empty', value: null, formattedValue: '' });

interface KeptColumn {
  values: readonly Evaluated[];
  /** Rows that hold something else by now. */
  readonly changed: Set<number>;
}

type KeptColumns = Map<string, KeptColumn>;

/** By the map that holds the evaluated cells. */
const keptIn = new WeakMap<PositionMap, KeptColumns>();

const columnName = (sheetId: string, col: number): string => `${sheetId}!${col}`;

/** Notes that a cell is another, or none any more. */
export function noteChange(cells: PositionMap, { sheetId, col, row }: CellPosition): void {
  keptIn.get(cells)?.get(columnName(sheetId, col))?.changed.add(row);
}

/** Has the evaluator take the values of ranges from here. */
export function keepColumns(evaluator: Evaluator): void {
  const { ensureRange } = evaluator.compilationParams;
  const columns = columnsOf(evaluator.evaluatedCells);
  const known = new Map<string, readonly (readonly Evaluated[])[]>();
  evaluator.compilationParams.ensureRange = (range) => {
    if (!isSound(range, evaluator)) return ensureRange(range);
    const { top, left, bottom, right } = range.zone;
    const name = `${range.sheetId}!${left},${top}:${right},${bottom}`;
    const before = known.get(name);
    const matrix: (readonly Evaluated[])[] = [];
    const sheet = evaluator.getters.getSheetZone(range.sheetId);
    for (let col = left; col <= Math.min(right, sheet.right); col += 1) {
      const column = currentColumn(evaluator, columns, { sheetId: range.sheetId, col, rows: sheet.bottom + 1 });
      matrix.push(partOf(column, top, Math.min(bottom, sheet.bottom), { sheetId: range.sheetId, col, row: top }));
    }
    // The same array again for the same values: what was found out of it still holds.
    const isSame = before?.every((column, index) => column === matrix[index]);
    const result = isSame && before ? before : matrix;
    known.set(name, result);
    return result;
  };
}

function columnsOf(cells: PositionMap): KeptColumns {
  const known = keptIn.get(cells) ?? new Map<string, KeptColumn>();
  keptIn.set(cells, known);
  return known;
}

function isSound({ sheetId, zone, invalidSheetName, invalidXc }: RangeOfCells, { getters }: Evaluator): boolean {
  const { top, left, bottom, right } = zone;
  if (invalidSheetName !== undefined || invalidXc !== undefined || top < 0 || left < 0) return false;
  const sheet = getters.getSheetIds().includes(sheetId) ? getters.getSheetZone(sheetId) : undefined;
  return sheet !== undefined && top <= Math.min(bottom, sheet.bottom) && left <= Math.min(right, sheet.right);
}

interface ColumnPlace {
  readonly sheetId: string;
  readonly col: number;
  readonly rows: number;
}

/** The column as it is now; formulas of it that were not computed yet are. */
function currentColumn(evaluator: Evaluator, columns: KeptColumns, place: ColumnPlace): readonly Evaluated[] {
  const { sheetId, col } = place;
  const name = columnName(sheetId, col);
  let kept = columns.get(name);
  if (!kept || kept.values.length !== place.rows) {
    kept = { values: wholeColumn(evaluator, place), changed: new Set() };
    columns.set(name, kept);
  }
  if (kept.changed.size > 0) {
    const rows = [...kept.changed].filter((row) => row < place.rows);
    kept.changed.clear();
    kept.values = withRows(kept.values, rows, (row) => evaluatedAt(evaluator, { sheetId, col, row }));
  }
  return kept.values;
}

function wholeColumn(evaluator: Evaluator, { sheetId, col, rows }: ColumnPlace): readonly Evaluated[] {
  const waiting = waitingIn(evaluator, sheetId, col);
  for (const row of waiting ?? []) evaluatedAt(evaluator, { sheetId, col, row });
  const values = new Array<Evaluated>(rows).fill(EMPTY);
  const known = Object.keys(evaluator.evaluatedCells.map[sheetId]?.[col] ?? {}).map(Number);
  let head = 0;
  for (const row of waiting ? known : values.keys()) {
    if (row >= rows) continue;
    const value = evaluatedAt(evaluator, { sheetId, col, row });
    values[row] = value;
    if (value !== EMPTY) head = Math.max(head, row + 1);
  }
  return alikeFrom(values, head);
}

function withRows(
  values: readonly Evaluated[],
  rows: readonly number[],
  at: (row: number) => Evaluated,
): readonly Evaluated[] {
  const others = rows.flatMap((row) => {
    const value = at(row);
    return value === values[row] ? [] : [{ row, value }];
  });
  if (others.length === 0) return values;
  const copy = [...values];
  let head = headIn(values);
  for (const { row, value } of others) {
    copy[row] = value;
    if (value !== EMPTY) head = Math.max(head, row + 1);
  }
  while (head > 0 && copy[head - 1] === EMPTY) head -= 1;
  return alikeFrom(copy, head);
}

function evaluatedAt(evaluator: Evaluator, position: CellPosition): Evaluated {
  const { evaluatedCells, getters } = evaluator;
  const known = evaluatedCells.get(position);
  if (known) return placed(known, position);
  const own = getters.getCell(position);
  if (!own?.isFormula && !own?.content) return EMPTY;
  return placed(evaluator.computeAndSave(position), position);
}

const placed = (value: Evaluated, position: CellPosition): Evaluated =>
  value.position ? value : { ...value, position: { sheetId: position.sheetId, col: position.col, row: position.row } };

/** Rows of a column; the first knows where it stands, blank or not. */
function partOf(
  column: readonly Evaluated[],
  top: number,
  bottom: number,
  position: CellPosition,
): readonly Evaluated[] {
  const isWhole = top === 0 && bottom === column.length - 1;
  const first = column[top];
  if (isWhole && first?.position) return column;
  const parts = partsOf(column);
  const name = `${top}:${bottom}`;
  const known = parts.get(name);
  if (known) return known;
  const part = column.slice(top, bottom + 1);
  let head = Math.max(0, Math.min(headIn(column) - top, part.length));
  if (first && !first.position) {
    part[0] = placed(first, position);
    head = Math.max(1, head);
  }
  parts.set(name, alikeFrom(part, head));
  return part;
}

const parts = new WeakMap<readonly Evaluated[], Map<string, readonly Evaluated[]>>();

function partsOf(column: readonly Evaluated[]): Map<string, readonly Evaluated[]> {
  const known = parts.get(column) ?? new Map<string, readonly Evaluated[]>();
  parts.set(column, known);
  return known;
}
