// The values of whole columns, kept from one recalculation to the next: an edit of one cell makes one column anew.
import { alikeFrom, headIn } from './columns';
import type { CellPosition } from './engine';
import type { Evaluated, Evaluator, PositionMap, RangeOfCells } from './evaluator';
import { waitingIn } from './runs';

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

/** Forgets the columns of a tab. */
export function forgetColumns(cells: PositionMap, sheetId: string): void {
  const kept = keptIn.get(cells);
  for (const name of kept?.keys() ?? []) if (name.startsWith(`${sheetId}!`)) kept?.delete(name);
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
      const place = { sheetId: range.sheetId, col, rows: sheet.bottom + 1 };
      const rows = { top, bottom: Math.min(bottom, sheet.bottom) };
      const column = currentColumn(evaluator, columns, place, rows);
      matrix.push(partOf(column, rows.top, rows.bottom, { sheetId: range.sheetId, col, row: top }));
    }
    // The same array again for the same values: what was found out of it still holds.
    const isSame = before?.every((column, index) => column === matrix[index]);
    const result = isSame && before ? before : matrix;
    known.set(name, result);
    return result;
  };
}

/** What is known of the columns of a model, told to a copy of it. */
export function tellColumns(from: PositionMap, to: PositionMap): void {
  const kept = [...columnsOf(from)].map(([name, { values, changed }]): [string, KeptColumn] => {
    return [name, { values, changed: new Set(changed) }];
  });
  keptIn.set(to, new Map(kept));
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

/**
 * The column as it is now. Of the formulas in it that were not computed yet those in the wanted rows are, and no other: it
 * may be one of them that asks.
 */
function currentColumn(
  evaluator: Evaluator,
  columns: KeptColumns,
  place: ColumnPlace,
  wanted: Rows,
): readonly Evaluated[] {
  const { sheetId, col } = place;
  const name = columnName(sheetId, col);
  const known = columns.get(name);
  const kept = known?.values.length === place.rows ? known : standingColumn(evaluator, place);
  columns.set(name, kept);
  const looked = rowsOf(kept.changed, wanted).map((row) => {
    // Before the next is: what is computed here may read the same column, and asks for what is open in it then.
    kept.changed.delete(row);
    return { row, value: evaluatedAt(evaluator, { sheetId, col, row }) };
  });
  kept.values = withRows(kept.values, looked);
  return kept.values;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function rowsOf(changed: ReadonlySet<number>, { top, bottom }: Rows): readonly number[] {
  if (bottom - top > changed.size) return [...changed].filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => changed.has(row));
}

/** What is known of a column; what is still to be computed in it counts as changed. */
function standingColumn(evaluator: Evaluator, { sheetId, col, rows }: ColumnPlace): KeptColumn {
  const { evaluatedCells, getters } = evaluator;
  const values = new Array<Evaluated>(rows).fill(EMPTY);
  let head = 0;
  for (const row of Object.keys(evaluatedCells.map[sheetId]?.[col] ?? {}).map(Number)) {
    const value = row < rows ? evaluatedCells.get({ sheetId, col, row }) : undefined;
    if (!value) continue;
    values[row] = held(value, { sheetId, col, row });
    if (values[row] !== EMPTY) head = Math.max(head, row + 1);
  }
  const isOpen = (row: number) => {
    const own = evaluatedCells.has({ sheetId, col, row }) ? undefined : getters.getCell({ sheetId, col, row });
    return own?.isFormula === true || Boolean(own?.content);
  };
  const open = [...(waitingIn(evaluator, sheetId, col) ?? values.keys())].filter((row) => row < rows && isOpen(row));
  return { values: alikeFrom(values, head), changed: new Set(open) };
}

interface LookedAt {
  readonly row: number;
  readonly value: Evaluated;
}

function withRows(values: readonly Evaluated[], looked: readonly LookedAt[]): readonly Evaluated[] {
  const others = looked.filter(({ row, value }) => value !== values[row]);
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
  if (known) return held(known, position);
  const own = getters.getCell(position);
  if (!own?.isFormula && !own?.content) return EMPTY;
  return held(evaluator.computeAndSave(position), position);
}

/** What is blank has no format: a cell that has nothing but one is evaluated in a workbook that is opened, and is not once it is given one. */
const held = (value: Evaluated, position: CellPosition): Evaluated =>
  value.value === null ? EMPTY : placed(value, position);

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
