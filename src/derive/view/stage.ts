// What every part of a view's formulas needs: where its columns stand, its blocks, and the small pieces they are made of.
import { BLOCKS, type BlockName, blockKey, blockKeys, LINE_FIELDS } from '../../schema/lines';
import type { Table } from '../../schema/table';
import type { Placement } from '../dialect/needs';
import { quoted } from '../dialect/syntax';
import type { ViewPlan } from './plan';

/** A table's columns in one block of formulas: what every part of it needs. */
export interface Stage {
  readonly view: Table;
  readonly plan: ViewPlan;
  readonly place: Placement;
  /** The header cells of the computed columns that are read: an error in one stops the whole list. */
  readonly read: Set<string>;
}

export const blanks = (count: number) => `HSTACK(${Array.from({ length: count }, () => '""').join(';')})`;

/** A column of the view itself. */
export function own({ view, place }: Stage, key: string): string {
  return place.column(view.name, (view.computed[key] ?? view.inputs[key])?.label ?? '', view.name);
}

/** What such a column is called, as a text of a formula. */
export const heading = ({ view }: Stage, key: string): string =>
  quoted((view.computed[key] ?? view.inputs[key])?.label ?? '');

const letterOf = (column: string) => column.slice(0, column.indexOf(':'));
export const cell = (stage: Stage, key: string, row: number) => `$${letterOf(own(stage, key))}$${row}`;
/** The columns of a block from its first on, side by side. */
export const block = (stage: Stage, name: BlockName, count: number = BLOCKS[name].length) => {
  const keys = blockKeys(name);
  return `${letterOf(own(stage, keys[0] ?? ''))}:${letterOf(own(stage, keys[count - 1] ?? ''))}`;
};
export const field = (stage: Stage, name: BlockName, of: string) => own(stage, blockKey(name, of));

export const headOf = (name: BlockName) => blockKeys(name)[0] ?? '';
export const WIDTH = LINE_FIELDS.length;

/** The owner whose lines are shown, as typed; blank for everybody’s. */
export const only = (stage: Stage) => `TRIM(${cell(stage, 'only', 2)})`;

/** Whether a text is one of a few. */
export const isOneOf = (text: string, list: readonly string[]) =>
  list.length === 0 ? '0' : `(${list.map((each) => `(${text}=${quoted(each)})`).join('+')}>0)`;
