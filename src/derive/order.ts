// In which order the columns of a table stand on the sheet: what one looks at first, then the rest, section by section.
import type { Table } from '../schema/table';

export interface SheetOrder {
  /** The keys of all columns, left to right. */
  readonly keys: readonly string[];
  /** How many of them stay in view. */
  readonly frozen: number;
  /** Columns side by side that fold; the first of their section stands open before them and has their handle. */
  readonly folds: readonly (readonly string[])[];
}

/** As a table declares its columns: the inputs, then what is computed. */
export const declaredOrder = ({ inputs, computed }: Table): readonly string[] => [
  ...Object.keys(inputs),
  ...Object.keys(computed),
];

export function sheetOrder(table: Table): SheetOrder {
  const all = declaredOrder(table);
  const { first } = table;
  if (!first) return { keys: all, frozen: 1, folds: [] };
  // A column may serve a tab that is not there.
  const frozen = first.frozen.filter((key) => all.includes(key));
  const leading = [...frozen, ...first.beside.filter((key) => all.includes(key))];
  const sectionOf = (key: string) => (table.inputs[key] ?? table.computed[key])?.section ?? '';
  const rest = all.filter((key) => !leading.includes(key));
  const sections = [...new Set(rest.map(sectionOf))].sort((one, other) => Number(other === '') - Number(one === ''));
  const parts = sections.map((section) => ({ section, keys: rest.filter((key) => sectionOf(key) === section) }));
  return {
    keys: [...leading, ...parts.flatMap(({ keys }) => keys)],
    frozen: frozen.length,
    folds: parts.flatMap(({ section, keys }) => (section !== '' && keys.length > 1 ? [keys.slice(1)] : [])),
  };
}
