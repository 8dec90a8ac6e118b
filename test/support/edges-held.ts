// Holds the examples of the rules against what the evaluator makes of them, whatever the rules are declared to be.
import type { Scalar } from '../../src/derive/dialect/scalar';
import { openFigures } from '../../src/derive/evaluate';
import type { Cell } from '../../src/schema/cells';
import { isKeyed, keyColumn, type Table } from '../../src/schema/table';
import { tables } from '../../src/tabs';
import { type Edge, TODAY } from './edge';
import { shipped } from './formulas';

/** Rows that an example does not tell apart by their ids get one of their own: a row whose id stands above counts for nothing. */
export function withOwnIds(rows: Edge['rows']): Edge['rows'] {
  const named = Object.entries(rows).map(([name, lines]): [string, Edge['rows'][string]] => {
    const table = tables.find((candidate) => candidate.name === name);
    if (!table || !isKeyed(table)) return [name, lines];
    const key = keyColumn(table);
    const isTaken = (id: Cell | undefined, at: number) => lines.slice(0, at).some((above) => above[key] === id);
    return [name, lines.map((line, at) => (isTaken(line[key], at) ? { ...line, [key]: `${line[key]}/${at}` } : line))];
  });
  return Object.fromEntries(named);
}

/** A number without what binary fractions leave; an empty text looks blank. */
function shown(value: Scalar): Scalar {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return value === '' ? null : value;
}

/** The cells that an example names: as they are, and as they should be. */
export function cellsOf({ rows, shows, without }: Edge, declared: readonly Table[]) {
  const rowsOf = ({ name }: Table) =>
    without?.includes(name) ? undefined : (rows[name] ?? []).map((cells) => ({ cells }));
  const figures = openFigures({ ...shipped, tables: declared, rowsOf, today: TODAY });
  return Object.entries(shows).flatMap(([name, lines]) => {
    const table = declared.find((candidate) => candidate.name === name);
    if (!table) throw new Error(`An example names the tab ${name}, which is not declared.`);
    return lines.flatMap((line, row) =>
      Object.entries(line).map(([key, wanted]) => ({
        cell: `${name} › ${key}, row ${row + 1}`,
        is: shown(figures.cell(table, row, key)),
        wanted,
      })),
    );
  });
}

/** Whether every cell that the example names is as it should be. */
export const holds = (edge: Edge, declared: readonly Table[]) =>
  cellsOf(edge, declared).every(({ is, wanted }) => is === wanted);

/** The examples, those that tell of the column itself first: they notice most. */
export function tellingOf(edges: readonly Edge[], table: Table, key: string): readonly Edge[] {
  const names = ({ shows }: Edge) => shows[table.name]?.some((line) => key in line) === true;
  return [...edges.filter(names), ...edges.filter((edge) => !names(edge))];
}

/** All tables, one of which has another formula in a column. */
export function withFormula(table: Table, key: string, formula: string): readonly Table[] {
  const column = table.computed[key];
  if (!column) throw new Error(`${table.name} has no computed column ${key}.`);
  const changed = { ...table, computed: { ...table.computed, [key]: { ...column, formula } } };
  return tables.map((other) => (other === table ? changed : other));
}
