// How expressions over the columns of a table stand in a formula of a view.
import { keyColumn, type Table } from '../../schema/table';
import { emit } from '../dialect/emit';
import type { Placement } from '../dialect/needs';
import { parseFormula, quoted } from '../dialect/syntax';
import type { Stage } from './stage';

/** How expressions over the columns of a table stand in a formula of the view. */
export function scopeOf(stage: Stage, table: Table) {
  const { place, view, read } = stage;
  const noting: Placement = {
    ...place,
    column(name, label, from) {
      const found = place.column(name, label, from);
      const isComputed = Object.values(table.computed).some((column) => column.label === label);
      if (name === table.name && isComputed) read.add(found.replace(/([A-Z]+):[A-Z]+$/, '$$$1$$1'));
      return found;
    },
  };
  const say = (expression: string) => emit(parseFormula(expression), { about: table.name, from: view.name }, noting);
  const id = say(`[${table.inputs[keyColumn(table)]?.label ?? ''}]`);
  const constant = (value: string) => `IF(ROW(${id})>0;${value})`;
  return { say, id, constant, none: constant(''), text: (value: string) => constant(quoted(value)) };
}
