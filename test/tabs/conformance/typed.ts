// The sample rows of a tab as a person would type them into its form: dates as days, references as ids.
import { typedAs, writeCell } from '../../../src/schema/cells';
import type { Values } from '../../../src/schema/checks';
import { addDays } from '../../../src/schema/dates';
import { idPrefix, keyColumn, type Table } from '../../../src/schema/table';
import { tabNamed } from '../../../src/tabs';
import type { Tab } from '../../../src/tabs/tab';
import { type AddOn, TODAY } from '../../support/add-on';
import { rowsOn } from './season';

export interface Typed {
  readonly [key: string]: string;
}

/** The tabs whose rows a person adds, and of which the season has some. */
export const hasForm = ({ table, sample = [] }: Tab) => table.form !== undefined && sample.length > 0;

/** A sample row by its values; where people name rows themselves, under a name that is not taken. */
export function sampleValues(addOn: AddOn, { table, sample = [] }: Tab, place = 0): Values {
  const values = Object.entries(sample[place] ?? {}).map(([key, value]) => {
    const kind = table.inputs[key]?.kind;
    if (kind?.type === 'date') return [key, addDays(TODAY, Number(value))];
    if (kind?.type === 'reference') return [key, referred(addOn, kind.table, String(value))];
    return [key, key === keyColumn(table) && idPrefix(table) === undefined ? `${value}-2` : value];
  });
  return Object.fromEntries(values);
}

/** `#3` is the third sample row, which stands third on its tab. */
function referred(addOn: AddOn, table: string, value: string): string {
  const place = /^#(\d+)$/.exec(value)?.[1];
  return place === undefined ? value : (rowsOn(addOn, tabNamed(table).table)[Number(place) - 1]?.id ?? value);
}

/** Values as they are typed. */
export function typedOf(table: Table, values: Values, decimalMark = '.'): Typed {
  const texts = Object.entries(values).flatMap(([key, value]): [string, string][] => {
    const kind = table.inputs[key]?.kind;
    return kind === undefined || value === undefined ? [] : [[key, typedAs(kind, value, decimalMark)]];
  });
  return Object.fromEntries(texts);
}

/** Values as they stand in cells. */
export const cellsOfValues = (table: Table, values: Values) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const kind = table.inputs[key]?.kind;
      return kind === undefined ? [] : [[key, writeCell(kind, value)]];
    }),
  );

/** The first column of a tab that takes whatever is typed. */
export function freeText(table: Table): { readonly key: string; readonly label: string } {
  const [found] = Object.entries(table.inputs).filter(
    ([key, { kind, immutable }]) => kind.type === 'text' && key !== keyColumn(table) && !immutable,
  );
  if (!found) throw new Error(`${table.name} has no column for free text.`);
  return { key: found[0], label: found[1].label };
}
