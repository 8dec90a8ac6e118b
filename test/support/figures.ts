// Holds the figures of the evaluator against what the sheet shows, cell by cell.
import { ERROR, type Scalar as Evaluated } from '../../src/derive/dialect/scalar';
import type { Table } from '../../src/schema/table';
import type { Scalar } from '../../workbench/engine/book';
import { type Declared, evaluate, type FormulaBook, type InputCells, shipped } from './formulas';

export interface Comparison {
  /** A sentence for each cell that the two do not agree on. */
  readonly differences: readonly string[];
  /** How many filled rows were compared, by table. */
  readonly rows: { readonly [table: string]: number };
  /** How many cells hold something, by `Orders › shipped`. */
  readonly held: { readonly [column: string]: number };
}

/** Fills the sheets and compares every computed column of every table that has a tab and, in it, a row. */
export function compare(
  sheets: FormulaBook,
  cells: InputCells,
  today: string,
  declared: Declared = shipped,
): Comparison {
  sheets.fill(cells);
  const evaluated = evaluate(cells, today, declared);
  const differences: string[] = [];
  const rows: { [table: string]: number } = {};
  const held: { [column: string]: number } = {};
  const isThere = ({ name }: Table) => !declared.absent?.includes(name) && (cells[name] ?? []).length > 0;
  const tables = declared.tables.filter(isThere);
  for (const table of tables.filter(({ computed }) => Object.keys(computed).length > 0)) {
    sheets.computed(table).forEach((shown, place) => {
      const row = evaluated.index(table, place);
      if (row !== undefined) rows[table.name] = (rows[table.name] ?? 0) + 1;
      for (const key of Object.keys(table.computed)) {
        const cell = shown[key] ?? null;
        const figure = row === undefined ? null : evaluated.figures.cell(table, row, key);
        const name = `${table.name} › ${key}`;
        if (cell !== null && cell !== '') held[name] = (held[name] ?? 0) + 1;
        if (!isSame(cell, figure)) {
          differences.push(`${name}, row ${place + 2}: ${told(cell)} on the sheet, ${told(figure)} evaluated`);
        }
      }
    });
  }
  return { differences, rows, held };
}

function told(value: Evaluated | Scalar): string {
  return typeof value === 'symbol' ? 'an error' : JSON.stringify(value);
}

/** Numbers may differ by what binary fractions leave behind; every error of the sheet is one and the same here. */
function isSame(cell: Scalar, figure: Evaluated): boolean {
  if (figure === ERROR) return typeof cell === 'string' && cell.startsWith('#');
  if (typeof cell !== 'number' || typeof figure !== 'number') return cell === figure;
  return Math.abs(cell - figure) <= 1e-9 * Math.max(1, Math.abs(figure));
}
